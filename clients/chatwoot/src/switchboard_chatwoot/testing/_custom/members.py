# Copied from overrides/chatwoot/testing/members.py of Switchboard.
# Why by hand: members are agents that a body names by their numbers, which no table can say.
"""Agents of inboxes and teams in the fake: added, set as a whole, taken out."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import MISSING, Exchange, Item, Part

part = Part()


@part.responds("inboxes.members.list", "teams.members.list")
def members(exchange: Exchange) -> list[Any]:
    """The agents, as they are now."""
    return _shown(exchange, _members(exchange))


@part.responds("inboxes.members.create")
def add(exchange: Exchange) -> list[Any]:
    """Agents come in beside those who are there; all of them are shown."""
    _join(exchange)
    return members(exchange)


@part.responds("teams.members.create")
def add_to_team(exchange: Exchange) -> list[Any]:
    """Only those who were not there before are shown."""
    return _shown(exchange, _join(exchange))


@part.responds("inboxes.members.update", "teams.members.update")
def set_members(exchange: Exchange) -> list[Any]:
    """These agents, and no others."""
    _join(exchange)
    _take_out(exchange, {member.value["id"] for member in _members(exchange)} - {*exchange.body["user_ids"]})
    return members(exchange)


@part.responds("inboxes.members.delete", "teams.members.delete")
def take_out(exchange: Exchange) -> Any:
    """The agents stay in the account."""
    _take_out(exchange, {*exchange.body["user_ids"]})
    return MISSING


@part.made("inboxes.members")
def put_in(exchange: Exchange, agent: Item) -> None:
    """An agent that a test puts in: `fake.add("inboxes.members", inbox_id=1, id=5)`. Its inbox stands in no path."""
    if len(agent.parents) < 2:
        collection = exchange.collection("inboxes.members")
        collection.remove(agent)
        agent.parents = (*agent.parents, str(agent.sent.get("inbox_id", 1)))
        collection.add(agent)


def _place(exchange: Exchange) -> tuple[str, tuple[str, str]]:
    """The collection that a call is about, and what its members stand below."""
    kind, asked = exchange.call.partition(".")[0], exchange.arguments
    return f"{kind}.members", (str(asked["account_id"]), str(asked["team_id" if kind == "teams" else "inbox_id"]))


def _members(exchange: Exchange) -> list[Item]:
    name, parents = _place(exchange)
    return exchange.collection(name).below(parents)


def _join(exchange: Exchange) -> list[Item]:
    """Let the agents of the body in. Returns the new ones."""
    name, parents = _place(exchange)
    known = {member.value["id"] for member in _members(exchange)}
    new = [number for number in dict.fromkeys(exchange.body["user_ids"]) if number not in known]
    add = exchange.collection(name).add
    return [add(Item(parents, str(number), _agent(exchange, number), {})) for number in new]


def _take_out(exchange: Exchange, numbers: set[int]) -> None:
    name, _ = _place(exchange)
    for member in _members(exchange):
        if member.value["id"] in numbers:
            exchange.remove(name, member)


def _agent(exchange: Exchange, number: int) -> Any:
    """An agent of the account, or one that is made up."""
    known = next((agent.value for agent in exchange.items("agents") if agent.value["id"] == number), None)
    return known or exchange.fit({"$ref": "#/components/schemas/Agent"}, {"id": number}, whole=True)


def _shown(exchange: Exchange, found: list[Item]) -> list[Any]:
    now = {agent.value["id"]: agent.value for agent in exchange.items("agents")}
    return [now.get(member.value["id"], member.value) for member in found]
