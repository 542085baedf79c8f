"""The vendors' own payloads, and values made from the schema where a vendor gives none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from generator.runtime.testing.document import MISSING, Document
from generator.runtime.testing.making import NEEDED, Maker
from generator.runtime.testing.samples import Samples
from generator.shape.pattern_texts import with_examples

if TYPE_CHECKING:
    from collections.abc import Iterable

NOON = 1_772_452_800.0
"""The moment that made date-times tell: 2026-03-02T12:00:00Z."""


class Payload(NamedTuple):
    """One payload of a vendor's document."""

    kind: str
    """`request`, `response` or `query`."""
    operation: str
    """The id of its operation."""
    status: str
    media_type: str
    value: Any


class Payloads:
    """The payloads of one API, by operation."""

    def __init__(self, document: dict[str, Any], given: Iterable[Payload] = ()) -> None:
        self._document = Document(with_examples(document))
        self._given: dict[tuple[str, str], list[Payload]] = {}
        for payload in given:
            self._given.setdefault((payload.kind, payload.operation), []).append(payload)

    def requests(self, operation: str) -> list[Payload]:
        """The vendor's request bodies."""
        return self._given.get(("request", operation), [])

    def query(self, operation: str) -> dict[str, Any]:
        """The vendor's query by wire name; empty where there is none."""
        found = self._given.get(("query", operation))
        return dict(found[0].value) if found else {}

    def response(self, operation: str) -> Payload | None:
        """The vendor's first success."""
        found = self._given.get(("response", operation), ())
        return next((payload for payload in found if payload.status.startswith("2")), None)

    def error(self, operation: str, status: str) -> Payload | None:
        """The vendor's error of a status."""
        found = self._given.get(("response", operation), ())
        return next((payload for payload in found if payload.status == status), None)

    def made(self, operation: str, schema: Any, name: str = "", *, much: int = NEEDED) -> Any:
        """A value that fits a schema: the same for an operation, whatever other operations there are."""
        if not schema:
            return name or "text"
        seed = crc32(f"{operation} {name}".encode())
        return Maker(self._document, Samples(seed, lambda: NOON)).fit(schema, MISSING, much=much, name=name)
