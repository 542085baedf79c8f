# Copied from generator/runtime/cli/parsing.py in the Switchboard repository: edit it there.
"""The arguments of the process as a command with its values. Its errors are `UsageError`s."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from ..hints import nearest
from .arguments import arguments_of, description_of
from .commands import class_of, dashed, methods_of, resources_of
from .exits import UsageError
from .options import options_of
from .values import file_of, json_of, list_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..api import Api
    from ..models.codec import Codec
    from .arguments import Argument
    from .commands import Command
    from .options import Option

_MARK = "."
"""Before the names of arguments of the call among all that was parsed, which may be called as options are."""
GROUPS = {"output": "output", "call": "call", "client": "client (given before the command, these are never arguments)"}


class Found(NamedTuple):
    """How far the command is spelled out."""

    before: list[str]
    """Options that stand before it."""
    owner: type[Any]
    """The resource that was reached, or the client."""
    path: tuple[str, ...]
    command: Command | None
    rest: list[str]


class Parser(argparse.ArgumentParser):
    """A parser whose errors are raised."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(message)


def takes_value(options: Iterable[Option]) -> frozenset[str]:
    """The flags after which a value comes."""
    return frozenset(flag for option in options if option.metavar for flag in option.flags)


def normalized(given: Sequence[str]) -> list[str]:
    """Options with dashes, however they are typed: `--account_id=1` is `--account-id=1`."""
    pairs = [text.partition("=") for text in given]
    return [
        dashed(name) + equals + value if name.startswith("--") and len(name) > 2 else name + equals + value
        for name, equals, value in pairs
    ]


def find(client: type[Any], given: Sequence[str], options: Sequence[Option]) -> Found:
    """Follow the names of resources and of a method, in one text with dots or apart."""
    before, names = _split(given, takes_value(options))
    owner = client
    path: tuple[str, ...] = ()
    while names and not names[0].startswith("-"):
        first, *inner = names[0].replace("-", "_").split(".")
        rest = [*inner, *names[1:]]
        methods: dict[str, Command] = methods_of(owner, path) if path else {}
        if first in methods:
            return Found(before, owner, path, methods[first], rest)
        resources = resources_of(owner)
        if first not in resources:
            known = [dashed(name) for name in (*resources, *methods)]
            raise UsageError(
                f"there is no {dashed(first)!r} in {' '.join(path) or 'this API'}: {nearest(first, known)}"
            )
        owner, path, names = class_of(resources[first]), (*path, first), rest
    return Found(before, owner, path, None, names)


def _split(given: Sequence[str], with_value: frozenset[str]) -> tuple[list[str], list[str]]:
    """The options before the command, and all that follows."""
    position = 0
    while position < len(given) and given[position].startswith("-") and given[position] not in {"-h", "--help"}:
        position += 2 if given[position] in with_value else 1
    return list(given[:position]), list(given[position:])


class Reader:
    """Reads the arguments of one command."""

    def __init__(self, program: str, api: Api, codec: Codec, command: Command) -> None:
        self.command = command
        self.arguments = arguments_of(command, codec)
        taken = {argument.option for argument in self.arguments}
        self.options = [option for option in options_of(api) if option.flags[0] not in taken]
        self.parser = self._parser(program, taken)

    def _parser(self, program: str, taken: set[str]) -> Parser:
        usage = " ".join(
            [program, self.command.typed, *(a.option for a in self.arguments if a.positional), "[options]"]
        )
        parser = Parser(
            usage=_escaped(usage),
            description=_escaped(description_of(self.command.doc)),
            epilog=_escaped(_request_of(self.command)),
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for group, title in ((True, "arguments"), (False, "options of this call")):
            section = parser.add_argument_group(title)
            for argument in self.arguments:
                if argument.positional is group:
                    _add_argument(section, argument)
        add_options(parser, self.options, taken)
        return parser

    def values(self, given: Sequence[str]) -> dict[str, Any]:
        """What was typed, by the names of `Argument`s (after a mark) and of `Option`s. Raises UsageError."""
        return vars(self.parser.parse_args(joined(given, self.parser)))

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of the method. Raises UsageError."""
        found = self._from_json(values["json"]) if "json" in values else {}
        for argument in self.arguments:
            texts = values.get(_MARK + argument.name)
            if texts:
                found[argument.name] = named(argument.option, argument.value, texts)
        found |= {self._known(name).name: None for name in values.get("null", ())}
        lacking = [argument.option for argument in self.arguments if argument.required and argument.name not in found]
        if lacking:
            raise UsageError(f"{', '.join(lacking)} must be given")
        return found

    def _from_json(self, text: str) -> dict[str, Any]:
        value = named("--json", json_of, text)
        if not isinstance(value, dict):
            raise UsageError("--json must be an object")
        pairs = [(self._known(name), item) for name, item in value.items()]
        return {argument.name: _with_files(argument, item) for argument, item in pairs}

    def _known(self, name: str) -> Argument:
        """The argument of that name, as it is called here or by the vendor."""
        plain = name.removeprefix("--").replace("-", "_")
        known = {argument.name: argument for argument in self.arguments}
        wires = {argument.wire: argument for argument in self.arguments}
        if plain not in known and name not in wires:
            raise UsageError(f"{self.command.typed} has no argument {name!r}: {nearest(plain, map(dashed, known))}")
        return known.get(plain) or wires[name]


def _with_files(argument: Argument, item: Any) -> Any:
    if not argument.file or not isinstance(item, (str, list)):
        return item
    files = [file_of(path) for path in (item if isinstance(item, list) else [item])]
    return files if isinstance(item, list) or list_of(argument.kind) else files[0]


def named(option: str, read: Any, value: Any) -> Any:
    """What `read` makes of a value; its errors name the option."""
    try:
        return read(value)
    except UsageError as error:
        raise UsageError(f"{option}: {error}") from None


def joined(given: Sequence[str], parser: argparse.ArgumentParser) -> list[str]:
    """Options joined to values that begin with a dash and are no options: `--sort=-name` for `--sort -name`."""
    actions = parser._option_string_actions
    result: list[str] = []
    for text in given:
        last = actions.get(result[-1]) if result else None
        takes = last is not None and last.nargs is None
        if takes and len(text) > 1 and text.startswith("-") and text.partition("=")[0] not in actions:
            result[-1] += f"={text}"
        else:
            result.append(text)
    return result


class _One(argparse.Action):
    """Keeps a positional argument as a list of one, as options are kept."""

    def __call__(self, _: Any, namespace: argparse.Namespace, value: Any, __: Any = None) -> None:
        if value is not None:
            setattr(namespace, self.dest, [value])


def _add_argument(section: Any, argument: Argument) -> None:
    text = _escaped(argument.doc + (" May be repeated." if list_of(argument.kind) else ""))
    metavar = argument.metavar
    if argument.positional:
        several = "*" if list_of(argument.kind) else "?"
        action = "store" if several == "*" else _One
        help_ = f"{metavar}. {text}"
        section.add_argument(_MARK + argument.name, nargs=several, action=action, metavar=argument.option, help=help_)
        return
    flag: dict[str, Any] = {"nargs": "?", "const": "true"} if argument.is_flag else {}
    text = f"{text} Required." if argument.required else text
    section.add_argument(
        argument.option, dest=_MARK + argument.name, action="append", metavar=metavar, help=text, **flag
    )


def add_options(parser: argparse.ArgumentParser, options: Iterable[Option], taken: Iterable[str] = ()) -> None:
    """Add what every command takes; other spellings of an option that an argument has are left out."""
    sections = {group: parser.add_argument_group(title) for group, title in GROUPS.items()}
    for option in options:
        flags = [flag for flag in option.flags if flag not in taken]
        how: dict[str, Any] = {"action": "store_const", "const": option.flag_value}
        if option.metavar:
            how = {"action": "append" if option.several else "store", "metavar": option.metavar}
        if option.choices:
            how["choices"] = option.choices
        sections[option.group].add_argument(
            *flags, dest=option.dest, default=argparse.SUPPRESS, help=_escaped(option.help), **how
        )


def read_options(values: Mapping[str, Any], options: Iterable[Option]) -> dict[str, Any]:
    """The values of the options that were given. Raises UsageError."""
    return {option.dest: _read_option(option, values[option.dest]) for option in options if option.dest in values}


def _read_option(option: Option, value: Any) -> Any:
    if not option.metavar:
        return value
    if option.several:
        return [named(option.flags[0], option.read, text) for text in value]
    return named(option.flags[0], option.read, value)


def _request_of(command: Command) -> str:
    if command.operation is None:
        return "Made of several calls."
    operation = command.operation
    return f"{operation.method} {operation.path} ({operation.evidence}; replay: {operation.replay})"


def _escaped(text: str) -> str:
    return text.replace("%", "%%")
