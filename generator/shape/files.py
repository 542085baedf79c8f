"""Fields of a multipart body that are files: always, or beside other kinds of values (a URL, null)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.parse.forms import ANY, REFERENCE, NamedUnion, one_of
from generator.parse.media import BYTES, RAW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook


def holds_file(form: Form, book: SchemaBook) -> bool:
    """Whether a value of a form may be a file, or a list or a map with files."""
    return RAW in _parts(form, book)


def beside_files(form: Form, book: SchemaBook) -> Form:
    """What one part of such a field may be instead of a file; anything, where it is always one."""
    others = [part for part in _parts(form, book) if part != RAW]
    return one_of(others) if others else ANY


def _parts(form: Form, book: SchemaBook, inside: frozenset[str] = frozenset()) -> Iterator[Form]:
    """What each part may be: every item of a list, and every file of a map, is a part of its own."""
    name = form.get("$ref", "").removeprefix(REFERENCE)
    named = book.named.get(name)
    if isinstance(named, NamedUnion) and name not in inside:
        for option in named.options:
            yield from _parts(option, book, inside | {name})
    elif form.get("type") == "array":
        yield from _parts(form["items"], book, inside)
    elif _is_map_of_files(form, book, inside):
        yield RAW
    elif "oneOf" in form:
        for option in form["oneOf"]:
            yield from _parts(option, book, inside)
    else:
        yield form


def _is_map_of_files(form: Form, book: SchemaBook, inside: frozenset[str]) -> bool:
    """Whether a form is a map of nothing but files, or of lists of them."""
    item = form.get("additionalProperties")
    return isinstance(item, dict) and all(part == RAW for part in _parts(item, book, inside))


def content_media_type(schema: dict[str, Any]) -> str:
    """The media type that a schema gives its files itself; empty where it says nothing but that they are some."""
    items = schema.get("items")
    found = (items if isinstance(items, dict) else schema).get("contentMediaType")
    return found if isinstance(found, str) and found != BYTES else ""
