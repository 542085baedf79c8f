"""Moves phone numbers from one group to another, and says which could not be moved.

    python move_numbers.py <from group> <to group>

Login and password come from CARRIERX_CONFERENCE_LOGIN and CARRIERX_CONFERENCE_PASSWORD. `test_move_numbers.py` tests it
with a fake CarrierX.
"""

import sys

from switchboard_carrierx_conference import (
    AsyncCarrierXConference,
    CarrierXConference,
    CarrierXConferenceError,
    where,
)

Moved = tuple[list[str], list[str]]
"""The numbers that were moved, and those that were not."""


def move(cx: CarrierXConference, source: str, target: str) -> Moved:
    """Move all numbers of a group. The list is read to its end first: it shrinks while numbers are moved."""
    moved: list[str] = []
    left: list[str] = []
    for did in list(cx.dids.list(filter=where("did_group_sid").eq(source), limit=100)):
        try:
            cx.dids.update(did.did_sid, did_group_sid=target)
            moved.append(str(did.phonenumber))
        except CarrierXConferenceError:
            left.append(str(did.phonenumber))
    return moved, left


async def move_async(cx: AsyncCarrierXConference, source: str, target: str) -> Moved:
    """The same with asyncio."""
    moved: list[str] = []
    left: list[str] = []
    for did in [did async for did in cx.dids.list(filter=where("did_group_sid").eq(source), limit=100)]:
        try:
            await cx.dids.update(did.did_sid, did_group_sid=target)
            moved.append(str(did.phonenumber))
        except CarrierXConferenceError:
            left.append(str(did.phonenumber))
    return moved, left


def main() -> None:
    """Move what the command asks for."""
    with CarrierXConference() as cx:
        moved, left = move(cx, *sys.argv[1:3])
    print(len(moved), "moved;", "left:", ", ".join(left) or "none")


if __name__ == "__main__":
    main()
