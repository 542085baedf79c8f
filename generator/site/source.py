"""Sample calls as Python: one block for the sync client, one for the async one, each complete."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.naming import identifier, snake
from generator.python_types import NONE, Named, parts_of
from generator.site.markdown import indented
from generator.site.samples import SampleFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.shape.shapes import ClientShape, MethodShape

WIDTH = 88
_TAKEN = frozenset({"client", "main", "asyncio", "print", "result"})


def sync_source(client: ClientShape, method: MethodShape, arguments: Mapping[str, Any]) -> str:
    """A program that makes the call."""
    cls = client.decisions.client_class
    body = _statements(method, arguments, is_async=False, indent=4)
    return f"from {client.decisions.package} import {cls}\n\nwith {cls}() as client:\n{indented(body)}"


def async_source(client: ClientShape, method: MethodShape, arguments: Mapping[str, Any]) -> str:
    """The same with asyncio."""
    cls = f"Async{client.decisions.client_class}"
    body = f"async with {cls}() as client:\n{indented(_statements(method, arguments, is_async=True, indent=8))}"
    return (
        f"import asyncio\n\nfrom {client.decisions.package} import {cls}\n\n\n"
        f"async def main() -> None:\n{indented(body)}\n\n\nasyncio.run(main())"
    )


def _statements(method: MethodShape, arguments: Mapping[str, Any], *, is_async: bool, indent: int) -> str:
    """The call, and a look at what it gives."""
    word, pause = ("async ", "await ") if is_async else ("", "")
    positional = {argument.name for argument in method.arguments if argument.positional}
    given = [(None if name in positional else name, value) for name, value in arguments.items()]
    name = _variable(method)
    if method.streaming:
        call = call_source(f"client.{method.call}", given, indent)
        return f"{word}with {call} as stream:\n    {word}for item in stream:\n        print(item)"
    if method.paging:
        return f"{word}for {name} in {call_source(f'client.{method.call}', given, indent)}:\n    print({name})"
    call = f"{pause}{call_source(f'client.{method.call}', given, indent)}"
    return call if method.returns == NONE else f"{name} = {call}\nprint({name})"


def _variable(method: MethodShape) -> str:
    """A name for what the call gives: that of its class."""
    if isinstance(method.returns, Named):
        name = identifier(snake(method.returns.name))
        return "result" if name in _TAKEN else name
    many = any(isinstance(part, Named) for part in parts_of(method.returns))
    return "item" if method.paging else "items" if many else "result"


def call_source(called: str, arguments: list[tuple[str | None, Any]], indent: int = 0) -> str:
    """A call; one argument a line where all on one are too long."""
    parts = [
        value_source(value, indent + 4) if name is None else _named(name, value, indent) for name, value in arguments
    ]
    line = f"{called}({', '.join(parts)})"
    if len(line) + indent + 16 <= WIDTH and "\n" not in line:
        return line
    return f"{called}(\n" + "".join(f"    {part},\n" for part in parts) + ")"


def _named(name: str, value: Any, indent: int) -> str:
    return f"{name}={value_source(value, indent + 4 + len(name))}"


def value_source(value: Any, indent: int = 0) -> str:
    """Python for JSON data and files, on several lines where one is too long."""
    match value:
        case SampleFile(name):
            return f'({_text(name)}, b"…")'.replace("…", "...")
        case bool() | None | int() | float():
            return repr(value)
        case str():
            return _text(value)
        case list():
            return _many("[", [value_source(item, indent + 4) for item in value], "]", indent)
        case dict():
            items = [f"{_text(str(key))}: {value_source(item, indent + 4)}" for key, item in value.items()]
            return _many("{", items, "}", indent)
    raise TypeError(f"no sample holds a {type(value).__name__}")


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if value.isprintable() else repr(value)


def _many(start: str, items: list[str], end: str, indent: int) -> str:
    line = f"{start}{', '.join(items)}{end}"
    if len(line) + indent <= WIDTH and "\n" not in line:
        return line
    return f"{start}\n{''.join(f'{indented(item)},{chr(10)}' for item in items)}{end}"
