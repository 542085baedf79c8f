"""Merges which values a schema lets through: null, types, values of an enum, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.refresh.contents import content
from generator.refresh.shapes import LEAF, Shape, kinds, summary, values
from generator.refresh.view import schema_name

if TYPE_CHECKING:
    from generator.refresh.places import Three
    from generator.refresh.run import Run
    from generator.refresh.structures import StructureMerge

TYPED_FORMATS = frozenset({"date-time", "date", "binary", "byte"})
"""Formats that make another Python type of a text."""


class SpaceMerge:
    """Merges the values of schemas of one run."""

    def __init__(self, run: Run, structures: StructureMerge) -> None:
        self.run = run
        self.structures = structures

    def merge(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        """All of it."""
        self._null(place, ours, base, theirs)
        self._types(place, ours, base, theirs)
        self._values(ours, base, theirs)
        self._leaves(ours, base, theirs)

    def _null(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, site = self.run, place.ours
        if ours.nullable and theirs.nullable and base and not base.nullable:
            run.confirm(ours.at.pointer, "null")
        if ours.nullable or not theirs.nullable or (base and base.nullable):
            return
        if not run.outcome.takes(f"{run.label(site.pointer)} null", "may be null"):
            return
        if schema_name(site.value):
            run.editor.replace(site.pointer, {"oneOf": [site.value, {"type": "null"}]})
        elif ours.at.pointer == site.pointer and "type" in site.value:
            stated = site.value["type"]
            run.editor.put(site.pointer, "type", [*([stated] if isinstance(stated, str) else stated), "null"])
            if "enum" in site.value:
                run.editor.put(site.pointer, "enum", [*site.value["enum"], None])

    def _types(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, mine, their = self.run, kinds(ours.value) - {"union"}, kinds(theirs.value) - {"union"}
        before = kinds(base.value) if base else set()
        name = f"{run.label(ours.at.pointer)} type"
        if before and mine == their != before:
            run.confirm(ours.at.pointer, "type")
        if before != mine and "integer" in mine and their == {"number"}:
            run.outcome.note("kept", name, "integer; the document says number")
            return
        wanted = their if run.exact and before == mine else _admitting(mine, their - before)
        if not mine or not their or wanted == mine:
            return
        if before == mine:
            taken = run.outcome.takes(name, f"{_listed(their)} (was {_listed(mine)})")
        else:
            texts = summary(run.ours, ours.at), summary(run.theirs, theirs.at)
            taken = run.outcome.conflict(name, *texts) != "ours"
        if taken:
            self._set_types(place, ours, theirs, sorted(wanted))

    def _set_types(self, place: Three, ours: Shape, theirs: Shape, wanted: list[str]) -> None:
        run = self.run
        if ours.name or values(ours.value) or values(theirs.value):  # an enum of ours stays what it is
            new = content(self.structures.adopter, theirs, (run.label(place.ours.pointer),), request=True)
            ours_alone = {key: value for key, value in place.ours.value.items() if key != "description"}
            self.structures.replace(place, {"oneOf": [ours_alone, new]})
            return
        types = [*wanted, *(["null"] if ours.nullable else [])]
        run.editor.put(ours.at.pointer, "type", types[0] if len(types) == 1 else types)

    def _values(self, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, mine, their = self.run, values(ours.value), values(theirs.value)
        before = values(base.value) if base else []
        pointer = ours.at.pointer
        if mine and their:
            run.seen.setdefault(pointer, set()).update(map(repr, their))
            run.lost.setdefault(pointer, set()).update(
                repr(value) for value in before if value in mine and value not in their
            )
        new = [value for value in their if value not in mine and value not in before]
        fitting = [value for value in new if not mine or type(value) in {type(known) for known in mine}]
        if mine and fitting and "enum" in ours.value:
            for value in fitting:
                if run.outcome.takes(f"{run.label(pointer)} value {value}", "a new value"):
                    run.editor.append(pointer, "enum", value)
        elif (
            run.exact
            and their
            and not mine
            and not before
            and run.outcome.takes(f"{run.label(pointer)} enum", str(their))
        ):
            run.editor.put(pointer, "enum", their)

    def _leaves(self, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run = self.run
        for key in LEAF:
            mine, their = ours.value.get(key), theirs.value.get(key)
            before = base.value.get(key) if base else None
            other_type = key == "format" and not run.exact and TYPED_FORMATS & {mine, their}
            if other_type or not run.news(their, mine, before):
                continue
            name = f"{run.label(ours.at.pointer)} {key}"
            if mine == before:
                taken = run.outcome.takes(name, f"{their} (was {mine})" if mine is not None else f"{their}")
            else:
                taken = run.outcome.conflict(name, str(mine), str(their)) != "ours"
            if taken:
                run.editor.put(ours.at.pointer, key, their)


def _admitting(ours: set[str], fresh: set[str]) -> set[str]:
    """Types that let through what ours do and the new ones; whole numbers are numbers."""
    found = ours | fresh
    return found - {"integer"} if "number" in found else found


def _listed(types: set[str]) -> str:
    return " or ".join(sorted(types))
