"""What the documents say of the vendors in words only: the fakes do it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_carrierx_conference import ConflictError
from switchboard_carrierx_conference.testing import FakeCarrierXConference
from switchboard_ccai_apps import NotFoundError
from switchboard_ccai_apps.testing import FakeCcaiApps
from switchboard_chatwoot.testing import FakeChatwoot
from switchboard_courier import ConflictError as CourierConflictError
from switchboard_courier.testing import FakeCourier

if TYPE_CHECKING:
    from collections.abc import Iterator

ANN, BEN = "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"
NAME, LABEL = {"attribute_key": "name", "filter_operator": "contains"}, {"attribute_key": "labels"}


@pytest.fixture
def carrierx() -> Iterator[Any]:
    with FakeCarrierXConference() as fake:
        yield fake


@pytest.fixture
def chatwoot() -> Iterator[Any]:
    with FakeChatwoot() as fake:
        yield fake


@pytest.fixture
def courier() -> Iterator[Any]:
    with FakeCourier() as fake:
        yield fake


# ---- CarrierX ----

CHOSEN: list[tuple[dict[str, Any], set[str]]] = [
    ({"include_fields": "phonenumber,did_sid"}, {"phonenumber", "did_sid"}),
    ({"include_fields": ["phonenumber"]}, {"phonenumber"}),
    ({"include_fields": ["phonenumber", "did_sid"], "exclude_fields": "did_sid"}, {"phonenumber"}),
    ({"include_fields": "nothing_like_this"}, set()),
]


@pytest.mark.parametrize(("asked", "shown"), CHOSEN, ids=[str(row[0]) for row in CHOSEN])
def test_carrierx_shows_the_fields_that_are_asked_for(carrierx: Any, asked: dict[str, Any], shown: set[str]) -> None:
    did, cx = carrierx.add("dids", phonenumber="15550001"), carrierx.client()
    assert set(cx.dids.get(did["did_sid"], **asked).to_dict()) == shown
    assert [set(one.to_dict()) for one in cx.dids.list(**asked)] == [shown]


def test_carrierx_leaves_out_the_fields_that_are_not_wanted(carrierx: Any) -> None:
    did, cx = carrierx.add("dids", phonenumber="15550001"), carrierx.client()
    whole = set(cx.dids.get(did["did_sid"]).to_dict())
    assert set(cx.dids.get(did["did_sid"], exclude_fields="attributes,did_sid").to_dict()) == whole - {
        "attributes", "did_sid"
    }  # fmt: skip


@pytest.mark.parametrize("nested_objects", [None, "replace"])
def test_a_key_that_is_sent_as_null_is_removed(carrierx: Any, nested_objects: Any) -> None:
    did, cx = carrierx.add("dids", attributes={"a": "1", "b": "2"}), carrierx.client()
    options = {"nested_objects": nested_objects} if nested_objects else {}
    changed = cx.dids.update(did["did_sid"], attributes={"a": None, "c": "3"}, **options)
    assert changed.to_dict()["attributes"] == ({"c": "3"} if nested_objects else {"b": "2", "c": "3"})
    bare = carrierx.add("dids")
    assert cx.dids.update(bare["did_sid"], attributes={"a": None}).to_dict()["attributes"] == {}


def test_access_codes_are_unique_among_all_rooms(carrierx: Any) -> None:
    cx, codes = carrierx.client(), [{"access_code": "1", "role": "host"}]
    first, second = cx.meeting_rooms.create(access_codes=codes), cx.meeting_rooms.create()
    for attempt in (
        lambda: cx.meeting_rooms.create(access_codes=codes),
        lambda: cx.meeting_rooms.update(second.meeting_room_sid, access_codes=codes),
    ):
        with pytest.raises(ConflictError, match="another meeting room has the code 1"):
            attempt()
    assert cx.meeting_rooms.update(first.meeting_room_sid, access_codes=codes).access_codes[0].access_code == "1"


def test_a_group_without_a_name_and_the_total_of_meetings(carrierx: Any) -> None:
    cx = carrierx.client()
    assert cx.did_groups.create().name == "N/A"
    assert cx.did_groups.create(name="Sales").name == "Sales"
    carrierx.add("meetings")
    page = cx.meetings.list().first_page()
    assert (len(page.items), page.total) == (1, None)


# ---- Chatwoot ----


@pytest.mark.parametrize("kind", ["inboxes", "teams"])
def test_members_are_added_set_and_taken_out(chatwoot: Any, kind: str) -> None:
    cw = chatwoot.client()
    agent = chatwoot.add("agents", id=5, name="Ann")
    place = chatwoot.add(kind)["id"]
    chatwoot.add(kind, id=99)
    members = getattr(cw, kind).members
    path, body = ((place,), {}) if kind == "teams" else ((), {"inbox_id": place})

    def ids() -> list[int]:
        return [one.id for one in members.list(place)]

    assert ids() == []
    assert [one.id for one in members.create(*path, user_ids=[5, 6], **body)] == [5, 6]
    added = [one.id for one in members.create(*path, user_ids=[6, 7], **body)]
    assert added == ([7] if kind == "teams" else [5, 6, 7])
    assert members.list(place)[0].name == agent["name"]
    members.delete(*path, user_ids=[6], **body)
    assert ids() == [5, 7]
    assert [one.id for one in members.update(*path, user_ids=[8, 5], **body)] == [5, 8]
    assert (ids(), members.list(99)) == ([5, 8], [])
    assert [one.id for one in cw.agents.list()] == [5]


def test_labels_of_a_contact_are_set_as_a_whole(chatwoot: Any) -> None:
    cw, ann = chatwoot.client(), chatwoot.add("contacts", name="Ann")
    assert cw.contacts.labels.list(ann["id"]) == []
    cw.contacts.labels.set(ann["id"], labels=["vip", "late"])
    assert cw.contacts.labels.set(ann["id"], labels=["vip"]) == ["vip"] == cw.contacts.labels.list(ann["id"])


def test_custom_attributes_of_a_conversation_are_set_as_a_whole(chatwoot: Any) -> None:
    cw = chatwoot.client()
    chatwoot.add("conversations", id=1, custom_attributes={"a": 1})
    cw.conversations.set_custom_attributes(1, custom_attributes={"b": 2})
    assert cw.conversations.get(1).to_dict()["custom_attributes"] == {"b": 2}


def test_counts_are_those_of_the_list(chatwoot: Any) -> None:
    cw = chatwoot.client()
    for status in ("open", "open", "resolved"):
        chatwoot.add("conversations", status=status)
    cw.conversations.assign(1, assignee_id=1)
    counts = cw.conversations.get_counts()
    assert (counts.mine_count, counts.unassigned_count, counts.all_count) == (1, 1, 2)
    assert cw.conversations.get_counts(status="all").all_count == 3


def found(contacts: Any, *conditions: dict[str, Any]) -> list[str]:
    return [one.name for one in contacts.filter(payload=list(conditions))]


def test_filters_find_what_meets_their_conditions(chatwoot: Any) -> None:
    contacts = chatwoot.client().contacts
    chatwoot.seed_from(contacts=[{"name": name, "custom_attributes": {"rank": name[0]}} for name in ("Ann", "Ben")])
    contacts.labels.set(1, labels=["vip"])
    ann = {**NAME, "values": ["nn"]}
    assert found(contacts) == ["Ann", "Ben"]
    assert found(contacts, ann) == ["Ann"]
    assert found(contacts, {**ann, "filter_operator": "does_not_contain"}) == ["Ben"]
    assert found(contacts, {"attribute_key": "rank", "filter_operator": "equal_to", "values": ["b"]}) == ["Ben"]
    vip = {**LABEL, "filter_operator": "not_equal_to", "values": ["vip"]}
    assert found(contacts, vip) == ["Ben"]
    assert found(contacts, {**ann, "query_operator": "AND"}, vip) == []
    assert found(contacts, {**ann, "query_operator": "OR"}, vip) == ["Ann", "Ben"]


def test_conversations_are_filtered_by_status_and_assignee(chatwoot: Any) -> None:
    cw = chatwoot.client()
    for status in ("open", "resolved", "open"):
        chatwoot.add("conversations", status=status)
    cw.conversations.assign(3, assignee_id=5)
    status = {"attribute_key": "status", "filter_operator": "equal_to", "values": ["open"]}
    listed = cw.conversations.filter(payload=[status])
    assert sorted(one.id for one in listed) == [1, 3]
    assert listed.first_page().total == 2
    assignee = {"attribute_key": "assignee_id", "filter_operator": "equal_to", "values": ["5"]}
    assert [one.id for one in cw.conversations.filter(payload=[assignee])] == [3]


def test_a_contact_that_is_merged_or_removed_takes_its_conversations_along(chatwoot: Any) -> None:
    cw = chatwoot.client()
    chatwoot.seed_from(contacts=[{"name": "Ann"}, {"name": "Ben", "email": "ben@mail.example"}])
    chatwoot.add("conversations", id=7, contact_id=2)
    cw.contacts.labels.set(2, labels=["vip"])
    kept = cw.contacts.merge(base_contact_id=1, mergee_contact_id=2)
    assert (kept.name, kept.email) == ("Ann", "ben@mail.example")
    assert [one.name for one in cw.contacts.list()] == ["Ann"]
    assert cw.contacts.labels.list(1) == ["vip"]
    assert [one.id for one in cw.contacts.conversations.list(1)] == [7]
    cw.contacts.delete(1)
    assert list(cw.conversations.list()) == []


# ---- courier ----


def test_a_list_leaves_out_what_is_not_asked_for(courier: Any) -> None:
    client = courier.client()
    message = client.messaging_messages.create(channel_id=ANN, message="Hi")
    attachment = client.messaging_attachments.create(message_id=message.id, filename="a.png")
    assert list(client.messaging_attachments.list(message_id=message.id)) == []
    assert len(list(client.messaging_attachments.list(message_id=message.id, filter_include_pending=True))) == 1
    client.messaging_attachments.upload(message.id, ("b.png", b"png", "image/png"))
    assert [one.id for one in client.messaging_attachments.list(message_id=message.id)] != [attachment.id]
    courier.add("app_credentials", archived=True)
    assert list(client.app_credentials.list()) == []
    assert len(list(client.app_credentials.list(include_archived=True))) == 1
    courier.seed_from(user_notifications=[{"active": False}, {}])
    assert len(list(client.user_notifications.list())) == 1
    assert len(list(client.user_notifications.list(include_inactive=True))) == 2


def test_whoever_reads_a_message_has_read_those_before(courier: Any) -> None:
    client = courier.client()
    channel = client.messaging_channels.create(name="Team", individual_ids=[ANN, BEN])
    first, second, third = (
        client.messaging_messages.create(channel_id=channel.id, message=str(number), individual_id=ANN)
        for number in range(3)
    )
    client.messaging_messages.ack(second.id, individual_id=BEN)
    read = {one.id: client.messaging_messages.get_receipts(one.id) for one in (first, second, third)}
    assert [len(read[one.id].read) for one in (first, second, third)] == [1, 1, 0]
    assert [one.individual_id for one in read[third.id].unread] == [BEN]
    listed = client.messaging_messages.list(channel_id=channel.id, individual_id=BEN, acknowledged=True)
    assert [one.message for one in listed] == ["0", "1"]
    assert all("read-receipts" not in one.to_dict()["attributes"] for one in listed)
    shown = client.messaging_messages.list(channel_id=channel.id, include_read_receipts=True)
    assert [len(one.read_receipts or ()) for one in shown] == [1, 1, 0]


def test_there_is_one_channel_of_the_same_people(courier: Any) -> None:
    client = courier.client()
    channel = client.messaging_channels.create(individual_ids=[ANN, BEN])
    with pytest.raises(CourierConflictError) as refused:
        client.messaging_channels.create(individual_ids=[BEN, ANN])
    assert refused.value.messages[0].code == "DuplicateChannel"
    assert channel.id in json.dumps(refused.value.body)
    assert client.messaging_channels.create(individual_ids=[ANN]).id != channel.id


def test_people_and_reactions_come_and_go(courier: Any) -> None:
    client = courier.client()
    channel = client.messaging_channels.create(individual_ids=[ANN])
    joined = client.messaging_channels.subscribe(channel.id, individual_ids=[BEN])
    assert [one.id for one in joined.subscribers] == [ANN, BEN]
    assert [one.id for one in client.messaging_channels.unsubscribe(channel.id, individual_ids=[ANN]).subscribers] == [
        BEN
    ]
    message = client.messaging_messages.create(channel_id=channel.id, message="Hi")
    kind = courier.table.document.schema({"$ref": "#/components/schemas/ReactionType"})["enum"][0]
    reacted = client.messaging_messages.add_reaction(message.id, reaction_type=kind, individual_id=BEN)
    assert [(one.individual_id, one.reaction_type) for one in reacted.reactions] == [(BEN, kind)]
    assert not client.messaging_messages.delete_reaction(message.id, reaction_type=kind, individual_id=BEN).reactions


def test_older_notifications_are_acknowledged_if_asked_for(courier: Any) -> None:
    client = courier.client()
    one, two, three = (courier.add("user_notifications", user_id=ANN)["id"] for _ in range(3))
    client.user_notifications.ack(two, ack_previous=True)
    state = {one["id"]: one["attributes"]["acknowledged"] for one in courier.state["user_notifications"]}
    assert (state[one], state[two], state[three]) == (True, True, False)


# ---- CCAI ----


def test_jobs_are_listed_newest_first_and_one_that_has_gone_on_keeps_its_file() -> None:
    row = [{"email": "a@b.example", "first_name": "A", "last_name": "B"}]
    with FakeCcaiApps() as fake:
        ccai = fake.client()
        job = ccai.bulk_users.import_file(row)
        fake.add("bulk_users", filename="later.json")
        assert next(iter(ccai.bulk_users.list_jobs())).filename == "later.json"
        with pytest.raises(NotFoundError):
            ccai.bulk_users.replace_upload(id=job.id, file=json.dumps(row).encode())
