"""The model MessagingChannel."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingChannel(Model):
    """A conversation with its subscribers, as the caller sees it."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the messaging channel."""
    resource_type: Literal["messaging-channels"] = NOT_GIVEN
    """Type of the resource."""
    archived: bool | None = NOT_GIVEN
    """True when it has been archived."""
    bookmark: _t.ChannelBookmark | None = NOT_GIVEN
    """The caller's bookmark in a channel."""
    caller_has_new_message: bool | None = NOT_GIVEN
    """True when there is something unread for the caller."""
    caller_new_message_count: int | None = NOT_GIVEN
    """Number of messages that the caller has not read."""
    can_enable_sms: bool | None = NOT_GIVEN
    """True when texting can be switched on."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    event_settings: _t.ChannelEventSettings | None = NOT_GIVEN
    """Whether events are posted to a channel."""
    floating: bool | None = NOT_GIVEN
    """Whether the channel floats; what that means is not documented."""
    group_provider_ack: bool | None = NOT_GIVEN
    """Whether one provider's acknowledgement counts for the whole group."""
    individual_group: _t.IndividualGroupSummary | None = NOT_GIVEN
    """The group behind a channel or multicast, in short."""
    individual_group_id: str | None = NOT_GIVEN
    """Group of individuals it is for."""
    label: str | None = NOT_GIVEN
    """Label of the channel, besides its name."""
    last_message: _t.LastMessage | None = NOT_GIVEN
    """The latest message of a channel, in short."""
    last_modified_time: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    name: str | None = NOT_GIVEN
    """Name of the channel."""
    observation_id: str | None = NOT_GIVEN
    """Observation that goes with it."""
    org_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    owner_first_name: str | None = NOT_GIVEN
    """First name of the owner."""
    owner_id: str | None = NOT_GIVEN
    """Individual who owns the channel."""
    owner_last_name: str | None = NOT_GIVEN
    """Last name of the owner."""
    subscribers: list[_t.ChannelSubscriber] | None = NOT_GIVEN
    """People in the channel."""
    subscription_type: str | None = NOT_GIVEN
    """How people come to be subscribed, such as `none`."""
    text_number: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    with_sms: bool | None = NOT_GIVEN
    """True when texting is switched on for the channel."""
