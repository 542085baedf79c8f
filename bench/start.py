"""Measures the start of a program in fresh processes: import and construction, and all up to the first answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.clients import FIELDS, PACKAGE, PATH, SID, ours_is_there
from bench.harness import Budget, Contender, Plan
from bench.processes import fresh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

FLOOR = "httpx: import, first Client"
OURS = "Switchboard: import, client, first resource"
RIVAL = "openapi-python-client: import, client, one operation"
ROUNDS = 15


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Start without a call, then with one, since what is put off until the first call is no gain."""
    budgets = (Budget(OURS, FLOOR, 0.45),) if ours_is_there() else ()
    about = "In fresh processes, from the first import on, with compiled modules present."
    yield Plan("Start", _starts(workplace, ""), rounds=ROUNDS, budgets=budgets, about=about)
    about = "The same up to the first answer of a loopback server, so that nothing is hidden by being put off."
    yield Plan("Start to first answer", _starts(workplace, workplace.url), rounds=ROUNDS, about=about)


def _starts(workplace: Workplace, url: str) -> list[Contender]:
    base = url or "http://127.0.0.1:1"
    programs = {
        FLOOR: f"import httpx\nclient = httpx.Client(base_url={base!r})",
        RIVAL: _rival(workplace.rival_carrierx, base),
    }
    if url:
        programs[FLOOR] += f"\nclient.get({PATH!r}, params={{'include_fields': {FIELDS!r}}}).json()"
        programs[RIVAL] += f"\nmeeting_rooms_get.sync({SID!r}, client=client, include_fields={FIELDS!r})"
    if ours_is_there():
        programs[OURS] = _ours(base)
        programs[OURS] += f".get({SID!r}, include_fields={FIELDS!r})" if url else ""
    return [Contender(name, fresh(workplace.environment, lines)) for name, lines in programs.items()]


def _rival(package: str, base: str) -> str:
    lines = (
        f"from {package} import Client",
        f"from {package}.api.meeting_rooms import meeting_rooms_get",
        f"client = Client(base_url={base!r})",
        "client.get_httpx_client()",
    )
    return "\n".join(lines)


def _ours(base: str) -> str:
    return (
        f"from {PACKAGE} import CarrierXConference\n"
        f"client = CarrierXConference(login='user', password='password', base_url={base!r})\n"
        "client.meeting_rooms"
    )
