"""`python -m tests.mutation [name...]`: put faults into modules one at a time, and print those that no test notices."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.mutation.judges import JUDGES
from tests.mutation.runner import Trial
from tests.mutation.survivors import LIST, known

ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Try all mutants of the chosen modules. 1 when one survives that the list does not know, or time ran out."""
    options = _parse(arguments)
    end = time.monotonic() + 60 * options.minutes
    reasons = known(LIST.read_text(encoding="utf-8"))
    trials = [
        Trial(ROOT, module, tests, reasons.get(module, {}), options.workers, end)
        for module, tests in JUDGES.items()
        if not options.names or Path(module).stem in options.names
    ]
    return 0 if all([trial.run() for trial in trials]) else 1  # noqa: C419 -- all of them, whatever the first says


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description="Do the tests notice small faults?")
    names = [Path(module).stem for module in JUDGES]
    parser.add_argument("names", nargs="*", choices=[*names, []], help=", ".join(names))
    parser.add_argument("--workers", type=int, default=2, help="processes at once (2)")
    parser.add_argument("--minutes", type=float, default=30, help="no mutant is begun after these (30)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
