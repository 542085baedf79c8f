# Copied from generator/runtime/requests/files.py of Switchboard.
"""Files as arguments: what counts as one, what it is called, and the content type that it travels under."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from ..data.guards import is_path, is_tuple
from .given_content import as_content, is_content
from .styles import refuse
from .validation import Check

if TYPE_CHECKING:
    from ..message import Content
    from ..models.codec import Codec
    from ..operation import Field

_FileContent: TypeAlias = os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]
FileInput: TypeAlias = _FileContent | tuple[str, _FileContent] | tuple[str, _FileContent, str]
"""A file as an argument: a path, bytes, a binary stream, or a tuple of file name, one of these, and a content type."""
OCTETS = "application/octet-stream"


def is_file(value: Any) -> bool:
    """Whether a value is a file, as `FileInput` has it."""
    if is_tuple(value):
        return len(value) in {2, 3} and isinstance(value[0], str) and is_content(value[1])
    return is_content(value)


def is_several(value: Any) -> bool:
    """Whether a value is several files, and no tuple of a file's name and content."""
    if is_tuple(value):
        return not isinstance((*value, None)[0], str)
    return isinstance(value, (list, set, frozenset))


def has_file(value: Any) -> bool:
    """Whether a value is a file, or one of several values is."""
    return any(map(is_file, value)) if is_several(value) else is_file(value)


class FileOr:
    """The check of an argument that may be a file: what is none is checked by the type that the others have."""

    __slots__ = ("inner", "plain")

    def __init__(self, inner: Check) -> None:
        self.inner = inner
        self.plain = inner.plain

    def data(self, value: Any, codec: Codec) -> Any:
        """Files as they are, plain data of all else. Raises InvalidArgumentError for what does not fit."""
        if is_file(value):
            return value
        if is_several(value) or is_tuple(value):
            return [item if is_file(item) else self.inner.data(item, codec) for item in value]
        return self.inner.data(value, codec)


def file_of(field: Field, value: Any) -> tuple[str, str, bytes | Content]:
    """Name, content type and content of a file.

    A file is a path, bytes, a stream, or a tuple of name, one of these, and perhaps a content type.

    Raises InvalidArgumentError for anything else, for a file that cannot be read, and for one whose content type is
    unknown where only some are allowed.
    """
    name, source, content_type = named(field.name, value)
    content = as_content(field.name, source)
    allowed = [kind.strip() for kind in field.content_type.split(",") if kind.strip()]
    return name, checked_type(field.name, content_type or fitting_type(field.name, allowed, name)), content


def named(argument: str, value: Any) -> tuple[str, Any, str]:
    """File name, content and content type of a file; the last is empty where the caller does not say."""
    if not is_tuple(value):
        return _name_of(argument, value), value, ""
    if len(value) not in {2, 3} or not isinstance(value[0], str):
        raise refuse(argument, "as a tuple must be (file name, content) or (file name, content, content type)")
    return value[0], value[1], value[2] if len(value) == 3 else ""


def _name_of(argument: str, value: Any) -> str:
    if isinstance(value, str):
        raise refuse(argument, "is a file: give a pathlib.Path, bytes, a binary stream or a tuple, not a str")
    name: Any = value if is_path(value) else getattr(value, "name", None)
    path = os.fspath(name) if is_path(name) else name
    return os.path.basename(path) if isinstance(path, str) and path else "upload"


def fitting_type(argument: str, allowed: Sequence[str], name: str) -> str:
    """The content type of a file of that name: the one that the name stands for, where it is among those `allowed`.

    Else it is the first that is allowed. Raises InvalidArgumentError where a range is allowed (`image/*`) and the name
    says of no type in it.
    """
    if len(allowed) == 1 and "*" not in allowed[0]:
        return allowed[0]
    guessed = _guessed(name)
    if not allowed:
        return guessed
    found = next((kind for kind in allowed if fits(guessed, kind)), None)
    if found is not None:
        return guessed if "*" in found else found
    if any("*" in kind for kind in allowed):
        cure = "give a tuple of file name and content, or of file name, content and content type"
        raise refuse(argument, f"must be {' or '.join(allowed)}, which cannot be told of '{name}': {cure}")
    return allowed[0]


def fits(content_type: str, allowed: str) -> bool:
    """Whether a content type is an allowed one, or within an allowed range; `x-` and parameters say nothing."""
    one, other = (kind.partition(";")[0].strip().lower().replace("/x-", "/") for kind in (content_type, allowed))
    return other in {one, "*/*"} or (other.endswith("/*") and one.startswith(other[:-1]))


def _guessed(name: str) -> str:
    from mimetypes import guess_type  # loads the system's table

    return guess_type(name)[0] or OCTETS


def checked_type(argument: str, content_type: Any) -> str:
    """A content type that a header can hold. Raises InvalidArgumentError for another."""
    if not isinstance(content_type, str) or not content_type.isascii() or not content_type.isprintable():
        raise refuse(argument, "has a content type that is not printable ASCII")
    return content_type
