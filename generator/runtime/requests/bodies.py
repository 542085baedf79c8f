"""Request bodies: picks the way to write one from the arguments that were given, and writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_object
from ..data.json_text import dumps
from ..data.not_given import NOT_GIVEN
from ..data.values import copy_json
from .styles import Style, query_pairs, refuse, style_of, utf8, wire_value
from .validation import Check

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..errors.classes import InvalidArgumentError
    from ..message import Content
    from ..models.codec import Codec
    from ..operation import Body, Field, Operation, Pointer

    Written = tuple[str, bytes | Content | None]
    """Content type and content; an empty type for no body."""

FORM = "application/x-www-form-urlencoded"


class BodyPlan:
    """What can be worked out of one `Body` beforehand."""

    __slots__ = ("body", "checks", "fields", "files", "kind", "names", "required", "styles")

    def __init__(self, body: Body, check: type[Check] = Check) -> None:
        self.body = body
        self.fields = {field.name: field for field in body.fields}
        self.names = frozenset(self.fields)
        self.files = tuple(field.name for field in body.fields if field.file)
        self.required = tuple(field.name for field in body.fields if field.required)
        self.kind = kind_of(body.media_type)
        data = () if self.kind in {"text", "raw"} else body.fields
        self.checks = {
            field.name: check.of(field, text=self.kind in {"form", "multipart"}) for field in data if not field.file
        }
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
    codec: Codec,
    extra: Mapping[str, Any] | None = None,
) -> Written:
    """Content type and content for these arguments; `("", None)` when the operation sends no body for them.

    Raises InvalidArgumentError when an argument is missing, of a wrong type, breaks a limit, or fits none of the bodies
    together with the others.
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
    for name, check in plan.checks.items():
        if name in given and given[name].__class__ not in check.plain:
            given[name] = check.data(given[name], codec)
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
    """The error for arguments that no body holds together; of these, it names as few as cannot be together."""
    clash = sorted(wanted)
    for name in sorted(wanted):
        fewer = [other for other in clash if other != name]
        if not any(plan.names.issuperset(fewer) for plan in plans):
            clash = fewer
    return refuse(clash[0], f"cannot be given together with {', '.join(clash[1:])}: no form of the body holds all")


def _write(plan: BodyPlan, given: Mapping[str, Any], extra: Mapping[str, Any] | None) -> Written:
    media_type = plan.body.media_type
    if plan.kind == "json":
        return media_type, _json_text(plan, given, extra)
    if plan.kind == "form":
        return media_type, form_bytes(plan, given, extra)
    if plan.kind == "multipart":
        from .multipart import write_multipart  # rare

        return write_multipart(plan.body, given, extra)
    return _write_raw(plan, given)


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
        return (f"{media_type}; charset=utf-8" if typed else media_type), utf8(name, value)
    return "application/octet-stream" if "*" in media_type else media_type, as_content(name, value)
