"""Pairs of tiny specs for calls that can be made in several ways: forms of the body, media types of the response."""

from __future__ import annotations

from typing import Any

from tests.support.changes import STR, Pair, Spec, op, ref, schemas, together

FILE: Spec = {"type": "string", "format": "binary"}
JSON, FORM, PDF, CSV = "application/json", "multipart/form-data", "application/pdf", "text/csv"


def takes(name: str, *, required: bool = True, **bodies: tuple[dict[str, Any], list[str]]) -> Spec:
    """A document with one operation; of each body (`json`, `form`) the properties, and those that are required."""
    made = op(name, "post")
    media = {"json": JSON, "form": FORM}
    content = {
        media[kind]: {"schema": {"type": "object", "properties": properties, "required": needed}}
        for kind, (properties, needed) in bodies.items()
    }
    made["paths"][f"/{name}"]["post"]["requestBody"] = {"required": required, "content": content}
    return made


def gives(name: str, **bodies: Spec) -> Spec:
    """A document with one operation whose response has several media types (`json`, `pdf`, `csv`)."""
    made = op(name)
    media = {"json": JSON, "pdf": PDF, "csv": CSV}
    content = {media[kind]: {"schema": schema} for kind, schema in bodies.items()}
    made["paths"][f"/{name}"]["get"]["responses"]["200"]["content"] = content
    return made


URL = ({"url": STR, "note": STR}, ["url"])
UPLOAD = ({"file": FILE, "note": STR}, ["file"])
NUMBERS = {"type": "array", "items": {"type": "integer"}}


def kind(name: str, schema: Spec) -> Spec:
    """A document with an operation that gives a schema, which has a name."""
    parts = schemas(**{name: schema, f"{name}Part": OBJECT, f"{name}Other": OBJECT})
    others = [op(f"{name.lower()}_{part.lower()}", gives=ref(f"{name}{part}")) for part in ("Part", "Other")]
    return together(op(f"kind_{name.lower()}", gives=ref(name)), *others, parts)


def either(name: str) -> Spec:
    """A schema that is one of two others."""
    return {"oneOf": [ref(f"{name}Part"), ref(f"{name}Other")]}


def event(name: str, cls: str, schema: Spec | None = None) -> Spec:
    """A document with one webhook."""
    body = {"required": True, "content": {JSON: {"schema": ref(cls)}}}
    sent = {name: {"post": {"requestBody": body, "responses": {"200": {"description": "ok"}}}}}
    return {"webhooks": sent} | schemas(**{cls: schema or OBJECT})


def holds(name: str, *members: str) -> Spec:
    """A document with an operation that takes a nested object, a property of which is one of several others."""
    parts = {f"{name}{one}": {"type": "object", "properties": {one.lower(): STR}} for one in ("Cat", "Dog", "Fish")}
    reads = [op(f"read_{part.lower()}", gives=ref(part)) for part in parts]
    choice = {name: {"oneOf": [ref(f"{name}{one}") for one in members]}}
    box = {f"{name}Box": {"type": "object", "properties": {"pet": ref(name)}}}
    takes = op(f"send_{name.lower()}", "post", takes={"type": "object", "properties": {"box": ref(f"{name}Box")}})
    return together(takes, *reads, schemas(**parts, **choice, **box))


OBJECT: Spec = {"type": "object", "properties": {"a": STR}}
ENUM: Spec = {"type": "string", "enum": ["a", "b"]}
SHAPES: dict[str, Spec] = {"model": OBJECT, "enum": ENUM, "union": {}}


def other_kind(was: str, now: str) -> Pair:
    """A name that stands for a class of one kind before, and of another one after."""
    name = f"Kind{was}{now}".title()
    old, new = (kind(name, SHAPES[each] or either(name)) for each in (was, now))
    return Pair(f"{was}-removed", name, "tr", old, new)


KINDS = [other_kind(was, now) for was in SHAPES for now in SHAPES if was != now]
EVENTS = [
    Pair("event-removed", "event ev_gone", "r", event("ev_gone", "EvGone"), kind("EvGone", OBJECT)),
    Pair("event-added", "event ev_came", "", kind("EvCame", OBJECT), event("ev_came", "EvCame")),
    Pair("event-renamed", "event ev_old", "r", event("ev_old", "EvSame"), event("ev_new", "EvSame")),
    Pair("field-changed", "EvField.a", "tr", event("ev_field", "EvField"),
         event("ev_field", "EvField", {"type": "object", "properties": {"a": {"type": "integer"}}})),
    Pair("event-changed", "event ev_other", "r", together(event("ev_other", "EvThin"), kind("EvThick", OBJECT)),
         together(event("ev_other", "EvThick"), kind("EvThin", OBJECT))),
]  # fmt: skip

WAYS = [
    *KINDS,
    *EVENTS,
    Pair("union-narrowed", "Given", "tr", holds("Given", "Cat", "Dog", "Fish"), holds("Given", "Cat", "Dog")),
    Pair(
        "signature-removed",
        "way_gone.post()",
        "tr",
        takes("way_gone", json=URL, form=UPLOAD),
        takes("way_gone", json=({"url": STR, "note": STR}, ["url", "note"]), form=UPLOAD),
        text="with url alone",
    ),
    Pair(
        "signature-removed",
        "way_apart.post()",
        "tr",
        takes("way_apart", json=URL),
        takes("way_apart", json=({"url": STR}, ["url"]), form=UPLOAD),
        text="with url, note together",
    ),
    Pair(
        "signature-added",
        "way_came.post()",
        "",
        takes("way_came", json=URL),
        takes("way_came", json=URL, form=UPLOAD),
        text="with file",
    ),
    Pair(
        "signature-added",
        "way_none.post()",
        "",
        takes("way_none", json=URL),
        takes("way_none", json=URL, required=False),
        text="with no argument",
    ),
    Pair(
        "signature-added",
        "pdf_came.get()",
        "",
        gives("pdf_came", json=NUMBERS),
        gives("pdf_came", json=NUMBERS, pdf=FILE),
    ),
    Pair(
        "argument-removed",
        "pdf_gone.get()",
        "tr",
        gives("pdf_gone", json=NUMBERS, pdf=FILE),
        gives("pdf_gone", json=NUMBERS),
    ),
    Pair(
        "argument-narrowed",
        "pdf_other.get()",
        "tr",
        gives("pdf_other", json=NUMBERS, pdf=FILE, csv=STR),
        gives("pdf_other", json=NUMBERS, csv=STR),
    ),
    Pair(
        "result-changed",
        "csv_came.get()",
        "tr",
        gives("csv_came", json=NUMBERS),
        gives("csv_came", json=NUMBERS, csv=STR),
    ),
]
