# Copied from overrides/courier/testing/conversation.py of Switchboard.
# Why by hand: who is in a channel, has read a message or reacted to it, changes by actions that no table describes.
"""Channels and their people, and what becomes of messages, in the fake."""

from __future__ import annotations

from typing import Any

from switchboard_courier._runtime.testing.door import Exchange, FakeResponse, Item, Part, attribute, is_array

part = Part()


def _list(item: Item, name: str) -> list[Any]:
    found = attribute(item, name)
    return found if is_array(found) else []


# Channels


@part.responds("messaging_channels.create")
def create_channel(exchange: Exchange) -> FakeResponse:
    """Make a channel, but none for people, or a group, who have one in the organization already."""
    given = exchange.given()
    known = next((one for one in exchange.items("messaging_channels") if _people(one.sent) == _people(given)), None)
    if known is not None and any(_people(given)[1:]):
        fault = {"code": "DuplicateChannel", "detail": "there is a channel of these people", "status": 409}
        return exchange.respond({"errors": [{**fault, "meta": {"id": known.key}}]}, status=409, at=())
    return exchange.usual()


def _people(sent: dict[str, Any]) -> tuple[Any, ...]:
    return sent.get("organization-id"), sent.get("individual-group-id"), *sorted(sent.get("individual-ids") or ())


@part.made("messaging_channels")
def begin(exchange: Exchange, channel: Item) -> None:
    """The people that a channel is made with are in it."""
    if "subscribers" not in channel.sent:
        channel.value["attributes"]["subscribers"] = _subscribers(exchange, channel.sent.get("individual-ids") or ())


def _subscribers(exchange: Exchange, ids: Any) -> list[Any]:
    return [exchange.fit({"$ref": "#/components/schemas/ChannelSubscriber"}, {"id": id_}) for id_ in ids]


@part.responds("messaging_channels.subscribe", "messaging_channels.unsubscribe")
def change_people(exchange: Exchange) -> Any:
    """People come into a channel, or leave it."""
    body: dict[str, Any] = exchange.body or {}
    channel, ids = exchange.item(), list(body.get("individual-ids") or ())
    people = [one for one in _list(channel, "subscribers") if one.get("id") not in ids]
    joined = _subscribers(exchange, ids) if exchange.call.endswith(".subscribe") else []
    exchange.change(channel, subscribers=[*people, *joined])
    return channel.value


# Messages


@part.responds("messaging_messages.ack")
def ack(exchange: Exchange) -> Any:
    """Somebody has read everything up to a message."""
    item = exchange.item()
    sent: dict[str, Any] = exchange.body or {}
    reader = sent.get("individual-id") or item.value.get("attributes", {}).get("individual-id")
    reader = reader or exchange.world.samples.uuid()
    channel = attribute(item, "channel-id")
    for message in exchange.items("messaging_messages"):
        if message is item or attribute(message, "channel-id") == channel:
            _read(exchange, message, reader)
        if message is item:
            break
    return item.value


def _read(exchange: Exchange, message: Item, reader: str) -> None:
    receipts = _list(message, "read-receipts")
    if reader not in [one.get("individual-id") for one in receipts]:
        receipts = [*receipts, {"individual-id": reader, "ack-time": exchange.world.samples.stamp("plain")}]
    exchange.change(message, **{"ack": True, "read-receipts": receipts})


@part.responds("messaging_messages.get_receipts")
def receipts(exchange: Exchange) -> FakeResponse:
    """Who has read a message, and who in its channel has not."""
    item = exchange.item()
    read = _list(item, "read-receipts")
    done = {attribute(item, "individual-id"), *(one.get("individual-id") for one in read)}
    channels = [one for one in exchange.items("messaging_channels") if one.key == attribute(item, "channel-id")]
    people = [one.get("id") for channel in channels for one in _list(channel, "subscribers")]
    return exchange.respond(
        {"read": read, "unread": [{"individual-id": one} for one in people if one not in done]}, at=()
    )


@part.responds("messaging_messages.add_reaction", "messaging_messages.delete_reaction")
def react(exchange: Exchange) -> Any:
    """Add a person's reaction, or take it back."""
    item = exchange.item()
    reaction = {"individual-id": _SOMEBODY, **exchange.body}
    others = [one for one in _list(item, "reactions") if not reaction.items() <= one.items()]
    exchange.change(item, reactions=[*others, reaction] if exchange.call.endswith("add_reaction") else others)
    return item.value


_SOMEBODY = "00000000-0000-4000-8000-000000000000"
"""Whose token a client of the fake has."""


@part.shows
def without_receipts(exchange: Exchange, body: Any) -> Any:
    """A list of messages has read receipts only where they are asked for."""
    if exchange.call != "messaging_messages.list" or exchange.query.get("include-read-receipts"):
        return body
    return {**body, "data": [_without(message) for message in body.get("data", ())]}


def _without(message: dict[str, Any]) -> dict[str, Any]:
    attributes = message.get("attributes", {})
    return {**message, "attributes": {name: one for name, one in attributes.items() if name != "read-receipts"}}


# Notifications


@part.responds("user_notifications.ack")
def ack_notification(exchange: Exchange) -> Any:
    """Acknowledge a notification; all older ones of its user too, if asked for."""
    item = exchange.item()
    body: dict[str, Any] = exchange.body or {}
    user, previous = attribute(item, "user-id"), bool(body.get("ack-previous"))
    for one in exchange.items("user_notifications"):
        if one is item or (previous and attribute(one, "user-id") == user):
            exchange.change(one, acknowledged=True)
        if one is item:
            break
    return item.value
