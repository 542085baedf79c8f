# Copied from generator/runtime/requests/multipart.py of Switchboard.
"""Writes multipart bodies: a random boundary, names escaped as browsers do, files streamed and their length known."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from ..data.guards import is_array, is_container, is_object
from ..message import Content
from ..operation import FILES_ONLY, Body, Field
from .content import BytesContent, _Content
from .files import file_of, is_file, is_several
from .styles import joined, json_of, refuse, scalar_text, utf8, wire_value

JSON = "application/json"
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""What the WHATWG's form rules escape in names; nothing else could end the quoted text."""


class Part(NamedTuple):
    """One part: its head, up to and with the blank line, and its content."""

    head: bytes
    content: Content


class MultipartContent(_Content):
    """The parts with boundaries between them."""

    def __init__(self, parts: list[Part], boundary: bytes) -> None:
        self.parts = parts
        self.boundary = boundary
        self.replayable = all(part.content.replayable for part in parts)
        self.length = self._length()

    def _length(self) -> int | None:
        total = len(self.boundary) + 6  # "--" boundary "--" CRLF
        for part in self.parts:
            if part.content.length is None:
                return None
            total += len(self.boundary) + 4 + len(part.head) + part.content.length + 2
        return total

    def chunks(self) -> Iterator[bytes]:
        for part in self.parts:
            yield b"--" + self.boundary + b"\r\n" + part.head
            yield from part.content.chunks()
            yield b"\r\n"
        yield b"--" + self.boundary + b"--\r\n"

    async def achunks(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield b"--" + self.boundary + b"\r\n" + part.head
            async for chunk in part.content.achunks():
                yield chunk
            yield b"\r\n"
        yield b"--" + self.boundary + b"--\r\n"


def write_multipart(
    body: Body, given: Mapping[str, Any], extra: Mapping[str, Any] | None = None
) -> tuple[str, MultipartContent]:
    """Content type, with its boundary, and content."""
    fields = {field.name: field for field in body.fields}
    parts = [part for at, value in body.constants for part in _field_parts(at[-1], at[-1], value)]
    for name, value in given.items():
        parts += _parts(fields[name], value)
    for key, value in (extra or {}).items():
        parts += _field_parts("extra_body", key, value)
    boundary = os.urandom(16).hex()
    return f"{body.media_type.partition(';')[0]}; boundary={boundary}", MultipartContent(parts, boundary.encode())


def _parts(field: Field, value: Any) -> list[Part]:
    if not field.at and is_object(value):  # the whole body, whose keys nobody knows before
        return [part for key, item in value.items() for part in _parts(field._replace(at=(key,)), item)]
    if not field.file:
        data = wire_value(field.name, value)
        if field.explode is False and is_array(data) and data:
            data = joined(field.name, field.style, data)
        deep = field.style == "deepObject" and is_object(data)
        write = _deep_parts if deep else _field_parts
        return write(field.name, _wire(field), data, field.content_type)
    if is_object(value) and field.type in FILES_ONLY:  # files by names of their own
        named = [(field._replace(at=(f"{_wire(field)}[{key}]",)), item) for key, item in value.items()]
        return [part for inner, item in named for part in _parts(inner, item)]
    files: Any = value if is_several(value) else [value]
    return [part for file in files for part in _file_parts(field, file)]


def _wire(field: Field) -> str:
    return field.at[-1] if field.at else field.name


def _file_parts(field: Field, value: Any) -> list[Part]:
    """One file, or what the field may be instead of one (the URL of a picture, say)."""
    if value is None:
        raise refuse(field.name, "null has no form in a multipart body; leave the argument out")
    if field.type not in FILES_ONLY and not is_file(value):
        return _field_parts(field.name, _wire(field), value)
    return [_file_part(field, _wire(field), value)]


def _deep_parts(argument: str, name: str, data: Any, content_type: str) -> list[Part]:
    """An object as one part for each of its values, named `channel[website_url]`; items of a list are `tags[]`."""
    if is_object(data):
        items = data.items()
        return [part for key, item in items for part in _deep_parts(argument, f"{name}[{key}]", item, content_type)]
    if is_array(data):
        nameless = _are_told_apart(data)
        named = [(f"{name}[{'' if nameless else at}]", item) for at, item in enumerate(data)]
        return [part for inner, item in named for part in _deep_parts(argument, inner, item, content_type)]
    return _field_parts(argument, name, data, content_type)


def _are_told_apart(items: list[Any]) -> bool:
    """Whether a reader of `items[][title]` sees where an item ends: as in Rails, with a key that it has already.

    All else that is nested goes by its position.
    """
    if not any(map(is_container, items)):
        return True
    if not all(is_object(item) and item and not any(map(is_container, item.values())) for item in items):
        return False
    return all(next(iter(item)) in before for before, item in pairwise(items))


def _field_parts(argument: str, wire: str, value: Any, content_type: str = "") -> list[Part]:
    """A plain value as one part, a list as one part per item, an object as JSON."""
    data = wire_value(argument, value)
    kind = _plain_type(content_type, data)
    if is_array(data) and "json" not in kind:
        return [part for item in data for part in _field_parts(argument, wire, item, content_type)]
    if is_container(data) or "json" in kind:
        return [_part(wire, BytesContent(json_of(argument, data).encode()), kind or JSON)]
    return [_part(wire, BytesContent(utf8(argument, scalar_text(argument, data))), kind)]


def _plain_type(allowed: str, data: Any) -> str:
    """The content type of plain data among those allowed (`text/plain, application/json`); empty: none is said."""
    kinds = [kind.strip() for kind in allowed.split(",") if kind.strip() and "*" not in kind]
    fitting = (kind for kind in kinds if ("json" in kind) == is_container(data))
    return next(fitting, kinds[0] if kinds else "")


def _part(wire: str, content: Content, content_type: str = "", file_name: str | None = None) -> Part:
    head = f'Content-Disposition: form-data; name="{wire.translate(_ESCAPES)}"'
    if file_name is not None:
        head += f'; filename="{file_name.translate(_ESCAPES)}"'
    if content_type:
        head += f"\r\nContent-Type: {content_type}"
    return Part(f"{head}\r\n\r\n".encode("utf-8", "replace"), content)


def _file_part(field: Field, wire: str, value: Any) -> Part:
    name, content_type, content = file_of(field, value)
    streamed = BytesContent(content) if isinstance(content, bytes) else content
    return _part(wire, streamed, content_type, name)
