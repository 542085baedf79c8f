"""The one error that the generator raises for bad input: what is wrong, where, and how to cure it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True)
class Mend:
    """An overlay's action that would take a fault away: a JSONPath, why it may be done, and what is done there."""

    target: str
    description: str
    update: Any = None
    """None: what the target finds is removed."""


class GenerationError(Exception):
    """Bad input: `problem` at `where` (file, line or JSON pointer), and the `cure` that a maintainer can apply.

    `mends` are what `make new --mend` proposes to do about it; empty where only a person can tell.
    """

    def __init__(self, problem: str, *, where: str, cure: str, mends: Iterable[Mend] = ()) -> None:
        super().__init__(problem, where, cure)
        self.problem = problem
        self.where = where
        self.cure = cure
        self.mends = tuple(mends)

    def __reduce__(self) -> tuple[Any, ...]:
        """How it comes from one process to another, cause and traceback aside."""
        return _made, (self.problem, self.where, self.cure, self.mends)

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}\n    cure: {self.cure}"


def _made(problem: str, where: str, cure: str, mends: tuple[Mend, ...]) -> GenerationError:
    return GenerationError(problem, where=where, cure=cure, mends=mends)


class GenerationErrors(GenerationError):  # noqa: N818 -- the plural says what it is
    """Several independent errors of one run, reported together so that they can be mended in one go."""

    def __init__(self, errors: Iterable[GenerationError]) -> None:
        self.errors = tuple(errors)
        first = self.errors[0]
        super().__init__(first.problem, where=first.where, cure=first.cure)

    def __reduce__(self) -> tuple[Any, ...]:
        """See above."""
        return GenerationErrors, (self.errors,)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


class Faults:
    """Collects the errors of parts that do not depend on each other, so that one run reports all of them."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], GenerationError] = {}

    @contextmanager
    def part(self) -> Iterator[None]:
        """Go on after an error of the part that is done inside."""
        try:
            yield
        except GenerationErrors as several:
            self.add(*several.errors)
        except GenerationError as error:
            self.add(error)

    def add(self, *errors: GenerationError) -> None:
        """Collect errors; the same fault that was met on several ways counts once."""
        for error in errors:
            self._found.setdefault((error.where, error.problem), error)

    def __bool__(self) -> bool:
        return bool(self._found)

    @property
    def found(self) -> tuple[GenerationError, ...]:
        """What was collected, in the order of its finding."""
        return tuple(self._found.values())

    def raise_found(self) -> None:
        """Raise what was collected, if anything was."""
        if self._found:
            raise GenerationErrors(self.found)


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to `word`, or all of them where none is close."""
    choices = sorted(known)
    close = get_close_matches(word, choices, n=1)
    return f"did you mean '{close[0]}'?" if close else f"known: {', '.join(choices) or 'none'}"
