"""The page of settings has every setting and option, marks those that clients share, and states the real defaults."""

from __future__ import annotations

import re
from pathlib import Path

from generator.runtime import settings
from generator.runtime.message import Timeouts

PAGE = (Path(__file__).parent.parent.parent / "docs" / "settings.md").read_text(encoding="utf-8")


def rows(title: str) -> dict[str, list[str]]:
    """The cells of a section's table by each name in the first of them."""
    section = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    text = next(part for part in section if part.startswith(title))
    found: dict[str, list[str]] = {}
    for row in re.findall(r"^\| (`.*) \|$", text, re.MULTILINE):
        names, *cells = row.split(" | ")
        found |= dict.fromkeys(re.findall(r"`(\w+)`", names), cells)
    return found


def test_every_setting_and_option_has_a_row() -> None:
    assert rows("Settings").keys() == settings.CLIENT_SETTINGS
    assert rows("Options").keys() == settings.CALL_OPTIONS


def test_shared_settings_are_marked() -> None:
    marked = {name for name, (_, text) in rows("Settings").items() if "*shared*" in text}
    assert marked == settings.SHARED_SETTINGS


def test_defaults_are_those_of_the_runtime() -> None:
    stated = {name: default for name, (default, _) in rows("Settings").items()}
    assert float(stated["deadline"]) == settings.DEFAULT_DEADLINE
    assert int(stated["retry"]) == settings.DEFAULT_POLICY.retries
    assert int(stated["max_connections"]) == settings.DEFAULT_MAX_CONNECTIONS
    assert stated["max_response_bytes"] == f"{settings.DEFAULT_MAX_RESPONSE_BYTES // 1024**2} MB"
    bounds = re.search(r"`Timeouts\((.+?)\)`", rows("Settings")["timeout"][1])
    assert bounds
    pairs = (pair.split("=") for pair in bounds[1].split(", "))
    assert {name: float(value) for name, value in pairs} == Timeouts()._asdict()
