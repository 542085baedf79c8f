"""Each rule of the spec linter: kept by the tiny spec, broken by one small change to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.speclint.rules import RULES, breaches
from generator.speclint.walk import Spec

if TYPE_CHECKING:
    from collections.abc import Callable

Doc = dict[str, Any]
PATH = "/things/{id}"


def _get(doc: Doc) -> Doc:
    operation: Doc = doc["paths"][PATH]["get"]
    return operation


def _event(doc: Doc) -> Doc:
    """An event of the document, which is made with the first question for it."""
    operation: Doc = {
        "operationId": "thing_made",
        "summary": "A thing is new",
        "description": "Sent when somebody has made one.",
        "x-evidence": {"level": "confirmed", "source": "code a/b@1234567, src/c.rb, d.rb", "why": "Read there."},
        "responses": {"200": {"description": "Received"}},
    }
    found: Doc = doc.setdefault("webhooks", {}).setdefault("thing_made", {"post": operation})["post"]
    return found


def _schema(doc: Doc, name: str = "Thing") -> Doc:
    schema: Doc = doc["components"]["schemas"][name]
    return schema


def _property(doc: Doc, name: str) -> Doc:
    schema: Doc = _schema(doc)["properties"][name]
    return schema


def _rename(doc: Doc, section: str, old: str, new: str) -> None:
    doc["components"][section][new] = doc["components"][section].pop(old)


def _add_property(doc: Doc, schema: Doc) -> None:
    _schema(doc)["properties"]["more"] = schema


FOUR = {name: {"description": "A letter", "type": "string"} for name in "abcd"}
DASH = "\N{EN DASH}"

# Rule, what the change is, the change, a part of the message that it must give.
BREACHES: list[tuple[str, str, Callable[[Doc], Any], str]] = [
    ("references", "dangling", lambda d: _add_property(d, {"$ref": "#/components/schemas/No"}), "nowhere"),
    ("references", "other file", lambda d: _add_property(d, {"$ref": "other.yaml#/Thing"}), "other.yaml"),
    ("evidence", "none", lambda d: _get(d).pop("x-evidence"), "operation without x-evidence"),
    ("evidence", "none at info", lambda d: d["info"].pop("x-evidence"), "info without x-evidence"),
    ("evidence", "level", lambda d: _get(d)["x-evidence"].update(level="sure"), "'sure'"),
    ("evidence", "no why", lambda d: _get(d)["x-evidence"].update(level="guess"), "without a reason"),
    ("evidence", "empty why", lambda d: _get(d)["x-evidence"].update(why=" "), "without a reason"),
    ("evidence", "source", lambda d: _get(d)["x-evidence"].update(source="page 3"), "'page 3'"),
    ("evidence", "range", lambda d: _get(d)["x-evidence"].update(source="document 009, lines 9-3"), "'9-3'"),
    ("evidence", "document", lambda d: _get(d)["x-evidence"].update(source="document 001, lines 1"), "document 001"),
    ("evidence", "unknown key", lambda d: _get(d)["x-evidence"].update(wy="so"), "'wy'"),
    ("evidence", "no object", lambda d: _schema(d).update({"x-evidence": "seen"}), "not an object"),
    ("evidence", "code without a path", lambda d: _get(d)["x-evidence"].update(source="code a/b@1234567"), "'code a/b"),
    ("evidence", "none at an event", lambda d: _event(d).pop("x-evidence"), "event without x-evidence"),
    ("evidence", "none at a signature", lambda d: d.update({"x-signature": {"scheme": "hmac"}}), "signature without"),
    ("extensions", "signature", lambda d: d.update({"x-signature": {"header": "X"}}), "without a scheme"),
    ("extensions", "key of it", lambda d: _event(d).update({"x-signature": {"scheme": "hmac", "sign": 1}}), "'sign'"),
    ("extensions", "place of it", lambda d: _get(d).update({"x-signature": "none"}), "at a operation"),
    ("operation-id", "of an event", lambda d: _event(d).update(operationId="things.made"), "'things.made'"),
    ("operation-text", "of an event", lambda d: _event(d).pop("summary"), "has no summary"),
    ("responses", "of an event", lambda d: _event(d).update(responses={}), "states no success"),
    ("extensions", "unknown", lambda d: _schema(d).update({"x-secret": True}), "'x-secret'"),
    ("extensions", "place", lambda d: d["tags"][0].update({"x-sensitive": True}), "at a tag"),
    ("extensions", "sensitive", lambda d: _property(d, "id").update({"x-sensitive": "yes"}), "x-sensitive is 'yes'"),
    ("extensions", "access", lambda d: _property(d, "size").update({"x-access": ["read"]}), "x-access is"),
    ("extensions", "read-only", lambda d: _property(d, "id").pop("readOnly"), "readOnly disagree"),
    ("extensions", "rate limit", lambda d: d.update({"x-rate-limit": {"requests": 1}}), "incomplete"),
    ("extensions", "enum value", lambda d: _schema(d, "Colour")["x-enum-descriptions"].update(rde="typo"), "'rde'"),
    ("operation-id", "none", lambda d: _get(d).pop("operationId"), "without operationId"),
    ("operation-id", "form", lambda d: _get(d).update(operationId="getThing"), "'getThing'"),
    ("operation-id", "twice", lambda d: _get(d).update(operationId="things.delete"), "2 times"),
    ("method-name", "update by PUT", lambda d: d["paths"][PATH].update(put=d["paths"][PATH].pop("patch")), "a PUT"),
    ("tags", "none", lambda d: _get(d).update(tags=[]), "has 0 tags"),
    ("tags", "two", lambda d: _get(d).update(tags=["things", "things"]), "has 2 tags"),
    ("tags", "undeclared", lambda d: _get(d).update(tags=["thing"]), "'thing' is not declared"),
    ("tags", "undescribed", lambda d: d["tags"][0].pop("description"), "no description"),
    ("tags", "unused", lambda d: d["tags"].append({"name": "ghosts", "description": "None"}), "'ghosts' is not used"),
    ("tags", "declared twice", lambda d: d["tags"].append(dict(d["tags"][0])), "declared 2 times"),
    ("path-parameters", "undeclared", lambda d: d["paths"][PATH].pop("parameters"), "{id} of the path"),
    ("path-parameters", "stray", lambda d: d["paths"].update({"/all": d["paths"].pop(PATH)}), "is not in the path"),
    ("path-parameters", "optional", lambda d: d["paths"][PATH]["parameters"][0].pop("required"), "is not required"),
    ("path-parameters", "twice", lambda d: _get(d)["parameters"].append(_get(d)["parameters"][0]), "declared 2 times"),
    ("path-parameters", "no slash", lambda d: d["paths"].update({"things/{id}": d["paths"].pop(PATH)}), "path 'things"),
    ("path-parameters", "same path", lambda d: d["paths"].update({"/things/{key}": d["paths"][PATH]}), "the same as"),
    ("responses", "no success", lambda d: _get(d).update(responses={"404": {"description": "None"}}), "no success"),
    ("responses", "status", lambda d: _get(d)["responses"].update({"2xx": {"description": "Fine"}}), "'2xx'"),
    ("responses", "204", lambda d: _get(d)["responses"].update({"204": _get(d)["responses"]["200"]}), "204 with"),
    ("operation-text", "no summary", lambda d: _get(d).pop("summary"), "no summary"),
    ("operation-text", "long summary", lambda d: _get(d).update(summary="so " * 30), "90 characters"),
    ("operation-text", "full stop", lambda d: _get(d).update(summary="Get one."), "full stop"),
    ("operation-text", "no description", lambda d: _get(d).pop("description"), "no description"),
    ("operation-text", "long", lambda d: _get(d).update(description="long " * 130), "650 characters"),
    ("operation-text", "chatty", lambda d: _get(d).update(description="One. Two. Three. Four. Five."), "5 sentences"),
    (
        "operation-text",
        "repeats",
        lambda d: _get(d).update(description="Get one  thing, by id."),
        "repeats the summary",
    ),
    ("described", "property", lambda d: _property(d, "size").pop("description"), "property 'size'"),
    (
        "described",
        "parameter",
        lambda d: d["components"]["parameters"]["Limit"].pop("description"),
        "parameter 'limit'",
    ),
    ("described", "reference", lambda d: _schema(d, "Colour").pop("description"), "property 'colour'"),
    ("described", "nullable reference", lambda d: _schema(d).pop("description"), "property 'kin'"),
    ("described", "too long", lambda d: _property(d, "size").update(description="w" * 301), "301 characters"),
    ("for-users", "document", lambda d: _get(d).update(description="The document is silent."), "'The document'"),
    ("for-users", "sample", lambda d: _property(d, "size").update(description="As the sample shows"), "'the sample'"),
    ("written", "summary", lambda d: _get(d).update(summary="to be written"), "'to be written'"),
    ("plain-text", "dash", lambda d: _property(d, "size").update(description=f"1{DASH}9"), "U+2013"),
    ("plain-text", "control", lambda d: _get(d).update(summary="Get\x07it"), "U+0007"),
    ("plain-text", "blanks", lambda d: _get(d).update(summary="Get  it"), "stray blanks"),
    ("plain-text", "line end", lambda d: _get(d).update(description="Get \nit"), "stray blanks"),
    ("plain-text", "empty", lambda d: d["info"].update(description=""), "is empty"),
    ("plain-text", "enum", lambda d: _schema(d, "Colour")["x-enum-descriptions"].update(red="\u2026"), "U+2026"),
    ("component-name", "case", lambda d: _rename(d, "schemas", "Extra", "extra_data"), "'extra_data'"),
    ("component-name", "counter", lambda d: _rename(d, "schemas", "Extra", "InlineResponse2003"), "tells nothing"),
    ("unused-component", "schema", lambda d: d["components"]["schemas"].update(Lost={"type": "string"}), "'Lost'"),
    ("unused-component", "parameter", lambda d: _get(d).pop("parameters"), "'Limit'"),
    ("unused-component", "security", lambda d: d.pop("security"), "'basicAuth'"),
    ("inline-object", "property", lambda d: _add_property(d, {"type": "object", "properties": FOUR}), "4 properties"),
    ("inline-object", "item", lambda d: _add_property(d, {"items": {"properties": FOUR}}), "4 properties"),
    ("repeated-enum", "of a component", lambda d: _add_property(d, {"enum": ["blue", "red"]}), "more than once"),
    ("repeated-enum", "twice", lambda d: _add_property(d, {"oneOf": [{"enum": [1, 2]}, {"enum": [2, 1]}]}), "[1, 2]"),
    ("null-style", "nullable", lambda d: _property(d, "size").update(nullable=True), "OpenAPI 3.0"),
    ("open-object", "closed", lambda d: _schema(d).update(additionalProperties=False), "closed object"),
    ("required-properties", "unknown", lambda d: _schema(d)["required"].append("ide"), "'ide'"),
    ("consistent-values", "default", lambda d: _property(d, "size").update(default=10), "default 10"),
    ("consistent-values", "enum", lambda d: _schema(d, "Colour")["enum"].append(7), "enum 7"),
    ("consistent-values", "enum twice", lambda d: _schema(d, "Colour")["enum"].append("red"), '"red" twice'),
    ("consistent-values", "no enum", lambda d: _property(d, "size").update(enum=[]), "without values"),
    ("consistent-values", "example", lambda d: _property(d, "label").update(examples=[5]), "examples 5"),
    ("consistent-values", "limits", lambda d: _property(d, "size").update(minimum=20), "above maximum"),
    ("consistent-values", "pattern", lambda d: _property(d, "id").update(pattern="("), "cannot be read"),
    ("consistent-values", "parameter", lambda d: d["components"]["parameters"]["Limit"].update(example=0), "example 0"),
    (
        "consistent-values",
        "reference",
        lambda d: _add_property(d, {"$ref": "#/components/schemas/Colour", "default": "green"}),
        'default "green"',
    ),
]


def test_the_tiny_spec_keeps_every_rule(tiny: Doc) -> None:
    assert list(breaches(Spec("tiny", tiny))) == []


@pytest.mark.parametrize(("rule", "what", "change", "message"), BREACHES, ids=[f"{b[0]}-{b[1]}" for b in BREACHES])
def test_a_breach_is_found(tiny: Doc, rule: str, what: str, change: Callable[[Doc], Any], message: str) -> None:
    change(tiny)
    told = [problem for name, problem in breaches(Spec("tiny", tiny)) if name == rule]
    assert any(message in problem.message for problem in told), told
    assert all(problem.cure for problem in told)


def test_every_rule_has_a_breach_here() -> None:
    assert {rule.name for rule in RULES} == {breach[0] for breach in BREACHES}


def _compose(doc: Doc) -> None:
    parts = [{"$ref": "#/components/schemas/Colour"}, {"properties": FOUR}]
    doc["components"]["schemas"]["Extra"] = {"description": "More", "allOf": parts}


def _discriminate(doc: Doc) -> None:
    doc["components"]["schemas"] |= {"Cat": {"type": "object"}, "Dog": {"type": "object"}}
    mapping = {"cat": "#/components/schemas/Cat", "dog": "Dog"}
    _schema(doc)["discriminator"] = {"propertyName": "id", "mapping": mapping}


def _prove_header(doc: Doc) -> None:
    header = {"description": "Left", "schema": {"type": "integer"}, "x-evidence": dict(_get(doc)["x-evidence"])}
    _get(doc)["responses"]["200"]["headers"] = {"X-Left": header}


def _require_across(doc: Doc) -> None:
    part = {"properties": {"a": {"description": "A", "type": "string"}}}
    _schema(doc, "Extra").update(allOf=[part], required=["a"])


def _use_twice(doc: Doc) -> None:
    _add_property(doc, {"description": "It", "oneOf": [{"enum": [1]}, {"enum": [1]}]})


ALLOWED: list[tuple[str, Callable[[Doc], Any]]] = [
    ("letters of any language", lambda d: _get(d).update(description="Gr\u00fc\u00dfe, \u65e5\u672c.")),
    ("a large component composed by allOf", _compose),
    ("an event", _event),
    ("an enum of one value twice", _use_twice),
    ("components that only a discriminator names", _discriminate),
    ("evidence of a header", _prove_header),
    ("required names of a part of allOf", _require_across),
    ("a note for maintainers", lambda d: _schema(d, "Colour").update({"x-note": "The document lists two."})),
    ("deprecated values", lambda d: _schema(d, "Colour").update({"x-deprecated-values": ["blue"]})),
    ("a rate limit", lambda d: d.update({"x-rate-limit": {"requests": 1, "per": "second", "scope": "customer"}})),
]


@pytest.mark.parametrize(("what", "change"), ALLOWED, ids=[allowed[0] for allowed in ALLOWED])
def test_what_is_allowed(tiny: Doc, what: str, change: Callable[[Doc], Any]) -> None:
    change(tiny)
    assert list(breaches(Spec("tiny", tiny))) == []


def test_a_vendor_keeps_its_own_operation_ids(tiny: Doc) -> None:
    _get(tiny)["operationId"] = "list-all-things"
    assert list(breaches(Spec("chatwoot", tiny))) == []


def test_names_that_are_keywords_of_json_schema_are_only_names(tiny: Doc) -> None:
    """A property called `$ref`, `default` or `enum` is no reference and no data."""
    for name in ("$ref", "default", "enum", "properties", "x-ray"):
        _schema(tiny)["properties"][name] = {"description": "A name", "$ref": "#/components/schemas/Extra"}
    tiny["components"]["schemas"]["Extra"].pop("description")
    told = [problem.message for _, problem in breaches(Spec("tiny", tiny))]
    assert told == ["property 'extra' has no description"]
