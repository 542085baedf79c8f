"""Shows results: tables for the terminal, and the page docs/benchmarks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.harness import Budget, Spread, Table

HEAD = ("", "median", "quartiles", "ratio", "budget")

INTRODUCTION = """\
# Benchmarks

`make bench` measures the clients beside other ways to do the same work and rewrites this page. All contenders of a
table are measured in turn in one run; a number is the median of the rounds, with the first and third quartile beside
it. Machines drift, so only the ratios of one table say something: `ratio` is the median against that of the first row.
`budget` is the bound that we set ourselves: a factor of another row of the same table, or an amount.
"""


def show(table: Table) -> str:
    """A table for the terminal."""
    rows = [HEAD, *_rows(table)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = [_aligned(row, widths) for row in rows]
    return "\n".join([table.plan.title, *(f"  {line}" for line in lines)])


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if i in {0, 4} else cell.rjust(width)
        for i, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()


def page(tables: Iterable[Table], environment: str) -> str:
    """The page that keeps a run."""
    return "\n".join([INTRODUCTION, environment, "", *(_section(table) for table in tables)])


def _section(table: Table) -> str:
    rows = ["| " + " | ".join(row) + " |" for row in (HEAD, ("---", "--:", "--:", "--:", "---"), *_rows(table))]
    about = [table.plan.about, ""] if table.plan.about else []
    return "\n".join([f"## {table.plan.title}", "", *about, *rows, ""])


def _rows(table: Table) -> list[tuple[str, ...]]:
    baseline = next(iter(table.spreads.values()))
    return [_row(table, name, values, baseline) for name, values in table.spreads.items()]


def _row(table: Table, name: str, values: Spread, baseline: Spread) -> tuple[str, ...]:
    quartiles = f"{_number(values.low * table.plan.scale)} to {_number(values.high * table.plan.scale)}"
    return (
        name,
        _amount(table, values.median),
        quartiles,
        _ratio(values.median / baseline.median),
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
