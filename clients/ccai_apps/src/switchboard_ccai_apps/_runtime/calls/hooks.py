# Copied from generator/runtime/calls/hooks.py in the Switchboard repository: edit it there.
"""Hooks around attempts: what they are given, and the check that they can be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors.classes import ConfigurationError
from ..message import Failure
from ..response import Attempt

if TYPE_CHECKING:
    from .exchange import Exchange


def check_hook(name: str, hook: Any, *, is_async: bool) -> None:
    """Refuse what cannot be called, and an async function where nobody would await it. Raises ConfigurationError."""
    if hook is None:
        return
    if not callable(hook):
        message = f"{name}= must be a function, not {type(hook).__name__}"
        raise ConfigurationError(message)
    if is_async:
        return
    from inspect import iscoroutinefunction  # only with hooks

    if iscoroutinefunction(hook) or iscoroutinefunction(getattr(hook, "__call__", None)):  # noqa: B004
        message = f"{name}= is an async function, which a sync client cannot await"
        raise ConfigurationError(message, advice="Give a plain function, or use the async client.")


def attempt_of(state: Exchange, outcome: Any = None, elapsed: float = 0.0) -> Attempt:
    """What a hook is given of an attempt, without secrets. `outcome`: a response or a `Failure`; None before it."""
    operation, show = state.request.operation, state.call.redactor
    sent = state.sent
    attempt = Attempt(state.attempts, operation.call, sent.method, operation.path, show.headers(sent.headers))
    if outcome is None:
        return attempt
    if isinstance(outcome, Failure):
        return attempt._replace(elapsed=elapsed, error=show.text(outcome.what))
    headers = show.headers(outcome.headers)
    return attempt._replace(status=outcome.status, elapsed=elapsed, response_headers=headers)
