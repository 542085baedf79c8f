"""Pairs of tiny specs for facts that no signature shows: what is sent and how, what is told apart, what is given up."""

from __future__ import annotations

from typing import Any

from tests.support.changes import BOOL, INT, NUM, OFFSET, PAGED, STR, Pair, Spec, enum, model, op, ref, schemas
from tests.support.changes import together as both

ARRAY: Spec = {"type": "array", "items": STR}
JSON, FORM, EVENTS = "application/json", "multipart/form-data", "text/event-stream"


def query(name: str, schema: Spec, **keys: Any) -> Spec:
    """A document with one operation that takes one parameter `a`."""
    return op(name, parameters=[{"name": "a", "in": "query", "schema": schema, **keys}])


def default(name: str, kind: Spec, old: Any, new: Any) -> Pair:
    """A default that changed; of one that is false, zero or empty, too."""
    before, after = (query(name, kind | {"default": value}) for value in (old, new))
    return Pair("argument-default-changed", f"{name}.get()", "w", before, after, text=f"is {new!r}")


def limit(name: str, rule: str, breaks: str, old: Spec, new: Spec, text: str, kind: Spec = INT) -> Pair:
    """Limits of a number that changed."""
    return Pair(rule, f"{name}.get()", breaks, query(name, kind | old), query(name, kind | new), text=text)


def part(name: str, content_type: str) -> Spec:
    """A document with a form that has a part of a media type."""
    form = {"type": "object", "properties": {"meta": {"type": "object", "properties": {"a": STR}}, "note": STR}}
    made = op(name, "post", takes=form, media=FORM)
    content = made["paths"][f"/{name}"]["post"]["requestBody"]["content"][FORM]
    content["encoding"] = {"note": {"contentType": content_type}}
    return made


def choice(name: str, *alternatives: list[str]) -> Spec:
    """A document with a body that needs one of several groups of properties."""
    needed = {"anyOf": [{"required": one} for one in alternatives]} if alternatives else {}
    return op(name, "post", takes={"type": "object", "properties": {"a": STR, "b": STR, "c": STR}} | needed)


def told_apart(name: str, *values: str) -> Spec:
    """A document with a union that is told apart by the values of `k`, or by nothing."""
    mapping = {value: f"#/components/schemas/{name}{value.upper()}" for value in values}
    sign = {"discriminator": {"propertyName": "k", "mapping": mapping}} if values else {}
    parts = {f"{name}{each}": {"type": "object", "properties": {"k": STR, each.lower(): STR}} for each in ("A", "B")}
    union = {"oneOf": [ref(f"{name}A"), ref(f"{name}B")]} | sign
    return both(op(f"read_{name.lower()}", gives=ref(name)), schemas(**parts, **{name: union}))


def events(name: str, cls: str) -> Spec:
    """A document with a stream whose events `a` are of a class, and those called `b` of another."""
    kinds = [{"properties": {"event": {"const": tag}, "data": ref(name + of)}} for tag, of in (("a", cls), ("b", "Y"))]
    stream = {"description": "ok", "content": {EVENTS: {"itemSchema": {"oneOf": kinds}}}}
    parts = {f"{name}{each}": {"type": "object", "properties": {each.lower(): STR}} for each in ("X", "Y")}
    reads = op(f"{name.lower()}_x", gives=ref(f"{name}X"))
    return both(op(name.lower(), responses={"200": stream}), reads, schemas(**parts))


def _stream(kind: Any) -> Spec:
    schema = {"type": "object", "properties": {"data": {"type": kind}}}
    return {"description": "ok", "content": {EVENTS: {"itemSchema": schema}}}


def gives(name: str, found: Spec | None) -> Spec:
    """A document with an operation that gives a model with these fields, or nothing."""
    if found is None:
        return op(name)
    return both(op(name, gives=ref(f"{name}Old")), schemas(**{f"{name}Old": {"type": "object", "properties": found}}))


def renamed(name: str, found: Spec) -> Spec:
    """The same with a model of another name."""
    return both(op(name, gives=ref(f"{name}New")), schemas(**{f"{name}New": {"type": "object", "properties": found}}))


def old_values(name: str, *values: str) -> Spec:
    """A document with an enum some of whose values are given up."""
    return both(enum(name, ["a", "b"], ["a", "b"])[0], schemas(**{name: {"x-deprecated-values": list(values)}}))


LISTED = {"operations": {"list_told.get": {"call": "list_told.list", "paging": OFFSET}}}
TOLD = {"operations": {"list_told.get": {"call": "list_told.list", "paging": OFFSET | {"total": "next"}}}}
PAGES = op("list_told", gives=PAGED, query={"offset": INT})
FIELD = model("PartOld", {"a": STR}, {"a": STR | {"deprecated": True}})

FACTS = [
    # How arguments are sent
    Pair("argument-sent-differently", "sent_raw.get()", "w", query("sent_raw", STR),
         query("sent_raw", STR, allowReserved=True)),
    Pair("argument-sent-differently", "sent_joined.get()", "w", query("sent_joined", ARRAY),
         query("sent_joined", ARRAY, explode=False)),
    Pair("argument-sent-differently", "sent_part.post()", "w", part("sent_part", "text/plain"),
         part("sent_part", "text/markdown")),
    default("default_zero", INT, 0, 1),
    default("default_false", BOOL, False, True),
    default("default_empty", STR, "", "x"),
    # Limits
    limit("limit_from", "limits-loosened", "", {"exclusiveMinimum": 0}, {"minimum": 0}, "minimum 0", NUM),
    limit("limit_above", "limits-tightened", "r", {"maximum": 5}, {"exclusiveMaximum": 5}, "exclusive maximum 5"),
    limit("limit_gone", "limits-loosened", "", {"multipleOf": 4}, {"multipleOf": 2}, "multiple of 2"),
    # What must be given
    Pair("choice-became-required", "choice_came.post()", "r", choice("choice_came"),
         choice("choice_came", ["a"], ["b", "c"]), text="needs a, or b and c"),
    Pair("choice-became-required", "choice_less.post()", "r", choice("choice_less", ["a"], ["b"]),
         choice("choice_less", ["a"]), text="needs a"),
    Pair("choice-became-optional", "choice_gone.post()", "", choice("choice_gone", ["a"], ["b"]),
         choice("choice_gone")),
    Pair("choice-became-optional", "choice_more.post()", "", choice("choice_more", ["a"]),
         choice("choice_more", ["a"], ["b"])),
    # Results
    Pair("paging-described", "list_told.list()", "", PAGES, PAGES, LISTED, TOLD),
    Pair("union-tags-added", "Apart", "", told_apart("Apart"), told_apart("Apart", "a", "b")),
    Pair("union-tags-changed", "Less", "r", told_apart("Less", "a", "b"), told_apart("Less", "b")),
    Pair("result-changed", "event_less.get()", "t", op("event_less", responses={"200": _stream(["string", "null"])}),
         op("event_less", responses={"200": _stream("string")})),
    Pair("stream-event-changed", "event_other.get()", "r", events("Event_other", "X"), events("Event_other", "Y")),
    Pair("result-changed", "none_now.get()", "r", gives("none_now", {"a": STR}), gives("none_now", None)),
    Pair("result-changed", "thin_now.get()", "r", gives("thin_now", {"a": STR, "b": STR}),
         renamed("thin_now", {"a": STR})),
    Pair("result-narrowed", "other_name.get()", "", gives("other_name", {"a": STR}),
         renamed("other_name", {"a": STR, "b": STR})),
    # What is given up
    Pair("part-deprecated", "part_old.get()", "", query("part_old", STR), query("part_old", STR, deprecated=True)),
    Pair("part-undeprecated", "part_kept.get()", "", query("part_kept", STR, deprecated=True), query("part_kept", STR)),
    Pair("part-deprecated", "PartOld.a", "", *FIELD),
    Pair("part-deprecated", "ValueOld.A", "", old_values("ValueOld"), old_values("ValueOld", "a")),
]  # fmt: skip

NOTHING: dict[str, tuple[Spec, Spec]] = {
    "a style that is the usual one": (query("q", ARRAY), query("q", ARRAY, style="form")),
    "an explode that is the usual one": (query("q", ARRAY), query("q", ARRAY, explode=True)),
    "an explode of one value": (query("q", INT), query("q", INT, explode=False)),
    "options in another order": (op("q", gives={"type": ["string", "integer"]}),
                                 op("q", gives={"type": ["integer", "string"]})),
    "options of an argument in another order": (query("q", {"type": ["string", "integer"]}),
                                                query("q", {"type": ["integer", "string"]})),
    "the same bound of whole numbers": (query("q", INT | {"exclusiveMinimum": 0, "maximum": 9}),
                                        query("q", INT | {"minimum": 1, "exclusiveMaximum": 10})),
    "a limit with a point": (query("q", NUM | {"maximum": 5}), query("q", NUM | {"maximum": 5.0})),
    "texts": (op("q", summary="One"), op("q", summary="Another")),
    "a new error": (op("q"), op("q", responses={"200": {"description": "ok"}, "409": {"description": "no"}})),
}  # fmt: skip
