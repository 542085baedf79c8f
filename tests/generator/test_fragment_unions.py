"""Choices of all kinds over a real socket, sync and async: each value is of the member that it belongs to, no drift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient

UUID = "123e4567-e89b-12d3-a456-426614174000"
LISTS: list[tuple[str, str, list[tuple[dict[str, Any], str]]]] = [
    (
        "families",
        "vehicles.list",
        [
            ({"art": "car", "wheels": 4, "doors": 2, "parts": [{"art": "bike", "wheels": 2}]}, "Car"),
            ({"art": "taxi", "wheels": 4, "doors": 2, "fare": 1.5}, "Taxi"),
            ({"art": "bike", "wheels": 2}, "Bike"),
            ({"art": "tram", "wheels": 8, "rails": "steel"}, "TramOption2"),
            ({"art": "tram", "wheels": 8, "axles": 4}, "TramOption1"),
            ({"art": "boat", "wheels": 0}, "Vehicle"),
        ],
    ),
    (
        "families",
        "cars.list",
        [({"art": "taxi", "wheels": 4, "doors": 2}, "Taxi"), ({"art": "car", "wheels": 3, "doors": 1}, "Car")],
    ),
    (
        "families",
        "events.list",
        [
            ({"@type": "Started", "at": "x", "by": "y"}, "Started"),
            ({"@type": "Stopped", "at": "x"}, "Stopped"),
            ({"@type": "app.Paused", "until": "x"}, "Paused"),
            ({"@type": "Paused"}, "Paused"),
            ({"@type": "Dozing", "deep": True}, "Dozing"),
            ({"@type": "app.Failed"}, "Failed"),
            ({"at": "x"}, "Event"),
        ],
    ),
    (
        "families",
        "shapes.list",
        [({"form": "Square", "side": 1}, "Square"), ({"form": "Circle", "name": "c"}, "Circle")],
    ),
    (
        "tagged_choices",
        "posts.list",
        [
            ({"kind": "quote", "title": "t", "words": "w"}, "Quote"),
            ({"kind": "photo", "width": 1}, "Photo"),
            ({"kind": "quote"}, "Quote"),
        ],
    ),
    (
        "tagged_choices",
        "signals.list",
        [
            ({"type": "sound", "mode": "tune", "pitch": 1}, "Tune"),
            ({"type": "echo", "mode": "beep", "pitch": 1}, "Beep"),
            ({"type": "light", "color": "red"}, "Light"),
        ],
    ),
    ("tagged_choices", "versions.list", [({"v": 2, "a": "x"}, "Second"), ({"v": 1, "a": "x"}, "First")]),
    (
        "tagged_choices",
        "drinks.list",
        [({"sort": "black"}, "Tea"), ({"sort": "cola"}, "AnyDrink"), ({"minutes": 3}, "AnyDrink")],
    ),
]
FIELDS: list[tuple[str, Any, list[str]]] = [
    (
        "words",
        [
            {"tag": "green", "state": "open", "note": "n"},
            {"tag": "red", "state": "done", "note": "n"},
            {"tag": "blue", "state": "open"},
        ],
        ["Green", "Red", "Blue"],
    ),
    ("numbers", [{"is": True, "x": "a"}, {"is": 1, "x": "a"}, {"is": "1", "x": "a"}], ["Yes", "One", "OneAsText"]),
    ("enums", [{"color": "green", "x": "a"}, {"color": "red", "x": "a"}], ["Cold", "Warm"]),
    ("within", [{"meta": {"type": "two"}, "x": "a"}, {"meta": {"type": "one"}}], ["Inner2", "Inner1"]),
    ("forms", [{"key": "ABC"}, {"key": "a@b.c"}, {"key": UUID}, {"key": 1}], ["ByCode", "ByMail", "ById", "ByNumber"]),
    ("rows", [{"week": 1, "team": "a"}, {"week": 2}], ["Row", "Row"]),
    ("maps", {"a": {"week": 1}, "b": {"week": 2}}, ["Row", "Row"]),
    ("map_or_model", [{"week": 1, "team": "a"}, {"x": 1}], ["Row", "dict"]),
    ("loose", [{"week": 1}, {"week": 1, "new": 2}, {"other": 1}], ["Row", "Row", "dict"]),
    ("mixed", [{"week": 1}], ["Row"]),
]


def drifting() -> tuple[list[tuple[str, str, str]], dict[str, Any]]:
    """A list of what differs from the spec, and the setting that fills it."""
    found: list[tuple[str, str, str]] = []
    return found, {"on_drift": lambda drift: found.append((drift.pointer, drift.expected, drift.seen))}


@pytest.mark.parametrize(("fragment", "call", "expected"), LISTS, ids=[f"{name} {call}" for name, call, _ in LISTS])
def test_a_discriminator_chooses_the_kind(
    fragment_client: Callable[[str], FragmentClient],
    fragment: str,
    call: str,
    expected: list[tuple[dict[str, Any], str]],
) -> None:
    drift, settings = drifting()
    wire = [value for value, _ in expected]
    found, _ = fragment_client(fragment)(call, response=Response(body=wire), settings=settings)
    assert [type(item).__name__ for item in found] == [name for _, name in expected]
    assert drift == []
    assert [item.to_dict() for item in found] == wire


@pytest.mark.parametrize(("field", "value", "expected"), FIELDS, ids=[field for field, _, _ in FIELDS])
def test_without_a_discriminator_the_surest_sign_decides(
    fragment_client: Callable[[str], FragmentClient], field: str, value: Any, expected: list[str]
) -> None:
    drift, settings = drifting()
    model, _ = fragment_client("signs")("all.get", response=Response(body={field: value}), settings=settings)
    found = getattr(model, field)
    assert [type(item).__name__ for item in (found.values() if isinstance(found, dict) else found)] == expected
    assert drift == []
    assert model.to_dict() == {field: value}


def test_a_base_stands_for_its_kinds_wherever_it_is_named(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("families")
    taxi = {"art": "taxi", "wheels": 4, "doors": 4, "fare": 2.5}
    wire = {"first": taxi, "other": taxi, "spare": None, "by_plate": {"a": taxi}, "cars": [taxi]}
    given = wire | {"first": go.package.Taxi(art="taxi", wheels=4, doors=4, fare=2.5)}
    drift, settings = drifting()
    fleet, request = go("fleets.create", **given, response=Response(201, body=wire), settings=settings)
    assert request.json == wire
    assert drift == []
    found = [fleet.first, fleet.other, fleet.by_plate["a"], fleet.cars[0]]
    assert {type(item).__name__ for item in found} == {"Taxi"}
    assert fleet.spare is None
    made, request = go("vehicles.create", art="car", wheels=4, doors=2, response=Response(201, body=taxi))
    assert request.json == {"art": "car", "wheels": 4, "doors": 2}
    assert type(made) is go.package.Taxi


def test_a_name_that_only_stands_for_the_base_is_no_kind(fragment_client: Callable[[str], FragmentClient]) -> None:
    exported = fragment_client("families").package.__all__
    assert {"Vehicle", "AnyVehicle", "Car", "AnyCar", "Taxi", "Bike", "Shape"} <= set(exported)
    assert not {"AlsoAVehicle", "NoVehicle", "AnyTaxi", "AnyShape"} & set(exported)


def test_properties_beside_a_choice_belong_to_all_its_members(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("tagged_choices")
    _, request = go("posts.create", kind="quote", title="t", words="w", response=Response(204))
    assert request.json == {"kind": "quote", "title": "t", "words": "w"}
    with pytest.raises(TypeError, match="kind"):
        go("posts.create", title="t")
    drift, settings = drifting()
    photo, _ = go("photos.get", 1, response=Response(body={"width": 1}), settings=settings)
    assert (type(photo).__name__, photo.width, photo.kind, drift) == ("Photo", 1, None, [])


def test_a_tag_that_nobody_knows_is_drift_unless_there_is_a_member_for_it(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    drift, settings = drifting()
    go = fragment_client("tagged_choices")
    go("posts.list", response=Response(body=[{"kind": "video"}]), settings=settings)
    assert drift == [("/0/kind", "one of 'photo', 'quote'", "'video'")]


def test_keys_that_are_named_under_a_condition_are_fields(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("conditions")
    wire: dict[str, Any] = {
        "way": "card", "number": "1", "holder": {"name": "n", "born": "2001-02-03"}, "iban": "i", "swift": "s",
        "cash": True, "express": True, "hours": 1, "minutes": 2, "till": 3,
    }  # fmt: skip
    drift, settings = drifting()
    payment, request = go("payments.create", **wire, response=Response(body=wire), settings=settings)
    assert request.json == wire
    assert drift == []
    assert (payment.till, payment.swift, payment.holder.born.year, payment.express) == (3, "s", 2001, True)
    assert go("payments.create", way="x", response=Response(body={"way": "x", "number": 5}))[0].number == 5


def test_keys_that_are_only_required_are_needed_and_of_any_type(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("conditions")
    wire = {"name": "n", "text": ["t"], "size": 1, "color": "c", "x-more": "m"}
    drift, settings = drifting()
    given = {"name": "n", "text": ["t"], "size": 1, "color": "c"}
    label, request = go("labels.replace", **given, response=Response(body=wire), settings=settings)
    assert request.json == given
    assert (label.text, label.size, label.name, drift) == (["t"], 1, "n", [])
    with pytest.raises(TypeError, match="size"):
        go("labels.replace", name="n", text="t")
    go("labels.replace", **given, response=Response(body={"name": "n", "text": 1}), settings=settings)
    assert [at for at, _, _ in drift] == ["/size"]


def test_keys_that_are_only_required_under_a_condition_can_be_given(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    wire = {"guest": True, "day": "d", "host": "h", "badge": 1, "time": "t", "pass": "p"}
    drift, settings = drifting()
    given = {("pass_" if name == "pass" else name): value for name, value in wire.items()}
    go = fragment_client("conditions")
    visit, request = go("visits.create", **given, response=Response(body=wire), settings=settings)
    assert (request.json, drift, visit.badge, visit.pass_) == (wire, [], 1, "p")
    go("visits.create", host="h", response=Response(body={}))


def test_a_generic_schema_is_made_for_each_use(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("generics")
    drift, settings = drifting()
    row = {"name": "n"}
    users, _ = go("users.list_page", response=Response(body={"first": row, "body": {"rows": [row]}}), settings=settings)
    assert [type(item).__name__ for item in (users, users.first, users.body.rows[0])] == ["UserPage", "User", "User"]
    row = {"team": "t"}
    teams, _ = go("teams.list_page", response=Response(body={"total": 1, "body": {"rows": [row]}}), settings=settings)
    assert (type(teams).__name__, teams.total, teams.body.rows[0].team) == ("TeamPage", 1, "t")
    page, _ = go("any.list_page", response=Response(body={"first": 1, "body": {"rows": ["a"]}}), settings=settings)
    assert (type(page).__name__, page.first, page.body.rows) == ("Listing", 1, ["a"])
    tree = {"name": "a", "children": [{"name": "b", "children": []}]}
    found, _ = go("trees.get", response=Response(body=tree), settings=settings)
    assert (type(found.children[0]).__name__, found.children[0].name) == ("NamedTree", "b")
    plain, _ = go("trees.plain", response=Response(body={"children": [{"children": []}]}), settings=settings)
    assert type(plain.children[0]).__name__ == "Tree"
    assert drift == []
