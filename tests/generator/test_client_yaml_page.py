"""docs/client-yaml.md has every key of client.yaml, as its schema is (`python -m generator keys` writes it)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.commands.keys import PAGE, all_keys, page
from generator.load.decision_texts import SECTIONS, TEXTS
from generator.load.decisions import SCHEMA, read_decisions
from generator.load.yaml_text import parse_yaml

ROOT = Path(__file__).parents[2]
GROUPS = {"auth", "variables", "arguments", "operations", "resources", "models"}
"""Keys that hold nothing but names."""


def test_the_page_is_in_step_with_the_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (ROOT / PAGE).read_text() == page(), "run python -m generator keys"
    (tmp_path / "docs").mkdir()
    assert main(["--root", str(tmp_path), "keys"]) == 0
    assert (tmp_path / PAGE).read_text() == page()
    assert PAGE in capsys.readouterr().out


def test_every_key_has_a_text_and_a_row_and_nothing_else_has() -> None:
    assert set(all_keys()) - GROUPS == TEXTS.keys()
    rows = re.findall(r"^\| `(.*?)` \| (.*?) \| (.*?) \|$", page(), re.MULTILINE)
    assert [key for key, *_ in rows] == list(dict.fromkeys(key for key, *_ in rows))
    assert {key for key, *_ in rows} == TEXTS.keys()
    assert all(value and text.endswith((".", ")")) for _, value, text in rows)


def test_every_top_level_key_is_in_one_part_of_the_page() -> None:
    assert sorted(key for _, keys, _ in SECTIONS for key in keys) == sorted(SCHEMA)


@pytest.mark.parametrize("example", [example for *_, example in SECTIONS])
def test_the_examples_are_decisions_that_are_taken(example: str) -> None:
    assert read_decisions("small", parse_yaml(example, Path("client.yaml"))).data
