"""Measures one process with very many calls in flight, against a server that takes 50 ms for each: speed and fairness.

Every run is a process of its own, with a server of its own; the tables show different sides of the same runs.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bench.clients import ours_is_there
from bench.curves import Curve, Line
from bench.processes import printed
from bench.scale_run import CALLS_EACH, QUEUED, Seen
from bench.server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.workplace import Workplace

DELAY = 0.05
IN_FLIGHT = (100, 1_000, 10_000)
THREADS = (16, 64, 256)
SPARE = 200
"""Descriptors for all that is no connection."""
ENOUGH = 1_000_000
TASK_WAYS = {
    "Switchboard": ("ours-async", ENOUGH),
    f"Switchboard, {QUEUED} connections": ("ours-queued-async", ENOUGH),
    "pyreqwest": ("pyreqwest-async", ENOUGH),
    "httpx.AsyncClient": ("httpx-async", 100),
}
"""Ways of `scale_run.py`, and the most calls that each is tried with: httpx's pool is quadratic in their number."""
THREAD_WAYS = {
    "Switchboard": ("ours-threads", ENOUGH),
    "pyreqwest": ("pyreqwest-threads", ENOUGH),
    "httpx.Client": ("httpx-threads", 64),
}


class Side(NamedTuple):
    """A field of `Seen` as a table."""

    title: str
    field: str
    unit: str
    scale: float = 1.0


SIDES = (
    Side("throughput", "calls_per_second", "calls per second"),
    Side("fairness", "unfairness", "p99 / p50"),
    Side("memory", "bytes_per_call", "KB per call in flight", 1e-3),
)


def plans(workplace: Workplace) -> Iterator[Curve]:
    """Tasks, then threads."""
    if not ours_is_there():
        return
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    sizes = [size for size in IN_FLIGHT if size + SPARE <= allowed or allowed == resource.RLIM_INFINITY]
    about = (
        f"So many asyncio tasks, each with {CALLS_EACH} calls one after the other, connecting included; the server "
        f"takes {DELAY * 1e3:.0f} ms. `max_connections` is as large as the crowd where nothing else is said "
        f"({allowed:,} open files are allowed). After each run all connections had been handed back."
    )
    yield from Runs(workplace, TASK_WAYS).curves("Calls in flight", sizes, "tasks", about)
    about = f"So many threads with one client, {CALLS_EACH * 4} calls each; else the same."
    yield from Runs(workplace, THREAD_WAYS).curves("Threads", THREADS, "threads", about)


class Runs:
    """Runs of some ways, kept for the tables that show other sides of them."""

    def __init__(self, workplace: Workplace, ways: dict[str, tuple[str, int]]) -> None:
        self.environment = workplace.environment
        self.ways = ways
        self.seen: defaultdict[tuple[str, int], list[Seen]] = defaultdict(list)

    def curves(self, title: str, sizes: Sequence[int], size_name: str, about: str) -> Iterator[Curve]:
        """The first runs everything; the others show what was kept."""
        first, *others = SIDES
        lines = [Line(name, partial(self._run, way, first), most) for name, (way, most) in self.ways.items()]
        name = f"{title}: {first.title}"
        yield Curve(name, lines, sizes, size_name, first.unit, first.scale, 3, about, warm=False)
        for side in others:
            lines = [Line(name, partial(self._kept, way, side), most) for name, (way, most) in self.ways.items()]
            name = f"{title}: {side.title}"
            yield Curve(name, lines, sizes, size_name, side.unit, side.scale, 1, "Of the same runs.", warm=False)

    def _run(self, way: str, side: Side, size: int) -> float:
        with serving(self.environment, delay=DELAY) as url:
            command = [sys.executable, "-m", "bench.scale_run", way, str(size), url]
            seen = Seen(**json.loads(printed(self.environment, command)))
        _refuse_leaks(way, size, seen)
        self.seen[way, size].append(seen)
        found: float = getattr(seen, side.field)
        return found

    def _kept(self, way: str, side: Side, size: int) -> float:
        values: list[float] = [getattr(seen, side.field) for seen in self.seen[way, size]]
        return statistics.median(values)


def _refuse_leaks(way: str, size: int, seen: Seen) -> None:
    """Our clients hand everything back; numbers of a run where that is not so are worth nothing."""
    if way.startswith("ours") and (seen.slots_lost or seen.descriptors_left):
        raise AssertionError(f"{way}, {size}: {seen.slots_lost} slots lost, {seen.descriptors_left} files left open")
