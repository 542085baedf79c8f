"""Merges schemas fact by fact: types, values of enums, limits, properties, items.

Each fact is looked at in three documents: ours (with its overlay), the vendor's last one (base), the new one (theirs).
What theirs shares with ours or with base is no news. What base shares with ours only the vendor changed: it is taken.
The rest is a conflict.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.refresh.contents import property_of
from generator.refresh.places import Three
from generator.refresh.shapes import Shape, kinds, likeness, properties, required, shape_of, summary
from generator.refresh.spaces import SpaceMerge
from generator.refresh.structures import StructureMerge
from generator.refresh.view import At, schema_name

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run

STRUCTURES = frozenset({"object", "array", "union"})


class SchemaMerge:
    """Merges the schemas of one run."""

    def __init__(self, run: Run, adopter: Adopter) -> None:
        self.run = run
        self.adopter = adopter
        self.structures = StructureMerge(run, adopter)
        self.spaces = SpaceMerge(run, self.structures)
        self._done: set[tuple[str, str, bool]] = set()

    def merge(self, place: Three, *, request: bool) -> None:
        """Merge a schema and all below it."""
        run = self.run
        name = schema_name(place.theirs.value)
        if place.base is None and name:
            place = Three(place.ours, run.base.definition(name), place.theirs)
        key = (place.ours.pointer, place.theirs.pointer, request)
        if key in self._done:
            return
        self._done.add(key)
        ours, theirs = shape_of(run.ours, place.ours), shape_of(run.theirs, place.theirs)
        base = shape_of(run.base, place.base) if place.base else None
        if kinds(ours.value) == {"union"}:
            ours = self._member(ours, theirs) or ours
        self._pair(ours, theirs)
        if run.unchanged(place.base, place.theirs):
            return
        if not kinds(theirs.value) and not theirs.value:
            return
        if self._other_thing(ours, theirs):
            self.structures.merge(place, ours, base, theirs)
            return
        self.spaces.merge(place, ours, base, theirs)
        self._properties(ours, base, theirs, request=request)
        items, other = ours.at.into("items"), theirs.at.into("items")
        if items and other:
            self.merge(Three(items, base.at.into("items") if base else None, other), request=request)

    def _pair(self, ours: Shape, theirs: Shape) -> None:
        """Note which schema of ours the vendor's is, as it stands at the same place."""
        objects = kinds(ours.value) == kinds(theirs.value) == {"object"}
        if objects and ours.name and theirs.name and likeness(self.run.ours, ours, self.run.theirs, theirs) >= 0.5:
            self.run.names.stands_for(theirs.name, ours.name)

    def _member(self, ours: Shape, theirs: Shape) -> Shape | None:
        """The alternative of ours that theirs is a version of."""
        run = self.run
        found: list[tuple[float, Shape]] = []
        for key in ("oneOf", "anyOf"):
            for index, part in enumerate(ours.value.get(key) or ()):
                if part == {"type": "null"}:
                    continue
                shape = shape_of(run.ours, At(part, f"{ours.at.pointer}/{key}/{index}"))
                found.append((likeness(run.ours, shape, run.theirs, theirs), shape))
        best = max(found, key=lambda pair: pair[0], default=None)
        return best[1] if best and best[0] >= 0.5 else None

    def _other_thing(self, ours: Shape, theirs: Shape) -> bool:
        """Whether theirs is no version of ours, but something else."""
        run = self.run
        mine, their = kinds(ours.value), kinds(theirs.value)
        if mine and their and not mine & their and (mine | their) & STRUCTURES:
            return True
        if _open(ours) and their == {"object"}:
            return False
        if mine & their & {"object"} and likeness(run.ours, ours, run.theirs, theirs) < 0.5:
            return True
        return "object" in mine & their and not run.names.stands_for(theirs.name, ours.name)

    def _properties(self, ours: Shape, base: Shape | None, theirs: Shape, *, request: bool) -> None:
        run = self.run
        mine, their = properties(run.ours, ours), properties(run.theirs, theirs)
        before = properties(run.base, base) if base else {}
        if not their:
            return
        pointer = ours.at.pointer
        if not mine and _open(ours) and not run.exact:
            run.outcome.note("kept", f"{run.label(pointer)} properties", f"any; the document names {', '.join(their)}")
            return
        run.seen.setdefault(pointer, set()).update(their)
        run.lost.setdefault(pointer, set()).update(name for name in before if name in mine and name not in their)
        for name, site in their.items():
            if name in mine and base and name not in before:
                run.confirm(mine[name].pointer, "")
            if name in mine:
                self.merge(Three(mine[name], before.get(name), site), request=request)
            elif name not in before:
                self._new_property(ours, name, site, theirs, request=request)
        self._required(ours, base, theirs, request=request)

    def _new_property(self, ours: Shape, name: str, site: At, theirs: Shape, *, request: bool) -> None:
        run = self.run
        label = f"{run.label(ours.at.pointer)}.{name}"
        if run.outcome.choice(label) == "ours":
            run.outcome.note("kept", label, "stays out; decided: ours")
            return
        names = run.names.definitions(ours.name) if ours.name else (theirs.name or run.label(ours.at.pointer),)
        names = (theirs.name, *names) if theirs.name else names
        made = property_of(self.adopter, site, names, name, request=request)
        if "$ref" not in made:
            made["x-evidence"] = run.evidence
        run.outcome.note("new", label, summary(run.theirs, site))
        run.editor.put_in(ours.at.pointer, "properties", name, made)

    def _required(self, ours: Shape, base: Shape | None, theirs: Shape, *, request: bool) -> None:
        """What a request needs is taken; that a response always has something is told, since samples show it or not."""
        run, pointer = self.run, ours.at.pointer
        mine, their = required(run.ours, ours), required(run.theirs, theirs)
        before = required(run.base, base) if base else set()
        known = properties(run.ours, ours)
        for name in sorted((their - mine - before) & known.keys()):
            if not request:
                run.outcome.note("kept", f"{run.label(pointer)}.{name} always there", "responses may lack it")
            elif run.outcome.takes(f"{run.label(pointer)}.{name} required", "became required"):
                run.editor.append(pointer, "required", name)
        for name in () if run.partial else sorted((mine & before) - their):
            self._became_optional(ours, name)

    def _became_optional(self, ours: Shape, name: str) -> None:
        stated, pointer = ours.value.get("required", ()), ours.at.pointer
        if name in stated and self.run.outcome.takes(f"{self.run.label(pointer)}.{name} required", "became optional"):
            self.run.editor.put(pointer, "required", [known for known in stated if known != name] or None)


def _open(shape: Shape) -> bool:
    """Whether an object takes any key and names none."""
    return kinds(shape.value) == {"object"} and not shape.value.get("properties") and not shape.value.get("allOf")
