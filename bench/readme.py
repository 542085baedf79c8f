"""`python -m bench.readme`: copies a few numbers of docs/benchmarks.md into the README, between its two comments."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PAGE, README = ROOT / "docs" / "benchmarks.md", ROOT / "README.md"
BEGIN, END = "<!-- numbers: written by `python -m bench.readme` -->\n", "<!-- end of numbers -->"
OTHER = "openapi-python-client"


class Row(NamedTuple):
    """A line of the README: what is measured, in which table of the page, and how the page calls ours there."""

    what: str
    table: str
    ours: str


ROWS = (
    Row("import, client, first operation", "Start", "Switchboard: import, client, first resource"),
    Row("1 MB of JSON to typed objects", "Decode", "Switchboard"),
    Row("typed objects to 1 MB of JSON", "Encode", "Switchboard"),
    Row("one small call, loopback socket", "One small call, loopback socket", "Switchboard"),
    Row("one of 64 async calls at once", "64 calls at once, async, loopback socket", "Switchboard"),
    Row("generating the five clients", "Generation", "Switchboard, from nothing"),
)


def medians(page: str) -> dict[str, dict[str, str]]:
    """The median of each row, by table."""
    found: dict[str, dict[str, str]] = {}
    for section in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        rows = re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|", section, re.MULTILINE)
        found[section.partition("\n")[0].strip()] = {label: median for label, median in rows if label != "---"}
    return found


def table(page: str) -> str:
    """The README's table; a row of the page that is not there is a KeyError."""
    measured = medians(page)
    lines = [f"| median | Switchboard | {OTHER} |", "|---|--:|--:|"]
    for row in ROWS:
        rows = measured[row.table]
        other = next(median for label, median in rows.items() if label.startswith(OTHER))
        lines.append(f"| {row.what} | {rows[row.ours]} | {other} |")
    return "\n".join(lines) + "\n"


def with_numbers(readme: str, page: str) -> str:
    """The README with the numbers of a page of benchmarks."""
    head, _, rest = readme.partition(BEGIN)
    return f"{head}{BEGIN}\n{table(page)}\n{END}{rest.partition(END)[2]}"


def main() -> None:
    """Rewrite the README."""
    text = with_numbers(README.read_text(encoding="utf-8"), PAGE.read_text(encoding="utf-8"))
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
