"""Reads `overrides/<api>/client.yaml`: the decisions that turn a spec into a client, every key checked."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_type_hints

from generator.errors import Faults, GenerationError, nearest
from generator.load.document import join_pointer
from generator.naming import class_name
from generator.public_names import is_free
from generator.runtime.operation import Paging, Replay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.load.yaml_text import Source


class Choice(NamedTuple):
    """The texts that a key may hold."""

    values: tuple[str, ...]


class Needed(NamedTuple):
    """A key without which what stands beside it says nothing."""

    schema: Any


PAGING: dict[str, Any] = {
    "kind": Needed(Choice(get_args(get_type_hints(Paging)["kind"]))), "items": str, "next": str, "total": str,
    "total_header": str, "parameter": str, "size": str, "default_size": int, "first": int, "forward": str,
    "direction": str, "directions": [str], "identity": str,
}  # fmt: skip
# What client.yaml may hold: a type, a choice, a list of one, a mapping of known keys, {"*": …} for keys that are names,
# or one of two in an alternative. tests/generator/test_decisions.py shows what each key changes.
SCHEMA: dict[str, Any] = {
    "title": str,
    "class": str,
    "summary": str,
    "vendor_docs": str,
    "environment": str,
    "base_url": str,
    "version": str,
    "jsonapi": bool,
    "envelope": str,
    "request_id_headers": [str],
    "rate_limit": {"requests": Needed(int), "per": Choice(("second", "minute", "hour", "day"))},
    "auth": {"*": {
        "kind": Choice(("basic", "bearer", "api_key", "client_credentials", "none")),
        "user": str, "password": str, "token": str,
        "argument": str, "location": Choice(("header", "query", "cookie")), "wire": str,
        "client_id": str, "client_secret": str, "refresh_token": str, "on_tokens": str,
        "token_operation": str, "scopes": str, "description": str,
        "descriptions": {"*": str},
    }},
    "variables": {"*": {"argument": str, "required": bool, "description": str}},
    "arguments": {"*": {"type": Choice(("str", "string", "int", "integer")), "description": str}},
    "paging": [PAGING],
    "operations": {"*": {
        "call": str, "replay": Choice(get_args(Replay)), "paging": (PAGING, bool), "unwrap": str,
        "positional": [str], "rename": {"*": str},
        "security": [[str]], "private": bool, "split": {"*": {"schema": Needed(str), "summary": str}},
    }},
    "resources": {"*": {"description": str}},
    "models": {"*": {"name": str, "fields": {"*": str}}},
}  # fmt: skip
CURE = "see docs/client-yaml.md"


@dataclass(frozen=True)
class Decisions:
    """What `client.yaml` decides for one API; an API without the file has the defaults."""

    api: str
    source: Source | None = None
    data: Mapping[str, Any] = field(default_factory=dict)

    def get(self, *keys: str) -> Any:
        """The decision at these keys, or None."""
        value: Any = self.data
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def where(self, *keys: str | int) -> str:
        """`file:line` of a decision."""
        return self.source.where(join_pointer(*keys)) if self.source else f"overrides/{self.api}/client.yaml"

    @property
    def client_class(self) -> str:
        """Name of the sync client class."""
        derived = class_name(self.api.replace("_", " "))
        return str(self.get("class") or (derived if is_free(derived) else f"{derived}Client"))

    @property
    def package(self) -> str:
        """Import name of the client."""
        return f"switchboard_{self.api}"

    @property
    def distribution(self) -> str:
        """Name of the client on a package index."""
        return self.package.replace("_", "-")

    @property
    def environment(self) -> str:
        """Prefix of the environment variables."""
        return str(self.get("environment") or self.api.upper())

    def operation(self, operation_id: str) -> Mapping[str, Any]:
        """The decisions for one operation."""
        found = self.get("operations", operation_id)
        return found if isinstance(found, dict) else {}


At = tuple[str | int, ...]
"""The keys that lead to a decision."""


class _Wrong(NamedTuple):
    """A decision that can't be taken: where, what, and how to cure it."""

    at: At
    problem: str
    cure: str = CURE

    def error(self, source: Source) -> GenerationError:
        """The error for a maintainer."""
        return GenerationError(self.problem, where=source.where(join_pointer(*self.at)), cure=self.cure)


def read_decisions(api: str, source: Source | None, faults: Faults | None = None) -> Decisions:
    """The checked decisions of one API; what is wrong is left out of them.

    Collects errors (raises them together without `faults`) for each unknown key, with the nearest known one, and for
    each value of the wrong type.
    """
    if source is None or source.data is None:
        return Decisions(api, source)
    found = Faults() if faults is None else faults
    wrong = [*_check(source.data, SCHEMA, ()), *_check_class(source.data)]
    found.add(*(item.error(source) for item in wrong))
    if faults is None:
        found.raise_found()
    data = copy.deepcopy(source.data) if isinstance(source.data, dict) else {}
    for item in reversed(wrong):
        _leave_out(data, item.at)
    return Decisions(api, source, data)


def _leave_out(data: Any, at: At) -> None:
    for key in at[:-1]:
        data = data.get(key) if isinstance(data, dict) else data[int(key)] if isinstance(data, list) else None
    if at and isinstance(data, dict):
        data.pop(at[-1], None)
    elif at and isinstance(data, list):
        del data[int(at[-1])]


def _check_class(data: Any) -> Iterator[_Wrong]:
    cls = data.get("class") if isinstance(data, dict) else None
    if isinstance(cls, str) and (not cls.isidentifier() or cls != class_name(cls) or not is_free(cls)):
        yield _Wrong(("class",), f"class: '{cls}' is no name for a client", "use a free UpperCamelCase name")


def _check(value: Any, schema: Any, at: At) -> Iterator[_Wrong]:
    match schema:
        case Needed(inner):
            yield from _check(value, inner, at)
        case Choice(values):
            if value not in values:
                yield _wrong(at, f"unknown {at[-1]} '{value}'", nearest(str(value), values))
        case (mapping, other):
            yield from _check(value, other if isinstance(value, other) else mapping, at)
        case dict():
            yield from _check_mapping(value, schema, at)
        case [item]:
            yield from _check_list(value, item, at)
        case _:
            if not isinstance(value, schema) or (schema is int and isinstance(value, bool)):
                yield _wrong(at, f"a value of type {schema.__name__} is needed, not {value!r}")


def _check_list(value: Any, item: Any, at: At) -> Iterator[_Wrong]:
    if not isinstance(value, list):
        yield _wrong(at, f"a list is needed, not {value!r}")
        return
    for index, each in enumerate(value):
        yield from _check(each, item, (*at, index))


def _check_mapping(value: Any, schema: dict[str, Any], at: At) -> Iterator[_Wrong]:
    if not isinstance(value, dict):
        yield _wrong(at, "a mapping is needed")
        return
    for key, item in value.items():
        inner = schema.get(key, schema.get("*"))
        if inner is None:
            yield _Wrong((*at, key), f"unknown key '{key}'", nearest(key, schema))
        else:
            yield from _check(item, inner, (*at, key))
    for key, inner in schema.items():
        if isinstance(inner, Needed) and key not in value:
            yield _wrong(at, f"'{key}' is missing")


def _wrong(at: At, problem: str, cure: str = CURE) -> _Wrong:
    return _Wrong(at, f"{'.'.join(map(str, at)) or 'client.yaml'}: {problem}", cure)
