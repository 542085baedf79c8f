"""Lists, makes, changes and deletes meeting rooms, with asyncio.

Login and password come from CARRIERX_CONFERENCE_LOGIN and CARRIERX_CONFERENCE_PASSWORD.
"""

import asyncio

from switchboard_carrierx_conference import AsyncCarrierXConference, where


async def main() -> None:
    """One tour through the meeting rooms."""
    async with AsyncCarrierXConference() as cx:
        async for room in cx.meeting_rooms.list(filter=where("name").like("Acc%"), order="name desc"):
            print(room.meeting_room_sid, room.name, room.access_codes[0].role)
        room = await cx.meeting_rooms.create(name="My room", access_codes=[{"access_code": "890671", "role": "host"}])
        await cx.meeting_rooms.update(
            room.meeting_room_sid, attributes={"conference_language": None}, nested_objects="replace"
        )
        await cx.meeting_rooms.delete(room.meeting_room_sid)


if __name__ == "__main__":
    asyncio.run(main())
