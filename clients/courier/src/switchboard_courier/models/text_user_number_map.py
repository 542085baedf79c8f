"""The model TextUserNumberMap."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextUserNumberMap(Model):
    """Says which number texts which user."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the number assignment."""
    resource_type: Literal["text-user-number-maps"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    number_id: str | None = NOT_GIVEN
    """Text number that is used; a plain string here."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    user_id: str | None = NOT_GIVEN
    """User who is texted; a plain string here."""
