# Copied from generator/runtime/configuration.py of Switchboard.
"""What follows from arguments, environment and settings: credentials, base URL, headers, paths, the limiter."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from .auth.schemes import ApiKey, arguments_of, check_credential, check_place, chosen, is_shown, names_of, way, ways
from .errors.classes import ConfigurationError, InvalidArgumentError
from .hints import nearest
from .limits.limiter import Limiter
from .redact import hidden
from .requests.plan import Plan, checked_headers
from .requests.validation import Check
from .setting_rules import check_hook, wrong_setting
from .urls import checked, fill

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from .api import Api
    from .auth.schemes import ClientCredentials, Scheme
    from .http.proxies import Proxy
    from .message import Headers
    from .models.codec import Codec
    from .operation import Operation
    from .servers import Servers
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
    elif plan.operation.responses is not operation.responses:  # asked for in another media type
        plan = plans.setdefault(f"{operation.call} {id(operation)}", Plan(operation, plan.path))
    return plan


def corrected_scheme(plans: Mapping[str, Plan], scheme: ClientCredentials) -> ClientCredentials:
    """The scheme with the corrected path of the operation that fetches its tokens."""
    paths = (
        plan.path
        for plan in plans.values()
        if (plan.operation.method, plan.operation.server, plan.operation.path) == ("POST", scheme.server, scheme.path)
    )
    return scheme._replace(path=next(paths, scheme.path))


def limiter_of(api: Api, settings: ClientSettings, clock: Clock) -> Any:
    """The rate limiter of a client and its copies; None for `rate_limit=None`.

    Raises ConfigurationError for a `rate_limit_url` that cannot work.
    """
    rate = settings.get("rate_limit", api.rate)
    url = settings.get("rate_limit_url")
    if url:
        from .limits.redis_limiter import redis_limiter  # needs the extra [redis]

        return redis_limiter(url, rate, api.name, clock)
    if rate is None:  # of the user: no limit at all; of the API: the server may still ask for pauses
        return None if "rate_limit" in settings else Limiter(clock=clock)
    return Limiter(*rate, clock=clock)


_BRING_CONNECTIONS = {"http_client": ("transport", "proxy", "ssl_context"), "transport": ("proxy", "ssl_context")}
"""What has connections of its own, and which settings these know nothing of."""


def proxy_of(settings: ClientSettings) -> Proxy | None:
    """The proxy of `proxy=`. Raises ConfigurationError for what is none, and beside connections of the user's."""
    for owner, ignored in _BRING_CONNECTIONS.items():
        given = settings.get(owner)
        for name in () if given is None else ignored:
            if settings.get(name) is not None and not (given == "aiohttp" and name == "ssl_context"):
                message = f"{name} has no effect beside {owner}, which brings its own connections"
                raise ConfigurationError(message, advice=f"Set it up there, or leave {owner} out.")
    if (address := settings.get("proxy")) is None:
        return None
    from .http.proxies import parse_proxy  # rare

    return parse_proxy(address)


def held_arguments(api: Api, arguments: Mapping[str, Any], codec: Codec, *, is_async: bool = False) -> dict[str, Any]:
    """The client arguments that are set, by argument or by `<ENV>_<ARGUMENT>`; an empty variable counts as unset.

    Raises ConfigurationError for a credential that is empty or no text, and for another value that is of a wrong type.
    """
    held: dict[str, Any] = {}
    secret = secret_arguments(api.schemes.values())
    for name in dict.fromkeys([*arguments, *api.client_arguments]):
        variable = f"{api.env}_{name.upper()}"
        value, origin = arguments.get(name), name
        if value is None and name not in api.hooks:
            value, origin = os.environ.get(variable) or None, f"{name} (from {variable})"
        if value is None:
            continue
        _check_argument(api, name, origin, value, codec, is_async=is_async)
        held[name] = hidden(value) if name in secret else value
    return held


def given_arguments(
    api: Api, held: Mapping[str, Any], arguments: Mapping[str, Any], codec: Codec, *, is_async: bool
) -> dict[str, Any]:
    """The client arguments of a copy of a client that holds some.

    Raises ConfigurationError for wrong values, and for parts of the address.
    """
    given = {name: value for name, value in arguments.items() if value is not None}
    for scheme in api.schemes.values():
        refresh, hook = getattr(scheme, "refresh_token", ""), getattr(scheme, "on_tokens", "")
        if hook in given and refresh in held and refresh not in given:
            raise ConfigurationError(f"{hook} belongs to the tokens that {refresh} keeps fresh: give that, too")
    for name, value in given.items():
        if name in api.variables:
            raise ConfigurationError(f"{name} belongs to the address, which a client shares with its copies")
        _check_argument(api, name, name, value, codec, is_async=is_async)
    return given


def _check_argument(api: Api, name: str, origin: str, value: Any, codec: Codec, *, is_async: bool) -> None:
    scheme = next((scheme for scheme in api.schemes.values() if name in names_of(scheme)), None)
    if name in api.hooks:
        check_hook(origin, value, is_async=is_async)
        return
    if name in api.variables and not isinstance(value, str):
        raise wrong_setting(origin, value, "a text")
    if scheme is None:
        _check_held(origin, value, api.types.get(name, "str"), codec)
    elif callable(value):
        check_hook(origin, value, is_async=is_async)
    else:
        check_credential(scheme, origin, value)
        check_place(scheme, name, origin, value)


def check_complete(api: Api, held: Mapping[str, Any], base_url: str | None, *, with_auth: bool) -> None:
    """Raises ConfigurationError for all that a client lacks at once: parts of its address, and credentials."""
    lacking = {} if is_chosen(api, base_url) else _lacking_address(api, held)
    if with_auth:
        lacking |= _lacking_credentials(api, {*held, *lacking})
    if lacking:
        *names, last = lacking
        what = f"{', '.join(names)} and {last}" if names else last
        advice = f"Give it {', '.join(lacking.values())}."
        without = " auth=None makes a client without credentials." if with_auth else ""
        raise ConfigurationError(f"the client of {api.title} lacks {what}", advice=advice + without)


def _lacking_address(api: Api, held: Mapping[str, Any]) -> dict[str, str]:
    """What is missing of the address, and how it is given."""
    if not api.base_url:
        return {"base_url": way(["base_url"], api.env)}
    names = [name for name, default in api.variables.items() if not default and f"{{{name}}}" in api.base_url]
    return {name: way([name], api.env) for name in names if name not in held}


def _lacking_credentials(api: Api, held: Collection[str]) -> dict[str, str]:
    """What is missing of the credentials, unless there are some or they may be left out, and how it is given."""
    alternatives = [*api.security, *((name,) for name in api.schemes)]
    schemes = chosen(api.schemes, held)
    needed = [arguments_of(schemes, alternative) for alternative in alternatives]
    if not api.security or any(all(name in held for name in names) for names in needed):
        return {}
    begun = [names for names in needed if any(name in held for name in names)]
    what = " and ".join(name for name in begun[0] if name not in held) if begun else "credentials"
    return {what: " or ".join(ways(schemes, alternatives, api.env, held))}


def _check_held(origin: str, value: Any, type_: str, codec: Codec) -> None:
    try:
        Check(origin, type_, text=True).data(value, codec)
    except InvalidArgumentError as error:
        raise ConfigurationError(error.message.removesuffix("; nothing was sent")) from None


def base_url_of(api: Api, held: Mapping[str, Any], base_url: str | None, *, allow_http: bool) -> str:
    """The base URL: the argument, else `<ENV>_BASE_URL`, else that of the API with its variables filled in."""
    if base_url is not None and (not isinstance(base_url, str) or not base_url):
        raise wrong_setting("base_url", base_url, "a text like https://host/prefix")
    variable = f"{api.env}_BASE_URL"
    chosen = base_url or os.environ.get(variable)
    if not chosen:
        chosen = fill(api.base_url, variables_of(api, held)) if "{" in api.base_url else api.base_url
    name = "base_url" if base_url or not os.environ.get(variable) else variable
    return checked(chosen, allow_http=allow_http, name=name)


def is_chosen(api: Api, base_url: str | None) -> bool:
    """Whether the user has said where the API is served."""
    return bool(base_url or os.environ.get(f"{api.env}_BASE_URL"))


def servers_of(api: Api, held: Mapping[str, Any], base_url: str, settings: ClientSettings) -> Servers | None:
    """The servers of some operations; None where there are none. Raises ConfigurationError, see `Servers`."""
    given = settings.get("servers") or {}
    if not (api.servers or given):
        return None
    from .servers import Servers  # few APIs have any

    allow_http = settings.get("allow_http", False)
    return Servers(api, base_url, given, variables=variables_of(api, held), allow_http=allow_http)


def variables_of(api: Api, held: Mapping[str, Any]) -> dict[str, str]:
    """The server variables with the client's values, else their defaults."""
    return {name: str(held.get(name, default) or "") for name, default in api.variables.items()}


def secrets_of(api: Api, held: Mapping[str, Any], proxy: Proxy | None = None) -> Iterable[str]:
    """The texts among the client's arguments that must never be shown."""
    found = (held[name] for name in secret_arguments(api.schemes.values()) if name in held)
    yield from (value for value in found if isinstance(value, str))
    if proxy is not None and proxy.auth is not None:
        yield proxy.auth[1].decode("utf-8", "replace")


def secret_arguments(schemes: Iterable[Scheme]) -> list[str]:
    """The client's arguments that must never be shown: all that authenticate but for names of users and of clients."""
    return list(dict.fromkeys(name for scheme in schemes for name in names_of(scheme) if not is_shown(scheme, name)))
