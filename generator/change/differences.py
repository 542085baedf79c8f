"""Makes changes, and says how a type changed for those who give values of it and for those who get them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.fits import Relation
from generator.change.rules import RULES, RUN_TIME, Change
from generator.interface.types import from_json, map_names
from generator.python_types import ANY, Container, Named, Scalar, options_of, printed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.change.rules import Breaks
    from generator.python_types import Type


def change(
    rule: str, subject: str, text: str, old: str = "", new: str = "", *, part: str = "",
    breaks: tuple[Breaks, ...] | None = None,
) -> Change:  # fmt: skip
    """A change by a rule; `breaks` where it is less than the rule says."""
    found = RULES[rule]
    return Change(found, subject, text, old, new, found.breaks if breaks is None else breaks, part)


def shown(type_: Type | Any) -> str:
    """A type as users read it."""
    return printed(type_)


def said(value: Any) -> str:
    """A recorded value as users read it: `one and two, or three` of lists in a list, `kind offset, first 1` of keys."""
    match value:
        case dict():
            return ", ".join(f"{key} {said(item)}" for key, item in value.items())
        case [list(), *_]:
            return ", or ".join(" and ".join(map(str, item)) or "nothing" for item in value)
        case list() | tuple():
            return ", ".join(map(str, value))
    return "" if value is None else str(value)


def same(old: Any, new: Any) -> bool:
    """Whether two recorded types are one, in whatever order their options stand."""
    return bool(_ordered(old) == _ordered(new))


def _ordered(data: Any) -> Any:
    match data:
        case list():
            return sorted(map(_ordered, data), key=str)
        case dict():
            return {key: value if key == "const" else _ordered(value) for key, value in data.items()}
    return data


def old_models(interface: Mapping[str, Any]) -> dict[str, str]:
    """By the name of a model now: the one that it had, which type checkers see as its base."""
    renamed = (one for one in interface.get("renamed", ()) if one["kind"] == "model" and not one["part"])
    return {one["now"]: one["owner"] for one in renamed}


class Types:
    """Compares types of two interfaces. A class that is gone is reported once, not wherever its name stands."""

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._known = {name for part in ("models", "enums", "unions", "typed_dicts") for name in new[part]}
        enums = {**old["enums"], **new["enums"]}
        self._exports = frozenset(new["exports"])
        bases: dict[str, Type] = {name: Scalar(enum["base"]) for name, enum in enums.items()}
        self._relation = Relation(bases | {name: Named(was) for name, was in old_models(new).items()})
        self._gone = {name: fields for name, fields in old["models"].items() if name not in self._known}
        self._models = new["models"]

    def exports(self, name: str) -> bool:
        """Whether the new package has a public name; type checkers say nothing of uses of one that is gone."""
        return name in self._exports

    def read(self, data: Any) -> Type:
        """The recorded type, with `Any` for classes that are gone."""
        return map_names(from_json(data), lambda name: Named(name) if name in self._known else ANY)

    def broken_for_readers(self, old: Any, new: Any) -> tuple[Breaks, ...]:
        """Who breaks that gets values of the new type and expects the old one."""
        found = self._relation.broken(given=self.read(new), expected=self.read(old))
        missed = RUN_TIME not in found and self._misses(from_json(old), from_json(new))
        return (*found, RUN_TIME) if missed else found

    def broken_for_givers(self, old: Any, new: Any) -> tuple[Breaks, ...]:
        """Who breaks that gives values of the old type where the new one is expected."""
        return self._relation.broken(given=self.read(old), expected=self.read(new))

    def _misses(self, old: Type, new: Type) -> bool:
        """Whether something comes instead of a model that is gone, and has not all of its fields."""
        before = options_of(old)
        gone = [self._gone[one.name] for one in before if isinstance(one, Named) and one.name in self._gone]
        lists = [one for one in before if isinstance(one, Container)]
        for fresh in (one for one in options_of(new) if one not in before):
            if isinstance(fresh, Container) and any(fresh.origin == one.origin for one in lists):
                return any(self._misses(one.item, fresh.item) for one in lists if fresh.origin == one.origin)
            fields = self._models.get(fresh.name, {}) if isinstance(fresh, Named) else {}
            if gone and not any(each.keys() <= fields.keys() for each in gone):
                return True
        return False
