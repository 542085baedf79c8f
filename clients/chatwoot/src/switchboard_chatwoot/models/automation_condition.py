"""The model AutomationCondition."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AutomationCondition(Model):
    """One condition of an automation rule."""

    _nullable = frozenset(["query_operator"])

    values: list[str | int] | None = NOT_GIVEN
    """Values to compare with."""
    attribute_key: str | None = NOT_GIVEN
    """Attribute to compare."""
    query_operator: str | None = NOT_GIVEN
    """How the next condition is joined to this one: and, or; the last has none."""
    filter_operator: str | None = NOT_GIVEN
    """How to compare, such as equal_to or contains."""
    custom_attribute_type: str | None = NOT_GIVEN
    """Whose the custom attribute is: conversation_attribute or contact_attribute."""
