"""What pages say of this repository is so: files, commands, modules and names that they mention are there."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).parent.parent.parent
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "decisions").glob("*.md")]
CURRENT = [page for page in PAGES if page.name != "CHANGELOG.md"]
"""A changelog speaks of what was."""
CLIENT = Path("clients/chatwoot")
STARTS = (
    *map(Path, (".", "generator", "generator/runtime", "tests", "docs")),
    CLIENT,
    CLIENT / "src/switchboard_chatwoot",
)
"""Where a path of a page may begin; clients have the same folders, so one stands for all."""
OWN = tuple(f"{path.name}/" for start in STARTS for path in (ROOT / start).iterdir() if path.is_dir())
EXAMPLES = re.compile(r"petstore|acme|[<{…]|^\.")
"""Paths of clients that a reader would make."""
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
VARIABLES = set(re.findall(r"\$[({](?:or \$\()?(?:filter-out 0,\$\()?([A-Z_]+)", MAKEFILE))
CLIENTS = {path.name for path in (ROOT / "clients").iterdir()}


def faults(find: Callable[[str], Iterable[object]]) -> dict[str, list[object]]:
    """What is found in the text of each page, by page."""
    found = {page: list(find(page.read_text(encoding="utf-8"))) for page in CURRENT}
    return {str(page.relative_to(ROOT)): items for page, items in found.items() if items}


def spans(text: str) -> list[str]:
    """What a page shows as code within its sentences."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", prose)


def make_commands(text: str) -> list[list[str]]:
    """The words behind each `make` that a page shows: targets, and the names of VARIABLE=value."""
    commands = re.findall(r"(?:`|^)(?:[A-Z_]+=\S+ )?make ([^`\n#]+)", text, re.MULTILINE)
    return [re.findall(r"[A-Z_]+(?==)|(?<![=<\w/.\"-])[a-z-]+(?![=\w/.])", command) for command in commands]


def is_there(path: str) -> bool:
    return any(any((ROOT / start).glob(path.rstrip("/"))) for start in STARTS)


def test_there_is_something_to_check() -> None:
    texts = [page.read_text(encoding="utf-8") for page in CURRENT]
    assert sum(len(make_commands(text)) for text in texts) > 30
    assert sum(span.startswith(OWN) for text in texts for span in spans(text)) > 100


def test_every_file_that_a_page_names_is_there() -> None:
    def lost(text: str) -> Iterable[str]:
        paths = [path for path in spans(text) if re.fullmatch(r"[\w*./<>-]+", path) and path.startswith(OWN)]
        return (path for path in paths if not EXAMPLES.search(path) and not is_there(path))

    assert faults(lost) == {}


def test_every_make_command_of_a_page_is_one() -> None:
    def unknown(text: str) -> Iterable[str]:
        words = {word for command in make_commands(text) for word in command}
        return words - TARGETS - VARIABLES

    assert faults(unknown) == {}


def test_clients_are_generated_before_they_are_checked() -> None:
    """`make check` refuses clients that are older than what they are made of, and make stops there."""

    def too_early(text: str) -> Iterable[list[str]]:
        both = (words for words in make_commands(text) if {"check", "generate"} <= set(words))
        return (words for words in both if words.index("check") < words.index("generate"))

    assert faults(too_early) == {}


def test_every_module_that_a_page_runs_is_there() -> None:
    def lost(text: str) -> Iterable[str]:
        modules = re.findall(r"python3? -m ([\w.]+)", text)
        return (module for module in modules if not EXAMPLES.search(module) and find_spec(module) is None)

    assert faults(lost) == {}


def test_every_variable_of_a_clients_environment_is_in_its_readme() -> None:
    def unknown(text: str) -> Iterable[str]:
        names = set(re.findall(r"\b[A-Z][A-Z_]+[A-Z]\b", text))
        for api in CLIENTS:
            readme = (ROOT / "clients" / api / "README.md").read_text(encoding="utf-8")
            yield from (name for name in names if name.startswith(f"{api.upper()}_") and name not in readme)

    assert faults(unknown) == {}
