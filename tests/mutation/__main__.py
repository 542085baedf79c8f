"""`python -m tests.mutation [name...]`: put faults into modules one at a time, and print those that no test notices."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mutation.children import Child, Fault
from tests.mutation.judges import JUDGES
from tests.mutation.mutants import Mutant, Source
from tests.mutation.survivors import LIST, known

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Try all mutants of the chosen modules. 1 when one survives that the list does not know, or time ran out."""
    options = _parse(arguments)
    end = time.monotonic() + 60 * options.minutes
    reasons = known(LIST.read_text(encoding="utf-8"))
    modules = [module for module in JUDGES if not options.names or Path(module).stem in options.names]
    good = [_try_all(module, reasons.get(module, {}), options.workers, end) for module in modules]
    return 0 if all(good) else 1


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description="Do the tests notice small faults?")
    names = [Path(module).stem for module in JUDGES]
    parser.add_argument("names", nargs="*", choices=[*names, []], help=", ".join(names))
    parser.add_argument("--workers", type=int, default=2, help="processes at once (2)")
    parser.add_argument("--minutes", type=float, default=30, help="no mutant is begun after these (30)")
    return parser.parse_args(arguments)


def _try_all(module: str, reasons: dict[str, str], workers: int, end: float) -> bool:
    """Whether every mutant of a module is killed or known."""
    source = Source((ROOT / module).read_text(encoding="utf-8"), str(ROOT / module))
    gone = reasons.keys() - {mutant.key for mutant in source.mutants}
    for key in sorted(gone):
        print(f"{module} {key}\n    is in {LIST.name}, but there is no such mutant any more", flush=True)
    tried = [mutant for mutant in source.mutants if mutant.key not in reasons]
    counts = dict.fromkeys(("killed", "timeout", "survived"), 0)
    for mutant, outcome in _outcomes(module, source, tried, workers, end):
        counts[outcome] += 1
        if outcome == "survived":
            print(f"{module}:{mutant.site.line} {mutant.key}", flush=True)
    left = len(tried) - sum(counts.values())
    print(
        f"{module}: {counts['killed']} killed, {counts['timeout']} killed by time, {counts['survived']} survived, "
        f"{len(reasons)} known to survive, {left} not tried",
        flush=True,
    )
    return not (gone or counts["survived"] or left)


def _outcomes(
    module: str, source: Source, mutants: list[Mutant], workers: int, end: float
) -> Iterator[tuple[Mutant, str]]:
    name, tests = module.removesuffix(".py").replace("/", "."), JUDGES[module]
    seconds = 10 + 4 * workers * _seconds_without_fault(name, source, tests)
    waiting, running = list(reversed(mutants)), dict[Mutant, Child]()
    while waiting or running:
        while waiting and len(running) < workers and time.monotonic() < end:
            mutant = waiting.pop()
            running[mutant] = Child(tests, Fault(name, source.filename, source.compiled(mutant)), seconds)
        if not running:
            return
        time.sleep(0.01)
        over = {mutant: outcome for mutant, child in running.items() if (outcome := child.outcome()) is not None}
        for mutant, outcome in over.items():
            del running[mutant]
            yield mutant, outcome


def _seconds_without_fault(name: str, source: Source, tests: tuple[str, ...]) -> float:
    """How long the tests take when all is well."""
    child = Child(tests, Fault(name, source.filename, compile(source.tree, source.filename, "exec")), 600)
    while (outcome := child.outcome()) is None:
        time.sleep(0.01)
    if outcome != "survived":
        raise SystemExit(f"the tests of {name} fail without a fault:\n{child.log[-3000:]}")
    return child.elapsed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
