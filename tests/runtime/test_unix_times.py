"""Times that travel as numbers read as aware datetimes, and are written as they came."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.model import Model, model
from tests.support.judge import exact


@model(kw_only=True)
class Visit(Model):
    _required = frozenset(["at"])
    _nullable = frozenset(["ended"])
    _unix_times = {"at": (1, False), "ended": (1, False), "seen": (1, True), "sent": (1000, False)}

    at: datetime = NOT_GIVEN
    ended: datetime | None = NOT_GIVEN
    seen: datetime | None = NOT_GIVEN
    sent: datetime | None = NOT_GIVEN


Visit._codec = CODEC = Codec({"Visit": Visit}.__getitem__)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECONDS = int(NOON.timestamp())
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
READ: list[tuple[str, Any, Any]] = [
    ("at", SECONDS, NOON),
    ("at", SECONDS + 0.25, NOON + timedelta(milliseconds=250)),
    ("at", 0, datetime(1970, 1, 1, tzinfo=UTC)),
    ("at", -1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ("ended", None, None),
    ("seen", 0, None),
    ("seen", 0.0, None),
    ("seen", SECONDS, NOON),
    ("sent", SECONDS * 1000, NOON),
    ("sent", SECONDS * 1000 + 250, NOON + timedelta(milliseconds=250)),
    ("sent", 100_000_000_000, datetime(1973, 3, 3, 9, 46, 40, tzinfo=UTC)),
]
KEPT: list[tuple[str, Any]] = [
    ("at", "yesterday"),
    ("at", "2026-03-02T12:00:00"),
    ("at", True),
    ("at", [SECONDS]),
    ("at", {"seconds": 1}),
    ("at", SECONDS * 1000),
    ("at", 1e300),
    ("at", -(10**18)),
    ("at", float("inf")),
    ("seen", False),
    ("sent", SECONDS),
    ("sent", 99_999_999_999),
    ("sent", 0),
]


def read(value: dict[str, Any]) -> tuple[Visit, list[tuple[str, str, str]]]:
    drift: list[tuple[str, str, str]] = []
    visit: Visit = CODEC.decode("Visit", value, lambda *found: drift.append(found))
    return visit, drift


@pytest.mark.parametrize(("field", "number", "expected"), READ)
def test_a_number_reads_as_an_aware_datetime(field: str, number: Any, expected: Any) -> None:
    visit, drift = read({"at": SECONDS, field: number})
    found = getattr(visit, field)
    assert found == expected
    assert found is None or found.tzinfo is UTC
    assert drift == []
    assert exact(visit.to_dict()) == exact({"at": SECONDS, field: number})


@pytest.mark.parametrize(("field", "value"), KEPT)
def test_what_is_no_time_is_kept_and_reported(field: str, value: Any) -> None:
    visit, drift = read({"at": SECONDS, field: value})
    assert getattr(visit, field) is value
    assert [at for at, _, _ in drift] == [f"/{field}"]
    assert drift[0][1] == f"a Unix time in {'milliseconds' if field == 'sent' else 'seconds'}"
    if value != float("inf"):
        assert exact(visit.to_dict()) == exact({"at": SECONDS, field: value})


def test_a_date_time_in_its_place_reads_as_one_and_is_reported() -> None:
    visit, drift = read({"at": "2026-03-02T13:00:00+01:00"})
    assert visit.at == NOON
    assert drift == [("/at", "a Unix time in seconds", "a string")]
    assert visit.to_dict() == {"at": "2026-03-02T13:00:00+01:00"}


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(["at", "ended", "seen", "sent"], NUMBERS | st.none())))
def test_any_number_comes_back_as_it_was(value: dict[str, Any]) -> None:
    visit, _ = read(json.loads(json.dumps(value)))
    pickled = pickle.loads(pickle.dumps(visit))  # noqa: S301 -- our own
    for made in (visit, copy.deepcopy(visit), pickled, attrs.evolve(visit)):
        assert exact(made.to_dict()) == exact(value)


@given(st.integers(0, 200 * 365 * 24 * 3600 * 1_000_000), st.sampled_from([-11, 0, 5.75]))
def test_a_datetime_is_written_as_a_number_that_reads_as_it(microseconds: int, offset: float) -> None:
    when = datetime(1974, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
    local = when.astimezone(timezone(timedelta(hours=offset)))
    made = Visit(at=local, sent=local + timedelta(days=3000))
    wire = made.to_dict()
    assert type(wire["sent"]) is int
    assert type(wire["at"]) is (float if local.microsecond else int)
    again, drift = read(wire)
    assert drift == []
    assert abs(again.at - local) <= timedelta(microseconds=1)
    assert again.sent is not None
    assert timedelta(0) <= local + timedelta(days=3000) - again.sent < timedelta(milliseconds=1)


def test_what_changes_is_written_and_nothing_else() -> None:
    visit, _ = read({"at": SECONDS + 0.5, "seen": 0, "ended": SECONDS, "sent": SECONDS * 1000, "new": 1})
    visit.at = NOON
    visit.ended = None
    assert visit.to_dict() == {"at": SECONDS, "seen": 0, "ended": None, "sent": SECONDS * 1000, "new": 1}
    visit.seen = NOON
    assert visit.to_dict()["seen"] == SECONDS
    visit.seen = NOT_GIVEN
    assert "seen" not in visit.to_dict()


def test_a_datetime_without_a_time_zone_has_no_number() -> None:
    with pytest.raises(ValueError, match="give an aware one"):
        Visit(at=NOON.replace(tzinfo=None)).to_dict()


def test_of_null_and_absence_only_what_the_spec_foresees_is_no_drift() -> None:
    assert read({"at": SECONDS, "ended": None})[1] == []
    assert read({"at": SECONDS, "seen": None})[1] == [("/seen", "a Unix time in seconds", "null")]
    assert read({})[1] == [("/at", "a Unix time in seconds", "nothing")]
