# Copied from generator/runtime/setting_rules.py of Switchboard.
"""What the value of each setting and of each call option may be: one rule for each, whoever gives the value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .data.guards import is_mapping
from .data.values import number_text
from .errors.classes import ConfigurationError
from .message import Timeouts
from .redact import hidden
from .settings import CLIENT_SETTINGS, DEFAULT_POLICY, Rate, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Kind = Literal["sync", "async"]
    Check = Callable[[str, Any, Kind], object]
    """Given the setting's name, its value, and the kind of client. Raises ConfigurationError."""

_NEVER_SHOWN = frozenset({"auth", "headers", "proxy", "rate_limit_url", "resume"})
"""Settings in which a text may be, or may hold, a secret."""
_LONGEST_SHOWN = 40
_NO_SECRETS = CLIENT_SETTINGS - _NEVER_SHOWN
"""What is no such setting may be a credential whose name is misspelt."""
SECONDS = "a finite number of seconds above 0, or None for no bound"
COUNT = "a whole number, 0 or more"


def wrong_setting(name: str, value: Any, allowed: str, advice: str = "") -> ConfigurationError:
    """The error for a value that a setting cannot have: the setting, what it may be, what was given."""
    return ConfigurationError(f"{name} must be {allowed}, not {_given(name, value)}", advice=advice)


def _given(name: str, value: Any) -> str:
    """A value as an error may show it: numbers, short texts and our own records; of all else its type."""
    if value is None or isinstance(value, (bool, int, float, RetryPolicy, Rate, Timeouts)):
        return number_text(value)
    if isinstance(value, str) and name.partition(":")[0] not in _NEVER_SHOWN and len(value) <= _LONGEST_SHOWN:
        return f"the text {value!r}"
    if isinstance(value, type):
        return f"the class {value.__qualname__} itself"
    return f"a value of type {type(value).__qualname__}"


def hide_secrets(settings: Any) -> None:
    """Wrap, in place, what may be secret, since reports of errors show the locals of constructors."""
    for name, value in settings.items():
        if name == "headers" and is_mapping(value):
            settings[name] = {key: hidden(text) for key, text in value.items()}
        elif name not in _NO_SECRETS:
            settings[name] = hidden(value)


def is_number(value: Any) -> bool:
    """Whether it is a float or an int that fits one, and neither a bool nor NaN."""
    if isinstance(value, int):
        return not isinstance(value, bool) and value.bit_length() < 1024
    return isinstance(value, float) and value == value  # noqa: PLR0124 -- NaN


def is_count(value: Any) -> bool:
    """Whether it is a whole number of 0 or more."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_bound(value: Any) -> bool:
    return value is None or (is_number(value) and 0 < value < float("inf"))


def as_timeouts(value: float | Timeouts | None) -> Timeouts:
    """Bounds of one attempt: a number bounds each part and the whole. Raises ConfigurationError for anything else."""
    if isinstance(value, Timeouts):
        for part, bound in zip(value._fields, value, strict=True):
            if not _is_bound(bound):
                raise wrong_setting(f"timeout: {part}", bound, SECONDS)
        return value
    if not _is_bound(value):
        advice = "Parts of it are bounded by Timeouts(connect=3, read=10), say."
        raise wrong_setting("timeout", value, f"Timeouts(…), {SECONDS}", advice)
    return Timeouts(value, value, value, value, value)


def as_deadline(value: float | None) -> float | None:
    """The bound of a whole call in seconds. Raises ConfigurationError for what is none."""
    if not _is_bound(value):
        raise wrong_setting("deadline", value, SECONDS)
    return value


def as_policy(value: RetryPolicy | int) -> RetryPolicy:
    """A retry policy; a number is so many retries (0: none). Raises ConfigurationError for one that makes no sense."""
    if is_count(value):
        return DEFAULT_POLICY._replace(retries=int(value))  # type: ignore[arg-type]  # a RetryPolicy is no count
    if not isinstance(value, RetryPolicy):
        raise wrong_setting("retry", value, "a number of retries (0: none) or a RetryPolicy")
    if not is_count(value.retries):
        raise wrong_setting("retry: retries", value.retries, COUNT)
    for part in ("base", "cap", "max_wait"):
        seconds = getattr(value, part)
        if not is_number(seconds) or seconds < 0:
            raise wrong_setting(f"retry: {part}", seconds, "a number of seconds, 0 or more")
    if not isinstance(value.statuses, (frozenset, set, tuple, list)) or not all(map(is_count, value.statuses)):
        raise wrong_setting("retry: statuses", value.statuses, "a set of HTTP statuses")
    return value


def as_validate(value: Literal["on", "off"]) -> bool:
    """Whether arguments are checked against the spec. Raises ConfigurationError for what says neither."""
    if value not in ("on", "off"):
        raise wrong_setting("validate", value, "'on' or 'off'")
    return value == "on"


def as_max_bytes(value: int | None) -> int | None:
    """The bound of a streamed body in bytes. Raises ConfigurationError for what is none."""
    if value is not None and not is_count(value):
        raise wrong_setting("max_download_bytes", value, "a whole number of bytes, or None for no bound")
    return value


def check_hook(name: str, hook: Any, *, is_async: bool) -> None:
    """Refuse what cannot be called, and an async function where nobody would await it. Raises ConfigurationError."""
    if hook is None:
        return
    if not callable(hook):
        raise wrong_setting(name, hook, "a function")
    if is_async:
        return
    from inspect import iscoroutinefunction, isfunction  # only with hooks

    if iscoroutinefunction(hook) or (not isfunction(hook) and iscoroutinefunction(hook.__call__)):
        message = f"{name} is an async function, which a sync client cannot await"
        raise ConfigurationError(message, advice="Give a plain function, or use the async client.")


def check_progress(name: str, value: bool, _: Kind = "sync") -> None:  # noqa: FBT001
    """Refuse what is no yes or no, and a bar that nothing here can draw. Raises ConfigurationError."""
    _FLAG(name, value, "sync")
    if not value:
        return
    from importlib.util import find_spec  # bars only

    if find_spec("rich") is None:
        advice = "Install it: pip install rich. Or give on_progress= a function of yours instead."
        raise ConfigurationError(f"{name}=True needs the extra [rich], which is not installed", advice=advice)


def _check_sync_hook(name: str, hook: Any, _: Kind) -> None:
    """A hook that is called where async clients cannot await it either."""
    check_hook(name, hook, is_async=False)


def _check_rate(name: str, rate: Any, _: Kind) -> None:
    if rate is not None and not isinstance(rate, Rate):
        raise wrong_setting(name, rate, "a Rate or None", "Rate(10, 1.0) allows 10 requests a second; None: no limit.")
    if rate is not None and not (is_count(rate.requests) and rate.requests):
        raise wrong_setting(f"{name}: requests", rate.requests, "a whole number, 1 or more")
    if rate is not None and not (is_number(rate.seconds) and 0 < rate.seconds < float("inf")):
        raise wrong_setting(f"{name}: seconds", rate.seconds, "a finite number above 0")


_NAMED_TRANSPORTS: Mapping[Kind, tuple[str, ...]] = {"sync": ("pyreqwest",), "async": ("pyreqwest", "aiohttp")}


def _check_transport(name: str, transport: Any, kind: Kind) -> None:
    if transport is None or (isinstance(transport, str) and transport in _NAMED_TRANSPORTS[kind]):
        return
    methods = {"sync": "handle_request", "async": "handle_async_request"}
    allowed = {
        "sync": "'pyreqwest' or an httpx.BaseTransport",
        "async": "'pyreqwest', 'aiohttp' or an httpx.AsyncBaseTransport",
    }
    if isinstance(transport, type) or not hasattr(transport, methods.pop(kind)):
        other, method = methods.popitem()
        advice = f"This one is for {other} clients." if hasattr(transport, method) else ""
        raise wrong_setting(name, transport, f"{allowed[kind]} (this client is {kind})", advice)


def _check_http_client(name: str, client: Any, kind: Kind) -> None:
    """A client of httpx or of its fork httpx2, known by the names of its classes: neither is imported for this."""
    if client is None:
        return
    wanted, other = ("Client", "AsyncClient") if kind == "sync" else ("AsyncClient", "Client")
    names = {f"{cls.__module__.partition('.')[0]}.{cls.__name__}" for cls in client.__class__.__mro__}
    if names.isdisjoint({f"httpx.{wanted}", f"httpx2.{wanted}"}):
        is_other = not names.isdisjoint({f"httpx.{other}", f"httpx2.{other}"})
        advice = f"This one is for {'async' if kind == 'sync' else 'sync'} clients." if is_other else ""
        raise wrong_setting(name, client, f"an httpx.{wanted} or an httpx2.{wanted} (this client is {kind})", advice)


def _check_context(name: str, context: Any, _: Kind) -> None:
    if context is None:
        return
    import ssl  # only where one is given, so it is loaded

    if not isinstance(context, ssl.SSLContext):
        advice = "For a CA bundle of your own: ssl.create_default_context(cafile=path)."
        raise wrong_setting(name, context, "an ssl.SSLContext", advice)


def _check_texts(name: str, texts: Any, _: Kind) -> None:
    if not hasattr(texts, "items") or isinstance(texts, type):
        raise wrong_setting(name, texts, "a mapping (a dict) of names to texts")
    for key, value in texts.items():
        if not isinstance(key, str):
            raise wrong_setting(f"{name}: a name", key, "a text")
        if not isinstance(value, str):
            raise wrong_setting(f"{name}: the value of {key!r}", value, "a text")


def _rule(allowed: str, holds: Callable[[Any], bool]) -> Check:
    """A rule that needs no words but these."""

    def check(name: str, value: Any, _: Kind) -> None:
        if not holds(value):
            raise wrong_setting(name, value, allowed)

    return check


def _check_hook(name: str, hook: Any, kind: Kind) -> None:
    check_hook(name, hook, is_async=kind == "async")


def _has(*names: str) -> Callable[[Any], bool]:
    """Whether a value (no class) has all these methods."""
    return lambda value: not isinstance(value, type) and all(callable(getattr(value, name, None)) for name in names)


_FLAG = _rule("True or False", lambda value: isinstance(value, bool))
_is_logger = _has("isEnabledFor", "log")


def _is_tracer(value: Any) -> bool:
    return _has("get_tracer")(value) or _has("start_span")(value)


RULES: Mapping[str, Check] = {
    "auth": _rule("None; credentials have arguments of their own", lambda value: value is None),
    "allow_http": _FLAG,
    "trust_env": _FLAG,
    "strict": _FLAG,
    "timeout": lambda _, value, __: as_timeouts(value),
    "deadline": lambda _, value, __: as_deadline(value),
    "retry": lambda _, value, __: as_policy(value),
    "max_download_bytes": lambda _, value, __: as_max_bytes(value),
    "validate": lambda _, value, __: as_validate(value),
    "max_response_bytes": _rule("a whole number of bytes", is_count),
    "max_connections": _rule("a whole number, 1 or more", lambda value: is_count(value) and value > 0),
    "before_attempt": _check_hook,
    "after_attempt": _check_hook,
    "on_response": _check_hook,
    "on_progress": _check_hook,
    "progress": check_progress,
    "on_drift": _check_sync_hook,
    "headers": _check_texts,
    "servers": _check_texts,
    "paths": _check_texts,
    "transport": _check_transport,
    "http_client": _check_http_client,
    "proxy": _rule("the URL of a proxy, or None", lambda url: url is None or isinstance(url, str)),
    "ssl_context": _check_context,
    "rate_limit": _check_rate,
    "rate_limit_url": _rule("a redis://, rediss:// or unix:// URL", lambda url: url is None or isinstance(url, str)),
    "logger": _rule("a logging.Logger", lambda logger: logger is None or _is_logger(logger)),
    "tracing": _rule(
        "True, or a TracerProvider or a Tracer of OpenTelemetry",
        lambda value: value is None or value is False or value is True or _is_tracer(value),
    ),
    "clock": _rule("a Clock", _has("monotonic", "time", "sleep", "asleep", "wait", "await_", "random")),
    "resume": _rule("the text that a list had as `resume`", lambda value: isinstance(value, str)),
}
"""The rule of every setting and call option; additions to a request (`extra_…`) are checked as arguments are."""


def check_values(given: Mapping[str, Any], *, is_async: bool) -> None:
    """Refuse values that their settings cannot have. Raises ConfigurationError."""
    kind: Kind = "async" if is_async else "sync"
    for name, value in given.items():
        if name in RULES:
            RULES[name](name, value, kind)
