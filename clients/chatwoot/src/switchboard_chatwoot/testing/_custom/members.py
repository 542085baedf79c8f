# Copied from overrides/chatwoot/testing/members.py of Switchboard.
# Why by hand: members are agents that a body names by their numbers, which no table can say.
"""Agents of inboxes and teams in the fake: added, set as a whole, taken out."""

from __future__ import annotations

from typing import Any

from switchboard_chatwoot._runtime.testing.door import MISSING, Exchange, Item, Part

part = Part()
Members = dict[int, Any]
"""Agents as responses show them, by number."""


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
    found = _members(exchange)
    for number in found.keys() - set(exchange.body["user_ids"]):
        del found[number]
    return members(exchange)


@part.responds("inboxes.members.delete", "teams.members.delete")
def take_out(exchange: Exchange) -> Any:
    """The agents stay in the account."""
    for number in exchange.body["user_ids"]:
        _members(exchange).pop(number, None)
    return MISSING


@part.made("inboxes.members", "teams.members")
def put_in(exchange: Exchange, agent: Item) -> None:
    """An agent that a test puts in: `fake.add("inboxes.members", inbox_id=1, id=5)`, or below a team."""
    *scope, last = agent.parents
    place = (*scope, last) if scope else (last, str(agent.sent.get("inbox_id", 1)))
    exchange.notes.setdefault("members", {}).setdefault((bool(scope), *place), {})[agent.value["id"]] = agent.value


def _members(exchange: Exchange) -> Members:
    asked = exchange.arguments
    of_team = exchange.call.startswith("teams.")
    place = (of_team, str(asked["account_id"]), str(asked["team_id" if of_team else "inbox_id"]))
    found: Members = exchange.notes.setdefault("members", {}).setdefault(place, {})
    return found


def _join(exchange: Exchange) -> Members:
    """Let the agents of the body in. Returns the new ones."""
    found = _members(exchange)
    new = {number: _agent(exchange, number) for number in exchange.body["user_ids"] if number not in found}
    found |= new
    return new


def _agent(exchange: Exchange, number: int) -> Any:
    """An agent of the account, or one that is made up."""
    known = next((agent.value for agent in exchange.items("agents") if agent.value["id"] == number), None)
    return known or exchange.fit({"$ref": "#/components/schemas/Agent"}, {"id": number}, whole=True)


def _shown(exchange: Exchange, found: Members) -> list[Any]:
    now = {agent.value["id"]: agent.value for agent in exchange.items("agents")}
    return [now.get(number, agent) for number, agent in found.items()]
