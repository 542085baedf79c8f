"""Runs contenders in turn, so that a drift of the machine hits all of them, and keeps median and spread."""

from __future__ import annotations

import gc
import statistics
import time
from itertools import cycle
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Sample = Callable[[], float]
    """Takes one measurement: seconds (or another unit) for one unit of work."""


class Spread(NamedTuple):
    """First quartile, median and third quartile of a contender's samples."""

    low: float
    median: float
    high: float


class Contender(NamedTuple):
    """One way to do the work."""

    name: str
    sample: Sample


class Budget(NamedTuple):
    """A bound on one contender: at most `factor` times another of the same run, plus `plus`."""

    contender: str
    against: str = ""
    """Name of the other; empty: the bound is `plus` alone."""
    factor: float = 1.0
    plus: float = 0.0

    def limit(self, spreads: Mapping[str, Spread]) -> float:
        """The bound in the unit of the samples."""
        return (spreads[self.against].median * self.factor if self.against else 0.0) + self.plus

    def met(self, spreads: Mapping[str, Spread]) -> bool:
        """Whether the contender's median is within the bound."""
        return spreads[self.contender].median <= self.limit(spreads)


class Plan(NamedTuple):
    """What one measurement compares, and how it is shown."""

    title: str
    contenders: Sequence[Contender]
    unit: str = "ms"
    scale: float = 1e3
    """Factor from the samples' unit to the one that is shown."""
    rounds: int = 15
    budgets: Sequence[Budget] = ()
    about: str = ""
    """What exactly is measured, for readers of the table."""


class Table(NamedTuple):
    """A plan with its results; the first contender is the baseline of the ratios."""

    plan: Plan
    spreads: dict[str, Spread]


def run(plan: Plan, *, quick: bool = False, warm: bool = True) -> Table:
    """Take all samples of a plan, the contenders in turn. `quick` takes just enough to see that everything works.

    `warm` lets every contender fill its caches with a sample that is not counted.
    """
    rounds = min(plan.rounds, 2) if quick else plan.rounds
    samples: dict[str, list[float]] = {contender.name: [] for contender in plan.contenders}
    for contender in plan.contenders if warm else ():
        contender.sample()
    for turn in range(rounds):
        for contender in _rotated(plan.contenders, turn):
            gc.collect()
            samples[contender.name].append(contender.sample())
    return Table(plan, {name: spread(values) for name, values in samples.items()})


def _rotated(contenders: Sequence[Contender], turn: int) -> list[Contender]:
    """The contenders, each time with another one first."""
    first = turn % len(contenders)
    return [*contenders[first:], *contenders[:first]]


def spread(values: Sequence[float]) -> Spread:
    """Quartiles of a few samples."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(low, middle, high)


def timed(work: Callable[[], object], number: int = 1) -> Sample:
    """A sample of `work`: the mean of `number` calls in a row, in seconds."""

    def sample() -> float:
        turns = range(number)
        start = time.perf_counter()
        for _ in turns:
            work()
        return (time.perf_counter() - start) / number

    return sample


def replayed(values: Iterable[float]) -> Sample:
    """A sample of what was measured before, one value after the other, and then again from the first."""
    again = cycle(tuple(values))
    return lambda: next(again)
