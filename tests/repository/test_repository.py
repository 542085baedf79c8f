"""The repository: locks without addresses, commands that explain themselves, pages whose links lead somewhere."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "clients").glob("*/README.md")]
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)(?: ; .*)? \\$", re.MULTILINE)
LINK = re.compile(r"\[[^\]]+\]\(([^)#:]+)(?:#[^)]*)?\)")


def test_the_lock_names_versions_and_hashes_but_no_address() -> None:
    blocks = re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]
    assert "://" not in LOCK
    assert len(blocks) == len(PIN.findall(LOCK)) > 50
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_lock_has_every_tool_that_pyproject_asks_for() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    asked = [item for group in groups.values() for item in group if isinstance(item, str)]
    locked = {name.lower(): version for name, version in PIN.findall(LOCK)}
    for item in asked:
        name, exact, version = re.split(r"(==|>=)", re.sub(r"\[.*\]", "", item))
        assert name in locked, f"{name} is not in the lock: run make lock"
        assert exact == ">=" or locked[name] == version, f"{name} is locked at another version: run make lock"


def test_the_lock_of_the_node_tools_has_no_address() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all("integrity" in package and "resolved" not in package for package in packages)


def test_every_command_of_the_makefile_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    if shutil.which("make") is None:
        pytest.skip("make is not here")
    told = subprocess.run(
        ["make", "-C", ROOT, "--no-print-directory"], capture_output=True, text=True, check=True
    ).stdout
    named = set(re.findall(r"^  make ([\w-]+)", told, re.MULTILINE))
    assert named == set(phony[1].split())


def test_the_ci_script_is_executable_and_runs_the_readmes_test_command() -> None:
    """What `make test` leaves out there has run measured."""
    script = ROOT / ".ci" / "run"
    text = script.read_text(encoding="utf-8")
    assert os.access(script, os.X_OK)
    assert re.search(r"make .*\btest$", text, re.MULTILINE)
    assert "COVERED=1" not in text or re.search(r"^step .* make .*\bcoverage$", text, re.MULTILINE)
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")
    if shutil.which("bash") is not None:
        subprocess.run(["bash", "-n", script], check=True)


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.skipif(not (shutil.which("git") and (ROOT / ".git").exists()), reason="no git checkout here")
def test_nothing_lies_at_the_root_that_no_one_put_there() -> None:
    """Programs that are tried leave files where they run: such a file is committed unseen."""
    known = {
        ".gitignore", ".npmrc", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md",
        "package-lock.json", "package.json", "pyproject.toml", "redocly.yaml", "requirements.lock",
        ".ci", ".github", "bench", "clients", "docs", "generator", "openapi", "overrides", "tests",
    }  # fmt: skip
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {name.partition("/")[0] for name in listed.split("\0") if name} == known
