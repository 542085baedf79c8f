"""What stands behind a client, sync or async alike: what it was given, and what follows from that."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING, Any

from .auth.credentials import Credentials
from .calls.drift_reports import DriftReports
from .calls.hooks import check_hook
from .configuration import (
    base_url_of,
    client_headers,
    clock_of,
    corrected_plan,
    corrected_plans,
    corrected_scheme,
    held_arguments,
    limiter_of,
    secret_names,
    secrets_of,
    variables_of,
)
from .data.not_given import NOT_GIVEN
from .errors.classes import ClosedError, ConfigurationError
from .redact import Redactor
from .requests.plan import plan_of
from .requests.styles import refuse
from .settings import (
    CLIENT_SETTINGS,
    DEFAULT_DEADLINE,
    DEFAULT_MAX_CONNECTIONS,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_POLICY,
    DEFAULT_TIMEOUT,
    SHARED_SETTINGS,
    as_deadline,
    as_max_bytes,
    as_policy,
    as_timeouts,
    check_names,
)
from .telemetry.call_log import CallLog
from .urls import checked, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger

    from .api import Api
    from .auth.credentials import ClientCredentials
    from .auth.oauth import TokenSource
    from .message import Headers, Request, Timeouts
    from .models.codec import Codec
    from .operation import Operation
    from .requests.plan import Plan
    from .response import Attempt
    from .settings import CallOptions, ClientSettings, RetryPolicy
    from .steps.clock import Clock
    from .telemetry.opentelemetry import Tracing


class Core:
    """One client without its face. Copies made by `with_options` share all but the settings."""

    io: Any
    """The transport; set by the client, which knows whether it is a sync or an async one."""

    def __init__(
        self,
        api: Api,
        codec: Codec,
        arguments: Mapping[str, Any],
        base_url: str | None,
        settings: ClientSettings,
        *,
        is_async: bool,
    ) -> None:
        """Raises ConfigurationError for settings that cannot work, TypeError for one that does not exist."""
        check_names(settings, CLIENT_SETTINGS, f"the client of {api.title}")
        self.api = api
        self.is_async = is_async
        self.allow_http: bool = settings.get("allow_http", False)
        self.held: dict[str, Any] = held_arguments(api, arguments)
        self.base_url: str = base_url_of(api, self.held, base_url, allow_http=self.allow_http)
        self.redactor: Redactor = Redactor(secret_names(api), secrets_of(api, self.held), plain=api.plain)
        self.codec: Codec = codec
        given = [name for name, value in arguments.items() if value is not None]
        self.credentials: Credentials = Credentials(api.schemes, self.held, api.env, self._token_source, given)
        self.defaults: dict[str, Any] = {
            name: self.held[argument] for name, argument in api.arguments.items() if argument in self.held
        }
        self.clock: Clock = clock_of(settings)
        self.limiter: Any = limiter_of(api, settings, self.clock)
        self.reported: set[tuple[str, ...]] = set()
        self.closed = False
        self._configure(settings)

    def _configure(self, settings: ClientSettings) -> None:
        self.settings = settings
        self.before_attempt: Callable[[Attempt], object] | None = settings.get("before_attempt")
        self.after_attempt: Callable[[Attempt], object] | None = settings.get("after_attempt")
        check_hook("before_attempt", self.before_attempt, is_async=self.is_async)
        check_hook("after_attempt", self.after_attempt, is_async=self.is_async)
        check_hook("on_drift", settings.get("on_drift"), is_async=False)
        self.timeouts: Timeouts = as_timeouts(settings["timeout"]) if "timeout" in settings else DEFAULT_TIMEOUT
        self.deadline: float | None = as_deadline(settings.get("deadline", DEFAULT_DEADLINE))
        self.max_download_bytes: int | None = as_max_bytes(settings.get("max_download_bytes"))
        self.policy: RetryPolicy = as_policy(settings["retry"]) if "retry" in settings else DEFAULT_POLICY
        self.logger: Logger = settings.get("logger") or getLogger(self.api.package)
        self.headers: Headers = client_headers(self.api, settings.get("headers", {}))
        self.plans: dict[str, Plan] = corrected_plans(self.api, settings.get("paths", {}))
        self.quiet: CallLog = CallLog(self.api, self.logger, verbose=False)
        self.verbose: CallLog = CallLog(self.api, self.logger, verbose=True)
        self.tracing: Tracing | None = self._tracing(settings.get("tracing", False))
        strict, on_drift = settings.get("strict", False), settings.get("on_drift")
        self.drift_reports: DriftReports = DriftReports(self.logger, on_drift, strict=strict, reported=self.reported)

    def copy(self, settings: ClientSettings) -> Core:
        """A core with other settings that shares everything else: connections, limiter, tokens.

        Raises ConfigurationError for a setting that belongs to what is shared.
        """
        check_names(settings, CLIENT_SETTINGS, "with_options()")
        for name in settings:
            if name in SHARED_SETTINGS:
                message = f"{name} is shared by a client and its copies: give it to the client itself"
                raise ConfigurationError(message)
        result = object.__new__(type(self))
        result.__dict__.update(self.__dict__)
        both: ClientSettings = {**self.settings, **settings}
        both["headers"] = {**self.settings.get("headers", {}), **settings.get("headers", {})}
        both["paths"] = {**self.settings.get("paths", {}), **settings.get("paths", {})}
        result._configure(both)
        return result

    def transport_settings(self) -> dict[str, Any]:
        """What a transport is made with."""
        get = self.settings.get
        return {
            "transport": get("transport"),
            "ssl_context": get("ssl_context"),
            "trust_env": get("trust_env", True),
            "clock": self.clock,
            "max_connections": get("max_connections", DEFAULT_MAX_CONNECTIONS),
            "max_response_bytes": get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES),
        }

    def request(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Request:
        """The request of a call, without credentials.

        Raises ClosedError, and InvalidArgumentError before anything is sent.
        """
        if self.closed:
            raise ClosedError
        plan = corrected_plan(self.plans, operation) if self.plans else None
        plan = plan or plan_of(operation)
        if self.api.arguments:
            arguments = self._with_defaults(plan, arguments)
        base_url = self._own_base(operation) if operation.base_url else self.base_url
        return plan.build(base_url, arguments, self.headers, options)

    def _with_defaults(self, plan: Plan, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """The arguments with those of the path that the call leaves to the client. Raises InvalidArgumentError."""
        missing: dict[str, Any] = {}
        for slot in plan.slots:
            name = slot.style.argument
            if name in self.api.arguments and arguments.get(name, NOT_GIVEN) is NOT_GIVEN:
                if name not in self.defaults:
                    variable = f"{self.api.env}_{self.api.arguments[name].upper()}"
                    raise refuse(name, f"is required: give it to the call, to the client or as {variable}")
                missing[name] = self.defaults[name]
        return {**arguments, **missing} if missing else arguments

    def _tracing(self, setting: Any) -> Tracing | None:
        if setting is False or setting is None:
            return None
        from .telemetry.opentelemetry import tracing_of  # needs the extra [otel]

        return tracing_of(setting, self.api, self.base_url)

    def _own_base(self, operation: Operation[Any]) -> str:
        return checked(fill(operation.base_url, variables_of(self.api, self.held)), allow_http=self.allow_http)

    def _token_source(self, scheme: ClientCredentials) -> TokenSource:
        from .auth.oauth import TokenSource
        from .calls.call import token_fetch  # only for clients that hold an id and a secret

        scheme = corrected_scheme(self.plans, scheme)
        return TokenSource(scheme, self.held, self.base_url, token_fetch(self), self.redactor, self.clock)
