"""Makes operations with bodies and responses of all kinds, and what a caller gives for them; and calls those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from tests.support.generator_project import Project, operation, spec
from tests.support.loopback import Loopback, Received, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from pathlib import Path

    from generator.runtime.operation import Operation
    from generator.shape.shapes import MethodShape

Schema = dict[str, Any]
Part = tuple[str | None, str, bytes]
"""File name, content type and content."""
OCTETS, TEXT = "application/octet-stream", "text/plain"
KNOWN = {"a.png": "image/png", "b.jpg": "image/jpeg", "c.csv": "text/csv", "d": OCTETS}
"""Names of files, and the content types that they stand for."""
FILES: list[Schema] = [
    {"type": "string", "format": "binary"},
    {"type": "string", "contentMediaType": OCTETS},
    {"contentMediaType": OCTETS},
]
NULL: Schema = {"type": "null"}
LINK: Schema = {"type": "string", "format": "uri"}
ALLOWED = ["", "image/png, image/jpeg", "image/jpeg,text/csv", "application/pdf", "image/png, */*"]


class Given(NamedTuple):
    """What a caller gives for a part, and the parts that must come of it."""

    value: Any
    parts: tuple[Part, ...]


def sent_type(name: str, allowed: str) -> str:
    """The content type that a file of a name must have."""
    kinds = [kind.strip() for kind in allowed.split(",") if kind]
    if len(kinds) == 1 or (kinds and KNOWN[name] not in kinds and "*/*" not in kinds):
        return kinds[0]
    return KNOWN[name]


@st.composite
def one_file(draw: st.DrawFn, allowed: str) -> Given:
    """A file with a name, or without."""
    name, data = draw(st.sampled_from(sorted(KNOWN))), draw(st.binary(max_size=4))
    if draw(st.booleans()):
        return Given((name, data), ((name, sent_type(name, allowed), data),))
    return Given(bytearray(data), (("upload", sent_type("d", allowed), data),))


def link(_: str) -> st.SearchStrategy[Given]:
    """A text instead of a file."""
    return st.sampled_from(["urn:a", "https://a.test/b"]).map(lambda text: Given(text, ((None, TEXT, text.encode()),)))


def nothing(_: str) -> st.SearchStrategy[Given]:
    """Null, which is no part."""
    return st.just(Given(None, ()))


@st.composite
def several(draw: st.DrawFn, each: st.SearchStrategy[Given]) -> Given:
    """A list, each item a part of its own."""
    items = draw(st.lists(each, max_size=3))
    return Given([item.value for item in items], tuple(part for item in items for part in item.parts))


@st.composite
def parts(draw: st.DrawFn) -> tuple[Schema, str, st.SearchStrategy[Given]]:
    """Schema, allowed content types and values of a part that may be a file."""
    file, allowed = draw(st.sampled_from(FILES)), draw(st.sampled_from(ALLOWED))
    links, nullable = draw(st.booleans()), draw(st.booleans())
    options, values = [file], [one_file(allowed)]
    if links:
        options, values = [*options, LINK], [*values, link(allowed)]
    single = options[0] if len(options) == 1 else {draw(st.sampled_from(["oneOf", "anyOf"])): options}
    listed: Schema = {"type": "array", "items": single}
    shape = draw(st.sampled_from(["one", "list", "both"]))
    schema = {"one": [single], "list": [listed], "both": [single, listed]}[shape]
    given = ([] if shape == "list" else values) + ([] if shape == "one" else [several(st.one_of(values))])
    if nullable:
        schema, given = [*schema, NULL], [*given, nothing(allowed)]
    return (schema[0] if len(schema) == 1 else {"anyOf": schema}), allowed, st.one_of(given)


def made(root: Path, verb: str, **keys: Any) -> MethodShape:
    """The method of a document with one operation."""
    (method,) = Project(root).shape(spec({"/made": operation(verb, operationId="made.call", **keys)})).methods
    return method


def body(*content: tuple[str, Schema, Schema], required: bool = True) -> Schema:
    """A request body: media types with their schemas and encodings."""
    return {
        "required": required,
        "content": {kind: {"schema": schema, "encoding": encoding} for kind, schema, encoding in content},
    }


def called(
    record: Operation[Any], mode: str, given: dict[str, Any], response: Response | None = None
) -> tuple[Any, Received]:
    """What a call gives, and the one request that it made."""
    with Loopback() as loopback, DemoClient(mode, loopback.url, retry=0, rate_limit=None) as client:
        loopback.enqueue(response or Response(204))
        result = client.call(record, None, **given)
        (request,) = loopback.received
        return result, request
