# Copied from generator/runtime/cli/parsers.py of Switchboard.
"""What is made of argparse: parsers whose errors are raised, arguments and options in them, their values."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from .commands import dashed
from .exits import UsageError
from .values import list_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .arguments import Argument
    from .options import Option

MARK = "."
"""Before the names of arguments of the call among all that was parsed, which may be called as options are."""
GROUPS = {"output": "output", "call": "call", "client": "client (given before the command, these are never arguments)"}


class Parser(argparse.ArgumentParser):
    """A parser whose errors are raised."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(message)


def named(option: str, read: Any, value: Any) -> Any:
    """What `read` makes of a value; its errors name the option."""
    try:
        return read(value)
    except UsageError as error:
        raise UsageError(f"{option}: {error}") from None


def flag_of(text: str) -> str:
    """The option in `--option` or `--option=value`; with dashes, however it is typed."""
    flag = text.partition("=")[0]
    return f"--{dashed(flag[2:])}" if flag.startswith("--") and len(flag) > 2 else flag


def joined(given: Sequence[str], parser: argparse.ArgumentParser) -> list[str]:
    """The arguments as argparse needs them: known options with dashes, values that begin with a dash after a sign.

    `--account_id 1` is `--account-id 1`, and `--sort -name` is `--sort=-name`.
    """
    actions = parser._option_string_actions
    result: list[str] = []
    for text in given:
        flag = flag_of(text)
        last = actions.get(result[-1]) if result else None
        if "--" in result:  # from there on nothing is an option
            result.append(text)
        elif flag in actions:
            result.append(flag + "".join(text.partition("=")[1:]))
        elif last is not None and last.nargs is None and len(text) > 1 and text.startswith("-") and text != "--":
            result[-1] += f"={text}"
        else:
            result.append(text)
    return result


class _One(argparse.Action):
    """Keeps a positional argument as a list of one, as options are kept."""

    def __call__(self, _: Any, namespace: argparse.Namespace, value: Any, __: Any = None) -> None:
        if value is not None:
            setattr(namespace, self.dest, [value])


def add_argument(section: Any, argument: Argument) -> None:
    """Add an argument of the call to a part of a parser."""
    text = escaped(argument.doc + (" May be repeated." if list_of(argument.kind) else ""))
    metavar = argument.metavar
    if argument.positional:
        several = "*" if list_of(argument.kind) else "?"
        action = "store" if several == "*" else _One
        help_ = f"{metavar}. {text}"
        section.add_argument(MARK + argument.name, nargs=several, action=action, metavar=argument.option, help=help_)
        return
    flag: dict[str, Any] = {"nargs": "?", "const": "true"} if argument.is_flag else {}
    text = f"{text} Required." if argument.required else text
    section.add_argument(
        argument.option, dest=MARK + argument.name, action="append", metavar=metavar, help=text, **flag
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
            *flags, dest=option.dest, default=argparse.SUPPRESS, help=escaped(option.help), **how
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


def escaped(text: str) -> str:
    """The text as argparse shows it unchanged."""
    return text.replace("%", "%%")
