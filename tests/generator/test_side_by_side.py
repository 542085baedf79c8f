"""Clients that are built side by side, in processes, are those that are built one after the other; faults, too."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.errors import GenerationError, GenerationErrors, Mend
from generator.side_by_side import each
from tests.support.generator_project import FRAGMENTS, operation, spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

MEND = Mend("$.paths", "there is none", {"a": 1})
ERROR = GenerationError("a problem", where="a.yaml:1", cure="mend it", mends=[MEND])


def generator(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "--root", str(root), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def clients(root: Path) -> dict[str, bytes]:
    found = (path for path in (root / "clients").rglob("*") if path.is_file())
    return {str(path.relative_to(root)): path.read_bytes() for path in found}


def test_side_by_side_gives_the_same_files(project: Project) -> None:
    for fragment in ("clashes", "maps", "unions"):
        project.spec(fragment, (FRAGMENTS / f"{fragment}.yaml").read_text(encoding="utf-8"))
    found = []
    for jobs in ("1", "3"):
        done = generator(project.root, "generate", "--jobs", jobs)
        assert done.returncode == 0, done.stderr
        found.append(clients(project.root))
        for name in found[0]:
            (project.root / name).unlink()
        for kept in (project.root / ".cache/generator").iterdir():
            kept.unlink()
    assert found[0] == found[1]
    assert len(found[0]) > 3 * 60


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_faults_of_all_are_reported_in_order(project: Project, jobs: str) -> None:
    project.spec("one", spec({f"/{index}/{{id}}": operation() for index in range(2)}))
    project.spec("three", "openapi: [")
    project.spec("two", spec())
    done = generator(project.root, "generate", "--jobs", jobs)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    places = [line.split(":")[0].rpartition("/")[2] for line in done.stderr.splitlines() if "openapi/" in line]
    assert places == ["one.yaml", "one.yaml", "three.yaml"]
    assert not (project.root / "clients").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_an_interrupted_run_ends_all_its_processes_and_writes_nothing(project: Project) -> None:
    for api in ("one", "two"):
        project.spec(api, spec())
    command = [sys.executable, "-m", "generator", "--root", str(project.root), "generate", "--jobs", "2"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
    run = subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE, text=True)
    signal.signal(signal.SIGINT, before)
    while len(children(run.pid)) < 2 and run.poll() is None:
        time.sleep(0.01)
    started = children(run.pid)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate()
    assert run.returncode == 130, told
    assert "interrupted\n" in told
    assert not any(Path("/proc", child).exists() for child in started)
    assert not (project.root / "clients").exists()


def test_an_interrupt_while_the_processes_start_stays_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("concurrent.futures.process._ExecutorManagerThread.start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        list(each(_process, ["a", "b"], 2))
    assert multiprocessing.active_children() == []


def children(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return []


@pytest.mark.parametrize("error", [ERROR, GenerationErrors([ERROR, GenerationError("b", where="b", cure="c")])])
def test_an_error_comes_whole_from_another_process(error: GenerationError) -> None:
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert vars(copied)["problem"] == error.problem
    assert copied.mends == error.mends


def _process(item: str) -> tuple[str, int]:
    if item == "bad":
        raise ERROR
    return item, os.getpid()


@pytest.mark.parametrize(("jobs", "own"), [(0, True), (1, True), (2, False), (9, False)])
def test_results_come_in_order_and_errors_where_they_are_asked_for(jobs: int, own: bool) -> None:
    results = []
    for item, result in each(_process, ["a", "bad", "b"], jobs):
        if item == "bad":
            with pytest.raises(GenerationError, match="a problem"):
                result()
        else:
            results.append(result())
    assert [item for item, _ in results] == ["a", "b"]
    assert all((pid == os.getpid()) is own for _, pid in results)


def test_a_single_item_needs_no_other_process() -> None:
    assert [result() for _, result in each(_process, ["a"], 9)] == [("a", os.getpid())]
    assert list(each(_process, [], 9)) == []
