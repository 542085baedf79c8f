# Copied from generator/runtime/telemetry/opentelemetry.py of Switchboard.
"""OpenTelemetry (extra `[otel]`): one span for each call, an event for each attempt. Imported with `tracing=` only.

The names are those of the semantic conventions for HTTP clients. The URL is shown as its template, never filled in;
headers, queries and bodies are not shown at all. The span ends when the response has come (with streamed responses: its
head); what reading it brings to light, such as a body that is no JSON, belongs to the caller's own span.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..calls.exchange import Exchange
from ..errors.classes import CallError, ConfigurationError
from ..message import Failure
from ..urls import PORTS, origin_of, same_origin, split_url
from .call_log import RAW_CALL, template_of

try:
    from opentelemetry.trace import SpanKind, StatusCode, get_tracer, use_span
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ImportError as error:
    raise ConfigurationError(
        "tracing= needs the extra [otel]", advice="Install it: pip install opentelemetry-api"
    ) from error

if TYPE_CHECKING:
    from collections.abc import Generator

    from opentelemetry.trace import Span, Tracer

    from ..api import Api
    from ..calls.context import Observer
    from ..calls.exchange import Call, Result
    from ..message import Request
    from ..steps.commands import Command

_PROPAGATOR = TraceContextTextMapPropagator()
"""Not the global one: its baggage may hold what is no vendor's business."""
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"})


def tracing_of(setting: Any, api: Api, base_url: str) -> Tracing:
    """The tracing that `tracing=` asks for: True takes the global provider; else it is a TracerProvider or a Tracer."""
    if setting is True:
        tracer = get_tracer(api.package, api.version)
    elif hasattr(setting, "get_tracer"):
        tracer = setting.get_tracer(api.package, api.version)
    else:
        tracer = setting
    return Tracing(tracer, base_url)


class Tracing:
    """Makes the spans of one client."""

    def __init__(self, tracer: Tracer, base_url: str) -> None:
        self.tracer: Tracer = tracer
        self.base_url: str = base_url

    def traced(self, call: Call) -> Generator[Command, Any, Result]:
        """The exchange within a span, which is the current one meanwhile: of hooks and of the token's fetch, too."""
        request = call.request
        method = request.method if request.method in _METHODS else "HTTP"
        name = method if request.operation.call == RAW_CALL else f"{method} {template_of(request)}"
        span = self.tracer.start_span(name, kind=SpanKind.CLIENT, attributes=_about(request))
        with use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
            state = Exchange(
                call._replace(request=self._with_context(request), observer=SpanObserver(span, call.observer))
            )
            try:
                result = yield from state.run()
            except BaseException as error:
                _fail(span, state, error)
                raise
            _finish(span, state, result)
            return result

    def _with_context(self, request: Request) -> Request:
        """The request with `traceparent`; to the API only, not to storage that one of its responses names."""
        carrier: dict[str, str] = {}
        if request.operation.server or same_origin(request.url, self.base_url):
            _PROPAGATOR.inject(carrier)
        present = {name.lower() for name, _ in request.headers}
        added = [(name, value) for name, value in carrier.items() if name not in present]
        return request._replace(headers=[*request.headers, *added])


class SpanObserver:
    """Tells a span of each attempt, and the log as before."""

    verbose = True

    def __init__(self, span: Span, log: Observer | None) -> None:
        self.span: Span = span
        self.log: Observer | None = log

    def attempted(self, state: Exchange, outcome: Any, elapsed: float) -> None:
        """See `CallLog`."""
        facts: dict[str, Any] = {"attempt": state.attempts, "elapsed": elapsed}
        if isinstance(outcome, Failure):
            facts["error.type"] = (outcome.bound and f"{outcome.bound} timeout") or type(outcome).__name__
            facts["error.message"] = state.call.redactor.text(outcome.what)
        else:
            facts["http.response.status_code"] = outcome.status
        self.span.add_event("attempt", facts)
        if self.log is not None and self.log.verbose:
            self.log.attempted(state, outcome, elapsed)

    def waits(self, state: Exchange, outcome: Any, delay: float) -> None:
        """See `CallLog`."""
        self.span.add_event("wait", {"attempt": state.attempts, "seconds": delay})
        if self.log is not None:
            self.log.waits(state, outcome, delay)

    def failed(self, state: Exchange, error: Exception) -> None:
        """See `CallLog`."""
        if self.log is not None:
            self.log.failed(state, error)


def _about(request: Request) -> dict[str, Any]:
    """What is known of a call before it is made, which samplers see."""
    origin = origin_of(split_url(request.url)[0])
    scheme = origin.scheme.decode()
    about = {
        "http.request.method": request.method if request.method in _METHODS else "_OTHER",
        "server.address": origin.host.decode(),
        "server.port": origin.port or PORTS[scheme],
        "url.scheme": scheme,
        "switchboard.call": request.operation.call,
    }
    return about if request.operation.call == RAW_CALL else about | {"url.template": template_of(request)}


def _finish(span: Span, state: Exchange, result: Result) -> None:
    status: int = result.response.status
    span.set_attribute("http.response.status_code", status)
    span.set_attribute("network.protocol.version", result.response.http_version.rpartition("/")[2])
    _count(span, state)
    if status >= 400:
        span.set_attribute("error.type", str(status))
        span.set_status(StatusCode.ERROR)


def _fail(span: Span, state: Exchange, error: BaseException) -> None:
    _count(span, state)
    span.set_attribute("error.type", type(error).__qualname__)
    # Errors of ours hold no secret; nobody knows of others, such as those of hooks.
    span.set_status(StatusCode.ERROR, error.message if isinstance(error, CallError) else None)


def _count(span: Span, state: Exchange) -> None:
    if state.attempts > 1:
        span.set_attribute("http.request.resend_count", state.attempts - 1)
