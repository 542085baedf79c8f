# Copied from overrides/chatwoot/testing/contacts.py of Switchboard.
# Why by hand: labels, merging and what goes with a contact are the vendor's own; no table can say what they do.
"""Contacts of the fake: where they are known, labels, merging, and what goes with them."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import Exchange, FakeResponse, Item, Part, attribute

part = Part()


@part.made("contacts")
def contact(exchange: Exchange, item: Item) -> None:
    """A new contact is known in the inbox that it was made in."""
    if item.sent.get("inbox_id"):
        item.value["contact_inboxes"] = [_contact_inbox(exchange, item.sent["inbox_id"])]


@part.responds("contacts.contact_inboxes.create")
def contact_inbox(exchange: Exchange) -> Any:
    """Make a contact known in an inbox."""
    contact = _contact(exchange)
    made = _contact_inbox(exchange, exchange.body["inbox_id"], exchange.body.get("source_id"))
    exchange.change(contact, contact_inboxes=[*contact.value.get("contact_inboxes", []), made])
    return made


@part.responds("contacts.contactable_inboxes.list")
def contactable(exchange: Exchange) -> list[Any]:
    """The inboxes that know the contact."""
    found: list[Any] = _contact(exchange).value.get("contact_inboxes") or []
    return found


def _contact(exchange: Exchange) -> Item:
    return exchange.item("contacts", exchange.arguments["contact_id"])


def _contact_inbox(exchange: Exchange, inbox_id: int, source_id: str | None = None) -> dict[str, Any]:
    inbox = next((one.value for one in exchange.items("inboxes") if one.value["id"] == inbox_id), {"id": inbox_id})
    wanted = {"source_id": source_id or exchange.world.samples.uuid(), "inbox": inbox}
    found: dict[str, Any] = exchange.fit({"$ref": "#/components/schemas/ContactInbox"}, wanted)
    return found


@part.responds("contacts.labels.list")
def labels(exchange: Exchange) -> list[str]:
    """The labels of a contact."""
    found: list[str] = _contact(exchange).sent.get("labels", [])
    return found


@part.responds("contacts.labels.set")
def set_labels(exchange: Exchange) -> list[str]:
    """Exactly these."""
    names: list[str] = exchange.body["labels"]
    _contact(exchange).sent["labels"] = names
    exchange.collection("contacts").changed()
    return names


# Contacts that go


@part.responds("contacts.delete")
def delete(exchange: Exchange) -> FakeResponse:
    """The conversations of a contact go with it."""
    for conversation in conversations_of(exchange, exchange.item()):
        exchange.remove("conversations", conversation)
    return exchange.usual()


@part.responds("contacts.merge")
def merge(exchange: Exchange) -> Any:
    """One contact takes over what the other has, and the other goes. What both have stays as the first has it."""
    kept, gone = (exchange.item("contacts", exchange.body[f"{name}_contact_id"]) for name in ("base", "mergee"))
    if kept is gone:
        return kept.value
    for conversation in conversations_of(exchange, gone):
        exchange.change(conversation, meta={**conversation.value["meta"], "sender": kept.value})
    labels = [*kept.sent.get("labels", ()), *gone.sent.get("labels", ())]
    blank = {name: value for name, value in gone.value.items() if kept.value.get(name) in (None, "", [])}
    older: dict[str, Any] = gone.value.get("custom_attributes") or {}
    newer: dict[str, Any] = kept.value.get("custom_attributes") or {}
    custom = older | newer
    exchange.change(kept, **blank, **({} if "custom_attributes" in blank else {"custom_attributes": custom}))
    kept.sent["labels"] = list(dict.fromkeys(labels))
    exchange.remove("contacts", gone)
    return kept.value


def conversations_of(exchange: Exchange, contact: Item) -> list[Item]:
    """The conversations of one contact."""
    number = contact.value["id"]
    return [one for one in exchange.items("conversations") if attribute(one, "meta.sender.id") == number]
