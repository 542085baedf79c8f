"""What a user of a fake does first: make, list, fail, let time pass, assert. For both clients, and for each API."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from switchboard_carbon_voice import LabelBehavior, LabelType
from switchboard_carbon_voice.testing import FakeCarbonVoice
from switchboard_carrierx_conference import where
from switchboard_carrierx_conference.testing import FakeCarrierXConference
from switchboard_ccai_apps.testing import FakeCcaiApps
from switchboard_chatwoot import NotFoundError, OutcomeUnknownError
from switchboard_chatwoot.testing import FakeChatwoot
from switchboard_courier.testing import FakeCourier

from tests.support.fakes import fake_class
from tests.support.specs import KEPT
from tests.support.sync_async import result_of, use


def client_of(fake: Any, mode: str, **settings: Any) -> Any:
    return fake.client(**settings) if mode == "sync" else fake.async_client(**settings)


def test_the_first_example_runs_as_it_is_written() -> None:
    with FakeChatwoot(seed=7) as fake:
        cw = fake.client()
        contact = cw.contacts.create(inbox_id=1, name="Ann")
        assert contact.id in [c.id for c in cw.contacts.list()]
        conversation = cw.conversations.create(inbox_id=1, contact_id=contact.id, source_id="web")
        assert conversation.id is not None
        fake.fail("messages.create", status=429, retry_after=3, times=2)
        message = cw.messages.create(conversation.id, content="Hi")
        assert message.content == "Hi"
        assert fake.clock.slept == [3.0, 3.0]
        fake.fail("messages.create", lost="after")
        with pytest.raises(OutcomeUnknownError):
            cw.messages.create(conversation.id, content="Hello again")
        assert [one.content for one in cw.messages.list(conversation.id)] == ["Hello again", "Hi"]
        fake.clock.advance(minutes=10)
        fake.calls("messages.create").once(content="Hello again")
        assert [one["name"] for one in fake.state["contacts"]] == ["Ann"]
        fake.reset()
        assert fake.state == {}


def test_chatwoot(mode: str) -> None:
    async def script(cw: Any) -> None:
        contact = await result_of(cw.contacts.create(inbox_id=1, name="Ann", email="ann@mail.example"))
        assert (await result_of(cw.contacts.get(contact.id))).email == "ann@mail.example"
        conversation = await result_of(cw.conversations.create(inbox_id=1, contact_id=contact.id, source_id="s"))
        await result_of(cw.conversations.labels.set(conversation.id, labels=["vip"]))
        await result_of(cw.conversations.toggle_status(conversation.id, status="resolved"))
        assert await result_of(cw.conversations.list()) == []
        found = await result_of(cw.conversations.list(status="resolved", labels=["vip"]))
        assert [one.id for one in found] == [conversation.id]
        assert len(await result_of(cw.contacts.conversations.list(contact.id))) == 1
        assert [one.name for one in await result_of(cw.contacts.search(q="ANN"))] == ["Ann"]
        with pytest.raises(NotFoundError):
            await result_of(cw.messages.create(99, content="Hi"))

    with FakeChatwoot() as fake:
        use(client_of(fake, mode), script)


def test_carrierx_conference(mode: str) -> None:
    async def script(cx: Any) -> None:
        codes = [{"access_code": "890671", "role": "host"}]
        room = await result_of(cx.meeting_rooms.create(name="Accounting", access_codes=codes))
        await result_of(cx.meeting_rooms.create(name="Board"))
        found = await result_of(cx.meeting_rooms.list(filter=where("name").like("Acc%"), order="name desc"))
        assert [one.meeting_room_sid for one in found] == [room.meeting_room_sid]
        assert found[0].access_codes[0].role == "host"
        await result_of(cx.meeting_rooms.delete(room.meeting_room_sid))
        assert [one.name for one in await result_of(cx.meeting_rooms.list())] == ["Board"]

    with FakeCarrierXConference() as fake:
        use(client_of(fake, mode), script)


def test_courier(mode: str, tmp_path: Any) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"%PDF-1.7 scan")

    async def script(courier: Any) -> None:
        channel = await result_of(courier.messaging_channels.create(name="Care team"))
        message = await result_of(courier.messaging_messages.create(channel_id=channel.id, message="bp 120/80"))
        found = await result_of(courier.messaging_messages.list(channel_id=channel.id, filter_text="BP"))
        assert [one.message for one in found] == ["bp 120/80"]
        patch = [{"op": "replace", "path": "/name", "value": "Team"}]
        assert (await result_of(courier.messaging_channels.update(channel.id, patch=patch))).name == "Team"
        attachment = await result_of(courier.messaging_attachments.upload(message.id, file))
        assert (attachment.filename, attachment.content_size) == ("scan.pdf", 13)
        await result_of(courier.messaging_messages.ack(message.id))
        assert len((await result_of(courier.messaging_messages.get_receipts(message.id))).read) == 1
        assert (await result_of(courier.messaging_channels.archive(channel.id))).archived is True
        assert len(await result_of(courier.messaging_channels.list(filter_archived=True))) == 1

    with FakeCourier() as fake:
        use(client_of(fake, mode), script)


def test_ccai_apps(mode: str) -> None:
    rows = [{"email": f"u{number}@mail.example", "first_name": "A", "last_name": "B"} for number in range(100)]

    async def script(ccai: Any) -> None:
        call = await result_of(ccai.calls.create_outbound(agent_email="a@b.c", end_user_number="+1 859-657-9625"))
        assert call.status == "queued"
        job = await result_of(ccai.bulk_users.import_file(rows))
        assert (job.status, job.affected_rows) == ("finished", 100)
        assert (await result_of(ccai.dnc.add([{"phone_number": "+1-7187309219"}])))[0].status == "created"
        assert (await result_of(ccai.dnc.check("+17187309219"))).do_not_call is True

    with FakeCcaiApps() as fake:
        use(client_of(fake, mode), script)


def test_carbon_voice(mode: str) -> None:
    day, day2 = datetime(2026, 5, 4, tzinfo=UTC), datetime(2026, 5, 5, tzinfo=UTC)

    async def script(cv: Any) -> None:
        found = await result_of(
            cv.messages.search(
                begin_date=day, end_date=day2, heard_status="unheard", label_guids=[], user_guids=[], limit=50
            )
        )
        assert [one.transcript_txt for one in found.messages] == ["Hello"]
        facts = {"behavior": next(iter(LabelBehavior)), "type": next(iter(LabelType))}
        label = await result_of(cv.labels.create(name="todo", **facts))
        assert (await result_of(cv.labels.replace(label.id, name="done", **facts))).name == "done"

    with FakeCarbonVoice() as fake:
        fake.add("messages", transcript_txt="Hello", message_ts=day.timestamp() + 60)
        fake.add("messages", transcript_txt="Too late", message_ts=day2.timestamp() + 60)
        use(client_of(fake, mode), script)


@pytest.mark.parametrize("api", KEPT)
def test_a_seed_decides_everything(api: str) -> None:
    with fake_class(api)(seed=5) as one, fake_class(api)(seed=5) as same, fake_class(api)(seed=6) as other:
        one.populate()
        same.populate()
        other.populate()
        assert one.state == same.state != other.state
        one.reset()
        assert one.populate().state == same.state
