"""The signs by which a value shows its member: constants, forms of texts, tags of any type, defaults, unions within."""

from __future__ import annotations

from itertools import permutations
from typing import Any, Literal

import pytest

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.kinds import UnionOf
from generator.runtime.models.model import Model, model


@model(kw_only=True)
class Wide(Model):
    _required = frozenset(["id"])

    id: str | None = NOT_GIVEN
    name: str | None = NOT_GIVEN
    email: str | None = NOT_GIVEN


@model(kw_only=True)
class Narrow(Model):
    _required = frozenset(["name"])

    name: str | None = NOT_GIVEN


@model(kw_only=True)
class Keyed(Model):
    _required = frozenset(["kind"])

    kind: str | None = NOT_GIVEN


@model(kw_only=True)
class Trio(Model):
    name: str | None = NOT_GIVEN
    nick: str | None = NOT_GIVEN


@model(kw_only=True)
class Red(Model):
    kind: Literal["red"] | None = NOT_GIVEN
    code: str | None = NOT_GIVEN


@model(kw_only=True)
class Blue(Model):
    _required = frozenset(["code"])

    kind: Literal["blue"] | None = NOT_GIVEN
    code: str | None = NOT_GIVEN


@model(kw_only=True)
class Lower(Model):
    _patterns = {"code": ("^[a-z]+$",)}

    code: str | None = NOT_GIVEN


@model(kw_only=True)
class Upper(Model):
    _patterns = {"code": ("^[A-Z]+$", r"\A[\s\S]{2,}\Z")}

    code: str | None = NOT_GIVEN


@model(kw_only=True)
class Chain(Model):
    next: Red | Blue | Link | Chain | None = NOT_GIVEN


@model(kw_only=True)
class Link(Model):
    next: Red | Blue | Link | Chain | None = NOT_GIVEN
    last: int | None = NOT_GIVEN


CLASSES: tuple[type[Any], ...] = (Wide, Narrow, Keyed, Trio, Red, Blue, Lower, Upper, Chain, Link)
MODELS = {cls.__name__: cls for cls in CLASSES}


def codec_of(**unions: UnionOf) -> Codec:
    return Codec(MODELS.__getitem__, frozenset(), unions)


def drift(codec: Codec, value: Any) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    codec.decode("Either", value, lambda *seen: found.append(seen))
    return found


def chosen(codec: Codec, value: Any) -> type:
    return type(codec.decode("Either", value))


@pytest.mark.parametrize("order", list(permutations(["Red", "Blue"])))
def test_a_constant_is_surer_than_required_keys(order: tuple[str, ...]) -> None:
    codec = codec_of(Either=UnionOf(order))
    assert chosen(codec, {"kind": "red", "code": "c"}) is Red
    assert chosen(codec, {"kind": "blue"}) is Blue
    assert drift(codec, {"kind": "blue"}) == [("/code", "a string", "nothing")]


@pytest.mark.parametrize("order", list(permutations(["list[Red]", "list[Blue]", "dict[str, Red]", "dict[str, Blue]"])))
def test_arrays_and_maps_are_told_apart_by_what_is_in_them(order: tuple[str, ...]) -> None:
    codec = codec_of(Either=UnionOf(order))
    rows = [{"kind": "blue"}, {"kind": "blue", "code": "c"}]
    assert {type(row) for row in codec.decode("Either", rows)} == {Blue}
    assert drift(codec, rows) == [("/0/code", "a string", "nothing")]
    assert {type(row) for row in codec.decode("Either", {"a": rows[0]}).values()} == {Blue}
    assert {type(row) for row in codec.decode("Either", [{"kind": "red", "code": "c"}])} == {Red}


@pytest.mark.parametrize("order", list(permutations(["Lower", "Upper"])))
def test_texts_of_another_form_are_a_sign_but_no_drift(order: tuple[str, ...]) -> None:
    codec = codec_of(Either=UnionOf(order))
    assert chosen(codec, {"code": "abc"}) is Lower
    assert chosen(codec, {"code": "ABC"}) is Upper
    for code in ("a1", "A", "", "aB" * 500):
        assert drift(codec, {"code": code}) == []


@pytest.mark.parametrize(
    ("tag", "mapping", "expected"),
    [
        ("w", {"w": "Wide", "n": "Narrow"}, Wide),
        (1, {"1": "Wide", "2": "Narrow"}, Wide),
        (2, {"1": "Wide", "2": "Narrow"}, Narrow),
        (True, {"true": "Narrow", "false": "Wide"}, Narrow),
        (False, {"true": "Narrow", "false": "Wide"}, Wide),
    ],
)
def test_a_mapping_names_tags_of_all_types_as_text(tag: Any, mapping: dict[str, str], expected: type) -> None:
    codec = codec_of(Either=UnionOf(("Wide", "Narrow"), "kind", mapping))
    value = {"kind": tag, "id": "1", "name": "n"}
    assert chosen(codec, value) is expected
    assert not [expected for _, expected, _ in drift(codec, value) if expected.startswith("one of")]


@pytest.mark.parametrize("value", [{"name": "n", "kind": "odd"}, {"name": "n"}, {"name": "n", "kind": None}])
def test_a_tag_that_names_none_means_the_default(value: Any) -> None:
    codec = codec_of(Either=UnionOf(("Wide", "Keyed", "Trio"), "kind", {"w": "Wide", "k": "Keyed"}, "Trio"))
    assert chosen(codec, value) is Trio
    assert not [expected for _, expected, _ in drift(codec, value) if expected.startswith("one of")]


def test_a_mapping_may_lead_to_a_union_whose_members_are_told_apart_within() -> None:
    inner, either = UnionOf(("Wide", "Narrow")), UnionOf(("Inner", "Trio"), "kind", {"i": "Inner", "t": "Trio"})
    codec = codec_of(Inner=inner, Either=either)
    assert chosen(codec, {"kind": "i", "id": "1", "name": "n"}) is Wide
    assert chosen(codec, {"kind": "i", "name": "n"}) is Narrow
    assert chosen(codec, {"kind": "t", "name": "n"}) is Trio


def test_a_tag_that_the_member_allows_itself_is_no_drift() -> None:
    codec = codec_of(Either=UnionOf(("Red", "Blue"), "kind", {"b": "Blue"}))
    assert drift(codec, {"kind": "red"}) == []
    assert drift(codec, {"kind": "green"})[0] == ("/kind", "one of 'b'", "'green'")


def test_members_that_hold_each_other_are_chosen_in_bounded_time() -> None:
    """What tells them apart may stand deep within: it is found near the value, and looked for no deeper."""
    codec = Chain._codec = Link._codec = codec_of(Either=UnionOf(("Chain", "Link")))
    value: dict[str, Any] = {"last": 1}
    assert chosen(codec, {"next": value}) is Chain
    for _ in range(100):
        value = {"next": value}
    assert codec.to_wire(codec.decode("Either", value)) == value


def test_an_object_that_another_member_takes_whatever_it_holds_is_no_drift() -> None:
    codec = codec_of(Either=UnionOf(("Narrow", "dict[str, Any]")))
    assert drift(codec, {"name": "n", "new": 1}) == []
    assert chosen(codec, {"name": "n", "new": 1}) is Narrow
