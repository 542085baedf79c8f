"""Which schema of ours each of the vendor's is: by what `x-definition` says, by its name, by where it stands."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.naming import class_name
from generator.refresh.shapes import kinds, likeness, properties, shape_of, values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.refresh.shapes import Shape
    from generator.refresh.view import At, View

ALIKE = 0.5
"""From this likeness on, two schemas are taken for versions of one."""
FEW = 2
"""An object of fewer properties is not recognized by them."""


class Names:
    """The map from the vendor's schemas to ours; it grows while operations are compared.

    `stated` is what a maintainer says of it.
    """

    def __init__(self, ours: View, theirs: View, stated: Mapping[str, str] = MappingProxyType({})) -> None:
        self._ours = ours
        self._theirs = theirs
        self._stated = dict(stated)
        self.of: dict[str, str] = dict(stated)
        for name, schema in ours.schemas.items():
            self._claim(str(schema.get("x-definition", "")), name)
        for name in theirs.schemas:
            self._claim(name, class_name(name))

    def _claim(self, theirs: str, ours: str) -> None:
        mine, new = self._ours.component(ours), self._theirs.component(theirs)
        if mine is not None and new is not None and theirs not in self.of:
            alike = likeness(self._ours, shape_of(self._ours, mine), self._theirs, shape_of(self._theirs, new))
            if alike >= ALIKE:
                self.of[theirs] = ours

    def forced(self, theirs: str) -> bool:
        """Whether a maintainer says which of ours it is."""
        return theirs in self._stated

    def stands_for(self, theirs: str, ours: str) -> bool:
        """Whether the vendor's schema is ours where both stand at one place; one that is not known yet becomes so."""
        if not theirs or not ours:
            return True
        definition = self._ours.schemas.get(ours, {}).get("x-definition")
        return definition == theirs or self.of.setdefault(theirs, ours) == ours

    def definitions(self, ours: str) -> tuple[str, ...]:
        """Our name of a schema and then all that the vendor has for it."""
        return (ours, *(theirs for theirs, name in self.of.items() if name == ours))

    def same_shape(self, theirs: Shape) -> str:
        """A schema of ours that states the same: an object of the same properties, an enum of the same values."""
        return next((name for name in self._ours.schemas if self._same(name, theirs)), "")

    def _same(self, name: str, theirs: Shape) -> bool:
        at = self._ours.component(name)
        if at is None:
            return False
        ours = shape_of(self._ours, at)
        if ours.at.pointer != at.pointer or kinds(ours.value) != kinds(theirs.value):
            return False
        if values(theirs.value):
            return sorted(map(repr, values(ours.value))) == sorted(map(repr, values(theirs.value)))
        mine, new = properties(self._ours, ours), properties(self._theirs, theirs)
        return len(new) >= FEW and mine.keys() == new.keys() and all(self._agree(mine[key], new[key]) for key in mine)

    def _agree(self, mine: At, new: At) -> bool:
        """Whether two properties may be one: alike, and what lies in them too."""
        one, other = shape_of(self._ours, mine), shape_of(self._theirs, new)
        if {*kinds(one.value), *kinds(other.value)} == {"integer", "number"}:
            return True
        if likeness(self._ours, one, self._theirs, other) < ALIKE:
            return False
        inner, items = one.at.into("items"), other.at.into("items")
        return inner is None or items is None or self._agree(inner, items)
