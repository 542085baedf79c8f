"""Wrong uses of CarrierX Conference: type checkers must refuse every line that is marked, and no other."""

from __future__ import annotations

from switchboard_carrierx_conference import AsyncCarrierXConference, CarrierXConference, MeetingRoom, where

cx = CarrierXConference(login="a", password="b")
CarrierXConference(user="a")  # wrong
CarrierXConference("a", "b")  # wrong
cx.meeting_room.list()  # wrong
cx.meeting_rooms.list("name desc")  # wrong
cx.meeting_rooms.list(limit="10")  # wrong
cx.meeting_rooms.list(filters="a")  # wrong
cx.meeting_rooms.list(time_out=3)  # wrong
cx.meeting_rooms.get()  # wrong
cx.meeting_rooms.get(7)  # wrong
cx.meeting_rooms.update("sid", nested_objects="merge")  # wrong
cx.meeting_rooms.create(name=None)  # wrong
cx.meeting_rooms.create(access_codes=[{"access_kode": "1"}])  # wrong
where("name").likes("a")  # wrong
print(MeetingRoom.from_dict({}).colour)  # wrong
MeetingRoom(name=7)  # wrong


async def run_async(client: AsyncCarrierXConference) -> None:
    for _ in client.meeting_rooms.list():  # wrong
        pass
    print(client.meeting_rooms.get("a").name)  # wrong
    name: int = (await client.meeting_rooms.get("a")).name  # wrong
    print(name)
