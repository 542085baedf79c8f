# Copied from overrides/ccai_apps/testing/sessions.py of Switchboard.
# Why by hand: what changes the status of a call or a chat, and who takes part, no table can say.
"""Calls and chats of the fake: their statuses, end users, customer flags and messages; e-mail sessions."""

from __future__ import annotations

from typing import Any

from switchboard_ccai_apps._runtime.testing.door import Exchange, FakeResponse, Item, Part, Refusal

from .people import known_as

part = Part()

WAITING = frozenset({"scheduled", "selecting", "queued", "assigned"})
ENDED = frozenset({"finished", "failed", "cancelled", "completed"})
DISMISSED = frozenset({"dismissed", "va_dismissed"})


# Calls


@part.made("calls")
def call(_exchange: Exchange, item: Item) -> None:
    """A new call waits in the queue, or for its time."""
    kind = item.sent.get("call_type", item.value["call_type"])
    item.value |= {"status": item.sent.get("status", "scheduled" if "Scheduled" in str(kind) else "queued")}


@part.responds("calls.cancel_scheduled")
def cancel(exchange: Exchange) -> FakeResponse:
    """200 with the call, and 204 once it is cancelled."""
    item = exchange.item("calls", exchange.arguments["call_id"])
    if not _cancelled(exchange, item):
        return exchange.respond(None, status=204)
    return exchange.respond(item.value)


@part.responds("calls.cancel_many_scheduled")
def cancel_many(exchange: Exchange) -> FakeResponse:
    """Those of the calls that are there."""
    wanted = {str(number) for number in exchange.body["call_ids"]}
    for item in exchange.items("calls"):
        if item.key in wanted:
            _cancelled(exchange, item)
    number = exchange.notes["cancellations"] = exchange.notes.get("cancellations", 0) + 1
    return exchange.respond({}, facts={"location": f"{exchange.origin}{exchange.path}/{number}"})


def _cancelled(exchange: Exchange, item: Item) -> bool:
    """Whether there was something to cancel: a call that has dialed already is completed."""
    status = item.value["status"]
    if status in ENDED:
        return False
    exchange.change(item, status="cancelled" if status in WAITING else "completed")
    return True


@part.responds("calls.add_third_party")
def add_third_party(exchange: Exchange) -> dict[str, Any]:
    """One participant more."""
    item = exchange.item("calls", exchange.arguments["call_id"])
    participants: list[Any] = item.value.get("participants") or []
    added = {"id": len(participants) + 1, "type": "third_party", "status": "connecting"}
    exchange.change(item, participants=[*participants, {**added, "call_id": item.value["id"]}])
    return {"message": "The third party is being called", "participant": added}


# What calls and chats have in common


@part.responds("calls.set_end_user", "chats.set_end_user")
def set_end_user(exchange: Exchange) -> dict[str, Any]:
    """The session is that of this person from now on."""
    item, kind = _session(exchange)
    if item.value.get("status") in ENDED:
        raise Refusal(400, f"{kind.capitalize()} is already ended")
    exchange.change(item, end_user=known_as(exchange, exchange.body).value)
    return {"message": "accepted"}


@part.responds("calls.get_customer_flags", "chats.get_customer_flags")
def get_flags(exchange: Exchange) -> dict[str, bool]:
    """All three; what was never set is false."""
    item, _ = _session(exchange)
    return {"verified_customer": False, "bad_actor": False, "repeat_customer": False, **item.sent.get("flags", {})}


@part.responds("calls.update_customer_flags", "chats.update_customer_flags")
def update_flags(exchange: Exchange) -> dict[str, Any]:
    """Those that are given."""
    item, _ = _session(exchange)
    item.sent["flags"] = {**item.sent.get("flags", {}), **exchange.body}
    return {}


def _session(exchange: Exchange) -> tuple[Item, str]:
    """The call or chat that the path names, and which of the two it is."""
    kind = exchange.call.partition("s.")[0]
    return exchange.item(f"{kind}s", exchange.arguments[f"{kind}_id"]), kind


# Chats


@part.responds("chats.create")
def start(exchange: Exchange) -> Any:
    """A chat of an end user, in a queue."""
    sent: dict[str, Any] = exchange.body["chat"]
    people = exchange.items("end_users")
    nobody: dict[str, Any] = {"id": sent.get("end_user_id", 1), "identifier": None}
    person = next((item.value for item in people if item.value["id"] == sent.get("end_user_id")), nobody)
    facts: dict[str, Any] = {"end_user": person}
    if "menu_id" in sent:
        facts["menus"] = [{"id": sent["menu_id"], "name": f"Queue {sent['menu_id']}"}]
    return exchange.make("chats", lang=sent.get("lang", "en"), **facts).value


@part.made("chats")
def chat(exchange: Exchange, item: Item) -> None:
    """A new chat waits in its queue."""
    status = item.sent.get("status", "queued")
    item.value |= {"status": status, "status_text": _in_words(status)}
    if "created_at" not in item.sent:
        item.value["created_at"] = exchange.stamp()


@part.responds("chats.update")
def update(exchange: Exchange) -> Any:
    """A status ends it, or changes what it is."""
    item = exchange.item()
    body: dict[str, Any] = exchange.body or {}
    wanted: dict[str, Any] = body.get("chat") or {}
    status: str | None = wanted.get("status")
    if status is not None:
        ended = {"ends_at": exchange.stamp()} if status in ENDED else {}
        exchange.change(item, status=status, status_text=_in_words(status), **ended)
    return item.value


@part.responds("chats.resume")
def resume(exchange: Exchange) -> dict[str, Any]:
    """A dismissed chat goes on."""
    item = exchange.item("chats", exchange.arguments["chat_id"])
    if item.value["status"] not in DISMISSED:
        raise Refusal(400, "This chat is not in dismissed state")
    exchange.change(item, status="queued", status_text=_in_words("queued"))
    return {}


@part.responds("chats.find_id")
def find_id(exchange: Exchange) -> dict[str, Any]:
    """The latest chat of an end user that has not ended."""
    identifier = exchange.arguments["end_user_identifier"]
    for item in reversed(exchange.items("chats")):
        person: dict[str, Any] = item.value.get("end_user") or {}
        if person.get("identifier") == identifier and item.value["status"] not in ENDED:
            return {"chat_id": item.value["id"]}
    raise Refusal(404, "Not Found")


@part.responds("chats.messages.send")
def send(exchange: Exchange) -> dict[str, Any]:
    """A message that the list has from now on."""
    sent: dict[str, Any] = exchange.body or {}
    item = exchange.make("chats.messages")
    item.value = {"id": int(item.key), "from_user_id": sent.get("from_user_id"), **(sent.get("message") or {})}
    return {}


@part.responds("chats.escalate")
def escalate(exchange: Exchange) -> dict[str, Any]:
    """The virtual agent hands over: the chat is in the queue again."""
    item = exchange.item("chats", exchange.arguments["chat_id"])
    exchange.change(item, status="queued", status_text=_in_words("queued"), virtual_agent=None)
    return {}


def _in_words(status: str) -> str:
    return status.replace("_", " ").capitalize()


# E-mail


@part.responds("email.messages.get")
def email(exchange: Exchange) -> Any:
    """A message as its session has it."""
    wanted = exchange.arguments["email_thread_id"]
    for session in exchange.items("email.sessions"):
        messages: list[dict[str, Any]] = session.value.get("messages") or []
        for message in messages:
            if message.get("email_thread_id") == wanted:
                return message
    return exchange.item().value


# Responses of which nobody documents a form


@part.responds("sms.send_sessionless")
def send_sessionless(_exchange: Exchange) -> dict[str, Any]:
    """They are sent, and open nothing."""
    return {}
