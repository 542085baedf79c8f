"""`python -m bench [measurement...] [--quick] [--write PAGE]`: measure, print tables, keep them in a page."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from bench.environment import describe
from bench.harness import run
from bench.report import page, show
from bench.workplace import Workplace

MEASUREMENTS = ("start", "codec", "call", "crowd", "client", "fake", "generation", "large", "size")
"""Modules of this package, in the order of the page; each has `plans(workplace)`."""


def main(arguments: list[str]) -> int:
    """Run the chosen measurements. A missed budget is told, but no failure: it may be the machine's."""
    options = _parse(arguments)
    tables = []
    with Workplace() as workplace:
        for name in options.measurements or MEASUREMENTS:
            for plan in importlib.import_module(f"bench.{name}").plans(workplace):
                tables.append(run(plan, quick=options.quick))
                print(show(tables[-1]), end="\n\n", flush=True)
    if options.write:
        options.write.write_text(page(tables, describe()), encoding="utf-8")
        print(f"wrote {options.write}")
    missed = [table.plan.title for table in tables for budget in table.plan.budgets if not budget.met(table.spreads)]
    print(f"budgets missed: {', '.join(missed) or 'none'}")
    return 0


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the clients beside other libraries.")
    parser.add_argument("measurements", nargs="*", choices=[*MEASUREMENTS, []], help=", ".join(MEASUREMENTS))
    parser.add_argument("--quick", action="store_true", help="two rounds only, to see that everything works")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="keep the tables in this Markdown page")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
