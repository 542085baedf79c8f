# Copied from generator/runtime/webhooks/responses.py of Switchboard.
"""What a service responds to the vendor's server: a status for each outcome, whatever framework it runs in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..steps.drivers import arun, run
from .errors import HandlerError, MalformedEventError, WebhookError

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..steps.commands import AsyncIO, Command, SyncIO
    from .headers import HeadersGiven
    from .receiver import Receiver

TEXT = "text/plain; charset=utf-8"


class Outcome(NamedTuple):
    """A response. Its text is a word that may be shown to anybody."""

    status: int
    text: str
    headers: tuple[tuple[str, str], ...] = ()


def status_of(error: WebhookError) -> int:
    """401 for who is not the vendor or too late, 413 and 400 for a body that is no event, 500 for a handler's fault."""
    if isinstance(error, HandlerError):
        return 500
    if isinstance(error, MalformedEventError):
        return 413 if error.reason == "too_large" else 400
    return 401


def respond(receiver: Receiver, method: str, headers: HeadersGiven, body: bytes) -> Outcome:
    """What to respond to a request, after its event was handled."""
    return run(_responding(receiver, method, headers, body), cast("SyncIO", receiver._local))


async def arespond(receiver: Receiver, method: str, headers: HeadersGiven, body: bytes) -> Outcome:
    """The same, awaiting async handlers."""
    return await arun(_responding(receiver, method, headers, body), cast("AsyncIO", receiver._local))


def _responding(
    receiver: Receiver, method: str, headers: HeadersGiven, body: bytes
) -> Generator[Command, Any, Outcome]:
    allowed = receiver._about.methods
    if method not in allowed:
        return Outcome(405, "method", (("allow", ", ".join(allowed)),))
    try:
        yield from receiver._steps(headers, body)
    except WebhookError as error:
        if isinstance(error, HandlerError):
            logging.getLogger(receiver._about.package).exception("%s", error.message)
        return Outcome(status_of(error), error.reason)
    return Outcome(200, "ok")
