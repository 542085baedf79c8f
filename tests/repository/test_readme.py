"""The first page: what it claims is so, what it shows runs, and its picture is what the script draws."""

from __future__ import annotations

import re
import runpy
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest

from bench.readme import PAGE, ROWS, medians, with_numbers
from tests.support.specs import APIS, ROOT, spec_of
from tests.support.venvs import run

if TYPE_CHECKING:
    from pathlib import Path

README = (ROOT / "README.md").read_text(encoding="utf-8")
IMAGES = ROOT / "docs" / "images"
DRAWN: dict[str, Any] = runpy.run_path(str(IMAGES / "pipeline.py"))


def blocks(language: str) -> list[str]:
    """The code of the page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_table_of_clients_is_the_folder_of_clients() -> None:
    rows = re.findall(
        r"^\| \[([^]]+)\]\(([^)]+)\) \| `([^`]+)` \| `([^`]+)` \| `([^`]+)`, `([^`]+)` \|$", README, re.MULTILINE
    )
    decided = {api: spec_of(api).decisions for api in APIS}
    assert {row[1:] for row in rows} == {
        (
            f"clients/{api}/README.md",
            item.distribution,
            item.package,
            item.client_class,
            f"Async{item.client_class}",
        )
        for api, item in decided.items()
    }
    assert {row[0] for row in rows} == {item.get("title") for item in decided.values()}


def test_the_first_call_runs_as_it_is_shown_and_prints_what_is_shown(tmp_path: Path) -> None:
    """In five lines, in a process of its own; what it prints stands behind the `#`."""
    (code,) = blocks("python")
    assert len([line for line in code.splitlines() if line]) <= 5
    package = re.search(r"from (switchboard_(\w+))\.testing", code)
    assert package
    assert f"pip install ./clients/{package[2]} " in blocks("sh")[0]
    script = tmp_path / "first.py"
    path = f"import sys; sys.path.insert(0, {str(ROOT / 'clients' / package[2] / 'src')!r})\n"
    script.write_text(path + code, encoding="utf-8")
    assert run(sys.executable, "-I", "-W", "error", script).strip() == code.rpartition("# ")[2].strip()


def test_the_numbers_are_those_of_the_benchmarks() -> None:
    """After `make bench`, or `python -m bench.readme`."""
    page = PAGE.read_text(encoding="utf-8")
    assert with_numbers(README, page) == README, "run python -m bench.readme"
    for row in ROWS:
        assert f"| {row.what} | {medians(page)[row.table][row.ours]} |" in README


def test_no_number_stands_anywhere_else() -> None:
    """A number that nobody measured is no reason: versions and the code aside, and how many APIs there are."""
    text = re.sub(
        r"^```.*?^```|`[^`\n]*`|<!-- numbers.*?<!-- end of numbers -->", "", README, flags=re.MULTILINE | re.DOTALL
    )
    found = set(re.findall(r"\d[\d.,]*(?: ?(?:ms|s|%|x|times))?", re.sub(r"\]\([^)]*\)", "", text)))
    assert found <= {"3.11"}
    assert "five communications APIs" in README
    assert len(APIS) == 5


def test_the_page_fits_a_screen_or_two() -> None:
    """What it is, why, and a first call come first; the rest is links."""
    assert len(README.splitlines()) < 110
    assert README.index("```python") < README.index("## Why") < README.index("## Work on")


def test_every_page_can_be_reached_from_here() -> None:
    """A page that nobody links is a page that nobody reads."""
    pages = {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")}
    assert pages - set(re.findall(r"\]\(([^)#]+)", README)) == set()


@pytest.mark.parametrize("name", DRAWN["THEMES"])
def test_the_picture_is_what_the_script_draws(name: str) -> None:
    text = (IMAGES / name).read_text(encoding="utf-8")
    assert text == DRAWN["picture"](DRAWN["THEMES"][name]), "run python docs/images/pipeline.py"
    assert f"docs/images/{name}" in README
    root = ET.fromstring(text)  # noqa: S314 -- our own file
    assert root.find("{*}title") is not None
    assert re.findall(r"(?:href|url|src)\W+(https?:[^\"')]+)", text) == []


@pytest.mark.parametrize("name", DRAWN["THEMES"])
def test_the_pictures_texts_can_be_read(name: str) -> None:
    """Contrast by WCAG 2: 4.5 to 1 at least; and no text is wider than its box."""
    theme = DRAWN["THEMES"][name]
    for colour in (theme.text, theme.soft):
        assert contrast(colour, theme.box) >= 4.5
    assert contrast(theme.accent, theme.ground) >= 3
    for box in (*DRAWN["BOXES"], *DRAWN["ENDS"]):
        assert max(map(len, box[2:])) * 8 < DRAWN["BOX"][0]


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminance."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
