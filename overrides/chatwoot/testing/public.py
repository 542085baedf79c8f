# Why by hand: inboxes and contacts of the public API are named by texts of their own, which their paths do not tell.
"""The public API of the fake: an inbox is named by its identifier, a contact by its source id."""

from __future__ import annotations

from switchboard_chatwoot._runtime.testing.door import Exchange, Item, Part

part = Part()
NAMES = {"public.inboxes": "identifier", "public.contacts": "source_id"}


def _named(collection: str, name: str) -> None:
    @part.made(collection)
    def named(exchange: Exchange, item: Item) -> None:
        items, key = exchange.collection(collection), item.sent.get(name) or item.value.get(name)
        if key:
            items.remove(item)
            item.key = str(key)
            items.add(item)


for _collection, _name in NAMES.items():
    _named(_collection, _name)


@part.responds("public.conversations.resolve")
def resolve(exchange: Exchange) -> object:
    """One that is resolved already stays as it is."""
    conversation = exchange.item()
    exchange.change(conversation, status="resolved")
    return conversation.value
