# Copied from overrides/carbon_voice/testing/messages.py of Switchboard.
# Why by hand: one message has three forms, and what is sent to a conversation is what its lists show.
"""Messages of the fake: what is sent is listed, found, counted and read, in each of its forms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from switchboard_carbon_voice._runtime.testing.door import Exchange, FakeResponse, Item, Part, Refusal

part = Part()
part.keeps("messages", "SimplifiedMessage", "id", also="Message")

ME = "me"
"""The id of the user whose credentials a client of the fake has."""
LONGEST = timedelta(days=183)
"""The greatest span of time that a list may ask for."""
ABSENT = ("deleted_at", "folder_id", "parent_message_id", "share_link_id", "conversation_id", "ai_summary", "language")
"""What a new message has only if it is given."""
SEARCHED = {
    "message_guid": "id",
    "creator_guid": "creator_id",
    "transcript_txt": "transcript",
    "workspace_guid": "workspace_id",
    "parent_message_guid": "parent_message_id",
}
"""What a search calls the properties of a message."""


@part.made("messages")
def begin(exchange: Exchange, message: Item) -> None:
    """A new message is active, and its forms agree, whichever of them it was put in by."""
    value, sent = message.value, message.sent
    for name in ABSENT:
        if name not in sent:
            value.pop(name, None)
    usual: dict[str, Any] = {"status": "active", "type": "channel", "attachments": [], "reply_count": 0, "heard_ms": 0}
    value |= {"creator_id": ME, **usual, **sent}
    value["created_at"] = sent.get("created_at") or _text(sent.get("message_ts", exchange.now()))
    value["last_updated_at"] = sent.get("last_updated_at", value["created_at"])
    value["message_ts"] = sent.get("message_ts", _time(value["created_at"]))
    for searched, name in SEARCHED.items():
        if searched in sent:
            value[name] = sent[searched]
        value[searched] = value.get(name, "")
    if sent.get("channel_guids"):
        value["conversation_id"] = sent["channel_guids"][0]
    own = [value["conversation_id"]] if "conversation_id" in value else []
    value["channel_guids"] = sent.get("channel_guids", own)


def _text(time: float) -> str:
    return datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def _time(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def shown(exchange: Exchange, message: Item, schema: str = "SimplifiedMessage") -> dict[str, Any]:
    """A message in one of its forms."""
    known = exchange.world.document.properties({"$ref": f"#/components/schemas/{schema}"})
    return {
        name: value
        for name, value in message.value.items()
        if name in known and not exchange.misfits(known[name], value)
    }


def with_context(exchange: Exchange, message: Item, fields: str = "conversation,creator,labels") -> dict[str, Any]:
    """A message with what belongs to it, as far as the fake knows it."""
    wanted = {field.strip() for field in fields.split(",")}
    value = message.value
    found = {
        "conversation": _known(exchange, "conversations", value.get("conversation_id")),
        "creator": _known(exchange, "users", value.get("creator_id")),
        "labels": [one.value for one in exchange.items("labels") if one.key in value.get("label_guids", ())],
    }
    context = {name: one for name, one in found.items() if name in wanted and one is not None}
    return {"message": shown(exchange, message), **context}


def _known(exchange: Exchange, name: str, key: Any) -> Any:
    return next((item.value for item in exchange.items(name) if item.key == str(key)), None)


def latest(messages: list[Item]) -> list[Item]:
    """The latest first; of those of one time that which was made last."""
    return sorted(messages, key=lambda item: _time(item.value["created_at"]))[::-1]


def message_of(exchange: Exchange, key: str) -> Item:
    """A message by its id, in whichever form it was put in. Raises Refusal, 404."""
    found = next((item for item in exchange.items("messages") if item.value["id"] == key), None)
    return found or exchange.item("messages", key)


@part.responds("messages.get")
def get(exchange: Exchange) -> FakeResponse:
    """One message, with what `fields` asks for."""
    message, fields = message_of(exchange, exchange.arguments["id"]), exchange.arguments.get("fields", "")
    return exchange.respond(with_context(exchange, message, fields))


@part.responds("messages.list_latest")
def list_latest(exchange: Exchange) -> list[Any]:
    """The last ten."""
    wanted = exchange.arguments.get("conversation_id")
    found = [one for one in exchange.items("messages") if wanted in {None, one.value.get("conversation_id")}]
    return [with_context(exchange, message) for message in latest(found)[:10]]


@part.responds("messages.list")
def list_(exchange: Exchange) -> FakeResponse:
    """A page of the messages that the filters let through, by the time of their creation."""
    asked = exchange.visit.query if exchange.visit else {}
    page, size, direction = int(asked.get("page", 1)), int(asked.get("size", 20)), asked.get("sort_direction", "DESC")
    found = latest([one for one in exchange.items("messages") if _selected(one.value, asked)])
    found = found if direction == "DESC" else found[::-1]
    results = [shown(exchange, message) for message in found[(page - 1) * size : page * size]]
    body = {
        "page": page, "size": size, "sort_direction": direction, "total": len(found), "results_count": len(results),
        "has_next_page": page * size < len(found), "results": results,
        "filters": {name: value for name, value in asked.items() if name not in {"page", "size", "sort_direction"}},
    }  # fmt: skip
    return exchange.respond(body, at=())


def _selected(message: dict[str, Any], asked: dict[str, Any]) -> bool:
    when = datetime.fromisoformat(message["created_at"])
    begin_, end = (
        datetime.fromisoformat(asked[name]) if name in asked else None for name in ("start_date", "end_date")
    )
    if begin_ and end and end - begin_ > LONGEST:
        raise Refusal(400, "start_date and end_date lie more than 183 days apart")
    same = all(message.get(name) == asked[name] for name in SAME if name in asked)
    by_user = message["creator_id"] in asked.get("user_ids", [message["creator_id"]])
    return same and by_user and (begin_ is None or begin_ <= when) and (end is None or when <= end)


SAME = ("workspace_id", "conversation_id", "folder_id", "type")
"""What messages are asked for by."""


@part.responds("messages.search")
def search(exchange: Exchange) -> dict[str, Any]:
    """The messages that are asked for, the latest first, in the form of a search."""
    asked = exchange.body
    found = latest([item for item in exchange.items("messages") if _asked(item.value, asked)])
    counts: dict[str, int] = {}
    for channel in (guid for item in found if not item.value["heard_ms"] for guid in item.value["channel_guids"]):
        counts[channel] = counts.get(channel, 0) + 1
    limit = int(asked.get("limit") or 0) or None
    messages = [shown(exchange, item, "Message") for item in found[:limit]]
    return {"messages": messages, "success": True, "unheard_counts_by_channel": counts}


def _asked(message: dict[str, Any], asked: dict[str, Any]) -> bool:
    begin_, end = (_time(asked[name]) for name in ("begin_date", "end_date"))
    authors, labels = set(asked.get("user_guids", ())), set(asked.get("label_guids", ()))
    heard = bool(message["heard_ms"])
    wanted = {"heard": heard, "unheard": not heard}.get(str(asked.get("heardStatus")), True)
    by_label = not labels or labels & set(message.get("label_guids", ()))
    by_author = not authors or message.get("creator_guid") in authors
    return begin_ <= message["message_ts"] <= end and by_author and wanted and bool(by_label)
