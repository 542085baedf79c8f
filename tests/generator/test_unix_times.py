"""A number that the spec calls a Unix time reads as a datetime, whatever the API; what is sent stays a number."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from generator.runtime.models.model import field_types
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECONDS = int(NOON.timestamp())
WIRE = {
    "created": SECONDS,
    "paid_at": SECONDS,
    "sent-at": SECONDS * 1000.0,
    "seen_at": 0,
    "label": "x",
    "either": SECONDS,
    "size": SECONDS,
}


def test_fields_are_datetimes_and_go_back_as_the_numbers_that_came(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    charge, _ = fragment_client("unix_times")("charges.create", response=Response(body=WIRE))
    assert (charge.created, charge.paid_at, charge.sent_at, charge.seen_at) == (NOON, NOON, NOON, None)
    assert (charge.label, charge.either, charge.size) == ("x", SECONDS, SECONDS)
    assert charge.to_dict() == WIRE


def test_arguments_are_numbers_and_a_model_among_them_travels_as_it_came(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("unix_times")
    charge = go.package.Charge(created=NOON, seen_at=NOON, size=1)
    _, request = go("charges.create", due_at=SECONDS, first=charge, response=Response(body=WIRE))
    assert request.json == {"due_at": SECONDS, "first": {"created": SECONDS, "seen_at": SECONDS, "size": 1}}
    _, request = go("charges.create", first={"created": SECONDS}, response=Response(body=WIRE))
    assert request.json == {"first": {"created": SECONDS}}


def test_annotations_say_so(fragments: Fragments) -> None:
    charge: Any = fragments.package("unix_times").Charge
    texts = field_types(charge)
    assert texts["created"] == "datetime"
    assert {texts[name] for name in ("paid_at", "sent_at", "seen_at")} == {"datetime | None"}
    assert {texts[name] for name in ("label", "size")} == {"str | None", "int | None"}
    assert get_type_hints(charge)["created"] is datetime


def test_a_client_without_such_times_does_not_carry_what_reads_them(fragments: Fragments) -> None:
    found = {name: Path(str(fragments.package(name).__file__)).parent for name in ("unix_times", "enums")}
    reads = {name: (root / "_runtime" / "models" / "unix_times.py").exists() for name, root in found.items()}
    assert reads == {"unix_times": True, "enums": False}
