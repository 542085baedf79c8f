"""JSON in: read by the standard library; the line of each node is found when it is asked for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def parse_json(text: str, path: Path) -> Any:
    """The plain data of a JSON text. Raises ValueError when it is none, GenerationError for duplicate keys."""
    duplicates: list[int] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) < len(pairs):
            duplicates.append(len(pairs))
        return result

    data = json.loads(text, object_pairs_hook=members)
    if duplicates:
        find_lines(text, path)  # raises, with the line
    return data


def find_lines(text: str, path: Path) -> dict[str, int]:
    """The line of each node of a valid JSON text by JSON pointer; that of an object's member is its key's."""
    lines: dict[str, int] = {}
    _value(_tokens(text), "", lines, path)
    return lines


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Each token with its line."""
    line, end = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", end, match.start())
        end = match.start()
        yield match.group(), line


def _value(tokens: Iterator[tuple[str, int]], pointer: str, lines: dict[str, int], path: Path) -> str:
    """Walk one value; gives its first token, so that the caller of an array sees where that ends."""
    found, line = next(tokens)
    lines.setdefault(pointer, line)
    if found == "[":
        _items(tokens, pointer, lines, path)
    elif found == "{":
        _members(tokens, pointer, lines, path)
    return found


def _items(tokens: Iterator[tuple[str, int]], pointer: str, lines: dict[str, int], path: Path) -> None:
    index = 0
    while True:
        if _value(tokens, f"{pointer}/{index}", lines, path) == "]":
            del lines[f"{pointer}/{index}"]
            return
        index += 1
        if next(tokens)[0] == "]":
            return


def _members(tokens: Iterator[tuple[str, int]], pointer: str, lines: dict[str, int], path: Path) -> None:
    for found, line in tokens:
        if found == "}":
            return
        if found == ",":
            continue
        key = json.loads(found)
        member = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
        if member in lines:
            raise GenerationError(
                f"duplicate key '{key}'", where=f"{path}:{line}", cure="remove or rename one of the two"
            )
        lines[member] = line
        next(tokens)  # the colon
        _value(tokens, member, lines, path)
