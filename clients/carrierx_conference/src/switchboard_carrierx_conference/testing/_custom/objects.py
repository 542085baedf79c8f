# Copied from overrides/carrierx_conference/testing/objects.py of Switchboard.
# Why by hand: how changes are merged, which fields a response has and what must be unique, the spec says in words only.
"""Merged changes, fields that are asked for, and access codes of the fake."""

from __future__ import annotations

from typing import Any

from switchboard_carrierx_conference._runtime.testing.door import Exchange, FakeResponse, Part, Refusal, is_object

part = Part()


@part.shows
def fields(exchange: Exchange, body: Any) -> Any:
    """The body with the fields that are asked for; of a list each item with these. Meetings are not counted."""
    if exchange.call == "meetings.list":
        body = {**body, "total": None}
    shown, hidden = (names(exchange.query.get(name)) for name in ("include_fields", "exclude_fields"))
    if not shown and not hidden:
        return body
    if "items" in body:
        return {**body, "items": [chosen(item, shown, hidden) for item in body["items"]]}
    return chosen(body, shown, hidden)


def names(given: Any) -> set[str]:
    """The names in a text with commas, or in a list."""
    return {name.strip() for name in (given.split(",") if isinstance(given, str) else given or ())}


def chosen(item: dict[str, Any], shown: set[str], hidden: set[str]) -> dict[str, Any]:
    """The fields of an item that are asked for, and not left out."""
    return {name: value for name, value in item.items() if name not in hidden and (not shown or name in shown)}


@part.responds("did_groups.create")
def create_group(exchange: Exchange) -> Any:
    """A group without a name is called N/A."""
    given: dict[str, Any] = {"name": "N/A", **exchange.given()}
    return exchange.make("did_groups", **given).value


@part.responds("meeting_rooms.create", "meeting_rooms.replace")
def keep_room(exchange: Exchange) -> FakeResponse:
    """Make a room, or write one anew, with access codes that no other room has."""
    check_codes(exchange)
    return exchange.usual()


def check_codes(exchange: Exchange) -> None:
    """Raises Refusal, 409, for an access code of another room."""
    own = exchange.arguments.get("meeting_room_sid")
    others = [room for room in exchange.items("meeting_rooms") if room.key != own]
    taken = {code for room in others for code in codes(room.value)}
    for code in codes(exchange.given()):
        if code in taken:
            raise Refusal(409, f"access_codes: another meeting room has the code {code}")


def codes(room: dict[str, Any]) -> list[str]:
    """The access codes of a room."""
    known = room.get("access_codes") or ()
    return [str(one["access_code"]) for one in known if is_object(one) and "access_code" in one]


@part.responds(
    "accounts.update", "calls.update", "dids.update", "did_groups.update", "meetings.update", "meeting_rooms.update"
)
def update(exchange: Exchange) -> Any:
    """Nested objects are merged key by key, unless `nested_objects=replace` asks for others in their place."""
    if exchange.call == "meeting_rooms.update":
        check_codes(exchange)
    item, given = exchange.item(), dict(exchange.body or {})
    anew = exchange.arguments.get("nested_objects") == "replace"
    given = {name: merged({} if anew else item.value.get(name), value) for name, value in given.items()}
    exchange.change(item, **given)
    return item.value


def merged(old: Any, new: Any) -> Any:
    """Objects key by key, without the keys that are sent as null; all else anew."""
    if not is_object(new):
        return new
    before = old if is_object(old) else {}
    kept = {name: value for name, value in before.items() if name not in new}
    return kept | {name: merged(before.get(name), value) for name, value in new.items() if value is not None}
