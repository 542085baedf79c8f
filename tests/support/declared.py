"""Judges by the annotation of a method alone whether a value is what its signature says, and whether it can be used."""

from __future__ import annotations

import builtins
import inspect
import json
import pickle
import types
import typing
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from tests.support.clients import generated_method_of, package_of, runtime_of

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = ("Pages", "AsyncPages")


class _Names(dict[str, Any]):
    """The names in annotations: those of the client's package, of `typing` and of Python."""

    def __init__(self, api: str) -> None:
        super().__init__(builtins=builtins, _t=package_of(api))
        self.package = package_of(api)

    def __missing__(self, name: str) -> Any:
        for source in (self.package, typing, builtins):
            if hasattr(source, name):
                found = getattr(source, name)
                return eval(found, {}, self) if isinstance(found, str) else found  # noqa: S307 -- an alias of a union
        raise KeyError(name)


@cache
def _evaluated(api: str, annotation: str) -> Any:
    return eval(annotation, {}, _Names(api))  # noqa: S307 -- our own package's annotations


def declared_type(api: str, client: Any, call: str) -> Any:
    """What the method returns by its signature; of a list of pages, `list` of its items."""
    found = _evaluated(api, inspect.signature(generated_method_of(client, call)).return_annotation)
    origin = get_origin(found)
    return list[get_args(found)[0]] if origin is not None and origin.__name__ in PAGES else found  # type: ignore[misc]


def belongs(value: Any, declared: Any) -> bool:
    """Whether a value is of a type; what a model holds is not looked at, since models keep what is odd in them."""
    origin, inner = get_origin(declared), get_args(declared)
    if declared is Any:
        return True
    if declared is None:
        return value is None
    if origin in {types.UnionType, typing.Union}:
        return any(belongs(value, option) for option in inner)
    if origin is Literal:
        return value in inner
    if origin is list:
        return isinstance(value, list) and all(belongs(item, inner[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(belongs(item, inner[1]) for item in value.values())
    if declared in {int, float}:
        return isinstance(value, (int, declared)) and not isinstance(value, bool)
    return isinstance(value, declared)


def use_value(value: Any) -> None:
    """Do with a value all that users do: read each attribute, print, encode and pickle it."""
    repr(value)
    if isinstance(value, (list, tuple)):
        for item in value:
            use_value(item)
    elif isinstance(value, dict):
        use_value(list(value.values()))
    elif hasattr(value, "to_dict"):
        _use_model(value)
    elif value is not None and not isinstance(value, (str, int, float, bytes)):
        raise AssertionError(f"a value of {type(value)}")


def _use_model(model: Any) -> None:
    plain = model.to_dict()
    json.dumps(plain, allow_nan=False)
    assert pickle.loads(pickle.dumps(model)).to_dict() == plain  # noqa: S301 -- our own
    assert type(model).from_dict(plain).to_dict() == plain
    use_value([dict(model.extra), dict(model.resource_extra)])
    for field in type(model).__attrs_attrs__:
        value = getattr(model, field.name)
        repr(value)
        if hasattr(value, "to_dict"):
            _use_model(value)


def use_error(error: Any) -> None:
    """The same for an error."""
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    assert (str(twin), repr(twin), type(twin)) == (str(error), repr(error), type(error))
    assert error.message.isprintable(), error.message
    str(error).encode()
    for message in getattr(error, "messages", ()):
        assert isinstance(message.message, str)
        assert all(text is None or isinstance(text, str) for text in (message.field, message.code, message.pointer))
        str(message).encode()
    response = getattr(error, "response", None)
    if response is not None:
        repr((response, response.retry_after, response.rate_limit, response.request_id))


def faults(api: str, declared: Any, outcome: Any) -> Iterator[str]:
    """What is wrong with what a call gave: a value of another type, a foreign error, or what can't be used."""
    failed = isinstance(outcome, Exception)
    if failed and not isinstance(outcome, runtime_of(api, "errors.classes").ClientError):
        yield f"a foreign error: {outcome!r}"
    elif not failed and not belongs(outcome, declared):
        yield f"{repr(outcome)[:200]} where {declared} is promised"
    else:
        try:
            (use_error if failed else use_value)(outcome)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
            yield f"{repr(outcome)[:200]} cannot be used: {error!r}"
