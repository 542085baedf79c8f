"""What a rule yields and what the user reads: a problem at a JSON pointer, a finding at a line of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Problem(NamedTuple):
    """A breach of a rule: where in the document, what is wrong, and how to mend it."""

    pointer: str
    message: str
    cure: str


@dataclass(frozen=True, order=True)
class Finding:
    """A problem as it is shown: `file:line: [rule] message — cure`."""

    file: str
    line: int
    rule: str
    message: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: [{self.rule}] {self.message} — {self.cure}"


def finding_at(where: str, rule: str, problem: Problem) -> Finding:
    """A problem as a finding at a place in the form `file:line` (or `file`) that `Source.where` and errors give."""
    file, _, line = where.rpartition(":")
    if not line.isdecimal():
        file, line = where, "1"
    return Finding(file, int(line), rule, problem.message, problem.cure)


def shorten(text: object, limit: int = 200) -> str:
    """Text for a message: one line, cut where it is too long to read."""
    flat = " ".join(str(text).split())
    return flat if len(flat) <= limit else flat[: limit - 3] + "..."
