"""Tries the mutants of one module, several at a time, and tells which of them live."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from tests.mutation.children import Child, Fault
from tests.mutation.mutants import Mutant, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path


SPARE_SECONDS = 10.0
"""Added to what a run may take: machines are busy at times."""


class Trial(NamedTuple):
    """One module, and what judges it."""

    root: Path
    module: str
    """Path from the root."""
    tests: Sequence[str]
    reasons: Mapping[str, str]
    """Of the survivors that are known."""
    workers: int
    end: float
    """A time of `monotonic`, after which no mutant is begun."""

    @property
    def name(self) -> str:
        """As it is imported."""
        return self.module.removesuffix(".py").replace("/", ".")

    def run(self) -> bool:
        """Print what lives, and the counts. Whether every mutant was killed, or is known to live."""
        source = Source((self.root / self.module).read_text(encoding="utf-8"), str(self.root / self.module))
        gone = self.reasons.keys() - {mutant.key for mutant in source.mutants}
        for key in sorted(gone):
            print(f"{self.module} {key}\n    is listed, but there is no such mutant any more", flush=True)
        tried = [mutant for mutant in source.mutants if mutant.key not in self.reasons]
        counts = dict.fromkeys(("killed", "timeout", "survived"), 0)
        for mutant, outcome in self._outcomes(source, tried):
            counts[outcome] += 1
            if outcome == "survived":
                print(f"{self.module}:{mutant.site.line} {mutant.key}", flush=True)
        left = len(tried) - sum(counts.values())
        print(
            f"{self.module}: {counts['killed']} killed, {counts['timeout']} killed by time, "
            f"{counts['survived']} survived, {len(self.reasons) - len(gone)} known to survive, {left} not tried",
            flush=True,
        )
        return not (gone or counts["survived"] or left)

    def _outcomes(self, source: Source, mutants: list[Mutant]) -> Iterator[tuple[Mutant, str]]:
        seconds = SPARE_SECONDS + 4 * self.workers * self._seconds_without_fault(source)
        waiting, running = list(reversed(mutants)), dict[Mutant, Child]()
        try:
            while running or (waiting and time.monotonic() < self.end):
                while waiting and len(running) < self.workers and time.monotonic() < self.end:
                    mutant = waiting.pop()
                    fault = Fault(self.name, source.filename, source.compiled(mutant))
                    running[mutant] = Child(self.tests, fault, seconds)
                time.sleep(0.01)
                for mutant, child in list(running.items()):
                    if (outcome := child.outcome()) is not None:
                        del running[mutant]
                        yield mutant, outcome
        finally:
            for child in running.values():
                child.stop()

    def _seconds_without_fault(self, source: Source) -> float:
        """How long the tests take when all is well. Raises SystemExit when it isn't."""
        child = Child(self.tests, Fault(self.name, source.filename, source.unchanged()), 600)
        while (outcome := child.outcome()) is None:
            time.sleep(0.01)
        if outcome != "survived":
            raise SystemExit(f"the tests of {self.module} fail without a fault:\n{child.log[-3000:]}")
        return child.elapsed
