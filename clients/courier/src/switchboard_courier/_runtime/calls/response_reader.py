# Copied from generator/runtime/calls/response_reader.py of Switchboard.
"""From a response to what the method returns: picks the documented response, reads the body, unwraps and decodes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_array, is_object
from ..data.json_text import loads
from ..data.pointers import escape, find, find_or_none
from ..errors.response_errors import decode_error, status_error
from ..operation import has_choice
from .documented import as_it_came, documented, is_json
from .failure_errors import broken_body
from .response_body import holds_json, not_json, summary, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..errors.classes import DecodeError
    from ..message import Failure, Response
    from ..models.codec import Codec
    from ..operation import Operation, Pointer, ResponseSpec
    from ..redact import Redactor
    from ..response import ResponseInfo

    Report = Callable[[str, str, str], None]

_READERS: dict[int, ResponseReader] = {}


class Reading(NamedTuple):
    """One response that is being read, and what its reading needs."""

    response: Response
    info: ResponseInfo
    """The public view of the response, which errors carry."""
    codec: Codec
    redactor: Redactor
    report: Report | None = None
    """Called with each drift: JSON pointer, what was expected, what was seen. None: nobody wants to know."""

    def tell(self, expected: str, seen: str) -> None:
        """Report a drift of the response as a whole."""
        if self.report is not None:
            self.report("", expected, seen)


class PageBody(NamedTuple):
    """One page of a list, read."""

    body: Any
    """The JSON value of the whole body."""
    raw: list[Any]
    """The items as they came, in the order of the list."""
    items: list[Any]
    """The items decoded."""


class ResponseReader:
    """How the responses of one operation are read; the choice for each status is made once."""

    __slots__ = ("_chosen", "_several", "operation")

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self._chosen: dict[int, ResponseSpec | None] = {}
        self._several = has_choice(operation)

    def chosen(self, status: int) -> ResponseSpec | None:
        """What a status promises; see `documented`."""
        if status in self._chosen:
            return self._chosen[status]
        return self._chosen.setdefault(status, documented(self.operation, status))

    def accepted(self, problem: Failure | None, info: ResponseInfo, redactor: Redactor) -> ResponseSpec:
        """The documented response that this is. Raises StatusError for a status that is no success.

        `problem` is what kept us from its body: the status comes first.
        """
        spec = self.chosen(info.status)
        if spec is None:
            raise status_error(self.operation, info, redactor)
        if problem is not None:
            raise broken_body(problem, self.operation, info, redactor)
        return spec

    def _promised(self, reading: Reading) -> ResponseSpec:
        """The same, with a success that the spec does not mention reported as drift."""
        spec = self.accepted(reading.response.problem, reading.info, reading.redactor)
        if not spec.status:
            reading.tell("a documented response", summary(reading.response))
        elif self._several:
            return as_it_came(self.operation, spec, reading.response.header("content-type") or "")
        return spec

    def read(self, reading: Reading) -> Any:
        """The typed value of a response: of the type that the method's signature states, whatever came.

        Raises StatusError for a status that is no success, DecodeError for a body that is not what it promises.
        """
        spec = self._promised(reading)
        body = reading.response.body
        if spec.type is None or spec.type == "None":
            self._check_null(spec, reading)
            return None
        if spec.type == "bytes":  # whatever it is: the spec says that it comes as it was sent
            return body
        if not body.strip() and _may_be_empty(spec, reading.codec):
            return None
        if spec.undocumented and spec.type == "Any" and not holds_json(reading.response):
            return self._anything(spec, reading)
        if is_json(spec.media_type):
            return self._value(spec, reading)
        return self._text(spec, reading)

    def page(self, reading: Reading, at: Pointer, item: str, arranged: Callable[[list[Any]], list[Any]]) -> PageBody:
        """One page of a list: its items stand at `at` and are of the type `item`. Raises what `read` raises.

        `arranged` gives the items in the order in which the list goes, or refuses them.
        """
        body = self._body(self._promised(reading), reading, wrapped=True)
        raw = find_or_none(body, at)
        if not is_array(raw):
            raise self._decode_error(reading, f"there is no list of items at '/{'/'.join(at)}'")
        raw = arranged(raw)
        expected = f"list[{item}]"
        self._refuse_misfit(expected, raw, at, reading)
        return PageBody(body, raw, self._decoded(expected, raw, at, reading))

    def _value(self, spec: ResponseSpec, reading: Reading) -> Any:
        body = self._body(spec, reading, wrapped=bool(spec.unwrap))
        value = self._unwrapped(spec, body, reading) if spec.unwrap else body
        expected = spec.type or "Any"
        if value is None and _may_be_empty(spec, reading.codec):
            return None
        result = self._decoded(expected, value, spec.unwrap, reading)
        if not spec.unwrap and (said := error_keys(body)):
            self._refuse_error(_unforeseen(said, result, expected), reading)
        self._refuse_misfit(expected, value, spec.unwrap, reading)
        return result

    def _text(self, spec: ResponseSpec, reading: Reading) -> Any:
        """A text, or the value of another type that it spells: a number, a boolean, a time."""
        text, expected = text_of(reading.response), spec.type or "str"
        if expected == "str":
            return text
        from ..requests.argument_types import typed  # rare

        kind, plain = reading.codec.kind(expected), text.strip()
        value = None if kind.nullable and plain in {"", "null"} else typed(kind, plain)
        result = self._decoded(expected, value, (), reading)
        self._refuse_misfit(expected, value, (), reading)
        return result

    def _body(self, spec: ResponseSpec, reading: Reading, *, wrapped: bool) -> Any:
        """The JSON value of the body. One from which a part is taken must not hold an error beside that part."""
        body = self._loaded(reading)
        came = reading.response.header("content-type") or ""
        if spec.status and not is_json(came):
            reading.tell(spec.media_type, came or "no content type")
        if wrapped and (said := error_keys(body)):
            self._refuse_error([key for key in said if key not in spec.error_keys], reading)
        return body

    def _refuse_error(self, said: list[str], reading: Reading) -> None:
        if said:
            raise self._decode_error(reading, "its body holds an error")

    def _loaded(self, reading: Reading) -> Any:
        """The JSON value of a body. Raises DecodeError when it holds none."""
        try:
            return loads(reading.response.body)
        except ValueError as error:
            problem = not_json(reading.response, error, self.operation)
        raise self._decode_error(reading, problem)

    def _decoded(self, expression: str, value: Any, at: Pointer, reading: Reading) -> Any:
        try:
            return reading.codec.decode(expression, value, _below(at, reading.report))
        except RecursionError:
            raise self._decode_error(reading, "its body is nested too deeply") from None

    def _refuse_misfit(self, expression: str, value: Any, at: Pointer, reading: Reading) -> None:
        """Raise DecodeError where the decoded value is not of the type that the method's signature states."""
        misfit = reading.codec.misfit(expression, value)
        if misfit is not None:
            place = "".join(f"/{escape(step)}" for step in at) + misfit.pointer
            found = f"there is {misfit.seen} at '{place}'" if place else f"its body is {misfit.seen}"
            raise self._decode_error(reading, f"{found} where {misfit.expected} is promised")

    def _unwrapped(self, spec: ResponseSpec, body: Any, reading: Reading) -> Any:
        *outer, last = spec.unwrap
        try:
            holder = find(body, outer)
            if spec.optional and is_object(holder) and last not in holder:
                return None
            return find(body, spec.unwrap)
        except LookupError as error:
            problem = f"its body has nothing at {error.args[0]}"
        raise self._decode_error(reading, problem)

    def _check_null(self, spec: ResponseSpec, reading: Reading) -> None:
        """Report a body where the spec promises none, or null."""
        body = reading.response.body
        if spec.status and body.strip() and not (spec.type and body.strip() == b"null"):
            reading.tell("null" if spec.type else "no body", f"{len(body)} bytes")

    def _anything(self, spec: ResponseSpec, reading: Reading) -> Any:
        """The value of a body that nobody documents and that is not said to be JSON."""
        response = reading.response
        came = response.header("content-type") or ""
        if spec.status:
            reading.tell(spec.media_type, summary(response))
        if not came:
            return self._loaded(reading)
        if "html" in came:
            raise self._decode_error(reading, "an HTML page came")
        return text_of(response) if came.startswith("text/") or "xml" in came else response.body

    def _decode_error(self, reading: Reading, problem: str) -> DecodeError:
        return decode_error(self.operation, reading.info, problem, reading.redactor)


def reader_of(operation: Operation[Any]) -> ResponseReader:
    """The reader of an operation; made on first use, found by identity, since hashing an operation is slow."""
    reader = _READERS.get(id(operation))
    if reader is None or reader.operation is not operation:
        reader = _READERS[id(operation)] = ResponseReader(operation)
    return reader


def error_keys(body: Any) -> list[str]:
    """The keys of a JSON object that say that something went wrong."""
    if not is_object(body):
        return []
    return [key for key in ("error", "errors") if body.get(key)] + ["success"] * (body.get("success") is False)


def _unforeseen(said: list[str], result: Any, expected: str) -> list[str]:
    """Those keys that neither the model documents nor a plain object may hold."""
    if is_object(result) and not expected.startswith("list["):
        return []
    unknown = getattr(result, "extra", said)
    return [key for key in said if key in unknown]


def _may_be_empty(spec: ResponseSpec, codec: Codec) -> bool:
    """Whether the method may return None, and the spec does not say that this very status has a body."""
    return spec.undocumented or (not spec.status and codec.misfit(spec.type or "None", None) is None)


def _below(at: Pointer, report: Report | None) -> Report | None:
    if report is None or not at:
        return report
    prefix = "".join(f"/{step}" for step in at)
    return lambda pointer, expected, seen: report(prefix + pointer, expected, seen)
