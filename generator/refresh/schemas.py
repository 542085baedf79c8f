"""Merges schemas fact by fact: types, values of enums, limits, properties, items.

Each fact is looked at in three documents: ours (with its overlay), the vendor's last one (base), the new one (theirs).
What theirs shares with ours or with base is no news. What base shares with ours only the vendor changed: it is taken.
The rest is a conflict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.refresh.shapes import (
    LEAF,
    Shape,
    kinds,
    likeness,
    properties,
    required,
    shape_of,
    stated,
    summary,
    values,
)
from generator.refresh.view import At, label_of, schema_name

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run

TYPED_FORMATS = frozenset({"date-time", "date", "binary", "byte"})
"""Formats that make another Python type of a text."""
STRUCTURES = frozenset({"object", "array", "union"})


@dataclass(frozen=True)
class Three:
    """One place in the three documents."""

    ours: At
    base: At | None
    theirs: At

    def into(self, *steps: object) -> Three | None:
        """What stands below it, where ours and theirs have it."""
        ours, theirs = self.ours.into(*steps), self.theirs.into(*steps)
        return Three(ours, self.base.into(*steps) if self.base else None, theirs) if ours and theirs else None


class SchemaMerge:
    """Merges the schemas of one run."""

    def __init__(self, run: Run, adopter: Adopter) -> None:
        self.run = run
        self.adopter = adopter
        self._done: set[tuple[str, str, bool]] = set()

    def _label(self, pointer: str) -> str:
        return label_of(pointer, self.run.editor.full)

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
        if self._other_thing(ours, base, theirs):
            self._structure(place, ours, base, theirs)
            return
        self._null(place, ours, base, theirs)
        self._types(place, ours, base, theirs)
        self._values(ours, base, theirs)
        self._leaves(ours, base, theirs)
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

    def _other_thing(self, ours: Shape, base: Shape | None, theirs: Shape) -> bool:
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

    def _structure(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, site = self.run, place.ours
        key = f"{self._label(site.pointer)} schema"
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
        new = self.adopter.schema(place.theirs, self._label(site.pointer), request=True)
        both = not run.exact and run.outcome.choice(key) != "theirs"
        if any(part == site.value for key in ("oneOf", "anyOf") for part in new.get(key, ())):
            both = False  # ours is one of theirs
        self._replace(place, {"oneOf": [site.value, new]} if both else new)

    def _replace(self, place: Three, new: dict[str, Any]) -> None:
        """Put another schema at a place of ours; a property keeps its description, or gets one."""
        site = place.ours
        holder, _, name = self._label(site.pointer).rpartition(".")
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

    def _null(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, site = self.run, place.ours
        if ours.nullable and theirs.nullable and base and not base.nullable:
            run.confirm(ours.at.pointer, "null")
        if ours.nullable or not theirs.nullable or (base and base.nullable):
            return
        if not run.outcome.takes(f"{self._label(site.pointer)} null", "may be null"):
            return
        if schema_name(site.value):
            run.editor.replace(site.pointer, {"oneOf": [site.value, {"type": "null"}]})
        elif ours.at.pointer == site.pointer and "type" in site.value:
            stated = site.value["type"]
            run.editor.put(site.pointer, "type", [*([stated] if isinstance(stated, str) else stated), "null"])
            if "enum" in site.value:
                run.editor.put(site.pointer, "enum", [*site.value["enum"], None])

    def _types(self, place: Three, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, mine = self.run, kinds(ours.value) - {"union"}
        their, before = kinds(theirs.value) - {"union"}, kinds(base.value) if base else set()
        label = self._label(ours.at.pointer)
        if before and mine == their != before:
            run.confirm(ours.at.pointer, "type")
        fresh = their - mine - before - ({"integer"} if "number" in mine else set())
        if not mine or not their or (not fresh and not run.exact):
            return
        if fresh == {"number"} and "integer" in mine and before != mine:
            run.outcome.note("kept", f"{label} type", "integer; the document says number")
            return
        if run.exact and before == mine and their != mine:
            fresh, wanted = their, sorted(their)
        else:
            wanted = sorted(mine | fresh - {"integer"} if "number" in fresh else mine | fresh)
            wanted = [kind for kind in wanted if kind != "integer" or "number" not in wanted]
        if not fresh or sorted(mine) == wanted:
            return
        text = f"{' or '.join(sorted(their))} (was {' or '.join(sorted(mine))})"
        if before == mine:
            taken = run.outcome.takes(f"{label} type", text)
        else:
            taken = (
                run.outcome.conflict(f"{label} type", summary(run.ours, ours.at), summary(run.theirs, theirs.at))
                != "ours"
            )
        if taken:
            self._set_types(place, ours, theirs, wanted)

    def _set_types(self, place: Three, ours: Shape, theirs: Shape, wanted: list[str]) -> None:
        run = self.run
        if ours.name or values(ours.value) or values(theirs.value):  # an enum of ours stays what it is
            new = self.adopter.content(theirs, self._label(place.ours.pointer), request=True)
            ours_alone = {key: value for key, value in place.ours.value.items() if key != "description"}
            self._replace(place, {"oneOf": [ours_alone, new]})
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
                if run.outcome.takes(f"{self._label(pointer)} value {value}", "a new value"):
                    run.editor.append(pointer, "enum", value)
        elif (
            run.exact
            and their
            and not mine
            and not before
            and run.outcome.takes(f"{self._label(pointer)} enum", str(their))
        ):
            run.editor.put(pointer, "enum", their)

    def _leaves(self, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run = self.run
        for key in LEAF:
            mine, their = ours.value.get(key), theirs.value.get(key)
            before = base.value.get(key) if base else None
            if their in (mine, before) or (key == "format" and not run.exact and TYPED_FORMATS & {mine, their}):
                continue
            name = f"{self._label(ours.at.pointer)} {key}"
            if mine == before:
                taken = run.outcome.takes(name, f"{their} (was {mine})" if mine is not None else f"{their}")
            else:
                taken = run.outcome.conflict(name, str(mine), str(their)) != "ours"
            if taken:
                run.editor.put(ours.at.pointer, key, their)

    def _properties(self, ours: Shape, base: Shape | None, theirs: Shape, *, request: bool) -> None:
        run = self.run
        mine, their = properties(run.ours, ours), properties(run.theirs, theirs)
        before = properties(run.base, base) if base else {}
        if not their:
            return
        pointer = ours.at.pointer
        if not mine and _open(ours) and not run.exact:
            run.outcome.note(
                "kept", f"{self._label(pointer)} properties", f"any; the document names {', '.join(their)}"
            )
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
        if request:
            self._required(ours, base, theirs)

    def _new_property(self, ours: Shape, name: str, site: At, theirs: Shape, *, request: bool) -> None:
        run, label = self.run, f"{self._label(ours.at.pointer)}.{name}"
        if run.outcome.choice(label) == "ours":
            run.outcome.note("kept", label, "stays out; decided: ours")
            return
        names = run.names.definitions(ours.name) if ours.name else (theirs.name or self._label(ours.at.pointer),)
        names = (theirs.name, *names) if theirs.name else names
        made = self.adopter.property(site, names, name, request=request)
        if "$ref" not in made:
            made["x-evidence"] = run.evidence
        run.outcome.note("new", label, summary(run.theirs, site))
        run.editor.put_in(ours.at.pointer, "properties", name, made)

    def _required(self, ours: Shape, base: Shape | None, theirs: Shape) -> None:
        run, pointer = self.run, ours.at.pointer
        mine, their = required(run.ours, ours), required(run.theirs, theirs)
        before = required(run.base, base) if base else set()
        known = properties(run.ours, ours)
        for name in sorted((their - mine - before) & known.keys()):
            if run.outcome.takes(f"{self._label(pointer)}.{name} required", "became required"):
                run.editor.append(pointer, "required", name)
        for name in sorted((mine & before) - their):
            if name in ours.value.get("required", ()) and run.outcome.takes(
                f"{self._label(pointer)}.{name} required", "became optional"
            ):
                left = [known for known in ours.value["required"] if known != name]
                run.editor.put(pointer, "required", left or None)


def _open(shape: Shape) -> bool:
    """Whether an object takes any key and names none."""
    return kinds(shape.value) == {"object"} and not shape.value.get("properties") and not shape.value.get("allOf")


def _named(view: Any, site: At, shape: Shape) -> str:
    text: str = summary(view, site)
    return f"{shape.name} ({text})" if shape.name else text
