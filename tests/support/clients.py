"""The generated clients by API key: their packages, instances with every credential, and the methods of operations."""

from __future__ import annotations

import inspect
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tests.support.specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ACCOUNT = 7
"""What integer arguments of a client (`account_id`) are set to."""


@cache
def package_of(api: str) -> ModuleType:
    """The client's package."""
    return import_module(f"switchboard_{api}")


def class_of(api: str, mode: str = "sync") -> type[Any]:
    """The client class."""
    found: type[Any] = getattr(
        package_of(api), ("Async" if mode == "async" else "") + spec_of(api).decisions.client_class
    )
    return found


def api_record(api: str) -> Any:
    """The client's `Api` record."""
    return import_module(f"switchboard_{api}._api").API


def runtime_of(api: str, module: str) -> ModuleType:
    """A module of the client's own copy of the runtime."""
    return import_module(f"switchboard_{api}._runtime.{module}")


@cache
def credentials_of(api: str) -> dict[str, Any]:
    """A value for every argument of the client, but for those with which a token would be fetched first."""
    schemes = api_record(api).schemes.values()
    fetched = {name for scheme in schemes if type(scheme).__name__ == "ClientCredentials" for name in scheme.arguments}
    parameters = inspect.signature(class_of(api)).parameters.values()
    named = [item for item in parameters if item.kind is item.KEYWORD_ONLY and item.name not in {*fetched, "base_url"}]
    values = [item for item in named if not str(item.annotation).startswith("Callable[[_t.")]  # no hooks
    return {item.name: ACCOUNT if "int" in str(item.annotation) else f"{item.name}-s3cret" for item in values}


def make_client(api: str, url: str, mode: str = "sync", **settings: Any) -> Any:
    """A client of a loopback server: no retries, no rate limit, unless `settings` say so."""
    calm: dict[str, Any] = {"retry": 0, "rate_limit": None, "deadline": 20.0}
    return class_of(api, mode)(base_url=url, **credentials_of(api), **{**calm, **settings})


def resource_of(client: Any, call: str) -> Any:
    """The resource of `resource.method`."""
    for name in call.split(".")[:-1]:
        client = getattr(client, name)
    return client


def method_of(client: Any, call: str) -> Callable[..., Any]:
    """The public method of an operation, or the private one where hand-written code stands before it."""
    resource, name = resource_of(client, call), call.rpartition(".")[2]
    found: Callable[..., Any] = getattr(resource, name, None) or getattr(resource, f"_{name}")
    return found


def generated_method_of(client: Any, call: str) -> Callable[..., Any]:
    """The generated method of an operation, even where a hand-written subclass replaces it."""
    resource, name = resource_of(client, call), call.rpartition(".")[2]
    for cls in type(resource).__mro__:
        for candidate in (name, f"_{name}"):
            if candidate in cls.__dict__ and ".resources." in cls.__module__:
                bound: Callable[..., Any] = cls.__dict__[candidate].__get__(resource)
                return bound
    raise AttributeError(f"no generated method for {call}")


def takes(method: Callable[..., Any], names: set[str]) -> bool:
    """Whether a method has an argument of each of these names."""
    return names <= set(inspect.signature(method).parameters)


def split_arguments(method: Callable[..., Any], given: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The arguments as users write them: path values by position, all else by keyword."""
    signature = inspect.signature(method)
    in_place = [p.name for p in signature.parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD and p.name in given]
    return [given[name] for name in in_place], {name: value for name, value in given.items() if name not in in_place}
