# Copied from generator/runtime/webhooks/headers.py of Switchboard.
"""The headers of a request, in any form in which servers and frameworks hand them over, by names without case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from ..data.guards import is_sequence
from ..errors.classes import InvalidArgumentError
from .errors import SignatureError

HeadersGiven: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""A mapping, pairs of texts, pairs of bytes (ASGI), or the environ of a WSGI request."""


class Headers:
    """The values of each header, as they came."""

    __slots__ = ("_values",)

    def __init__(self, given: HeadersGiven) -> None:
        """Raises InvalidArgumentError where `given` is none of the forms."""
        self._values: dict[str, list[str]] = {}
        for name, value in _pairs(given):
            if name.isascii():
                self._values.setdefault(name.lower(), []).append(value)

    def one(self, name: str) -> str:
        """The value of a header that comes once. Raises SignatureError where it is missing, empty or doubled."""
        value = self.optional(name)
        if not value:
            raise SignatureError(f"the header {name} is missing", "missing")
        return value

    def optional(self, name: str) -> str:
        """The same; empty where it is missing."""
        values = self._values.get(name.lower(), [])
        if len(values) > 1:
            raise SignatureError(f"the header {name} comes {len(values)} times", "doubled")
        return values[0] if values else ""


def _pairs(given: Any) -> Iterator[tuple[str, str]]:
    items = given.items() if hasattr(given, "items") else given
    if isinstance(given, (str, bytes)) or not isinstance(items, Iterable):
        raise _refused(given)
    from_wsgi = isinstance(given, Mapping) and "REQUEST_METHOD" in given
    for item in items:  # pyright: ignore[reportUnknownVariableType]  # of users' data
        if not isinstance(item, (tuple, list)) or len(item) != 2:  # pyright: ignore[reportUnknownArgumentType]
            raise _refused(given)
        name = _text(item[0])
        if from_wsgi and name is not None:
            name = name.removeprefix("HTTP_").replace("_", "-") if name.startswith("HTTP_") else None
        if name is not None:
            yield from ((name, value) for value in _values(item[1]))


def _values(value: Any) -> Iterator[str]:
    """The texts of a value, or of a list of values (gateways hand them over so)."""
    several = value if is_sequence(value) else (value,)
    return (text for item in several if (text := _text(item)) is not None)


def _text(value: Any) -> str | None:
    """Text of a name or value. Bytes are read as HTTP has it; what is neither is no header."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str.__str__(value) if isinstance(value, str) else None  # no class of a framework stays in events


def _refused(given: Any) -> InvalidArgumentError:
    return InvalidArgumentError(
        f"headers must be a mapping or pairs of names and values, not {type(given).__name__}",
        parameter="headers",
        advice="Pass the headers as the framework has them: request.headers, scope['headers'], the WSGI environ.",
    )
