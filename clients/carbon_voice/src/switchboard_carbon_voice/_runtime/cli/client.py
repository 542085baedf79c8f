# Copied from generator/runtime/cli/client.py of Switchboard.
"""The client that makes the call: with the vendor, or with a fake in this process; and the question before a write."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .exits import Declined

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from ..response import Attempt
    from .commands import Command
    from .options import Option

_READS = frozenset({"GET", "HEAD", "OPTIONS"})


def settings_of(values: Mapping[str, Any], options: Iterable[Option]) -> dict[str, Any]:
    """The keyword arguments of the client that options stand for."""
    found = {
        option.target: values[option.dest]
        for option in options
        if option.group == "client" and option.target and option.dest in values
    }
    return {**found, "headers": dict(values["header"])} if "header" in values else found


@contextmanager
def client_for(kind: type[Any], settings: Mapping[str, Any], *, fake: bool) -> Generator[Any]:
    """A client of that class. With `fake`, of a fake that holds some made-up objects."""
    if not fake:
        with kind(**settings) as client:
            yield client
        return
    package = kind.__module__.partition(".")[0]
    made = getattr(import_module(f"{package}.testing"), f"Fake{kind.__name__}")
    with made(strict=False) as vendor:
        vendor.populate()
        yield vendor.client(**settings)


def method_of(client: Any, command: Command) -> Callable[..., Any]:
    """The method of a command."""
    for name in command.path:
        client = getattr(client, name)
    found: Callable[..., Any] = client
    return found


def asker(command: Command) -> Callable[[Attempt], None] | None:
    """A hook that asks before the first write which must not be repeated; None where nobody can be asked."""
    operation = command.operation
    if not sys.stdin.isatty() or (operation is not None and operation.replay != "never"):
        return None
    agreed = False

    def ask(attempt: Attempt) -> None:
        nonlocal agreed
        if agreed or (operation is None and attempt.method in _READS):
            return
        print(f"{command.typed} sends {attempt.method} {attempt.url_template}.", file=sys.stderr)  # noqa: T201
        print("It must not be repeated. Go on? [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201
        if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
            raise Declined("nothing was sent; --yes goes on without asking")
        agreed = True

    return ask
