"""The fake of CCAI Apps: what it remembers of calls, chats, end users, agents and campaigns, for both clients."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_ccai_apps import BadRequestError, NotFoundError
from switchboard_ccai_apps.testing import FakeCcaiApps

from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NUMBER = "+1 650 555 0134"


@pytest.fixture
def fake() -> Iterator[FakeCcaiApps]:
    with FakeCcaiApps(seed=1) as made:
        yield made


def on(fake: FakeCcaiApps, mode: str, script: Callable[[Any], Any]) -> Any:
    return use(fake.client() if mode == "sync" else fake.async_client(), script)


# ---- calls ----


@pytest.mark.parametrize(
    ("status", "becomes"),
    [("scheduled", "cancelled"), ("queued", "cancelled"), ("connecting", "completed")],
)
def test_a_call_is_cancelled_with_200_and_then_204(fake: FakeCcaiApps, mode: str, status: str, becomes: str) -> None:
    fake.add("calls", id=5, status=status)
    seen: list[int] = []

    async def script(ccai: Any) -> Any:
        def note(info: Any) -> None:
            seen.append(info.status)

        first = await result_of(ccai.calls.cancel_scheduled(5, on_response=note))
        return first, await result_of(ccai.calls.cancel_scheduled(5, on_response=note))

    first, second = on(fake, mode, script)
    assert (first.status, second, seen) == (becomes, None, [200, 204])


def test_scheduled_calls_are_cancelled_together(fake: FakeCcaiApps, mode: str) -> None:
    seen: list[Any] = []

    async def script(ccai: Any) -> None:
        made = [
            await result_of(
                ccai.calls.create_scheduled(menu_id=1, end_user_number=NUMBER, scheduled_at="2030-01-02T00:00:00Z")
            )
            for _ in range(3)
        ]
        await result_of(ccai.calls.cancel_many_scheduled([made[0].id, made[2].id], on_response=seen.append))

    on(fake, mode, script)
    assert [call["status"] for call in fake.state["calls"]] == ["cancelled", "scheduled", "cancelled"]
    assert (seen[0].status, seen[0].headers["location"].startswith("https://")) == (202, True)


def test_a_call_that_is_not_there_is_not_cancelled(fake: FakeCcaiApps, mode: str) -> None:
    with pytest.raises(NotFoundError):
        on(fake, mode, lambda ccai: ccai.calls.cancel_scheduled(5))


def test_a_third_party_is_a_participant(fake: FakeCcaiApps, mode: str) -> None:
    fake.add("calls", id=5, status="connected", participants=[])
    added = on(fake, mode, lambda ccai: ccai.calls.add_third_party(5, agent_email="a@b.c", phone_number=NUMBER))
    assert added.participant.status == "connecting"
    (participant,) = fake.state["calls"][0]["participants"]
    assert (participant["type"], participant["call_id"]) == ("third_party", 5)


@pytest.mark.parametrize("kind", ["calls", "chats"])
def test_marks_of_a_customer_add_up(fake: FakeCcaiApps, mode: str, kind: str) -> None:
    fake.add(kind, id=5)

    async def script(ccai: Any) -> Any:
        sessions = getattr(ccai, kind)
        await result_of(sessions.update_customer_flags(5, bad_actor=True))
        await result_of(sessions.update_customer_flags(5, verified_customer=True))
        await result_of(sessions.update_customer_flags(5, bad_actor=False))
        return await result_of(sessions.get_customer_flags(5))

    flags = on(fake, mode, script)
    assert (flags.verified_customer, flags.bad_actor, flags.repeat_customer) == (True, False, False)


# ---- end users ----


def test_an_end_user_is_made_once_and_found_both_ways(fake: FakeCcaiApps, mode: str) -> None:
    async def script(ccai: Any) -> Any:
        first = await result_of(ccai.end_users.upsert("c-1", name="Ann"))
        again = await result_of(ccai.end_users.upsert("c-1", email="ann@mail.example"))
        other = await result_of(ccai.end_users.upsert("c-2"))
        by_id = await result_of(ccai.end_users.get(end_user_id=first.id))
        return first.id, again.id, other.id, by_id.identifier, await result_of(ccai.end_users.get(identifier="c-2"))

    first, again, other, identifier, found = on(fake, mode, script)
    assert (first == again, first != other, identifier, found.id) == (True, True, "c-1", other)
    assert len(fake.state["end_users"]) == 2


@pytest.mark.parametrize("wanted", [{"identifier": "nobody"}, {"end_user_id": 9}])
def test_nobody_is_not_found(fake: FakeCcaiApps, mode: str, wanted: dict[str, Any]) -> None:
    with pytest.raises(NotFoundError):
        on(fake, mode, lambda ccai: ccai.end_users.get(**wanted))


@pytest.mark.parametrize("kind", ["calls", "chats"])
def test_a_session_is_of_whom_it_is_said_to_be(fake: FakeCcaiApps, mode: str, kind: str) -> None:
    fake.add(kind, id=5)

    async def script(ccai: Any) -> Any:
        sessions = getattr(ccai, kind)
        accepted = await result_of(sessions.set_end_user(5, identifier="c-1", name="Ann"))
        return accepted.message, (await result_of(ccai.end_users.get(identifier="c-1"))).id

    message, number = on(fake, mode, script)
    assert message == "accepted"
    assert fake.state[kind][0]["end_user"]["id"] == number


@pytest.mark.parametrize("kind", ["calls", "chats"])
def test_a_session_that_has_ended_stays_whose_it_is(fake: FakeCcaiApps, mode: str, kind: str) -> None:
    fake.add(kind, id=5, status="finished")
    with pytest.raises(BadRequestError, match=f"{kind.capitalize()[:-1]} is already ended"):
        on(fake, mode, lambda ccai: getattr(ccai, kind).set_end_user(5, identifier="c-1"))


# ---- chats ----


def test_the_life_of_a_chat(fake: FakeCcaiApps, mode: str) -> None:
    async def script(ccai: Any) -> list[Any]:
        person = await result_of(ccai.end_users.upsert("c-1"))
        chat = await result_of(ccai.chats.create(chat={"menu_id": 12, "end_user_id": person.id, "lang": "de"}))
        found = await result_of(ccai.chats.find_id("c-1"))
        for content in ("Hi", {"text": "Hello"}):
            message = {"type": "text", "content": content}
            await result_of(ccai.chats.messages.send(chat.id, from_user_id=5, message=message))
        messages = await result_of(ccai.chats.messages.list(chat.id))
        await result_of(ccai.chats.update(chat.id, chat={"status": "finished"}))
        return [chat, found.chat_id, messages, await result_of(ccai.chats.get(chat.id))]

    chat, found, messages, last = on(fake, mode, script)
    assert (chat.status, chat.lang, chat.end_user.identifier, chat.menus[0].id) == ("queued", "de", "c-1", 12)
    assert found == chat.id == last.id
    assert [message["content"] for message in messages] == ["Hi", {"text": "Hello"}]
    assert (last.status, last.ends_at is not None) == ("finished", True)


@pytest.mark.parametrize("status", ["dismissed", "va_dismissed"])
def test_a_dismissed_chat_goes_on(fake: FakeCcaiApps, mode: str, status: str) -> None:
    fake.add("chats", id=5, status=status)
    on(fake, mode, lambda ccai: ccai.chats.resume(5))
    assert fake.state["chats"][0]["status"] == "queued"


def test_no_other_chat_does(fake: FakeCcaiApps, mode: str) -> None:
    fake.add("chats", id=5)
    with pytest.raises(BadRequestError, match="not in dismissed state"):
        on(fake, mode, lambda ccai: ccai.chats.resume(5))


def test_a_chat_that_is_over_is_not_found_by_its_end_user(fake: FakeCcaiApps, mode: str) -> None:
    fake.add("chats", id=5, status="finished", end_user={"id": 1, "identifier": "c-1"})
    with pytest.raises(NotFoundError):
        on(fake, mode, lambda ccai: ccai.chats.find_id("c-1"))


def test_a_message_to_a_chat_that_is_not_there_is_refused(fake: FakeCcaiApps, mode: str) -> None:
    with pytest.raises(NotFoundError):
        on(fake, mode, lambda ccai: ccai.chats.messages.send(5, from_user_id=1, message={"content": "Hi"}))


# ---- agents ----


def test_agents_change_their_status_but_for_those_in_a_call(fake: FakeCcaiApps, mode: str) -> None:
    fake.add("agents", agent_id=17, name="Ben")
    fake.add("agents", agent_id=18, current_status="In-call")

    async def script(ccai: Any) -> Any:
        changed = await result_of(ccai.agents.set_status(status="Break", agent_ids=[17, 18], team_ids=[]))
        refused = await result_of(ccai.agents.set_status(status="In-call", agent_ids=[17], team_ids=[]))
        return changed, refused, await result_of(ccai.agents.force_logout(team_ids=[4]))

    changed, refused, gone = on(fake, mode, script)
    assert [(one.previous_status, one.current_status) for one in changed] == [
        ("Available", "Break"),
        ("In-call", "In-call"),
    ]
    assert [bool(one.message) for one in (*changed, *refused)] == [False, True, True]
    assert [one.current_status for one in gone] == ["Offline", "In-call"]


# ---- campaigns ----


def test_contacts_of_campaigns_are_apart(fake: FakeCcaiApps, mode: str) -> None:
    async def script(ccai: Any) -> Any:
        contacts = ccai.campaigns.contacts
        await result_of(contacts.create(7, name="Ann", phone_number=NUMBER))
        rows = [{"name": "Ben", "phone_number": NUMBER, "external_unique_id": "b"}, {"name": "Cid"}]
        job = await result_of(contacts.import_file(7, ("contacts.json", json.dumps(rows).encode())))
        first, *_ = await result_of(contacts.list(7))
        await result_of(contacts.delete(7, first.id))
        return job.id, await result_of(contacts.list(7)), await result_of(contacts.list(8))

    job, left, other = on(fake, mode, script)
    assert (job, [contact.name for contact in left], other) == (1, ["Ben", "Cid"], [])
    assert (left[0].phone, left[0].external_unique_id) == (NUMBER, "b")


@pytest.mark.parametrize("content", [b"\x89PNG", b"{}", b"[1, null]"])
def test_a_file_without_contacts_adds_none(fake: FakeCcaiApps, mode: str, content: bytes) -> None:
    on(fake, mode, lambda ccai: ccai.campaigns.contacts.import_file(7, ("contacts.json", content)))
    assert "campaigns.contacts" not in fake.state


def test_a_contact_that_is_not_there_is_not_removed(fake: FakeCcaiApps, mode: str) -> None:
    with pytest.raises(NotFoundError):
        on(fake, mode, lambda ccai: ccai.campaigns.contacts.delete(7, 9))


# ---- e-mail ----


def test_a_message_is_the_one_of_its_session(fake: FakeCcaiApps, mode: str) -> None:
    fake.add("email.sessions", messages=[{"email_thread_id": 5, "subject": "Hi"}, {"email_thread_id": 6}])

    async def script(ccai: Any) -> Any:
        session = await result_of(ccai.email.sessions.get(1))
        return session.messages[0].email_thread_id, await result_of(ccai.email.messages.get(5))

    assert on(fake, mode, script) == (5, {"email_thread_id": 5, "subject": "Hi"})
