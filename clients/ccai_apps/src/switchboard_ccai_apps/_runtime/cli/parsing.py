# Copied from generator/runtime/cli/parsing.py of Switchboard.
"""The arguments of the process as a command with its values. Its errors are `UsageError`s."""

from __future__ import annotations

import argparse
import inspect
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_array, is_object
from ..hints import nearest
from .arguments import arguments_of, description_of
from .commands import class_of, dashed, methods_of, resources_of
from .exits import UsageError
from .options import options_of
from .parsers import MARK, Parser, add_argument, add_options, escaped, flag_of, joined, named
from .values import file_of, json_of, list_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..api import Api
    from ..models.codec import Codec
    from .arguments import Argument
    from .commands import Command
    from .options import Option


class Found(NamedTuple):
    """How far the command is spelled out."""

    before: list[str]
    """Options that stand before it."""
    owner: type[Any]
    """The resource that was reached, or the client."""
    path: tuple[str, ...]
    command: Command | None
    rest: list[str]


def takes_value(options: Iterable[Option]) -> frozenset[str]:
    """The flags after which a value comes."""
    return frozenset(flag for option in options if option.metavar for flag in option.flags)


def find(client: type[Any], given: Sequence[str], options: Sequence[Option]) -> Found:
    """Follow the names of resources and of a method, in one text with dots or apart."""
    before, names = _split(given, takes_value(options))
    owner = client
    path: tuple[str, ...] = ()
    while names and not names[0].startswith("-"):
        first, _, inner = names[0].partition(".")
        rest = [*([inner] if inner else []), *names[1:]]
        methods: dict[str, Command] = methods_of(owner, path) if path else {}
        resources = resources_of(owner)
        name = _meant(first, [*methods, *resources], path)
        if name in methods:
            return Found(before, owner, path, methods[name], rest)
        owner, path, names = class_of(resources[name]), (*path, name), rest
    return Found(before, owner, path, None, names)


def _meant(typed: str, names: Iterable[str], path: tuple[str, ...]) -> str:
    """The resource or method of that name. Raises UsageError."""
    known = {dashed(name): name for name in names}
    if dashed(typed) not in known:
        owner = " ".join(map(dashed, path)) or "this API"
        raise UsageError(f"there is no {typed!r} in {owner}: {nearest(dashed(typed), known)}")
    return known[dashed(typed)]


def _split(given: Sequence[str], with_value: frozenset[str]) -> tuple[list[str], list[str]]:
    """The options before the command, and all that follows."""
    position = 0
    while position < len(given) and given[position].startswith("-") and given[position] not in {"-h", "--help"}:
        position += 2 if flag_of(given[position]) in with_value else 1
    return list(given[:position]), list(given[position:])


class Reader:
    """Reads the arguments of one command."""

    def __init__(self, program: str, api: Api, codec: Codec, command: Command) -> None:
        self.command = command
        self.arguments = arguments_of(command, codec)
        taken = {argument.option for argument in self.arguments}
        fitting = [option for option in options_of(api) if _fits(option, command)]
        self.options = [option for option in fitting if option.flags[0] not in taken]
        self.parser = self._parser(program, taken)

    def _parser(self, program: str, taken: set[str]) -> Parser:
        usage = " ".join(
            [program, self.command.typed, *(a.option for a in self.arguments if a.positional), "[options]"]
        )
        parser = Parser(
            usage=escaped(usage),
            description=escaped(description_of(self.command.doc)),
            epilog=escaped(_request_of(self.command)),
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            conflict_handler="resolve",  # an argument `help` leaves -h
        )
        for group, title in ((True, "arguments"), (False, "options of this call")):
            section = parser.add_argument_group(title)
            for argument in self.arguments:
                if argument.positional is group:
                    add_argument(section, argument)
        add_options(parser, self.options, taken)
        return parser

    def values(self, given: Sequence[str]) -> dict[str, Any]:
        """What was typed, by the names of `Argument`s (after a mark) and of `Option`s. Raises UsageError."""
        return vars(self.parser.parse_args(joined(given, self.parser)))

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of the method. Raises UsageError."""
        found = self._from_json(values["json"]) if "json" in values else {}
        for argument in self.arguments:
            texts = values.get(MARK + argument.name)
            if texts:
                found[argument.name] = named(argument.option, argument.value, texts)
        found |= {self._known(name).name: None for name in values.get("null", ())}
        lacking = [argument.option for argument in self.arguments if argument.required and argument.name not in found]
        if lacking:
            raise UsageError(f"{', '.join(lacking)} must be given")
        return found

    def _from_json(self, text: str) -> dict[str, Any]:
        value = named("--json", json_of, text)
        if not is_object(value):
            raise UsageError("--json must be an object")
        pairs = [(self._known(name), item) for name, item in value.items()]
        return {argument.name: _with_files(argument, item) for argument, item in pairs}

    def _known(self, name: str) -> Argument:
        """The argument of that name, as it is called here or by the vendor."""
        plain = dashed(name.removeprefix("--"))
        known = {dashed(argument.name): argument for argument in self.arguments}
        theirs = {argument.wire: argument for argument in self.arguments}
        if plain not in known and name not in theirs:
            raise UsageError(f"{self.command.typed} has no argument {name!r}: {nearest(plain, known)}")
        return known.get(plain) or theirs[name]


def _fits(option: Option, command: Command) -> bool:
    """Whether an option can say anything to a command."""
    operation = command.operation
    if option.dest in {"all", "max_items", "resume"} and operation is not None and operation.paging is None:
        return option.dest == "max_items" and operation.streaming is not None
    keywords = (item.kind for item in inspect.signature(command.function).parameters.values())
    return option.group != "call" or not option.target or inspect.Parameter.VAR_KEYWORD in keywords


def _with_files(argument: Argument, item: Any) -> Any:
    if not argument.file or not (isinstance(item, str) or is_array(item)):
        return item
    paths: list[Any] = item if is_array(item) else [item]
    files = [file_of(path) for path in paths]
    return files if is_array(item) or list_of(argument.kind) else files[0]


def _request_of(command: Command) -> str:
    if command.operation is None:
        return "Made of several calls."
    operation = command.operation
    return f"{operation.method} {operation.path} ({operation.evidence}; replay: {operation.replay})"
