# Copied from generator/runtime/paging/numbers.py of Switchboard.
"""The number in a position of a list: of a page, an offset, or an offset within the URL of the next page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .positions import Position

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..operation import Operation, Paging, Parameter


class Numbers:
    """Reads the numbers in the positions of one list, and moves them."""

    def __init__(
        self, operation: Operation[Any], paging: Paging, arguments: Mapping[str, Any], start: Position
    ) -> None:
        parameters = {parameter.name: parameter for parameter in operation.parameters}
        self.start = start
        given = arguments.get(paging.parameter)
        self.first = given if isinstance(given, int) else paging.first
        self.by_page = paging.kind == "page"
        self.offset = _in_query(parameters.get(paging.parameter))
        self.size = _in_query(parameters.get(paging.size))
        limits = parameters[paging.size].limits if paging.size in parameters else None
        self.largest = int(limits.maximum) if limits is not None and limits.maximum else None
        """The greatest page size that the spec allows; None: unknown."""

    def of(self, at: int | str | None) -> int | None:
        """The number in a position; None for the URL of a next page that holds none."""
        if not isinstance(at, str):
            return self.first if at is None else at
        found = self.offset.search(at)
        return int(found[2]) if found else None

    def at(self, like: int | str | None, number: int) -> Position:
        """The position of a number; at the start or before, the start."""
        if number <= self.first:
            return self.start
        return Position(self.offset.sub(rf"\g<1>{number}", like) if isinstance(like, str) else number)

    def resized(self, target: str, size: int) -> str:
        """The target of a URL with another page size, where it holds one."""
        return self.size.sub(rf"\g<1>{size}", target)

    def wider(self, size: int | None, by: int) -> int | None:
        """A page size with room for some items more, as far as the spec allows; None where it says nothing of it."""
        return None if size is None or self.largest is None else max(size, min(size + by, self.largest))


def _in_query(parameter: Parameter | None) -> re.Pattern[str]:
    """Finds the number that a parameter has in the query of a URL."""
    wire = parameter.wire if parameter else ""
    return re.compile(rf"([?&](?:{re.escape(wire)}|{re.escape(quote(wire))})=)(\d+)(?=&|$)")
