"""The model UserConsent."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserConsent(Model):
    """A user's consent to be contacted."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the consent."""
    resource_type: Literal["user-consents"] = NOT_GIVEN
    """Type of the resource."""
    args: dict[str, Any] | None = NOT_GIVEN
    """What the dialogue was started with."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    state: str | None = NOT_GIVEN
    """Where the dialogue stands, such as `accepted`."""
    target_id: str | None = NOT_GIVEN
    """Id of what the consent is bound to."""
    type: str | None = NOT_GIVEN
    """Way of contact that the consent is for, such as `sms`."""
    user_id: str | None = NOT_GIVEN
    """User who is asked."""
