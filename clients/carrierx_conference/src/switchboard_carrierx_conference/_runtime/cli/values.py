# Copied from generator/runtime/cli/values.py of Switchboard.
"""Texts of the command line as values of arguments: numbers, JSON, files, standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array
from ..data.json_text import loads
from ..models.containers import ListOf, MapOf, ModelRef
from ..models.kinds import Enumerated, Moment, Scalar
from ..models.unions import OneOf
from ..requests.argument_types import typed
from ..requests.misfits import wanted
from .exits import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.kinds import Kind

STDIN = "-"


def options_of(kind: Kind) -> tuple[Kind, ...]:
    """The members of a union; of another kind, itself."""
    return kind.options if isinstance(kind, OneOf) else (kind,)


def is_text(kind: Kind) -> bool:
    """Whether a text is a value of this kind as it stands."""
    if isinstance(kind, (Scalar, Enumerated)):
        return str in kind.types
    return isinstance(kind, Moment)


def is_nested(kind: Kind) -> bool:
    """Whether a value of this kind is written as JSON: objects, and what may be anything."""
    return isinstance(kind, (MapOf, ModelRef)) or not isinstance(kind, (Scalar, Enumerated, Moment, ListOf, OneOf))


def list_of(kind: Kind) -> ListOf | None:
    """The list that a kind is, or may be; None where it is never one."""
    return next((option for option in options_of(kind) if isinstance(option, ListOf)), None)


def json_of(text: str) -> Any:
    """The value of JSON text, of a file of it (`@path`), or of standard input (`-`). Raises UsageError."""
    source = "standard input" if text == STDIN else text[1:] if text.startswith("@") else "the text"
    try:
        return loads(_content(text))
    except OSError as error:
        raise UsageError(f"{source} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise UsageError(f"{source} is not JSON ({error})") from None


def _content(text: str) -> bytes:
    if text == STDIN:
        return sys.stdin.buffer.read()
    return Path(text[1:]).read_bytes() if text.startswith("@") else text.encode("utf-8", "surrogatepass")


def value_of(kind: Kind, texts: Sequence[str]) -> Any:
    """The value that an option stands for, given once or several times. Raises UsageError for what cannot be one."""
    listed = list_of(kind)
    if listed is None or (len(texts) == 1 and _is_single(kind, texts[0])):
        if len(texts) > 1:
            raise UsageError("is given more than once")
        return _single(kind, texts[0])
    return [item for text in texts for item in _items(listed.item, text)]


def _is_single(kind: Kind, text: str) -> bool:
    """Whether a text is the single value that may stand instead of a list."""
    return any(map(is_text, options_of(kind))) and not text.startswith("[")


def _items(kind: Kind, text: str) -> list[Any]:
    """What one use of the option adds to a list: one item, or all of a JSON array."""
    plain = any(map(is_text, options_of(kind)))
    if text.startswith("[") or (not plain and (text == STDIN or text.startswith("@"))):
        found = json_of(text)
        return found if is_array(found) else [found]
    return [_single(kind, text)]


def _single(kind: Kind, text: str) -> Any:
    options = options_of(kind)
    plain = any(map(is_text, options))
    if any(map(is_nested, options)) and (not plain or text[:1] in {"{", "["}):
        return json_of(text)
    if plain:
        return text
    if kind.nullable and text == "null":
        return None
    found = (value for option in options if (value := typed(option, text)) is not text)
    value = next(found, text)
    if value is text:
        raise UsageError(f"must be {plain_name(kind)}")
    return value


def plain_name(kind: Kind) -> str:
    """What a kind takes, as the command line calls it."""
    return wanted(kind).replace("True or False", "true or false")


def file_of(text: str) -> Any:
    """The file that `path`, `path;type=image/png` or `-` (standard input) names. Raises UsageError."""
    path, _, content_type = text.partition(";type=")
    if path == STDIN:
        name, source = "stdin", sys.stdin.buffer
        return (name, source, content_type) if content_type else (name, source)
    if not Path(path).is_file():
        raise UsageError(f"there is no file {path!r}")
    return (Path(path).name, Path(path), content_type) if content_type else Path(path)
