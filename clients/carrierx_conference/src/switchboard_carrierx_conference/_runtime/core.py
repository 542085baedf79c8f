# Copied from generator/runtime/core.py of Switchboard.
"""What stands behind a client, sync or async alike: what it was given, and what follows from that."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING, Any, NoReturn

from .auth.credentials import Credentials
from .calls.drift_reports import DriftReports
from .configuration import (
    base_url_of,
    check_complete,
    client_headers,
    corrected_plan,
    corrected_plans,
    corrected_scheme,
    given_arguments,
    held_arguments,
    is_chosen,
    limiter_of,
    proxy_of,
    secret_names,
    secrets_of,
    servers_of,
)
from .data.not_given import NOT_GIVEN
from .errors.classes import ClosedError, ConfigurationError
from .hints import check_names
from .redact import Redactor
from .requests.plan import plan_of
from .requests.styles import refuse
from .setting_rules import (
    as_deadline,
    as_max_bytes,
    as_policy,
    as_timeouts,
    as_validate,
    check_values,
    hide_secrets,
)
from .settings import (
    CLIENT_SETTINGS,
    DEFAULT_DEADLINE,
    DEFAULT_MAX_CONNECTIONS,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_POLICY,
    DEFAULT_TIMEOUT,
    SHARED_SETTINGS,
)
from .steps.clock import SYSTEM_CLOCK
from .telemetry.call_log import CallLog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger

    from .api import Api
    from .auth.oauth import TokenSource
    from .auth.schemes import ClientCredentials
    from .http.proxies import Proxy
    from .message import Headers, Request, Timeouts
    from .models.codec import Codec
    from .operation import Operation
    from .requests.plan import Plan
    from .response import Attempt
    from .servers import Servers
    from .settings import CallOptions, ClientSettings, RetryPolicy, StepOptions
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
        hide_secrets(settings)
        known = [*api.client_arguments, "base_url"]
        owner = f"the client of {api.title}"
        check_names(settings, CLIENT_SETTINGS, owner, also=known, credentials=api.credentials)
        check_values(settings, is_async=is_async)
        self.api = api
        self.is_async = is_async
        self.allow_http: bool = settings.get("allow_http", False)
        self.held: dict[str, Any] = held_arguments(api, arguments, codec, is_async=is_async)
        check_complete(api, self.held, base_url, with_auth="auth" not in settings)
        self.base_url: str = base_url_of(api, self.held, base_url, allow_http=self.allow_http)
        self._chosen = is_chosen(api, base_url)
        self._servers: Servers | None = servers_of(api, self.held, self.base_url, settings)
        self.proxy: Proxy | None = proxy_of(settings)
        secrets = secrets_of(api, self.held, self.proxy)
        self.redactor: Redactor = Redactor(secret_names(api), secrets, plain=api.plain)
        self.codec: Codec = codec
        given = [name for name, value in arguments.items() if value is not None]
        held = {} if "auth" in settings else self.held
        learn = self.redactor.add
        self.credentials: Credentials = Credentials(api.schemes, held, api.env, self._token_source, given, learn)
        self.clock: Clock = settings.get("clock", SYSTEM_CLOCK)
        self._hold_defaults()
        self.limiter: Any = limiter_of(api, settings, self.clock)
        self.reported: set[tuple[str, ...]] = set()
        self.closed = False
        self._configure(settings)

    def _hold_defaults(self) -> None:
        """The arguments of operations that are set on the client once."""
        arguments = self.api.arguments.items()
        self.defaults: dict[str, Any] = {name: self.held[held] for name, held in arguments if held in self.held}

    def _configure(self, settings: ClientSettings) -> None:
        self.settings = settings
        self.before_attempt: Callable[[Attempt], object] | None = settings.get("before_attempt")
        self.after_attempt: Callable[[Attempt], object] | None = settings.get("after_attempt")
        self.timeouts: Timeouts = as_timeouts(settings["timeout"]) if "timeout" in settings else DEFAULT_TIMEOUT
        self.deadline: float | None = as_deadline(settings.get("deadline", DEFAULT_DEADLINE))
        self.max_download_bytes: int | None = as_max_bytes(settings.get("max_download_bytes"))
        self.validate: bool = as_validate(settings.get("validate", "on"))
        self.policy: RetryPolicy = as_policy(settings["retry"]) if "retry" in settings else DEFAULT_POLICY
        self.logger: Logger = settings.get("logger") or getLogger(self.api.package)
        self.headers: Headers = client_headers(self.api, settings.get("headers", {}))
        self.plans: dict[str, Plan] = corrected_plans(self.api, settings.get("paths", {}))
        self.quiet: CallLog = CallLog(self.api, self.logger, verbose=False)
        self.verbose: CallLog = CallLog(self.api, self.logger, verbose=True)
        self.tracing: Tracing | None = self._tracing(settings.get("tracing", False))
        strict, on_drift = settings.get("strict", False), settings.get("on_drift")
        self.drift_reports: DriftReports = DriftReports(self.logger, on_drift, strict=strict, reported=self.reported)

    def __reduce__(self) -> NoReturn:
        # Also of all that has a client: resources, lists, requests.
        raise TypeError(
            "a client cannot be pickled or deep-copied, since it holds connections: make one where it is used"
            " (threads share one, a forked process may use its parent's, and with_options() gives light copies)"
        )

    def copy(self, settings: ClientSettings, arguments: Mapping[str, Any]) -> Core:
        """A core with other settings and client arguments that shares everything else: connections, limiter, tokens.

        Raises ConfigurationError for a setting that belongs to what is shared.
        """
        for name in settings:
            if name in SHARED_SETTINGS or name == "base_url":
                message = f"{name} is shared by a client and its copies: give it to the client itself"
                raise ConfigurationError(message)
        check_names(settings, CLIENT_SETTINGS, "with_options()", also=self.api.client_arguments)
        check_values(settings, is_async=self.is_async)
        result = object.__new__(type(self))
        result.__dict__.update(self.__dict__)
        given = given_arguments(self.api, self.held, arguments, self.codec, is_async=self.is_async)
        result._take(given, settings)
        if settings:
            result._change(self.settings, settings)
        return result

    def _take(self, given: Mapping[str, Any], settings: ClientSettings) -> None:
        """Hold other arguments than the core that this one is a copy of."""
        if "auth" in settings:
            self.credentials = Credentials(self.api.schemes, {}, self.api.env)
        if given:
            self.held = {**self.held, **given}
            self.redactor = self.redactor.plus(secrets_of(self.api, given))
            self.credentials = self.credentials.copy(given, self._token_source, self.redactor.add)
            self._hold_defaults()

    def _change(self, old: ClientSettings, new: ClientSettings) -> None:
        both: ClientSettings = {**old, **new}
        both["headers"] = {**old.get("headers", {}), **new.get("headers", {})}
        both["paths"] = {**old.get("paths", {}), **new.get("paths", {})}
        self._configure(both)

    def transport_settings(self) -> dict[str, Any]:
        """What a transport is made with."""
        get = self.settings.get
        return {
            "transport": get("transport"),
            "http_client": get("http_client"),
            "proxy": self.proxy,
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
        self.check_open()
        plan = corrected_plan(self.plans, operation) if self.plans else None
        plan = plan or plan_of(operation)
        if not self.validates(options):
            plan = plan.unchecked()
        if self.api.arguments:
            arguments = self._with_defaults(plan, arguments)
        base_url = self._base_of(operation.server, f"{operation.call}()") if operation.server else self.base_url
        return plan.build(base_url, arguments, self.codec, self.headers, options)

    def validates(self, options: CallOptions | StepOptions) -> bool:
        """Whether the arguments of a call are checked against the spec."""
        return as_validate(options["validate"]) if "validate" in options else self.validate

    def check_open(self) -> None:
        """Raises ClosedError when the client, or the one that it is a copy of, is closed."""
        if self.closed or self.io.closed:
            raise ClosedError

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

    def _base_of(self, server: str, purpose: str) -> str:
        """Where a server is; that of the API has no name. Raises ConfigurationError, see `Servers`."""
        if not server or self._servers is None:
            return self.base_url
        return self._servers.url(server, chosen=self._chosen, purpose=purpose)

    def _token_source(self, scheme: ClientCredentials) -> TokenSource:
        from .auth.oauth import TokenSource
        from .calls.call import token_fetch  # only for clients that hold an id and a secret

        scheme = corrected_scheme(self.plans, scheme)
        kind: type[TokenSource] = TokenSource
        if scheme.grant_type == "refresh_token":
            from .auth.refresh import RefreshingSource  # only for clients that hold a refresh token

            kind = RefreshingSource
        base_url = self._base_of(scheme.server, "the fetch of a token")
        return kind(scheme, self.held, base_url, token_fetch(self), self.redactor, self.clock)
