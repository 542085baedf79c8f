"""The simplified part of Carbon Voice against its fake: what is sent is listed, filed, run prompts on, and found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_carbon_voice import (
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    PromptFormat,
)
from switchboard_carbon_voice.testing import FakeCarbonVoice

from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = datetime(2026, 5, 4, tzinfo=UTC)


@pytest.fixture
def fake() -> Iterator[FakeCarbonVoice]:
    with FakeCarbonVoice(seed=1, strict=True) as made:
        made.add("workspaces", id="w", name="Care")
        made.add("conversations", id="c", name="Ward 3", workspace_id="w")
        yield made


def played(mode: str, fake: FakeCarbonVoice, script: Any) -> Any:
    return use(fake.client() if mode == "sync" else fake.async_client(), script)


async def every(pages: Any) -> list[Any]:
    """All items of a list, of either client."""
    if hasattr(pages, "__aiter__"):
        return [item async for item in pages]
    return list(pages)


# ---- conversations and messages ----


def test_what_is_sent_to_a_conversation_is_listed_latest_and_read(mode: str, fake: FakeCarbonVoice) -> None:
    async def script(cv: Any) -> None:
        sent = [await result_of(cv.messages.send("c", transcript=f"Hello {number}")) for number in range(12)]
        listed = await every(cv.messages.list(conversation_id="c", size=5))
        assert [message.transcript for message in listed] == [f"Hello {number}" for number in range(11, -1, -1)]
        assert [message.id for message in listed] == [one.message.id for one in sent[::-1]]
        latest = await result_of(cv.messages.list_latest(conversation_id="c"))
        assert [one.message.id for one in latest] == [message.id for message in listed[:10]]
        assert latest[0].conversation.name == "Ward 3"
        one = await result_of(cv.messages.get(sent[0].message.id))
        assert (one.message.transcript, one.conversation) == ("Hello 0", None)
        one = await result_of(cv.messages.get(sent[0].message.id, fields="conversation, creator"))
        assert one.conversation.id == "c"
        assert (await result_of(cv.conversations.get("c"))).total_messages == 12
        assert [(one.id, one.name) for one in await result_of(cv.conversations.list())] == [("c", "Ward 3")]

    played(mode, fake, script)
    assert len(fake.calls("messages.list")) == 3


def test_a_page_says_what_was_asked_for_and_whether_there_is_more(mode: str, fake: FakeCarbonVoice) -> None:
    for number in range(3):
        fake.add("messages", transcript=str(number), conversation_id="c", workspace_id="w", created_at=_at(number))

    async def script(cv: Any) -> Any:
        pages = cv.messages.list(size=2, sort_direction="ASC", start_date=DAY, end_date=DAY + timedelta(days=9))
        return [page async for page in pages.pages()] if hasattr(pages, "__aiter__") else list(pages.pages())

    first, second = played(mode, fake, script)
    assert (first.total, [item.transcript for item in first.items], [item.transcript for item in second.items]) == (
        3,
        ["0", "1"],
        ["2"],
    )
    facts = ("page", "size", "total", "results_count", "has_next_page")
    assert [tuple(page.body[name] for name in facts) for page in (first, second)] == [
        (1, 2, 3, 2, True),
        (2, 2, 3, 1, False),
    ]
    assert first.body["filters"]["start_date"] == "2026-05-04T00:00:00Z"


def _at(days: int) -> str:
    return (DAY + timedelta(days=days)).isoformat().replace("+00:00", "Z")


def test_filters_of_the_newer_client_are_sent_and_heeded(mode: str, fake: FakeCarbonVoice) -> None:
    for author in ("ann", "bob", "cid"):
        fake.add("messages", transcript=author, creator_id=author, type="voicememo", folder_id=f"f-{author}")
    two = played(mode, fake, lambda cv: every(cv.messages.list(user_ids=["ann", "bob"])))
    assert sorted(message.transcript for message in two) == ["ann", "bob"]
    (one,) = played(mode, fake, lambda cv: every(cv.messages.list(folder_id="f-cid", type="voicememo")))
    assert (one.transcript, one.folder_id) == ("cid", "f-cid")


def test_a_span_of_more_than_183_days_is_refused(mode: str, fake: FakeCarbonVoice) -> None:
    fake.add("messages", transcript="Hello")
    days = [(183, None), (184, BadRequestError)]
    for span, error in days:
        listed = lambda cv, span=span: every(cv.messages.list(start_date=DAY, end_date=DAY + timedelta(days=span)))  # noqa: E731
        if error is None:
            played(mode, fake, listed)
        else:
            with pytest.raises(error, match="183 days"):
                played(mode, fake, listed)


def test_one_message_is_found_in_every_form(mode: str, fake: FakeCarbonVoice) -> None:
    """Both parts speak of the same messages: the search of the first has what the second has sent, and the reverse."""
    fake.add("messages", message_guid="old", transcript_txt="Old", message_ts=DAY.timestamp(), channel_guids=["c"])
    now = datetime.fromtimestamp(fake.clock.time(), UTC)
    span = {"begin_date": DAY - timedelta(days=3650), "end_date": now + timedelta(days=3650)}
    asked = {"heard_status": "any", "label_guids": [], "user_guids": [], "limit": 9, **span}

    async def script(cv: Any) -> None:
        sent = await result_of(cv.messages.send("c", transcript="New"))
        found = {
            one.message_guid: one.transcript_txt for one in (await result_of(cv.messages.search(**asked))).messages
        }
        assert found == {"old": "Old", sent.message.id: "New"}
        listed = {one.id: one.transcript for one in await every(cv.messages.list(conversation_id="c"))}
        assert listed == found
        assert (await result_of(cv.messages.get("old"))).message.transcript == "Old"

    played(mode, fake, script)


def test_links_are_attached_and_stay(mode: str, fake: FakeCarbonVoice) -> None:
    links = ["https://a.example/1", "https://a.example/2"]

    async def script(cv: Any) -> Any:
        message = (await result_of(cv.messages.send("c", links=links[:1]))).message
        added = await result_of(cv.messages.attach_links(message.id, links=links[1:]))
        return added, (await result_of(cv.messages.get(message.id))).message

    added, message = played(mode, fake, script)
    assert [(one.type, one.link) for one in added] == [("link", links[1])]
    assert [one.link for one in message.attachments] == links


def test_a_direct_message_goes_to_the_same_people_in_one_conversation(mode: str, fake: FakeCarbonVoice) -> None:
    fake.add("users", id="ann", first_name="Ann", emails=["ann@a.example"])

    async def script(cv: Any) -> None:
        first = await result_of(cv.messages.send_direct(to={"user_ids": ["ann"]}, transcript="Hi"))
        second = await result_of(cv.messages.send_direct(to={"emails": ["ann@a.example"]}, transcript="Again"))
        assert first.message.conversation_id == second.message.conversation_id
        assert (await result_of(cv.conversations.get(first.message.conversation_id))).type == "directMessage"
        people = await result_of(cv.conversations.list_users(first.message.conversation_id))
        assert [user.first_name for user in people] == ["Ann"]

    played(mode, fake, script)


WRONG: list[tuple[str, Any, str]] = [
    ("nothing to send", lambda cv: cv.messages.send("c"), "transcript or links or from_message_id"),
    ("a page of 51", lambda cv: every(cv.messages.list(size=51)), "size"),
    ("a page of 0", lambda cv: every(cv.messages.list(size=0)), "size"),
    ("101 links", lambda cv: cv.messages.attach_links("m", links=["https://a.example"] * 101), "links"),
    ("nowhere", lambda cv: cv.folders.move("f"), "folder_id or workspace_id"),
    ("a message nowhere", lambda cv: cv.folders.move_message(message_id="m"), "folder_id or workspace_id"),
    ("nothing to look for", lambda cv: cv.users.search(), "emails or phones or ids or names"),
    ("an empty voice memo", lambda cv: cv.messages.create_voice_memo(), "transcript or links"),
]


@pytest.mark.parametrize(("call", "text"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_the_vendor_limits_is_refused_before_it_is_sent(
    mode: str, fake: FakeCarbonVoice, call: Any, text: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        played(mode, fake, call)
    assert not fake.calls()


def test_a_forward_needs_a_message(mode: str) -> None:
    with FakeCarbonVoice(strict=False) as fake:
        fake.add("conversations", id="c")
        fake.add("messages", id="m", transcript="Hello")
        with pytest.raises(BadRequestError, match="from_message_id"):
            played(mode, fake, lambda cv: cv.messages.send("c", transcript="x", from_message_type="Forward"))
        script = lambda cv: cv.messages.send("c", from_message_type="Forward", from_message_id="m")  # noqa: E731
        assert played(mode, fake, script).message.transcript == "Hello"


# ---- folders ----


def test_folders_hold_voice_memos_move_and_go_with_all_that_is_in_them(mode: str, fake: FakeCarbonVoice) -> None:
    async def script(cv: Any) -> None:
        root = await result_of(cv.folders.create(name="Rounds", type="voicememo", workspace_id="w"))
        inner = await result_of(
            cv.folders.create(name="May", type="voicememo", workspace_id="w", parent_folder_id=root.id)
        )
        memo = (await result_of(cv.messages.create_voice_memo(transcript="Note", folder_id=inner.id))).message
        loose = (await result_of(cv.messages.create_voice_memo(transcript="Loose", workspace_id="w"))).message
        assert (memo.type, memo.folder_id, memo.workspace_id) == ("voicememo", inner.id, "w")

        (listed,) = await result_of(cv.folders.list(type="voicememo", include_all_tree=True))
        assert (listed.id, listed.total_nested_folders_count, listed.total_nested_messages_count) == (root.id, 1, 1)
        assert [one.id for one in listed.subfolders] == [inner.id]
        (counted,) = await result_of(cv.folders.count_by_workspace(type="voicememo"))
        assert (counted.total_folders, counted.total_messages, counted.message_ids_without_folder) == (2, 2, [loose.id])

        moved = await result_of(cv.folders.move_message(message_id=loose.id, folder_id=root.id))
        assert (moved.message_id, moved.folder_id) == (loose.id, root.id)
        held = await result_of(cv.folders.get_with_messages(root.id))
        assert ([one.message_id for one in held.messages], held.folder.message_ids) == ([loose.id], [loose.id])

        assert (await result_of(cv.folders.update(inner.id, name="June"))).name == "June"
        assert (await result_of(cv.folders.move(inner.id, workspace_id="w"))).parent_folder_id is None
        assert sorted(one.name for one in await result_of(cv.folders.list(type="voicememo"))) == ["June", "Rounds"]
        assert (await result_of(cv.folders.get(root.id, include_first_level_tree=True))).subfolders == []

        assert await result_of(cv.folders.delete(root.id)) is None
        assert [one.id for one in await every(cv.messages.list(type="voicememo"))] == [memo.id]

    played(mode, fake, script)


async def _refused(error: type[Exception], call: Any) -> None:
    with pytest.raises(error):
        await result_of(call())


def test_folders_refuse_what_cannot_be(mode: str, fake: FakeCarbonVoice) -> None:
    async def script(cv: Any) -> None:
        one = await result_of(cv.folders.create(name="A", type="voicememo", workspace_id="w"))
        two = await result_of(cv.folders.create(name="B", type="voicememo", workspace_id="w", parent_folder_id=one.id))
        other = await result_of(cv.folders.create(name="C", type="prerecorded", workspace_id="w"))
        said = (await result_of(cv.messages.send("c", transcript="Hello"))).message
        memo = (await result_of(cv.messages.create_voice_memo(transcript="Note", folder_id=one.id))).message
        await _refused(ConflictError, lambda: cv.folders.update(other.id, name="A"))
        await _refused(ConflictError, lambda: cv.folders.move(one.id, folder_id=two.id))
        await _refused(BadRequestError, lambda: cv.folders.move_message(message_id=said.id, folder_id=one.id))
        await _refused(BadRequestError, lambda: cv.folders.move_message(message_id=memo.id, folder_id=other.id))
        await _refused(NotFoundError, lambda: cv.folders.get("none"))
        memo_elsewhere = {"transcript": "x", "folder_id": one.id, "workspace_id": "other"}
        await _refused(BadRequestError, lambda: cv.messages.create_voice_memo(**memo_elsewhere))

    played(mode, fake, script)


# ---- prompts and responses ----


def test_a_prompt_runs_on_messages(mode: str, fake: FakeCarbonVoice) -> None:
    async def script(cv: Any) -> None:
        made = {"name": "Sum up", "prompt": "Say it in short", "response_format": "text", "owner_type": "user"}
        prompt = await result_of(cv.prompts.create(**made))
        assert prompt.response_format is PromptFormat.TEXT
        message = (await result_of(cv.messages.send("c", transcript="A long story"))).message
        said = await result_of(cv.responses.create(prompt_id=prompt.id, message_ids=[message.id], channel_id="c"))
        assert "A long story" in said.responses[0].text
        assert [one.id for one in await every(cv.responses.list(message_id=message.id))] == [said.id]
        (latest,) = await result_of(cv.responses.list_latest(prompt.id))
        assert (latest.ai_response.id, latest.messages[0].message.id) == (said.id, message.id)
        await _refused(NotFoundError, lambda: cv.responses.create(prompt_id="none", message_ids=[message.id]))
        assert await result_of(cv.responses.delete(said.id)) is None
        assert await every(cv.responses.list()) == []
        assert await result_of(cv.prompts.delete(prompt.id)) is None
        assert await result_of(cv.prompts.list()) == []

    played(mode, fake, script)


def test_a_prompt_runs_on_shared_messages(mode: str, fake: FakeCarbonVoice) -> None:
    prompt = fake.add("prompts", name="Sum up", owner_type="system")
    fake.add("messages", transcript="Shared", share_link_id="s")
    made = played(
        mode, fake, lambda cv: cv.responses.create_from_share_links(prompt_id=prompt["id"], share_link_ids=["s"])
    )
    assert made.share_link_ids == ["s"]
    assert "Shared" in made.responses[0].text
    (system,) = played(mode, fake, lambda cv: cv.prompts.list_system())
    assert (system.id, system.name) == (prompt["id"], "Sum up")


@pytest.mark.parametrize(
    ("given", "sent"), [({}, "older"), ({"direction": "older"}, "older"), ({"direction": "newer"}, "newer")]
)
def test_responses_go_on_by_the_time_of_their_creation(
    mode: str, fake: FakeCarbonVoice, given: dict[str, str], sent: str
) -> None:
    """One argument, the date, asks for both ways; the direction goes with it on each page."""
    for number in range(5):
        fake.add("responses", id=f"r{number}", prompt_id="p", created_at=_at(number), message_ids=[])
    date = {"date": DAY - timedelta(days=1)} if sent == "newer" else {}
    found = played(mode, fake, lambda cv: every(cv.responses.list(prompt_id="p", limit=2, **given, **date)))
    expected = [f"r{number}" for number in range(5)]
    assert [one.id for one in found] == (expected if sent == "newer" else expected[::-1])
    later = [dict(call.arguments) for call in fake.calls("responses.list")][1:]
    assert {(call["direction"], call["limit"], call["prompt_id"]) for call in later} == {(sent, 2, "p")}
    passed = [found[1].created_at, found[3].created_at, found[4].created_at]
    assert [datetime.fromisoformat(call["date"]) for call in later] == passed


def test_a_date_alone_asks_for_what_is_older(mode: str, fake: FakeCarbonVoice) -> None:
    """Which way the vendor goes without a direction is not documented, so it is sent."""
    assert played(mode, fake, lambda cv: every(cv.responses.list(date=DAY))) == []
    fake.calls("responses.list").once(direction="older")


def test_what_a_test_puts_in_needs_no_more_than_it_is_about(mode: str, fake: FakeCarbonVoice) -> None:
    """What operations ask of users, the fake makes up for tests: names, types, places."""
    prompt, folder, message = fake.add("prompts"), fake.add("folders"), fake.add("messages")

    async def script(cv: Any) -> None:
        await result_of(cv.responses.create(prompt_id=prompt["id"], message_ids=[message["id"]]))
        assert (await result_of(cv.folders.get(folder["id"]))).type == "voicememo"
        assert len(await result_of(cv.folders.list(type="voicememo", workspace_id="personal"))) == 1
        assert await result_of(cv.folders.delete(folder["id"])) is None

    played(mode, fake, script)


# ---- people, applications, languages ----


def test_people_are_found(mode: str, fake: FakeCarbonVoice) -> None:
    for name in ("Ann", "Bob"):
        person = {"id": name.lower(), "first_name": name, "full_name": f"{name} Lee"}
        fake.add("users", **person, emails=[f"{name}@a.example"], phones=[])

    async def script(cv: Any) -> None:
        assert (await result_of(cv.users.find(email="Ann@a.example"))).id == "ann"
        assert (await result_of(cv.users.find(name="Bob Lee"))).id == "bob"
        assert (await result_of(cv.users.get("bob"))).first_name == "Bob"
        found = await result_of(cv.users.search(emails=["Ann@a.example"], ids=["bob"]))
        assert [user.id for user in found] == ["ann", "bob"]
        await _refused(NotFoundError, lambda: cv.users.find(phone="+1"))
        assert [(one.id, one.name) for one in await result_of(cv.workspaces.list())] == [("w", "Care")]

    played(mode, fake, script)


def test_an_application_is_subscribed_to_and_shows_no_secret(mode: str, fake: FakeCarbonVoice) -> None:
    secrets = {"client_secret": "s3cr3t-1", "webhooks_authentication_header": {"x-api-key": "s3cr3t-2"}}
    fake.add("apps", client_id="own", **secrets)
    fake.add("apps", client_id="other", owner_id="somebody", **secrets)

    async def script(cv: Any) -> None:
        own, other = await result_of(cv.apps.list())
        assert (own.client_secret, own.webhooks_authentication_header) == tuple(secrets.values())
        assert (other.client_secret, other.webhooks_authentication_header) == (None, None)
        assert "s3cr3t" not in repr(own)
        made = await result_of(
            cv.apps.subscribe("own", subscriptions=["message.finished"], webhook_url="https://h.example")
        )
        assert (made.client_id, made.subscriptions, made.webhook_url) == (
            "own",
            ["message.finished"],
            "https://h.example",
        )
        assert len((await result_of(cv.apps.subscribe("own"))).subscriptions) == 32
        assert (await result_of(cv.apps.list()))[0].user_is_subscribed_with_valid_tokens
        assert await result_of(cv.apps.unsubscribe("own")) is None
        assert not (await result_of(cv.apps.list()))[0].user_is_subscribed_with_valid_tokens
        await _refused(NotFoundError, lambda: cv.apps.subscribe("none"))

    played(mode, fake, script)


def test_languages_have_voices(mode: str, fake: FakeCarbonVoice) -> None:
    fake.add("languages", id="en", name="English", code="en", isoCode6393="eng")
    (language,) = played(mode, fake, lambda cv: cv.languages.list())
    assert (language.name, language.iso_code6393) == ("English", "eng")
