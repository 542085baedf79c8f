"""Compares what two documents of one API state, wherever their schemas stand and whatever these are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.refresh.messages import body_of, responses
from generator.refresh.parameters import by_place, schema_at
from generator.refresh.shapes import LEAF, kinds, properties, required, shape_of, summary, values
from generator.refresh.view import At, View

if TYPE_CHECKING:
    from generator.refresh.shapes import Shape
    from generator.refresh.view import OperationView

Spec = dict[str, Any]
Differences = dict[str, tuple[Any, Any]]
Pointers = dict[str, str]
SILENT = frozenset({"readOnly", "deprecated"})
"""Facts of a schema that say nothing of its values."""


def differences(one: Spec, other: Spec) -> Differences:
    """By place (`Contact.email null`, `GET /a ?page`, `GET /a 200`): what each document states there."""
    return _Walk(View(one), View(other)).all()


def pointers(one: Spec, other: Spec) -> Pointers:
    """Where each difference stands in the other document: at this pointer, or in what it refers to."""
    walk = _Walk(View(one), View(other))
    walk.all()
    return walk.pointers


class _Walk:
    """Walks through both documents at once. Below a difference of kind nothing is compared."""

    def __init__(self, one: View, other: View) -> None:
        self.one = one
        self.other = other
        self.found: Differences = {}
        self.pointers: Pointers = {}
        self.at = ""
        self.done: set[tuple[str, str, bool]] = set()

    def all(self) -> Differences:
        """Every difference."""
        for key in {**self.one.operations, **self.other.operations}:
            mine, their = self.one.operations.get(key), self.other.operations.get(key)
            if mine and their:
                self._operation(mine, their)
            else:
                self._note(f"{key.method} {key.template}", mine is not None, their is not None)
        return self.found

    def _note(self, place: str, mine: Any, their: Any) -> bool:
        if mine != their:
            self.found.setdefault(place, (mine, their))
            self.pointers.setdefault(place, self.at)
        return bool(mine == their)

    def _operation(self, mine: OperationView, their: OperationView) -> None:
        place, self.at = their.label, their.at.pointer
        for key in ("operationId", "deprecated"):
            self._note(f"{place} {key}", mine.at.value.get(key), their.at.value.get(key))
        self._note(f"{place} security", self.one.security(mine), self.other.security(their))
        self._each(by_place(mine), by_place(their), self._parameter, lambda at: f"{place} ?{at[1]}")
        body, wanted = body_of(self.one, mine), body_of(self.other, their)
        self._note(f"{place} body", *(one.value.get("required") if one else None for one in (body, wanted)))
        if body and wanted:
            self._content(f"{place} body", body, wanted, request=True)
        self._each(responses(self.one, mine), responses(self.other, their), self._content, lambda at: f"{place} {at}")

    def _each(self, mine: Any, their: Any, compare: Any, place: Any) -> None:
        around = self.at
        for key in {**mine, **their}:
            self.at = their[key].pointer if key in their else around
            if self._note(place(key), key in mine, key in their):
                compare(place(key), mine[key], their[key])
        self.at = around

    def _parameter(self, place: str, mine: At, their: At) -> None:
        for key in ("required", "style", "explode", "deprecated"):
            self._note(f"{place} {key}", mine.value.get(key), their.value.get(key))
        self._schema(place, schema_at(mine), schema_at(their), request=True)

    def _content(self, place: str, mine: At, their: At, *, request: bool = False) -> None:
        sides, self.at = [message.value.get("content") or {} for message in (mine, their)], their.pointer
        for media in {**sides[0], **sides[1]}:
            if self._note(f"{place} {media}", *(media in side for side in sides)):
                inner = [message.into("content", media, "schema") for message in (mine, their)]
                self._schema(place, *inner, request=request)

    def _schema(self, place: str, mine: At | None, their: At | None, *, request: bool) -> None:
        around = self.at
        self.at = their.pointer if their else around
        self._sides(place, mine, their, request=request)
        self.at = around

    def _sides(self, place: str, mine: At | None, their: At | None, *, request: bool) -> None:
        if mine is None or their is None:
            texts = (summary(view, at) if at else None for view, at in ((self.one, mine), (self.other, their)))
            self._note(place, *texts)
            return
        shapes = shape_of(self.one, mine), shape_of(self.other, their)
        key = (shapes[0].at.pointer, shapes[1].at.pointer, request)
        if key not in self.done:
            self.done.add(key)
            self.at = shapes[1].at.pointer
            self._shapes(shapes[1].name or place, *shapes, request=request)

    def _shapes(self, place: str, mine: Shape, their: Shape, *, request: bool) -> None:
        facts = _facts(mine), _facts(their)
        for key in {**facts[0], **facts[1]}:
            self._note(f"{place} {key}", facts[0].get(key), facts[1].get(key))
        if facts[0]["types"] != facts[1]["types"]:
            return
        own, other = properties(self.one, mine), properties(self.other, their)
        for name in {**own, **other}:
            self._schema(f"{place}.{name}", own.get(name), other.get(name), request=request)
        if request:
            self._note(f"{place} required", required(self.one, mine), required(self.other, their))
        self._schema(f"{place}[]", mine.at.into("items"), their.at.into("items"), request=request)
        for key in ("oneOf", "anyOf"):
            pairs = zip(_options(mine, key), _options(their, key), strict=False)
            for index, (option, wanted) in enumerate(pairs):
                self._schema(f"{place} {index}", option, wanted, request=request)


def _options(shape: Shape, key: str) -> list[At]:
    listed = shape.value.get(key) or []
    return [At(option, f"{shape.at.pointer}/{key}/{index}") for index, option in enumerate(listed)]


def _facts(shape: Shape) -> dict[str, Any]:
    stated = {key: shape.value[key] for key in LEAF if key in shape.value and key not in SILENT}
    options = {key: len(shape.value[key]) for key in ("oneOf", "anyOf") if key in shape.value}
    allowed = sorted(map(repr, values(shape.value)))
    return stated | options | {"types": kinds(shape.value), "null": shape.nullable, "values": allowed}
