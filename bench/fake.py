"""Measures the testing kit: a call through the fake in process, long lists, fixtures, import, and what it weighs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from contextlib import ExitStack
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from bench.clients import PACKAGE, SID, answer, ours, ours_call, ours_is_there
from bench.harness import Budget, Contender, Plan, timed
from bench.processes import fresh
from bench.workplace import ROOT, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

MOCKED = "Switchboard, httpx's mocked transport"
FAKE = "Switchboard, its fake in process"
SMALL, LARGE = "1,000 objects", "10,000 objects"
PLAIN, WITH_KIT = "without the fixtures", "with the fixtures"
NUMBER, ROUNDS = 200, 15
TESTS = """\
import pytest


@pytest.mark.parametrize("number", range(100))
def test_a_room_is_made_and_found(fake_carrierx_conference, carrierx_conference, number):
    made = carrierx_conference.meeting_rooms.create(name=f"Room {number}")
    assert carrierx_conference.meeting_rooms.get(made.meeting_room_sid).name == f"Room {number}"
"""


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Speed, then weight."""
    if not ours_is_there():
        return
    with ExitStack() as stack:
        fake = stack.enter_context(fake_class()())
        fake.add("meeting_rooms", meeting_room_sid=SID, name="Accounting")
        mocked = stack.enter_context(ours("http://127.0.0.1:1", transport=httpx.MockTransport(answer)))
        contenders = [
            Contender(MOCKED, timed(lambda: ours_call(mocked), NUMBER)),
            Contender(FAKE, timed(partial(ours_call, stack.enter_context(fake.client())), NUMBER)),
        ]
        about = "A GET of a room with three of its fields. The fake reads, judges, remembers and writes the call down."
        yield Plan("A call through the fake", contenders, "µs", 1e6, ROUNDS, (Budget(FAKE, MOCKED, 2.0),), about)
    yield _lists()
    yield from _processes(workplace)
    yield _weight()


def fake_class() -> Any:
    """The fake of the client that is measured."""
    return load(f"{PACKAGE}.testing").FakeCarrierXConference


def _lists() -> Plan:
    contenders = [Contender(name, partial(_listing, size)) for name, size in ((SMALL, 1_000), (LARGE, 10_000))]
    about = "All objects of a list, 100 on a page; time per object, which does not grow with the list."
    return Plan("A long list of the fake", contenders, "µs", 1e6, 3, (Budget(LARGE, SMALL, 1.5),), about)


def _listing(size: int) -> float:
    """Seconds per object."""
    with fake_class()() as fake:
        for number in range(size):
            fake.add("dids", phonenumber=str(number))
        client = fake.client()

        def read() -> None:
            assert sum(1 for _ in client.dids.list(limit=100)) == size  # noqa: S101 - or nothing was measured

        return timed(read)() / size


def _processes(workplace: Workplace) -> Iterator[Plan]:
    folder = Path(workplace.folder)
    (folder / "test_rooms.py").write_text(TESTS, encoding="utf-8")
    contenders = [Contender("100 tests with the fixtures", partial(_tests, workplace, folder))]
    about = "pytest in a process of its own, its start included; each test makes a room and reads it."
    yield Plan("A suite of small tests", contenders, "s", 1, 5, (Budget(contenders[0].name, plus=2.0),), about)
    client = f"from {PACKAGE} import CarrierXConference"
    programs = {PLAIN: client, WITH_KIT: f"{client}\nimport {PACKAGE}._fixtures"}
    contenders = [
        Contender(name, fresh(workplace.environment, f"import pytest\n{lines}")) for name, lines in programs.items()
    ]
    about = "Import of the client and its fixtures in fresh processes that have pytest already; the kit itself waits."
    yield Plan("Import of the fixtures", contenders, budgets=(Budget(WITH_KIT, PLAIN, plus=0.01),), about=about)


def _tests(workplace: Workplace, folder: Path) -> float:
    """Seconds of one run of pytest."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", f"{PACKAGE}._fixtures", "-p", "no:cacheprovider"]
    environment = workplace.environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    with tempfile.TemporaryDirectory() as home:
        options = ["-c", "/dev/null", "--rootdir", home, str(folder / "test_rooms.py")]
        run = partial(subprocess.run, [*command, *options], check=True, capture_output=True, env=environment)
        return timed(run)()


def _weight() -> Plan:
    packages = {path.name.removeprefix("switchboard_"): path for path in sorted(ROOT.glob("clients/*/src/*"))}
    contenders = [Contender(name, partial(_packed, path)) for name, path in packages.items()]
    budgets = [Budget(name, plus=120_000) for name in packages]
    about = "What the kit adds to each wheel, packed: the engine, the document, hand-written parts, fixtures."
    return Plan("Weight of the testing kit", contenders, "kB", 1e-3, 1, budgets, about)


def _packed(package: Path) -> float:
    """Bytes of the kit's files in a wheel."""
    kit = [*(package / "testing").rglob("*"), *(package / "_runtime" / "testing").rglob("*"), package / "_fixtures.py"]
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path in kit:
            if path.suffix in {".py", ".json"}:
                wheel.write(path, path.relative_to(package.parent))
    return len(packed.getvalue())
