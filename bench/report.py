"""Shows results: tables for the terminal, and the page docs/benchmarks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bench.curves import Growth
from bench.plot import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.harness import Budget, Spread, Table

HEAD = ("", "median", "quartiles", "ratio", "budget")

INTRODUCTION = """\
# Benchmarks

`make bench` measures the clients beside other ways to do the same work and rewrites this page. All contenders of a
table are measured in turn in one run; a number is the median of the rounds, with the first and third quartile beside
it. Machines drift, so only the ratios of one table say something: `ratio` is the median against that of the first row.
`budget` is the bound that we set ourselves: a factor of another row of the same table, or an amount. Tables with a
column for each size hold medians; a cell is empty where the work would take minutes.

`make bench PEERS=1` adds other companies' SDKs, which it installs into environments of their own below `.cache/`;
`make bench DOCUMENT=path` measures nothing but the generation of a client from that document, and prints it.
"""


class Grid(NamedTuple):
    """What is shown of one measurement; the first row is the head."""

    title: str
    about: str
    rows: Sequence[Sequence[str]]
    notes: Sequence[int] = ()
    """Columns of text beside the first; numbers stand to the right."""
    plot: str = ""


def show(result: Table | Growth) -> str:
    """A table for the terminal."""
    grid = _grid(result)
    widths = [max(map(len, column)) for column in zip(*grid.rows, strict=True)]
    lines = [_aligned(row, widths, grid.notes) for row in grid.rows]
    return "\n".join([grid.title, *(f"  {line}" for line in lines)])


def _aligned(row: Sequence[str], widths: Sequence[int], notes: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if column in {0, *notes} else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()


def page(results: Iterable[Table | Growth], environment: str, plots: str = "") -> str:
    """The page that keeps a run; `plots` is the folder of its plots, seen from the page."""
    return "\n".join([INTRODUCTION, environment, "", *(_section(_grid(result), plots) for result in results)])


def _section(grid: Grid, plots: str) -> str:
    rule = ["---" if column in {0, *grid.notes} else "--:" for column in range(len(grid.rows[0]))]
    rows = ["| " + " | ".join(row) + " |" for row in (grid.rows[0], rule, *grid.rows[1:])]
    about = [grid.about, ""] if grid.about else []
    picture = [f"![{grid.title}: the numbers of the table below]({plots}{grid.plot})", ""] if grid.plot else []
    return "\n".join([f"## {grid.title}", "", *about, *picture, *rows, ""])


def figure(growth: Growth) -> Figure:
    """The numbers of a curve, to be drawn."""
    curve = growth.curve
    lines = {line.name: growth.medians(line.name) for line in curve.lines}
    ours = frozenset(name for name in lines if name.startswith("Switchboard"))
    return Figure(curve.title, curve.size_name, curve.unit, lines, ours)


def _grid(result: Table | Growth) -> Grid:
    if isinstance(result, Growth):
        return _growth(result)
    return Grid(result.plan.title, result.plan.about, [HEAD, *_rows(result)], (len(HEAD) - 1,))


def _growth(growth: Growth) -> Grid:
    """A row for each contender, a column for each size."""
    curve = growth.curve
    rows = [[f"{curve.unit}, by {curve.size_name}", *(f"{size:,}" for size in growth.tables)]]
    for line in curve.lines:
        found = growth.medians(line.name)
        rows.append([line.name, *(_number(found[size]) if size in found else "" for size in growth.tables)])
    return Grid(curve.title, curve.about, rows, plot=curve.plot)


def _rows(table: Table) -> list[tuple[str, ...]]:
    baseline = next(iter(table.spreads.values()))
    return [_row(table, name, values, baseline) for name, values in table.spreads.items()]


def _row(table: Table, name: str, values: Spread, baseline: Spread) -> tuple[str, ...]:
    quartiles = f"{_number(values.low * table.plan.scale)} to {_number(values.high * table.plan.scale)}"
    return (
        name,
        _amount(table, values.median),
        quartiles,
        _ratio(values.median / baseline.median) if baseline.median else "",
        _verdicts(table, name),
    )


def _verdicts(table: Table, name: str) -> str:
    return "; ".join(_verdict(table, budget) for budget in table.plan.budgets if budget.contender == name)


def _verdict(table: Table, budget: Budget) -> str:
    limit = _amount(table, budget.limit(table.spreads))
    return f"at most {limit}{_reason(table, budget)}: {'met' if budget.met(table.spreads) else 'MISSED'}"


def _reason(table: Table, budget: Budget) -> str:
    if not budget.against:
        return ""
    multiple = budget.against if budget.factor == 1 else f"{budget.factor:.2f} x {budget.against}"
    return f" ({multiple} + {_amount(table, budget.plus)})" if budget.plus else f" ({multiple})"


def _amount(table: Table, value: float) -> str:
    return f"{_number(value * table.plan.scale)} {table.plan.unit}"


def _ratio(value: float) -> str:
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}"


def _number(value: float) -> str:
    """Three significant digits, without an exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
