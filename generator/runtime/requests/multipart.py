"""Writes multipart bodies: a random boundary, names escaped as browsers do, files streamed and their length known."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import IO, Any, NamedTuple, TypeAlias

from ..data.guards import is_array, is_object, is_path, is_tuple
from ..message import Content
from ..operation import Body, Field
from .content import BytesContent, _Content, as_content
from .styles import json_of, refuse, scalar_text, utf8, wire_value

_FileContent: TypeAlias = os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]
FileInput: TypeAlias = _FileContent | tuple[str, _FileContent] | tuple[str, _FileContent, str]
"""A file as an argument: a path, bytes, a binary stream, or a tuple of file name, one of these, and a content type."""
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
    wire = field.at[-1] if field.at else field.name
    if not field.file:
        data = wire_value(field.name, value)
        if field.style == "deepObject" and is_object(data):
            return _deep_parts(field.name, wire, data)
        return _field_parts(field.name, wire, data, field.content_type)
    if value is None:
        raise refuse(field.name, "null has no form in a multipart body; leave the argument out")
    files: Any = value if _is_several(value) else [value]
    return [_file_part(field, wire, file) for file in files]


def _is_several(value: Any) -> bool:
    """Whether a value is several files, and no tuple of a file's name and content."""
    if is_tuple(value):
        return not isinstance((*value, None)[0], str)
    return isinstance(value, (list, set, frozenset))


def _deep_parts(argument: str, name: str, data: Any) -> list[Part]:
    """An object as one part for each of its values, named `channel[website_url]`; items of a list are `tags[]`."""
    if is_object(data):
        return [part for key, item in data.items() for part in _deep_parts(argument, f"{name}[{key}]", item)]
    if is_array(data):
        return [part for item in data for part in _deep_parts(argument, f"{name}[]", item)]
    return _field_parts(argument, name, data)


def _field_parts(argument: str, wire: str, value: Any, content_type: str = "") -> list[Part]:
    """A plain value as one part, a list as one part per item, an object as JSON."""
    data = wire_value(argument, value)
    if is_array(data) and "json" not in content_type:
        return [part for item in data for part in _field_parts(argument, wire, item, content_type)]
    if isinstance(data, (dict, list)) or "json" in content_type:
        return [_part(wire, BytesContent(json_of(argument, data).encode()), content_type or JSON)]
    return [_part(wire, BytesContent(utf8(argument, scalar_text(argument, data))), content_type)]


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


def file_of(field: Field, value: Any) -> tuple[str, str, bytes | Content]:
    """Name, content type and content of a file.

    A file is a path, bytes, a stream, or a tuple of name, one of these, and perhaps a content type.

    Raises InvalidArgumentError for anything else, and for a file that cannot be read.
    """
    name, source, content_type = _named(field, value)
    content = as_content(field.name, source)
    return name, _checked(field, content_type or field.content_type or _guessed(name)), content


def _named(field: Field, value: Any) -> tuple[str, Any, str]:
    if not is_tuple(value):
        return _name_of(field, value), value, ""
    if len(value) not in {2, 3} or not isinstance(value[0], str):
        raise refuse(field.name, "as a tuple must be (file name, content) or (file name, content, content type)")
    return value[0], value[1], value[2] if len(value) == 3 else ""


def _name_of(field: Field, value: Any) -> str:
    if isinstance(value, str):
        raise refuse(field.name, "is a file: give a pathlib.Path, bytes, a binary stream or a tuple, not a str")
    name: Any = value if is_path(value) else getattr(value, "name", None)
    path = os.fspath(name) if is_path(name) else name
    return os.path.basename(path) if isinstance(path, str) and path else "upload"


def _guessed(name: str) -> str:
    from mimetypes import guess_type  # loads the system's table

    return guess_type(name)[0] or "application/octet-stream"


def _checked(field: Field, content_type: str) -> str:
    if not content_type.isascii() or not content_type.isprintable():
        raise refuse(field.name, "has a content type that is not printable ASCII")
    return content_type.partition(",")[0].strip()
