"""Measurements that grow: the same contenders at several sizes. Each size is run as a plan, in turn as always."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bench.harness import Contender, Plan, Table, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Line(NamedTuple):
    """One way to do the work."""

    name: str
    sample: Callable[[int], float]
    """Takes one measurement at a size."""
    largest: int = 1_000_000_000
    """The largest size that it is measured at."""


class Curve(NamedTuple):
    """What is compared, at which sizes, and how it is shown."""

    title: str
    lines: Sequence[Line]
    sizes: Sequence[int]
    size_name: str
    """What the sizes count, such as "calls at once"."""
    unit: str
    scale: float = 1.0
    """Factor from the samples' unit to the one that is shown."""
    rounds: int = 3
    about: str = ""
    plot: str = ""
    """Name of the SVG beside the page; empty: a table is enough."""
    warm: bool = True
    """Take a sample that does not count first; of no use where each sample is a process of its own."""


class Growth(NamedTuple):
    """A curve with its results: a table for each size."""

    curve: Curve
    tables: dict[int, Table]

    def medians(self, name: str) -> dict[int, float]:
        """What a contender took at each size that it was measured at, in the unit that is shown."""
        found = {size: table.spreads[name].median for size, table in self.tables.items() if name in table.spreads}
        return {size: median * self.curve.scale for size, median in found.items()}


def run_curve(curve: Curve, *, quick: bool = False) -> Growth:
    """Measure at all sizes, the smallest first; `quick` measures at the two smallest only."""
    sizes = curve.sizes[:2] if quick else curve.sizes
    return Growth(curve, {size: run(_plan(curve, size), quick=quick, warm=curve.warm) for size in sizes})


def _plan(curve: Curve, size: int) -> Plan:
    lines = [line for line in curve.lines if size <= line.largest]
    contenders = [Contender(line.name, partial(line.sample, size)) for line in lines]
    return Plan(f"{curve.title}, {size:,} {curve.size_name}", contenders, rounds=curve.rounds)
