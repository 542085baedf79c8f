"""A document that describes a part of an API, and the ways in which such documents are wrong."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.structure import OPENAPI, parts
from generator.refresh.partial import beside
from generator.refresh.skeleton import DocumentSource, Skeleton, skeleton_of_spec
from tests.support.refreshes import HALL, NEWER, WORDS, Spec, found, ours, taken, with_halls

if TYPE_CHECKING:
    from collections.abc import Callable

HALLS = "/rooms/{room_id}/halls"


def halls(change: Callable[[Spec], object], **options: Any) -> tuple[Spec, set[str]]:
    """The spec after halls came in with a change, and what was repaired."""

    def both(document: Spec) -> None:
        with_halls(document)
        document["components"]["schemas"]["hall"] = copy.deepcopy(HALL)
        change(document)

    result = taken(both, words=WORDS, **options)
    return result.spec, found(result).get("repaired", set())


def hall(document: Spec) -> Any:
    return document["components"]["schemas"]["hall"]["properties"]


def listing(document: Spec) -> Any:
    return document["paths"][HALLS]["get"]


# ---- faults that are repaired ----


@pytest.mark.parametrize("form", ["int32", "int64"])
def test_a_number_of_a_whole_format_is_an_integer(form: str) -> None:
    def change(document: Spec) -> None:
        hall(document)["area"] = {"type": "number", "format": form}
        hall(document)["height"] = {"type": "number", "format": "double"}

    spec, repaired = halls(change)
    made = spec["components"]["schemas"]["GreatHall"]["properties"]
    assert (made["area"]["type"], made["height"]["type"]) == ("integer", "number")
    assert repaired == {"hall.area"}


@pytest.mark.parametrize("status", ["204", "205"])
def test_a_response_that_has_no_body_gets_none(status: str) -> None:
    body = {"description": "PROSE", "content": {"application/json": {"schema": {"type": "boolean"}}}}
    spec, repaired = halls(lambda d: d["paths"][HALLS]["post"]["responses"].update({status: body}))
    assert "content" not in spec["paths"][HALLS]["post"]["responses"][status]
    assert repaired == {f"POST {HALLS} {status}"}


def test_a_lone_default_is_the_success() -> None:
    def change(document: Spec) -> None:
        stated = listing(document)["responses"]
        stated["default"] = stated.pop("200")
        stated.pop("404")

    spec, repaired = halls(change)
    assert "200" in spec["paths"][HALLS]["get"]["responses"]
    assert "default" not in spec["paths"][HALLS]["get"]["responses"]
    assert repaired == {f"GET {HALLS} default"}


def test_a_default_beside_others_stays_what_it_is() -> None:
    spec, repaired = halls(lambda d: listing(d)["responses"].update(default={"description": "PROSE"}))
    assert {"200", "default"} <= spec["paths"][HALLS]["get"]["responses"].keys()
    assert repaired == set()


def shared() -> Spec:
    """Our spec, where each operation has one response for all errors of clients."""
    spec = ours()
    error = {
        "description": "At fault",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Size"}}},
    }
    spec["components"]["responses"]["AtFault"] = error
    for item in spec["paths"].values():
        for operation in item.values():
            operation["responses"]["4XX"] = {"$ref": "#/components/responses/AtFault"}
    return spec


def test_errors_without_a_body_have_that_of_ours_and_what_all_have_comes_in() -> None:
    """A status that the document states keeps a text of its own."""
    spec, _ = halls(lambda d: listing(d)["responses"].update({"409": {"description": "PROSE"}}), spec=shared())
    made = spec["paths"][HALLS]["get"]["responses"]
    assert made["409"]["content"] == shared()["components"]["responses"]["AtFault"]["content"]
    assert made["4XX"] == {"$ref": "#/components/responses/AtFault"}
    assert spec["paths"][HALLS]["post"]["responses"]["4XX"] == {"$ref": "#/components/responses/AtFault"}


def test_a_document_that_never_speaks_of_security_leaves_ours() -> None:
    def silent(document: Spec) -> None:
        document.pop("security", None)
        for part in parts(document, OPENAPI, "root"):
            if part.kind == "operation":
                part.value.pop("security", None)

    spec, _ = halls(silent)
    assert all("security" not in operation for operation in spec["paths"][HALLS].values())
    assert spec["security"] == ours()["security"]
    spec, _ = halls(lambda d: d["paths"]["/rooms"]["get"].update(security=[]))
    assert spec["paths"][HALLS]["post"]["security"] == []


def test_a_default_belongs_to_its_place() -> None:
    """Two parameters of one enum, each with a default of its own; in a response a default says nothing."""

    def change(document: Spec) -> None:
        for name, default in (("first", "a"), ("second", "b")):
            schema = {"type": "string", "enum": ["a", "b"], "default": default}
            listing(document)["parameters"].append({"name": name, "in": "query", "schema": schema})
        hall(document)["area"] = {"type": "integer", "default": 0}

    spec, _ = halls(change)
    made = {one["name"]: one["schema"] for one in spec["paths"][HALLS]["get"]["parameters"] if "name" in one}
    assert made["first"] == {"$ref": made["second"]["$ref"], "default": "a"}
    assert made["second"]["default"] == "b"
    name = made["first"]["$ref"].rpartition("/")[2]
    assert "default" not in spec["components"]["schemas"][name]


def test_schemas_that_are_named_apart_stay_apart() -> None:
    """Two of one shape, for which two names are written."""
    pair = {"type": "object", "properties": {"id": {"type": "string"}, "title": {"type": "string"}}}

    def change(document: Spec) -> None:
        document["components"]["schemas"] |= {"desk": pair, "chair": copy.deepcopy(pair), "stool": copy.deepcopy(pair)}
        for name in ("desk", "chair", "stool"):
            hall(document)[name] = {"$ref": f"#/components/schemas/{name}"}

    def names(words: Spec) -> list[str]:
        def both(document: Spec) -> None:
            with_halls(document)
            document["components"]["schemas"]["hall"] = copy.deepcopy(HALL)
            change(document)

        spec = taken(both, words=WORDS | {"schemas": WORDS["schemas"] | words}).spec
        made = spec["components"]["schemas"]["GreatHall"]["properties"]
        return [made[name]["$ref"].rpartition("/")[2] for name in ("chair", "desk", "stool")]

    assert names({}) == ["Chair", "Chair", "Chair"]
    assert names({"chair": {"name": "Chair"}, "desk": {"name": "Desk"}}) == ["Chair", "Desk", "Chair"]


# ---- the skeleton of a part ----

REST = skeleton_of_spec(ours())


def part_of(*paths: str, **schemas: Spec) -> Skeleton:
    """The skeleton of a document with some paths, each of which gives a Room."""
    answer = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}}}}
    facts = {
        "openapi": "3.1.0",
        "info": {"title": "Part", "version": "2"},
        "paths": {path: {"get": {"operationId": f"get {path}", "responses": answer}} for path in paths},
        "components": {"schemas": {"Room": {"type": "object"}, **schemas}},
    }
    return Skeleton(NEWER, facts)


def test_a_part_keeps_the_facts_of_the_rest() -> None:
    """Operations of both; a component of one name keeps it in the part, and goes on under another in the rest."""
    both = beside(REST, part_of("/desks"))
    assert set(both.facts["paths"]) == {*REST.facts["paths"], "/desks"}
    schemas = both.facts["components"]["schemas"]
    assert schemas["Room"] == {"type": "object"}
    assert schemas["Room.001"] == REST.facts["components"]["schemas"]["Room"]
    kept = both.facts["paths"]["/rooms"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert kept["items"] == {"$ref": "#/components/schemas/Room.001"}
    assert both.source == NEWER


def test_an_operation_of_both_is_as_the_part_says_and_what_nothing_leads_to_goes() -> None:
    both = beside(REST, part_of("/rooms", Lost={"type": "object"}))
    assert both.facts["paths"]["/rooms"]["get"]["operationId"] == "get /rooms"
    assert both.facts["paths"]["/rooms"]["post"]["operationId"] == "rooms.create"
    assert "Lost" not in both.facts["components"]["schemas"]


def test_the_same_part_twice_changes_nothing() -> None:
    once = beside(REST, part_of("/desks"))
    assert beside(once, part_of("/desks")) == once
    later = Skeleton(DocumentSource("later.json", "2027-01-01"), part_of("/desks").facts)
    assert beside(once, later).facts == once.facts
