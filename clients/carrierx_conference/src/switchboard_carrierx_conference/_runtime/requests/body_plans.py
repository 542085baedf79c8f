# Copied from generator/runtime/requests/body_plans.py of Switchboard.
"""What is known of an operation's bodies beforehand, and which of them the given arguments make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.not_given import NOT_GIVEN
from ..operation import FILES_ONLY
from .styles import Style, refuse, style_of
from .validation import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..errors.classes import InvalidArgumentError
    from ..operation import Body, Field, Operation
    from .files import FileOr

FORM = "application/x-www-form-urlencoded"


class BodyPlan:
    """What can be worked out of one `Body` beforehand."""

    __slots__ = ("body", "checks", "fields", "files", "kind", "names", "nullable", "required", "styles")

    def __init__(self, body: Body, check: type[Check] = Check) -> None:
        self.body = body
        self.fields = {field.name: field for field in body.fields}
        self.names = frozenset(self.fields)
        self.files = tuple(field.name for field in body.fields if field.file)
        self.nullable = tuple(name for name in self.files if "None" in self.fields[name].type.split(" | "))
        """Those of the files that may be null."""
        self.required = tuple(field.name for field in body.fields if field.required)
        self.kind = kind_of(body.media_type)
        self.checks = dict(_checks(body, self.kind, check))
        self.styles = {name: _form_style(field) for name, field in self.fields.items()} if self.kind == "form" else {}


def _checks(body: Body, kind: str, check: type[Check]) -> Iterator[tuple[str, Check | FileOr]]:
    """The check of each field that may be something else than a file; a text may come from a file."""
    for field in body.fields:
        if field.file and field.type in FILES_ONLY:
            continue
        found = check.of(field, text=kind != "json")
        if field.file or kind == "text":
            from .files import FileOr  # rare

            yield field.name, FileOr(found)
        else:
            yield field.name, found


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


def _form_style(field: Field) -> Style:
    wire = field.at[-1] if field.at else field.name
    return style_of(field.name, wire, field.style or "form", explode=field.explode)


def without_empty(plans: Sequence[BodyPlan], arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments without files that are none: empty lists, and null where the spec allows it.

    So the body may be one that has no files, where there is one; it is no body that takes them as something else.
    """
    empty = {name for plan in plans for name in plan.files if _is_no_file(plan, name, arguments.get(name, NOT_GIVEN))}
    if not empty:
        return arguments
    empty -= {name for plan in plans for name in plan.names.difference(plan.files)}
    return {name: value for name, value in arguments.items() if name not in empty}


def _is_no_file(plan: BodyPlan, name: str, value: Any) -> bool:
    if value is None:
        return name in plan.nullable and name not in plan.required
    return isinstance(value, (list, tuple, set, frozenset)) and not value


def fitting(operation: Operation[Any], plans: Sequence[BodyPlan], arguments: Mapping[str, Any]) -> Sequence[BodyPlan]:
    """The bodies with a field for every argument given, the one to take first: it lacks nothing, where one does.

    Of these, one that takes files as files goes before one that takes them as data. Raises InvalidArgumentError where
    no body holds all arguments together.
    """
    if len(plans) < 2:
        return plans
    in_parameters = {parameter.name for parameter in operation.parameters}
    wanted = {name for name, value in arguments.items() if value is not NOT_GIVEN} - in_parameters
    found = [plan for plan in plans if wanted <= plan.names]
    if not found:
        raise _do_not_combine(plans, wanted)
    files = _files_among(plans, wanted, arguments)
    return sorted(found, key=lambda plan: (not files.issubset(plan.files), not wanted.issuperset(plan.required)))


def _files_among(plans: Sequence[BodyPlan], wanted: set[str], arguments: Mapping[str, Any]) -> set[str]:
    """The arguments that are files, of those that some body takes as files."""
    possible = wanted.intersection([name for plan in plans for name in plan.files])
    if not possible:
        return possible
    from .files import has_file  # rare

    return {name for name in possible if has_file(arguments[name])}


def _do_not_combine(plans: Sequence[BodyPlan], wanted: set[str]) -> InvalidArgumentError:
    """The error for arguments that no body holds together; of these, it names as few as cannot be together."""
    clash = sorted(wanted)
    for name in sorted(wanted):
        fewer = [other for other in clash if other != name]
        if not any(plan.names.issuperset(fewer) for plan in plans):
            clash = fewer
    return refuse(clash[0], f"cannot be given together with {', '.join(clash[1:])}: no form of the body holds all")


def check_given(found: Sequence[BodyPlan], given: Mapping[str, Any]) -> None:
    """Refuse arguments that lack one which the first of these bodies requires, and so do all others."""
    missing = [[name for name in plan.required if name not in given] for plan in found]
    if missing[0]:
        others = " or ".join(dict.fromkeys(" and ".join(names) for names in missing[1:] if names != missing[0]))
        raise refuse(
            missing[0][0], f"is required, unless another of these is given: {others}" if others else "is required"
        )
    if found[0].body.any_of:
        _check_choice(found[0].body.any_of, given)


def _check_choice(alternatives: Sequence[Sequence[str]], given: Mapping[str, Any]) -> None:
    """Refuse a body that the spec lets take several forms (`anyOf` of `required`), when it takes none of them."""
    if any(all(name in given for name in alternative) for alternative in alternatives):
        return
    choice = " or ".join(" and ".join(alternative) for alternative in alternatives)
    raise refuse(alternatives[0][0], f"is required, unless another of these is given: {choice}", choice)
