"""What follows from arguments, environment and settings: credentials, base URL, headers, paths, the limiter."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from .auth.credentials import ApiKey, Basic
from .errors.classes import ConfigurationError, InvalidArgumentError
from .limits.limiter import Limiter
from .redact import hidden
from .requests.plan import Plan, checked_headers
from .settings import nearest
from .steps.clock import SYSTEM_CLOCK
from .urls import checked, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .api import Api
    from .auth.credentials import ClientCredentials, Scheme
    from .message import Headers
    from .operation import Operation
    from .settings import ClientSettings
    from .steps.clock import Clock


def client_headers(api: Api, given: Mapping[str, str]) -> Headers:
    """The headers of every request: who we are, and what the user adds."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    agent = f"{api.package.replace('_', '-')}/{api.version} python/{python}"
    if not given:
        return [("user-agent", agent)]
    try:
        added = checked_headers(given)
    except InvalidArgumentError as error:
        raise ConfigurationError(error.message.removesuffix("; nothing was sent")) from None
    own = [] if any(name == "user-agent" for name, _ in added) else [("user-agent", agent)]
    return own + added


def secret_names(api: Api) -> frozenset[str]:
    """Names of headers, parameters and properties whose values are never shown."""
    keys = {scheme.wire for scheme in api.schemes.values() if isinstance(scheme, ApiKey)}
    return api.sensitive | keys


def corrected_plans(api: Api, paths: Mapping[str, str]) -> dict[str, Plan]:
    """Plans for the operations whose paths the user corrects, by `call`.

    Raises ConfigurationError for a call that does not exist, or a path that names parameters that it lacks.
    """
    if not paths:
        return {}
    operations = api.known_operations()
    plans: dict[str, Plan] = {}
    for call, path in paths.items():
        if call not in operations:
            message = f"paths names '{call}', which is no operation of {api.title}: {nearest(call, operations)}"
            raise ConfigurationError(message)
        if not path.startswith("/") or path.startswith("//"):
            message = f"the corrected path of {call} must begin with one '/', not {path!r}"
            raise ConfigurationError(message)
        plans[call] = Plan(operations[call], path)
    return plans


def corrected_plan(plans: dict[str, Plan], operation: Operation[Any]) -> Plan | None:
    """The plan of an operation whose path is corrected. The methods that one operation is split into share its path."""
    plan = plans.get(operation.call)
    if plan is None:
        path = next((other.path for other in plans.values() if other.operation.id == operation.id), None)
        plan = plans.setdefault(operation.call, Plan(operation, path)) if path else None
    return plan


def corrected_scheme(plans: Mapping[str, Plan], scheme: ClientCredentials) -> ClientCredentials:
    """The scheme with the corrected path of the operation that fetches its tokens."""
    paths = (
        plan.path for plan in plans.values() if plan.operation.path == scheme.path and plan.operation.method == "POST"
    )
    return scheme._replace(path=next(paths, scheme.path))


def clock_of(settings: ClientSettings) -> Clock:
    """The clock of a client and its copies. Raises ConfigurationError for what is none."""
    clock = settings.get("clock", SYSTEM_CLOCK)
    if not callable(getattr(clock, "monotonic", None)):
        raise ConfigurationError(f"clock must be a Clock, not {type(clock).__name__}")
    return clock


def limiter_of(api: Api, settings: ClientSettings, clock: Clock) -> Any:
    """The rate limiter of a client and its copies; None for `rate_limit=None`.

    Raises ConfigurationError for a limit that makes no sense.
    """
    try:
        return _limiter(api, settings, clock)
    except ConfigurationError:
        raise
    except ValueError as error:
        message = f"rate_limit: {error}"
        raise ConfigurationError(message) from None


def _limiter(api: Api, settings: ClientSettings, clock: Clock) -> Any:
    rate = settings.get("rate_limit", api.rate)
    url = settings.get("rate_limit_url")
    if url:
        from .limits.redis_limiter import redis_limiter  # needs the extra [redis]

        return redis_limiter(url, rate, api.name, clock)
    if rate is None:  # of the user: no limit at all; of the API: the server may still ask for pauses
        return None if "rate_limit" in settings else Limiter(clock=clock)
    return Limiter(*rate, clock=clock)


def held_arguments(api: Api, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The client arguments that are set, by argument or by `<ENV>_<ARGUMENT>`; an empty variable counts as unset.

    Raises ConfigurationError for a credential that is empty or not a text.
    """
    held: dict[str, Any] = {}
    credentials = {argument for scheme in api.schemes.values() for argument in scheme.arguments}
    for name in dict.fromkeys([*arguments, *credentials, *api.variables, *api.arguments.values()]):
        value = arguments.get(name)
        if value is None:
            value = os.environ.get(f"{api.env}_{name.upper()}") or None
        if value is None:
            continue
        if name in credentials:
            value = hidden(value)
        if name in credentials and (not isinstance(value, str) or not value):
            message = f"{name} must be a text that is not empty, not {type(value).__name__}"
            raise ConfigurationError(message if not isinstance(value, str) else f"{name} must not be empty")
        held[name] = value
    return held


def base_url_of(api: Api, held: Mapping[str, Any], base_url: str | None, *, allow_http: bool) -> str:
    """The base URL: the argument, else `<ENV>_BASE_URL`, else that of the API with its variables filled in."""
    chosen = base_url or os.environ.get(f"{api.env}_BASE_URL")
    if chosen is None or not chosen:
        chosen = fill(api.base_url, variables_of(api, held)) if "{" in api.base_url else api.base_url
    if not chosen:
        advice = f"Give base_url= to the client, or set {api.env}_BASE_URL."
        message = f"{api.title} has no address of its own: base_url is needed"
        raise ConfigurationError(message, advice=advice)
    return checked(chosen, allow_http=allow_http)


def variables_of(api: Api, held: Mapping[str, Any]) -> dict[str, str]:
    """The server variables with the client's values, else their defaults."""
    return {name: str(held.get(name, default) or "") for name, default in api.variables.items()}


def secrets_of(api: Api, held: Mapping[str, Any]) -> Iterable[str]:
    """The texts among the client's arguments that must never be shown."""
    return (str(held[name]) for name in secret_arguments(api.schemes.values()) if name in held)


def secret_arguments(schemes: Iterable[Scheme]) -> list[str]:
    """The client's arguments that must never be shown: all that authenticate but for names of users and of clients."""
    found: dict[str, None] = {}
    for scheme in schemes:
        shown = scheme.user if isinstance(scheme, Basic) else getattr(scheme, "client_id", "")
        found |= dict.fromkeys(name for name in scheme.arguments if name != shown)
    return list(found)
