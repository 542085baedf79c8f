"""The clients that the call measurements compare: each makes the same small GET and gives typed or plain data."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

from bench.data import MEETING_ROOM, SMALL
from bench.workplace import OURS, load

if TYPE_CHECKING:
    import httpx

    from bench.workplace import Workplace

SID: str = MEETING_ROOM["meeting_room_sid"]
PATH = f"/meeting_rooms/{SID}"
FIELDS = "meeting_room_sid,name,access_codes"
QUERY = {"include_fields": FIELDS}
LOGIN = ("user", "password")
AUTHORIZATION = f"Basic {b64encode(':'.join(LOGIN).encode()).decode()}"
PACKAGE = "switchboard_carrierx_conference"


def ours_is_there() -> bool:
    """Whether our client has been generated."""
    return OURS.exists()


def ours(base_url: str, *, asynchronous: bool = False, **settings: Any) -> Any:
    """A new client of ours."""
    name = "AsyncCarrierXConference" if asynchronous else "CarrierXConference"
    given = {"login": LOGIN[0], "password": LOGIN[1], **settings}
    return getattr(load(PACKAGE), name)(base_url=base_url, **given)


def ours_call(client: Any, **options: Any) -> Any:
    """The call by our client; to be awaited when the client is asynchronous."""
    return client.meeting_rooms.get(SID, include_fields=FIELDS, **options)


def rival(workplace: Workplace, base_url: str, **httpx_args: Any) -> Any:
    """A new client of openapi-python-client's, which is for sync and async alike."""
    return load(workplace.rival_carrierx).Client(base_url=base_url, httpx_args={"auth": LOGIN, **httpx_args})


def rival_operation(workplace: Workplace) -> Any:
    """The module of the operation, with `sync` and `asyncio`."""
    return load(workplace.rival_carrierx, "api.meeting_rooms.meeting_rooms_get")


def answer(request: httpx.Request) -> httpx.Response:
    """What the mocked transport answers."""
    import httpx

    return httpx.Response(200, content=SMALL, headers={"content-type": "application/json"}, request=request)
