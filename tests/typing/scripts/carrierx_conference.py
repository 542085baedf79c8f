"""What users write against CarrierX Conference; type checkers must know each result exactly."""

from __future__ import annotations

from typing import assert_type

from switchboard_carrierx_conference import OPERATIONS as KNOWN
from switchboard_carrierx_conference import (
    AsyncCarrierXConference,
    AsyncPages,
    CarrierXConference,
    CarrierXConferenceError,
    MeetingKey,
    MeetingRoom,
    NotFoundError,
    Operation,
    Page,
    Pages,
    RateLimitError,
    ResponseInfo,
    RetryPolicy,
    where,
)


def sync(cx: CarrierXConference) -> None:
    rooms = cx.meeting_rooms.list(filter=where("name").like("Acc%"), order="name desc")
    assert_type(rooms, Pages[MeetingRoom])
    for room in rooms:
        assert_type(room, MeetingRoom)
        assert_type(room.name, str)
    for page in rooms.pages():
        assert_type(page, Page[MeetingRoom])
        assert_type(page.items, list[MeetingRoom])
        assert_type(page.total, int | None)
    made = cx.meeting_rooms.create(name="My room", access_codes=[{"access_code": "890671", "role": "host"}])
    assert_type(made, MeetingRoom)
    assert_type(made.access_codes, list[MeetingKey])
    assert_type(made.response_info, ResponseInfo | None)
    changed = cx.meeting_rooms.update("sid", attributes={"conference_language": None}, nested_objects="replace")
    assert_type(changed, MeetingRoom)
    cx.meeting_rooms.create(access_codes=[MeetingKey(access_code="1")], timeout=5, retry=RetryPolicy())
    assert_type(MeetingRoom.from_dict({}), MeetingRoom)
    assert_type(cx.with_options(timeout=3.0), CarrierXConference)
    operation: Operation[object] = KNOWN["meeting_rooms.list"]
    assert_type(operation.path, str)


def errors(cx: CarrierXConference) -> int:
    try:
        cx.meeting_rooms.delete("sid")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        return error.status_code
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except CarrierXConferenceError as error:
        print(error)
    return 0


async def run_async() -> None:
    async with AsyncCarrierXConference(login="conference_user_123", password="…") as cx:
        rooms = cx.meeting_rooms.list(filter=where("name").eq("a") & where("did_count").gt(1))
        assert_type(rooms, AsyncPages[MeetingRoom])
        async for room in rooms:
            assert_type(room, MeetingRoom)
        assert_type(await cx.meeting_rooms.create(name="My room"), MeetingRoom)
        await cx.meeting_rooms.delete("sid")
