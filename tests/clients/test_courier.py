"""The courier client: JSON:API without envelopes, offset pages, odd answers, and errors, sync and async alike."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_courier import (
    OPERATIONS,
    AsyncCourier,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    Courier,
    CourierError,
    Drift,
    InvalidArgumentError,
    MessagingAttachment,
    MessagingChannel,
    PaginationError,
    VendorMessage,
)

from tests.support.examples import run_example
from tests.support.loopback import Loopback, Received, Response
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
CLIENTS: dict[str, type[Any]] = {"sync": Courier, "async": AsyncCourier}
TYPE = "application/vnd.api+json"
CHANNEL: dict[str, Any] = {
    "id": "c1",
    "type": "messaging-channels",
    "attributes": {"name": "Care team", "created-at": "2024-01-31 08:00:00", "brand-new": [1], "label": None},
    "links": {"self": "/v1/messaging-channels/c1/"},
}


def json_api(body: Any, status: int = 200) -> Response:
    return Response(status, body, {"content-type": TYPE})


def one(resource: Any, status: int = 200) -> Response:
    return json_api({"data": resource, "meta": {}}, status)


def made(mode: str, loopback: Loopback, **settings: Any) -> Any:
    return CLIENTS[mode](**{"access_token": "t0ken", "base_url": loopback.url, "retry": 0, **settings})


# ---- resources ----


def test_a_resource_has_id_type_and_attributes_side_by_side_and_loses_nothing(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(one(CHANNEL))
        channel = use(made(mode, loopback), lambda c: c.messaging_channels.get("c1", use_group_name=False))
    assert isinstance(channel, MessagingChannel)
    assert (channel.id, channel.resource_type, channel.name) == ("c1", "messaging-channels", "Care team")
    assert (channel.created_at, channel.label, channel.archived) == ("2024-01-31 08:00:00", None, None)
    assert channel.extra["brand-new"] == [1]
    assert channel.to_dict() == CHANNEL
    request = loopback.received[0]
    assert (request.method, request.target) == ("GET", "/v1/messaging-channels/c1/?use-group-name=false")
    assert request.headers["authorization"] == "Bearer t0ken"
    assert request.headers["accept"] == TYPE


def test_an_attribute_called_type_keeps_its_name(mode: str) -> None:
    announcer = {"id": "a1", "type": "announcers", "attributes": {"type": "message", "name": "Hello"}}
    with Loopback() as loopback:
        loopback.enqueue(one(announcer, 201))
        created = use(
            made(mode, loopback), lambda c: c.announcers.create(name="Hello", type="message", event="birthday")
        )
    assert (created.resource_type, created.type, created.name) == ("announcers", "message", "Hello")
    assert created.to_dict() == announcer
    attributes = {"event": "birthday", "name": "Hello", "type": "message"}
    assert loopback.received[0].json == {"data": {"type": "announcers", "attributes": attributes}}


def test_create_writes_the_envelope_and_leaves_out_what_was_not_given(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(one(CHANNEL, 201))
        created = use(
            made(mode, loopback),
            lambda c: c.messaging_channels.create(
                name="Care team", individual_ids=["a", "b"], label=None, validate="off"
            ),
        )
    assert created.id == "c1"
    request = loopback.received[0]
    assert (request.method, request.path) == ("POST", "/v1/messaging-channels/")
    assert request.headers["content-type"] == "application/json"
    attributes = {"name": "Care team", "individual-ids": ["a", "b"], "label": None}
    assert request.json == {"data": {"type": "messaging-channels", "attributes": attributes}}


def test_update_repeats_the_id_in_the_body(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(one({"id": "m1", "type": "messaging-messages", "attributes": {}}))
        use(made(mode, loopback), lambda c: c.messaging_messages.update("m1", removed=True))
    request = loopback.received[0]
    assert (request.method, request.path) == ("PATCH", "/v1/messaging-messages/m1/")
    assert request.json == {"data": {"type": "messaging-messages", "attributes": {"removed": True}, "id": "m1"}}


def test_a_channel_is_updated_by_a_list_of_operations(mode: str) -> None:
    patch = [{"op": "replace", "path": "/name", "value": "Team"}]
    with Loopback() as loopback:
        loopback.enqueue(one(CHANNEL))
        use(made(mode, loopback), lambda c: c.messaging_channels.update("c1", patch=patch))
    assert loopback.received[0].json == {"data": {"type": "messaging-channels", "attributes": patch, "id": "c1"}}


def test_data_of_ones_own_is_no_envelope(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(json_api({"task-id": "t"}, 201))
        receipt = use(
            made(mode, loopback), lambda c: c.users.multicast("u1", data={"first": "Ann"}, template_id="welcome")
        )
    assert loopback.received[0].json == {"data": {"first": "Ann"}, "template-id": "welcome"}
    assert receipt.to_dict() == {"task-id": "t"}


EMPTY = sorted(o.call for o in OPERATIONS.values() if any(b.constants == (((), {}),) for b in o.bodies))


def test_thirteen_actions_need_nothing_but_an_empty_object() -> None:
    assert len(EMPTY) == 13
    assert "messaging_channels.archive" in EMPTY


@pytest.mark.parametrize("call", EMPTY)
def test_such_an_action_sends_an_empty_object_without_being_told(call: str, mode: str) -> None:
    resource, method = call.split(".")
    with Loopback() as loopback:
        loopback.enqueue(one({"id": "x", "type": "any", "attributes": {}}, 201))
        use(made(mode, loopback), lambda c: getattr(getattr(c, resource), method)("x"))
    assert loopback.received[0].body == b"{}"
    assert loopback.received[0].headers["content-type"] == "application/json"


def test_every_call_has_a_resource_and_a_method() -> None:
    calls = [operation.call for operation in OPERATIONS.values()]
    assert len(calls) == len(set(calls)) == 177
    assert len({call.partition(".")[0] for call in calls}) == 55
    assert not [operation.id for operation in OPERATIONS.values() if operation.call != operation.id]
    assert not [operation.id for operation in OPERATIONS.values() if operation.method == "DELETE"]


# ---- answers that are no resource ----

BARE = {"summary": {"unread-messages": 3}, "more": 1}


@pytest.mark.parametrize(
    ("answer", "work", "wanted"),
    [
        (json_api(None, 201), lambda c: c.bulk_badge_counts.create(values=[{"count": 1}]), None),
        (Response(201, b"null", {"content-type": TYPE}), lambda c: c.purge_data.create(entity_type="user"), None),
        (
            json_api({"version": "1.0"}),
            lambda c: c.ask_entries.create(request={"type": "LaunchRequest"}),
            {"version": "1.0"},
        ),
        (
            Response(200, b"ID3\x00", {"content-type": "audio/mpeg"}),
            lambda c: c.tts_synthesizers.create(text="Hi"),
            b"ID3\x00",
        ),
        (
            Response(200, b"<Response/>", {"content-type": "application/xml"}),
            lambda c: c.voice_ivrs.twiml("i"),
            b"<Response/>",
        ),
        (Response(200, b"", {"content-type": "text/plain"}), lambda c: c.texts.callback("x", body={"From": "+1"}), b""),
    ],
    ids=["null", "null-text", "object", "audio", "twiml", "empty"],
)
def test_answers_come_out_as_what_they_are(
    answer: Response, work: Callable[[Any], Any], wanted: Any, mode: str
) -> None:
    drifts: list[Drift] = []
    with Loopback() as loopback:
        loopback.enqueue(answer if answer.body is not None else Response(201, b"null", {"content-type": TYPE}))
        assert use(made(mode, loopback, on_drift=drifts.append), work) == wanted
    assert drifts == []


def test_a_bare_object_is_a_model(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(json_api(BARE))
        counts = use(made(mode, loopback), lambda c: c.communication_summaries.get(individual_id="i"))
    assert loopback.received[0].target == "/v1/communication-summaries/?individual-id=i"
    assert counts.to_dict() == BARE


def test_a_list_that_is_not_paged_is_a_list(mode: str) -> None:
    badges = [{"id": "b", "type": "badge-counts", "attributes": {"type": "appointment", "count": 2}}]
    with Loopback() as loopback:
        loopback.enqueue(one(badges))
        found = use(made(mode, loopback), lambda c: c.badge_counts.list(individual_id="i"))
    assert isinstance(found, list)
    assert [(badge.resource_type, badge.type, badge.count) for badge in found] == [("badge-counts", "appointment", 2)]


# ---- lists ----


def message(number: int) -> dict[str, Any]:
    return {"id": f"m{number}", "type": "messaging-messages", "attributes": {"message": f"bp {number}"}}


def server_of(count: int, cap: int = 1000) -> Callable[[Received], Response]:
    """Answers pages of messages, never more than `cap` in one."""

    def respond(request: Received) -> Response:
        query = dict(request.query)
        start, size = int(query.get("page[offset]", 0)), min(int(query.get("page[limit]", 100)), cap)
        return one([message(number) for number in range(start, min(start + size, count))])

    return respond


def test_a_list_goes_on_until_an_empty_page(mode: str) -> None:
    with Loopback(server_of(5)) as loopback:
        found = use(
            made(mode, loopback), lambda c: c.messaging_messages.list(channel_id="c1", filter_text="bp", page_limit=2)
        )
    assert [item.message for item in found] == [f"bp {number}" for number in range(5)]
    assert [dict(request.query).get("page[offset]") for request in loopback.received] == [None, "1", "3", "4"]
    assert [dict(request.query).get("page[limit]") for request in loopback.received] == ["2", "3", "3", "3"]
    assert loopback.received[0].query == [("channel-id", "c1"), ("filter[text]", "bp"), ("page[limit]", "2")]


def test_a_server_that_caps_its_pages_hides_nothing(mode: str) -> None:
    with Loopback(server_of(7, cap=3)) as loopback:
        found = use(made(mode, loopback), lambda c: c.messaging_messages.list(channel_id="c1", page_limit=200))
    assert [item.id for item in found] == [f"m{number}" for number in range(7)]
    assert [dict(request.query).get("page[offset]") for request in loopback.received] == [None, "2", "4", "6"]
    assert [dict(request.query).get("page[limit]") for request in loopback.received] == ["200", *["201"] * 3]


def test_a_server_that_repeats_itself_is_an_error(mode: str) -> None:
    with Loopback(lambda _: one([message(0)])) as loopback, pytest.raises(PaginationError):
        use(made(mode, loopback), lambda c: c.messaging_messages.list(channel_id="c1", page_limit=1))
    assert len(loopback.received) == 4


def test_meta_and_total_of_a_list_are_on_its_page(mode: str) -> None:
    meta = {"page[limit]": 50, "page[offset]": 0, "page[total]": 1}
    with Loopback() as loopback:
        loopback.enqueue(json_api({"data": [CHANNEL], "meta": meta}))
        page = use(made(mode, loopback), lambda c: c.communication_messages.list(sort=["-name", "name"]).first_page())
    assert (page.total, page.meta) == (1, meta)
    assert page.items[0].to_dict() == CHANNEL
    assert loopback.received[0].query == [("sort", "-name"), ("sort", "name")]


def test_a_known_total_ends_a_list_without_another_question(mode: str) -> None:
    def respond(request: Received) -> Response:
        query = dict(request.query)
        offset, limit = int(query.get("page[offset]", 0)), int(query["page[limit]"])
        items = [{**CHANNEL, "id": f"c{number}"} for number in range(4)][offset : offset + limit]
        return json_api({"data": items, "meta": {"page[limit]": 2, "page[offset]": offset, "page[total]": 4}})

    with Loopback(respond) as loopback:
        found = use(made(mode, loopback), lambda c: c.communication_messages.list(page_limit=2))
    assert [channel.id for channel in found] == ["c0", "c1", "c2", "c3"]
    assert len(loopback.received) == 2


@pytest.mark.parametrize("call", ["sniffers", "user_devices"])
def test_logs_are_paged(call: str, mode: str) -> None:
    with Loopback(server_of(3)) as loopback:
        found = use(made(mode, loopback), lambda c: getattr(c, call).get_logs("x", page_limit=2))
    assert len(found) == 3


@pytest.mark.parametrize("limit", [0, 1001])
def test_a_limit_of_the_document_is_checked_before_anything_is_sent(limit: int, mode: str) -> None:
    with Loopback() as loopback, pytest.raises(InvalidArgumentError, match="page_limit"):
        use(made(mode, loopback), lambda c: c.messaging_messages.list(channel_id="c", page_limit=limit))
    assert loopback.received == []


# ---- errors ----

DUPLICATE = {
    "errors": [
        {
            "code": "DuplicateChannel",
            "detail": "There is such a channel.",
            "status": 409,
            "source": {"pointer": "/data/attributes/individual-ids"},
            "meta": {"id": "c1"},
        }
    ]
}


def test_an_error_carries_code_detail_source_and_meta(mode: str) -> None:
    with Loopback(lambda _: json_api(DUPLICATE, 409)) as loopback, pytest.raises(ConflictError) as caught:
        use(made(mode, loopback), lambda c: c.messaging_channels.create(name="Care team"))
    error = caught.value
    pointer = "/data/attributes/individual-ids"
    wanted = VendorMessage("There is such a channel.", None, "DuplicateChannel", pointer, {"id": "c1"})
    assert isinstance(error, CourierError)
    assert list(error.messages) == [wanted]
    assert error.body == DUPLICATE
    assert "[DuplicateChannel] There is such a channel. (/data/attributes/individual-ids)" in str(error)


def test_an_error_names_the_query_parameter(mode: str) -> None:
    fault = {"code": "Invalid", "detail": "Not a UUID.", "source": {"parameter": "channel-id"}, "status": 400}
    with Loopback(lambda _: json_api({"errors": [fault]}, 400)) as loopback, pytest.raises(BadRequestError) as caught:
        use(made(mode, loopback), lambda c: c.messaging_messages.list(channel_id="x"))
    assert (caught.value.messages[0].field, caught.value.messages[0].code) == ("channel-id", "Invalid")


def test_without_a_token_the_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COURIER_ACCESS_TOKEN", raising=False)
    with pytest.raises(ConfigurationError, match="COURIER_ACCESS_TOKEN"):
        Courier()


# ---- examples ----


def serve(storage: str) -> Callable[[Received], Response]:
    """The API as far as the examples use it."""
    attachment = {
        "id": "a1",
        "type": "messaging-attachments",
        "attributes": {"filename": "scan.pdf", "content-size": 4},
    }
    ticket = {"id": "a1", "upload-url": storage, "upload-data": {"key": "k"}, "expiration-time": 1}
    renamed = {**CHANNEL, "attributes": {"name": "Team"}}

    def respond(request: Received) -> Response:
        if request.path == "/v1/messaging-messages/":
            return server_of(1)(request)
        if request.path.endswith("/process-upload/"):
            return one(attachment, 201)
        if request.path == "/v1/messaging-attachments/":
            return json_api({"data": ticket}, 201)
        return one(renamed) if request.method == "PATCH" else one(CHANNEL, 201)

    return respond


@pytest.mark.parametrize("name", ["quickstart", "quickstart_async", "upload"])
def test_the_examples_run_as_written(name: str, tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"%PDF")
    arguments = ["m0", str(file)] if name == "upload" else ["o1", "i1", "i2", str(file)]
    with Loopback(lambda _: Response(204)) as storage, Loopback(serve(storage.url)) as loopback:
        environment = {
            "COURIER_BASE_URL": loopback.url,
            "COURIER_ACCESS_TOKEN": "t0ken",
        }
        printed = run_example("courier", name, environment, *arguments)
    quick = "c1 messaging-channels Care team\nm0 bp 0\nscan.pdf 4\n"
    assert printed == ("\r  0%\r100%a1 None\n" if name == "upload" else quick)
    assert len(storage.received) == 1


def test_a_model_of_this_api_is_made_by_hand_too() -> None:
    created = MessagingAttachment(id="a1", resource_type="messaging-attachments", filename="x")
    wire = {"id": "a1", "type": "messaging-attachments", "attributes": {"filename": "x"}}
    assert created.to_dict() == wire
    assert MessagingAttachment.from_dict(wire) == created
