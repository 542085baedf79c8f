"""A vendor's new document is merged fact by fact: each kind of change, and what becomes of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.apis import list_apis
from generator.load.inputs import load
from generator.load.overlay import overlay_document
from generator.refresh.merge import refreshed
from generator.refresh.skeleton import skeleton_of_spec
from generator.refresh.written import Written
from tests.support.refreshes import Spec, found, ours, taken, theirs

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


def schemas(document: Spec) -> Any:
    return document["components"]["schemas"]


def room(document: Spec) -> Any:
    return schemas(document)["room"]["properties"]


def listing(document: Spec) -> Any:
    return document["paths"]["/rooms"]["get"]


def posting(document: Spec) -> Any:
    return document["paths"]["/rooms"]["post"]


SET = dict.__setitem__
STATED: dict[str, tuple[Callable[[Spec], object], str, str, Callable[[Spec], Any], Any]] = {
    "a property": (
        lambda d: SET(room(d), "floor", {"type": "integer"}), "new", "Room.floor",
        lambda s: schemas(s)["Room"]["properties"]["floor"]["type"], "integer",
    ),
    "a value of an enum": (
        lambda d: schemas(d)["Size"]["enum"].append("huge"), "changed", "Size value huge",
        lambda s: schemas(s)["Size"]["enum"], ["small", "large", "huge"],
    ),
    "another type": (
        lambda d: SET(room(d)["name"], "type", "integer"), "changed", "Room.name type",
        lambda s: schemas(s)["Room"]["properties"]["name"]["type"], ["integer", "string"],
    ),
    "a number for an integer": (
        lambda d: SET(room(d)["id"], "type", "number"), "changed", "Room.id type",
        lambda s: schemas(s)["Room"]["properties"]["id"]["type"], "number",
    ),
    "null": (
        lambda d: SET(room(d)["name"], "type", ["string", "null"]), "changed", "Room.name null",
        lambda s: schemas(s)["Room"]["properties"]["name"]["type"], ["string", "null"],
    ),
    "null of a named schema": (
        lambda d: SET(room(d), "size", {"oneOf": [room(d)["size"], {"type": "null"}]}), "changed", "Room.size null",
        lambda s: schemas(s)["Room"]["properties"]["size"]["oneOf"],
        [{"description": "How large it is", "$ref": "#/components/schemas/Size"}, {"type": "null"}],
    ),
    "a limit": (
        lambda d: SET(room(d)["name"], "maxLength", 9), "changed", "Room.name maxLength",
        lambda s: schemas(s)["Room"]["properties"]["name"]["maxLength"], 9,
    ),
    "a required field of a body": (
        lambda d: SET(schemas(d)["room_payload"], "required", ["name"]), "changed", "RoomCreate.name required",
        lambda s: schemas(s)["RoomCreate"]["required"], ["name"],
    ),
    "a parameter": (
        lambda d: listing(d)["parameters"].append({"name": "page", "in": "query", "schema": {"type": "integer"}}),
        "new", "GET /rooms ?page", lambda s: [p["name"] for p in listing(s)["parameters"]], ["sort", "page"],
    ),
    "a required parameter": (
        lambda d: SET(listing(d)["parameters"][0], "required", True), "changed", "GET /rooms ?sort required",
        lambda s: listing(s)["parameters"][0]["required"], True,
    ),
    "a default of a parameter": (
        lambda d: SET(listing(d)["parameters"][0]["schema"], "default", "id"), "changed", "GET /rooms ?sort default",
        lambda s: listing(s)["parameters"][0]["schema"]["default"], "id",
    ),
    "a status": (
        lambda d: SET(posting(d)["responses"], "202", {}), "new", "POST /rooms 202",
        lambda s: posting(s)["responses"]["202"], {"description": "to be written"},
    ),
    "a media type": (
        lambda d: SET(posting(d)["requestBody"]["content"], "text/plain", {"schema": {"type": "string"}}), "new",
        "POST /rooms body text/plain", lambda s: posting(s)["requestBody"]["content"]["text/plain"]["schema"],
        {"type": "string"},
    ),
    "a body that can be left out": (
        lambda d: posting(d)["requestBody"].pop("required"), "changed", "POST /rooms body required",
        lambda s: "required" in posting(s)["requestBody"], False,
    ),
    "other credentials": (
        lambda d: SET(listing(d), "security", []), "changed", "GET /rooms security",
        lambda s: listing(s)["security"], [],
    ),
    "a deprecation": (
        lambda d: SET(listing(d), "deprecated", True), "changed", "GET /rooms deprecated",
        lambda s: listing(s)["deprecated"], True,
    ),
    "an operation that is gone": (
        lambda d: d["paths"].pop("/rooms/{id}"), "gone", "GET /rooms/{id}",
        lambda s: s["paths"]["/rooms/{id}"]["get"]["deprecated"], True,
    ),
    "a property that is gone": (
        lambda d: room(d).pop("name"), "gone", "Room.name",
        lambda s: schemas(s)["Room"]["properties"]["name"]["deprecated"], True,
    ),
    "a value that is gone": (
        lambda d: schemas(d)["Size"]["enum"].remove("large"), "gone", "Size value large",
        lambda s: schemas(s)["Size"]["x-deprecated-values"], ["large"],
    ),
    "a parameter that is gone": (
        lambda d: listing(d).pop("parameters"), "gone", "GET /rooms ?sort",
        lambda s: listing(s)["parameters"][0]["deprecated"], True,
    ),
    "another operationId": (
        lambda d: SET(listing(d), "operationId", "corrected"), "kept", "GET /rooms operationId",
        lambda s: listing(s)["operationId"], "rooms.list",
    ),
    "other names of variables": (
        lambda d: SET(d["paths"], "/rooms/{room}", _renamed(d["paths"].pop("/rooms/{id}"))), "", "",
        lambda s: list(s["paths"]), ["/rooms", "/rooms/{id}"],
    ),
    "a slash at the end": (
        lambda d: SET(d["paths"], "/rooms/", d["paths"].pop("/rooms")), "kept", "GET /rooms path",
        lambda s: list(s["paths"]), ["/rooms", "/rooms/{id}"],
    ),
}  # fmt: skip


def _renamed(item: Spec) -> Spec:
    item["get"]["parameters"][0]["name"] = "room"
    return item


@pytest.mark.parametrize("name", STATED)
def test_what_only_the_vendor_changed_is_taken(name: str) -> None:
    """The spec states it, the report names it, and nothing else changed."""
    change, heading, key, look, expected = STATED[name]
    result = taken(change)
    assert look(result.spec) == expected
    assert key in found(result).get(heading, {""})
    assert "conflicts" not in found(result)
    assert (look_or(ours(), look) == expected) is (name in UNCHANGED)


UNCHANGED = {"another operationId", "other names of variables", "a slash at the end"}


@pytest.mark.parametrize("name", [name for name in STATED if name not in UNCHANGED])
def test_what_is_taken_once_is_no_news_the_next_time(name: str) -> None:
    """With the new document as the base, and without one, the merged spec stays as it is."""
    change = STATED[name][0]
    merged = taken(change).spec
    again = taken(change, spec=merged, base=theirs(change))
    assert again.spec == merged
    assert found(again) == {}


MOVED: dict[str, Callable[[Spec], object]] = {
    "a slash at the end": lambda d: SET(d["paths"], "/rooms/", d["paths"].pop("/rooms")),
    "another path": lambda d: SET(d["paths"], "/v2/rooms", d["paths"].pop("/rooms")),
    "other names of variables": STATED["other names of variables"][0],
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("name", MOVED)
def test_what_the_overlay_takes_away_stays_away_whatever_path_the_document_writes(name: str) -> None:
    """The new document is the base of the next time, with its own paths."""
    away = {"target": "$.paths.*.*.responses['404']", "description": "It is never sent.", "remove": True}
    result = taken(MOVED[name], overlay=[away], base=theirs(MOVED[name]))
    assert result.spec["paths"] == ours()["paths"]
    assert found(result).keys() <= {"kept", "conflicts"}


@pytest.mark.parametrize("name", [name for name, row in STATED.items() if name not in UNCHANGED and row[1] != "gone"])
def test_what_was_decided_against_stays_out(name: str) -> None:
    """`decided: ours` under the key that the report prints."""
    change, _, key, look, expected = STATED[name]
    result = taken(change, words={"decided": {key: "ours"}})
    assert look_or(result.spec, look) != expected
    assert result.outcome.unused() == []


def look_or(spec: Spec, look: Callable[[Spec], Any]) -> Any:
    try:
        return look(spec)
    except KeyError:
        return None


def test_types_are_taken_as_they_are_where_one_version_is_served() -> None:
    """`exact`."""
    result = taken(lambda d: SET(room(d)["name"], "type", "integer"), exact=True)
    assert schemas(result.spec)["Room"]["properties"]["name"]["type"] == "integer"


@pytest.mark.parametrize("exact", [False, True])
def test_a_field_that_responses_always_have_is_told_and_stays_optional(exact: bool) -> None:
    """What samples show decides, not the document; and the next time it is no news."""
    change = lambda d: SET(schemas(d)["room"], "required", ["id", "name"])  # noqa: E731
    result = taken(change, exact=exact)
    assert result.spec["components"] == ours()["components"]
    assert found(result) == {"kept": {"Room.id always there", "Room.name always there"}}
    assert found(taken(change, base=theirs(change))) == {}


@pytest.mark.parametrize("schema", ["Room", "RoomCreate"])
def test_what_the_vendor_requires_no_more_is_optional(schema: str) -> None:
    """In requests and in responses."""
    spec = ours()
    schemas(spec)[schema]["required"] = ["name"]
    vendor = schemas(spec)[schema]["x-definition"]
    base = theirs(lambda d: SET(schemas(d)[vendor], "required", ["name"]))
    result = taken(spec=spec, base=base)
    assert found(result) == {"changed": {f"{schema}.name required"}}
    assert "required" not in schemas(result.spec)[schema]


def test_what_both_changed_is_a_conflict_that_shows_both() -> None:
    """Ours stays until it is decided."""
    spec = ours()
    key = "Room.name maxLength"
    base = theirs()
    schemas(spec)["Room"]["properties"]["name"]["maxLength"] = 5
    change = lambda d: SET(room(d)["name"], "maxLength", 9)  # noqa: E731
    result = taken(change, spec=spec, base=base)
    assert result.outcome.found["conflicts"] == {key: "ours: 5; theirs: 9"}
    assert schemas(result.spec)["Room"]["properties"]["name"]["maxLength"] == 5
    decided = taken(change, spec=spec, base=base, words={"decided": {key: "theirs"}})
    assert schemas(decided.spec)["Room"]["properties"]["name"]["maxLength"] == 9
    assert "conflicts" not in found(decided)


def test_an_integer_of_ours_stays_where_the_vendor_always_said_number() -> None:
    """Ids are whole, whatever the document says."""
    base = theirs(lambda d: SET(room(d)["id"], "type", "string"))
    result = taken(lambda d: SET(room(d)["id"], "type", "number"), base=base)
    assert found(result)["kept"] == {"Room.id type"}
    assert schemas(result.spec)["Room"]["properties"]["id"]["type"] == "integer"


OVERLAY: list[Spec] = [
    {"target": "$.components.schemas.Room.properties.name", "description": "It may be null.",
     "update": {"type": ["string", "null"]}},
    {"target": "$.components.schemas.Room.properties.size", "description": "It is never sent.", "remove": True},
]  # fmt: skip


def test_a_correction_stays_where_the_vendor_changes_something_else() -> None:
    """What the overlay changed is ours; what it took away does not come back."""
    result = taken(lambda d: SET(room(d), "floor", {"type": "integer"}), overlay=OVERLAY)
    assert found(result)["new"] == {"Room.floor"}
    assert "conflicts" not in found(result)


def test_a_correction_that_the_vendor_makes_too_is_named() -> None:
    """It may move into the spec."""
    result = taken(lambda d: SET(room(d)["name"], "type", ["string", "null"]), overlay=OVERLAY)
    assert found(result) == {"confirmed": {"Room.name null"}}
    assert result.spec["components"] == ours()["components"]


def test_a_change_that_the_overlay_would_undo_is_left_to_a_maintainer() -> None:
    """It is listed with what to add."""
    overlay = [{"target": "$.components.schemas.Size", "description": "Others.", "update": {"type": ["string"]}},
               {"target": "$.components.schemas", "description": "Anew.", "update": {"Hall": {"type": "object"}}},
               {"target": "$.components.schemas.Room.properties.name", "description": "No type.",
                "update": {"type": "integer"}}]  # fmt: skip
    result = taken(lambda d: SET(room(d)["name"], "type", ["boolean", "null"]), overlay=overlay)
    assert "Room.name type" in found(result)["by hand"] | found(result)["conflicts"]


def test_a_path_that_nobody_documented_is_a_question_when_a_document_lacks_it() -> None:
    """Inferred operations are not gone: they may be others."""
    spec = ours()
    spec["paths"]["/rooms/{id}"]["get"]["x-evidence"] = {
        "level": "inferred",
        "source": "document 001, line 1",
        "why": "x",
    }
    result = taken(lambda d: d["paths"].pop("/rooms/{id}"), spec=spec)
    assert "deprecated" not in result.spec["paths"]["/rooms/{id}"]["get"]
    assert found(result)["conflicts"] == {"GET /rooms/{id}"}


def stating() -> Spec:
    """Our spec, which states everything that a document of a part may leave out."""
    spec = ours()
    listing(spec)["parameters"][0] |= {"required": True, "style": "form", "explode": False, "deprecated": True}
    listing(spec)["parameters"][0]["schema"] |= {"maxLength": 9, "default": "id", "pattern": "^i"}
    spec["paths"]["/rooms"]["get"] |= {"deprecated": True, "security": [{"token": []}]}
    schemas(spec)["RoomCreate"]["required"] = ["name"]
    schemas(spec)["Room"]["required"] = ["id"]
    return spec


def same(document: Spec) -> None:
    """What `stating` adds to ours, in the vendor's document."""
    said = stating()
    document["paths"]["/rooms"]["get"] |= {key: listing(said)[key] for key in ("deprecated", "security")}
    listing(document)["parameters"] = listing(said)["parameters"]
    schemas(document)["room_payload"]["required"] = ["name"]
    schemas(document)["room"]["required"] = ["id"]


LEFT_OUT: dict[str, Callable[[Spec], object]] = {
    "an operation": lambda d: d["paths"].pop("/rooms/{id}"),
    "a parameter": lambda d: listing(d).pop("parameters"),
    "what a parameter is like": lambda d: SET(
        listing(d), "parameters", [{"name": "sort", "in": "query", "schema": {"type": "string"}}]),
    "a body": lambda d: posting(d).pop("requestBody"),
    "that a body is needed": lambda d: posting(d)["requestBody"].pop("required"),
    "a status": lambda d: listing(d)["responses"].pop("404"),
    "a property": lambda d: room(d).pop("name"),
    "a property of a body": lambda d: SET(schemas(d)["room_payload"], "properties", {}),
    "what is required": lambda d: schemas(d)["room_payload"].pop("required"),
    "what always comes": lambda d: schemas(d)["room"].pop("required"),
    "a value of an enum": lambda d: schemas(d)["Size"]["enum"].remove("large"),
    "security": lambda d: (listing(d).pop("security"), d.pop("security")),
    "a deprecation": lambda d: listing(d).pop("deprecated"),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT_OUT)
def test_a_document_of_a_part_takes_nothing_away(name: str) -> None:
    """`partial`: what it lacks is neither gone nor changed, and not reported."""

    def change(document: Spec) -> None:
        same(document)
        LEFT_OUT[name](document)

    result = taken(change, spec=stating(), base=theirs(same), partial=True)
    assert result.spec["paths"] == stating()["paths"]
    assert result.spec["components"] == stating()["components"]
    assert found(result) == {}


@pytest.mark.parametrize("name", ["a property", "a value of an enum", "a parameter", "a status"])
def test_a_whole_document_that_lacks_something_says_that_it_is_gone(name: str) -> None:
    """The same without `partial`, so that the table shows something."""
    assert "gone" in found(taken(LEFT_OUT[name]))


@pytest.mark.parametrize("api", list_apis(ROOT))
def test_a_document_that_states_what_was_known_changes_nothing(api: str) -> None:
    """Each spec, refreshed with the facts of its own document, stays as it is, whatever its overlay corrects."""
    inputs = load(ROOT, api)
    overlaid = overlay_document(inputs.spec.data, inputs.overlay) if inputs.overlay else (inputs.spec.data, {})
    skeleton = skeleton_of_spec(inputs.spec.data)
    result = refreshed(inputs.spec.data, overlaid, skeleton, skeleton, Written())
    assert result.spec == inputs.spec.data
    assert found(result) == {}
    assert result.written.missing == []
