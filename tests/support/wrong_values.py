"""Calls with one value changed, at any depth of an argument, and whether the spec still allows them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from jsonschema import FormatChecker

from tests.support.cases import MISSING, argument_name, at, body_record, cases_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.cases import Case
    from tests.support.specs import Spec, SpecOperation

NAIVE, AWARE = datetime(2026, 7, 1, 9), datetime(2026, 7, 1, 9, tzinfo=UTC)  # noqa: DTZ001 -- what is to be refused
VALUES: tuple[Any, ...] = (
    None, True, 3, 2.5, "vip", "3", "2.5", "true", ["vip"], [3], {"a": 1}, NAIVE, AWARE, date(2026, 7, 1),
    "2026-07-01T09:00:00", "2026-07-01T09:00:00+02:00", "2026-07-01",
)  # fmt: skip
NO_WIRE_FORM: tuple[Any, ...] = (object(), b"vip", float("nan"), {1: 2})
TRIES = 2
"""Values that are tried at each place."""
MOST = 10
"""Places that are tried in each body."""
CASES = 3
"""Cases that are tried of each operation."""
FORMATS = FormatChecker(formats=())
FORMATS.checks("date")(lambda text: not isinstance(text, str) or re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None)
FORMATS.checks("date-time")(
    lambda text: not isinstance(text, str) or re.fullmatch(r"\S+T\S+(Z|[+-]\d\d:\d\d)", text) is not None
)


class Try(NamedTuple):
    """One call with a changed value. `allowed`: it must be sent; else it must be refused, by the argument's name."""

    argument: str
    value: Any
    arguments: dict[str, Any]
    allowed: bool


def tries_of(spec: Spec, operation: SpecOperation, record: Any, defaults: dict[str, Any]) -> Iterator[Try]:
    """Changed values at the places of some cases of an operation, chosen by chance, but the same each time."""
    chance = Random(operation.id)  # noqa: S311 -- no secret
    cases = cases_of(spec, operation, record, defaults)
    for case in chance.sample(cases, min(CASES, len(cases))):
        for parameter in operation.parameters:
            yield from _of_parameter(spec, parameter, record, case, chance)
        if case.body is not MISSING and case.media_type:
            yield from _of_body(spec, operation, record, case, chance)


def _of_parameter(spec: Spec, parameter: Any, record: Any, case: Case, chance: Random) -> Iterator[Try]:
    name = argument_name(record, parameter)
    if name not in case.arguments:
        return
    content = parameter.get("content", {})
    schema = next(iter(content.values()))["schema"] if content else parameter.get("schema", {})
    repeated = any(field.name == name for body in record.bodies for field in body.fields)
    as_json = bool(content) or repeated
    for value in _chosen(chance):
        allowed = value is not NAIVE and _verdict(spec, schema, value, (), text=not as_json)
        if not as_json and (value is None or _holds_null(value)):
            allowed = False
        if allowed is not None:
            yield Try(name, value, {**case.arguments, name: value}, allowed)


def _of_body(spec: Spec, operation: SpecOperation, record: Any, case: Case, chance: Random) -> Iterator[Try]:
    schema = operation.body["content"][case.media_type].get("schema", {})
    fields = body_record(record, case.media_type, case.body).fields
    text = "json" not in case.media_type
    places = list(_places(case.body, deep=not text))
    for place in chance.sample(places, min(MOST, len(places))):
        field = next((field for field in fields if place[: len(field.at)] == field.at), None)
        if field is None or field.file or field.name not in case.arguments:
            continue
        for value in _chosen(chance):
            body = _replaced(case.body, place, value)
            allowed = _verdict(spec, schema, body, place, text=text)
            if (text and value is None) or (value is NAIVE and place == field.at):
                allowed = False
            if allowed is not None:
                yield Try(field.name, value, {**case.arguments, field.name: at(body, field.at)}, allowed)


def _chosen(chance: Random) -> list[Any]:
    return [*chance.sample(VALUES, TRIES), chance.choice(NO_WIRE_FORM)]


def _places(value: Any, place: tuple[Any, ...] = (), *, deep: bool) -> Iterator[tuple[Any, ...]]:
    """All places in a body; without `deep` those of its fields."""
    if place:
        yield place
    if place and not deep:
        return
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from _places(item, (*place, key), deep=deep)


def _replaced(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    if not place:
        return new
    if isinstance(value, list):
        return [_replaced(item, place[1:], new) if index == place[0] else item for index, item in enumerate(value)]
    return {key: _replaced(item, place[1:], new) if key == place[0] else item for key, item in value.items()}


def _verdict(spec: Spec, schema: Any, value: Any, place: tuple[Any, ...], *, text: bool) -> bool | None:
    """Whether the spec allows a value; None where it breaks something else than a type."""
    new = value
    for step in place:
        new = new[step]
    if any(new is each for each in NO_WIRE_FORM):
        return False
    twins = _twins(new) if text else [_wire(new)]
    found = [spec.errors(schema, _replaced(value, place, twin), FORMATS) for twin in twins]
    if not all(found):
        return True
    return False if all(any(_of_type(error, place) for error in errors) for errors in found) else None


def _of_type(error: Any, place: tuple[Any, ...]) -> bool:
    """Whether an error is that the value at a place is of a wrong type, whichever member of a choice is taken."""
    if tuple(error.absolute_path) != place:
        return False
    if error.validator in {"oneOf", "anyOf"}:
        branches = {error_.schema_path[0] for error_ in error.context}
        wrong = {error_.schema_path[0] for error_ in error.context if _of_type(error_, place)}
        return bool(error.context) and branches == wrong
    return error.validator in {"type", "format"}


def _wire(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _twins(value: Any) -> list[Any]:
    """What is written the same in a URL or a form."""
    wire = _wire(value)
    if isinstance(wire, list):
        return [wire, *([twin] for twin in _twins(wire[0])[1:])]
    others = {"3": 3, "2.5": 2.5, "true": True}
    if isinstance(wire, str) and wire in others:
        return [wire, others[wire]]
    return [wire, str(wire)] if type(wire) is int else [wire]


def _holds_null(value: Any) -> bool:
    return isinstance(value, list) and None in value
