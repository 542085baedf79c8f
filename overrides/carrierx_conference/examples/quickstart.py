"""Lists, makes, changes and deletes meeting rooms.

Login and password come from CARRIERX_CONFERENCE_LOGIN and CARRIERX_CONFERENCE_PASSWORD.
"""

from switchboard_carrierx_conference import CarrierXConference, where


def main() -> None:
    """One tour through the meeting rooms."""
    with CarrierXConference() as cx:
        for room in cx.meeting_rooms.list(filter=where("name").like("Acc%"), order="name desc"):  # all pages, lazily
            print(room.meeting_room_sid, room.name, room.access_codes[0].role)
        room = cx.meeting_rooms.create(name="My room", access_codes=[{"access_code": "890671", "role": "host"}])
        cx.meeting_rooms.update(
            room.meeting_room_sid, attributes={"conference_language": None}, nested_objects="replace"
        )
        cx.meeting_rooms.delete(room.meeting_room_sid)


if __name__ == "__main__":
    main()
