"""Server-sent events: `text/event-stream` read by the rules of the WHATWG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from ..message import TooLarge
from .records import LINE_ENDS, Records

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple, Generic[T]):
    """One event of a stream."""

    data: T
    """A text, or what the API documents."""
    event: str = "message"
    """The name of its kind."""
    id: str = ""
    """The last id that the stream has given, here or before. Send it as `Last-Event-ID` to go on after this event."""
    retry: float | None = None
    """Seconds to wait before the next connection, as the stream asked last; None: it did not."""


class EventParser:
    """Turns bytes into events whose data is text. Nothing in a stream is malformed: what has no meaning is ignored."""

    def __init__(self, limit: int | None) -> None:
        """`limit` bounds the lines of one event in bytes."""
        self._lines = Records(LINE_ENDS, limit)
        self._limit = limit
        self._begun = False
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""
        self._retry: float | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent[str]]:
        """The events that are complete with this chunk. Raises `TooLarge`."""
        for line in self._lines.feed(chunk):
            event = self._line(self._without_mark(line))
            if event is not None:
                yield event

    def finish(self) -> Iterator[ServerSentEvent[str]]:
        """An event that no empty line ends is not complete, and never comes."""
        return iter(())

    def _without_mark(self, line: bytes) -> str:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(BYTE_ORDER_MARK)
        return line.decode("utf-8", "replace")

    def _line(self, line: str) -> ServerSentEvent[str] | None:
        """Take one line; an empty one ends an event."""
        if not line:
            return self._dispatched()
        name, _, value = line.partition(":")
        self._field(name, value.removeprefix(" "))
        return None

    def _field(self, name: str, value: str) -> None:
        """Take one field; the one without a name is a comment."""
        match name:
            case "data":
                self._keep(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit() and len(value) < 16:
                self._retry = int(value) / 1000

    def _keep(self, value: str) -> None:
        self._data.append(value)
        self._size += len(value) + 1
        if self._limit is not None and self._size > self._limit:
            raise TooLarge(self._limit)

    def _dispatched(self) -> ServerSentEvent[str] | None:
        """The event that has come, unless it has no data; what follows is another one."""
        data, event = self._data, self._event
        self._data, self._event, self._size = [], "", 0
        return ServerSentEvent("\n".join(data), event or "message", self._id, self._retry) if data else None
