"""The one error that the generator raises for bad input: what is wrong, where, and how to cure it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class GenerationError(Exception):
    """Bad input: `problem` at `where` (file, line or JSON pointer), and the `cure` that a maintainer can apply."""

    def __init__(self, problem: str, *, where: str, cure: str) -> None:
        super().__init__(problem, where, cure)
        self.problem = problem
        self.where = where
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}\n    cure: {self.cure}"


class GenerationErrors(GenerationError):  # noqa: N818 -- the plural says what it is
    """Several independent errors of one run, reported together so that they can be mended in one go."""

    def __init__(self, errors: Iterable[GenerationError]) -> None:
        self.errors = tuple(errors)
        first = self.errors[0]
        super().__init__(first.problem, where=first.where, cure=first.cure)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to `word`, or all of them where none is close."""
    choices = sorted(known)
    close = get_close_matches(word, choices, n=1)
    return f"did you mean '{close[0]}'?" if close else f"known: {', '.join(choices) or 'none'}"
