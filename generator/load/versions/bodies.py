"""Body and form parameters of Swagger 2.0 become request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.versions.parameters import STYLES, schema_of

if TYPE_CHECKING:
    from generator.load.versions.notes import Notes

Entry = dict[str, Any]
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
# What a field says beside its schema, and a property says too.
BESIDE = frozenset({"description", "deprecated"})


def body(parameters: list[Entry], consumes: list[str], notes: Notes) -> Entry | None:
    """The request body that these parameters of an operation make together; None where they make none."""
    bodies = [entry for entry in parameters if entry.get("in") == "body"]
    fields = [entry for entry in parameters if entry.get("in") == "formData"]
    for extra in [*bodies[1:], *(fields if bodies else [])]:
        notes.add("an operation has one body: this parameter beside it was left out", extra)
    if bodies:
        return _body(bodies[0], consumes, notes)
    return _form(fields, consumes, notes) if fields else None


def _body(old: Entry, consumes: list[str], notes: Notes) -> Entry:
    schema = old.get("schema", {})
    media = [media for media in consumes if media not in {FORM, MULTIPART}] or consumes or [JSON]
    made: Entry = {key: old[key] for key in ("description", "required") if key in old}
    made |= {key: value for key, value in old.items() if key.startswith("x-")}
    made["content"] = contents(media, schema, notes)
    notes.origins.same(made, old)
    return made


def contents(media: list[str], schema: Any, notes: Notes) -> Entry:
    """The same schema for each media type."""
    first, *others = media
    copies = {kind: {"schema": notes.origins.copy(schema)} for kind in others}
    return {first: {"schema": schema}, **copies}


def _form(fields: list[Entry], consumes: list[str], notes: Notes) -> Entry:
    files = any(field.get("type") == "file" for field in fields)
    media = [MULTIPART] if files else [kind for kind in consumes if kind in {FORM, MULTIPART}] or [FORM]
    schema: Entry = {"type": "object", "properties": {str(field.get("name")): _field(field, notes) for field in fields}}
    required = [str(field.get("name")) for field in fields if field.get("required") is True]
    if required:
        schema["required"] = required
    made: Entry = {"required": True} if required else {}
    made["content"] = contents(media, schema, notes)
    encoding = {
        name: style for field in fields if (style := _encoding(field, notes)) for name in [str(field.get("name"))]
    }
    for entry in made["content"].values() if encoding else ():
        entry["encoding"] = notes.origins.copy(encoding)
    notes.origins.same(made, fields[0])
    return made


def _field(old: Entry, notes: Notes) -> Entry:
    """One field as a property; what stood beside its schema goes along."""
    schema = schema_of(old, notes)
    beside = {key: value for key, value in old.items() if key in BESIDE or key.startswith("x-")}
    return {**beside, **schema}


def _encoding(old: Entry, notes: Notes) -> Entry:
    """How a list is written in a form: each value as a field of its own, unless it is joined."""
    given = str(old.get("collectionFormat", "csv"))
    if old.get("type") != "array" or given == "multi":
        return {}
    if given not in STYLES:
        notes.add(f"collectionFormat {given} has no match in OpenAPI 3: values are joined by commas instead", old)
    return STYLES.get(given, STYLES["csv"])
