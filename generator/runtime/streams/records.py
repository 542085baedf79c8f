"""Cuts the bytes of a stream into records, however they come in chunks: lines of text, JSON lines, JSON sequences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..message import TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_ENDS = re.compile(rb"\r\n|\r|\n")
JSON_LINE_ENDS = re.compile(rb"\n")
RECORD_STARTS = re.compile(rb"\x1e")
"""RFC 7464: each text of a JSON sequence begins with this sign."""


class Records:
    """What stands between separators. `limit` bounds one record in bytes: more than that is never kept."""

    def __init__(self, separator: re.Pattern[bytes], limit: int | None) -> None:
        self._separator = separator
        self._limit = limit
        self._rest = bytearray()
        self._skips_line_feed = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The records that end in this chunk. Raises `TooLarge`."""
        if self._skips_line_feed and chunk:  # the other half of a line end
            chunk = chunk.removeprefix(b"\n")
            self._skips_line_feed = False
        first, *others = self._separator.split(chunk)
        self._rest += first
        for other in others:
            yield self._taken()
            self._rest += other
        self._check()
        self._skips_line_feed |= self._separator is LINE_ENDS and chunk.endswith(b"\r")

    def finish(self) -> Iterator[bytes]:
        """The last record, which no separator follows."""
        yield self._taken()

    def _taken(self) -> bytes:
        self._check()
        record = bytes(self._rest)
        self._rest.clear()
        return record

    def _check(self) -> None:
        if self._limit is not None and len(self._rest) > self._limit:
            raise TooLarge(self._limit)
