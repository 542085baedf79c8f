# Copied from overrides/ccai_apps/testing/people.py of Switchboard.
# Why by hand: end users are found by their identifier, and no table says which agents keep their status.
"""End users, agents and their statuses, and contacts of campaigns of the fake."""

from __future__ import annotations

import json
from typing import Any

from switchboard_ccai_apps._runtime.testing.door import Exchange, FakeResponse, Item, Part, Refusal, is_array, is_object

part = Part()
part.keeps("end_users", "EndUser", "id")
part.keeps("agents", "AgentStatusChange", "agent_id")

LOGGED_OUT = "Offline"


# End users


@part.responds("end_users.upsert")
def upsert(exchange: Exchange) -> Any:
    """Create or update by identifier."""
    return known_as(exchange, exchange.body).value


@part.responds("end_users.get")
def get(exchange: Exchange) -> Any:
    """By id, or by identifier."""
    wanted = exchange.arguments
    if "end_user_id" in wanted:
        return exchange.item("end_users", wanted["end_user_id"]).value
    if "identifier" not in wanted:
        raise Refusal(400, "param is missing or the value is empty: identifier")
    found = _identified(exchange, wanted["identifier"])
    if found is None:
        raise Refusal(404, "Not Found")
    return found.value


def known_as(exchange: Exchange, person: dict[str, Any]) -> Item:
    """The end user with this identifier, who is made if need be; the rest of what is said of him or her is kept."""
    found = _identified(exchange, person.get("identifier"))
    if found is None:
        return exchange.make("end_users", **person)
    exchange.change(found, **person)
    return found


def _identified(exchange: Exchange, identifier: Any) -> Item | None:
    people = exchange.items("end_users") if identifier is not None else []
    return next((item for item in people if item.value.get("identifier") == identifier), None)


# Agents


@part.responds("agents.set_status")
def set_status(exchange: Exchange) -> list[Any]:
    """An entry for each agent; one who is in a status of the system, or should enter one, keeps his or hers."""
    wanted: str = exchange.body["status"]
    return [_set(exchange, agent, wanted, "The status cannot be changed") for agent in _meant(exchange)]


@part.responds("agents.force_logout")
def force_logout(exchange: Exchange) -> list[Any]:
    """An entry for each agent; those in a session stay until it ends. Addresses of agents are not known."""
    return [_set(exchange, agent, LOGGED_OUT) for agent in _meant(exchange)]


def _meant(exchange: Exchange) -> list[Item]:
    """The agents that are named, made if need be. Every agent of the fake belongs to every team."""
    body: dict[str, Any] = exchange.body
    known = {item.key: item for item in exchange.items("agents")}
    named = [
        known.get(str(number)) or exchange.make("agents", agent_id=number) for number in body.get("agent_ids") or ()
    ]
    return list(dict.fromkeys([*named, *(known.values() if body.get("team_ids") else ())]))


def _set(exchange: Exchange, agent: Item, wanted: str, refusal: str = "") -> Any:
    current = agent.value.get("current_status", "")
    if _is_of_the_system(current) or _is_of_the_system(wanted):
        return {**agent.value, "previous_status": current, **({"message": refusal} if refusal else {})}
    exchange.change(agent, previous_status=current, current_status=wanted)
    return agent.value


def _is_of_the_system(status: str) -> bool:
    """Whether agents enter and leave it with a session: `In-call`."""
    return status.lower().startswith("in-")


@part.made("agents")
def agent(_exchange: Exchange, item: Item) -> None:
    """A new agent is free, and nothing was refused."""
    item.value = {"current_status": "Available", **{name: one for name, one in item.value.items() if name in item.sent}}


# Contacts of campaigns


@part.responds("campaigns.contacts.create")
def add_contact(exchange: Exchange) -> dict[str, Any]:
    """One contact more."""
    _add(exchange, exchange.body)
    return {}


@part.responds("campaigns.contacts.import_file")
def import_contacts(exchange: Exchange) -> FakeResponse:
    """All contacts of a file, at once; none of a file that is no array, since the job finds that out later."""
    for contact in _contacts(exchange.body["file"]):
        _add(exchange, contact)
    number = exchange.notes["imports"] = exchange.notes.get("imports", 0) + 1
    address = f"{exchange.origin}{exchange.path.removesuffix('/contacts/import')}/jobs/{number}"
    return exchange.respond({"id": number}, facts={"location": address})


@part.responds("campaigns.contacts.delete")
def delete_contact(exchange: Exchange) -> dict[str, Any]:
    """Take one off."""
    contacts = exchange.collection("campaigns.contacts")
    found = contacts.find((str(exchange.arguments["campaign_id"]),), exchange.body["contact_id"])
    if found is None:
        raise Refusal(404, "Not Found")
    contacts.remove(found)
    return {}


def _contacts(file: Any) -> list[dict[str, Any]]:
    try:
        found: Any = json.loads(file.content if hasattr(file, "content") else file)
    except (ValueError, TypeError):
        return []
    return list(filter(is_object, found)) if is_array(found) else []


def _add(exchange: Exchange, contact: dict[str, Any]) -> None:
    names = {"name": "name", "phone_number": "phone", "external_unique_id": "external_unique_id"}
    given = {name: contact[sent] for sent, name in names.items() if sent in contact}
    exchange.make("campaigns.contacts", created_at=exchange.stamp(), **given)
