# Copied from generator/runtime/requests/bodies.py in the Switchboard repository: edit it there.
"""Request bodies: picks the way to write one from the arguments that were given, and writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_object
from ..data.json_text import dumps
from ..data.not_given import NOT_GIVEN
from ..data.values import copy_json
from ..errors.classes import InvalidArgumentError
from .styles import Style, query_pairs, refuse, style_of, wire_value
from .validation import check

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..message import Content
    from ..operation import Body, Field, Operation, Pointer

    Written = tuple[str, bytes | Content | None]
    """Content type and content; an empty type for no body."""

FORM = "application/x-www-form-urlencoded"


class BodyPlan:
    """What can be worked out of one `Body` beforehand."""

    __slots__ = ("body", "fields", "files", "kind", "names", "required", "styles")

    def __init__(self, body: Body) -> None:
        self.body = body
        self.fields = {field.name: field for field in body.fields}
        self.names = frozenset(self.fields)
        self.files = tuple(field.name for field in body.fields if field.file)
        self.required = tuple(field.name for field in body.fields if field.required)
        self.kind = kind_of(body.media_type)
        self.styles = {name: _form_style(field) for name, field in self.fields.items()} if self.kind == "form" else {}


def kind_of(media_type: str) -> str:
    """How a media type is written: json, form, multipart, text or raw."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence == "application/json" or essence.endswith("+json"):
        return "json"
    if essence == FORM:
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    return "text" if essence.startswith("text/") else "raw"


def write_body(
    operation: Operation[Any],
    plans: Sequence[BodyPlan],
    arguments: Mapping[str, Any],
    extra: Mapping[str, Any] | None = None,
) -> Written:
    """Content type and content for these arguments; `("", None)` when the operation sends no body for them.

    Raises InvalidArgumentError when an argument is missing, breaks a limit, or fits none of the bodies together.
    """
    arguments = _with_files(plans, arguments)
    plan = pick(operation, plans, arguments)
    if plan is None:
        return ("", None) if not extra else _write(BodyPlan(_json_body()), {}, extra)
    given = {name: arguments[name] for name in plan.fields if arguments.get(name, NOT_GIVEN) is not NOT_GIVEN}
    for name in plan.required:
        if name not in given:
            raise refuse(name, "is required")
    if plan.body.any_of:
        _check_choice(plan.body.any_of, given)
    for name, value in given.items():
        field = plan.fields[name]
        if field.limits is not None and not field.file:
            check(name, value, field.limits, sensitive=field.sensitive)
    if not (given or extra or plan.body.required or plan.body.constants):
        return "", None
    return _write(plan, given, extra)


def _check_choice(alternatives: Sequence[Sequence[str]], given: Mapping[str, Any]) -> None:
    """Refuse a body that the spec lets take several forms (`anyOf` of `required`), when it takes none of them."""
    if any(all(name in given for name in alternative) for alternative in alternatives):
        return
    choice = " or ".join(" and ".join(alternative) for alternative in alternatives)
    raise refuse(alternatives[0][0], f"is required, unless another of these is given: {choice}", choice)


def _with_files(plans: Sequence[BodyPlan], arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments without empty lists of files: no file is to be sent, so the body may be one that has none."""
    files = {name for plan in plans for name in plan.files}
    empty = [
        name for name in files if isinstance(arguments.get(name), (list, tuple, set, frozenset)) and not arguments[name]
    ]
    return {name: value for name, value in arguments.items() if name not in empty} if empty else arguments


def _json_body() -> Body:
    from ..operation import Body  # only for extra_body on an operation without a body

    return Body("application/json")


def pick(operation: Operation[Any], plans: Sequence[BodyPlan], arguments: Mapping[str, Any]) -> BodyPlan | None:
    """The first body with a field for every argument given, of these the first that lacks none; None without bodies."""
    if len(plans) == 1:
        return plans[0]
    in_parameters = {parameter.name for parameter in operation.parameters}
    wanted = {name for name, value in arguments.items() if value is not NOT_GIVEN} - in_parameters
    fitting = [plan for plan in plans if wanted <= plan.names]
    if plans and not fitting:
        raise _do_not_combine(plans, wanted)
    complete = (plan for plan in fitting if all(arguments.get(n, NOT_GIVEN) is not NOT_GIVEN for n in plan.required))
    return next(complete, fitting[0] if fitting else None)


def _do_not_combine(plans: Sequence[BodyPlan], wanted: set[str]) -> InvalidArgumentError:
    best = max(plans, key=lambda plan: len(wanted & plan.names))
    odd = sorted(wanted - best.names)
    rest = sorted(wanted & best.names)
    return refuse(odd[0], f"cannot be given together with {', '.join(rest)}: no form of the body holds both")


def _write(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> Written:
    media_type = plan.body.media_type
    if plan.kind == "json":
        return media_type, json_bytes(json_value(plan, given, extra))
    if plan.kind == "form":
        return media_type, form_bytes(plan, given, extra)
    if plan.kind == "multipart":
        from .multipart import write_multipart  # rare

        return write_multipart(plan.body, given, extra)
    return _write_raw(plan, given)


def json_bytes(value: Any) -> bytes:
    """JSON text of plain data.

    Raises InvalidArgumentError for NaN and for data nested too deeply.
    """
    try:
        return dumps(value)
    except ValueError as error:
        message = f"the body cannot be written as JSON: {error}; nothing was sent"
        raise InvalidArgumentError(message) from None


def json_value(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None = None) -> Any:
    """The JSON value with each argument at its place."""
    root: Any = {}
    for at, constant in plan.body.constants:
        root = placed(root, at, copy_json(constant))
    for name, value in given.items():
        root = placed(root, plan.fields[name].at, wire_value(name, value))
    return merged(root, wire_value("extra_body", extra)) if extra else root


def placed(root: Any, at: Pointer, value: Any) -> Any:
    """`root` with a value at that place; two objects at one place are merged. Objects on the way are made."""
    if not at:
        return merged(root, value) if root else value
    target = root
    for step in at[:-1]:
        target = target.setdefault(step, {})
    last = at[-1]
    target[last] = merged(target[last], value) if last in target else value
    return root


def merged(old: Any, new: Any) -> Any:
    """Two JSON values as one: objects key by key, all else the new one."""
    if not (is_object(old) and is_object(new)):
        return new
    return {**old, **{key: merged(old[key], value) if key in old else value for key, value in new.items()}}


def _form_style(field: Field) -> Style:
    wire = field.at[-1] if field.at else field.name
    return style_of(field.name, wire, field.style or "form", explode=field.explode)


def form_bytes(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    """`name=value&…`; lists repeat the name, objects without a style travel as JSON, as OpenAPI has it."""
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
    if is_object(data) and not field.style:
        style = style._replace(json=True)
    return query_pairs(style, data)


def _whole_form(argument: str, value: Any) -> list[str]:
    data = wire_value(argument, value)
    if not is_object(data):
        raise refuse(argument, "must be a mapping of form fields")
    return [pair for key, item in data.items() for pair in query_pairs(style_of(argument, key, "form"), item)]


def _write_raw(plan: BodyPlan, given: Mapping[str, Any]) -> Written:
    from .content import as_content  # rare

    if not given:
        return ("", None)
    (name, value), *_ = given.items()
    media_type = plan.body.media_type
    if isinstance(value, str):
        typed = plan.kind == "text" and "charset" not in media_type
        return (f"{media_type}; charset=utf-8" if typed else media_type), value.encode()
    return "application/octet-stream" if "*" in media_type else media_type, as_content(name, value)
