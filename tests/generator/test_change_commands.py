"""`diff`, the gate of `check`, and `release`, as a maintainer uses them: from a change in a spec to a version."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.change.changelog import released_text, unmentioned
from generator.change.compare import compare
from generator.change.gate import gate
from generator.change.sides import released_file, side
from generator.change.verdict import next_version
from generator.commands.diff import diff
from generator.commands.release import release
from generator.errors import GenerationError
from generator.load.yaml_text import read_yaml
from generator.pipeline import generate
from tests.support.changes import op, together
from tests.support.generator_project import Project, copied, spec
from tests.support.known_types import let_know

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 1, 2)
OLD = together(
    spec(op("rooms", query={"sort": {"type": "string"}})["paths"]),
    op("rooms", "post", path="/rooms/new", takes={"type": "object", "properties": {"name": {"type": "string"}}}),
)
BROKEN = together(OLD, {})
BROKEN["paths"]["/rooms"]["get"]["parameters"][0]["required"] = True
GROWN = together(OLD, op("halls"))


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A workshop with one API that was released as 0.1.0."""
    let_know(tmp_path_factory, tmp_path)
    return copied(tmp_path_factory, "small-released", tmp_path, make)


def make(project: Project) -> None:
    project.spec("small", OLD)
    project.override("small", "client.yaml", "title: Small\nclass: Small\n")
    project.override("small", "CHANGELOG.md", "# Changelog of small\n\n## 0.1.0\n\nThe first.\n")
    release(project.root, "small", TODAY)


def test_a_first_release_records_the_interface_and_changes_nothing_else(project: Project) -> None:
    """The version is what it was, its section stands, and `diff` finds nothing."""
    assert json.loads(released_file(project.root, "small").read_text())["version"] == "0.1.0"
    assert (project.root / "overrides/small/CHANGELOG.md").read_text().count("## 0.1.0") == 1
    assert diff(project.root, ["small"]) == "small: release 0.1.0 → the working tree: no change that users can see"
    assert gate(project.root, ["small"]) == []


def test_the_gate_refuses_a_break_until_version_and_changelog_tell_of_it(project: Project) -> None:
    """Each error says what to write; when it is written, the gate lets it pass."""
    project.spec("small", BROKEN)
    version, log = gate(project.root, ["small"])
    assert "rooms.get(): argument sort became required" in version.problem
    assert "version: 0.2.0" in version.cure
    assert log.where.endswith("CHANGELOG.md")
    assert "- **Breaking:** `rooms.get()`: argument sort became required." in log.cure
    project.override("small", "client.yaml", "title: Small\nclass: Small\nversion: 0.2.0\n")
    (still,) = gate(project.root, ["small"])
    assert still.where.endswith("CHANGELOG.md")
    text = "# Changelog\n\n## Unreleased\n\n- `rooms.get` needs `sort`.\n\n## 0.1.0\n\nrooms.get\n"
    project.override("small", "CHANGELOG.md", text)
    assert gate(project.root, ["small"]) == []


def test_make_check_fails_for_an_untold_break_and_for_nothing_else(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """An addition passes without a word."""
    project.spec("small", GROWN)
    generate(project.root, ["small"])
    assert main(["--root", str(project.root), "check"]) == 0
    project.spec("small", BROKEN)
    generate(project.root, ["small"])
    assert main(["--root", str(project.root), "check", "small"]) == 1
    assert "version 0.1.0 breaks users of 0.1.0" in capsys.readouterr().out


def test_a_release_of_a_break_moves_the_version_and_leads_users_over(project: Project) -> None:
    """Version, changelog, migration page and record; afterwards nothing is left to tell."""
    project.spec("small", BROKEN)
    report = release(project.root, "small", TODAY)
    assert "git tag small-0.2.0" in report
    assert "version: 0.2.0" in (project.root / "overrides/small/client.yaml").read_text()
    log = (project.root / "overrides/small/CHANGELOG.md").read_text()
    assert "## 0.2.0 (2026-01-02)\n\n- **Breaking:** `rooms.get()`: argument sort became required.\n\n## 0.1.0" in log
    page = (project.root / "docs/migrations/small/0.1.0-0.2.0.md").read_text()
    assert "# 0.1.0\nclient.rooms.get(sort=…)" in page
    assert '__version__ = "0.2.0"' in (project.root / "clients/small/src/switchboard_small/__init__.py").read_text()
    assert gate(project.root, ["small"]) == []
    assert "no change" in diff(project.root, ["small"])
    with pytest.raises(GenerationError, match="nothing that users can see"):
        release(project.root, "small", TODAY)


def test_a_release_of_additions_moves_the_last_number_and_writes_no_page(project: Project) -> None:
    """What was written under Unreleased stays, and names what it names."""
    project.spec("small", GROWN)
    project.override(
        "small", "CHANGELOG.md", "# C\n\n## Unreleased\n\n- Halls: `halls.get`.\n\n## 0.1.0\n\nThe first.\n"
    )
    release(project.root, "small", TODAY)
    assert (
        "## 0.1.1 (2026-01-02)\n\n- Halls: `halls.get`.\n\n## 0.1.0"
        in (project.root / "overrides/small/CHANGELOG.md").read_text()
    )
    assert not (project.root / "docs").exists()


@pytest.mark.parametrize(
    ("version", "problem"),
    [
        ("0.1.5", "the changes ask for more"), ("next", "no version"),
        ("0.0.9", "0.0.9 is older than the last release, 0.1.0"),
    ],
)  # fmt: skip
def test_a_version_that_will_not_do_is_refused_before_anything_is_written(
    project: Project, version: str, problem: str
) -> None:
    """Nothing of the workshop changes."""
    project.spec("small", BROKEN)
    with pytest.raises(GenerationError, match=problem):
        release(project.root, "small", TODAY, version)
    assert "version: 0.1.0" in (project.root / "overrides/small/client.yaml").read_text()


def test_a_release_names_what_nobody_committed_before_it_and_takes_no_tag_twice(project: Project) -> None:
    """What the client is made from, and nothing else; a tag that is there belongs to other code."""
    git = ["git", "-C", str(project.root), "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"], ["tag", "small-0.1.1"]):
        subprocess.run([*git, *command], check=True)
    project.spec("small", GROWN)
    (project.root / "notes.txt").write_text("of somebody")
    before = (project.root / "overrides/small/client.yaml").read_text()
    with pytest.raises(GenerationError, match=r"there is a tag small-0\.1\.1 already"):
        release(project.root, "small", TODAY)
    assert (project.root / "overrides/small/client.yaml").read_text() == before
    report = release(project.root, "small", TODAY, "0.1.2")
    assert "not committed before, and part of this release (1):\n  openapi/small.yaml" in report
    assert "notes.txt" not in report


def test_a_greater_version_may_be_chosen(project: Project) -> None:
    """For a 1.0, say."""
    project.spec("small", GROWN)
    assert "version 1.0.0" in release(project.root, "small", TODAY, "1.0.0")


@pytest.mark.timeout(600)  # it builds a wheel and an sdist, after three runs of both judges
def test_make_release_carries_a_break_from_the_first_check_to_wheel_and_sdist(project: Project) -> None:
    """Through the Makefile: what check asks for, the release writes; then check passes and `dist/` holds both files."""
    root = project.root
    grown = together(BROKEN, op("halls"))
    project.spec("small", grown)
    make = _make(root)
    refused = _checked(root)
    assert refused.returncode == 1
    assert "write `version: 0.2.0`" in refused.stdout
    assert "- **Breaking:** `rooms.get()`: argument sort became required." in refused.stdout
    done = _run(root, *make, "release", "API=small")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "git tag small-0.2.0" in done.stdout
    assert sorted(path.name for path in (root / "dist").iterdir()) == [
        "switchboard_small-0.2.0-py3-none-any.whl", "switchboard_small-0.2.0.tar.gz",
    ]  # fmt: skip
    assert (root / "docs/migrations/small/0.1.0-0.2.0.md").exists()
    log = (root / "overrides/small/CHANGELOG.md").read_text()
    assert log.index("## 0.2.0") < log.index("`rooms.get()`") < log.index("## 0.1.0")
    assert json.loads(released_file(root, "small").read_text())["version"] == "0.2.0"
    calls = read_yaml(root / "overrides/small/names.lock.yaml").data["calls"]
    assert {key: held["since"] for key, held in calls.items()} == {
        "GET /rooms": "0.1.0", "POST /rooms/new": "0.1.0", "GET /halls": "0.2.0",
    }  # fmt: skip
    passed = _checked(root)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def _make(root: Path) -> list[str]:
    """How make is run in a workshop of a temporary folder, with the generator and the Python of this one."""
    shutil.copy(ROOT / "Makefile", root)
    (root / "generator").symlink_to(ROOT / "generator")
    (root / ".venv").symlink_to(Path(sys.executable).parent.parent)
    return ["make", "READY="]


def _checked(root: Path) -> subprocess.CompletedProcess[str]:
    return _run(root, sys.executable, "-m", "generator", "check", "small")


def _run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def test_revisions_and_wheels_are_compared_like_the_working_tree(project: Project, tmp_path: Path) -> None:
    """A revision has its package too, so both judges speak; a wheel carries its interface."""
    git = ["git", "-C", str(tmp_path), "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "clients"], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], check=True)
    project.spec("small", BROKEN)
    generate(project.root, ["small"])
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist")]
    subprocess.run([*build, str(tmp_path / "clients/small")], check=True, capture_output=True)
    (wheel,) = (tmp_path / "dist").iterdir()
    (there,) = json.loads(diff(tmp_path, ["small"], "HEAD", str(wheel), "json"))
    (back,) = json.loads(diff(tmp_path, ["small"], str(wheel), "HEAD", "json"))
    assert [change["rule"] for change in there["changes"]] == ["argument-became-required"]
    assert [change["rule"] for change in back["changes"]] == ["argument-became-optional"]
    assert there["breaking"]
    assert not back["breaking"]
    assert "| `rooms.get()` | argument sort became required |" in diff(tmp_path, ["small"], "HEAD", "tree", "markdown")


@pytest.mark.parametrize(
    ("source", "problem"),
    [("nowhere", "git knows no revision"), ("none.whl", "not a wheel"), ("HEAD", "interface.json")],
)
def test_what_cannot_be_compared_is_an_error_with_a_cure(project: Project, source: str, problem: str) -> None:
    """A revision that is none, a file that is no wheel, a revision without a recorded interface."""
    git = ["git", "-C", str(project.root), "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "none"]):
        subprocess.run([*git, *command], check=True)
    with pytest.raises(GenerationError, match=problem) as caught:
        side(project.root, "small", source)
    assert caught.value.cure


@pytest.mark.parametrize(
    ("version", "bump", "following"),
    [
        ("0.3.4", "major", "0.4.0"), ("0.3.4", "minor", "0.3.5"), ("0.3.4", "patch", "0.3.5"), ("0.3.4", None, "0.3.4"),
        ("1.3.4", "major", "2.0.0"), ("1.3.4", "minor", "1.4.0"), ("1.3.4", "patch", "1.3.5"),
    ],
)  # fmt: skip
def test_versions_move_as_semantic_versioning_says(version: str, bump: str | None, following: str) -> None:
    """Before 1.0 a break moves the middle number."""
    assert next_version(version, bump) == following  # type: ignore[arg-type]


def test_the_changelog_names_a_change_by_its_call_or_its_class(project: Project) -> None:
    """A longer name that holds it does not count, nor does an older section."""
    project.spec("small", BROKEN)
    old, new = side(project.root, "small", "released").interface, side(project.root, "small", "tree").interface
    changes = compare(old, new)
    for said, silent in (("rooms.get", 0), ("`rooms`", 0), ("rooms.get_all", 1), ("", 1), ("\n## 0.1.0\nrooms.get", 1)):
        assert len(unmentioned(f"# C\n{said}", "0.1.0", changes)) == silent
    assert released_text("# C\n", "0.2.0", "today", changes).startswith("# C\n\n## 0.2.0 (today)\n\n- **Breaking:**")
