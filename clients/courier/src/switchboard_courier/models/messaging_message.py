"""The model MessagingMessage."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingMessage(Model):
    """A message in a channel."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the message."""
    resource_type: Literal["messaging-messages"] = NOT_GIVEN
    """Type of the resource."""
    ack: bool | None = NOT_GIVEN
    """True when the caller has acknowledged the message."""
    attachments: list[_t.MessageAttachment] | None = NOT_GIVEN
    """Files that belong to the message."""
    channel_id: str | None = NOT_GIVEN
    """Channel that the message belongs to."""
    destination: dict[str, Any] | None = NOT_GIVEN
    """Where the message goes besides the channel."""
    draft: bool | None = NOT_GIVEN
    """True while it is not delivered."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    individual_id: str | None = NOT_GIVEN
    """Individual who posted it."""
    last_modified_time: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    message: str | None = NOT_GIVEN
    """Text of the message."""
    phrases: dict[str, Any] | None = NOT_GIVEN
    """Phrases found in the message, when asked for."""
    posted_time: str | None = NOT_GIVEN
    """When it was posted, `YYYY-MM-DD hh:mm:ss` in UTC."""
    preferred_name: str | None = NOT_GIVEN
    """Name by which the person wants to be called."""
    reactions: list[_t.MessageReaction] | None = NOT_GIVEN
    """Reactions to the message."""
    read_receipts: list[_t.ReadReceipt] | None = NOT_GIVEN
    """Who has read the message, when asked for."""
    removed: bool | None = NOT_GIVEN
    """True when the message was removed."""
    sentiment: str | None = NOT_GIVEN
    """Mood found in the message."""
    source: str | None = NOT_GIVEN
    """Where the message comes from, such as `auto-responder`."""
    user_id: str | None = NOT_GIVEN
    """User who posted it."""
    user_name: str | None = NOT_GIVEN
    """Name of the user."""
    user_type: str | None = NOT_GIVEN
    """Kind of user who posted, such as `participant`."""
