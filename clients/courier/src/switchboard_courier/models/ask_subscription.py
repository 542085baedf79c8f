"""The model AskSubscription."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AskSubscription(Model):
    """Links a user to an Alexa skill."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the Alexa subscription."""
    resource_type: Literal["ask-subscriptions"] = NOT_GIVEN
    """Type of the resource."""
    alexa_app_id: str | None = NOT_GIVEN
    """Application id of the skill at Alexa."""
    alexa_user_id: str | None = NOT_GIVEN
    """Id of the user at Alexa."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    registered_events: list[str] | None = NOT_GIVEN
    """Events that the user has registered for."""
    skill_id: str | None = NOT_GIVEN
    """Alexa skill."""
    user_id: str | None = NOT_GIVEN
    """User it belongs to."""
