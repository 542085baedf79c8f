# Copied from generator/runtime/telemetry/call_log.py of Switchboard.
"""What one call tells the log: each attempt, waits before retries, writes whose outcome is unknown. Never a secret.

Records carry their facts as attributes (`extra`), so that structured logs need not parse texts: `api`, `call`,
`http_method`, `url_template`, and by the event `attempt`, `status_code`, `elapsed`, `request_id`, `error`, `wait`.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..errors.classes import OutcomeUnknownError
from ..message import Failure

if TYPE_CHECKING:
    from ..api import Api
    from ..calls.exchange import Exchange
    from ..message import Request

LONG_WAIT = 5.0
"""Seconds from which a wait before a retry is worth a warning."""
RAW_CALL = "request"
"""The `call` of requests to paths that nobody described: what was given as path is no template, so it is not shown."""


def template_of(request: Request) -> str:
    """The path as it may be shown: never filled in."""
    return "{path}" if request.operation.call == RAW_CALL else request.operation.path


class CallLog:
    """Tells a client's log of its calls. Each client has two: one is `verbose`, the other tells only of trouble."""

    __slots__ = ("api", "logger", "verbose")

    def __init__(self, api: Api, logger: logging.Logger, *, verbose: bool) -> None:
        self.api: Api = api
        self.logger: logging.Logger = logger
        self.verbose: bool = verbose
        """Whether somebody wants to know of each attempt."""

    def attempted(self, state: Exchange, outcome: Any, elapsed: float) -> None:
        """An attempt is over: `outcome` is a response or a `Failure`. For verbose ones only."""
        facts = self._facts(state) | {"attempt": state.attempts, "elapsed": elapsed}
        if isinstance(outcome, Failure):
            facts["error"] = said = state.call.redactor.text(outcome.what)
        else:
            id_ = self._request_id(outcome)
            facts |= {"status_code": outcome.status, "request_id": id_ and state.call.redactor.text(id_)}
            said = str(outcome.status)
        text = "%s %s: %s (attempt %d, %.3f s)"
        self._log(
            logging.DEBUG, text, facts, facts["http_method"], facts["url_template"], said, state.attempts, elapsed
        )

    def waits(self, state: Exchange, outcome: Any, delay: float) -> None:
        """Another attempt will be made, in so many seconds."""
        level = logging.WARNING if delay >= LONG_WAIT else logging.INFO
        if not self.logger.isEnabledFor(level):
            return
        facts = self._facts(state) | {"attempt": state.attempts, "wait": delay}
        if isinstance(outcome, Failure):
            facts["error"] = said = state.call.redactor.text(outcome.what)
        else:
            facts["status_code"] = outcome.status
            said = f"answered {outcome.status}"
        text = "%s %s: %s; attempt %d follows in %.1f s"
        self._log(level, text, facts, facts["http_method"], facts["url_template"], said, state.attempts + 1, delay)

    def failed(self, state: Exchange, error: Exception) -> None:
        """The call ends without a response. Who called gets the error; only what may have left traces is logged."""
        if isinstance(error, OutcomeUnknownError):
            facts = self._facts(state) | {"attempt": state.attempts, "error": error.cause}
            text = "%s %s: it is unknown whether this took effect (%s)"
            self._log(logging.WARNING, text, facts, facts["http_method"], facts["url_template"], error.cause)

    def _facts(self, state: Exchange) -> dict[str, Any]:
        request = state.call.request
        return {
            "api": self.api.name,
            "call": request.operation.call,
            "http_method": request.method,
            "url_template": template_of(request),
        }

    def _log(self, level: int, text: str, facts: dict[str, Any], *values: Any) -> None:
        self.logger.log(level, text, *values, extra=facts)

    def _request_id(self, response: Any) -> str | None:
        from ..response import ResponseHeaders, request_id_in  # loaded with the client

        return request_id_in(ResponseHeaders(response.headers), self.api.request_id_headers)
