"""What a refresh brings in: operations and schemas in our words, with evidence, and what is still to be written."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.load.layout import TO_WRITE
from generator.refresh.written import Written, read_written
from generator.speclint.rules import breaches
from generator.speclint.walk import Spec as Walked
from tests.support.refreshes import HALL, WORDS, Spec, found, taken, with_halls


def test_a_new_operation_comes_in_with_evidence_and_our_words() -> None:
    """Whatever path variables are called; what we have as a component is referred to."""
    result = taken(with_halls, words=WORDS)
    assert result.written.missing == []
    assert result.written.unused() == []
    item = result.spec["paths"]["/rooms/{room_id}/halls"]
    evidence = {"level": "documented", "source": "document newer.json of 2026-01-02"}
    assert item["get"] == {
        "operationId": "halls.list", "tags": ["rooms"], "summary": "List halls",
        "description": "Returns the halls of a room.", "x-evidence": evidence,
        "parameters": [
            {"in": "path", "name": "room_id", "required": True, "description": "Which room",
             "schema": {"type": "integer"}},
            {"$ref": "#/components/parameters/PageNumber"},
        ],
        "responses": {
            "200": {"description": "The halls", "content": {"application/json": {"schema": {
                "type": "array", "items": {"$ref": "#/components/schemas/GreatHall"}}}}},
            "404": {"$ref": "#/components/responses/NotFound"},
        },
    }  # fmt: skip
    post = item["post"]
    assert (post["operationId"], post["tags"], post["security"]) == ("halls.make", ["Halls"], [])
    assert post["x-evidence"] == evidence | {"why": "Somebody asked."}
    assert {"name": "Halls", "description": "Halls of rooms"} in result.spec["tags"]


def test_every_object_and_enum_becomes_a_component_or_is_one_of_ours() -> None:
    """By shape: the sizes of halls are those of rooms."""
    schemas = taken(with_halls, words=WORDS).spec["components"]["schemas"]
    properties = schemas["GreatHall"]["properties"]
    assert properties["kind"] == {"$ref": "#/components/schemas/HallKind"}
    assert properties["size"] == {"$ref": "#/components/schemas/Size"}
    assert properties["parent"] == {"$ref": "#/components/schemas/GreatHall"}
    assert properties["seats"]["items"] == {"$ref": "#/components/schemas/Seat"}
    assert properties["seats"]["type"] == ["array", "null"]
    assert properties["more"] == {
        "description": "All else",
        "x-sensitive": True,
        "type": "object",
        "additionalProperties": True,
    }
    assert schemas["GreatHall"]["x-definition"] == "hall"
    assert list(schemas["Seat"]["properties"]) == ["number", "row"]


def test_no_prose_of_the_vendor_comes_in() -> None:
    """Texts are the vendor's; facts are not."""
    assert "PROSE" not in str(taken(with_halls, words=WORDS).spec)


def test_what_nobody_has_written_is_named_and_refused_by_the_check() -> None:
    """The file of words gets a line for each; the check names each place."""
    result = taken(with_halls)
    assert len(result.written.missing) == _count(result.spec)
    again = Written(_parsed(result.written.text()))
    assert again.unused() != []  # nothing was asked for yet
    refused = [problem for rule, problem in breaches(Walked("small", result.spec)) if rule == "written"]
    assert len(refused) == _count(result.spec)
    filled = taken(with_halls, words=WORDS).spec
    assert [rule for rule, _ in breaches(Walked("small", filled)) if rule == "written"] == []


def _count(spec: Any) -> int:
    if isinstance(spec, dict):
        return sum(map(_count, spec.values()))
    return sum(map(_count, spec)) if isinstance(spec, list) else spec == TO_WRITE


def _parsed(text: str) -> Spec:
    from pathlib import Path

    from generator.load.yaml_text import parse_yaml

    data: Spec = parse_yaml(text, Path("written.yaml")).data
    return data


def test_an_operation_can_be_left_out_with_a_reason() -> None:
    """One that does not exist, say."""
    words = {"operations": {"GET /rooms/{id}/halls": {"skip": "There is no such route."}}}
    result = taken(with_halls, words=words)
    assert set(result.spec["paths"]["/rooms/{room_id}/halls"]) == {"post"}
    assert found(result)["left out"] == {"GET /rooms/{room_id}/halls"}


def test_a_schema_of_the_vendor_can_be_said_to_be_one_of_ours() -> None:
    """Then nothing is added for it."""
    result = taken(with_halls, words={"schemas": {"hall": {"is": "Room"}}})
    assert "Hall" not in result.spec["components"]["schemas"]
    post = result.spec["paths"]["/rooms/{room_id}/halls"]["post"]
    assert post["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Room"}


def test_values_that_are_of_no_stated_type_decide_it() -> None:
    """A fault of the document, which the report names."""

    def change(document: Spec) -> None:
        with_halls(document)
        document["components"]["schemas"]["hall"] = {
            **HALL,
            "properties": {"kind": {"type": "integer", "enum": ["a", "b"]}},
        }

    result = taken(change)
    assert result.spec["components"]["schemas"]["HallKind"]["type"] == "string"
    assert found(result)["repaired"] == {"hall.kind"}


@pytest.mark.parametrize(
    ("text", "problem"), [("wrods: {}\n", "unknown section 'wrods'"), ("decided: {a: mine}\n", "'mine'")]
)
def test_words_that_cannot_be_read_are_an_error(tmp_path: Any, text: str, problem: str) -> None:
    """It names the line."""
    path = tmp_path / "small.yaml"
    path.write_text(text)
    with pytest.raises(GenerationError, match=problem) as caught:
        read_written(path)
    assert "small.yaml:1" in caught.value.where


def _with_reports(document: Spec) -> None:
    """Two reports with a parameter in common, which give a list that has a name, of objects that have none."""
    entry = {"type": "object", "properties": {"room": {"type": "integer"}, "seats": {"type": "integer"}}}
    document["components"]["schemas"]["report"] = {"type": "array", "items": entry}
    gives = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/report"}}}}
    for name, kind in (("day", "string"), ("week", "string"), ("year", "integer")):
        since = {"name": "since", "in": "query", "schema": {"type": kind}}
        document["paths"][f"/reports/{name}"] = {
            "get": {"operationId": name, "parameters": [since], "responses": {"200": gives}}
        }


def _report(path: str) -> tuple[str, Spec]:
    return f"GET {path}", {"parameters": {"since": {"name": "ReportSince", "description": "First day"}}}


def test_a_parameter_that_words_give_a_name_is_a_component_for_all_that_state_the_same() -> None:
    """One that states another type stays where it is."""
    words = {"operations": dict(map(_report, ("/reports/day", "/reports/week", "/reports/year")))}
    result = taken(_with_reports, words=words)
    component = result.spec["components"]["parameters"]["ReportSince"]
    assert (component["name"], component["description"], component["schema"]) == (
        "since", "First day", {"type": "string"},
    )  # fmt: skip
    paths = result.spec["paths"]
    day, week, year = (paths[f"/reports/{name}"]["get"]["parameters"][0] for name in ("day", "week", "year"))
    assert day == week == {"$ref": "#/components/parameters/ReportSince"}
    assert (year["schema"], year["description"]) == ({"type": "integer"}, "First day")


def test_what_a_list_with_a_name_holds_goes_by_that_name_wherever_it_stands() -> None:
    """So that one entry of the words does for all operations, and all have one class."""
    entry = {"name": "ReportEntry", "description": "A room", "properties": {"room": "Which", "seats": "How many"}}
    result = taken(_with_reports, words={"schemas": {"report.items": entry}})
    assert ("schemas", "report.items", "description") not in result.written.missing
    assert result.written.unused() == []
    content = [
        result.spec["paths"][f"/reports/{name}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        for name in ("day", "week", "year")
    ]
    assert content == [{"type": "array", "items": {"$ref": "#/components/schemas/ReportEntry"}}] * 3
