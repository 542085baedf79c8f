# Copied from generator/runtime/calls/context.py of Switchboard.
"""What a call needs of its client, as protocols; for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from logging import Logger

    from ..api import Api
    from ..auth.credentials import Credentials
    from ..message import Headers, Request, Timeouts
    from ..models.codec import Codec
    from ..operation import Operation
    from ..redact import Redactor
    from ..response import Attempt
    from ..settings import CallOptions, ClientSettings, RetryPolicy
    from ..steps.clock import Clock
    from ..steps.commands import Command
    from .drift_reports import DriftReports
    from .exchange import Call, Exchange, Result


class Observer(Protocol):
    """What follows how a call goes, see `telemetry/`."""

    @property
    def verbose(self) -> bool: ...
    def attempted(self, state: Exchange, outcome: Any, elapsed: float) -> None: ...
    def waits(self, state: Exchange, outcome: Any, delay: float) -> None: ...
    def failed(self, state: Exchange, error: Exception) -> None: ...


class Tracing(Protocol):
    """Makes calls within spans, see `telemetry/opentelemetry.py`."""

    def traced(self, call: Call) -> Generator[Command, Any, Result]: ...


class Context(Protocol):
    """One client as its calls see it, see `core.py`."""

    api: Api
    is_async: bool
    base_url: str
    allow_http: bool
    headers: Headers
    settings: ClientSettings
    codec: Codec
    redactor: Redactor
    clock: Clock
    credentials: Credentials
    timeouts: Timeouts
    deadline: float | None
    max_download_bytes: int | None
    policy: RetryPolicy
    limiter: Any
    before_attempt: Callable[[Attempt], object] | None
    after_attempt: Callable[[Attempt], object] | None
    drift_reports: DriftReports
    logger: Logger

    @property
    def tracing(self) -> Tracing | None: ...
    @property
    def quiet(self) -> Observer: ...
    @property
    def verbose(self) -> Observer: ...
    def check_open(self) -> None: ...
    def request(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Request: ...
