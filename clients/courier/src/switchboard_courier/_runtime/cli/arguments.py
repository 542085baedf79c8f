# Copied from generator/runtime/cli/arguments.py of Switchboard.
"""The arguments of one method as the command line takes them: how each is typed, and what the help says of it."""

from __future__ import annotations

import inspect
import re
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from ..models.kinds import Moment
from .commands import dashed
from .values import file_of, is_nested, is_text, list_of, options_of, value_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.codec import Codec
    from ..models.kinds import Kind
    from .commands import Command

_ARGUMENT = re.compile(r" {4}(\w+): (.*)")
_TYPES = {int: "INTEGER", float: "NUMBER", bool: "true|false"}


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    """As in Python."""
    kind: Kind
    positional: bool = False
    required: bool = False
    file: bool = False
    doc: str = ""
    choices: tuple[str, ...] = ()
    """Values that are known; others may be given."""
    wire: str = ""
    """What the vendor calls it."""
    sensitive: bool = False

    @property
    def option(self) -> str:
        """The option, or the name of the positional argument."""
        return dashed(self.name).upper() if self.positional else f"--{dashed(self.name)}"

    @property
    def metavar(self) -> str:
        """What stands for the value in the help."""
        if self.file:
            return "FILE"
        listed = list_of(self.kind)
        options = options_of(self.kind) if listed is None else options_of(listed.item)
        if any(map(is_text, options)):
            return "TIME" if all(isinstance(option, Moment) for option in options) else "TEXT"
        if any(map(is_nested, options)):
            return "JSON"
        return next((_TYPES[type_] for type_ in _TYPES if type_ in getattr(options[0], "types", ())), "JSON")

    @property
    def is_flag(self) -> bool:
        """Whether the option alone says `true`."""
        return getattr(self.kind, "types", ()) == (bool,)

    def value(self, texts: Sequence[str]) -> Any:
        """The value of what was typed for it, once or several times. Raises UsageError."""
        if not self.file:
            return value_of(self.kind, texts)
        files = [file_of(text) for text in texts]
        return files[0] if len(files) == 1 and list_of(self.kind) is None else files


def arguments_of(command: Command, codec: Codec) -> list[Argument]:
    """The arguments of a command in the order of the signature; functions that would be called are left out."""
    parameters = list(inspect.signature(command.function).parameters.values())[1:]
    taken = [
        item for item in parameters if item.kind is not item.VAR_KEYWORD and "Callable" not in str(item.annotation)
    ]
    docs, hints = docs_of(command.doc), get_type_hints(command.function)
    return [_argument(command, item, docs.get(item.name, ""), hints.get(item.name), codec) for item in taken]


def _argument(command: Command, item: inspect.Parameter, doc: str, hint: Any, codec: Codec) -> Argument:
    record = _record(command, item.name)
    annotation = str(item.annotation)
    file = any(each.file for each in record if hasattr(each, "file")) if record else "FileInput" in annotation
    expression = record[0].type if record and not file else _expression(annotation, file=file)
    wire = getattr(record[0], "wire", "") or (record[0].at or ("",))[-1] if record else ""
    return Argument(
        item.name,
        codec.kind(expression),
        positional=item.kind is item.POSITIONAL_OR_KEYWORD,
        required=item.default is item.empty,
        file=file,
        doc=doc,
        choices=tuple(dict.fromkeys(_choices(hint))),
        wire=wire,
        sensitive=any(each.sensitive for each in record),
    )


def _record(command: Command, name: str) -> list[Any]:
    """What the operation knows of an argument: a parameter, or a field of each body that has it."""
    if command.operation is None:
        return []
    fields = [field for body in command.operation.bodies for field in body.fields]
    known: list[Any] = [*command.operation.parameters, *fields]
    return [item for item in known if item.name == name]


def _expression(annotation: str, *, file: bool) -> str:
    """A type expression for an argument that only its annotation describes."""
    if file:
        return "list[Any]" if annotation.startswith("Sequence") else "Any"
    parts = [part.strip() for part in annotation.split("|")]
    if "str" in parts or annotation.startswith("Literal"):
        return "str"
    return next((part for part in parts if part in {"int", "float", "bool"}), "Any")


def _choices(hint: Any) -> list[str]:
    """The constants and enum members in a type, however deep."""
    if get_origin(hint) is Literal:
        return [str(value) for value in get_args(hint)]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return [str(member.value) for member in hint]
    return [choice for part in get_args(hint) for choice in _choices(part)]


def docs_of(doc: str) -> dict[str, str]:
    """The texts of the arguments in a docstring."""
    found: dict[str, str] = {}
    name = ""
    for row in doc.partition("\nArgs:\n")[2].splitlines():
        if not row.startswith("    "):
            break
        started = _ARGUMENT.fullmatch(row)
        if started:
            name = started[1]
        found[name] = started[2] if started else f"{found.get(name, '')} {row.strip()}".strip()
    return found


def description_of(doc: str) -> str:
    """What a docstring says of the call itself."""
    head = re.split(r"\n(?:Args:|Returns: |Raises: |Source: )", doc, maxsplit=1)[0]
    return head.strip()
