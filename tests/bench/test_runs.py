"""Every measurement runs, with numbers so small that only their presence says something: nothing here is timed."""

from __future__ import annotations

import os
import socket
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from bench import codec, crowd, memory, peers, scale, stages
from bench.curves import Curve, run_curve
from bench.data import conversations
from bench.environments import interpreter
from bench.harness import Table, run
from bench.peer_list import SDKS
from bench.peer_list import peers as all_peers
from bench.processes import Repeated, fresh
from bench.server import serving
from bench.stages_run import STAGES
from bench.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def workplace() -> Iterator[Workplace]:
    with Workplace() as place:
        yield place


def _run(module: Any, workplace: Workplace) -> dict[str, Table]:
    """The tables of a measurement, one round each; those of curves have the size in their title."""
    tables: dict[str, Table] = {}
    for plan in module.plans(workplace):
        if isinstance(plan, Curve):
            growth = run_curve(plan._replace(rounds=1, warm=False))
            tables |= {f"{plan.title}, {size}": table for size, table in growth.tables.items()}
        else:
            tables[plan.title] = run(plan._replace(rounds=1), warm=False)
    return tables


def test_scale_shows_all_sides_of_few_calls_by_every_way(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scale, "IN_FLIGHT", (2, 3))
    monkeypatch.setattr(scale, "THREADS", (2,))
    monkeypatch.setattr(scale, "DELAY", 0.001)
    tables = _run(scale, workplace)
    assert len(tables) == 3 * 2 + 3 * 1
    assert {*tables["Calls in flight: throughput, 3"].spreads} == {*scale.TASK_WAYS}
    assert all(spread.median >= 1 for spread in tables["Threads: fairness, 2"].spreads.values())


@pytest.mark.parametrize("lost", [{"slots_lost": 1}, {"descriptors_left": 2}])
def test_numbers_of_a_run_that_lost_something_are_refused(lost: dict[str, int]) -> None:
    seen = scale.Seen(1.0, 1.0, 1.0, 0, 0)._replace(**lost)
    scale._refuse_leaks("httpx-async", 10, seen)
    with pytest.raises(AssertionError, match="ours-async, 10"):
        scale._refuse_leaks("ours-async", 10, seen)


# The three that follow generate clients first, other generators' too.
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_async_calls_are_made_by_every_library_at_every_size(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"AT_ONCE": 2, "CALLS": 4, "SIZES": (1, 2), "CALLS_OF_A_SIZE": 2}.items():
        monkeypatch.setattr(crowd, name, value)
    plan, *sizes = _run(crowd, workplace).values()
    assert all({*table.spreads} == {*plan.spreads} for table in sizes)
    assert {crowd.PLAIN, crowd.OURS, crowd.RUST} <= {*plan.spreads}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_decoding_is_measured_at_every_size(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"SIZES": (2, 3), "NUMBER": 1, "conversations": _conversations}.items():
        monkeypatch.setattr(codec, name, value)
    assert {*_run(codec, workplace)["Decode by size, 3"].spreads} == codec.DRAWN


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_memory_is_measured_of_objects_and_of_clients(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "conversations", _conversations)
    monkeypatch.setattr(memory, "CLIENTS", {name: (way, 2) for name, (way, _) in memory.CLIENTS.items()})
    tables = _run(memory, workplace)
    objects = {name: spread.median for name, spread in tables["Decoded objects: memory"].spreads.items()}
    assert objects[f"{memory.OURS}, without the JSON that it keeps"] < objects[memory.OURS]
    files = {name: spread.median for name, spread in tables["A client at rest: open files"].spreads.items()}
    assert files["Switchboard"] == 0
    assert files["Switchboard, after a call"] == 1


def _conversations(count: int = 20) -> bytes:
    return conversations(count)


def test_stages_are_measured_from_outside_of_the_pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "RUNS", 1)
    with Workplace(_document(tmp_path)) as place:
        times, peaks = _run(stages, place).values()
    seconds = {name: spread.median for name, spread in times.spreads.items()}
    assert [*seconds] == [stages.ALL, *STAGES]
    assert all(seconds.values())
    assert seconds.pop(stages.ALL) == pytest.approx(sum(seconds.values()))
    held = [spread.median for spread in peaks.spreads.values()]
    assert held == sorted(held)


def _document(folder: Path) -> Path:
    path = folder / "tiny.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: Tiny, version: '1'}\nservers: [{url: https://api.example.com}]\npaths:\n"
        "  /things:\n    get:\n      operationId: listThings\n      summary: List things\n      tags: [things]\n"
        "      responses: {'204': {description: Nothing}}\n",
        encoding="utf-8",
    )
    return path


def test_peers_are_measured_in_processes_of_their_own(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ours alone is installed here; an SDK whose call fails is left out with a message."""
    broken = SDKS[0]._replace(name="broken", start="raise ImportError('it lacks a part')")
    monkeypatch.setattr(peers, "peers", lambda: [all_peers()[0], broken])
    monkeypatch.setattr(peers, "interpreter", lambda name, requirements: sys.executable)
    monkeypatch.setattr(peers, "NUMBER", 2)
    tables = _run(peers, workplace)
    assert [[*table.spreads] for table in tables.values()] == [["Switchboard"]] * 3
    assert "broken is left out: ImportError: it lacks a part" in capsys.readouterr().err


def test_requirements_of_peers_have_versions_and_their_responses_are_small() -> None:
    for peer in all_peers()[1:]:
        assert all("==" in requirement for requirement in peer.requirements), peer.name
    assert all(len(peer.text) < 1_000 for peer in all_peers())


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_an_environment_that_can_not_be_made_is_left_out_with_a_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert interpreter("lost", [str(tmp_path / "nothing.whl")], tmp_path) == ""
    assert "lost is left out, it could not be installed: " in capsys.readouterr().err
    assert not (tmp_path / "lost" / "ready.txt").exists()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_an_environment_is_made_once(tmp_path: Path) -> None:
    wheel = _wheel(tmp_path)
    python = interpreter("made", [wheel], tmp_path)
    ready = tmp_path / "made" / "ready.txt"
    made = ready.stat().st_mtime_ns
    assert fresh(os.environ, "import one_thing", python)() >= 0
    assert interpreter("made", [wheel], tmp_path) == python
    assert ready.stat().st_mtime_ns == made


def _wheel(folder: Path) -> str:
    """A package of one empty module, so that nothing is fetched."""
    path, info = folder / "one_thing-1.0-py3-none-any.whl", "one_thing-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("one_thing.py", "")
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: one-thing\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    return str(path)


def test_a_process_repeats_its_work_and_its_death_is_an_error() -> None:
    with Repeated(os.environ, "def work():\n    pass", 3) as alive:
        assert alive.sample() >= 0
        assert alive.sample() >= 0
    with Repeated(os.environ, "def work():\n    sys.exit()", 3) as dying, pytest.raises(ChildProcessError):
        dying.sample()


@pytest.mark.parametrize("delay", [0, 0.01])
def test_the_server_reads_bodies_and_requests_in_pieces(workplace: Workplace, delay: float) -> None:
    requests = b"POST / HTTP/1.1\r\nContent-Length: 6\r\n\r\n\r\n\r\nabGET / HTTP/1.1\r\n\r\n"
    with serving(workplace.environment, b'{"a":1}', delay) as url:
        host, port = url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as connection:
            connection.settimeout(60)
            for cut in (requests[:20], requests[20:45], requests[45:]):
                connection.sendall(cut)
            received = b""
            while received.count(b'{"a":1}') < 2:
                received += connection.recv(65_536)
    assert received.count(b"HTTP/1.1 200 OK") == 2
