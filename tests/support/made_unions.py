"""Makes unions of objects that differ by one sign or several, and JSON objects of their members; and decodes those."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from generator.pipeline import shape_client
from generator.render.files import _Renderer
from generator.runtime.models.codec import Codec
from tests.support.generator_project import Project, ref, spec

if TYPE_CHECKING:
    from pathlib import Path

    from generator.shape.shapes import ClientShape

Schema = dict[str, Any]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
UUIDS = ("123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000")
FORMS: list[tuple[Schema, tuple[Any, ...]]] = [
    (TEXT, ("x", "some text")),
    (NUMBER, (0, -7)),
    ({"type": "boolean"}, (True, False)),
    ({"type": "number"}, (1.5, 2)),
    ({"type": "array", "items": TEXT}, (["a"], [])),
    ({"type": "array", "items": NUMBER}, ([1, 2], [3])),
    ({"type": "object", "additionalProperties": NUMBER}, ({"k": 1}, {"k": 2, "l": 3})),
    ({"type": "string", "format": "uuid"}, UUIDS),
    ({"type": "string", "format": "date-time"}, ("2024-01-02T03:04:05Z",)),
    ({"type": "string", "format": "date"}, ("2024-01-02",)),
    ({"type": "string", "pattern": "^[a-c]{2}$"}, ("ab", "cc")),
    ({"type": "string", "pattern": "^[x-z]+[0-9]$"}, ("x1", "yz2")),
    ({"type": "string", "minLength": 9, "maxLength": 9}, ("nine long",)),
]
"""Schemas of properties, and values that fit them."""
TAGS: list[list[Any]] = [
    ["red", "green", "blue", "black"],
    [1, 2, 3, 4],
    [True, False],
    [1, True, "1", "true"],
    [["a", "b"], ["c"], ["d", "e", "f"], ["g"]],
]
"""Constants that tell members apart, one or several for each."""


@st.composite
def members(draw: st.DrawFn) -> list[Schema]:
    """Two to four object schemas, which may have a tag (of their own, or in an object within) and share properties."""
    count = draw(st.integers(2, 4))
    tags = draw(st.sampled_from([None, *(tags for tags in TAGS if len(tags) >= count)]))
    nested = draw(st.booleans())
    return [_tagged(draw(_untagged()), tags[index], nested) if tags else draw(_untagged()) for index in range(count)]


@st.composite
def _untagged(draw: st.DrawFn) -> Schema:
    names = draw(st.lists(st.sampled_from("abcde"), min_size=1, max_size=4, unique=True))
    properties = {name: draw(st.sampled_from(FORMS))[0] for name in names}
    required = [name for name in names if draw(st.booleans())]
    return {"type": "object", "properties": properties, "required": required}


def _tagged(schema: Schema, tag: Any, nested: bool) -> Schema:
    constant = {"enum": tag} if isinstance(tag, list) else {"const": tag}
    inner = {"type": "object", "properties": {"kind": constant, "n": NUMBER}, "required": ["kind"]}
    name, tagging = ("meta", inner) if nested else ("kind", constant)
    return schema | {
        "properties": {**schema["properties"], name: tagging},
        "required": [*schema["required"], name],
    }


@st.composite
def objects(draw: st.DrawFn, schema: Schema) -> dict[str, Any]:
    """A JSON object that fits a schema and has no key that it does not name."""
    named = schema["properties"].items()
    return {name: draw(_value(inner)) for name, inner in named if name in schema["required"] or draw(st.booleans())}


def _value(schema: Schema) -> st.SearchStrategy[Any]:
    if "properties" in schema:
        return objects(schema)
    if "const" in schema:
        return st.just(schema["const"])
    return st.sampled_from(schema.get("enum") or next(values for form, values in FORMS if form == schema))


def codec_of(root: Path, members: list[Schema], **other: Schema) -> Codec:
    """The codec of a client whose spec has the union `Either` of the members `M0`, `M1`, …, and other schemas."""
    schemas = {f"M{index}": member for index, member in enumerate(members)}
    union = {"oneOf": [ref(name) for name in schemas]}
    Project(root).spec("made", spec(schemas={"Either": union, **schemas, **other}))
    return _codec(shape_client(root, "made"))


def _codec(client: ClientShape) -> Codec:
    """The codec of a client, with the classes that the client would have; nothing is written."""
    renderer, namespace = _Renderer(client), dict[str, Any]()
    for text in [renderer._text("enums.py.jinja"), *map(renderer._model, client.models)]:
        source = re.sub(r"^from \.+_runtime", "from generator.runtime", text, flags=re.MULTILINE)
        source = source.replace("import switchboard_made as _t", "")
        exec(source, namespace)  # noqa: S102 -- our own templates
    unions = {union.name: union.record for union in client.unions}
    codec = Codec(namespace.__getitem__, frozenset(enum.name for enum in client.enums), unions)
    for model in client.models:
        namespace[model.name]._codec = codec
    return codec
