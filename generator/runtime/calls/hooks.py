"""Hooks around attempts: what they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..message import Failure
from ..response import Attempt

if TYPE_CHECKING:
    from .exchange import Exchange


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
