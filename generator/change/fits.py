"""Whether values of one type may stand where another is expected: for a type checker, and in fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.change.rules import RUN_TIME, TYPES
from generator.python_types import ANY, Constant, Container, Named, Scalar, options_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.change.rules import Breaks
    from generator.python_types import Type

_PROMOTED = {("int", "float"), ("bool", "int"), ("bool", "float"), ("datetime", "date"), ("bytes", "FileInput")}
"""What type checkers take: the first where the second is expected."""
_SAME = {("int", "float"), ("bytes", "FileInput")}
"""What is no surprise for the code that gets it either."""
_READ_ONLY = {"Sequence": "list", "Mapping": "dict"}


@dataclass(frozen=True)
class Relation:
    """Which types stand in for which, where enums and derived models stand in for their bases."""

    bases: Mapping[str, Type]
    """The base of each class that has one: `str` of an enum of texts, say."""

    def checks(self, given: Type, expected: Type) -> bool:
        """Whether a type checker takes a value of type `given` where `expected` is written."""
        if ANY in {given, expected}:
            return True
        return all(
            any(self._option_checks(option, wanted) for wanted in options_of(expected)) for option in options_of(given)
        )

    def _option_checks(self, given: Type, expected: Type) -> bool:
        if given == expected:
            return True
        match given, expected:
            case Named(name), _ if name in self.bases:
                return self._option_checks(self.bases[name], expected)
            case Constant(value), Scalar(name):
                return type(value).__name__ == name or (type(value).__name__, name) in _PROMOTED
            case Scalar(name), Scalar(other):
                return (name, other) in _PROMOTED
            case Container(origin, item), Container(wanted, other):
                if wanted in _READ_ONLY:
                    return origin in {wanted, _READ_ONLY[wanted]} and self.checks(item, other)
                return origin == wanted and self.checks(item, other) and self.checks(other, item)
        return False

    def fits(self, given: Type, expected: Type) -> bool:
        """Whether each value of type `given` is one that code written for `expected` can work with."""
        if expected == ANY:
            return True
        return given != ANY and all(
            any(self._option_fits(option, wanted) for wanted in options_of(expected)) for option in options_of(given)
        )

    def _option_fits(self, given: Type, expected: Type) -> bool:
        if given == expected:
            return True
        match given, expected:
            case Named(name), _ if name in self.bases:
                return self._option_fits(self.bases[name], expected)
            case Constant(value), Scalar(name):
                return type(value).__name__ == name
            case Scalar(name), Scalar(other):
                return (name, other) in _SAME
            case Container(origin, item), Container(wanted, other):
                return origin in {wanted, _READ_ONLY.get(wanted)} and self.fits(item, other)
        return False

    def broken(self, *, given: Type, expected: Type) -> tuple[Breaks, ...]:
        """Who breaks when values of one type come where another is expected."""
        tests: tuple[tuple[Breaks, Callable[[Type, Type], bool]], ...] = ((TYPES, self.checks), (RUN_TIME, self.fits))
        return tuple(kind for kind, test in tests if not test(given, expected))
