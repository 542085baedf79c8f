"""The CarrierX Conference client: filters, pages, PATCH with null, 204s, authentication, and its examples."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from switchboard_carrierx_conference import (
    OPERATIONS,
    AsyncCarrierXConference,
    AuthenticationError,
    BadRequestError,
    CarrierXConference,
    CarrierXConferenceError,
    InvalidArgumentError,
    MeetingKey,
    MeetingRoom,
    NotFoundError,
    Role,
    where,
)

from tests.support.examples import run_example
from tests.support.loopback import Loopback, Received, Response

ROOT = Path(__file__).parents[2]
ROOM: dict[str, Any] = {
    "access_codes": [{"access_code": "890671", "role": "host"}],
    "account_sid": "a",
    "attributes": {"conference_language": "en", "brand_new": "on"},
    "did_group_sid": None,
    "meeting_room_sid": "r1",
    "name": "Access",
}


def rooms_page(loopback: Loopback, request: Received) -> Response:
    """A page of three rooms as the vendor sends it, two by default."""
    query = dict(request.query)
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", 2))
    items = [{**ROOM, "meeting_room_sid": f"r{number}"} for number in (1, 2, 3)][offset : offset + limit]
    more = offset + limit < 3
    path = f"{loopback.url}/conference/v2/meeting_rooms"
    return Response(
        body={
            "count": len(items),
            "has_more": more,
            "items": items,
            "limit": limit,
            "offset": offset,
            "pagination": {"next": f"{path}?limit={limit}&offset={offset + limit}"} if more else {},
            "total": 3,
        }
    )


def client(loopback: Loopback, **settings: Any) -> CarrierXConference:
    return CarrierXConference(login="u", password="p", base_url=f"{loopback.url}/conference/v2", **settings)


def test_a_list_follows_next_links_lazily_and_knows_the_total() -> None:
    with Loopback(lambda request: rooms_page(loopback, request)) as loopback, client(loopback) as cx:
        rooms = iter(cx.meeting_rooms.list(filter=where("name").like("Acc%"), order="name desc", limit=2))
        assert next(rooms).meeting_room_sid == "r1"
        assert len(loopback.received) == 1
        assert [room.meeting_room_sid for room in rooms] == ["r2", "r3"]
    assert loopback.received[0].query == [("limit", "2"), ("order", "name desc"), ("filter", 'name like "Acc%"')]
    assert loopback.received[1].query == [("limit", "3"), ("offset", "1")]  # one more, to see that it stands there
    assert loopback.received[1].headers["authorization"] == "Basic dTpw"


def test_a_list_works_with_asyncio() -> None:
    async def read(loopback: Loopback) -> list[MeetingRoom]:
        async with AsyncCarrierXConference(login="u", password="p", base_url=f"{loopback.url}/conference/v2") as cx:
            return [room async for room in cx.meeting_rooms.list()]

    with Loopback(lambda request: rooms_page(loopback, request)) as loopback:
        assert [room.meeting_room_sid for room in asyncio.run(read(loopback))] == ["r1", "r2", "r3"]


def test_null_is_sent_and_what_is_not_given_is_not() -> None:
    with Loopback() as loopback, client(loopback) as cx:
        loopback.enqueue(Response(body=ROOM))
        room = cx.meeting_rooms.update("r1", attributes={"conference_language": None}, nested_objects="replace")
    assert loopback.received[0].json == {"attributes": {"conference_language": None}}
    assert loopback.received[0].target == "/conference/v2/meeting_rooms/r1?nested_objects=replace"
    assert room.to_dict() == ROOM
    assert room.attributes.extra["brand_new"] == "on"


def test_nested_arguments_are_models_or_dicts() -> None:
    with Loopback() as loopback, client(loopback) as cx:
        loopback.enqueue(Response(body=ROOM))
        cx.meeting_rooms.create(
            access_codes=[MeetingKey(access_code="1", role=Role.HOST), {"access_code": "2", "role": "listener"}]
        )
    assert loopback.received[0].json == {
        "access_codes": [{"access_code": "1", "role": "host"}, {"access_code": "2", "role": "listener"}]
    }


def test_delete_answers_none() -> None:
    with Loopback() as loopback, client(loopback) as cx:
        loopback.enqueue(Response(204))
        assert cx.meeting_rooms.delete("a/b c") is None
    assert loopback.received[0].target == "/conference/v2/meeting_rooms/a%2Fb%20c"


def test_participant_muted_stays_a_string() -> None:
    with Loopback() as loopback, client(loopback) as cx:
        loopback.enqueue(Response(body={"meeting_sid": "m", "participant_muted": "relaxed"}))
        assert cx.meetings.update("m", participant_muted="true").participant_muted == "relaxed"
    assert loopback.received[0].json == {"participant_muted": "true"}


@pytest.mark.parametrize(
    ("response", "error", "words"),
    [
        (
            Response(
                401,
                {
                    "message": "authentication required",
                    "errors": [{"field": "cause", "message": "who?", "reference_sid": None}],
                },
            ),
            AuthenticationError,
            "who?",
        ),
        (
            Response(
                404,
                {
                    "message": "no item error",
                    "errors": [{"field": None, "message": "cannot find token", "reference_sid": None}],
                },
            ),
            NotFoundError,
            "cannot find token",
        ),
        (
            Response(400, {"body": {"message": "cannot parse json", "errors": None}, "status": 400}),
            BadRequestError,
            "cannot parse json",
        ),
    ],
)
def test_both_error_shapes_are_read(response: Response, error: type[CarrierXConferenceError], words: str) -> None:
    with Loopback() as loopback, client(loopback) as cx:
        loopback.enqueue(response)
        with pytest.raises(error) as caught:
            cx.accounts.whoami()
    assert words in str(caught.value)
    assert caught.value.status_code == response.status  # type: ignore[attr-defined]
    assert isinstance(caught.value, CarrierXConferenceError)


@pytest.mark.parametrize("sid", ["", ".", ".."])
def test_a_path_value_that_leads_elsewhere_is_refused(sid: str) -> None:
    with Loopback() as loopback, client(loopback) as cx, pytest.raises(InvalidArgumentError, match="meeting_room_sid"):
        cx.meeting_rooms.get(sid)
    assert loopback.received == []


def test_limits_are_checked_before_sending() -> None:
    with Loopback() as loopback, client(loopback) as cx:
        with pytest.raises(InvalidArgumentError, match=r"limit.*1000"):
            list(cx.calls.list(limit=1001))
        assert loopback.received == []


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARRIERX_CONFERENCE_LOGIN", "me")
    monkeypatch.setenv("CARRIERX_CONFERENCE_PASSWORD", "secret")
    with Loopback() as loopback:
        monkeypatch.setenv("CARRIERX_CONFERENCE_BASE_URL", loopback.url)
        loopback.enqueue(Response(body={"account_sid": "a"}))
        with CarrierXConference() as cx:
            assert cx.accounts.whoami().account_sid == "a"
        assert "secret" not in repr(cx)
    assert loopback.received[0].headers["authorization"] == "Basic bWU6c2VjcmV0"
    assert loopback.received[0].target == "/accounts/whoami"


def test_a_missing_credential_is_named() -> None:
    with pytest.raises(CarrierXConferenceError, match="CARRIERX_CONFERENCE_LOGIN"):
        CarrierXConference()


def test_the_operations_are_thirty() -> None:
    assert len(OPERATIONS) == 30
    assert OPERATIONS["meeting_rooms.list"].path == "/meeting_rooms"
    assert {operation.evidence for operation in OPERATIONS.values()} <= {"documented", "confirmed"}


# ---- where ----


@pytest.mark.parametrize(
    ("built", "text"),
    [
        (where("name").eq("my_mediator"), 'name eq "my_mediator"'),
        (where("name").ne("a b"), 'name ne "a b"'),
        (where("maximum_ttl").gt(40000), "maximum_ttl gt 40000"),
        (where("maximum_ttl").ge(1.5), "maximum_ttl ge 1.5"),
        (where("ttl").lt(-1) & where("ttl").le(0), "ttl lt -1 and ttl le 0"),
        (where("status").in_("active", "suspended"), 'status in ("active", "suspended")'),
        (where("status").in_(["active"]), 'status in ("active")'),
        (where("status").notin("active", 5), 'status notin ("active", 5)'),
        (where("name").like("Account%"), 'name like "Account%"'),
        (where("name").ilike('say "hi"%'), "name ilike 'say \"hi\"%'"),
        (where("locked").eq(value=True), "locked eq true"),
        (where("role").eq(Role.HOST), 'role eq "host"'),
        (where("attributes.conference_language").eq("en"), 'attributes.conference_language eq "en"'),
        (where("date_created").gt(datetime(2021, 2, 3, tzinfo=UTC)), 'date_created gt "2021-02-03T00:00:00+00:00"'),
        (
            where("state").eq("NY") & where("phonenumber").like("%555%") & where("x").eq(1),
            'state eq "NY" and phonenumber like "%555%" and x eq 1',
        ),
    ],
)
def test_where_writes_the_filter_language(built: str, text: str) -> None:
    assert built == text
    assert isinstance(built, str)


@pytest.mark.parametrize("attribute", ["", "a b", 'name eq "x" and y', "1a", "a.", "é", "a\n"])
def test_where_refuses_what_is_no_attribute(attribute: str) -> None:
    with pytest.raises(InvalidArgumentError):
        where(attribute)


@pytest.mark.parametrize(
    "value",
    ["both ' and \"", "end\\", "a\nb", "\x00", None, float("nan"), float("inf"), datetime(2021, 1, 1), [1], b"x"],  # noqa: DTZ001
)
def test_where_refuses_what_a_filter_cannot_hold(value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        where("name").eq(value)


def test_where_needs_a_value_for_in() -> None:
    with pytest.raises(InvalidArgumentError):
        where("name").in_()


TOKEN = re.compile(r"""\s*(?:(?P<quoted>"[^"]*"|'[^']*')|(?P<word>[^\s"']+))""")


def tokens(text: str) -> list[str]:
    """An independent reader of the language: words, and quoted texts without their quotes marked by a bar."""
    return ["|" + match["quoted"][1:-1] if match["quoted"] else match["word"] for match in TOKEN.finditer(text)]


@given(st.text(), st.text())
def test_a_value_never_leaves_its_quotes(first: str, second: str) -> None:
    try:
        built = where("a").eq(first) & where("b").ne(second)
    except InvalidArgumentError:
        return
    assert tokens(built) == ["a", "eq", f"|{first}", "and", "b", "ne", f"|{second}"]


# ---- examples ----


def serve(request: Received) -> Response:
    if request.method == "GET":
        return Response(
            body={
                "count": 1,
                "has_more": False,
                "items": [ROOM],
                "limit": 10,
                "offset": 0,
                "pagination": {},
                "total": 1,
            }
        )
    return Response(204) if request.method == "DELETE" else Response(body=ROOM)


@pytest.mark.parametrize("name", ["quickstart", "quickstart_async"])
def test_the_examples_run_as_written(name: str) -> None:
    with Loopback(serve) as loopback:
        environment = {
            "CARRIERX_CONFERENCE_BASE_URL": loopback.url,
            "CARRIERX_CONFERENCE_LOGIN": "u",
            "CARRIERX_CONFERENCE_PASSWORD": "p",
        }
        printed = run_example("carrierx_conference", name, environment)
    assert printed == "r1 Access host\n"
    assert [request.method for request in loopback.received] == ["GET", "POST", "PATCH", "DELETE"]
