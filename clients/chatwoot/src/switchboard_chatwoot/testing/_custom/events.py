# Copied from overrides/chatwoot/testing/events.py of Switchboard.
# Why by hand: events hold things in forms that no operation has, and a table can't say when they are sent and to whom.
"""Events of the fake: what they are sent of, what they hold, to which webhooks, API inboxes and agent bots they go."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from typing import Any

from switchboard_chatwoot._runtime.testing.door import Address, Exchange, Item, Occurrence, Part, Retries

part = Part()

BOT_RETRIES = Retries(attempts=3, pause=3.0, statuses=(429, 500))
"""Agent bots are sent an event again; account webhooks and API inboxes are not."""
OF_BOTS = (
    "message_",
    "conversation_updated",
    "conversation_status_changed",
    "conversation_opened",
    "conversation_resolved",
)
OF_BOTS_ALONE = frozenset({"conversation_opened", "conversation_resolved"})
OF_ACCOUNTS = ("contact_", "inbox_")
REPORTED = ("status", "priority", "snoozed_until", "custom_attributes", "labels")
"""Properties of a conversation whose change is an event of its own."""
KINDS = ("incoming", "outgoing", "activity", "template")
ESCAPED = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


@part.spells
def spell(value: Any) -> str:
    """JSON as Rails writes it: these characters are escaped, all others stand as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(ESCAPED)


# What events are sent of


@part.made("webhooks")
def sign(exchange: Exchange, webhook: Item) -> None:
    """A new webhook has a secret that nobody can choose but a test."""
    webhook.value["secret"] = webhook.sent.get("secret") or exchange.token(24)


@part.made("messages")
def message_made(exchange: Exchange, message: Item) -> None:
    """Notices of the system are no events."""
    if message.value.get("message_type") != KINDS.index("activity"):
        exchange.happen("message_created", message)


@part.changed("messages")
def message_changed(exchange: Exchange, message: Item, before: Any) -> None:
    """Whatever of a message was changed."""
    if message.value != before and message.value.get("message_type") != KINDS.index("activity"):
        exchange.happen("message_updated", message)


@part.made("conversations")
def conversation_made(exchange: Exchange, conversation: Item) -> None:
    """A new conversation."""
    exchange.happen("conversation_created", conversation)


@part.changed("conversations")
def conversation_changed(exchange: Exchange, conversation: Item, before: Any) -> None:
    """Of the properties that count; a change of the status is three events."""
    changes = _changes(_reported(before), _reported(conversation.value))
    if not changes:
        return
    exchange.happen("conversation_updated", conversation, changed_attributes=changes)
    if any("status" in change for change in changes):
        exchange.happen("conversation_status_changed", conversation, changed_attributes=None)
        if conversation.value["status"] in {"open", "resolved"}:
            verb = {"open": "opened"}.get(conversation.value["status"], "resolved")
            exchange.happen(f"conversation_{verb}", conversation)


@part.made("contacts")
def contact_made(exchange: Exchange, contact: Item) -> None:
    """A new contact."""
    exchange.happen("contact_created", contact)


@part.changed("contacts")
def contact_changed(exchange: Exchange, contact: Item, before: Any) -> None:
    """Whatever of a contact was changed."""
    changes = _changes(before, contact.value)
    if changes:
        exchange.happen("contact_updated", contact, changed_attributes=changes)


def _reported(value: dict[str, Any]) -> dict[str, Any]:
    meta: dict[str, Any] = value.get("meta", {})
    reported = {name: value.get(name) for name in REPORTED}
    for key in ("assignee", "team"):
        owner: dict[str, Any] = meta.get(key) or {}
        reported[f"{key}_id"] = owner.get("id")
    return reported


def _changes(before: dict[str, Any], after: dict[str, Any]) -> list[Any]:
    return [
        {name: {"previous_value": before.get(name), "current_value": value}}
        for name, value in after.items()
        if before.get(name) != value
    ]


# To whom they go


@part.addresses
def registered(exchange: Exchange, event: Occurrence) -> list[Address]:
    """The webhooks of the account that are subscribed to it, then those of the inbox: its own, and its bot."""
    webhooks = [item.value for item in exchange.items("webhooks")]
    found = [_address(each) for each in webhooks if event.event in each.get("subscriptions", ())]
    if event.event.startswith(OF_ACCOUNTS):
        return found
    inbox = _inbox_of(exchange, event)
    if inbox.get("webhook_url") and event.event not in OF_BOTS_ALONE:
        lost = partial(_message_lost, exchange, event)
        found.append(_address({**inbox, "url": inbox["webhook_url"]})._replace(failed=lost))
    bot = exchange.notes.get("bots", {}).get(str(inbox.get("id")))
    bots = [item.value for item in exchange.items("agent_bots") if bot is not None and item.value["id"] == bot]
    if event.event.startswith(OF_BOTS):
        own = [_address({**one, "url": one["outgoing_url"]}, BOT_RETRIES) for one in bots if one.get("outgoing_url")]
        found += [address._replace(failed=partial(_bot_lost, exchange, event)) for address in own]
    return found


def _message_lost(exchange: Exchange, event: Occurrence) -> None:
    """A message that the webhook of its inbox did not take is marked."""
    message = event.subject
    if message and event.event.startswith("message_") and message.value.get("status") != "failed":
        exchange.change(message, status="failed")


def _bot_lost(exchange: Exchange, event: Occurrence) -> None:
    """A conversation that waits for a bot which fails is for agents."""
    subject = event.subject
    wanted = int(subject.parents[-1]) if subject and event.event.startswith("message_") else subject and subject.key
    for item in exchange.items("conversations"):
        if str(item.value["id"]) == str(wanted) and item.value.get("status") == "pending":
            exchange.change(item, status="open")


def _address(row: dict[str, Any], retries: Retries | None = None) -> Address:
    secrets = (row["secret"],) if row.get("secret") else ()
    return Address(row["url"], secrets, retries or Retries())


def _inbox_of(exchange: Exchange, event: Occurrence) -> dict[str, Any]:
    """The inbox of what an event is about."""
    value: dict[str, Any] = event.subject.value if event.subject else {}
    return _found(exchange, "inboxes", value.get("inbox_id")) or {"id": value.get("inbox_id", 1)}


def _found(exchange: Exchange, name: str, key: Any) -> dict[str, Any]:
    """An item of a collection by its id; empty where there is none."""
    values: list[dict[str, Any]] = [item.value for item in exchange.items(name)]
    return next((value for value in values if value.get("id") == key), dict[str, Any]())


# What they hold


@part.writes("message_created", "message_updated")
def message_body(exchange: Exchange, event: Occurrence, fields: dict[str, Any]) -> dict[str, Any]:
    """A message with its conversation: the kind is a word, the time a text."""
    item, value = _about(exchange, event, "messages", fields)
    conversation = _found(exchange, "conversations", int(item.parents[-1]) if item else fields.get("conversation_id"))
    inbox = value.get("inbox_id") or conversation.get("inbox_id") or 1
    kind = KINDS[value.get("message_type") or 0]
    own: dict[str, Any] = {
        "account": _account(item),
        "additional_attributes": {},
        "content_attributes": value.get("content_attributes") or {},
        "content_type": value.get("content_type") or "text",
        "content": value.get("content", "Hello"),
        "conversation": _conversation(exchange, conversation, _account(item)),
        "created_at": _iso(value.get("created_at"), exchange),
        "id": value["id"],
        "inbox": {"id": inbox, "name": _found(exchange, "inboxes", inbox).get("name", "Inbox")},
        "message_type": kind,
        "private": bool(value.get("private")),
        "sender": _sender(value, kind, conversation),
        "source_id": value.get("source_id"),
        "event": event.event,
    }
    if value.get("attachments"):
        own["attachments"] = value["attachments"]
    more: dict[str, Any] = fields.get("conversation", {})
    return {**own, **fields, "conversation": {**own["conversation"], **more}}


@part.writes(
    "conversation_created", "conversation_updated", "conversation_status_changed", "conversation_opened",
    "conversation_resolved", "macro.executed", "automation_event.*",
)  # fmt: skip
def conversation_body(exchange: Exchange, event: Occurrence, fields: dict[str, Any]) -> dict[str, Any]:
    """A conversation as it is when the event is sent."""
    item, value = _about(exchange, event, "conversations", fields)
    own = {**_conversation(exchange, value, _account(item)), "event": event.event}
    return {**own, **event.facts, **fields}


@part.writes("contact_created", "contact_updated")
def contact_body(exchange: Exchange, event: Occurrence, fields: dict[str, Any]) -> dict[str, Any]:
    """A contact, without what it is."""
    item, value = _about(exchange, event, "contacts", fields)
    changes: dict[str, Any] = {"changed_attributes": []} if event.event == "contact_updated" else {}
    own = {"account": _account(item), "avatar": "", **_contact(value), "event": event.event}
    return {**own, **changes, **event.facts, **fields}


@part.writes("conversation_typing_on", "conversation_typing_off")
def typing_body(exchange: Exchange, event: Occurrence, fields: dict[str, Any]) -> dict[str, Any]:
    """Who types, and where."""
    _, value = _about(exchange, event, "conversations", {})
    conversation = _conversation(exchange, value, _account(None))
    own = {"user": {"account": _account(None), "avatar": "", **_contact(_contact_of(value))}}
    return {"event": event.event, **own, "conversation": conversation, "is_private": False, **fields}


def _about(
    exchange: Exchange, event: Occurrence, name: str, fields: dict[str, Any]
) -> tuple[Item | None, dict[str, Any]]:
    """The item that an event is about: its own, the one with the id that a test gives, the last, or one made up."""
    items = exchange.items(name)
    wanted = [item for item in items if "id" not in fields or item.value.get("id") == fields["id"]]
    item = event.subject or (wanted[-1] if wanted else None)
    return (item, item.value) if item else (None, {"id": fields.get("id", 1)})


def _account(item: Item | None) -> dict[str, Any]:
    return {"id": int(item.parents[0]) if item and item.parents else 1, "name": "Fake account"}


def _conversation(exchange: Exchange, value: dict[str, Any], account: dict[str, Any]) -> dict[str, Any]:
    """A conversation as events have it."""
    contact, now = _contact_of(value), int(exchange.now())
    meta, active = value.get("meta", {}), value.get("last_activity_at") or int(exchange.now())
    inbox, created = value.get("inbox_id") or 1, value.get("created_at") or now
    stamp = _iso(created, exchange)
    return {
        "additional_attributes": value.get("additional_attributes") or {},
        "can_reply": True,
        "channel": meta.get("channel", "Channel::Api"),
        "contact_inbox": {
            "id": contact["id"], "contact_id": contact["id"], "inbox_id": inbox, "source_id": f"source-{contact['id']}",
            "created_at": stamp, "updated_at": stamp, "hmac_verified": False, "pubsub_token": f"fake-{contact['id']}",
        },
        "id": value.get("id", 1),
        "inbox_id": inbox,
        "messages": [_inner(message, value, account, exchange) for message in _last(exchange, value)],
        "labels": value.get("labels") or [],
        "meta": {
            "sender": {**_contact(contact), "type": "contact"},
            "assignee": _user(meta["assignee"]) if meta.get("assignee") else None,
            "assignee_type": "User" if meta.get("assignee") else None,
            "team": {"id": meta["team"]["id"], "name": meta["team"].get("name", "")} if meta.get("team") else None,
            "hmac_verified": False,
        },
        "status": value.get("status", "open"),
        "custom_attributes": value.get("custom_attributes") or {},
        "snoozed_until": None,
        "unread_count": min(value.get("unread_count") or 0, 10),
        "first_reply_created_at": None,
        "priority": value.get("priority"),
        "waiting_since": 0, "agent_last_seen_at": 0, "contact_last_seen_at": 0,
        "last_activity_at": active, "timestamp": active, "created_at": created, "updated_at": active + 0.25,
        "account": account,
    }  # fmt: skip


def _last(exchange: Exchange, conversation: dict[str, Any]) -> list[dict[str, Any]]:
    """The last message of a conversation, as it is now."""
    return [_found(exchange, "messages", one["id"]) or one for one in conversation.get("messages", ())[-1:]]


def _inner(message: dict[str, Any], conversation: dict[str, Any], account: dict[str, Any], exchange: Exchange) -> Any:
    """A message as it stands in a conversation: much as the API gives it."""
    number = message.get("message_type") or 0
    return {
        "id": message["id"], "content": message.get("content"), "account_id": account["id"],
        "inbox_id": conversation.get("inbox_id") or 1, "conversation_id": conversation.get("id", 1),
        "message_type": number, "created_at": message.get("created_at") or int(exchange.now()),
        "updated_at": _iso(None, exchange), "private": bool(message.get("private")),
        "status": message.get("status") or "sent", "source_id": None, "content_type": message.get("content_type"),
        "content_attributes": message.get("content_attributes") or {}, "external_source_ids": {},
        "sender": _sender(message, KINDS[number], conversation),
    }  # fmt: skip


def _sender(message: dict[str, Any], kind: str, conversation: dict[str, Any]) -> dict[str, Any] | None:
    if kind == "incoming":
        return _contact(_contact_of(conversation))
    return _user(message.get("sender") or {}) if kind == "outgoing" else None


def _user(value: dict[str, Any]) -> dict[str, Any]:
    return {"id": value.get("id") or 1, "name": value.get("name") or "Agent", "type": "user"}


def _contact_of(conversation: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = conversation.get("meta", {}).get("sender") or {}
    return found if found.get("id") else {**found, "id": 1, "name": "Visitor"}


def _contact(value: dict[str, Any]) -> dict[str, Any]:
    """A contact as events have it, but for its account."""
    shown = {name: value.get(name) for name in ("email", "identifier", "phone_number")}
    kept: dict[str, Any] = {name: value.get(name) or {} for name in ("additional_attributes", "custom_attributes")}
    name, blocked = value.get("name") or "Visitor", bool(value.get("blocked"))
    return {**kept, **shown, "id": value["id"], "name": name, "thumbnail": "", "blocked": blocked}


def _iso(seconds: float | None, exchange: Exchange) -> str:
    """A time as Rails writes it: with milliseconds and Z."""
    when = datetime.fromtimestamp(exchange.now() if seconds is None else seconds, UTC)
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03d}Z"
