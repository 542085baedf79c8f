"""The hosted CI: a valid workflow, actions pinned to commits, and nothing in it that the repository does not have."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.render.requirements import PYTHONS
from tests.support.specs import APIS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

FILE = ROOT / ".github" / "workflows" / "ci.yml"
TEXT = FILE.read_text(encoding="utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = WORKFLOW["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]


def test_it_is_valid_by_the_schema_of_workflows() -> None:
    """The schema comes with the tool: nothing is fetched."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(FILE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_action_is_pinned_to_a_commit_and_names_its_version() -> None:
    used = re.findall(r"uses: (.*)", TEXT)
    assert len(used) == len([step for step in STEPS if "uses" in step]) > 5
    for item in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", item), item


def test_what_it_runs_is_here() -> None:
    """`.ci/run`, and goals of the Makefile."""
    goals = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = [step["run"] for step in STEPS if "run" in step]
    assert ".ci/run" in commands
    for command in commands:
        for goal in re.findall(r"^make (\S+)", command, re.MULTILINE):
            assert goal in goals


def test_it_tests_each_python_that_the_packages_name() -> None:
    """And they name no other."""
    assert tuple(JOBS["check"]["strategy"]["matrix"]["python"]) == PYTHONS
    for api in APIS:
        project = tomllib.loads((ROOT / "clients" / api / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
        assert tuple(named) == PYTHONS
        assert project["requires-python"] == f">={PYTHONS[0]}"


def test_only_the_job_that_publishes_may_prove_who_it_is() -> None:
    """It runs for tags, where an index is named and people agree; there is no secret anywhere."""
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name: job["permissions"] for name, job in JOBS.items() if "permissions" in job} == {
        "publish": {"id-token": "write"}
    }
    publish = JOBS["publish"]
    assert "github.ref_type == 'tag'" in publish["if"]
    assert "vars.PACKAGE_INDEX != ''" in publish["if"]
    assert publish["environment"] == "release"
    assert publish["needs"] == "build"
    assert JOBS["build"]["needs"] == "check"
    assert "secrets." not in TEXT
    assert not any("run" in step for step in publish["steps"]), "what publishes builds nothing"


@pytest.mark.parametrize("api", APIS)
def test_the_release_takes_the_files_of_the_tag_that_make_release_prints(api: str, tmp_path: Path) -> None:
    """Run by the shell as the workflow runs it."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    (step,) = [step for step in STEPS if "TAG" in step.get("env", {})]
    (tmp_path / "dist").mkdir()
    names = [f"switchboard_{api}-1.2.3-py3-none-any.whl", f"switchboard_{api}-1.2.3.tar.gz"]
    for name in [*names, f"switchboard_{api}-1.2.4.tar.gz", "switchboard_other-1.2.3.tar.gz"]:
        (tmp_path / "dist" / name).write_text("")
    tag = f"{api.replace('_', '-')}-1.2.3"
    subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=tmp_path,
        env={"TAG": tag, "PATH": "/usr/bin:/bin"},
        check=True,
    )
    assert sorted(path.name for path in (tmp_path / "release").iterdir()) == sorted(names)
    pattern = WORKFLOW[True]["push"]["tags"][0]  # YAML 1.1 reads `on` as true
    assert re.fullmatch(pattern.replace(".", r"\.").replace("*", ".*", 1), tag)
