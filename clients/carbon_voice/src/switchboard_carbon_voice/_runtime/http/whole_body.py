# Copied from generator/runtime/http/whole_body.py of Switchboard.
"""A body that is read whole before its codings are undone, and the pace at which any body is worked on."""

from __future__ import annotations

from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING

from ..message import Failure, MaybeSent, Unreadable
from .content_coding import SLACK, WINDOW, Decoding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .content_coding import Bound

TURN = 0.01
"""Seconds after which the event loop gets its turn, where bytes come faster than they are worked on."""


class Pace:
    """Looks at the time between two steps of work on a body. `end` is a time of `monotonic`; None: unbounded."""

    __slots__ = ("end", "turn")

    def __init__(self, end: float | None) -> None:
        self.end = end
        self.turn = 0.0

    def step(self) -> bool:
        """Whether it is time to give way to others. Raises `MaybeSent` when the time is over."""
        now = monotonic()
        if self.end is not None and now > self.end:
            raise MaybeSent("timed out", bound="total")
        if now < self.turn:
            return False
        due, self.turn = self.turn > 0, now + TURN
        return due


class Whole:
    """A body that is read whole before its codings are undone."""

    __slots__ = ("bound", "encoding", "pace", "problem", "raw", "size")

    def __init__(self, encoding: str, bound: Bound, pace: Pace) -> None:
        self.encoding = encoding
        self.bound = bound
        self.pace = pace
        self.raw = BytesIO()
        self.size = 0
        self.problem: Failure | None = None
        """Why the body is not all that it should be."""

    def add(self, data: bytes) -> bool:
        """More of the body has come. Returns whether to give way. Raises `TooLarge`, and `MaybeSent` after the end."""
        self.size += len(data)
        self.bound.check(self.size, SLACK if self.encoding else 0)
        self.raw.write(data)
        return self.pace.step()

    def decode(self) -> Iterator[None]:
        """Undo the codings; yields where it is time to give way. What cannot be decoded stays as it came."""
        if self.problem is None:
            raw, decoded = self.raw, BytesIO()
            try:
                yield from self._decode(raw.getvalue(), decoded)
                self.raw = decoded
            except Unreadable as problem:
                self.problem = problem
            except Failure as problem:  # too large, or too slow: bytes that nobody can read help nobody
                self.problem, self.raw = problem, BytesIO()

    def _decode(self, data: bytes, decoded: BytesIO) -> Iterator[None]:
        decoding = Decoding(self.encoding, self.bound)
        for start in range(0, len(data), WINDOW):
            for piece in decoding.feed(data[start : start + WINDOW]):
                decoded.write(piece)
                if self.pace.step():
                    yield
        decoding.finish()
