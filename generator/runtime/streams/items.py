"""The items of one streamed response: its bytes cut into records, each record decoded to what the API documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..calls.drift_reports import collector
from ..calls.failure_errors import broken_body
from ..data.json_text import loads
from ..errors.classes import DeadlineExceededError
from ..errors.response_errors import call_facts, decode_error
from ..message import Response
from .events import EventParser
from .records import JSON_LINE_ENDS, RECORD_STARTS, Records

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..calls.context import Context
    from ..calls.raw_response import Received
    from ..errors.classes import CallError, DecodeError
    from ..message import Failure
    from ..operation import Streaming

LAST = "[DONE]"
"""Data with which many vendors end a stream of JSON events."""
SEPARATORS = {"lines": JSON_LINE_ENDS, "sequence": RECORD_STARTS}
VAGUE = frozenset({"", "text/event-stream", "text/plain", "application/octet-stream"})
"""Media types under which servers send events."""


class Items:
    """Reads one response. Its chunks are fed to it, so sync and async streams share it."""

    ended = False
    """Nothing more is to be read."""

    def __init__(self, context: Context, received: Received, streaming: Streaming, limit: int) -> None:
        """`limit` bounds one item in bytes."""
        self._context = context
        self._operation, self._response, self.info, self._redactor = received
        self._streaming: Streaming = streaming
        self._named = dict(self._streaming.named)
        self._deadline: float | None = None
        kind = self._streaming.kind
        self._parser: Any = EventParser(limit) if kind == "events" else Records(SEPARATORS[kind], limit)

    def check(self) -> None:
        """Raises DecodeError for a response that is no stream of events; any text can be read as an empty one."""
        came = self.info.headers.get("content-type", "")
        if self._streaming.kind == "events" and came.partition(";")[0].strip().lower() not in VAGUE:
            raise self._error(f"its content type is '{came[:80]}' where text/event-stream is promised")

    def end(self, deadline: float, at: float) -> None:
        """The stream must have ended `at` that time of `monotonic`, which is `deadline` seconds after the call."""
        self._deadline = deadline
        if not isinstance(self._response, Response):
            self._response.end_at(at)

    def chunks(self) -> Iterator[bytes]:
        """The bytes as they come."""
        return iter((self._response.body,)) if isinstance(self._response, Response) else self._response.chunks()

    async def achunks(self) -> AsyncIterator[bytes]:
        """The same, awaited."""
        if isinstance(self._response, Response):
            yield self._response.body
            return
        async for chunk in self._response.achunks():
            yield chunk

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The items that are complete with a chunk. Raises `TooLarge`, DecodeError, DriftError."""
        return self._decoded(self._parser.feed(chunk))

    def finish(self) -> Iterator[Any]:
        """What is complete as nothing follows."""
        return self._decoded(self._parser.finish())

    def _decoded(self, records: Iterator[Any]) -> Iterator[Any]:
        if self._streaming.kind != "events":
            yield from (self._value(self._streaming.item, record) for record in records if record.strip())
            return
        for event in records:
            expression = self._named.get(event.event, self._streaming.item)
            if expression != "str" and event.data.strip() == LAST:
                self.ended = True
                return
            yield event if expression == "str" else event._replace(data=self._data(expression, event.data))

    def _data(self, expression: str, text: str) -> Any:
        """The data of an event. Where it may be a text, one that is not JSON is."""
        try:
            loads(text.encode())
        except ValueError:
            if "str" in expression.split(" | "):
                return text
        return self._value(expression, text.encode())

    def _value(self, expression: str, text: bytes) -> Any:
        """The typed value of a JSON text, with its drift reported."""
        data, reports = self._loaded(text), self._context.drift_reports
        misfit = self._context.codec.misfit(expression, data)
        if misfit is not None:
            where = f" at '{misfit.pointer}'" if misfit.pointer else ""
            raise self._error(f"an item of the stream has {misfit.seen}{where} where {misfit.expected} is promised")
        found = reports.begin()
        value = self._context.codec.decode(expression, data, collector(found))
        if found:
            reports.end(self._operation, found, self.info, self._redactor)
        return value

    def _loaded(self, text: bytes) -> Any:
        try:
            return loads(text)
        except ValueError as error:
            problem = f"an item of the stream is not JSON ({error})"
        raise self._error(problem)

    def _error(self, problem: str) -> DecodeError:
        return decode_error(self._operation, self.info, problem, self._redactor)

    def broken(self, failure: Failure) -> CallError:
        """The error for a stream that broke off."""
        if self._deadline is not None and failure.bound == "total":
            facts = call_facts(self._operation, self.info.attempts, self.info.elapsed)
            message = f"{self._operation.method} {self._operation.path} took longer than its deadline"
            return DeadlineExceededError(f"{message} of {self._deadline:g} s", seconds=self._deadline, **facts)
        return broken_body(failure, self._operation, self.info, self._redactor)

    def close(self) -> None:
        """Give the connection up, if it was not read to its end."""
        if not isinstance(self._response, Response):
            self._response.close()

    async def aclose(self) -> None:
        """The same, awaited."""
        if not isinstance(self._response, Response):
            await self._response.aclose()
