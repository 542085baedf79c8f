"""The codec: whatever JSON comes is taken, typed where it fits, and goes back as it came."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.data.values import json_value_like
from generator.runtime.models.codec import Codec
from generator.runtime.models.kinds import UnionOf
from tests.support.sample_models import CODEC, NAMES, Cat, Color, Dog, Door, Item, Maker, Person, Size, Team
from tests.support.sample_values import anything, doors, items, json_text, malformed_items, spellings

EXPRESSIONS = [
    "Item", "list[Item]", "dict[str, Item]", "list[list[Item]]", "Door", "Pet", "list[Pet]", "Owner", "Pet | str",
    "list[Pet | int] | None", "Color | str", "Size | int", "datetime", "list[datetime]", "dict[str, date]", "int",
    "float", "bool", "str", "Any", "None", "Literal['a', 1]", "dict[str, list[Maker] | None]", "datetime | date | str",
]  # fmt: skip


@settings(max_examples=300)
@given(items | malformed_items)
def test_what_was_read_goes_back_as_it_came(wire: dict[str, Any]) -> None:
    """Nothing is lost, reordered away, respelt or refused."""
    before = json_text(wire)
    model = Item.from_dict(wire)
    assert json_text(model.to_dict()) == before
    assert json_text(CODEC.to_wire(model)) == before
    assert list(model.to_dict()) == list(wire)
    assert json_text(wire) == before
    assert repr(model).startswith("Item(")


@given(doors | st.dictionaries(st.text(), anything))
def test_what_is_wrapped_goes_back_as_it_came(wire: dict[str, Any]) -> None:
    assert json_text(Door.from_dict(wire).to_dict()) == json_text(wire)


@settings(max_examples=300)
@given(st.sampled_from(EXPRESSIONS), anything | items | doors | spellings)
def test_any_value_of_any_type_is_taken(expression: str, value: Any) -> None:
    """Decoding and checking never raise; what comes out can be sent and is what came in."""
    before = json_text(value)
    drift: list[tuple[str, str, str]] = []
    decoded = CODEC.decode(expression, json.loads(before), lambda *found: drift.append(found))
    for pointer, expected, seen in drift:
        assert pointer == "" or pointer.startswith("/")
        assert expected
        assert seen
        assert len(seen) < 100
    assert (
        json_text(json_value_like(decoded, json.loads(before))) == before
    )  # bare times have no model that knows their spelling


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("2024-05-06T07:08:09Z", datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("2024-05-06T07:08:09.1Z", datetime(2024, 5, 6, 7, 8, 9, 100_000, tzinfo=UTC)),
        ("2024-05-06T07:08:09.123456789Z", datetime(2024, 5, 6, 7, 8, 9, 123_456, tzinfo=UTC)),
        ("2024-05-06 07:08:09+00:00", datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("2024-05-06T07:08:09-0700", datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone(timedelta(hours=-7)))),
    ],
)
def test_times_are_understood_and_keep_their_spelling(spelling: str, expected: datetime) -> None:
    """In a field, a list, a map and a union."""
    wire = {"madeAt": spelling, "times": [spelling, spelling], "when": spelling, "days": {"x": "2024-05-06"}}
    item = Item.from_dict(wire)
    assert item.made_at == expected
    assert item.times == [expected, expected]
    assert item.when == expected
    assert item.days == {"x": date(2024, 5, 6)}
    assert item.to_dict() == wire
    assert item.times is not None
    item.times.insert(0, datetime(2030, 1, 1, tzinfo=UTC))
    item.times.pop()
    assert item.to_dict()["times"][0] == "2030-01-01T00:00:00Z"
    assert datetime.fromisoformat(item.to_dict()["times"][1]) == expected


@pytest.mark.parametrize(
    "spelling",
    ["", "now", "2024-05-06T07:08:09", "2024-05-06", "06/05/2024", "1714979289", "2024-13-01T00:00:00Z",
     "2024-05-06T07:08:60Z", "\ud800", "\uff12024-05-06T07:08:09Z", "2024-05-06T07:08:09Z\n"],
)  # fmt: skip
def test_what_is_no_time_stays_text(spelling: str) -> None:
    """A time without an offset is no instant."""
    item = Item.from_dict({"madeAt": spelling, "when": spelling, "times": [spelling]})
    assert item.made_at == spelling
    assert item.times == [spelling]
    assert item.to_dict() == {"madeAt": spelling, "when": spelling, "times": [spelling]}


@pytest.mark.parametrize("spelling", ["2024-5-6", "20240506", "2024-05-06T00:00:00Z", "", "yesterday!", "0000-00-00"])
def test_what_is_no_date_stays_text(spelling: str) -> None:
    assert Item.from_dict({"best_before": spelling}).best_before == spelling


def test_numbers_in_place_of_times_stay() -> None:
    item = Item.from_dict({"madeAt": 1714979289, "times": [1.5, None]})
    assert (item.made_at, item.times) == (1714979289, [1.5, None])


def test_enums_are_open() -> None:
    item = Item.from_dict({"color": "red", "colors": ["deep-blue", "mauve", None, 3], "size": 1})
    assert item.color is Color.RED
    assert item.colors == [Color.DEEP_BLUE, "mauve", None, 3]
    assert item.size is Size.LARGE
    assert Item.from_dict({"color": "mauve"}).color == "mauve"
    assert Item.from_dict({"size": 7}).size == 7


@pytest.mark.parametrize("value", [True, 1.0, "1", False, 0.0])
def test_what_equals_a_number_is_not_taken_for_it(value: Any) -> None:
    """In Python True == 1 == 1.0, in JSON they differ."""
    item = Item.from_dict({"size": value})
    assert item.size.__class__ is value.__class__
    assert json_text(item.to_dict()) == json_text({"size": value})


def test_a_number_replaces_what_equals_it() -> None:
    item = Item.from_dict({"size": True, "id": True, "price": 1})
    item.size, item.id, item.price = Size.LARGE, 1, 1.0
    assert json_text(item.to_dict()) == json_text({"size": 1, "id": 1, "price": 1.0})


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ({"species": "cat"}, Cat),
        ({"species": "hound"}, Dog),
        ({"species": "Dog"}, Dog),
        ({"species": "hound", "lives": 9}, Dog),
        ({"lives": 9}, Cat),
        ({"species": "eel", "tricks": []}, Dog),
        ({"species": 3, "tricks": []}, Dog),
        ({}, Cat),
    ],
)
def test_a_discriminator_decides_and_keys_where_there_is_none(wire: dict[str, Any], expected: type) -> None:
    assert type(CODEC.decode("Pet", wire)) is expected
    assert type(CODEC.decode("list[Pet]", [wire])[0]) is expected
    assert type(CODEC.decode("Pet | str | None", wire)) is expected


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ({"email": "x"}, Person),
        ({"members": 3}, Team),
        ({"members": 3, "name": "n", "zip": 1}, Team),
        ({"name": "n"}, Person),
        ("nobody", str),
        (3, int),
        (None, type(None)),
        ([], list),
    ],
)
def test_a_union_is_decided_by_form_and_keys(wire: Any, expected: type) -> None:
    assert type(CODEC.decode("Owner", wire)) is expected


def test_unions_within_unions() -> None:
    """Each inner one has a name of its own in the compiled code; all are chosen from at once."""
    codec = Codec(NAMES.__getitem__, frozenset(), {"Odd": UnionOf(("Cat | str", "Dog | list[Cat | Dog] | int"))})
    wire = ["x", {"lives": 9}, {"tricks": []}, 3, [{"tricks": []}, {"lives": 1}], None]
    kinds = [type(value) for value in codec.decode("list[Odd]", wire)]
    assert kinds == [str, Cat, Dog, int, list, type(None)]
    inner = codec.decode("Odd", wire[4])
    assert [type(value) for value in inner] == [Dog, Cat]
    assert codec.to_wire(codec.decode("list[Odd]", wire)) == wire


def test_texts_of_a_union_are_what_they_are() -> None:
    kinds = "datetime | Color | str"
    assert CODEC.decode(kinds, "red") is Color.RED
    assert CODEC.decode(kinds, "2024-05-06T07:08:09Z") == datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert CODEC.decode(kinds, "else") == "else"
    drift: list[Any] = []
    CODEC.decode("datetime | str", "else", lambda *found: drift.append(found))
    assert drift == []


def test_lists_and_maps_of_models() -> None:
    wire = {"makers": [{"name": "a"}, None, "odd"], "by_name": {"x": {"name": "b", "z": 1}}, "grid": [[{"id": 1}], []]}
    item = Item.from_dict(wire)
    assert item.makers is not None
    assert item.by_name is not None
    assert item.grid is not None
    assert [type(maker) for maker in item.makers] == [Maker, type(None), str]
    assert item.by_name["x"].name == "b"
    assert item.grid[0][0].id == 1
    item.grid[0][0].id = 2
    item.makers.append(Maker(name="new"))
    item.by_name["x"].name = None
    assert item.to_dict() == {
        "makers": [{"name": "a"}, None, "odd", {"name": "new"}],
        "by_name": {"x": {"name": None, "z": 1}},
        "grid": [[{"id": 2}], []],
    }


def test_an_unknown_expression_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="set"):
        CODEC.decode("set[int]", [])
    with pytest.raises(TypeError, match="no model"):
        CODEC.dumper(int)


def test_typing_names_may_be_qualified() -> None:
    assert CODEC.decode("builtins.list[datetime.date]", ["2024-05-06"]) == [date(2024, 5, 6)]
    assert CODEC.decode("'Color | str'", "red") is Color.RED
    assert CODEC.decode("list", [1]) == [1]
    assert CODEC.decode("dict", {"a": 1}) == {"a": 1}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UUID(int=0), "00000000-0000-0000-0000-000000000000"),
        (Decimal("1.50"), 1.5),
        (Decimal(10) ** 30, 10**30),
        (date(2024, 5, 6), "2024-05-06"),
        (datetime(2024, 5, 6, tzinfo=UTC), "2024-05-06T00:00:00Z"),
        (datetime(2024, 5, 6, tzinfo=timezone(timedelta(hours=2))), "2024-05-06T00:00:00+02:00"),
        (datetime(2024, 5, 6), "2024-05-06T00:00:00"),  # noqa: DTZ001 -- what the user means is not ours to guess
        (Color.RED, "red"),
        (Size.LARGE, 1),
        ((1, (2,)), [1, [2]]),
        ({3}, [3]),
        ({Color.RED: Maker(name="x")}, {"red": {"name": "x"}}),
        ({"a": NOT_GIVEN, "b": None}, {"b": None}),
        ([Item(id=1, tags=("a",))], [{"id": 1, "tags": ["a"]}]),
        ({"a": 1}.keys(), ["a"]),
    ],
)
def test_plain_data_of_typed_values(value: Any, expected: Any) -> None:
    assert json_text(CODEC.to_wire(value)) == json_text(expected)


@pytest.mark.parametrize(
    "value", [b"x", object(), {1: 2}, Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), float("nan"),
    [float("inf")],
              (x for x in "ab"), bytearray(b"x"), {"a": [memoryview(b"x")]}],
)  # fmt: skip
def test_what_has_no_json_form_is_refused(value: Any) -> None:
    """With the one of two errors that callers expect."""
    with pytest.raises((TypeError, ValueError), match="JSON"):
        CODEC.to_wire(value)
