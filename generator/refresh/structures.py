"""Merges places where the vendor has something else than ours: an array for an object, a choice for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.refresh.shapes import Shape, likeness, shape_of, stated, summary
from generator.refresh.view import At

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.places import Three
    from generator.refresh.run import Run


class StructureMerge:
    """Merges such places of one run."""

    def __init__(self, run: Run, adopter: Adopter) -> None:
        self.run = run
        self.adopter = adopter

    def merge(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        """Take theirs where only the vendor changed it; ours stays one of the alternatives, unless types are exact."""
        run, site = self.run, place.ours
        key = f"{run.label(site.pointer)} schema"
        known = run.names.of.get(theirs.name, "")
        if run.names.forced(theirs.name):
            return
        if base is not None and known and base.name in {known, theirs.name}:
            return  # they have always said so, and we say another
        mine, their = _named(run.ours, site, ours), _named(run.theirs, place.theirs, theirs)
        own = place.base is None or run.stated(run.base, place.base) != stated(run.ours, site)
        if own and run.outcome.conflict(key, mine, their) == "ours":
            return
        if not own and not run.outcome.takes(key, f"{their} (was {mine})"):
            return
        self._recognize_member(ours, theirs)
        new = self.adopter.schema(place.theirs, run.label(site.pointer), request=True)
        both = not run.exact and run.outcome.choice(key) != "theirs"
        if any(part == site.value for key in ("oneOf", "anyOf") for part in new.get(key, ())):
            both = False  # ours is one of theirs
        self.replace(place, {"oneOf": [site.value, new]} if both else new)

    def replace(self, place: Three, new: dict[str, Any]) -> None:
        """Put another schema at a place of ours; a property keeps its description, or gets one."""
        site = place.ours
        holder, _, name = self.run.label(site.pointer).rpartition(".")
        if "description" in site.value:
            new = {"description": site.value["description"]} | new
        elif holder and "$ref" not in new:
            new = self.run.written.property(self.run.names.definitions(holder), name) | new
        self.run.editor.replace(site.pointer, new)

    def _recognize_member(self, ours: Shape, theirs: Shape) -> None:
        """Find ours among the alternatives that the vendor has now."""
        run = self.run
        found = []
        for key in ("oneOf", "anyOf"):
            for index, part in enumerate(theirs.value.get(key) or ()):
                shape = shape_of(run.theirs, At(part, f"{theirs.at.pointer}/{key}/{index}"))
                if shape.name and shape.name not in run.names.of:
                    found.append((likeness(run.ours, ours, run.theirs, shape), shape.name))
        if found and ours.name and max(found)[0] >= 0.5:
            run.names.of[max(found)[1]] = ours.name


def _named(view: Any, site: At, shape: Shape) -> str:
    text: str = summary(view, site)
    return f"{shape.name} ({text})" if shape.name else text
