"""Unions without a tag: which member an object belongs to is told by its keys."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.kinds import UnionOf
from generator.runtime.models.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model(kw_only=True)
class Wide(Model):
    _required = frozenset(["id"])

    id: str | None = NOT_GIVEN
    name: str | None = NOT_GIVEN
    email: str | None = NOT_GIVEN
    phone: str | None = NOT_GIVEN


@model(kw_only=True)
class Narrow(Model):
    _required = frozenset(["name"])

    name: str | None = NOT_GIVEN


@model(kw_only=True)
class Keyed(Model):
    _names = {"kind_": "kind"}
    _required = frozenset(["kind_"])

    kind_: str | None = NOT_GIVEN


@model(kw_only=True)
class Trio(Model):
    name: str | None = NOT_GIVEN
    nick: str | None = NOT_GIVEN
    title: str | None = NOT_GIVEN


@model(kw_only=True)
class Timed(Model):
    """Times within a union."""

    when: list[datetime] | str | None = NOT_GIVEN
    until: str | list[datetime] | None = NOT_GIVEN


class Color(StrEnum):
    RED = "red"


MODELS = {cls.__name__: cls for cls in (Wide, Narrow, Keyed, Trio, Timed, Color)}


def members(*names: str) -> list[Codec]:
    """A codec for each order in which a union can name its members."""
    return [Codec(MODELS.__getitem__, frozenset(), {"Either": UnionOf(order)}) for order in permutations(names)]


ORDERS = list(permutations(["Wide", "Narrow", "dict[str, Any]"]))


def codec_of(**unions: UnionOf) -> Codec:
    return Codec(MODELS.__getitem__, frozenset({"Color"}), unions)


def drift(codec: Codec, value: Any, kind: str = "Either") -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    codec.decode(kind, value, lambda *seen: found.append(seen))
    return found


def chosen(codec: Codec, value: Any) -> type:
    return type(codec.decode("Either", value))


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_a_member_that_lacks_a_required_key_loses(codec: Codec) -> None:
    """However many keys it shares."""
    assert chosen(codec, {"name": "n", "email": "e", "phone": "p"}) is Narrow
    assert chosen(codec, {"id": "1", "email": "e", "phone": "p"}) is Wide


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_of_members_that_lack_nothing_the_one_that_shares_most_wins(codec: Codec) -> None:
    assert chosen(codec, {"id": "1", "name": "n", "email": "e"}) is Wide


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_where_all_lack_something_the_one_that_shares_most_wins(codec: Codec) -> None:
    assert chosen(codec, {"email": "e", "phone": "p"}) is Wide


@pytest.mark.parametrize("codec", members("Keyed", "Narrow"))
def test_required_keys_are_those_of_the_wire(codec: Codec) -> None:
    """Not the names that they have in Python."""
    assert chosen(codec, {"kind": "k"}) is Keyed
    assert chosen(codec, {"name": "n"}) is Narrow
    assert chosen(codec, {"kind_": "k", "name": "n"}) is Narrow


def test_of_equals_the_first_wins() -> None:
    for codec, first in zip(members("Keyed", "Narrow"), (Keyed, Narrow), strict=True):
        assert chosen(codec, {}) is first


@pytest.mark.parametrize("codec", members("Wide", "Trio"))
def test_keys_that_a_member_does_not_share_do_not_count(codec: Codec) -> None:
    """Neither those that it lacks nor those that it does not know."""
    assert chosen(codec, {"id": "1", "name": "n", "nick": "k", "title": "t"}) is Trio


@pytest.mark.parametrize("codec", members("dict[str, Any]", "Narrow"))
def test_an_object_without_a_model_is_the_last_choice_but_lacks_nothing(codec: Codec) -> None:
    assert chosen(codec, {"name": "n"}) is Narrow
    assert chosen(codec, {"other": 1}) is dict


def test_a_key_that_is_empty_is_no_discriminator() -> None:
    assert chosen(codec_of(Either=UnionOf(("Narrow", "Trio"))), {"": "Trio", "name": "n"}) is Narrow


@pytest.mark.parametrize("options", ORDERS)
def test_a_tag_names_a_model_among_members_of_any_form(options: tuple[str, ...]) -> None:
    codec = codec_of(Either=UnionOf(options, "kind"))
    assert chosen(codec, {"kind": "Wide", "name": "n"}) is Wide
    assert chosen(codec, {"kind": "Narrow", "id": "1"}) is Narrow


@pytest.mark.parametrize("options", ORDERS)
def test_an_unknown_tag_is_drift_where_a_model_was_chosen(options: tuple[str, ...]) -> None:
    """The names of the models are what was expected, unless the mapping has others."""
    names = ", ".join(repr(name) for name in options if name in MODELS)
    bare, mapped = UnionOf(options, "kind"), UnionOf(options, "kind", {"w": "Wide", "n": "Narrow"})
    value = {"kind": "odd", "name": "n"}
    assert drift(codec_of(Either=bare), value) == [
        ("/kind", f"one of {names}", "'odd'"),
        ("/kind", "no such key", "a string"),
    ]
    assert drift(codec_of(Either=mapped), value)[0] == ("/kind", "one of 'w', 'n'", "'odd'")
    assert drift(codec_of(Either=bare), {"kind": "odd"}) == []


def test_null_is_drift_unless_a_member_allows_it() -> None:
    """One is enough."""
    for options in (("Narrow | None", "int"), ("int", "Narrow | None")):
        codec = codec_of(Either=UnionOf(options))
        assert drift(codec, None) == []
        assert drift(codec, {"name": None}) == [("/name", "a string", "null")]
        assert [at for at, _, _ in drift(codec, "x")] == [""]
    assert [at for at, _, _ in drift(codec_of(Either=UnionOf(("Narrow", "int"))), None)] == [""]


def test_a_tagged_union_may_be_a_member_of_another() -> None:
    """It takes what any of its own members takes."""
    for inner in (("Wide", "str"), ("str", "Wide")):
        codec = codec_of(Inner=UnionOf(inner, "kind"), Either=UnionOf(("Inner", "int")))
        assert chosen(codec, {"kind": "Wide"}) is Wide
        assert [type(codec.decode("Either", value)) for value in ("x", 1, None)] == [str, int, type(None)]
        assert drift(codec, "x") == []


def test_times_within_a_union_are_written_as_they_came() -> None:
    """Whichever member they belong to, as long as they do not change."""
    wire = {"when": ["2024-05-06T07:08:09.000Z"], "until": ["2024-05-06T07:08:09+00:00", "odd"]}
    codec = Timed._codec = codec_of()
    item = codec.decode("Timed", wire)
    assert item.when[0].year == 2024
    assert codec.to_wire(item) == wire
    item.when = "never"
    assert codec.to_wire(item) == wire | {"when": "never"}


def test_the_members_of_an_untagged_union_within_another_are_chosen_from_at_once() -> None:
    codec = codec_of(Inner=UnionOf(("Wide", "Trio")), Either=UnionOf(("Keyed", "Inner")))
    assert chosen(codec, {"kind": "k", "id": "1", "name": "n", "email": "e"}) is Wide
    assert chosen(codec, {"kind": "k"}) is Keyed


@pytest.mark.parametrize(
    ("options", "value", "expected"),
    [
        (("str", "Color"), "red", Color),
        (("str", "Color"), "blue", str),
        (("str", "date"), "2024-05-06", date),
        (("str", "date"), "some day", str),
        (("Literal['red']", "Color"), "red", str),
        (("Color", "Literal['red']"), "red", Color),
        (("Literal['2024-05-06']", "date"), "2024-05-06", str),
        (("date", "Literal['2024-05-06']"), "2024-05-06", date),
        (("date", "Literal['some day']"), "some day", str),
        (("list[Color]", "list[str]"), ["red"], list),
        (("str", "Tagged"), "red", Color),
        (("list[str]", "Tagged"), ["red"], list),
    ],
)
def test_a_member_that_names_the_value_wins_over_one_that_takes_any(
    options: tuple[str, ...], value: Any, expected: type
) -> None:
    """Of two that name it, or take any, the first."""
    codec = codec_of(Either=UnionOf(options), Tagged=UnionOf(("Wide", "str", "Color", "list[Color]"), "kind"))
    assert chosen(codec, value) is expected
