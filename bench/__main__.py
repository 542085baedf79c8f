"""`python -m bench [measurement...] [--quick] [--peers] [--document FILE] [--write PAGE]`: measure and show."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.curves import Curve, Growth, run_curve
from bench.environment import describe
from bench.harness import Table, run
from bench.plot import draw
from bench.report import figure, page, show
from bench.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Iterator

MEASUREMENTS = (
    *("start", "codec", "call", "crowd", "scale", "client", "memory"),
    *("fake", "generation", "large", "stages", "size", "peers"),
)
"""Modules of this package, in the order of the page; each has `plans(workplace)`."""
BY_REQUEST = {"peers"}
"""What is measured only where it is asked for."""


def main(arguments: list[str]) -> int:
    """Run the chosen measurements. A missed budget is told, but no failure: it may be the machine's."""
    options = _parse(arguments)
    with Workplace(options.document) as workplace:
        results = list(_results(workplace, _chosen(options), quick=options.quick))
    if options.write:
        write(options.write, results)
    tables = [result for result in results if isinstance(result, Table)]
    missed = [table.plan.title for table in tables for budget in table.plan.budgets if not budget.met(table.spreads)]
    print(f"budgets missed: {', '.join(missed) or 'none'}")
    return 0


def _chosen(options: argparse.Namespace) -> list[str]:
    wanted = BY_REQUEST if options.peers else set()
    return options.measurements or [name for name in MEASUREMENTS if name in wanted or name not in BY_REQUEST]


def _results(workplace: Workplace, measurements: list[str], *, quick: bool) -> Iterator[Table | Growth]:
    """Each as soon as it is measured, and printed."""
    for name in measurements:
        for plan in importlib.import_module(f"bench.{name}").plans(workplace):
            result = run_curve(plan, quick=quick) if isinstance(plan, Curve) else run(plan, quick=quick)
            print(show(result), end="\n\n", flush=True)
            yield result


def write(path: Path, results: list[Table | Growth]) -> None:
    """Keep a page of the results, and its plots in the folder `images` beside it."""
    images = path.parent / "images"
    path.write_text(page(results, describe(), f"{images.name}/"), encoding="utf-8")
    images.mkdir(exist_ok=True)
    for growth in (result for result in results if isinstance(result, Growth) and result.curve.plot):
        (images / growth.curve.plot).write_text(draw(figure(growth)), encoding="utf-8")
    print(f"wrote {path}")


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the clients beside other libraries.")
    parser.add_argument("measurements", nargs="*", choices=[*MEASUREMENTS, []], help=", ".join(MEASUREMENTS))
    parser.add_argument("--quick", action="store_true", help="two rounds only, to see that everything works")
    parser.add_argument(
        "--peers", action="store_true", help="measure other companies' SDKs too, from the package index"
    )
    parser.add_argument("--document", type=Path, metavar="FILE", help="generate from this document where one is large")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="keep the tables in this Markdown page")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
