"""Arguments of a wrong type are refused wherever they stand, by name, with a cure, and before anything is sent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from unittest.mock import Mock
from uuid import UUID

import httpx
import pytest

from generator.runtime.errors.classes import ConfigurationError, InvalidArgumentError
from generator.runtime.operation import Body, Field, Limits, Operation, Parameter
from generator.runtime.requests.plan import Plan
from tests.support.sample_models import CODEC, Color, Item, Maker
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

NAIVE, AWARE = datetime(2026, 7, 1, 9), datetime(2026, 7, 1, 9, tzinfo=UTC)  # noqa: DTZ001 -- what is to be refused
LONE_SURROGATE = "caf\ud83d"
HUGE = 10**5000
"""Python writes integers of no more than 4,300 digits."""


class Foreign:
    """A model of another library."""

    def __init__(self, data: Any) -> None:
        self.data = data

    def to_dict(self) -> Any:
        return self.data


class NoTime(datetime):
    """As pandas' NaT: a datetime by its class."""

    __hash__ = None  # type: ignore[assignment]

    def __ne__(self, other: object) -> bool:
        return True

    def isoformat(self, *_: Any) -> str:
        return "NaT"


NO_VALUES: list[Any] = [
    Mock(), Maker, Foreign("no dict"), Foreign({"a": object()}), Foreign(Mock()), NoTime(2026, 7, 1, tzinfo=UTC),
    Decimal("1E+999999999"), Decimal("sNaN"), HUGE, -HUGE,
]  # fmt: skip
"""What seems to be something that can be written."""
JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"


def parameter(location: Any, **more: Any) -> Callable[[str], Operation[Any]]:
    path = "/r/{a}" if location == "path" else "/r"
    return lambda type_: Operation("r.do", "r.do", "GET", path, (Parameter("a", "a", location, type_, **more),))


def field(media_type: str, *at: str) -> Callable[[str], Operation[Any]]:
    return lambda type_: Operation(
        "r.do", "r.do", "POST", "/r", bodies=(Body(media_type, (Field("a", at, type_, required=True),)),)
    )


def within(type_: str) -> Callable[[str], Operation[Any]]:
    return lambda inner: field(JSON, "a")(type_.format(inner))


Place = tuple["Callable[[str], Operation[Any]]", "Callable[[Any], Any]"]
TEXTS: dict[str, Place] = {
    "path": (parameter("path"), lambda value: value),
    "query": (parameter("query"), lambda value: value),
    "header": (parameter("header"), lambda value: value),
    "cookie": (parameter("cookie"), lambda value: value),
    "form": (field(FORM, "a"), lambda value: value),
    "multipart": (field(MULTIPART, "a"), lambda value: value),
}
VALUES: dict[str, Place] = {
    "JSON in the query": (parameter("query", json=True), lambda value: value),
    "JSON": (field(JSON, "a"), lambda value: value),
    "JSON:API": (field("application/vnd.api+json", "data", "attributes", "a"), lambda value: value),
    "whole body": (field(JSON), lambda value: value),
    "in a list": (within("list[{}]"), lambda value: [value]),
    "in a tuple": (within("list[{}]"), lambda value: (value,)),
    "in a map": (within("dict[str, {}]"), lambda value: {"k": value}),
    "in a choice": (within("{} | dict[str, dict[str, Maker]]"), lambda value: value),
}
WRONG: list[tuple[str, Any]] = [
    *(("int", value) for value in (True, 1.5, "abc", "1e2", "07", [1], {"a": 1}, None, Decimal("1.5"), AWARE)),
    *(("str", value) for value in (True, 1.5, ["vip"], {"a": 1}, None, Maker(name="x"), LONE_SURROGATE)),
    *(("bool", value) for value in ("yes", 1, 0, "True", None, [True])),
    *(
        ("float", value)
        for value in ("x", True, None, float("nan"), float("inf"), Decimal("0.12345678901234567890123"))
    ),
    *(("list[str]", value) for value in ("vip", {"a": "vip"}, None, [True], 5, [["vip"]], b"vip")),
    *(("datetime", value) for value in (NAIVE, date(2026, 7, 1), "2026-07-01T09:00:00", "2026-07-01", "noon", 5, None)),
    *(("date", value) for value in (NAIVE, AWARE, "2026-07-01T09:00:00Z", "1 July", 20260701, None)),
    *(("Color | str", value) for value in (5.0, ["red"], None)),
    *((type_, value) for type_ in ("str", "int", "list[str]", "datetime", "Color | str") for value in NO_VALUES),
    *(("Any", value) for value in NO_VALUES),
]
WRONG_OBJECTS: list[tuple[str, Any, str]] = [
    ("Item", "x", "a"),
    ("Item", [{}], "a"),
    ("Item", {"id": "1"}, "a.id"),
    ("Item", {"sold": 1, "new key": 5}, "a.sold"),
    ("Item", {"price": None}, "a.price"),
    ("Item", {"madeAt": NAIVE}, "a.madeAt"),
    ("Item", {"times": [AWARE, NAIVE]}, "a.times[1]"),
    ("Item", {"days": {"x": AWARE}}, "a.days.x"),
    ("Item", {"tags": "vip"}, "a.tags"),
    ("Item", {"makers": {"name": "x"}}, "a.makers"),
    ("Item", {"grid": [[{"parts": [{"maker": {"name": 5}}]}]]}, "a.grid[0][0].parts[0].maker.name"),
    ("Item", {"pet": {"species": "cat", "lives": "9"}}, "a.pet.lives"),
    ("Item", Item(id=1, made_at=NAIVE), "a.madeAt"),
    ("Door", {"attributes": {"is-open": "yes"}}, "a.attributes.is-open"),
    ("Door", {"attributes": [1]}, "a.attributes"),
    ("list[Maker]", Maker(name="x"), "a"),
]
RIGHT: list[tuple[str, Any]] = [
    ("int", 5), ("str", "a"), ("str", UUID(int=5)), ("str", Color.RED), ("float", 5), ("float", 5.5),
    ("float", Decimal("0.1")), ("int", Decimal(5)), ("bool", True), ("datetime", AWARE),
    ("datetime", "2026-07-01T09:00:00+02:00"), ("date", date(2026, 7, 1)), ("date", "2026-07-01"),
    ("Color | str", "blue"),
]  # fmt: skip
RIGHT_AS_TEXT: list[tuple[str, Any]] = [
    ("int", "12"), ("int", "-1"), ("str", 12), ("float", "1.5"), ("float", "1e3"), ("bool", "true"), ("bool", "false"),
]  # fmt: skip
RIGHT_OBJECTS: list[tuple[str, Any]] = [
    ("Item", {"id": 1, "color": "unknown", "new key": [NAIVE.time()], "note": None, "kind": "c"}),
    ("Item", Item(id=1, note=None, maker=Maker(name="x", home=None))),
    ("Item", Item.from_dict({"id": 1, "madeAt": "2026-07-01T09:00:00.5Z", "best_before": "2026-07-01"})),
    ("Item", {"pet": {"species": "new", "anything": 1}, "free": {"a": [None, 1, "x"]}, "when": "soon"}),
    ("list[str]", ("a", "b")), ("list[str]", {"a"}), ("dict[str, int]", {"a": 1}), ("Door", {"id": "1"}),
    ("str | None", None), ("Any", None), ("Any", {"a": NAIVE}),
    ("Item", Foreign({"id": 1, "madeAt": AWARE})), ("dict[str, Any]", Foreign({"x": [Color.RED]})),
]  # fmt: skip


def attempt(mode: str, made: Operation[Any], value: Any, options: Any = None, **settings: Any) -> tuple[int, Any]:
    """How many requests a call sent, and its error."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    with DemoClient(mode, None, codec=CODEC, transport=httpx.MockTransport(respond), **settings) as client:
        try:
            client.call(made, options, a=value)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is looked at
            return len(sent), error
    return len(sent), None


def faults(mode: str, place: Place, cases: list[tuple[str, Any]], *, right: bool) -> list[str]:
    make, wrap = place
    found = []
    for type_, value in cases:
        sent, error = attempt(mode, make(type_), wrap(value))
        named = isinstance(error, InvalidArgumentError) and error.parameter == "a" and str(error).startswith("a")
        if (sent, error) != (1, None) if right else (sent or not named):
            found.append(f"{type_} {value!r}: sent {sent}, {error!r}")
    return found


@pytest.mark.parametrize("place", [*TEXTS, *VALUES])
def test_a_value_of_a_wrong_type_is_refused_by_name(mode: str, place: str) -> None:
    assert not faults(mode, (TEXTS | VALUES)[place], WRONG, right=False)


@pytest.mark.parametrize("place", [*TEXTS, *VALUES])
def test_a_value_of_the_right_type_is_sent(mode: str, place: str) -> None:
    assert not faults(mode, (TEXTS | VALUES)[place], RIGHT, right=True)


@pytest.mark.parametrize("place", TEXTS)
def test_where_all_is_text_a_text_may_spell_a_number(mode: str, place: str) -> None:
    assert not faults(mode, TEXTS[place], RIGHT_AS_TEXT, right=True)


@pytest.mark.parametrize("place", VALUES)
def test_in_json_a_text_is_no_number(mode: str, place: str) -> None:
    assert not faults(mode, VALUES[place], RIGHT_AS_TEXT, right=False)


@pytest.mark.parametrize(("type_", "value", "at"), WRONG_OBJECTS)
def test_what_is_wrong_within_an_object_is_named_by_its_place(mode: str, type_: str, value: Any, at: str) -> None:
    sent, error = attempt(mode, field(JSON, "a")(type_), value)
    assert not sent
    assert str(error).startswith(f"{at}: must be")
    assert error.parameter == "a"


@pytest.mark.parametrize(("type_", "value"), RIGHT_OBJECTS)
def test_objects_may_hold_what_the_spec_does_not_name(mode: str, type_: str, value: Any) -> None:
    assert attempt(mode, field(JSON, "a")(type_), value) == (1, None)


@pytest.mark.parametrize("place", [*TEXTS, *VALUES])
def test_unchecked_arguments_are_sent_as_they_are(mode: str, place: str) -> None:
    """A text for a list, a number beyond its limit, a naive time: by the client, by a copy of it, by the call."""
    make, wrap = (TEXTS | VALUES)[place]
    for type_, value in (("list[str]", "vip"), ("int", "abc"), ("datetime", NAIVE)):
        assert attempt(mode, make(type_), wrap(value), validate="off") == (1, None)
        assert attempt(mode, make(type_), wrap(value), {"validate": "off"}) == (1, None)
        sent, error = attempt(mode, make(type_), wrap(value), {"validate": "on"}, validate="off")
        assert not sent
        assert isinstance(error, InvalidArgumentError)


def test_limits_are_not_checked_either(mode: str) -> None:
    made = parameter("query", limits=Limits(maximum=5))("int")
    assert attempt(mode, made, 6, {"validate": "off"}) == (1, None)
    assert isinstance(attempt(mode, made, 6)[1], InvalidArgumentError)


@pytest.mark.parametrize("value", [object(), float("nan"), LONE_SURROGATE])
def test_what_has_no_form_is_refused_even_unchecked(mode: str, value: Any) -> None:
    for make in (field(JSON, "a"), field(FORM, "a"), field(MULTIPART, "a"), parameter("query")):
        sent, error = attempt(mode, make("str"), value, validate="off")
        assert not sent
        assert isinstance(error, InvalidArgumentError)


@pytest.mark.parametrize("value", ["of", True, None, 1])
def test_validate_is_on_or_off(mode: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="validate must be 'on' or 'off'"):
        DemoClient(mode, None, validate=value)
    assert "validate must be" in str(attempt(mode, parameter("query")("str"), "x", {"validate": value})[1])


@pytest.mark.parametrize(("value", "limits"), [
    ("1001", Limits(maximum=1000)), ("0", Limits(minimum=1)), (["5", "0"], Limits(items=Limits(minimum=1))),
])  # fmt: skip
def test_a_text_that_spells_a_number_keeps_the_limits_of_numbers(value: Any, limits: Limits) -> None:
    made = parameter("query", limits=limits)("list[int]" if isinstance(value, list) else "int")
    with pytest.raises(InvalidArgumentError, match="must be at"):
        Plan(made).build("https://x.test", {"a": value}, CODEC)


@pytest.mark.parametrize("value", ["12\n", "a\r\nb", "a\0b", ["a", "b\n"]])
def test_a_path_value_holds_no_line_breaks(value: Any) -> None:
    made = parameter("path")("list[str] | str")
    with pytest.raises(InvalidArgumentError, match="line breaks or NUL"):
        Plan(made).build("https://x.test", {"a": value}, CODEC)


TEXTS_OF_ERRORS: list[tuple[str, Any, str]] = [
    ("list[str]", "vip", 'must be a list, not a text alone: give ["vip"]'),
    ("list[str]", "v" * 40, f'give ["{"v" * 30}…"]'),
    ("list[Maker]", {"name": "x"}, "must be a list, not a dict alone: give [{…}]"),
    ("list[int]", {"name": "x"}, "must be a list, not a dict;"),
    ("int", True, "must be an integer, not a bool;"),
    ("int", "5", "must be an integer, not a text: give 5;"),
    ("str", 5, 'must be a text, not an integer: give "5";'),
    ("str", Maker(name="x"), "must be a text, not a Maker;"),
    ("Maker", 5, "must be a Maker or a dict, not an integer;"),
    ("int | None", "x", "must be an integer, not a text;"),
    ("bool | list[Color | str]", 5, "must be True or False or a list, not an integer"),
    ("datetime", NAIVE, "needs a time zone: give an aware datetime, such as value.astimezone()"),
    (
        "datetime",
        "2026-07-01T09:00",
        "not a datetime without a time zone: give value.astimezone(), or a text that ends",
    ),
    ("datetime", date(2026, 7, 1), "must be a datetime with a time zone, not a date: give a datetime such as"),
    ("datetime", "noon", "not another text: write it as 2026-07-01T09:00:00Z"),
    ("date", AWARE, "must be a date, not a datetime: give value.date()"),
    ("date", "noon", "must be a date, not another text: write it as 2026-07-01;"),
]


@pytest.mark.parametrize(("type_", "value", "text"), TEXTS_OF_ERRORS)
def test_an_error_says_what_to_give_instead(type_: str, value: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        Plan(field(JSON, "a")(type_)).build("https://x.test", {"a": value}, CODEC)
    assert text in str(caught.value)
    assert str(caught.value).endswith("; nothing was sent")


def test_an_optional_argument_may_be_left_out_instead_of_none() -> None:
    with pytest.raises(InvalidArgumentError, match="must be an integer, not None: leave it out"):
        Plan(parameter("query")("int")).build("https://x.test", {"a": None}, CODEC)
    with pytest.raises(InvalidArgumentError, match="must be an integer, not None;"):
        Plan(parameter("path")("int")).build("https://x.test", {"a": None}, CODEC)


def test_a_secret_is_not_shown() -> None:
    for made, value in (
        (parameter("query", sensitive=True)("list[str]"), "hunter2"),
        (within("{}")("Item"), {"door": 12345, "color": "red"}),
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            Plan(made).build("https://x.test", {"a": value}, CODEC)
        assert not {"hunter2", "12345"} & set(str(caught.value).replace('"', " ").split())
