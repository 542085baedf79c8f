# Copied from generator/runtime/errors/response_errors.py of Switchboard.
"""Makes the error of a response that is no success, or cannot be read; and the facts that every error carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..redact import printable
from .bodies import VendorMessage, is_text, messages_of, parse_body, request_id_of
from .classes import AuthenticationError, DecodeError, RateLimitError, StatusError

if TYPE_CHECKING:
    from ..operation import Operation
    from ..redact import Redactor
    from ..response import ResponseInfo

SHOWN_MESSAGES = 5


def call_facts(operation: Operation[Any], attempts: int = 0, elapsed: float = 0.0) -> dict[str, Any]:
    """What every error of a call carries."""
    return {
        "call": operation.call,
        "method": operation.method,
        "url_template": operation.path,
        "attempts": attempts,
        "elapsed": elapsed,
    }


def response_facts(operation: Operation[Any], info: ResponseInfo) -> dict[str, Any]:
    """What every error carries that a response led to."""
    return {**call_facts(operation, info.attempts, info.elapsed), "response": info}


def status_error(operation: Operation[Any], info: ResponseInfo, redactor: Redactor) -> StatusError:
    """The error for a status that is no success."""
    body = parse_body(info.body, info.headers.get("content-type", ""))
    messages = [_harmless(message, redactor) for message in _said(body, info)]
    kind = StatusError.of_status(info.status)
    extra = _pause(info.retry_after) if kind is RateLimitError else _silence(kind, messages)
    error = kind("", body=body, messages=messages, **extra, **response_facts(operation, info))
    error.request_id = info.request_id or request_id_of(body)
    if error.request_id:
        error.request_id = printable(redactor.text(error.request_id))
    error.message = _line(operation, info, error, redactor)
    error.args = (error.message,)
    return error


def _said(body: Any, info: ResponseInfo) -> list[VendorMessage]:
    """What the vendor says in a parsed body; of one that nobody can read, what it is."""
    if isinstance(body, str) and not is_text(body):
        return [VendorMessage(f"{len(info.body)} bytes of {_content_type(info)}")]
    return messages_of(body)


def _content_type(info: ResponseInfo) -> str:
    return printable(info.headers.get("content-type") or "no content type")


def _pause(seconds: float | None) -> dict[str, Any]:
    """What a 429 says of the time to wait."""
    if not seconds:
        return {"retry_after": seconds}
    unit = "second" if seconds == 1 else "seconds"
    advice = f"Wait {seconds:.10g} {unit} (retry_after), or call less often (rate_limit=)."
    return {"retry_after": seconds, "advice": advice}


def _silence(kind: type[StatusError], messages: list[VendorMessage]) -> dict[str, Any]:
    """What to look at where the advice is to see messages, and there are none."""
    unsaid = not messages and ".messages" in kind.advice
    return {"advice": "See .body and .response: nothing there reads as a message."} if unsaid else {}


def _harmless(message: VendorMessage, redactor: Redactor) -> VendorMessage:
    """The message without secrets that the vendor repeats in it."""
    known = {name: text for name, text in message._asdict().items() if isinstance(text, str) and name != "meta"}
    shown = {name: redactor.text(text) for name, text in known.items()}
    return message._replace(**shown, meta=redactor.data(message.meta))


def token_refused(error: StatusError) -> StatusError:
    """The error of a token endpoint, whose 400 and 403 mean that the credentials are wrong (RFC 6749 §5.2)."""
    if error.status_code not in {400, 401, 403}:
        return error
    facts = {name: value for name, value in vars(error).items() if name not in {"message", "advice"}}
    return AuthenticationError(f"the access token was refused: {error.message}", **facts)


def _line(operation: Operation[Any], info: ResponseInfo, error: StatusError, redactor: Redactor) -> str:
    said = "; ".join(str(message) for message in error.messages[:SHOWN_MESSAGES])
    more = len(error.messages) - SHOWN_MESSAGES
    line = f"{operation.method} {operation.path} answered {info.status} {reason(info.status)}".rstrip()
    line += f": {redactor.quoted(said)}" if said else ""
    line += f" (and {more} more)" if more > 0 else ""
    line += f" [request id {error.request_id}]" if error.request_id else ""
    return line + (f" [after {info.attempts} attempts]" if info.attempts > 1 else "")


def reason(status: int) -> str:
    """The standard phrase of a status; empty for one that nobody knows."""
    from http import HTTPStatus  # only for errors

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def decode_error(operation: Operation[Any], info: ResponseInfo, problem: str, redactor: Redactor) -> DecodeError:
    """The error for a response that is not what its status promises; says what came, as far as it is harmless."""
    came = _content_type(info)
    body = parse_body(info.body[:20_000], came)
    readable = not isinstance(body, str) or is_text(body)
    said = "; ".join(map(str, messages_of(body)[:SHOWN_MESSAGES])) if readable else ""
    message = (
        f"{operation.method} {operation.path} answered {info.status}, but {problem} ({came}, {len(info.body)} bytes)"
    )
    if said and ("html" in came or "{" not in said):
        message += f": {redactor.quoted(said)[:200]}"
    if info.request_id:
        message += f" [request id {printable(redactor.text(info.request_id))}]"
    return DecodeError(message, **response_facts(operation, info))
