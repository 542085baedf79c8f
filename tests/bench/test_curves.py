"""Curves: every size is measured in turn, and tables and plots show the same medians."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.__main__ import write
from bench.curves import Curve, Line, run_curve
from bench.harness import replayed
from bench.report import figure, page, show

if TYPE_CHECKING:
    from pathlib import Path


def _curve(seen: list[tuple[str, int]], **more: object) -> Curve:
    def line(name: str, factor: float, **most: int) -> Line:
        def sample(size: int) -> float:
            seen.append((name, size))
            return size * factor

        return Line(name, sample, **most)

    lines = [line("ours", 0.001), line("theirs", 0.002, largest=10)]
    settings: dict[str, object] = {"rounds": 2, "warm": False, "plot": "growth.svg", **more}
    return Curve("Growth", lines, (1, 10, 1_000), "objects", "ms", 1e3, **settings)  # type: ignore[arg-type]


def test_sizes_are_measured_from_the_smallest_and_a_line_up_to_its_largest() -> None:
    seen: list[tuple[str, int]] = []
    growth = run_curve(_curve(seen))
    assert [size for _, size in seen] == [1] * 4 + [10] * 4 + [1_000] * 2
    assert seen[:4] == [("ours", 1), ("theirs", 1), ("theirs", 1), ("ours", 1)]
    assert growth.medians("theirs") == {1: 2.0, 10: 20.0}


def test_quick_curves_have_two_sizes_and_warm_ones_a_sample_that_does_not_count() -> None:
    seen: list[tuple[str, int]] = []
    growth = run_curve(_curve(seen, rounds=1, warm=True), quick=True)
    assert [*growth.tables] == [1, 10]
    assert seen.count(("ours", 1)) == 2


def test_tables_have_a_column_for_each_size_and_empty_cells_for_what_was_not_measured() -> None:
    growth = run_curve(_curve([]))
    assert "ms, by objects     1    10  1,000" in show(growth)
    text = page([growth], "Here.", "images/")
    assert "![Growth: the numbers of the table below](images/growth.svg)" in text
    assert "| ms, by objects | 1 | 10 | 1,000 |\n| --- | --: | --: | --: |\n" in text
    assert "| theirs | 2.00 | 20.0 |  |" in text


def test_a_page_is_written_with_its_plots_beside_it(tmp_path: Path) -> None:
    growth = run_curve(_curve([]))
    write(tmp_path / "benchmarks.md", [growth, run_curve(_curve([], plot=""))])
    assert "(images/growth.svg)" in (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "images").iterdir()] == ["growth.svg"]
    assert figure(growth).lines["ours"] == {1: 1.0, 10: 10.0, 1_000: 1_000.0}


def test_what_was_measured_before_is_replayed_in_turn() -> None:
    sample = replayed(value for value in (1.0, 2.0))
    assert [sample(), sample(), sample()] == [1.0, 2.0, 1.0]
