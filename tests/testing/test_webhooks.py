"""The fake sends events as the vendor does: what they hold, how they are signed, to whom they go, how often."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

import pytest

from tests.support.clients import runtime_of
from tests.support.fakes import fake_class
from tests.support.programs import Posted, programs
from tests.support.specs import KEPT, sample, sample_index, spec_of

SENDERS = [api for api in KEPT if sample_index(api).get("webhook_samples")]
TOKEN = {"x-api-key": "s3cret"}
"""The fixed header of vendors that sign nothing."""


def receiver_of(fake: Any, **settings: Any) -> Any:
    """A receiver of what a fake sends."""
    cls = import_module(f"{fake.package}.webhooks").WebhookReceiver
    proof = {"secret": fake.webhooks.secret} if cls._about.signature.scheme == "hmac" else {"headers": TOKEN}
    if any(event.signature and event.signature.scheme == "basic" for event in cls._about.events):
        proof["basic_auth"] = ("fake", fake.webhooks.secret)
    return cls(**{"clock": fake.clock, "unsigned_events": True, **proof, **settings})


def events_of(api: str) -> list[tuple[str, str]]:
    """Each event of an API, and its class."""
    about = import_module(f"switchboard_{api}.webhooks").WebhookReceiver._about
    names = [
        (event, event.names or (f"{event.prefix}message_created" if event.prefix else event.cls,))
        for event in about.events
    ]
    return [(name, event.cls) for event, each in names for name in each]


EVERY = [(api, name, cls) for api in SENDERS for name, cls in events_of(api)]


@pytest.mark.parametrize(("api", "name", "cls"), EVERY)
def test_a_receiver_takes_each_event_of_the_fake_without_drift(api: str, name: str, cls: str) -> None:
    drift: list[Any] = []
    with fake_class(api)(seed=3) as fake:
        sent = fake.webhooks.make(name, headers=TOKEN)
        event = receiver_of(fake, on_drift=drift.append).parse(sent.headers, sent.body)
        named = fake.webhooks.make(cls, headers=TOKEN)
    assert (type(event).__name__, drift) == (cls, [])
    assert spec_of(api).misfits({"$ref": f"#/components/schemas/{cls}"}, json.loads(named.body)) == []


@pytest.mark.parametrize("api", ["chatwoot", "ccai_apps"])
def test_events_are_signed_as_the_vendor_signs(api: str) -> None:
    headers_of = runtime_of(api, "testing.webhooks.delivery").headers_of
    about = import_module(f"switchboard_{api}.webhooks").WebhookReceiver._about
    for vector in sample(api, "webhooks/signature_vectors")["valid"]:
        secrets = [vector.get("secret") or vector["primary_secret"], *filter(None, [vector.get("secondary_secret")])]
        delivery = vector["headers"].get("X-Chatwoot-Delivery", "")
        made = headers_of(about.signature, vector["body"].encode(), secrets, float(vector["timestamp"]), delivery)
        assert vector["headers"].items() <= made.items(), vector["name"]


def test_chatwoot_spells_json_as_rails_does() -> None:
    with fake_class("chatwoot")() as fake:
        body = fake.webhooks.make("message_created", content="<b> & \u2028 ü").body
    assert '"content":"\\u003cb\\u003e \\u0026 \\u2028 ü"'.encode() in body
    assert json.loads(body)["content"] == "<b> & \u2028 ü"


@pytest.mark.parametrize("name", list(programs()))
@pytest.mark.parametrize("how", ["send", "asend"])
def test_an_event_reaches_every_kind_of_program(name: str, how: str) -> None:
    with fake_class("chatwoot")() as fake, programs()[name]() as (program, came):
        options: dict[str, Any] = {"to": program, "path": "/hooks/chatwoot", "content": "Hi", "id": 5}
        send = getattr(fake.webhooks, how)
        done = asyncio.run(send("message_created", **options)) if how == "asend" else send("message_created", **options)
        (posted,) = came
        clock = None if name == "socket" else fake.clock  # what has an address goes by the system's clock
        event = receiver_of(fake, clock=clock).parse(posted.headers, posted.body)
    assert (done.status, done.received, done.error) == (200, True, None)
    assert (event.content, event.id, event.delivery_id) == ("Hi", 5, done.id)
    assert posted.path in {"/hooks/chatwoot", ""}


def test_a_sync_call_within_an_event_loop_reaches_an_async_program() -> None:
    async def script() -> Any:
        with fake_class("chatwoot")() as fake:
            receiver = receiver_of(fake)
            return fake.webhooks.send("message_created", to=receiver.asgi_app()).status

    assert asyncio.run(script()) == 200


REFUSED: list[tuple[dict[str, Any], int]] = [
    ({}, 200),
    ({"signature": "wrong"}, 401),
    ({"signature": "missing"}, 401),
    ({"secret": "another"}, 401),
    ({"late": 600}, 401),
    ({"late": -600}, 401),
    ({"raw": b"{"}, 400),
    ({"raw": {"event": "of_tomorrow", "any": 1}}, 200),
]


@pytest.mark.parametrize(("options", "status"), REFUSED)
def test_what_is_wrong_on_request_is_refused(options: dict[str, Any], status: int) -> None:
    with fake_class("chatwoot")() as fake:
        assert fake.webhooks.send("message_created", to=receiver_of(fake), **options).status == status


def test_an_event_sent_twice_has_one_id_and_is_handled_once() -> None:
    from switchboard_chatwoot.webhooks import MemorySeen

    handled: list[Any] = []
    with fake_class("chatwoot")() as fake:
        receiver = receiver_of(fake, seen=MemorySeen())
        receiver.on(import_module("switchboard_chatwoot").MessageCreated)(handled.append)
        sent = fake.webhooks.send("message_created", to=receiver, times=3)
    assert ([one.status for one in sent.attempts], len(handled)) == ([200, 200, 200], 1)


WRONG: list[tuple[str, dict[str, Any], type[Exception], str]] = [
    ("message_creatd", {}, LookupError, "message_created"),
    ("message_created", {"contant": "Hi"}, TypeError, "content"),
    ("message_created", {"content": 5}, TypeError, "content=5"),
]


@pytest.mark.parametrize(("name", "fields", "error", "hint"), WRONG)
def test_a_slip_in_a_test_is_named(name: str, fields: dict[str, Any], error: type[Exception], hint: str) -> None:
    with fake_class("chatwoot")() as fake, pytest.raises(error, match=hint):
        fake.webhooks.send(name, to=print, **fields)


def test_apis_without_events_say_so() -> None:
    with fake_class("courier")() as fake, pytest.raises(LookupError, match="no event"):
        _ = fake.webhooks


def test_nothing_leaves_the_machine() -> None:
    with fake_class("chatwoot")() as fake:
        with pytest.raises(ValueError, match="this machine only"):
            fake.webhooks.send("message_created", to="https://bot.example/hook")
        fake.client().webhooks.create(url="https://bot.example/hook", subscriptions=["contact_created"])
        fake.add("contacts", name="Ann")
        (waiting,) = fake.webhooks.deliver()
    assert (waiting.received, type(waiting.error)) == (False, LookupError)


def test_what_a_program_raises_is_seen() -> None:
    def fail(request: Posted) -> None:
        raise ZeroDivisionError(request.path)

    with fake_class("chatwoot")() as fake, pytest.raises(ZeroDivisionError):
        fake.webhooks.send("message_created", to=fail)


# Because of what happened

SUBSCRIPTIONS = [
    "message_created", "message_updated", "conversation_created", "conversation_updated",
    "conversation_status_changed", "contact_created", "contact_updated",
]  # fmt: skip


def created(cw: Any) -> None:
    cw.messages.create(42, content="Hi")


def deleted(cw: Any) -> None:
    cw.messages.delete(42, cw.messages.create(42, content="Hi").id)


CAUSES: list[tuple[str, Any, list[tuple[str, Any]]]] = [
    ("a message", created, [("message_created", None)]),
    ("a deleted message", deleted, [("message_created", None), ("message_updated", None)]),
    (
        "another status",
        lambda cw: cw.conversations.toggle_status(42, status="resolved"),
        [
            ("conversation_updated", [{"status": {"previous_value": "open", "current_value": "resolved"}}]),
            ("conversation_status_changed", None),
        ],
    ),
    ("the same status", lambda cw: cw.conversations.toggle_status(42, status="open"), []),
    (
        "labels",
        lambda cw: cw.conversations.labels.set(42, labels=["stock"]),
        [("conversation_updated", [{"labels": {"previous_value": [], "current_value": ["stock"]}}])],
    ),
    (
        "an assignee",
        lambda cw: cw.conversations.assign(42, assignee_id=3),
        [("conversation_updated", [{"assignee_id": {"previous_value": None, "current_value": 3}}])],
    ),
    ("a contact", lambda cw: cw.contacts.create(inbox_id=1, name="Ben"), [("contact_created", None)]),
]


@pytest.fixture
def chatwoot() -> Any:
    """A fake with a conversation, and a list of what a registered program was sent."""
    with fake_class("chatwoot")() as fake:
        fake.came = []
        fake.add("contacts", id=1, name="Ann")
        fake.add("conversations", id=42, contact_id=1)
        webhook = fake.client().webhooks.create(url="https://bot.example/hook", subscriptions=SUBSCRIPTIONS)
        receiver = receiver_of(fake, secret=webhook.secret)
        receiver.on(import_module("switchboard_chatwoot.webhooks").WebhookEvent)(fake.came.append)
        fake.webhooks.connect("https://bot.example/", receiver)
        fake.webhooks.deliver()
        fake.came.clear()
        yield fake


@pytest.mark.parametrize(("label", "cause", "expected"), CAUSES, ids=[row[0] for row in CAUSES])
def test_calls_cause_events(chatwoot: Any, label: str, cause: Any, expected: list[Any]) -> None:
    cause(chatwoot.client())
    assert not chatwoot.came, "events are sent when they are delivered"
    delivered = chatwoot.webhooks.deliver()
    assert [(event.raw["event"], event.raw.get("changed_attributes")) for event in chatwoot.came] == expected, label
    assert [one.event for one in delivered] == [name for name, _ in expected]
    assert not chatwoot.webhooks.waiting


def test_a_contact_writes_and_the_message_stands_in_its_conversation(chatwoot: Any) -> None:
    chatwoot.add("messages", below=(42,), content="Is anybody there?", message_type="incoming")
    chatwoot.webhooks.deliver()
    (event,) = chatwoot.came
    assert (event.content, event.message_type, event.sender.name) == ("Is anybody there?", "incoming", "Ann")
    assert (event.conversation.id, event.conversation.messages[0].content) == (42, "Is anybody there?")
    assert event.conversation.messages[0].message_type == 0


@pytest.mark.parametrize("mode", ["deliver", "adeliver"])
def test_a_program_that_replies_causes_a_further_event(chatwoot: Any, mode: str) -> None:
    from switchboard_chatwoot import MessageCreated

    cw = chatwoot.client()
    receiver = receiver_of(chatwoot, secret=chatwoot.state["webhooks"][0]["secret"])

    @receiver.on(MessageCreated)
    def reply(event: Any) -> None:
        if event.message_type == "incoming":
            cw.messages.create(event.conversation.id, content=f"You said: {event.content}")

    chatwoot.webhooks.connect("https://bot.example/hook", receiver)
    chatwoot.add("messages", below=(42,), content="Hello", message_type="incoming")
    deliver = getattr(chatwoot.webhooks, mode)
    done = asyncio.run(deliver()) if mode == "adeliver" else deliver()
    assert [one.event for one in done] == ["message_created", "message_created"]
    chatwoot.calls("messages.create").once(content="You said: Hello")


def test_programs_that_cause_events_for_ever_are_stopped(chatwoot: Any) -> None:
    cw = chatwoot.client()
    chatwoot.webhooks.connect("https://bot.example/hook", lambda _: cw.messages.create(42, content="again") and None)
    created(cw)
    with pytest.raises(AssertionError, match="without end"):
        chatwoot.webhooks.deliver()


def test_events_come_in_another_order_and_twice_on_request(chatwoot: Any) -> None:
    def names(**options: Any) -> list[str]:
        chatwoot.came.clear()
        cw = chatwoot.client()
        cw.contacts.create(inbox_id=1, name="Ben")
        created(cw)
        chatwoot.webhooks.deliver(**options)
        return [event.raw["event"] for event in chatwoot.came]

    assert names() == ["contact_created", "message_created"]
    assert names(order="reversed") == ["message_created", "contact_created"]
    assert sorted(names(order="shuffled")) == ["contact_created", "message_created"]
    assert names(times=2) == ["contact_created"] * 2 + ["message_created"] * 2


STATUSES: list[tuple[list[int], list[float]]] = [
    ([200], []),
    ([500, 200], [3.0]),
    ([429, 500, 500], [3.0, 3.0]),
    ([404], []),
    ([503], []),
]


@pytest.mark.parametrize(("statuses", "slept"), STATUSES)
def test_an_agent_bot_is_sent_an_event_again_as_the_vendor_does(statuses: list[int], slept: list[float]) -> None:
    ids: list[str] = []
    waiting = list(statuses)

    def program(request: Posted) -> int:
        ids.append(request.headers["X-Chatwoot-Delivery"])
        return waiting.pop(0)

    with fake_class("chatwoot")() as fake:
        cw = fake.client()
        bot = cw.agent_bots.create(name="Bot", outgoing_url="https://bot.example/")
        fake.add("inboxes", id=1)
        cw.inboxes.set_agent_bot(1, agent_bot=bot.id)
        fake.add("conversations", id=42, inbox_id=1)
        fake.webhooks.deliver()
        fake.webhooks.connect("https://bot.example/", program)
        cw.messages.create(42, content="Hi")
        (done,) = fake.webhooks.deliver()
        assert ([one.status for one in done.attempts], fake.clock.slept) == (statuses, slept)
    assert (waiting, len(set(ids))) == ([], 1)


def test_an_account_webhook_is_sent_an_event_once(chatwoot: Any) -> None:
    chatwoot.webhooks.connect("https://bot.example/hook", lambda _: 500)
    created(chatwoot.client())
    (done,) = chatwoot.webhooks.deliver()
    assert [one.status for one in done.attempts] == [500]


# The API inbox


@pytest.fixture
def inbox(chatwoot: Any) -> Any:
    """The same fake with an API inbox that has a webhook of its own, and what that is sent."""
    chatwoot.inbox_came = []
    chatwoot.status = 200

    def program(request: Posted) -> int:
        chatwoot.inbox_came.append(json.loads(request.body))
        return int(chatwoot.status)

    chatwoot.add("inboxes", id=7, inbox_identifier="site", webhook_url="https://inbox.example/")
    chatwoot.webhooks.connect("https://inbox.example/", program)
    return chatwoot


def names(came: list[dict[str, Any]]) -> list[str]:
    return [body["event"] for body in came]


@pytest.mark.parametrize("status", [200, 204, 302, 404, 500])
def test_a_message_that_the_webhook_of_its_inbox_did_not_take_is_marked_as_failed(inbox: Any, status: int) -> None:
    inbox.add("conversations", id=43, inbox_id=7)
    inbox.webhooks.deliver()
    inbox.came.clear()
    inbox.status = status
    message = inbox.client().messages.create(43, content="Hi")
    inbox.webhooks.deliver()
    (found,) = [one for one in inbox.client().messages.list(43) if one.id == message.id]
    if status < 300:
        assert found.status is None
        assert [event.raw["event"] for event in inbox.came] == ["message_created"]
    else:
        assert found.status == "failed"
        created, updated = inbox.came
        assert updated.raw["event"] == "message_updated"
        assert created.conversation.messages[0].status == "sent"
        assert updated.conversation.messages[0].status == "failed"


def test_an_event_of_another_kind_marks_nothing(inbox: Any) -> None:
    inbox.status = 500
    inbox.add("conversations", id=43, inbox_id=7)
    inbox.webhooks.deliver()
    assert names(inbox.inbox_came) == ["conversation_created"]


def test_what_contacts_do_causes_the_events_that_agents_see(inbox: Any) -> None:
    public = inbox.client().public
    contact = public.contacts.create("site", name="Ben", email="ben@mail.example")
    talk = public.conversations.create("site", contact.source_id)
    message = public.messages.create("site", contact.source_id, talk.id, content="Anybody there?")
    inbox.webhooks.deliver()
    made, _, came = [event for event in inbox.came if "updated" not in event.raw["event"]]
    assert (made.name, made.email, came.content, came.message_type) == (
        "Ben",
        "ben@mail.example",
        message.content,
        "incoming",
    )
    assert (came.id, came.conversation.id, came.inbox.id, came.sender.name) == (message.id, talk.id, 7, "Ben")
    assert names(inbox.inbox_came)[0] == "conversation_created"
    assert "message_created" in names(inbox.inbox_came)
    assert [one.content for one in inbox.client().messages.list(talk.id)] == ["Anybody there?"]
    assert [one.id for one in public.messages.list("site", contact.source_id, talk.id)] == [message.id]


def test_what_contacts_change_causes_events_too(inbox: Any) -> None:
    public = inbox.client().public
    contact = public.contacts.create("site", name="Ben")
    talk = public.conversations.create("site", contact.source_id)
    inbox.webhooks.deliver()
    inbox.came.clear()
    inbox.inbox_came.clear()
    public.conversations.toggle_typing("site", contact.source_id, talk.id, typing_status="on")
    public.contacts.update("site", contact.source_id, name="Benjamin")
    public.conversations.resolve("site", contact.source_id, talk.id)
    inbox.webhooks.deliver()
    events = ["contact_updated", "conversation_updated", "conversation_status_changed"]
    assert [event.raw["event"] for event in inbox.came] == events
    assert names(inbox.inbox_came) == ["conversation_typing_on", *events[1:]]
    assert inbox.client().conversations.get(talk.id).status == "resolved"


def test_a_conversation_whose_bot_fails_is_open_for_agents() -> None:
    with fake_class("chatwoot")() as fake:
        cw = fake.client()
        bot = cw.agent_bots.create(name="Bot", outgoing_url="https://bot.example/")
        fake.add("inboxes", id=1)
        cw.inboxes.set_agent_bot(1, agent_bot=bot.id)
        for number in (42, 43):
            fake.add("conversations", id=number, inbox_id=1, status="pending")
        fake.webhooks.connect("https://bot.example/", lambda _: 500)
        cw.messages.create(42, content="Hi")
        fake.webhooks.deliver()
        assert [cw.conversations.get(number).status for number in (42, 43)] == ["open", "pending"]


def test_without_a_registered_address_nothing_is_sent() -> None:
    with fake_class("chatwoot")() as fake:
        fake.add("contacts", name="Ann")
        assert (fake.webhooks.deliver(), fake.webhooks.sent, fake.webhooks.waiting) == ([], [], [])


def test_a_reset_forgets_what_was_sent_and_what_waits(chatwoot: Any) -> None:
    created(chatwoot.client())
    chatwoot.reset()
    assert (chatwoot.webhooks.sent, chatwoot.webhooks.waiting) == ([], [])
