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


FAULTS = {
    "Expecting property name": ("a name is missing", "remove the comma too many, or put the name in double quotes"),
    "Expecting ',' delimiter": ("a comma is missing", "put a comma there, or close the list or object before it"),
    "Expecting ':' delimiter": ("a colon is missing", "put a colon between the name and its value"),
    "Extra data": ("there is text after its end", "remove it, or the closing brace that comes too early"),
    "Invalid control character": ("a text goes on over the end of the line", "close the quotes, or write \\n"),
}
"""What the standard library says, in words for people, and what to do."""


def bad_json(error: ValueError, text: str, path: Path) -> GenerationError | None:
    """The error for a text that looks like JSON and is none; None where it may have been meant as YAML."""
    if not isinstance(error, json.JSONDecodeError) or not re.match(r"\s*(?:\{\s*[\"}]|\[\s*[\"{\[\]])", text):
        return None
    problem, cure = error.msg, "mend the JSON at this line"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        problem, cure = "it ends before it is complete", "get the whole file: perhaps a download was cut off"
    for begin, (what, how) in FAULTS.items():
        if error.msg.startswith(begin) and error.pos < len(text.rstrip()):
            problem, cure = what, how
    return GenerationError(f"bad JSON: {problem}", where=f"{path}:{error.lineno}", cure=cure)


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
