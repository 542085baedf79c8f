"""Cases for an operation: arguments made from the spec, and the request that they must become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.values import Maker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.specs import Spec, SpecOperation

MISSING: Any = object()


@dataclass(frozen=True)
class Case:
    """One call. The expectations are plain data by wire name, made from the spec and not by the client."""

    label: str
    arguments: dict[str, Any]
    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any] = field(default_factory=dict)
    media_type: str = ""
    body: Any = MISSING
    encoding: dict[str, Any] = field(default_factory=dict)


def cases_of(spec: Spec, operation: SpecOperation, record: Any, defaults: dict[str, Any]) -> list[Case]:
    """Required arguments only, all of them once per member of the unions, and nulls wherever they are allowed.

    `defaults` are the arguments that the client holds (`account_id`): only cases with all arguments give them. Where an
    operation has bodies of several media types, a case is left out when the client writes its arguments as another.
    """
    cases = list(_all_cases(spec, operation, record, defaults))
    written = [case for case in cases if case.body is MISSING or written_as(record, case.arguments) == case.media_type]
    return written or cases


def _all_cases(spec: Spec, operation: SpecOperation, record: Any, defaults: dict[str, Any]) -> Iterator[Case]:
    bodies = list(operation.body.get("content", {}).items()) or [("", {})]
    for media_type, media in bodies:
        label, body = media_type.rpartition("/")[2], (media_type, media)
        yield _case(
            spec, operation, record, defaults, body, Maker(spec, every=False, request=True), f"{label} required".strip()
        )
        choice, most = 0, 1
        while choice < most:
            maker = Maker(spec, every=True, request=True, choice=choice, form="form" in media_type)
            yield _case(spec, operation, record, {}, body, maker, f"{label} all {choice}".strip())
            choice, most = choice + 1, maker.most_choices
        if "json" in media_type:
            maker = Maker(spec, every=True, request=True, nulls=True)
            yield _case(spec, operation, record, {}, body, maker, f"{label} nulls")


def _case(
    spec: Spec,
    operation: SpecOperation,
    record: Any,
    defaults: dict[str, Any],
    body: tuple[str, Any],
    maker: Maker,
    label: str,
) -> Case:
    placed: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    arguments: dict[str, Any] = {}
    plain = Maker(spec, every=maker.every, request=True, choice=maker.choice)
    for parameter in operation.parameters:
        wanted = parameter.get("required") or maker.every
        if not wanted:
            continue
        name = argument_name(record, parameter)
        value = defaults[name] if name in defaults else _parameter_value(plain, parameter)
        placed[parameter["in"]][parameter["name"]] = value
        if name not in defaults:
            arguments[name] = value
    media_type, media = body
    case = Case(label, arguments, placed["path"], placed["query"], placed["header"])
    always = any(known.constants for known in record.bodies if known.media_type == media_type)
    if not media or not (always or operation.body.get("required") or maker.every):
        return case
    if always and not any(known.fields for known in record.bodies):  # an object that is always empty
        return with_body(case, record, media_type, {})
    value = maker.make(media.get("schema", {})) if operation.body.get("required") or maker.every else {}
    whole = Maker(spec, every=True, request=True, choice=maker.choice).make(media.get("schema", {}))
    return with_body(case, record, media_type, value, media.get("encoding", {}), whole)


def argument_name(record: Any, parameter: dict[str, Any]) -> str:
    """The Python argument of a spec's parameter."""
    for known in record.parameters:
        if (known.wire, known.location) == (parameter["name"], parameter["in"]):
            return str(known.name)
    raise AssertionError(f"the client has no argument for {parameter['in']} parameter {parameter['name']}")


def _parameter_value(maker: Maker, parameter: dict[str, Any]) -> Any:
    if "content" in parameter:
        return maker.make(next(iter(parameter["content"].values())).get("schema", {}))
    if parameter["in"] == "header":
        maker = Maker(maker.spec, every=maker.every, request=True, choice=maker.choice, text="plain text; a=b, (c)")
    return maker.make(parameter.get("schema", {}))


def with_body(
    case: Case, record: Any, media_type: str, value: Any, encoding: dict[str, Any] | None = None, whole: Any = MISSING
) -> Case:
    """The case with a body taken apart into arguments after the operation's record.

    Where the body repeats a path value (JSON:API's id), it is the body's, or `whole`'s: its schema says more.
    """
    body = body_record(record, media_type, value)
    arguments, path = dict(case.arguments), dict(case.path)
    wires = {parameter.name: parameter.wire for parameter in record.parameters}
    for place, constant in body.constants:
        value = put(value, place, constant) if place or value is MISSING else value
    for item in body.fields:
        given = at(value, item.at)
        if item.name in wires:
            given = at(whole, item.at) if given is MISSING else given
            if given is not MISSING:
                path[wires[item.name]] = given
            value = put(value, item.at, path[wires[item.name]])
        if given is not MISSING:
            arguments[item.name] = given
    rest = without(value, [item.at for item in body.fields] + [place for place, _ in body.constants])
    assert rest in ({}, MISSING), f"no argument for these parts of the body: {rest}"
    return Case(case.label, arguments, path, case.query, case.headers, media_type, value, encoding or {})


def written_as(record: Any, arguments: dict[str, Any]) -> str:
    """The media type that the client chooses: the first body that takes all that is given and lacks nothing."""
    names = [name for name in arguments if not any(name == parameter.name for parameter in record.parameters)]
    fitting = [body for body in record.bodies if {*names} <= {item.name for item in body.fields}]
    complete = [body for body in fitting if all(item.name in names for item in body.fields if item.required)]
    return str((complete or fitting or record.bodies)[0].media_type)


def body_record(record: Any, media_type: str, value: Any) -> Any:
    """The `Body` record that writes this value."""
    found = [body for body in record.bodies if body.media_type == media_type]
    assert found, f"the client cannot write {media_type}"
    whole = [body for body in found if without(value, [item.at for item in body.fields]) in ({}, MISSING)]
    return (whole or found)[0]


def at(value: Any, pointer: tuple[str, ...]) -> Any:
    """What stands at a place, or MISSING."""
    for step in pointer:
        if not isinstance(value, dict) or step not in value:
            return MISSING
        value = value[step]
    return value


def put(value: Any, pointer: tuple[str, ...], item: Any) -> Any:
    """A copy with something else at a place."""
    if not pointer:
        return item
    value = {} if value is MISSING else value
    return {**value, pointer[0]: put(value.get(pointer[0], {}), pointer[1:], item)}


def without(value: Any, pointers: list[tuple[str, ...]]) -> Any:
    """What is left when these places, and the objects that held nothing else, are taken away."""
    if () in pointers:
        return MISSING
    if not isinstance(value, dict):
        return value
    inner = {key: [place[1:] for place in pointers if place[0] == key] for key in value}
    left = {key: without(item, inner[key]) if inner[key] else item for key, item in value.items()}
    return {key: item for key, item in left.items() if item is not MISSING and not (item == {} and inner[key])}
