"""The model UserEmail."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserEmail(Model):
    """An e-mail to a person, from draft to delivery."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the e-mail."""
    resource_type: Literal["user-emails"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    individual_id: str | None = NOT_GIVEN
    """Individual who is written to."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    message: str | None = NOT_GIVEN
    """The message as plain text."""
    message_html: str | None = NOT_GIVEN
    """The message as HTML."""
    result: str | None = NOT_GIVEN
    """Outcome of the delivery."""
    sender_organization_id: str | None = NOT_GIVEN
    """Organization in whose name it is sent."""
    status: str | None = NOT_GIVEN
    """State of the e-mail, such as `draft`."""
    subject: str | None = NOT_GIVEN
    """Subject line."""
    task_id: str | None = NOT_GIVEN
    """Task that does the work."""
    to: list[str] | None = NOT_GIVEN
    """Addresses of the recipients."""
    user_id: str | None = NOT_GIVEN
    """User it belongs to."""
