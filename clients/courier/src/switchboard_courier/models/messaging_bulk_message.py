"""The model MessagingBulkMessage."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingBulkMessage(Model):
    """One message that goes to many channels."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the bulk message."""
    resource_type: Literal["messaging-bulk-messages"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    draft: bool | None = NOT_GIVEN
    """True while it is not delivered."""
    individual_group_ids: list[str] | None = NOT_GIVEN
    """Groups of individuals that are addressed."""
    individual_ids: list[str] | None = NOT_GIVEN
    """Individuals that are addressed."""
    message: str | None = NOT_GIVEN
    """Text of the message."""
    message_js: _t.LocalizedText | None = NOT_GIVEN
    """A text by language."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    posted_time: str | None = NOT_GIVEN
    """When it was posted, `YYYY-MM-DD hh:mm:ss` in UTC."""
    sender_individual_group_id: str | None = NOT_GIVEN
    """Group in whose name it is sent."""
    sender_individual_id: str | None = NOT_GIVEN
    """Individual in whose name it is sent."""
