"""A run that finds nothing changed does nothing and reads little; whatever changed, in inputs or clients, it sees."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.cache import Cache
from generator.errors import GenerationError
from generator.pipeline import check, generate
from tests.support.generator_project import operation, spec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.generator_project import Project

HEAVY = ("yaml", "jinja2", "openapi_python_client", "datamodel_code_generator", "attrs", "httpx")
"""What an unchanged run has no use for."""
IMPORTED = f"""
import sys
from generator.__main__ import main
code = main(sys.argv[1:])
print(code, *sorted(set({HEAVY!r}) & set(sys.modules)))
"""


@pytest.fixture
def settled(project: Project) -> Project:
    """A client that is as its spec says."""
    project.spec("small", spec({"/a": operation(operationId="things.list")}))
    generate(project.root, [])
    generate(project.root, [])  # the first one wrote the names, which are an input
    return project


def built(project: Project, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The APIs whose files one run looks at."""
    seen: list[str] = []
    real = Cache.read

    def read(cache: Cache, api: str, key: str) -> dict[str, str] | None:
        seen.append(api)
        return real(cache, api, key)

    with monkeypatch.context() as patch:
        patch.setattr(Cache, "read", read)
        generate(project.root, [])
    return seen


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_run_that_finds_nothing_changed_imports_no_tool(settled: Project, command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, "--root", settled.root, command, "small"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    code, *imported = done.stdout.splitlines()[-1].split()
    assert code == "0"
    assert command == "check" or not imported


def test_a_run_looks_only_at_what_changed(settled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert built(settled, monkeypatch) == []
    settled.override("small", "examples/one.py", "print()\n")
    assert built(settled, monkeypatch) == ["small"]
    assert built(settled, monkeypatch) == []


def _turned_round(path: Path) -> None:
    """Size and time stay."""
    before = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _moved(path: Path) -> None:
    path.rename(path.with_name("moved.md"))


def _beside(path: Path) -> None:
    path.with_name("stray.py").write_text("")


def _linked(path: Path) -> None:
    path.unlink()
    path.symlink_to("nothing")


EDITS: list[Callable[[Path], None]] = [_turned_round, _cut, _moved, _beside, _linked, os.remove]


def test_every_edit_of_a_client_is_seen_and_undone(settled: Project) -> None:
    """By content: neither size nor time need tell."""
    folder = settled.root / "clients" / "small"
    before = contents(folder)
    for edit, name in product(EDITS, ("README.md", "src/switchboard_small/_client.py", "docs/reference.md")):
        edit(folder / name)
        assert check(settled.root, []) != [], (edit, name)
        assert generate(settled.root, []) != [], (edit, name)
        assert contents(folder) == before, (edit, name)
        assert check(settled.root, []) == generate(settled.root, []) == [], (edit, name)


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["names.lock.yaml", "released.json"])
def test_the_names_are_written_again_when_they_or_the_release_changed(settled: Project, name: str) -> None:
    lock = settled.root / "overrides/small/names.lock.yaml"
    if name == "released.json":
        text = (settled.root / "clients/small/interface.json").read_text(encoding="utf-8")
        settled.override("small", name, text)
    else:
        lock.unlink()
    assert generate(settled.root, []) == [f"names: {lock}"]
    assert generate(settled.root, []) == []


def test_a_client_of_no_spec_goes_although_all_others_are_unchanged(settled: Project) -> None:
    stray = settled.root / "clients" / "gone"
    (stray / "src").mkdir(parents=True)
    (stray / "src" / "a.py").write_text("")
    assert check(settled.root, []) == [f"stray: {stray}"]
    generate(settled.root, [])
    assert not stray.exists()


def test_what_is_edited_during_a_run_counts_for_the_next(settled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A spec that is saved while the old one is generated must not be taken for the one that was."""
    real = pipeline.build

    def build(root: Path, api: str) -> dict[str, str]:
        files = real(root, api)
        settled.spec("small", spec({"/new": operation(operationId="news.list")}))
        return files

    settled.override("small", "client.yaml", "title: Small things\n")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "build", build)
        generate(settled.root, [])
    resource = settled.root / "clients/small/src/switchboard_small/resources/news.py"
    assert not resource.exists()
    generate(settled.root, [])
    assert resource.exists()


def test_a_failed_run_leaves_nothing_taken_for_done(settled: Project) -> None:
    settled.override("small", "client.yaml", "title: Other things\n")
    settled.spec("bad", "openapi: [")
    for _ in range(2):
        with pytest.raises(GenerationError, match="bad YAML"):
            generate(settled.root, [])
    (settled.root / "openapi/bad.yaml").unlink()
    assert f"differs: {settled.root / 'clients/small/README.md'}" in generate(settled.root, [])


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"0" * 64])
def test_a_broken_record_is_as_good_as_none(settled: Project, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    (settled.root / ".cache/generator/small.settled").write_bytes(content)
    assert built(settled, monkeypatch) == ["small"]
    assert built(settled, monkeypatch) == []
