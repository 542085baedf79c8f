"""The model FilterCondition."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FilterCondition(Model):
    """One condition of a filter."""

    _nullable = frozenset(["query_operator"])

    attribute_key: str | None = NOT_GIVEN
    """Attribute to compare, a custom attribute by its key."""
    filter_operator: _t.FilterOperator | str | None = NOT_GIVEN
    """How a condition compares."""
    values: list[str | int] | None = NOT_GIVEN
    """Values to compare with."""
    query_operator: _t.FilterConjunction | str | None = NOT_GIVEN
    """How the next condition is joined to this one; the last has none."""
    custom_attribute_type: str | None = NOT_GIVEN
    """Whose the custom attribute is: conversation_attribute or contact_attribute."""
