# Copied from generator/runtime/calls/failure_errors.py of Switchboard.
"""The error of a call that got no response, or half a body: what happened, and may the server have acted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors.classes import (
    AttemptTimeoutError,
    CallError,
    ConnectionFailedError,
    DeadlineExceededError,
    DecodeError,
    OutcomeUnknownError,
    RateLimitWaitError,
    ResponseTooLargeError,
)
from ..errors.response_errors import call_facts
from ..message import TooLarge, Unreadable, WaitTooLong

if TYPE_CHECKING:
    from ..message import Failure
    from ..operation import Operation
    from ..redact import Redactor
    from ..response import ResponseInfo
    from .exchange import Exchange


def error_of(failure: Failure, state: Exchange) -> CallError:
    """The error to raise for the failure that ended a call."""
    if state.unknown is not None and state.call.replay != "safe":
        return _unknown(failure, state)
    if isinstance(failure, WaitTooLong):
        return _too_long(failure, state)
    if failure.bound:
        return _timeout(failure, state)
    return ConnectionFailedError(_line(state, f"failed: {state.call.redactor.text(failure.what)}"), **_facts(state))


def _timeout(failure: Failure, state: Exchange) -> CallError:
    deadline = state.call.deadline
    if deadline is not None and (failure.bound == "deadline" or state.elapsed >= deadline - 0.01):
        text = _line(state, f"took longer than its deadline of {deadline:g} s")
        return DeadlineExceededError(text, seconds=deadline, **_facts(state))
    seconds: float | None = getattr(state.call.timeouts, failure.bound)
    text = _line(state, f"got no response: the {failure.bound} timeout of {seconds or 0:g} s was hit")
    return AttemptTimeoutError(text, bound=failure.bound, seconds=seconds, **_facts(state))


def _unknown(failure: Failure, state: Exchange) -> OutcomeUnknownError:
    cause = _cause(failure, state)
    operation = state.call.request.operation
    return OutcomeUnknownError(
        _line(state, f"was sent, but no response came ({cause}); it may or may not have taken effect"),
        sent=state.call.redactor.request(state.call.request),
        check=f"Look whether it took effect before you call {operation.call}() again.",
        cause=cause,
        **_facts(state),
    )


def _cause(failure: Failure, state: Exchange) -> str:
    if failure.bound:
        return (
            _timeout(failure, state).message.partition(": ")[2]
            or f"its deadline of {state.call.deadline or 0:g} s passed"
        )
    return state.call.redactor.text(failure.what)


def _too_long(failure: WaitTooLong, state: Exchange) -> RateLimitWaitError:
    left = state.left()
    cap = min(state.call.policy.max_wait, max(left, 0.0) if left is not None else state.call.policy.max_wait)
    text = _line(state, f"was not sent: the rate limit asks to wait {failure.wait:.3g} s, and {cap:.3g} s are allowed")
    return RateLimitWaitError(text, wait=failure.wait, cap=cap, **_facts(state))


def _line(state: Exchange, what: str) -> str:
    operation = state.call.request.operation
    tried = "" if state.attempts < 2 else f", {state.attempts} attempts"
    return f"{operation.method} {operation.path} {what} (after {state.elapsed:.2f} s{tried})"


def _facts(state: Exchange) -> dict[str, Any]:
    return call_facts(state.call.request.operation, state.attempts, state.elapsed)


def broken_body(failure: Failure, operation: Operation[Any], info: ResponseInfo, redactor: Redactor) -> CallError:
    """The error for a body that broke off after its head had come."""
    line = f"{operation.method} {operation.path} answered {info.status}, but "
    facts = call_facts(operation, info.attempts, info.elapsed)
    if isinstance(failure, Unreadable):
        return DecodeError(line + failure.what, response=info, **facts)
    if isinstance(failure, TooLarge):
        return ResponseTooLargeError(line + failure.what, limit=failure.limit, **facts)
    line += f"its body broke off: {redactor.text(failure.what)}"
    if failure.bound:
        return AttemptTimeoutError(line, bound=failure.bound, **facts)
    return ConnectionFailedError(line, **facts)
