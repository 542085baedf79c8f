"""The model CustomAttribute."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CustomAttribute(Model):
    """Definition of an attribute that conversations or contacts can have."""

    _required = frozenset(["id"])
    _nullable = frozenset(["attribute_description", "regex_pattern", "regex_cue", "attribute_values", "default_value"])

    id: int = NOT_GIVEN
    """Number of the custom attribute."""
    attribute_display_name: str | None = NOT_GIVEN
    """Name to show."""
    attribute_display_type: _t.CustomAttributeType | str | None = NOT_GIVEN
    """Kind of the values."""
    attribute_description: str | None = NOT_GIVEN
    """What the attribute is for."""
    attribute_key: str | None = NOT_GIVEN
    """Key of the attribute."""
    regex_pattern: str | None = NOT_GIVEN
    """Regular expression that texts must match."""
    regex_cue: str | None = NOT_GIVEN
    """What is shown when a text does not match."""
    attribute_values: list[Any] | None = NOT_GIVEN
    """Values to choose from."""
    attribute_model: _t.CustomAttributeOwner | str | None = NOT_GIVEN
    """Whose attribute it is."""
    default_value: int | str | None = NOT_GIVEN
    """Value without a choice."""
    created_at: datetime | None = NOT_GIVEN
    """When the custom attribute was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the custom attribute was last changed."""
