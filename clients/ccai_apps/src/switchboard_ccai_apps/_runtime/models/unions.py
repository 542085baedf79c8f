# Copied from generator/runtime/models/unions.py in the Switchboard repository: edit it there.
"""Unions: which of several kinds a JSON value belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_object
from .containers import ModelRef, timed_dump
from .kinds import Enumerated, Kind, Moment, Scalar, describe, escape, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .codec import Codec
    from .kinds import Report, Scope, UnionOf


class OneOf(Kind):
    """A union: the member is chosen by the form of the value, by its discriminator, or by the keys that it shares."""

    def __init__(self, options: Iterable[Kind], union: UnionOf | None = None) -> None:
        self.options = tuple(inner for option in options for inner in _flat(option))
        self.union = union
        self.nullable = any(option.nullable for option in self.options)
        self.direct = all(option.direct for option in self.options)  # type: ignore[misc]  # of this union
        self.timed = any(option.timed for option in self.options)
        self.label = " or ".join(option.label for option in self.options)

    def load(self, var: str, scope: Scope) -> str:
        key = f"_one_of_{len(scope)}"
        scope[key] = None  # taken: unions within this one find other names
        scope[key] = self._chooser(scope)
        return f"{key}({var})"

    def dump(self, target: str, key: str, was: str) -> list[str]:
        return timed_dump(target, key, was) if self.timed else super().dump(target, key, was)

    def _chooser(self, scope: Scope) -> Callable[[Any], Any]:
        loads: dict[int, Callable[[Any], Any]] = {}
        for option in self.options:
            source = f"lambda v: {option.load('v', scope)}"
            loads[id(option)] = eval(source, scope)  # noqa: S307 -- built from reprs and checked identifiers

        def load(value: Any) -> Any:
            option = self.choose(value)
            return value if option is None else loads[id(option)](value)

        return load

    def choose(self, value: Any) -> Kind | None:
        """The option that a JSON value belongs to."""
        fitting = [option for option in self.options if option.accepts(value)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        if value.__class__ is dict:
            return self._by_discriminator(value, fitting) or self._by_keys(value, fitting)
        return max(fitting, key=lambda option: _knows(option, value))

    def _by_discriminator(self, value: dict[str, Any], fitting: list[Kind]) -> Kind | None:
        if self.union is None or not self.union.discriminator:
            return None
        tag = value.get(self.union.discriminator)
        name = self.union.mapping.get(tag, tag) if isinstance(tag, str) else None
        return next((option for option in fitting if isinstance(option, ModelRef) and option.name == name), None)

    def _check_tag(self, value: dict[str, Any], at: str, report: Report) -> None:
        """Report a discriminator that names no member."""
        if self.union is None or self._by_discriminator(value, list(self.options)):
            return
        key = self.union.discriminator
        known = self.union.mapping or [option.name for option in self.options if isinstance(option, ModelRef)]
        seen = shown(value[key]) if key in value else "nothing"
        report(f"{at}/{escape(key)}", f"one of {', '.join(map(repr, known))}", seen)

    def _by_keys(self, value: dict[str, Any], fitting: list[Kind]) -> Kind:
        """The model that lacks no required key and shares the most keys; the first of equals."""

        def score(option: Kind) -> tuple[bool, int]:
            if not isinstance(option, ModelRef):
                return (True, 0)
            cls = option.codec.lookup(option.name)
            keys = {name: wire for name, wire, _ in option.codec.fields(cls)}
            missing = {keys[name] for name in cls._required} - value.keys()
            return (not missing, len(set(keys.values()) & value.keys()))

        return max(fitting, key=score)

    def accepts(self, value: Any) -> bool:
        return any(option.accepts(value) for option in self.options)

    def check(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        if value is None and self.nullable:
            return
        option = self.choose(value)
        if option is None:
            report(at, self.label, describe(value))
            return
        tagged = self.union is not None and self.union.discriminator
        if tagged and isinstance(option, ModelRef) and is_object(value):
            self._check_tag(value, at, report)
        option.check(value, at, report, codec)


def _flat(option: Kind) -> tuple[Kind, ...]:
    """The options of a union within a union, which are chosen from at once, unless it has a tag of its own."""
    return (
        option.options if isinstance(option, OneOf) and not (option.union and option.union.discriminator) else (option,)
    )


def _knows(option: Kind, value: Any) -> int:
    """How well an option fits a value whose form it accepts: 2 when it names the value, 1 when it takes any."""
    if isinstance(option, Enumerated):
        return 2 * (value in option.members)
    if isinstance(option, Moment):
        return 2 * (option.parse(value).__class__ is not str)
    if isinstance(option, OneOf):
        return max(_knows(inner, value) for inner in option.options if inner.accepts(value))
    return 2 if isinstance(option, Scalar) and option.only else 1
