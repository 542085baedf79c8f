"""The CCAI Apps client: calls after they were made, chats, end users, agents, queues, campaigns, e-mail, on sockets."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from switchboard_ccai_apps import (
    OPERATIONS,
    BadRequestError,
    Call,
    CallStatus,
    InvalidArgumentError,
    NotFoundError,
    StatusError,
    UnprocessableEntityError,
)

from tests.support.ccai_apps import CALL, NUMBER, made
from tests.support.loopback import Loopback, Response
from tests.support.specs import sample
from tests.support.sync_async import result_of, use

BASE = "/apps/api/v1"
PERSON = {"identifier": "c-1", "name": "Ann", "email": "ann@mail.example", "phone": NUMBER}
FLAGS = {"verified_customer": True, "bad_actor": False, "repeat_customer": True}
SHUTDOWN = {"enabled": True, "message": {"type": "tts", "content": "Closed"}, "queued_calls": "disconnect"}
START = {"menu_id": 12, "end_user_id": 51, "lang": "en", "context": {"value": {"order": "A-7"}}}
CONTACT = {"name": "Ann", "phone_number": NUMBER, "external_unique_id": "lead-1"}
CAMPAIGN = "/outbound_dialer/campaigns/7"
BUSY = (
    "lang=en&menu_id%5B%5D=12&menu_id%5B%5D=13&menu_type=ivr_menu&callback_period_hours=8"
    "&callback_start_from=2026-06-01T09%3A00%3A00Z"
)
SMS = {"chat_type": "SMS", "end_user_number": NUMBER, "outbound_number": NUMBER, "message": "Hi"}

# A call, its arguments, what is sent (method, path with its query, body), and a response.
SENT: list[tuple[str, tuple[Any, ...], dict[str, Any], tuple[str, str, Any], Response]] = [
    ("calls.cancel_scheduled", (7,), {}, ("PATCH", "/calls/scheduled/7/cancel", None), Response(body=CALL)),
    (
        "calls.cancel_many_scheduled", ([7, 8],), {},
        ("PATCH", "/calls/scheduled/cancel", {"call_ids": [7, 8]}), Response(202),
    ),
    (
        "calls.add_third_party", (7,), {"agent_email": "a@b.c", "phone_number": NUMBER},
        ("POST", "/calls/7/dial", {"agent_email": "a@b.c", "phone_number": NUMBER}),
        Response(body={"message": "ok", "participant": {"id": 1, "type": "third_party", "status": "connecting"}}),
    ),
    ("calls.get_customer_flags", (7,), {}, ("GET", "/calls/7/customer_flag", None), Response(body=FLAGS)),
    (
        "calls.update_customer_flags", (7,), {"bad_actor": True},
        ("PATCH", "/calls/7/customer_flag", {"bad_actor": True}), Response(),
    ),
    (
        "calls.set_end_user", (7,), PERSON,
        ("POST", "/calls/7/end_user", PERSON), Response(202, {"message": "accepted"}),
    ),
    (
        "sms.send", (), {**SMS, "agent_id": 17, "chat_subtype": "api_initiated"},
        ("POST", "/sms", {**SMS, "agent_id": 17, "chat_subtype": "api_initiated"}),
        Response(body={"id": 1, "chat_type": "SMS", "status": "assigned"}),
    ),
    (
        "sms.send", (), {**SMS, "agent_id_camel": 17, "agent_email_camel": "a@b.c"},
        ("POST", "/sms", {**SMS, "agentId": 17, "agentEmail": "a@b.c"}),
        Response(body={"id": 1, "chat_type": "SMS", "status": "assigned"}),
    ),
    (
        "sms.send_sessionless", (), {"from_phone": NUMBER, "to_phones": [NUMBER], "messages": ["Hi"]},
        ("POST", "/sessionless_sms", {"from_phone": NUMBER, "to_phones": [NUMBER], "messages": ["Hi"]}), Response(),
    ),
    (
        "queues.get_status", (),
        {
            "lang": "en", "menu_id": [12, 13], "menu_type": "ivr_menu", "callback_period_hours": 8,
            "callback_start_from": datetime(2026, 6, 1, 9, tzinfo=UTC),
        },
        (
            "GET",
            f"/queues/status?{BUSY}",
            None,
        ),
        Response(body={"queues": []}),
    ),
    (
        "queues.set_emergency_shutdown", (), {"menu_id": [12], "language": "en", "emergency_shutdown": SHUTDOWN},
        ("POST", "/menus/shutdown", {"menu_id": [12], "language": "en", "emergency_shutdown": SHUTDOWN}),
        Response(body={"menu_id": [12], "language": "en", "emergency_shutdown": SHUTDOWN}),
    ),
    ("users.list", (), {"email": "a@b.c"}, ("GET", "/users?email=a%40b.c", None), Response(body=[])),
    (
        "agents.set_status", (), {"status": "Break", "agent_ids": [17], "team_ids": []},
        ("POST", "/agent_statuses", {"status": "Break", "agent_ids": [17], "team_ids": []}), Response(body=[]),
    ),
    (
        "agents.force_logout", (), {"ip_addrs": ["10.1.2.0/24"]},
        ("POST", "/agent_statuses/force_logout", {"ip_addrs": ["10.1.2.0/24"]}), Response(body=[]),
    ),
    ("campaigns.contacts.list", (7,), {}, ("GET", f"{CAMPAIGN}/contacts", None), Response(body=[])),
    ("campaigns.contacts.create", (7,), CONTACT, ("POST", f"{CAMPAIGN}/contacts", CONTACT), Response(201)),
    (
        "campaigns.contacts.delete", (7, 301), {},
        ("DELETE", f"{CAMPAIGN}/contact", {"contact_id": 301}), Response(204),
    ),
    (
        "chats.create", (), {"chat": START, "end_user": {"phone": NUMBER}},
        ("POST", "/chats", {"chat": START, "end_user": {"phone": NUMBER}}), Response(201, {"id": 77}),
    ),
    ("chats.get", (77,), {}, ("GET", "/chats/77", None), Response(body={"id": 77})),
    (
        "chats.update", (77,), {"finished_by_user_id": 17, "chat": {"status": "finished"}},
        ("PATCH", "/chats/77", {"finished_by_user_id": 17, "chat": {"status": "finished"}}), Response(),
    ),
    (
        "chats.messages.send", (77,), {"from_user_id": 5, "message": {"type": "text", "content": {"text": "Hi"}}},
        ("POST", "/chats/77/message", {"from_user_id": 5, "message": {"type": "text", "content": {"text": "Hi"}}}),
        Response(),
    ),
    (
        "chats.messages.send", (77,), {"from_user_id": 5, "message": {"type": "text", "content": "Hi"}},
        ("POST", "/chats/77/message", {"from_user_id": 5, "message": {"type": "text", "content": "Hi"}}), Response(),
    ),
    ("chats.messages.list", (77,), {}, ("GET", "/chats/77/messages", None), Response(body=[])),
    (
        "chats.escalate", (77,), {"reason": "angry", "force_escalate": True},
        ("POST", "/chats/77/escalations", {"reason": "angry", "force_escalate": True}), Response(),
    ),
    ("chats.resume", (77,), {}, ("PATCH", "/chats/77/resume", None), Response()),
    (
        "chats.set_end_user", (77,), PERSON,
        ("POST", "/chats/77/end_user", PERSON), Response(202, {"message": "accepted"}),
    ),
    (
        "chats.find_id", ("c-1",), {},
        ("GET", "/chats/chat_id?end_user_identifier=c-1", None), Response(body={"chat_id": 7}),
    ),
    ("chats.get_customer_flags", (77,), {}, ("GET", "/chats/77/customer_flag", None), Response(body=FLAGS)),
    (
        "chats.update_customer_flags", (77,), {"repeat_customer": True},
        ("PATCH", "/chats/77/customer_flag", {"repeat_customer": True}), Response(),
    ),
    ("end_users.upsert", ("c-1",), {"name": "Ann"}, ("POST", "/end_users", {"identifier": "c-1", "name": "Ann"}),
     Response(201, {"id": 51, "identifier": "c-1"})),
    ("end_users.get", (), {"identifier": "c-1"}, ("GET", "/end_users?identifier=c-1", None), Response(body={"id": 51})),
    ("end_users.get", (), {"end_user_id": 51}, ("GET", "/end_users?id=51", None), Response(body={"id": 51})),
    (
        "cobrowse.end_session", ("a/b",), {},
        ("POST", "/cobrowse_sessions/a%2Fb/end", None), Response(body={"message": "Session terminated"}),
    ),
    ("email.sessions.get", (5,), {}, ("GET", "/email/sessions/5", None), Response(body={"subject": "Hi"})),
    ("email.messages.get", (6,), {}, ("GET", "/email/messages/6", None), Response(body={"subject": "Hi"})),
]  # fmt: skip


def method_of(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize(
    ("call", "positional", "named", "wanted", "response"), SENT, ids=[f"{n}-{row[0]}" for n, row in enumerate(SENT)]
)
def test_what_each_call_sends(
    mode: str, call: str, positional: Any, named: Any, wanted: tuple[str, str, Any], response: Response
) -> None:
    with Loopback() as loopback:
        loopback.enqueue(response)
        use(made(mode, loopback), lambda ccai: method_of(ccai, call)(*positional, **named))
    (request,) = loopback.received
    method, target, body = wanted
    assert (request.method, request.target) == (method, f"{BASE}{target}")
    assert (request.json if request.body else None) == body


def test_every_new_call_is_in_the_table() -> None:
    older = ("calls.create", "wait_times", "crm", "bulk_users", "dnc")
    new = {operation.call for operation in OPERATIONS.values() if not operation.call.startswith(older)}
    assert new - {row[0] for row in SENT} == {"campaigns.contacts.import_file", "chats.media.get"}


# ---- calls ----


def test_a_call_is_cancelled_once(mode: str) -> None:
    async def script(ccai: Any) -> Any:
        return await result_of(ccai.calls.cancel_scheduled(7)), await result_of(ccai.calls.cancel_scheduled(7))

    with Loopback() as loopback:
        loopback.enqueue(Response(body={**CALL, "status": "cancelled"}), Response(204))
        first, second = use(made(mode, loopback), script)
    assert isinstance(first, Call)
    assert first.status is CallStatus.CANCELLED
    assert second is None


@pytest.mark.parametrize("status", ["cancelled", "completed", "brand_new"])
def test_the_status_of_a_call_stays_open(status: str) -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai:
        loopback.enqueue(Response(body={**CALL, "status": status}))
        call = ccai.calls.cancel_scheduled(7)
    assert call is not None
    assert call.status == status


def test_the_header_of_a_cancellation_of_many_can_be_read(mode: str) -> None:
    seen: list[Any] = []
    with Loopback() as loopback:
        loopback.enqueue(Response(202, headers={"Location": "https://portal.example/cancellations/4"}))
        use(
            made(mode, loopback),
            lambda ccai: ccai.calls.cancel_many_scheduled([7, 8], on_response=seen.append),
        )
    assert [(info.status, info.headers["location"]) for info in seen] == [
        (202, "https://portal.example/cancellations/4")
    ]


def test_a_scheduled_call_that_salesforce_refuses(mode: str) -> None:
    refusal = Response(422, {"message": "The record is closed"})
    with Loopback(lambda _: refusal) as loopback, pytest.raises(UnprocessableEntityError, match="closed"):
        use(
            made(mode, loopback),
            lambda ccai: ccai.calls.create_scheduled(
                menu_id=1, end_user_number=NUMBER, scheduled_at="2030-01-02T00:00:00Z"
            ),
        )


def test_what_is_set_already_may_be_sent_again_and_texts_may_not() -> None:
    replays = {operation.call: operation.replay for operation in OPERATIONS.values()}
    again = ("calls.cancel_scheduled", "agents.set_status", "chats.update", "end_users.upsert")
    never = ("calls.add_third_party", "chats.create", "chats.messages.send", "chats.resume", "sms.send_sessionless")
    assert {replays[call] for call in again} == {"idempotent"}
    assert {replays[call] for call in never} == {"never"}


@pytest.mark.parametrize("number", ["0017", 17, None])
def test_the_agent_of_a_text_message_has_a_number_of_either_type(mode: str, number: Any) -> None:
    agent = {"id": 17, "email": "ben@mail.example", "agent_number": number}
    with Loopback() as loopback:
        loopback.enqueue(Response(body={"id": 1, "chat_type": "SMS", "status": "assigned", "agent_info": agent}))
        session = use(made(mode, loopback), lambda ccai: ccai.sms.send(**SMS, agent_id=17))
    assert session.agent_info.to_dict() == agent
    assert (session.agent_info.agent_number, session.agent_info.email) == (number, "ben@mail.example")


# ---- queues and agents ----


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"callback_period_hours": 9}, "8"), ({"menu_id": 12}, "menu_id"), ({"callback_start_from": 5}, "callback_start")],
)
def test_limits_of_the_queue_status_are_kept_before_sending(mode: str, wrong: dict[str, Any], word: str) -> None:
    good = {"lang": "en", "menu_id": [12], "menu_type": "ivr_menu"}
    with Loopback() as loopback, pytest.raises(InvalidArgumentError, match=word):
        use(made(mode, loopback), lambda ccai: ccai.queues.get_status(**{**good, **wrong}))
    assert not loopback.received


def test_a_queue_has_waits_agents_and_callback_periods(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body=sample("ccai_apps", "queues.get_status.response-200")))
        status = use(
            made(mode, loopback), lambda ccai: ccai.queues.get_status(lang="en", menu_id=[12], menu_type="ivr_menu")
        )
    (queue,) = status.queues
    assert (queue.current_queue_ewt, queue.available_agents) == (95, 2)
    assert [(period.date, period.max_slots) for period in queue.callback_periods] == [("20260601", 6)]


def test_a_refused_agent_is_an_entry(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body=sample("ccai_apps", "agents.set_status.response-200")))
        changes = use(
            made(mode, loopback), lambda ccai: ccai.agents.set_status(status="Break", agent_ids=[17, 18], team_ids=[])
        )
    assert [bool(change.message) for change in changes] == [False, True]


def test_a_logout_of_many_agents_may_give_a_job(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body={"job": 4}))
        assert use(made(mode, loopback), lambda ccai: ccai.agents.force_logout(team_ids=[4])) == {"job": 4}


# ---- campaigns ----


@pytest.mark.parametrize(
    ("response", "job"),
    [(Response(202, {"id": 61}), 61), (Response(200, {"job_id": 61}), 61), (Response(202), None)],
)
def test_a_file_of_contacts_is_sent_as_json(mode: str, response: Response, job: int | None) -> None:
    seen: list[Any] = []
    rows = json.dumps([CONTACT]).encode()
    with Loopback() as loopback:
        loopback.enqueue(
            Response(response.status, response.body, {"Location": "https://portal.example/campaigns/7/jobs/61"})
        )
        found = use(
            made(mode, loopback),
            lambda ccai: ccai.campaigns.contacts.import_file(7, ("contacts.json", rows), on_response=seen.append),
        )
    (request,) = loopback.received
    assert (request.method, request.path) == ("POST", f"{BASE}{CAMPAIGN}/contacts/import")
    assert request.headers["content-type"].startswith("multipart/form-data")
    assert b'name="file"; filename="contacts.json"\r\ncontent-type: application/json' in request.body.replace(
        b"Content-Type", b"content-type"
    )
    assert rows in request.body
    assert (found and (found.id or found.job_id)) == job
    assert seen[0].headers["location"].endswith("/jobs/61")


# ---- chats, end users, e-mail ----


def test_a_chat_is_no_session_of_text_messages(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body=sample("ccai_apps", "chats.get.response-200")))
        chat = use(made(mode, loopback), lambda ccai: ccai.chats.get(77))
    assert type(chat).__name__ == "Chat"
    assert (chat.status, chat.agent, chat.virtual_agent.name) == ("queued", None, "Robin")
    assert [menu.name for menu in chat.menus] == ["Orders"]
    assert chat.end_user.identifier == "c-1001"


def test_a_file_of_a_chat_is_downloaded(mode: str) -> None:
    content = bytes(range(256)) * 40
    with Loopback() as loopback:
        loopback.enqueue(Response(body=content, headers={"content-type": "image/png"}))
        assert use(made(mode, loopback), lambda ccai: ccai.chats.media.get(77, 3)) == content
    assert loopback.received[0].path == f"{BASE}/chats/77/media/3"


@pytest.mark.parametrize("status", [400, 409, 422])
def test_a_chat_that_was_not_dismissed_is_not_resumed(mode: str, status: int) -> None:
    refusal = Response(status, sample("ccai_apps", "chats.resume.response-400"))
    with Loopback(lambda _: refusal) as loopback, pytest.raises(StatusError, match="not in dismissed state"):
        use(made(mode, loopback), lambda ccai: ccai.chats.resume(77))


@pytest.mark.parametrize("kind", ["calls", "chats"])
def test_an_end_user_of_an_ended_session_is_refused(mode: str, kind: str) -> None:
    refusal = Response(400, sample("ccai_apps", f"{kind}.set_end_user.response-400"))
    with Loopback(lambda _: refusal) as loopback, pytest.raises(BadRequestError, match="already ended"):
        use(made(mode, loopback), lambda ccai: getattr(ccai, kind).set_end_user(7, identifier="c-1"))


def test_an_end_user_who_is_not_there(mode: str) -> None:
    refusal = Response(404, {"message": "Not Found"})
    with Loopback(lambda _: refusal) as loopback, pytest.raises(NotFoundError):
        use(made(mode, loopback), lambda ccai: ccai.end_users.get(identifier="nobody"))


def test_keys_of_an_email_session_that_nobody_documents_are_kept(mode: str) -> None:
    body = {"subject": "Hi", "messages": [{"email_thread_id": 6, "sender": "a@b.c"}]}
    with Loopback() as loopback:
        loopback.enqueue(Response(body=body))
        session = use(made(mode, loopback), lambda ccai: ccai.email.sessions.get(5))
    assert session.to_dict() == body
    assert session.messages[0].email_thread_id == 6
