# Copied from overrides/carbon_voice/testing/conversations.py of Switchboard.
# Why by hand: who takes part follows from who writes, and a message needs a conversation that is there.
"""Conversations and people of the fake, and what is sent to them."""

from __future__ import annotations

from typing import Any

from switchboard_carbon_voice._runtime.testing.door import Exchange, FakeResponse, Item, Part, Refusal

from .messages import ME, message_of, with_context

part = Part()
part.keeps("conversations", "Conversation", "id")


@part.made("conversations")
def begin(exchange: Exchange, conversation: Item) -> None:
    """A new conversation is the user's, named, and has no message yet."""
    value, sent = conversation.value, conversation.sent
    for name in ("deleted_at", "async_stats"):
        if name not in sent:
            value.pop(name, None)
    usual = {"owner_id": ME, "type": "namedConversation", "visibility": "private", "is_private": True}
    value |= {**usual, "is_async": False, "total_messages": 0, "total_duration_ms": 0, **sent}
    value["last_updated_at"] = value["created_at"] = sent.get("created_at", exchange.stamp())


@part.made("users")
def introduce(exchange: Exchange, user: Item) -> None:
    """A new user's whole name is made of the parts."""
    del exchange
    value, sent = user.value, user.sent
    if "full_name" not in sent:
        value["full_name"] = f"{value['first_name']} {value.get('last_name', '')}".strip()


@part.responds("conversations.list")
def list_(exchange: Exchange) -> Any:
    """What a list says of each."""
    found = [item.value for item in exchange.items("conversations")]
    short = [{name: one[name] for name in ("id", "name", "workspace_id", "type") if name in one} for one in found]
    return exchange.respond({"results_count": len(short), "results": short}, at=())


@part.responds("conversations.list_users")
def list_users(exchange: Exchange) -> list[Any]:
    """The owner, those who were sent to, and the authors, as far as the fake knows them."""
    conversation = exchange.item("conversations", exchange.arguments["id"])
    authors = [
        item.value["creator_id"]
        for item in exchange.items("messages")
        if item.value.get("conversation_id") == conversation.key
    ]
    people = {conversation.value["owner_id"], *_people(exchange, conversation), *authors}
    return [user.value for user in exchange.items("users") if user.key in people]


def _people(exchange: Exchange, conversation: Item) -> frozenset[str]:
    """Whom a direct conversation is with."""
    found: frozenset[str] = exchange.notes.setdefault("people", {}).get(conversation.key, frozenset())
    return found


# Sending


@part.responds("messages.send")
def send(exchange: Exchange) -> FakeResponse:
    """A message in a conversation."""
    return _sent(exchange, exchange.item("conversations", exchange.arguments["conversation_id"]))


@part.responds("messages.send_direct")
def send_direct(exchange: Exchange) -> FakeResponse:
    """A message in the conversation with these people, which is begun if there is none."""
    to = exchange.body["to"]
    named = {exchange.item("users", key).key for key in to.get("user_ids", ())}
    people = frozenset(named | {_by_email(exchange, email).key for email in to.get("emails", ())})
    known = exchange.notes.setdefault("people", {})
    found = next((item for item in exchange.items("conversations") if known.get(item.key) == people), None)
    if found is None:
        workspace = exchange.body.get("workspace_id", "personal")
        found = exchange.make("conversations", type="directMessage", workspace_id=workspace)
        known[found.key] = people
    return _sent(exchange, found)


def _by_email(exchange: Exchange, email: str) -> Item:
    """Whoever has the address; somebody new is made known."""
    found = next((item for item in exchange.items("users") if email in item.value.get("emails", ())), None)
    return found or exchange.make("users", emails=[email])


def _sent(exchange: Exchange, conversation: Item) -> FakeResponse:
    value = conversation.value
    message = written(exchange, conversation_id=conversation.key, workspace_id=value["workspace_id"])
    length = message.value.get("duration_ms", 0)
    exchange.change(
        conversation, total_messages=value["total_messages"] + 1, total_duration_ms=value["total_duration_ms"] + length
    )
    return exchange.respond(with_context(exchange, message))


def written(exchange: Exchange, **values: Any) -> Item:
    """A message of what the body says: its own text, or that of the message that it is made from."""
    body = exchange.body
    if body.get("from_message_type", "NewMessage") != "NewMessage":
        if not body.get("from_message_id"):
            raise Refusal(400, f"from_message_id is needed for {body['from_message_type']}")
        values = {"transcript": message_of(exchange, body["from_message_id"]).value.get("transcript", ""), **values}
    elif not (body.get("transcript") or body.get("links")):
        raise Refusal(400, "a message needs a transcript or links")
    if body.get("transcript"):
        values["transcript"] = body["transcript"]
    links = [attachment(exchange, link) for link in body.get("links", ())]
    return exchange.make("messages", attachments=links, creator_id=ME, **values)


def attachment(exchange: Exchange, link: str) -> dict[str, Any]:
    """A link of a message."""
    return {"id": exchange.token(), "creator_id": ME, "created_at": exchange.stamp(), "type": "link", "link": link}


@part.responds("messages.attach_links")
def attach_links(exchange: Exchange) -> list[Any]:
    """The attachments that are new."""
    message = message_of(exchange, exchange.arguments["id"])
    new = [attachment(exchange, link) for link in exchange.body["links"]]
    exchange.change(message, attachments=[*message.value["attachments"], *new])
    return new


# People


@part.responds("users.find")
def find(exchange: Exchange) -> Any:
    """The one who has the address, the number or the name."""
    asked = {name: value for name, value in exchange.arguments.items() if name in HOLDERS}
    if len(asked) != 1:
        raise Refusal(400, "one of email, phone and name is needed")
    ((name, wanted),) = asked.items()
    found = next((user.value for user in exchange.items("users") if _has(user, name, [wanted])), None)
    if found is None:
        raise Refusal(404, f"no user has the {name} {wanted}")
    return found


@part.responds("users.search")
def search(exchange: Exchange) -> list[Any]:
    """All who have one of the addresses, numbers, ids or names."""
    body = exchange.body
    return [user.value for user in exchange.items("users") if any(_has(user, name[:-1], body[name]) for name in body)]


HOLDERS = {"email": "emails", "phone": "phones", "name": "full_name", "id": "id"}
"""Where a user has what is looked for."""


def _has(user: Item, name: str, wanted: list[str]) -> bool:
    held = user.value.get(HOLDERS[name], ())
    return any(one in wanted for one in ([held] if isinstance(held, str) else held))
