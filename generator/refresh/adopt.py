"""Writes a schema of the vendor in our words: every object and enum becomes a component, or refers to one."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.load.structure import OPENAPI, parts
from generator.naming import class_name
from generator.refresh.shapes import LEAF, NAMES, Shape, kinds, properties, required, shape_of, values
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
    parameters: dict[str, str] = field(default_factory=dict)
    """Our name of each of their parameters that was added."""

    def schema(self, site: At, place: str, *, request: bool) -> dict[str, Any]:
        """Our form of the schema at a place of the new document. `place` is its key in the written words."""
        shape = shape_of(self.run.theirs, site)
        name = schema_name(site.value) or shape.name
        if name and self._is_component(shape):
            return _nullable({"$ref": PREFIX + self.component(name, request=request)}, shape)
        if self._is_component(shape):
            return _nullable({"$ref": PREFIX + self._hoisted(shape, place, request=request)}, shape)
        return self.content(shape, place, request=request)

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
            if not known:
                return self._added(name, self._free(run.written.of_schema(name).get("name") or class_name(name)),
                                   shape, request=request)  # fmt: skip
            run.names.of[name] = known
        if known not in (run.editor.plain.get("components") or {}).get("schemas", {}):
            self._restated(name, known)
        self.waiting.append((name, known, request))
        return known

    def _added(self, theirs: str, ours: str, shape: Shape | None, *, request: bool) -> str:
        run = self.run
        run.names.of[theirs] = ours
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
        known = run.names.same_shape(shape)
        if known and known in run.editor.plain["components"]["schemas"]:
            run.names.of[place] = known
            return known
        return self._added(place, self._free(run.written.of_schema(place).get("name") or _name_of(run, place)),
                           shape, request=request)  # fmt: skip

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

    def _made(
        self, shape: Shape, names: tuple[str, ...], *, request: bool, words: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The schema of a component: described, with its evidence."""
        run = self.run
        stated = run.written.of_schema(*names)
        text = (words or {}).get("description") or run.written.schema(names)
        made = {"description": text} | self.content(shape, names[0], request=request, names=names, words=words)
        why = {"why": stated["why"]} if "why" in stated else {}
        return (
            made
            | {key: value for key, value in stated.items() if key.startswith("x-")}
            | {"x-evidence": run.evidence | why}
        )

    def content(
        self,
        shape: Shape,
        place: str,
        *,
        request: bool,
        names: tuple[str, ...] = (),
        words: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """What a schema states, without a description."""
        schema = shape.value
        made = self._types(shape, place) | {key: schema[key] for key in LEAF if key in schema}
        if made.get("default", "") is None and not shape.nullable:
            del made["default"]
        if kinds(schema) == {"object"}:
            made |= self._object(shape, names or (place,), request=request, words=words or {})
        items = shape.at.into("items")
        if items is not None:
            made["items"] = self.schema(items, place, request=request)
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                sites = [At(part, f"{shape.at.pointer}/{key}/{index}") for index, part in enumerate(schema[key])]
                made[key] = [
                    self.schema(site, f"{place} {index + 1}", request=request) for index, site in enumerate(sites)
                ]
        return made

    def _types(self, shape: Shape, place: str) -> dict[str, Any]:
        stated, allowed = values(shape.value), sorted(kinds(shape.value) - {"union"})
        found = {NAMES[type(value)] for value in stated}
        if stated and not found <= set(allowed) and not (found == {"integer"} and "number" in allowed):
            if allowed:
                text = f"its values are not {' or '.join(allowed)}: taken as {' or '.join(sorted(found))}"
                self.run.outcome.note("repaired", place, text)
            allowed = sorted(found)
        types: list[Any] = [*allowed, *(["null"] if shape.nullable and allowed else [])]
        made: dict[str, Any] = {"type": types[0] if len(types) == 1 else types} if types else {}
        if stated:
            made["enum"] = [*stated, *([None] if shape.nullable else [])]
        return made

    def _object(self, shape: Shape, names: tuple[str, ...], *, request: bool, words: dict[str, Any]) -> dict[str, Any]:
        run, made = self.run, {}
        parts = shape.value.get("allOf") or []
        bases = [part for part in parts if schema_name(part)]
        whole = {} if len(bases) == len(parts) else properties(run.theirs, shape)
        own = {
            **shape.value.get("properties", {}),
            **{n: None for p in parts if p not in bases for n in p.get("properties", {})},
        }
        inner = {name: at for name, at in (whole or properties(run.theirs, shape)).items() if not bases or name in own}
        if bases:
            made["allOf"] = [self.schema(At(part, ""), names[0], request=request) for part in bases]
        if inner:
            described = words.get("properties") or {}
            made["properties"] = {
                name: self.property(at, names, name, request=request, words=described.get(name))
                for name, at in inner.items()
            }
        needed = sorted(required(run.theirs, shape) & inner.keys(), key=list(inner).index)
        if needed and request:
            made["required"] = needed
        extra = shape.value.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            made["additionalProperties"] = self.schema(At(extra, f"{shape.at.pointer}/additionalProperties"),
                                                       f"{names[0]}.*", request=request)  # fmt: skip
        elif (not inner and not bases) or extra is True:
            made["additionalProperties"] = True
        if bases and inner:  # what is beside the parts is a part itself
            own_part = {"type": "object"} | {key: made.pop(key) for key in ("properties", "required") if key in made}
            made["allOf"].append(own_part)
        if bases:
            made = {key: value for key, value in made.items() if key != "type"}
        return made

    def property(
        self, site: At, names: tuple[str, ...], name: str, *, request: bool, words: Any = None
    ) -> dict[str, Any]:
        """A property, described."""
        made = self.schema(site, f"{names[0]}.{name}", request=request)
        if set(made) == {"$ref"} or (set(made) == {"oneOf"} and {"type": "null"} in made["oneOf"]):
            return made
        text = words.get("description") if isinstance(words, dict) else ""
        return ({"description": text} if text else self.run.written.property(names, name)) | made


def _nullable(reference: dict[str, Any], shape: Shape) -> dict[str, Any]:
    return {"oneOf": [reference, {"type": "null"}]} if shape.nullable and not _states_null(shape) else reference


def _states_null(shape: Shape) -> bool:
    """Whether the component itself lets null through: then the reference need not say it."""
    return bool(shape.name) and None in (shape.value.get("enum") or ())


def _name_of(run: Run, place: str) -> str:
    """A name for an inline object or enum: after the property or parameter, or after the operation."""
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
