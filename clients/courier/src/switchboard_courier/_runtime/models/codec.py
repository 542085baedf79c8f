# Copied from generator/runtime/models/codec.py of Switchboard.
"""The codec: straight-line conversion code for each model, compiled on first use from the types of its fields.

Decoding never fails on data that the spec does not foresee: what doesn't fit is kept as it came. Encoding gives the
object that was decoded, or a copy of it where something changed, and touches only what changed.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..data.later import Later
from ..data.values import copy_json, json_value
from .annotations import parse_kind
from .code import HELPERS, compiled, dumper_source, loader_source, unchanged_dumper_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .drift import Part
    from .kinds import Kind, Misfit, UnionOf
    from .model import Model

    Report = Callable[[str, str, str], None]
    """Called with each drift: JSON pointer, what was expected, what was seen."""

__all__ = ["Codec", "Report", "copy_json", "json_value"]

_unix_times = Later(".unix_times", __package__)
"""Clients without such times don't carry it."""


class Codec:
    """Converts between JSON values and typed values for one client; safe to share between threads.

    `lookup` gives the model or enum class of a name and is called once per name, on first use. `enums` are the names
    that are enums; `unions` are the named unions. Type expressions are what annotations say: `list[Label] | None`.
    """

    def __init__(
        self,
        lookup: Callable[[str], type[Any]],
        enums: frozenset[str] = frozenset(),
        unions: Mapping[str, UnionOf] | None = None,
    ) -> None:
        self.lookup = lookup
        self.enums = enums
        self.unions: Mapping[str, UnionOf] = unions or {}
        self._dumpers = _Dumpers(self)
        self.parts: dict[str, tuple[Part, Part]] = {}
        """What `drift.py` expects of each model, by name."""
        self._loaders: dict[type[Any], Callable[[dict[str, Any]], Any]] = {}
        self._fields: dict[type[Any], list[tuple[str, str, Kind]]] = {}
        self._kinds: dict[str, tuple[Kind, Callable[[Any], Any]]] = {}
        self._parsed: dict[str, Kind] = {}

    def decode(self, expression: str, value: Any, report: Report | None = None) -> Any:
        """The typed value of a JSON value. Never raises for odd data; `report` is called with each drift."""
        known = self._kinds.get(expression) or self._prepare(expression)
        if report is not None:
            known[0].check(value, "", report, self)
        return known[1](value)

    def misfit(self, expression: str, value: Any) -> Misfit | None:
        """What keeps a JSON value from being a result of that type; None: the decoded value is one."""
        return (self._kinds.get(expression) or self._prepare(expression))[0].misfit(value)

    @staticmethod
    def to_wire(value: Any) -> Any:
        """Plain JSON data of any argument: models, enums, times, mappings and sequences of these."""
        return json_value(value)

    def _prepare(self, expression: str) -> tuple[Kind, Callable[[Any], Any]]:
        kind = self.kind(expression)
        scope = self._scope()
        source = f"def load(v):\n    return {kind.load('v', scope)}\n"
        known = (kind, compiled(source, scope, expression))
        self._kinds[expression] = known
        return known

    @cached_property
    def check_object(self) -> Callable[..., None]:
        """`drift.check_object`, which most clients never ask for."""
        from .drift import check_object

        return check_object

    def kind(self, expression: str) -> Kind:
        """The kind that a type expression stands for, parsed once."""
        return self._parsed.get(expression) or self._parsed.setdefault(expression, parse_kind(expression, self))

    def loader(self, cls: type[Any]) -> Callable[[dict[str, Any]], Any]:
        """The function that makes a `cls` of a JSON object."""
        return self._loaders.get(cls) or self._loaders.setdefault(cls, self._compile_loader(cls))

    def dumper(self, cls: type[Any]) -> Callable[[Any], Any]:
        """The function that makes a JSON object of a `cls`."""
        found: Callable[[Any], Any] | None = self._dumpers[cls]
        if found is None:
            raise TypeError(f"{cls.__name__} is no model")
        return found

    def fields(self, cls: type[Model]) -> list[tuple[str, str, Kind]]:
        """Python name, wire name and kind of each field of a model."""
        from .model import field_types, wire_name  # here, so that a client can be made without models and attrs

        known = self._fields.get(cls)
        if known is None:
            types = field_types(cls).items()
            known = [(name, wire_name(cls, name), self._field_kind(cls, name, text)) for name, text in types]
            self._fields[cls] = known
        return known

    def _field_kind(self, cls: type[Model], name: str, text: str) -> Kind:
        kind = self.kind(text)
        if name in cls._unix_times:
            per_second, zero_is_null = cls._unix_times[name]
            kind = _unix_times.UnixTime(per_second, zero_is_null=zero_is_null, nullable=kind.nullable)
        return kind

    def _scope(self) -> dict[str, Any]:
        return HELPERS | {"_dump": self._dumpers}

    def _compile_loader(self, cls: type[Model]) -> Callable[[dict[str, Any]], Any]:
        scope = self._scope()
        load: Callable[[dict[str, Any]], Any] = compiled(
            loader_source(cls, self.fields(cls), scope), scope, cls.__name__
        )
        return load

    def compile_dumper(self, cls: type[Model]) -> Callable[[Any], Any]:
        """Write and compile the dumper of a model, in two: what models need of which a field was set, few ever do."""
        scope = self._scope()

        def dump_changed(model: Model) -> Any:
            within = self._scope()
            scope["_dump_changed"] = compiled(dumper_source(cls, self.fields(cls), within), within, cls.__name__)
            return scope["_dump_changed"](model)

        scope["_dump_changed"] = dump_changed
        source = unchanged_dumper_source(cls, self.fields(cls), scope)
        dump: Callable[[Any], Any] = compiled(source, scope, cls.__name__)
        return dump


class _Dumpers(dict[type[Any], Any]):
    """The dumper of each model class, compiled on first use; None for every other class."""

    def __init__(self, codec: Codec) -> None:
        super().__init__()
        self._codec = codec

    def __missing__(self, cls: type[Any]) -> Any:
        found = self[cls] = self._dumper(cls) if hasattr(cls, "_wire") else None
        return found

    def _dumper(self, cls: type[Any]) -> Any:
        is_foreign = cls._codec is not self._codec  # a model of another client, whose fields it knows
        return cls._codec.dumper(cls) if is_foreign else self._codec.compile_dumper(cls)
