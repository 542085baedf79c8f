"""The check of tests/samples/: what is listed, what is not, what fits and what must not fit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.yaml_text import dump_yaml
from generator.speclint.keys import undeclared_keys
from generator.speclint.samples import check_samples
from generator.speclint.walk import Spec

if TYPE_CHECKING:
    from pathlib import Path

Doc = dict[str, Any]
GOOD = {"id": "t1", "size": 2, "colour": "red", "label": None}
RESPONSE = {"operation": "things.get", "kind": "response", "status": "200", "media_type": "application/json"}
REQUEST = {"operation": "things.update", "kind": "request", "media_type": "application/json"}
QUERY = {"operation": "things.get", "kind": "query"}
OBJECT = {"schema": "Thing", "kind": "object"}


def _told(folder: Path, spec: Doc, entry: Doc, value: Any, **index: Any) -> list[str]:
    """What is said of one sample."""
    text = value if isinstance(value, str) else json.dumps(value)
    (folder / "sample.json").write_text(text, encoding="utf-8")
    entries = [{"file": "sample.json", "line": 3, **entry}]
    listed = {"document": "009", "count": 1, "samples": entries, **index}
    (folder / "index.yaml").write_text(dump_yaml(listed), encoding="utf-8")
    return [str(finding) for finding in check_samples(folder, Spec("tiny", spec))]


FITTING = [
    ("response", RESPONSE, GOOD),
    ("request", REQUEST, GOOD),
    ("object", OBJECT, GOOD),
    ("open object", {**OBJECT, "schema": "Extra"}, {"any": {"thing": 1}}),
    ("inside an open object", OBJECT, {"id": "t1", "extra": {"any": [{"thing": 1}]}}),
    ("nullable reference", OBJECT, {"id": "t1", "kin": {"id": "t2", "kin": None}}),
    ("query", QUERY, {"limit": 7}),
    ("query as text", QUERY, {"limit": "7"}),
    ("wrong", {**OBJECT, "wrong": "size is a text"}, {"id": "t1", "size": "big"}),
    ("repaired", {**OBJECT, "repaired": "a comma"}, GOOD),
]


@pytest.mark.parametrize(("what", "entry", "value"), FITTING, ids=[case[0] for case in FITTING])
def test_fits(tmp_path: Path, tiny: Doc, what: str, entry: Doc, value: Any) -> None:
    assert _told(tmp_path, tiny, entry, value) == []


MISFITS = [
    ("value", OBJECT, {"id": 7}, "$.id: 7 is not of type 'string'"),
    ("required", OBJECT, {}, "'id' is a required property"),
    ("unknown key", OBJECT, {**GOOD, "weight": 1}, "$.weight is not a declared property"),
    ("unknown key below", OBJECT, {**GOOD, "kin": {"id": "t2", "hue": 1}}, "$.kin.hue is not a declared"),
    ("not wrong", {**OBJECT, "wrong": "so they say"}, GOOD, "marked wrong, but fits"),
    ("wrong without reason", {**OBJECT, "wrong": ""}, {}, "'wrong' gives no reason"),
    ("no schema", {**OBJECT, "schema": "Thong"}, GOOD, "no schema 'Thong' — did you mean 'Thing'?"),
    ("no operation", {**REQUEST, "operation": "thing.update"}, GOOD, "did you mean 'things.update'?"),
    ("no body", {**REQUEST, "operation": "things.get"}, GOOD, "things.get has no request body"),
    ("no status", {**RESPONSE, "status": "404"}, GOOD, "has no response '404'"),
    ("no media type", {**RESPONSE, "media_type": "text/html"}, GOOD, "declared: application/json"),
    ("empty answer", {**RESPONSE, "operation": "things.delete", "status": "204"}, GOOD, "declared: none"),
    ("kind", {**OBJECT, "kind": "reply"}, GOOD, "kind 'reply'"),
    ("key of the entry", {**OBJECT, "opration": "x"}, GOOD, "did you mean 'operation'?"),
    ("no line", {**OBJECT, "line": None}, GOOD, "no line"),
    ("no file", {**OBJECT, "file": "lost.json"}, GOOD, "there is no such file"),
    (
        "not listed",
        {**OBJECT, "file": "lost.json"},
        GOOD,
        "sample.json:1: [samples] a file that index.yaml does not list",
    ),
    ("bad JSON", OBJECT, "{", "cannot be read"),
    ("query name", QUERY, {"limits": 7}, "'limits' is not a query parameter"),
    ("query value", QUERY, {"limit": 0}, "query parameter 'limit': 0 does not fit"),
]


@pytest.mark.parametrize(("what", "entry", "value", "message"), MISFITS, ids=[case[0] for case in MISFITS])
def test_does_not_fit(tmp_path: Path, tiny: Doc, what: str, entry: Doc, value: Any, message: str) -> None:
    assert message in "\n".join(_told(tmp_path, tiny, entry, value))


@pytest.mark.parametrize("name", ["later_samples", "evidence_samples"])
def test_samples_of_another_source_are_checked_too(tmp_path: Path, tiny: Doc, name: str) -> None:
    """Those of a later document, and ours, which show what the server sends, name a source instead of a line."""
    tiny["components"]["schemas"]["Thing"]["properties"]["id"]["type"] = "integer"
    (tmp_path / "sample.json").write_text('{"id": 7}', encoding="utf-8")
    ours = {"file": "sample.json", **OBJECT, "source": "evidence"}
    index: Doc = {"document": "009", "count": 0, "samples": [], name: [ours]}
    (tmp_path / "index.yaml").write_text(dump_yaml(index), encoding="utf-8")
    assert check_samples(tmp_path, Spec("tiny", tiny)) == []
    del ours["source"]
    (tmp_path / "index.yaml").write_text(dump_yaml(index), encoding="utf-8")
    [finding] = check_samples(tmp_path, Spec("tiny", tiny))
    assert "no source" in finding.message


def test_a_response_of_a_range_of_statuses(tmp_path: Path, tiny: Doc) -> None:
    responses = tiny["paths"]["/things/{id}"]["get"]["responses"]
    responses["4XX"] = {"$ref": "#/components/responses/Refused"}
    tiny["components"]["responses"] = {"Refused": {"description": "No", "content": responses["200"]["content"]}}
    assert _told(tmp_path, tiny, {**RESPONSE, "status": "404"}, GOOD) == []
    assert _told(tmp_path, tiny, {**RESPONSE, "status": "404"}, {"id": 7}) != []


def test_an_empty_answer_has_an_empty_sample(tmp_path: Path, tiny: Doc) -> None:
    entry = {**RESPONSE, "operation": "things.delete", "status": "204"}
    assert _told(tmp_path, tiny, entry, None) == []


def test_a_text_is_held_against_a_schema_of_text_only(tmp_path: Path, tiny: Doc) -> None:
    (tmp_path / "page.xml").write_text("<a/>", encoding="utf-8")
    content = tiny["paths"]["/things/{id}"]["get"]["responses"]["200"]["content"]
    content["text/xml"] = {"schema": {"type": "string", "maxLength": 3}}
    entries = [{"file": "page.xml", "line": 1, **RESPONSE, "media_type": "text/xml"}]
    (tmp_path / "index.yaml").write_text(dump_yaml({"document": "009", "count": 1, "samples": entries}))
    assert ["too long" in str(finding) for finding in check_samples(tmp_path, Spec("tiny", tiny))] == [True]
    content["text/xml"] = {"schema": {"type": "object"}}
    assert check_samples(tmp_path, Spec("tiny", tiny)) == []


def test_the_count_and_the_document_are_stated(tmp_path: Path, tiny: Doc) -> None:
    told = "\n".join(_told(tmp_path, tiny, OBJECT, GOOD, count=2, document=9))
    assert "count is 2, listed are 1" in told
    assert "no document" in told


def test_an_index_must_be_there(tmp_path: Path, tiny: Doc) -> None:
    assert [finding.rule for finding in check_samples(tmp_path, Spec("tiny", tiny))] == ["samples"]


def test_known_keys_are_not_hidden_by_openness(tiny: Doc) -> None:
    """Where a schema knows any property, every key of a sample must be among them, open or not."""
    schema = {"type": "object", "properties": {"a": {}}, "additionalProperties": {"type": "string"}}
    assert list(undeclared_keys(Spec("tiny", tiny), schema, {"a": 1, "b": "2"})) == ["$.b"]
    assert list(undeclared_keys(Spec("tiny", tiny), {"type": "object"}, {"a": 1})) == ["$.a"]
    assert list(undeclared_keys(Spec("tiny", tiny), {}, {"a": {"b": 1}})) == []


def test_of_alternatives_the_one_that_fits_counts(tiny: Doc) -> None:
    one = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    other = {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}
    assert list(undeclared_keys(Spec("tiny", tiny), {"oneOf": [one, other]}, {"a": "1"})) == []
    assert list(undeclared_keys(Spec("tiny", tiny), {"anyOf": [one, other]}, {"a": "1", "b": 2})) == ["$.b"]


def test_where_several_alternatives_fit_one_that_is_open_declares_all(tiny: Doc) -> None:
    """Two kinds of an object can't be told apart below a key: one knows the keys there, the other leaves them open."""
    known = {"type": "object", "properties": {"a": {"type": "string"}}}
    kinds = [{"type": "object", "properties": {"config": config}} for config in (known, {"additionalProperties": True})]
    spec = Spec("tiny", tiny)
    assert list(undeclared_keys(spec, {"anyOf": kinds}, {"config": {"b": "1"}})) == []
    assert list(undeclared_keys(spec, kinds[0], {"config": {"b": "1"}})) == ["$.config.b"]
