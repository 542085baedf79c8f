# Copied from generator/runtime/environment.py: edit it there.
"""What a client was given: arguments, else environment variables, and the base URL that follows from them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .errors.classes import ConfigurationError
from .urls import checked, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .api import Api


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
    from .auth.credentials import Basic  # beside it, not before it: both are loaded anyway

    for scheme in api.schemes.values():
        shown = {scheme.user} if isinstance(scheme, Basic) else {getattr(scheme, "client_id", "")}
        yield from (str(held[name]) for name in scheme.arguments if name in held and name not in shown)
