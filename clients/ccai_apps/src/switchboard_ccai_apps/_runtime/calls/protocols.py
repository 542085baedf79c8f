# Copied from generator/runtime/calls/protocols.py: edit it there.
"""What an exchange needs of others, as protocols; for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..message import Request
    from ..steps.commands import Command
    from .exchange import Call, Exchange, Result


class Auth(Protocol):
    """Credentials of one call, see `auth.py`."""

    def flow(self, request: Request, deadline: float | None = None) -> Generator[Command, Any, Request]: ...
    def refused(self, request: Request) -> bool: ...


class Observer(Protocol):
    """Who is told how a call goes, see `watch.py` and `otel.py`."""

    @property
    def verbose(self) -> bool: ...
    def attempted(self, state: Exchange, outcome: Any, elapsed: float) -> None: ...
    def waits(self, state: Exchange, outcome: Any, delay: float) -> None: ...
    def failed(self, state: Exchange, error: Exception) -> None: ...


class Tracing(Protocol):
    """Makes calls within spans, see `otel.py`."""

    def traced(self, call: Call) -> Generator[Command, Any, Result]: ...
