"""Lists of the fakes: pages, totals, filters, order."""

from __future__ import annotations

from typing import Any

import pytest
from switchboard_carrierx_conference import BadRequestError, where
from switchboard_carrierx_conference.testing import FakeCarrierXConference
from switchboard_ccai_apps.testing import FakeCcaiApps
from switchboard_chatwoot.testing import FakeChatwoot
from switchboard_courier.testing import FakeCourier

NUMBERS = [
    {"phonenumber": "15550001", "country_code": "NY", "attributes": {"rank": "1"}},
    {"phonenumber": "15550002", "country_code": "ny", "attributes": {"rank": "2"}},
    {"phonenumber": "15550003", "country_code": "CA", "attributes": {"rank": "3"}},
]
FILTERS: list[tuple[Any, list[str]]] = [
    (where("country_code").eq("NY"), ["1"]),
    (where("country_code").ne("NY"), ["2", "3"]),
    (where("attributes.rank").gt(1), ["2", "3"]),
    (where("attributes.rank").ge(2), ["2", "3"]),
    (where("attributes.rank").lt(2), ["1"]),
    (where("attributes.rank").le(2), ["1", "2"]),
    (where("country_code").in_("NY", "CA"), ["1", "3"]),
    (where("country_code").notin("NY", "CA"), ["2"]),
    (where("country_code").like("N%"), ["1"]),
    (where("country_code").ilike("n%"), ["1", "2"]),
    (where("phonenumber").like("%0003") & where("country_code").eq("CA"), ["3"]),
    ('country_code eq "NY" and phonenumber in (15550001, "15550002")', ["1"]),
    ("country_code eq 'a b and c'", []),
]


@pytest.mark.parametrize(("condition", "found"), FILTERS, ids=[str(row[0]) for row in FILTERS])
def test_carrierx_filters_work_in_full(condition: Any, found: list[str]) -> None:
    with FakeCarrierXConference() as fake:
        fake.seed_from(dids=NUMBERS)
        dids = fake.client().dids.list(filter=condition)
        assert [did.phonenumber[-1] for did in dids] == found


@pytest.mark.parametrize(
    "condition",
    ["state", "state is NY", "state eq", 'country_code eq "NY', "a eq b or c eq d", "a in 1", "a eq (1)", "a in (1"],
)
def test_what_is_no_filter_is_refused(condition: str) -> None:
    with FakeCarrierXConference() as fake:
        fake.seed_from(dids=NUMBERS)
        with pytest.raises(BadRequestError, match="filter"):
            list(fake.client().dids.list(filter=condition))


def test_carrierx_lists_are_ordered() -> None:
    with FakeCarrierXConference() as fake:
        fake.seed_from(dids=NUMBERS)
        cx = fake.client()
        assert [did.phonenumber[-1] for did in cx.dids.list(order="phonenumber desc")] == ["3", "2", "1"]
        assert [did.phonenumber[-1] for did in cx.dids.list(order="country_code, phonenumber")] == ["3", "1", "2"]
        assert sorted(did.phonenumber[-1] for did in cx.dids.list(order="shuffle")) == ["1", "2", "3"]


def test_nested_objects_are_merged_unless_they_are_to_be_replaced() -> None:
    with FakeCarrierXConference() as fake:
        did = fake.add("dids", phonenumber="1", attributes={"a": "1", "b": "2"})
        cx = fake.client()
        assert cx.dids.update(did["did_sid"], attributes={"b": "3"}).to_dict()["attributes"] == {"a": "1", "b": "3"}
        replaced = cx.dids.update(did["did_sid"], attributes={"c": "4"}, nested_objects="replace")
        assert replaced.to_dict()["attributes"] == {"c": "4"}


def test_pages_by_url_number_offset_and_key() -> None:
    with FakeCarrierXConference() as fake:
        fake.seed_from(dids=[{"phonenumber": str(number)} for number in range(25)])
        pages = list(fake.client().dids.list(limit=10).pages())
        assert [len(page.items) for page in pages] == [10, 10, 5]
        assert pages[0].total == 25
    with FakeChatwoot() as chatwoot:
        chatwoot.seed_from(contacts=[{"name": str(number)} for number in range(32)], conversations=[{"id": 1}])
        for number in range(45):
            chatwoot.add("messages", below=(1,), content=str(number))
        cw = chatwoot.client()
        listed = cw.contacts.list()
        assert [len(page.items) for page in listed.pages()] == [15, 15, 2]
        assert listed.first_page().total == 32
        assert [one.content for one in cw.messages.list(1)] == [str(number) for number in reversed(range(45))]
        forward = [one.content for one in cw.messages.list(1, after=40)]
        assert forward == [str(number) for number in range(40, 45)]
    with FakeCourier() as courier:
        courier.seed_from(messaging_channels=[{"name": str(number)} for number in range(7)])
        found = list(courier.client().messaging_channels.list(page_limit=3))
        assert [one.name for one in found] == [str(number) for number in range(7)]
    with FakeCcaiApps() as ccai:
        ccai.seed_from(bulk_users=[{"filename": str(number)} for number in range(5)])
        jobs = ccai.client().bulk_users.list_jobs(per_page=2)
        assert [len(page.items) for page in jobs.pages()] == [2, 2, 1]
        assert jobs.first_page().total == 5


def test_conversations_are_found_by_state_label_assignee_and_text() -> None:
    with FakeChatwoot() as fake:
        cw = fake.client()
        one, two, three = (cw.conversations.create(inbox_id=number, source_id="s") for number in (1, 1, 2))
        cw.conversations.labels.set(one.id, labels=["vip", "late"])
        cw.conversations.assign(two.id, assignee_id=1)
        cw.conversations.toggle_status(three.id, status="pending")
        cw.messages.create(three.id, content="Where is my parcel?")

        def found(**asked: Any) -> list[int]:
            return sorted(conversation.id for conversation in cw.conversations.list(**asked))

        assert found() == [one.id, two.id]
        assert found(status="pending") == [three.id]
        assert found(labels=["vip"]) == [one.id]
        assert found(assignee_type="me") == [two.id]
        assert found(assignee_type="unassigned", status="all") == [one.id, three.id]
        assert found(q="parcel") == [three.id]
        assert found(status="all", inbox_id=1) == [one.id, two.id]
        assert cw.conversations.list(status="all").first_page().total == 3
        assert cw.conversations.list(status="all", assignee_type="me").first_page().total == 1


def test_ten_thousand_objects_are_listed_in_linear_time() -> None:
    """The items are looked through once for all pages, not once for each page."""
    with FakeCarrierXConference() as fake:
        fake.seed_from(dids=[{"phonenumber": str(number)} for number in range(2000)])
        collection = fake.engine.world.state.of("/dids")
        looks: list[int] = []
        below = collection.below
        collection.below = lambda parents: (looks.append(1), below(parents))[1]
        assert sum(1 for _ in fake.client(strict=False).dids.list(limit=20, filter='phonenumber like "%"')) == 2000
        assert len(fake.calls("dids.list")) == 100
        assert len(looks) == 1
