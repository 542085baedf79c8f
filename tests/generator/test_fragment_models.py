"""Models of all kinds over a real socket, sync and async: enums, unions, maps, allOf, recursion."""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient

    Method = Callable[[Any], Any]


def test_recursive_models_unions_and_aliases_go_out_and_come_back(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    tree = {
        "name": "a",
        "parent": None,
        "children": [{"name": "b", "children": []}],
        "by_name": {"c": {"name": "c"}},
        "owner": {"trees": [{"name": "d"}]},
    }
    go = fragment_client("recursive")
    model, request = go("trees.create", **tree, response=Response(body=tree))
    assert request.json == tree
    assert model.to_dict() == tree
    assert model.children[0].name == "b"
    assert model.by_name["c"].name == "c"
    assert model.owner.trees[0].name == "d"
    value = {"a": [1, "x", {"b": [2.5]}]}
    assert go("values.create", body=value, response=Response(body=value))[0] == value
    assert go("lists.create", body=[[], [[]]], response=Response(body=[[], [[]]]))[0] == [[], [[]]]
    shape, _ = go("shapes.get", response=Response(body={"members": [{"radius": 1}, {"members": [{"radius": 2}]}]}))
    assert shape.members[1].members[0].radius == 2


def test_enums_keep_nulls_numbers_mixtures_and_unknown_values(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("enums")
    wire = {
        "color": "red",
        "level": 2,
        "signed": "-x",
        "nullable_ref": None,
        "with_null": None,
        "type_null": "c",
        "only_null": None,
        "mixed": 1,
        "flags": False,
        "halves": 0.5,
        "words": "true",
        "lists": ["a", "b"],
        "twice": "b",
        "single": "only",
        "constant": 5,
        "true": True,
        "many": ["p", "new"],
        "class": "mro",
    }
    package = go.package
    model, request = go(
        "all.create",
        response=Response(body=wire),
        level=package.Level.HIGH,
        color=package.Color.RED,
        many=["p"],
        words="1",
    )
    assert request.query == [("level", "3")]
    assert request.json == {"color": "red", "many": ["p"], "words": "1"}
    assert model.to_dict() == wire
    assert model.color is package.Color.RED
    assert model.level is package.Level.MIDDLE
    assert model.many == ["p", "new"]
    assert model.signed is package.Signed.MINUS_X
    odd = {**wire, "color": "purple", "level": 99, "constant": 6, "flags": "maybe"}
    assert go("all.create", response=Response(body=odd))[0].to_dict() == odd


@pytest.mark.parametrize(
    ("key", "value", "member"),
    [
        ("any_text", "red", True), ("any_text", "violet", False), ("text_first", "u", True),
        ("text_first", "w", False), ("text_first", None, None), ("any_level", 2, True), ("any_level", 9, False),
        ("any_level", True, False),
    ],
)  # fmt: skip
def test_beside_an_enum_that_may_be_any_text_no_text_is_drift(
    fragment_client: Callable[[str], FragmentClient], key: str, value: Any, member: bool | None
) -> None:
    seen: list[Any] = []
    body = {key: value}
    found, _ = fragment_client("enums")("all.create", response=Response(200, body), settings={"on_drift": seen.append})
    assert (getattr(found, key), found.to_dict(), seen) == (value, body, [])
    assert isinstance(getattr(found, key), enum.Enum) is bool(member)


@pytest.mark.parametrize("key", ["color", "level"])
def test_an_enum_alone_reports_what_it_does_not_know(
    fragment_client: Callable[[str], FragmentClient], key: str
) -> None:
    seen: list[Any] = []
    value = {"color": "violet", "level": 9}[key]
    fragment_client("enums")("all.create", response=Response(200, {key: value}), settings={"on_drift": seen.append})
    assert [drift.pointer for drift in seen] == [f"/{key}"]


def test_all_of_is_one_model_with_everything(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("all_of")
    wire = {
        "id": 1,
        "name": "Rex",
        "kind": "dog",
        "bark": {"loud": True},
        "collar": "red",
        "mother": None,
        "owner": {"id": 2, "since": "2024-01-02"},
        "tag": {"id": 3},
    }
    dog, request = go(
        "dogs.create", name="Rex", kind="hound", bark={"loud": True}, chip=5, mother=None, response=Response(body=wire)
    )
    assert request.json == {"name": "Rex", "kind": "hound", "bark": {"loud": True}, "chip": 5, "mother": None}
    assert dog.to_dict() == wire
    assert (dog.name, dog.bark.loud, dog.owner.since, dog.tag.id) == ("Rex", True, dt.date(2024, 1, 2), 3)


def test_unions_with_a_discriminator_give_the_model_it_means(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("unions")
    wire = [
        {"kind": "cat", "name": "Tom"},
        {"kind": "bird", "name": "Tweety"},
        {"kind": "dragon", "wings": 2},
        {"kind": 7},
    ]
    animals, _ = go("animals.list", response=Response(body=wire))
    assert [type(animal).__name__ for animal in animals][:3] == ["Cat", "Bird", "Bird"]
    assert [animal.to_dict() for animal in animals] == wire
    tagged, _ = go(
        "tagged.list",
        response=Response(body=[{"kind": "kitten"}, {"kind": "cat", "fins": 1}, {"kind": "fish", "lives": 1}]),
    )
    assert [type(item).__name__ for item in tagged][1:] == ["Cat", "Fish"]
    made, request = go("animals.create", kind="bird", wings=2, response=Response(body={"kind": "bird", "wings": 2}))
    assert request.json == {"kind": "bird", "wings": 2}
    assert type(made).__name__ == "Bird"


def test_unions_without_a_discriminator_go_by_their_keys(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("unions")
    wire = [{"fins": 2}, {"kind": "cat", "lives": 9}, "text", None]
    found, _ = go("plain.list", response=Response(body=wire))
    assert [type(item).__name__ for item in found] == ["Fish", "Cat", "str", "NoneType"]
    scalars = {
        "id": "x",
        "when": "2024-01-02T00:00:00Z",
        "tags": ["a"],
        "either": {"b": "c"},
        "shared": {"common": "d", "right": "e"},
    }
    model, request = go("scalars.get", value=[1, 2], response=Response(body=scalars))
    assert request.query == [("value", "1"), ("value", "2")]
    assert model.to_dict() == scalars
    assert model.when == dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
    assert (model.either.b, model.shared.common, model.shared.right) == ("c", "d", "e")


def test_maps_are_dicts_of_what_their_schema_says(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("maps")
    wire = {
        "typed": {"a": {"n": 1}},
        "nested": {"a": {"b": [1]}},
        "beside": {"known": "k", "more": 2},
        "patterns": {"x-a": "b", "n-c": 1},
        "closed": {},
        "open": {"any": [1]},
        "anything": [None],
        "yes": 1,
        "never": 2,
        "inline": {"a": {"deep": {"er": True}}},
        "untyped": {"a": "b"},
        "tuple": ["a", 1],
        "untyped_items": [1, "b"],
    }
    model, request = go("maps.create", **wire, response=Response(body=wire))
    assert request.json == wire
    assert model.to_dict() == wire
    assert model.typed["a"].n == 1
    assert (model.beside.known, model.beside.extra["more"]) == ("k", 2)
    assert model.inline["a"].deep.er is True
    assert go("counts.create", body={"a": 1}, response=Response(body={"a": 1}))[0] == {"a": 1}
