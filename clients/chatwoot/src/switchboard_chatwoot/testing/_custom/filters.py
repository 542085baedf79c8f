# Copied from overrides/chatwoot/testing/filters.py of Switchboard.
# Why by hand: what the conditions of a filter mean is the vendor's own; the spec has only their form.
"""Contacts and conversations of the fake that meet conditions."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import MISSING, Exchange, FakeResponse, Item, Part, attribute, is_array

from .conversations import counts_of, latest_first

part = Part()
_GROUPS = ("", "custom_attributes.", "additional_attributes.")
"""Where an attribute may stand."""


@part.responds("contacts.filter")
def filter_(exchange: Exchange) -> FakeResponse:
    """A page of the contacts that meet the conditions."""
    return exchange.listed(meeting(exchange, "contacts"))


@part.responds("conversations.filter")
def filter_conversations(exchange: Exchange) -> FakeResponse:
    """A page of the conversations that meet the conditions, the latest first, and the counts."""
    found = latest_first(meeting(exchange, "conversations"))
    return exchange.listed(found, extra=(("meta",), counts_of(found)))


def meeting(exchange: Exchange, name: str) -> list[Item]:
    """The items of the account that meet the conditions in the body."""
    account = str(exchange.arguments["account_id"])
    body: dict[str, Any] = exchange.body or {}
    conditions: list[dict[str, Any]] = body.get("payload") or []
    return [item for item in exchange.items(name) if item.parents[0] == account and meets(item, conditions)]


def meets(item: Item, conditions: list[dict[str, Any]]) -> bool:
    """Whether an item meets conditions, each joined to the next one; AND binds closer than OR."""
    groups: list[list[dict[str, Any]]] = [[]]
    for condition in conditions:
        groups[-1].append(condition)
        if condition.get("query_operator") == "OR":
            groups.append([])
    return any(all(holds(item, condition) for condition in group) for group in groups if group) or not conditions


def holds(item: Item, condition: dict[str, Any]) -> bool:
    """Whether one condition holds."""
    operator = condition.get("filter_operator", "equal_to")
    values = texts_of(item, condition.get("attribute_key", ""))
    wanted = [str(value).lower() for value in condition.get("values") or ()]
    if "contain" in operator:
        found = any(text in value for value in values for text in wanted)
    else:
        found = any(value in wanted for value in values)
    return found is (operator in {"equal_to", "contains"})


def texts_of(item: Item, key: str) -> list[str]:
    """The values of an attribute as texts in small letters: `assignee_id` stands in `meta.assignee.id`."""
    places = [f"{group}{key}" for group in _GROUPS]
    places += [f"meta.{key.removesuffix('_id')}.id"] if key.endswith("_id") else []
    found = next((value for place in places if (value := attribute(item, place)) is not MISSING), None)
    return [str(value).lower() for value in (found if is_array(found) else [found]) if value is not None]
