# Copied from generator/runtime/http/http11_log.py of Switchboard.
"""The DEBUG log of the built-in connections, below httpcore's name and in its form, with the secrets blanked out."""

from __future__ import annotations

from contextlib import contextmanager
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any

from ..redact import REDACTED, is_secret_name

if TYPE_CHECKING:
    from collections.abc import Generator

    from .framing import CoreRequest
    from .response_bytes import Head

CONNECTIONS = getLogger("httpcore.connection")
EXCHANGES = getLogger("httpcore.http11")


@contextmanager
def step(name: str, **facts: Any) -> Generator[None]:
    """Say when a step of connecting begins, and how it ends."""
    CONNECTIONS.debug("%s.started %s", name, facts)
    try:
        yield
    except BaseException as exc:
        CONNECTIONS.debug("%s.failed exception=%r", name, exc)
        raise
    CONNECTIONS.debug("%s.complete", name)


def sending(request: CoreRequest) -> None:
    """A request begins to leave."""
    EXCHANGES.debug("send_request_headers.started request=%r", request)


def received(head: Head) -> None:
    """The head of a response has come."""
    if EXCHANGES.isEnabledFor(DEBUG):
        shown = [(name, REDACTED if is_secret_name(name.decode("latin-1")) else value) for name, value in head.headers]
        facts = (b"HTTP/" + head.version, head.status, head.reason, shown)
        EXCHANGES.debug("receive_response_headers.complete return_value=%r", facts)
