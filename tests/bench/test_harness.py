"""The harness of the benchmarks: fair turns, medians, budgets, and tables that say what was found."""

from __future__ import annotations

import pytest

from bench.harness import Budget, Contender, Plan, Spread, Table, run, spread, timed
from bench.report import page, show


def test_contenders_take_turns_and_each_is_first_in_turn() -> None:
    seen: list[str] = []

    def contender(name: str) -> Contender:
        def sample() -> float:
            seen.append(name)
            return 1.0

        return Contender(name, sample)

    run(Plan("turns", [contender("a"), contender("b")], rounds=2))
    assert "".join(seen) == "ab" + "ab" + "ba"


def test_quick_runs_take_two_rounds_at_most() -> None:
    counts = iter(range(100))
    table = run(Plan("quick", [Contender("a", lambda: float(next(counts)))], rounds=50), quick=True)
    assert table.spreads["a"].median == 1.5
    assert next(counts) == 3


def test_a_spread_is_the_quartiles_and_one_sample_is_its_own() -> None:
    assert spread([1.0, 2.0, 3.0, 4.0, 100.0]) == Spread(2.0, 3.0, 4.0)
    assert spread([7.0]) == Spread(7.0, 7.0, 7.0)


def test_timed_divides_by_the_number_of_calls() -> None:
    calls: list[int] = []
    assert timed(lambda: calls.append(1), number=4)() >= 0
    assert len(calls) == 4


@pytest.mark.parametrize(
    ("budget", "limit", "met"),
    [
        (Budget("ours", "theirs"), 2.0, True),
        (Budget("ours", "theirs", factor=0.25), 0.5, False),
        (Budget("ours", "theirs", plus=0.5), 2.5, True),
        (Budget("ours", plus=0.9), 0.9, False),
    ],
)
def test_budgets_bound_by_a_factor_an_amount_or_both(budget: Budget, limit: float, met: bool) -> None:
    spreads = {"theirs": Spread(2.0, 2.0, 2.0), "ours": Spread(1.0, 1.0, 1.0)}
    assert budget.limit(spreads) == limit
    assert budget.met(spreads) is met


def test_tables_say_medians_ratios_and_which_budgets_were_missed() -> None:
    plan = Plan("Decode", [], budgets=[Budget("ours", "theirs"), Budget("ours", plus=0.001)], about="What it is.")
    table = Table(plan, {"theirs": Spread(0.1, 0.2, 0.3), "ours": Spread(0.01, 0.015, 0.02)})
    shown = show(table)
    assert "15.0 ms" in shown
    assert "10.0 to 20.0" in shown
    assert "0.075" in shown
    assert "at most 200 ms (theirs): met; at most 1.00 ms: MISSED" in shown
    text = page([table], "Last run: here.")
    assert text.startswith("# Benchmarks\n")
    assert "## Decode\n\nWhat it is.\n" in text
    assert "| theirs | 200 ms | 100 to 300 | 1.00 |  |" in text
