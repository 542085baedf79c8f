# Copied from overrides/chatwoot/testing/public.py of Switchboard.
# Why by hand: inboxes and contacts of the public API are named by texts of their own, which their paths do not tell,
# and what contacts do there happens in the account that the inbox belongs to.
"""The public API of the fake: an inbox is named by its identifier, a contact by its source id; agents see it all."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import MISSING, Exchange, Item, Part

part = Part()
OF_CONTACT = ("name", "email", "phone_number", "identifier", "custom_attributes")


@part.made("inboxes")
def own_inbox_made(exchange: Exchange, item: Item) -> None:
    """Contacts know it by its identifier."""
    identifier = item.value.get("inbox_identifier")
    if identifier and not any(one.key == identifier for one in exchange.items("public.inboxes")):
        exchange.make("public.inboxes", identifier=identifier, name=item.value.get("name"))


@part.made("public.inboxes")
def inbox_made(exchange: Exchange, item: Item) -> None:
    """It is named by its identifier."""
    _rename(exchange, "public.inboxes", item, item.sent.get("identifier") or item.value.get("identifier"))


@part.made("public.contacts")
def contact_made(exchange: Exchange, item: Item) -> None:
    """It is named by its source id, and a contact of the account."""
    _rename(exchange, "public.contacts", item, item.sent.get("source_id") or item.value.get("source_id"))
    shown = {name: item.sent[name] for name in OF_CONTACT if name in item.sent}
    account, _ = _inbox(exchange, item)
    _twins(exchange)[item.parents, item.key] = exchange.make("contacts", parents=account, **shown)


@part.changed("public.contacts")
def contact_changed(exchange: Exchange, item: Item, before: Any) -> None:
    """Agents see the change."""
    changes = {name: item.value.get(name) for name in OF_CONTACT if item.value.get(name) != before.get(name)}
    if changes and (twin := _twin(exchange, item)):
        exchange.change(twin, **changes)


@part.made("public.conversations")
def conversation_made(exchange: Exchange, item: Item) -> None:
    """A conversation of the account, by the same number."""
    account, inbox = _inbox(exchange, item)
    contact = _twins(exchange).get((item.parents[:-1], item.parents[-1]))
    values = {"inbox_id": inbox, "contact_id": contact.value["id"] if contact else 1}
    _make(exchange, "conversations", item, account, **values)


@part.made("public.messages")
def message_made(exchange: Exchange, item: Item) -> None:
    """A message that comes in, by the same number."""
    if conversation := _twins(exchange).get((item.parents[:-1], item.parents[-1])):
        parents = (*conversation.parents, conversation.key)
        content = item.value.get("content")
        _make(exchange, "messages", item, parents, content=content, message_type="incoming")


@part.responds("public.conversations.resolve")
def resolve(exchange: Exchange) -> object:
    """One that is resolved already stays as it is."""
    conversation = exchange.item()
    exchange.change(conversation, status="resolved")
    if twin := _twin(exchange, conversation):
        exchange.change(twin, status="resolved")
    return conversation.value


@part.responds("public.conversations.toggle_typing")
def typing(exchange: Exchange) -> object:
    """Agents see it."""
    if twin := _twin(exchange, exchange.item()):
        exchange.happen(f"conversation_typing_{exchange.arguments['typing_status']}", twin)
    return MISSING


def _twins(exchange: Exchange) -> dict[tuple[tuple[str, ...], str], Item]:
    """What the account has of each item of the public API, by its place."""
    found: dict[tuple[tuple[str, ...], str], Item] = exchange.notes.setdefault("public", {})
    return found


def _twin(exchange: Exchange, item: Item) -> Item | None:
    return _twins(exchange).get((item.parents, item.key))


def _inbox(exchange: Exchange, item: Item) -> tuple[tuple[str, ...], int]:
    """The account and the number of the inbox that a path begins with; those of the first where nobody made it."""
    for inbox in exchange.items("inboxes"):
        if inbox.value.get("inbox_identifier") == item.parents[0]:
            return inbox.parents, inbox.value["id"]
    return ("1",), 1


def _make(exchange: Exchange, name: str, item: Item, parents: tuple[str, ...], **values: Any) -> None:
    """Make what the account has of an item, which goes by the number of that from now on."""
    twin = exchange.make(name, parents=parents, **values)
    _rename(exchange, f"public.{name}", item, twin.value["id"])
    item.value["id"] = twin.value["id"]
    _twins(exchange)[item.parents, item.key] = twin


def _rename(exchange: Exchange, name: str, item: Item, key: object) -> None:
    if key:
        items = exchange.collection(name)
        items.remove(item)
        item.key = str(key)
        items.add(item)
