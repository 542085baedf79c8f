"""Runs a client's command line in this process or in one of its own, and types Python arguments as its options."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from tests.support.clients import class_of, credentials_of, runtime_of
from tests.support.specs import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class Ran:
    """What a command gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output as JSON."""
        return json.loads(self.out)


class Stream(io.TextIOWrapper):
    """A standard stream in memory, which may be a terminal."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False, encoding: str = "utf-8") -> None:
        self.bytes = io.BytesIO(content)
        self.terminal = terminal
        super().__init__(self.bytes, encoding=encoding, write_through=True, newline="")

    def isatty(self) -> bool:
        """Whether it is to be taken for a terminal."""
        return self.terminal

    @property
    def text(self) -> str:
        """What was written."""
        return self.bytes.getvalue().decode(self.encoding)


def environment_of(api: str) -> dict[str, str]:
    """The variables with which a client has all credentials."""
    return {f"{api.upper()}_{name.upper()}": str(value) for name, value in credentials_of(api).items()}


def run(
    api: str,
    *typed: str | Path,
    environment: Mapping[str, str] | None = None,
    stdin: bytes = b"",
    terminal: bool = False,
    encoding: str = "utf-8",
) -> Ran:
    """Run a command in this process. `terminal`: all standard streams are terminals."""
    main = runtime_of(api, "cli.program").main
    out, err = Stream(terminal=terminal, encoding=encoding), Stream(terminal=terminal)
    clean = {name: value for name, value in os.environ.items() if not name.startswith(f"{api.upper()}_")}
    given = environment_of(api) if environment is None else environment
    with ExitStack() as stack:
        stack.enter_context(mock.patch.dict(os.environ, {**clean, **given}, clear=True))
        stack.enter_context(mock.patch("sys.stdin", Stream(stdin, terminal=terminal)))
        stack.enter_context(redirect_stdout(out))
        stack.enter_context(redirect_stderr(err))
        code = main(class_of(api), list(map(str, typed)))
    return Ran(code, out.text, err.text)


def process(
    api: str, *typed: str | Path, environment: Mapping[str, str] | None = None, **how: Any
) -> subprocess.CompletedProcess[str]:
    """Run a command as a process, as users do: `python -m switchboard_<api>`."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(f"{api.upper()}_")}
    given = environment_of(api) if environment is None else environment
    return subprocess.run(
        [sys.executable, "-m", f"switchboard_{api}", *map(str, typed)],
        env={**clean, **given, "PYTHONPATH": str(ROOT / "clients" / api / "src")},
        capture_output=True,
        text=True,
        check=False,
        **{"timeout": 500, "stdin": subprocess.DEVNULL, **how},
    )


@cache
def arguments_of(api: str, call: str) -> list[Any]:
    """The `Argument`s of a command."""
    commands, arguments = runtime_of(api, "cli.commands"), runtime_of(api, "cli.arguments")
    command = next(found for found in commands.all_commands(class_of(api)) if found.call == call)
    found: list[Any] = arguments.arguments_of(command, runtime_of(api, "cli.program").Program(class_of(api)).codec)
    return found


def typed_as(call: str, arguments: Sequence[Any], given: Mapping[str, Any]) -> list[str]:
    """A call as people type it: positional arguments, one option for each other, JSON where only that can say it."""
    known = {argument.name: argument for argument in arguments}
    positional: list[str] = []
    options: list[str] = []
    rest: dict[str, Any] = {}
    for argument in arguments:
        if argument.name not in given:
            continue
        value = given[argument.name]
        texts = _texts(argument, value)
        if value is None:
            options += ["--null", argument.option.removeprefix("--")]
        elif texts is None:
            rest[argument.name] = value
        elif argument.positional:
            positional += texts
        else:
            options += _pairs(argument, texts)
    assert given.keys() <= known.keys(), f"{call} has no argument {given.keys() - known.keys()}"
    more = ["--json", json.dumps(rest)] if rest else []
    return [*(name.replace("_", "-") for name in call.split(".")), *positional, *options, *more]


def _pairs(argument: Any, texts: list[str]) -> list[str]:
    """Each text with its option before it; joined to it where it begins with a dash."""
    pairs = [[f"{argument.option}={text}"] if text.startswith("-") else [argument.option, text] for text in texts]
    return [text for pair in pairs for text in pair]


def _texts(argument: Any, value: Any) -> list[str] | None:
    """How a value is typed; None: only `--json` can say it."""
    if isinstance(value, Path):
        return [str(value)]
    if isinstance(value, list) and any(isinstance(item, Path) for item in value):
        return [str(item) for item in value]
    metavar = argument.metavar
    if isinstance(value, list):
        plain = all(isinstance(item, str) and item[:1] not in {"[", "{"} for item in value)
        return list(value) if value and metavar == "TEXT" and plain else [json.dumps(value)]
    if metavar in {"TEXT", "TIME"}:
        awkward = type(argument.kind).__name__ == "OneOf" and isinstance(value, str) and value[:1] in {"[", "{"}
        return [value] if isinstance(value, str) and not awkward else None
    return [value if isinstance(value, str) and metavar != "JSON" else json.dumps(value)]
