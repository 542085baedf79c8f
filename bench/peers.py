"""Measures other companies' SDKs and niquests, each in an environment and a process of its own: `--peers`."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from bench.clients import FIELDS, LOGIN, PACKAGE, PATH, QUERY, SID, ours_is_there
from bench.crowd import AT_ONCE, CALLS
from bench.environments import interpreter
from bench.harness import Contender, Plan
from bench.peer_list import NIQUESTS, OURS, Peer, peers
from bench.processes import Repeated, fresh
from bench.server import serving
from bench.workplace import OURS as SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

NUMBER = 100
CROWD = f"""
import asyncio

async def calls():
    for _ in range({CALLS // AT_ONCE}):
        assert (await call())["name"] == "Weekly" if raw else (await call()).name == "Weekly"

async def crowd():
    await asyncio.gather(*(calls() for _ in range({AT_ONCE})))

runner = asyncio.Runner()

def work():
    runner.run(crowd())
"""


class Installed(NamedTuple):
    """An SDK that is there, and a server for it."""

    peer: Peer
    python: str
    url: str


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Start, one call, and niquests' many at once; what can't be installed is left out with a message."""
    if not ours_is_there():
        return
    with ExitStack() as stack:
        there = list(_installed(workplace, stack))
        yield _starts(workplace, there)
        yield _calls(workplace, there, stack)
        yield from _crowds(workplace, there, stack)


def _installed(workplace: Workplace, stack: ExitStack) -> Iterator[Installed]:
    for peer in peers():
        python = interpreter(peer.name.partition(" ")[0].lower(), peer.requirements)
        if python:
            there = Installed(peer, python, stack.enter_context(serving(workplace.environment, peer.text)))
            if _proved(workplace, there):
                yield there


def _proved(workplace: Workplace, there: Installed) -> bool:
    """Whether its call gives what the server said; what an SDK needs may have changed since it was released."""
    command = [there.python, "-c", _work(there) + "\nwork()"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=_environment(workplace))
    if done.returncode:
        print(f"{there.peer.name} is left out: {_reason(done.stderr)}", file=sys.stderr)
    return done.returncode == 0


def _reason(stderr: str) -> str:
    """The line of a traceback that names the exception; more may follow it."""
    lines = [line for line in stderr.splitlines() if line and not line.startswith((" ", "Traceback"))]
    return next((line for line in reversed(lines) if "Error" in line), "it said nothing")


def _work(there: Installed) -> str:
    """The lines that define `work()`: the call, and a look at what came."""
    peer = there.peer
    return f"{peer.lines(there.url)}\ndef work():\n    assert {peer.call} == {peer.expected!r}"


def _starts(workplace: Workplace, there: list[Installed]) -> Plan:
    environment = _environment(workplace)
    contenders = [Contender(peer.name, fresh(environment, peer.lines(url), python)) for peer, python, url in there]
    about = "Import and first client, in fresh processes; each SDK in an environment of its own, with compiled modules."
    return Plan("Other SDKs: start", contenders, about=about)


def _calls(workplace: Workplace, there: list[Installed], stack: ExitStack) -> Plan:
    """Each process stays for all rounds."""

    def contender(each: Installed) -> Contender:
        repeated = Repeated(_environment(workplace), _work(each), NUMBER, each.python)
        return Contender(each.peer.name, stack.enter_context(repeated).sample)

    about = (
        "The simplest call that each documents, over a kept-alive connection to a server on loopback, up to a typed "
        "response; requests and responses differ, and are below a kilobyte."
    )
    return Plan("Other SDKs: one small call", [contender(each) for each in there], "µs", 1e6, about=about)


def _crowds(workplace: Workplace, there: list[Installed], stack: ExitStack) -> Iterator[Plan]:
    programs = _async_programs()

    def contender(each: Installed) -> Contender:
        lines = programs[each.peer.name].replace("URL", repr(each.url)) + CROWD
        repeated = Repeated(_environment(workplace), lines, 1, each.python)
        return Contender(each.peer.name, stack.enter_context(repeated).sample)

    contenders = [contender(each) for each in there if each.peer.name in programs]
    about = f"{AT_ONCE} tasks make {CALLS // AT_ONCE} calls each; each library in a process of its own; time per call."
    yield Plan("niquests: 64 calls at once", contenders, "µs", 1e6 / CALLS, about=about)


def _async_programs() -> dict[str, str]:
    ours = (
        f"from {PACKAGE} import AsyncCarrierXConference\nraw = False\n"
        "client = AsyncCarrierXConference(login='user', password='password', base_url=URL)\n"
        f"async def call():\n    return await client.meeting_rooms.get({SID!r}, include_fields={FIELDS!r})\n"
    )
    theirs = (
        f"import niquests\nraw = True\nclient = niquests.AsyncSession(base_url=URL)\nclient.auth = {LOGIN!r}\n"
        f"async def call():\n    return (await client.get({PATH!r}, params={QUERY!r})).json()\n"
    )
    return {OURS: ours, NIQUESTS.name: theirs}


def _environment(workplace: Workplace) -> dict[str, str]:
    """Nothing of the workshop's but our client."""
    return workplace.environment | {"PYTHONPATH": str(SOURCE)}
