# Copied from generator/runtime/requests/bodies.py of Switchboard.
"""Request bodies: picks the way to write one from the arguments that were given, and writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_container, is_object
from ..data.json_text import dumps
from ..data.not_given import NOT_GIVEN
from ..data.values import copy_json
from ..operation import Field
from .body_plans import BodyPlan, check_given, fitting, without_empty
from .styles import Style, query_pairs, refuse, style_of, wire_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..message import Content
    from ..models.codec import Codec
    from ..operation import Body, Operation, Pointer

    Written = tuple[str, bytes | Content | None]
    """Content type and content; an empty type for no body."""


def write_body(
    operation: Operation[Any],
    plans: Sequence[BodyPlan],
    arguments: Mapping[str, Any],
    codec: Codec,
    extra: Mapping[str, Any] | None = None,
) -> Written:
    """Content type and content for these arguments; `("", None)` when the operation sends no body for them.

    Raises InvalidArgumentError when an argument is missing, of a wrong type, breaks a limit, or fits none of the bodies
    together with the others.
    """
    arguments = without_empty(plans, arguments)
    found = fitting(operation, plans, arguments)
    if not found:
        return ("", None) if not extra else _write([BodyPlan(_json_body())], {}, extra)
    plan = found[0]
    given = {name: arguments[name] for name in plan.fields if arguments.get(name, NOT_GIVEN) is not NOT_GIVEN}
    if not (given or extra or plan.body.required or (plan.body.constants and not plan.required)):
        return "", None
    check_given(found, given)
    for name, check in plan.checks.items():
        if name in given and given[name].__class__ not in check.plain:
            given[name] = check.data(given[name], codec)
    return _write(found, given, extra)


def _json_body() -> Body:
    from ..operation import Body  # only for extra_body on an operation without a body

    return Body("application/json")


def _write(found: Sequence[BodyPlan], given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> Written:
    """The first of the bodies; those of raw bytes that could be sent too say which media types are allowed."""
    plan = found[0]
    media_type = plan.body.media_type
    if plan.kind == "json":
        return media_type, _json_text(plan, given, extra)
    if plan.kind == "form":
        return media_type, form_bytes(plan, given, extra)
    if plan.kind == "multipart":
        from .multipart import write_multipart  # rare

        return write_multipart(plan.body, given, extra)
    from .raw import write_raw  # rare

    same = [other.body.media_type for other in found if (other.kind, other.names) == (plan.kind, plan.names)]
    return next((write_raw(same, name, value) for name, value in given.items()), ("", None))


def _json_text(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    more = wire_value("extra_body", extra) if extra else None
    try:
        return dumps(_json_value(plan, given, more), unicode=True)
    except ValueError:
        for name, data in given.items():
            json_bytes(name, data)  # raises, with the name of the one that is at fault
        return json_bytes("extra_body", more)


def json_bytes(argument: str, data: Any) -> bytes:
    """JSON text of plain data.

    Raises InvalidArgumentError for text that is not Unicode, and for data nested too deeply.
    """
    try:
        return dumps(data, unicode=True)
    except ValueError as error:
        raise refuse(argument, f"cannot be written as JSON: {error}") from None


def _json_value(plan: BodyPlan, given: Mapping[str, Any], extra: Any) -> Any:
    """The JSON value with each argument at its place."""
    root: Any = {}
    for at, constant in plan.body.constants:
        root = placed(root, at, copy_json(constant))
    for name, data in given.items():
        root = placed(root, plan.fields[name].at, data)
    return merged(root, extra) if extra else root


def placed(root: Any, at: Pointer, value: Any) -> Any:
    """`root` with a value at that place; two objects at one place are merged. Objects on the way are made.

    What it changes are copies, since a value may be a model's own.
    """
    if not at:
        return merged(root, value) if root else value
    step, *rest = at
    if rest:
        return {**root, step: placed(root.get(step, {}), tuple(rest), value)}
    return {**root, step: merged(root[step], value) if step in root else value}


def merged(old: Any, new: Any) -> Any:
    """Two JSON values as one: objects key by key, all else the new one."""
    if not (is_object(old) and is_object(new)):
        return new
    return {**old, **{key: merged(old[key], value) if key in old else value for key, value in new.items()}}


def form_bytes(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    """`name=value&…`; lists repeat the name, objects without a style travel as JSON, as OpenAPI has it.

    Lists that hold objects or lists go by positions (`items[0][price]=…`) where no style is said: most servers of forms
    read them so.
    """
    pairs: list[str] = []
    for at, constant in plan.body.constants:
        pairs += query_pairs(style_of(at[-1], at[-1], "form"), constant)
    for name, value in given.items():
        field = plan.fields[name]
        pairs += _whole_form(name, value) if not field.at else _form_pairs(field, plan.styles[name], value)
    pairs += _whole_form("extra_body", extra or {})
    return "&".join(pairs).encode()


def _form_pairs(field: Field, style: Style, value: Any) -> list[str]:
    data = wire_value(field.name, value)
    if "json" in field.content_type or (is_object(data) and not field.style):
        style = style._replace(json=True)
    elif not field.style and is_array(data) and any(map(is_container, data)):
        style = style._replace(style="deepObject")
    return query_pairs(style, data)


def _whole_form(argument: str, value: Any) -> list[str]:
    data = wire_value(argument, value)
    if not is_object(data):
        raise refuse(argument, "must be a mapping of form fields")
    field = Field(argument, ())
    styles = {key: style_of(argument, key, "form") for key in data}
    return [pair for key, item in data.items() for pair in _form_pairs(field, styles[key], item)]
