# Copied from generator/runtime/calls/response_reader.py: edit it there.
"""From a response to what the method answers: picks the documented answer, reads the body, unwraps and decodes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_object
from ..data.json_text import loads
from ..errors.of_response import decode_error, status_error
from ..operation import ResponseSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..message import Response
    from ..models.codec import Codec
    from ..operation import Operation, Pointer
    from ..redact import Redactor
    from ..response import ResponseInfo

    Report = Callable[[str, str, str], None]

UNDECLARED = ResponseSpec("", "", None)
"""Stands for a success that the spec does not mention."""


class Means(NamedTuple):
    """What a client gives to the reading of its answers."""

    codec: Codec
    redactor: Redactor


class ResponseReader:
    """How the answers of one operation are read; the choice for each status is made once."""

    __slots__ = ("_chosen", "operation")

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self._chosen: dict[int, ResponseSpec | None] = {}

    def chosen(self, status: int) -> ResponseSpec | None:
        """The documented success for a status, `UNDECLARED` for another 2xx, None for what is an error."""
        if status in self._chosen:
            return self._chosen[status]
        return self._chosen.setdefault(status, self._choose(status))

    def _choose(self, status: int) -> ResponseSpec | None:
        declared = {answer.status.upper(): answer for answer in self.operation.responses}
        exact = declared.get(str(status))
        if not 200 <= status <= 299:
            return exact if exact is not None and 300 <= status <= 399 else None
        if exact is not None:
            return exact
        others = any(name.startswith("2") for name in declared)
        return declared.get("2XX") or (UNDECLARED if others else declared.get("DEFAULT", UNDECLARED))

    def read(self, response: Response, info: ResponseInfo, means: Means, report: Report | None = None) -> Any:
        """The typed value of a response; `info` is the public view of it, which errors carry.

        Raises StatusError for a status that is no success, DecodeError for a body that is not what it promises.
        """
        answer = self.chosen(response.status)
        if answer is None:
            raise status_error(self.operation, info, means.redactor)
        if answer is UNDECLARED:
            return self._undeclared(response, info, means, report)
        if answer.type is None:
            if report is not None and response.body.strip():
                report("", "no body", f"{len(response.body)} bytes")
            return None
        if answer.type == "bytes":  # whatever it is: the spec says that it comes as it was sent
            return response.body
        if answer.undocumented and not _promises_json(response):
            return self._undeclared(response, info, means, report if response.body.strip() else None)
        if is_json(answer.media_type):
            return self._json(answer, response, info, means, report)
        return text_of(response)

    def _json(
        self, answer: ResponseSpec, response: Response, info: ResponseInfo, means: Means, report: Report | None
    ) -> Any:
        body = self.loaded(response, info, means)
        if report is not None and not is_json(came := response.header("content-type") or ""):
            report("", answer.media_type, came or "no content type")
        value = body
        if answer.unwrap:
            value = self._unwrapped(answer, body, info, means)
            report = _below(answer.unwrap, report)
        try:
            result = means.codec.decode(answer.type or "Any", value, report)
        except RecursionError:
            raise decode_error(self.operation, info, "its body is nested too deeply", means.redactor) from None
        if body.__class__ is dict and _suspicious(body) and _is_error(body, result, answer.type or ""):
            raise decode_error(self.operation, info, "its body holds an error", means.redactor)
        return result

    def loaded(self, response: Response, info: ResponseInfo, means: Means) -> Any:
        """The JSON value of a body. Raises DecodeError when it holds none."""
        try:
            return loads(response.body)
        except ValueError as error:
            problem = _problem(response, error)
        raise decode_error(self.operation, info, problem, means.redactor)

    def _unwrapped(self, answer: ResponseSpec, body: Any, info: ResponseInfo, means: Means) -> Any:
        *outer, last = answer.unwrap
        try:
            holder = unwrapped(body, tuple(outer))
            if answer.optional and is_object(holder) and last not in holder:
                return None
            return unwrapped(body, answer.unwrap)
        except LookupError as error:
            problem = f"its body has nothing at {error.args[0]}"
        raise decode_error(self.operation, info, problem, means.redactor)

    def _undeclared(self, response: Response, info: ResponseInfo, means: Means, report: Report | None) -> Any:
        if report is not None:
            came = response.header("content-type") or "no content type"
            seen = f"{response.status} with {len(response.body)} bytes of {came}"
            report("", "a documented answer", seen)
        if not response.body.strip():
            return None
        came = response.header("content-type") or ""
        if is_json(came) or not came:
            return self.loaded(response, info, means)
        if "html" in came:
            raise decode_error(self.operation, info, "an HTML page came", means.redactor)
        return text_of(response) if came.startswith("text/") or "xml" in came else response.body


def is_json(media_type: str) -> bool:
    """Whether a media type means JSON; an empty one, and the range of all, are taken for it."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in {"application/json", "*/*"} or essence.endswith("+json") or essence == "text/json"


def _promises_json(response: Response) -> bool:
    return bool(response.body.strip()) and is_json(response.header("content-type") or "")


def text_of(response: Response) -> str:
    """The body as text, after the charset of its content type; what can't be read is replaced."""
    _, _, after = (response.header("content-type") or "").lower().partition("charset=")
    charset = after.split(";")[0].strip(" \"'") or "utf-8"
    try:
        return response.body.decode(charset, "replace")
    except LookupError:
        return response.body.decode("utf-8", "replace")


def unwrapped(body: Any, pointer: Pointer) -> Any:
    """What stands at a place in the body. Raises LookupError, with the JSON pointer, when nothing does."""
    value = body
    for depth, step in enumerate(pointer, 1):
        if not is_object(value) or step not in value:
            raise LookupError("/" + "/".join(pointer[:depth]))
        value = value[step]
    return value


def _below(unwrap: Pointer, report: Report | None) -> Report | None:
    if report is None or not unwrap:
        return report
    prefix = "".join(f"/{step}" for step in unwrap)
    return lambda pointer, expected, seen: report(prefix + pointer, expected, seen)


def _problem(response: Response, error: ValueError) -> str:
    if not response.body.strip():
        return "its body is empty where JSON is promised"
    if isinstance(error, UnicodeDecodeError):
        return f"its body is not UTF-8 at byte {error.start}"
    position = getattr(error, "pos", None)
    where = "" if position is None else f" at character {position}"
    return f"its body is not JSON{where} ({getattr(error, 'msg', None) or error})"


def _suspicious(body: dict[str, Any]) -> bool:
    return bool("error" in body or "errors" in body or body.get("success") is False)


def _is_error(body: dict[str, Any], result: Any, expected: str) -> bool:
    """Whether a success holds an error: it says so in a key that the type of the answer does not know."""
    said = [key for key in ("error", "errors") if body.get(key)] + ["success"] * (body.get("success") is False)
    if not said or (is_object(result) and not expected.startswith("list[")):
        return False
    unknown = getattr(result, "extra", said)
    return any(key in unknown for key in said)
