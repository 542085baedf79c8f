# Copied from generator/runtime/models/unions.py of Switchboard.
"""Unions: which of several kinds a JSON value belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_object
from ..data.pointers import escape
from .containers import ModelRef, timed_dump
from .kinds import KNOWN, NO_SUCH_KEY, NOTHING, ONE_OF, Kind, Misfit, describe, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .codec import Codec
    from .kinds import FieldSource, Report, Scope, UnionOf
    from .signs import Tag

DEEPEST = 2
"""Unions within unions that are weighed before it is decided which member an object belongs to."""


class Misfits(NamedTuple):
    """How much of a value does not fit a kind; the fewer the better, from left to right."""

    constants: int = 0
    """Values where only others fit."""
    missing: int = 0
    """Required keys."""
    forms: int = 0
    """Values of another type or format."""
    unknown: int = 0
    """Keys."""


class Tally:
    """Takes the place of a drift report and counts what would be reported."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.found = Misfits()

    def __call__(self, _at: str, expected: str, seen: str) -> None:
        if seen == NOTHING:
            self.add(Misfits(missing=1))
        elif expected == NO_SUCH_KEY:
            self.add(Misfits(unknown=1))
        else:
            self.add(Misfits(constants=1) if expected.startswith((ONE_OF, KNOWN)) else Misfits(forms=1))

    def add(self, other: Misfits) -> None:
        """Count more."""
        self.found = Misfits(*map(int.__add__, self.found, other))


class OneOf(Kind):
    """A union. The surest sign decides: the discriminator, constants, required keys, forms of values, known keys."""

    def __init__(self, options: Iterable[Kind], codec: Codec, union: UnionOf | None = None, name: str = "") -> None:
        self.options = tuple(inner for option in options for inner in _flat(option))
        self.codec = codec
        self.union = union
        self.name = name
        self.nullable = any(option.nullable for option in self.options)
        self.direct = all(option.direct for option in self.options)  # type: ignore[misc]  # of this union
        self.holds = any(option.holds for option in self.options)
        self.timed = any(option.timed for option in self.options)
        self.label = " or ".join(option.label for option in self.options)
        self._named = {option.name: option for option in self.options if isinstance(option, (ModelRef, OneOf))}
        self._tags: tuple[Tag, ...] | None = None

    def load(self, var: str, scope: Scope) -> str:
        key = f"_one_of_{len(scope)}"
        scope[key] = None  # taken: unions within this one find other names
        scope[key] = self._chooser(scope)
        return f"{key}({var})"

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        return timed_dump(field) if self.timed else super().dump(field, scope)

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
        fitting = self._candidates(value)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        from .signs import rank  # here, since most unions are decided by a tag or by the outer form

        return min(fitting, key=lambda option: rank(option, value, self.codec, 1))

    def misfits(self, value: Any, depth: int) -> Misfits:
        """How much of a value does not fit the option that it fits best."""
        fitting = self._candidates(value)
        if len(fitting) > 1 and depth > DEEPEST:
            return Misfits()
        from .signs import misfits  # see choose

        return min((misfits(option, value, self.codec, depth) for option in fitting), default=Misfits(forms=1))

    def _candidates(self, value: Any) -> list[Kind]:
        """The options that the outer form, the discriminator, the constants and the keys of a value leave."""
        if value.__class__ is not dict:
            return [option for option in self.options if option.accepts(value)]
        tagged = self.tagged(value)
        if tagged is not None:
            return [tagged]
        fitting = [option for option in self.options if option.accepts(value)]
        return self._by_signs(value, fitting) if len(fitting) > 1 else fitting

    def tagged(self, value: dict[str, Any]) -> Kind | None:
        """The option that the discriminator of an object names."""
        if self.union is None or not self.union.discriminator:
            return None
        tag = _text(value.get(self.union.discriminator))
        return self._named.get(self.union.mapping.get(tag, tag)) or self._named.get(self.union.default)

    def _by_signs(self, value: dict[str, Any], fitting: list[Kind]) -> list[Kind]:
        from .signs import best_by_keys, tags_of  # see choose

        if self._tags is None:
            self._tags = tags_of(self.options, self.codec)
        for tag in self._tags:
            fitting = tag.allowing(value, fitting) or fitting
        return fitting if len(fitting) < 2 else best_by_keys(fitting, value, self.codec)

    def accepts(self, value: Any) -> bool:
        return any(option.accepts(value) for option in self.options)

    def misfit(self, value: Any) -> Misfit | None:
        if value is None and self.nullable:
            return None
        option = self.choose(value)
        return Misfit("", self.label, describe(value)) if option is None else option.misfit(value)

    def check(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        if value is None and self.nullable:
            return
        if isinstance(report, Tally):
            report.add(self.misfits(value, report.depth + 1))
        elif (option := self.choose(value)) is None:
            report(at, self.label, describe(value))
        elif not self._takes_all(value):
            self._check_tag(value, option, at, report)
            option.check(value, at, report, codec)

    def _takes_all(self, value: Any) -> bool:
        """Whether an option takes any object, so that no object differs from the spec."""
        from .signs import is_untyped_map  # see choose

        tagged = self.union is not None and self.union.discriminator
        return is_object(value) and not tagged and any(map(is_untyped_map, self.options))

    def _check_tag(self, value: Any, option: Kind, at: str, report: Report) -> None:
        """Report a discriminator that names no member."""
        if self.union is None or not self.union.discriminator or not isinstance(option, (ModelRef, OneOf)):
            return
        if not is_object(value) or self.tagged(value) is not None:
            return
        from .signs import allows  # see choose

        key = self.union.discriminator
        if allows(option, key, value.get(key), self.codec):
            return
        seen = shown(value[key]) if key in value else NOTHING
        report(f"{at}/{escape(key)}", f"{ONE_OF} {', '.join(map(repr, self.union.mapping or self._named))}", seen)


def _flat(option: Kind) -> tuple[Kind, ...]:
    """The options of a choice within a choice, unless it is a union with a name."""
    return option.options if isinstance(option, OneOf) and option.union is None else (option,)


def _text(tag: Any) -> str:
    """A tag as a mapping writes it: as text, whatever its type."""
    return tag if isinstance(tag, str) else str(tag).lower() if isinstance(tag, (bool, int)) else ""
