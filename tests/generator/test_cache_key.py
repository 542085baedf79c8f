"""The cache's key holds the versions of all tools whose work is kept: another version builds anew."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from generator import cache
from generator.cache import TOOLS, Cache

ROOT = Path(__file__).parents[2]
LIBRARIES = {"attrs", "httpx"}
"""Tools of the clients: their versions change nothing that is generated."""


def tools() -> set[str]:
    """What generates the clients, as pyproject.toml lists it."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    return {re.split("[=>]", item)[0] for item in groups["generate"]} - LIBRARIES


@pytest.mark.parametrize("tool", sorted(tools()))
def test_another_version_of_a_tool_changes_the_key(tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Cache(tmp_path).key("small")
    monkeypatch.setattr(cache, "version", lambda name: "0.0.0" if name == tool else version(name))
    assert Cache(tmp_path).key("small") != before


def test_another_version_of_python_changes_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Cache(tmp_path).key("small")
    monkeypatch.setattr(sys, "version", "3.99")
    assert Cache(tmp_path).key("small") != before


def test_the_same_versions_give_the_same_key(tmp_path: Path) -> None:
    assert Cache(tmp_path).key("small") == Cache(tmp_path).key("small")
    assert set(TOOLS) == tools()


@pytest.mark.parametrize("name", ["openapi/small.yaml", "overrides/small/code/a.py", "LICENSE"])
def test_every_file_that_goes_into_a_client_changes_the_key(name: str, tmp_path: Path) -> None:
    keys = {Cache(tmp_path).key("small")}
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for text in ("one", "two"):
        path.write_text(text)
        keys.add(Cache(tmp_path).key("small"))
    assert len(keys) == 3


def test_what_python_compiles_on_the_side_does_not_count(tmp_path: Path) -> None:
    """Or the key would change with each run of the tests of hand-written code."""
    before = Cache(tmp_path).key("small")
    folder = tmp_path / "overrides" / "small" / "code" / "__pycache__"
    folder.mkdir(parents=True)
    (folder / "a.cpython-311.pyc").write_bytes(b"\0")
    assert Cache(tmp_path).key("small") == before
