"""Reads `overrides/<api>/client.yaml`: the decisions that turn a spec into a client, every key checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, get_args, get_type_hints

from generator.errors import GenerationError, nearest
from generator.load.document import join_pointer
from generator.naming import class_name
from generator.public_names import is_free
from generator.runtime.operation import Paging, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    "identity": str,
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
    "request_id_headers": [str],
    "rate_limit": {"requests": Needed(int), "per": Choice(("second", "minute", "hour", "day"))},
    "auth": {"*": {
        "kind": Choice(("basic", "bearer", "api_key", "client_credentials")),
        "user": str, "password": str, "token": str,
        "argument": str, "location": Choice(("header", "query", "cookie")), "wire": str,
        "client_id": str, "client_secret": str, "token_operation": str, "scopes": str, "description": str,
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
    "models": {"*": {"name": str}},
}  # fmt: skip
CURE = "see docs/architecture.md, 'Decisions'"


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


def read_decisions(api: str, source: Source | None) -> Decisions:
    """The checked decisions of one API.

    Raises GenerationError for an unknown key (with the nearest known one) and for a value of the wrong type.
    """
    if source is None or source.data is None:
        return Decisions(api, source)
    _check(source.data, SCHEMA, source, ())
    cls = source.data.get("class")
    if cls is not None and (not cls.isidentifier() or cls != class_name(cls) or not is_free(cls)):
        raise GenerationError(
            f"class: '{cls}' is no name for a client",
            where=source.where("/class"),
            cure="use a free UpperCamelCase name",
        )
    return Decisions(api, source, source.data)


def _check(value: Any, schema: Any, source: Source, at: tuple[str | int, ...]) -> None:
    match schema:
        case Needed(inner):
            _check(value, inner, source, at)
        case Choice(values):
            if value not in values:
                _refuse(f"unknown {at[-1]} '{value}'", source, at, cure=nearest(str(value), values))
        case (mapping, other):
            _check(value, other if isinstance(value, other) else mapping, source, at)
        case dict():
            _check_mapping(value, schema, source, at)
        case [item]:
            _check_list(value, item, source, at)
        case _:
            if not isinstance(value, schema) or (schema is int and isinstance(value, bool)):
                _refuse(f"a value of type {schema.__name__} is needed, not {value!r}", source, at)


def _check_list(value: Any, item: Any, source: Source, at: tuple[str | int, ...]) -> None:
    if not isinstance(value, list):
        _refuse(f"a list is needed, not {value!r}", source, at)
    for index, each in enumerate(value):
        _check(each, item, source, (*at, index))


def _check_mapping(value: Any, schema: dict[str, Any], source: Source, at: tuple[str | int, ...]) -> None:
    if not isinstance(value, dict):
        _refuse("a mapping is needed", source, at)
    for key, item in value.items():
        inner = schema.get(key, schema.get("*"))
        if inner is None:
            where = source.where(join_pointer(*at, key))
            raise GenerationError(f"unknown key '{key}'", where=where, cure=nearest(key, schema))
        _check(item, inner, source, (*at, key))
    for key, inner in schema.items():
        if isinstance(inner, Needed) and key not in value:
            _refuse(f"'{key}' is missing", source, at)


def _refuse(problem: str, source: Source, at: tuple[str | int, ...], cure: str = CURE) -> NoReturn:
    name = ".".join(map(str, at)) or "client.yaml"
    raise GenerationError(f"{name}: {problem}", where=source.where(join_pointer(*at)), cure=cure)
