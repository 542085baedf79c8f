"""Tests the move of numbers with a fake CarrierX: `pytest test_move_numbers.py`."""

import asyncio

import pytest
from move_numbers import move, move_async
from switchboard_carrierx_conference import AsyncCarrierXConference, CarrierXConference
from switchboard_carrierx_conference.testing import FakeCarrierXConference


@pytest.fixture
def groups(fake_carrierx_conference: FakeCarrierXConference) -> tuple[str, str]:
    """Two groups, with 30 numbers in the first."""
    fake = fake_carrierx_conference
    one, two = (fake.add("did_groups", name=name)["did_group_sid"] for name in ("Old", "New"))
    fake.seed_from(dids=[{"phonenumber": f"1555{number:04}", "did_group_sid": one} for number in range(30)])
    return one, two


def groups_of(fake: FakeCarrierXConference) -> set[str]:
    """The groups that have numbers."""
    return {did["did_group_sid"] for did in fake.state["dids"]}


def test_all_numbers_are_moved(
    groups: tuple[str, str], fake_carrierx_conference: FakeCarrierXConference, carrierx_conference: CarrierXConference
) -> None:
    moved, left = move(carrierx_conference, *groups)
    assert (len(moved), left) == (30, [])
    assert groups_of(fake_carrierx_conference) == {groups[1]}


def test_a_number_that_is_refused_stays_where_it_is(
    groups: tuple[str, str],
    fake_carrierx_conference: FakeCarrierXConference,
    async_carrierx_conference: AsyncCarrierXConference,
) -> None:
    fake_carrierx_conference.fail("dids.update", status=409, after=3)
    moved, left = asyncio.run(move_async(async_carrierx_conference, *groups))
    assert (len(moved), len(left)) == (29, 1)
    assert groups_of(fake_carrierx_conference) == set(groups)


def test_a_change_whose_outcome_is_unknown_is_told(
    groups: tuple[str, str], fake_carrierx_conference: FakeCarrierXConference, carrierx_conference: CarrierXConference
) -> None:
    fake_carrierx_conference.fail("dids.update", lost="after")
    _, left = move(carrierx_conference, *groups)
    assert len(left) == 1
    assert groups_of(fake_carrierx_conference) == {groups[1]}  # it was moved all the same
