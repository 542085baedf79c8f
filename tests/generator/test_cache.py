"""The cache: what did not change is not built again, anything that matters changes the key, nothing can break it."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.cache import TOOLS, Cache
from tests.support.generator_project import operation, spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project


def built(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The APIs that one run really builds."""
    seen: list[str] = []
    real = pipeline.build

    def build(root: Path, api: str) -> dict[str, str]:
        seen.append(api)
        return real(root, api)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "build", build)
        pipeline.generate(root, [])
    return seen


def test_what_did_not_change_is_not_built_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.spec("small", spec())
    project.spec("other", spec())
    assert built(project.root, monkeypatch) == ["other", "small"]
    assert built(project.root, monkeypatch) == []
    project.spec("small", spec({"/b": operation()}))
    assert built(project.root, monkeypatch) == ["small"]
    assert pipeline.check(project.root, []) == []


def test_a_hand_edit_of_a_client_is_undone_from_the_cache(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.spec("small", spec())
    built(project.root, monkeypatch)
    path = project.root / "clients/small/README.md"
    text = path.read_text()
    path.write_text("mine")
    assert pipeline.check(project.root, []) == [f"differs: {path}"]
    assert built(project.root, monkeypatch) == []
    assert path.read_text() == text


@pytest.mark.parametrize("name", ["client.yaml", "overlay.yaml", "code/extra.py", "examples/a.py", "CHANGELOG.md"])
def test_every_input_changes_the_key(project: Project, name: str) -> None:
    project.spec("small", spec())
    keys = {Cache(project.root).key("small")}
    for text in ("a", "b"):
        project.override("small", name, text)
        keys.add(Cache(project.root).key("small"))
    assert len(keys) == 3


def test_a_change_of_the_generator_changes_the_key(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.spec("small", spec())
    rules = tmp_path / "rules"
    rules.mkdir()
    monkeypatch.setattr("generator.cache.GENERATOR", rules)
    keys = set()
    for name, text in (("a.py", "1"), ("a.py", "2"), ("t.jinja", "1"), ("notes.txt", "ignored")):
        (rules / name).write_text(text)
        keys.add(Cache(project.root).key("small"))
    assert len(keys) == 3


@pytest.mark.parametrize("tool", TOOLS)
def test_another_version_of_a_tool_changes_the_key(
    project: Project, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    project.spec("small", spec())
    keys = {Cache(project.root).key("small")}
    monkeypatch.setattr("generator.cache.version", lambda name: "9.9.9" if name == tool else version(name))
    keys.add(Cache(project.root).key("small"))
    monkeypatch.setattr("generator.cache.version", version)
    keys.add(Cache(project.root).key("small"))
    assert len(keys) == 2


def test_every_tool_that_is_installed_for_generating_is_in_the_key() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [item for item in project["dependency-groups"]["generate"] if isinstance(item, str)]
    no_tools = {"attrs", "httpx"}  # what the runtime imports, which is only copied
    assert {re.split(r"[^\w-]", item)[0] for item in needed} - no_tools == set(TOOLS)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"key": 1}', '{"key": "x", "files": {}}'])
def test_a_broken_cache_is_as_good_as_none(project: Project, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    project.spec("small", spec())
    built(project.root, monkeypatch)
    (project.root / ".cache/generator/small.json").write_text(content)
    assert built(project.root, monkeypatch) == ["small"]


def test_a_cache_that_cannot_be_written_is_done_without(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.spec("small", spec())
    (project.root / ".cache").write_text("a file stands in the way")
    assert built(project.root, monkeypatch) == ["small"]
    assert (project.root / "clients/small/pyproject.toml").exists()
