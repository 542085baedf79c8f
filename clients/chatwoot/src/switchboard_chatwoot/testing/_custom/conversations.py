# Copied from overrides/chatwoot/testing/conversations.py of Switchboard.
# Why by hand: which conversations a list shows, its counts, and what changes a conversation's state, no table can say.
"""Conversations of the fake: state, assignee, labels, counts, messages, and those of one contact."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import MISSING, Exchange, FakeResponse, Item, Part, has_text, selected

part = Part()

ME = 1
"""The id of the agent whose token a client of the fake has."""


@part.made("conversations")
def begin(exchange: Exchange, conversation: Item) -> None:
    """A new conversation is open, belongs to nobody, and knows its contact."""
    contact = next(
        (item for item in exchange.items("contacts") if item.value["id"] == conversation.sent.get("contact_id")), None
    )
    value = conversation.value
    sender = contact.value if contact else {"id": conversation.sent.get("contact_id", 1), "name": "Visitor"}
    meta = {"sender": sender, "channel": "Channel::Api", **conversation.sent.get("meta", {})}
    value |= {
        "display_id": value["id"],
        "can_reply": True,
        "meta": exchange.fit({"$ref": "#/components/schemas/ConversationMeta"}, meta),
    }
    value.setdefault("status", "open")


@part.selects("conversations")
def select(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """As the server's finder does: open ones unless a state or a text is asked for; the latest first."""
    query = dict(query)
    text, status = query.pop("q", None), query.pop("status", None)
    assignee, labels = query.pop("assignee_type", "all"), query.pop("labels[]", [])
    wanted = status or ("all" if text is not None else "open")
    found = [item for item in items if wanted in {"all", item.value.get("status")}]
    found = [item for item in found if set(labels) <= set(item.value.get("labels", ()))]
    found = [item for item in found if text is None or has_text(item.value.get("messages", []), text)]
    return latest_first([item for item in selected(found, query) if _belongs(item, assignee)])


def latest_first(items: list[Item]) -> list[Item]:
    """Conversations by their last activity."""
    return sorted(items, key=lambda item: (-item.value.get("last_activity_at", 0), -item.value["id"]))


def _belongs(item: Item, assignee: str) -> bool:
    owner = item.value.get("meta", {}).get("assignee")
    return {"me": bool(owner) and owner["id"] == ME, "unassigned": not owner, "assigned": bool(owner)}.get(
        assignee, True
    )


@part.responds("conversations.list")
def list_(exchange: Exchange) -> FakeResponse:
    """A page, with the counts of each kind of assignee."""
    every, counted = _found(exchange)
    asked = exchange.query.get("assignee_type", "all")
    shown = exchange.view("conversations", (asked, id(every)), lambda: [one for one in every if _belongs(one, asked)])
    return exchange.listed(shown, extra=(("data", "meta"), counted))


@part.responds("conversations.get_counts")
def counts(exchange: Exchange) -> dict[str, int]:
    """The counts that the list with the same query has."""
    return _found(exchange)[1]


def _found(exchange: Exchange) -> tuple[list[Item], dict[str, int]]:
    """The conversations of the account that a query finds in all pages, whoever they belong to, and their counts."""
    account = str(exchange.arguments["account_id"])
    query = {name: value for name, value in exchange.query.items() if name not in {"page", "assignee_type"}}

    def find() -> tuple[list[Item], dict[str, int]]:
        found = select([item for item in exchange.items("conversations") if item.parents[0] == account], query)
        return found, counts_of(found)

    return exchange.view("conversations", (account, repr(query)), find)


def counts_of(items: list[Item]) -> dict[str, int]:
    """How many are mine, nobody's, somebody's, and all."""
    kinds = {"mine": "me", "unassigned": "unassigned", "assigned": "assigned", "all": "all"}
    return {f"{name}_count": sum(_belongs(item, kind) for item in items) for name, kind in kinds.items()}


@part.responds("contacts.conversations.list")
def of_contact(exchange: Exchange) -> list[Any]:
    """The conversations of one contact."""
    contact = exchange.item("contacts", exchange.arguments["contact_id"])
    items = exchange.items("conversations")
    return [
        item.value for item in items if item.value.get("meta", {}).get("sender", {}).get("id") == contact.value["id"]
    ]


@part.responds("conversations.toggle_status")
def toggle_status(exchange: Exchange) -> dict[str, Any]:
    """Set the state."""
    conversation = exchange.item()
    exchange.change(conversation, status=exchange.body["status"], last_activity_at=int(exchange.now()))
    return {"success": True, "current_status": exchange.body["status"], "conversation_id": conversation.value["id"]}


@part.responds("conversations.assign")
def assign(exchange: Exchange) -> Any:
    """Assign to an agent or a team; null takes it away."""
    conversation = exchange.item()
    body: dict[str, Any] = exchange.body or {}
    meta = dict(conversation.value.get("meta", {}))
    shown: Any = None
    for name, key, kind in (("assignee_id", "assignee", "Agent"), ("team_id", "team", "Team")):
        if name in body:
            meta.pop(key, None)
            if body[name]:
                meta[key] = shown = exchange.fit(
                    {"$ref": f"#/components/schemas/{kind}"}, {"id": body[name]}, whole=True
                )
            break
    exchange.change(conversation, meta=meta)
    return shown


@part.responds("conversations.labels.list")
def labels(exchange: Exchange) -> list[str]:
    """The labels of a conversation."""
    found: list[str] = exchange.item("conversations", exchange.arguments["conversation_id"]).value.get("labels", [])
    return found


@part.responds("conversations.labels.set")
def set_labels(exchange: Exchange) -> list[str]:
    """Replace the labels."""
    body: dict[str, Any] = exchange.body or {}
    names: list[str] = body.get("labels", [])
    exchange.change(exchange.item(), labels=names)
    return names


@part.made("messages")
def message(exchange: Exchange, item: Item) -> None:
    """A new message has its files, and stands in its conversation."""
    value, sent = item.value, item.sent
    conversation = next(
        (one for one in exchange.items("conversations") if str(one.value["id"]) == item.parents[-1]), None
    )
    value.pop("status", None)
    value["message_type"] = {"incoming": 0, "outgoing": 1}.get(sent.get("message_type", "outgoing"), 1)
    value.setdefault("content_type", "text")
    value.setdefault("private", False)
    value["attachments"] = [_attachment(exchange, item, number, file) for number, file in enumerate(_files(sent), 1)]
    if conversation is not None:
        value["inbox_id"] = conversation.value.get("inbox_id", value["inbox_id"])
        exchange.change(conversation, messages=[value], last_activity_at=int(exchange.now()))


def _files(sent: dict[str, Any]) -> list[Any]:
    found = sent.get("attachments[]", sent.get("attachments", []))
    return [file for file in found if hasattr(file, "filename")]


def _attachment(exchange: Exchange, item: Item, number: int, file: Any) -> dict[str, Any]:
    return {
        "id": 100 * item.value["id"] + number,
        "message_id": item.value["id"],
        "file_type": file.content_type.partition("/")[0]
        if file.content_type.startswith(("image/", "audio/", "video/"))
        else "file",
        "data_url": f"{exchange.origin}/rails/active_storage/{exchange.token()}/{file.filename}",
        "file_size": len(file.content),
    }


@part.responds("messages.delete")
def delete_message(exchange: Exchange) -> Any:
    """A deleted message stays, without its content."""
    item = exchange.item()
    attributes = {**item.value.get("content_attributes", {}), "deleted": True}
    exchange.change(item, content="This message was deleted", content_attributes=attributes, attachments=[])
    return item.value


@part.responds("inboxes.set_agent_bot")
def set_bot(exchange: Exchange) -> Any:
    """Connect an inbox with a bot, or with none."""
    inbox = exchange.item()
    exchange.notes.setdefault("bots", {})[inbox.key] = exchange.body["agent_bot"]
    return MISSING


@part.responds("inboxes.get_agent_bot")
def bot(exchange: Exchange) -> FakeResponse:
    """The bot of an inbox."""
    inbox = exchange.item("inboxes", exchange.arguments["inbox_id"])
    number = exchange.notes.get("bots", {}).get(inbox.key)
    if number is None:
        return exchange.respond({}, at=())
    return exchange.respond(
        next((one.value for one in exchange.items("agent_bots") if one.value["id"] == number), {"id": number})
    )
