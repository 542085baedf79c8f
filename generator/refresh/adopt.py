"""Writes a schema of the vendor in our words: every object and enum becomes a component, or refers to one."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.load.structure import OPENAPI, parts
from generator.naming import class_name
from generator.refresh.contents import content
from generator.refresh.shapes import Shape, kinds, properties, shape_of, values
from generator.refresh.view import At, Key, schema_name, template

if TYPE_CHECKING:
    from generator.refresh.run import Run

PREFIX = "#/components/schemas/"


@dataclass
class Adopter:
    """Adopts schemas of the new document into the spec."""

    run: Run
    waiting: list[tuple[str, str, bool]] = field(default_factory=list)
    """Schemas that stand for one of ours and are to be merged with it: theirs, ours, whether in a request."""
    made: set[str] = field(default_factory=set)
    """Schemas of ours that this run has added."""
    parameters: dict[str, str] = field(default_factory=dict)
    """Our name of each of their parameters that was added."""
    shared: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Parameters of several operations that the written words made components, by name."""

    def schema(self, site: At, place: str, *, request: bool) -> dict[str, Any]:
        """Our form of the schema at a place of the new document. `place` is its key in the written words."""
        shape = shape_of(self.run.theirs, site)
        name = schema_name(site.value) or shape.name
        if name and self._is_component(shape):
            return _nullable({"$ref": PREFIX + self.component(name, request=request)}, shape)
        if self._is_component(shape):
            reference = _nullable({"$ref": PREFIX + self._hoisted(shape, place, request=request)}, shape)
            default = shape.value.get("default")
            return reference | ({"default": default} if request and default is not None else {})
        inside = f"{name}.items" if name and kinds(shape.value) == {"array"} else place
        return content(self, shape, (inside,), request=request)

    def _is_component(self, shape: Shape) -> bool:
        if kinds(shape.value) == {"object"}:
            return bool(properties(self.run.theirs, shape)) or bool(shape.value.get("allOf"))
        return len(values(shape.value)) > 1 or (bool(shape.name) and kinds(shape.value) == {"union"})

    def component(self, name: str, *, request: bool) -> str:
        """Our name of a schema of theirs; the schema is added to the spec where it has none."""
        run = self.run
        known = run.names.of.get(name)
        if known is None:
            at = run.theirs.component(name)
            shape = shape_of(run.theirs, at) if at else None
            known = run.names.same_shape(shape) if shape else ""
            wanted = str(run.written.of_schema(name).get("name", ""))
            if not known or (wanted and wanted != known):
                return self._added(name, self._free(wanted or class_name(name)), shape, request=request)
            run.names.of[name] = known
        if known not in (run.editor.plain.get("components") or {}).get("schemas", {}):
            self._restated(name, known)
        if request or known not in self.made:  # a request asks for more of what a response brought in
            self.waiting.append((name, known, request))
        return known

    def _added(self, theirs: str, ours: str, shape: Shape | None, *, request: bool) -> str:
        run = self.run
        run.names.of[theirs] = ours
        self.made.add(ours)
        run.editor.add("schemas", ours, {})
        run.outcome.note("new", f"schema {ours}", f"the vendor's {theirs}")
        made = self._made(shape, (theirs, ours), request=request) if shape else {}
        if run.names.of[theirs] != theirs:
            made["x-definition"] = theirs
        self._fill(ours, made)
        return ours

    def _fill(self, name: str, made: dict[str, Any]) -> None:
        for document in (self.run.editor.plain, self.run.editor.full):
            document["components"]["schemas"][name].update(made)

    def _restated(self, theirs: str, ours: str) -> None:
        """A schema that only the overlay had, and that the vendor documents now: it goes into the spec."""
        run = self.run
        at = run.theirs.component(theirs)
        if at is None:
            return
        held = run.ours.schemas[ours]
        held["x-definition"] = theirs
        run.editor.plain.setdefault("components", {}).setdefault("schemas", {})[ours] = copy.deepcopy(held)
        self._bring_along(held)
        run.outcome.note("by hand", f"schema {ours}", "now stands in the spec: remove it from overlay.yaml")

    def _bring_along(self, held: dict[str, Any]) -> None:
        """What a schema of the overlay refers to must be in the spec, too."""
        plain = self.run.editor.plain["components"]
        for part in parts(held, OPENAPI, "schema"):
            name = schema_name(part.value)
            if name and name not in plain["schemas"]:
                plain["schemas"][name] = copy.deepcopy(self.run.ours.schemas[name])
                self.run.outcome.note(
                    "by hand", f"schema {name}", "now stands in the spec: remove it from overlay.yaml"
                )
                self._bring_along(self.run.ours.schemas[name])

    def _hoisted(self, shape: Shape, place: str, *, request: bool) -> str:
        run = self.run
        if place in run.names.of:
            return run.names.of[place]
        stated = str(run.written.of_schema(place).get("name", ""))
        known = stated if stated in self.made and self._same_made(stated, shape) else run.names.same_shape(shape)
        if known and known in run.editor.plain["components"]["schemas"]:
            run.names.of[place] = known
            return known
        return self._added(place, self._free(run.written.of_schema(place).get("name") or _name_of(run, place)),
                           shape, request=request)  # fmt: skip

    def _same_made(self, ours: str, shape: Shape) -> bool:
        """Whether a schema that this run made has the properties of another that is to have the same name."""
        at = self.run.ours.component(ours)
        if at is None:
            return False
        made = shape_of(self.run.ours, at)
        same = properties(self.run.ours, made).keys() == properties(self.run.theirs, shape).keys()
        return same and values(made.value) == values(shape.value)

    def _free(self, wanted: str) -> str:
        """A name that no schema has, nor had before the overlay took it away."""
        known = self.run.ours.schemas.keys() | self.run.editor.plain["components"].get("schemas", {}).keys()
        return (
            wanted
            if wanted not in known
            else f"{wanted}Details"
            if f"{wanted}Details" not in known
            else f"{wanted}Data"
        )

    def _made(self, shape: Shape, names: tuple[str, ...], *, request: bool) -> dict[str, Any]:
        """The schema of a component: described, with its evidence."""
        run = self.run
        stated = run.written.of_schema(*names)
        made = {"description": run.written.schema(names)} | content(self, shape, names, request=request)
        made.pop("default", None)  # it is that of one place
        why = {"why": stated["why"]} if "why" in stated else {}
        extensions = {key: value for key, value in stated.items() if key.startswith("x-")}
        return made | extensions | {"x-evidence": run.evidence | why}


def _nullable(reference: dict[str, Any], shape: Shape) -> dict[str, Any]:
    return {"oneOf": [reference, {"type": "null"}]} if shape.nullable and not _states_null(shape) else reference


def _states_null(shape: Shape) -> bool:
    """Whether the component itself lets null through: then the reference need not say it."""
    return bool(shape.name) and None in (shape.value.get("enum") or ())


def _name_of(run: Run, place: str) -> str:
    """A name for an inline object or enum: after the property or parameter, or after the operation."""
    around, _, number = place.rpartition(" ")
    if number.isdecimal():  # one of several alternatives
        return f"{_name_of(run, around)}Option{number}"
    method, _, rest = place.partition(" ")
    if not rest:
        return class_name(place.replace(".", " ").replace("_", " "))
    path, _, part = rest.rpartition(" ")
    if part.startswith("?") or not path:
        return class_name(part.lstrip("?").replace(".", " ").replace("_", " "))
    found = run.theirs.operations.get(Key(method, template(path)))
    owner = str(found.at.value.get("operationId", "")) if found else ""
    what, _, tail = part.partition(".")
    end = f"{'body' if what == 'body' else 'result'} {tail.replace('.', ' ')}"
    return class_name(re.sub(r"[-_]", " ", f"{owner or f'{method.lower()} {path}'} {end}"))
