"""Uploads of the courier client: what goes to the API, what to the storage service, and what happens when one fails."""

from __future__ import annotations

import asyncio
import io
import pickle
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_courier import (
    AsyncCourier,
    Attempt,
    ConfigurationError,
    ConnectionFailedError,
    Courier,
    CourierError,
    DeadlineExceededError,
    DecodeError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RetryPolicy,
    ServerError,
)

from tests.support.loopback import Loopback, Received, Response
from tests.support.multipart import parts_of
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CLIENTS: dict[str, type[Any]] = {"sync": Courier, "async": AsyncCourier}
FORM = {
    "key": "uploads/a1",
    "policy": "p0licy-in-base64",
    "x-amz-signature": "s1gnature",
    "Content-Type": "application/pdf",
}
ROUTES = {
    "messaging_attachments": ("message-id", "messaging-attachments", True),
    "messaging_bulk_attachments": ("bulk-message-id", "messaging-bulk-attachments", True),
    "user_email_attachments": ("email-id", "user-email-attachments", False),
}


def api(
    storage: str, resource: str = "messaging_attachments", *, process: Response | None = None, form: Any = None
) -> Callable[[Received], Response]:
    """The API: a ticket for the storage, and the attachment once it is processed."""
    _, resource_type, wrapped = ROUTES[resource]
    ticket = {"id": "a1", "upload-url": storage, "upload-data": FORM if form is None else form, "expiration-time": 1}
    done = Response(201, {"data": {"id": "a1", "type": resource_type, "attributes": {"content-size": 4}}, "meta": {}})

    def respond(request: Received) -> Response:
        if request.path.endswith("/process-upload/"):
            return process or done
        return Response(201, {"data": ticket} if wrapped else ticket)

    return respond


def numbered(attempt: Attempt) -> None:
    attempt.headers["X-Request-Id"] = f"{attempt.call} {attempt.number}"


def upload(mode: str, loopback: Loopback, file: Any, resource: str = "messaging_attachments", **given: Any) -> Any:
    """Upload a file with a client of that mode."""
    settings: dict[str, Any] = {"access_token": "t0ken-of-the-user", "base_url": loopback.url}
    settings |= {"headers": {"X-Team": "care"}, "before_attempt": numbered}
    settings |= {name: given.pop(name) for name in ("retry", "allow_http", "rate_limit") if name in given}
    return use(CLIENTS[mode](**settings), lambda courier: getattr(courier, resource).upload("m1", file, **given))


def failed(error: type[Exception], mode: str, loopback: Loopback, file: Any) -> Any:
    """The error that an upload ends with."""
    with pytest.raises(error) as caught:
        upload(mode, loopback, file)
    return caught.value


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A small file."""
    path = tmp_path / 'sc"an.pdf'
    path.write_bytes(b"%PDF")
    return path


@pytest.mark.parametrize("resource", ROUTES)
def test_a_file_is_announced_sent_and_processed(resource: str, mode: str, scan: Path) -> None:
    owner, path, _ = ROUTES[resource]
    with Loopback(lambda _: Response(204)) as storage, Loopback(api(f"{storage.url}/bucket?x=1", resource)) as loopback:
        done = upload(mode, loopback, scan, resource)
    assert (done.id, done.resource_type, type(done).__name__) == ("a1", path, resource.title().replace("_", "")[:-1])
    create, process = loopback.received
    assert (create.method, create.path) == ("POST", f"/v1/{path}/")
    attributes = {owner: "m1", "filename": 'sc"an.pdf', "content-type": "application/pdf"}
    assert create.json == {"data": {"type": path, "attributes": attributes}}
    assert (process.method, process.path, process.body) == ("POST", f"/v1/{path}/a1/process-upload/", process.body)
    assert process.body in {b"", b"{}"}
    assert [(request.method, request.target) for request in storage.received] == [("POST", "/bucket?x=1")]
    fields = [(name, None, "text/plain", value.encode()) for name, value in FORM.items()]
    assert parts_of(storage.received[0]) == [*fields, ("file", "sc%22an.pdf", "application/pdf", b"%PDF")]


def test_the_storage_sees_nothing_of_ours(mode: str, scan: Path) -> None:
    with Loopback(lambda _: Response(204)) as storage, Loopback(api(storage.url)) as loopback:
        upload(mode, loopback, scan, extra_headers={"X-Call": "secret"}, extra_query={"trace": "1"})
    request = storage.received[0]
    assert set(request.headers) == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "content-type",
        "content-length",
    } & set(request.headers)
    assert request.target == "/"
    assert b"t0ken" not in request.body
    for to_api in loopback.received:
        assert to_api.headers["authorization"] == "Bearer t0ken-of-the-user"
        assert to_api.headers["x-request-id"].endswith(" 1")
        assert (to_api.headers["x-team"], to_api.headers["x-call"], to_api.query) == (
            "care",
            "secret",
            [("trace", "1")],
        )


@pytest.mark.parametrize("name", ["path", "text", "bytes", "stream", "tuple"])
def test_a_file_is_a_path_bytes_a_stream_or_a_tuple(name: str, mode: str, scan: Path) -> None:
    files: dict[str, Any] = {
        "path": scan,
        "text": str(scan),
        "bytes": b"%PDF",
        "stream": io.BytesIO(b"%PDF"),
        "tuple": ("b.png", b"%PDF", "x/y"),
    }
    with Loopback(lambda _: Response(204)) as storage, Loopback(api(storage.url, form={})) as loopback:
        upload(mode, loopback, files[name], filename="a.pdf", individual_id="i1")
    assert loopback.received[0].json["data"]["attributes"]["filename"] == "a.pdf"
    media_type = "x/y" if name == "tuple" else "application/pdf"
    assert loopback.received[0].json["data"]["attributes"]["content-type"] == media_type
    assert parts_of(storage.received[0])[0][1:] == ("a.pdf", media_type, b"%PDF")
    assert int(storage.received[0].headers["content-length"]) == len(storage.received[0].body)
    assert loopback.received[1].json == {"individual-id": "i1"}


def test_progress_is_told_in_bytes_of_the_file(mode: str, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(1_000_000))
    seen: list[tuple[int, int | None]] = []
    with Loopback(lambda _: Response(204)) as storage, Loopback(api(storage.url)) as loopback:
        upload(mode, loopback, big, on_progress=lambda sent, total: seen.append((sent, total)))
    assert (seen[0], seen[-1]) == ((0, 1_000_000), (1_000_000, 1_000_000))
    assert [sent for sent, _ in seen] == sorted({sent for sent, _ in seen})
    assert len(seen) > 3


def test_progress_may_be_told_to_an_async_function_by_an_async_client_only(scan: Path) -> None:
    seen: list[int] = []

    async def tell(sent: int, _total: int | None) -> None:
        await asyncio.sleep(0)
        seen.append(sent)

    with Loopback(lambda _: Response(204)) as storage, Loopback(api(storage.url)) as loopback:
        upload("async", loopback, scan, on_progress=tell)
        assert seen == [0, 4]
        with pytest.raises(ConfigurationError, match="on_progress"):
            upload("sync", loopback, scan, on_progress=tell)
        assert len(loopback.received) == 2


def test_a_file_is_never_read_into_memory(mode: str, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(24 * 1024 * 1024))
    with Loopback(lambda _: Response(204), keep=False) as storage, Loopback(api(storage.url)) as loopback:
        upload(mode, loopback, b"first, so that all modules are there")
        tracemalloc.start()
        try:
            upload(mode, loopback, big)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert int(storage.received[1].headers["content-length"]) > 24 * 1024 * 1024
    assert peak < 6 * 1024 * 1024


def test_a_missing_file_is_refused_before_anything_is_sent(mode: str, tmp_path: Path) -> None:
    with Loopback() as loopback, pytest.raises(InvalidArgumentError, match="file"):
        upload(mode, loopback, tmp_path / "none.pdf")
    assert loopback.received == []


# ---- what can fail ----

DENIED = b"<Error><Code>AccessDenied</Code><Message>Policy expired</Message><Signature>s1gnature</Signature></Error>"


def test_a_refusal_of_the_storage_is_typed_and_shows_no_secret(mode: str, scan: Path) -> None:
    refuse = Response(403, DENIED, {"content-type": "application/xml"})
    with Loopback(lambda _: refuse) as storage, Loopback(api(f"{storage.url}/b?sig=t1cket")) as loopback:
        error = failed(PermissionDeniedError, mode, loopback, scan)
    assert isinstance(error, CourierError)
    assert (error.call, error.url_template, error.resume) == ("messaging_attachments.upload", "{upload-url}", None)
    shown = f"{error} {error!r} {error.__notes__}"
    assert "Policy expired" in shown
    assert "a1" in shown
    assert not [secret for secret in ("s1gnature", "p0licy", "t1cket", "t0ken") if secret in shown]
    assert len(loopback.received) == 1
    assert pickle.loads(pickle.dumps(error)).__notes__ == error.__notes__  # noqa: S301 -- our own


def test_the_storage_is_tried_again_with_the_whole_file(mode: str, scan: Path) -> None:
    responses = [Response(503), Response(204)]
    sent: list[int] = []
    with Loopback(lambda _: responses.pop(0)) as storage, Loopback(api(storage.url)) as loopback:
        upload(mode, loopback, scan, retry=RetryPolicy(2, base=0.0), on_progress=lambda so_far, _: sent.append(so_far))
    assert [parts_of(request)[-1][3] for request in storage.received] == [b"%PDF", b"%PDF"]
    assert sent == [0, 4, 0, 4]
    assert len(loopback.received) == 2


def test_a_redirect_that_says_done_is_a_success(mode: str, scan: Path) -> None:
    there = Response(303, headers={"location": "https://example.com/done"})
    with Loopback(lambda _: there) as storage, Loopback(api(storage.url)) as loopback:
        assert upload(mode, loopback, scan).id == "a1"


def test_a_failure_of_the_last_step_says_with_what_to_go_on(mode: str, scan: Path) -> None:
    with Loopback(lambda _: Response(204)) as storage, Loopback(api(storage.url, process=Response(500))) as loopback:
        error = failed(ServerError, mode, loopback, scan)
    assert (error.call, error.resume) == ("messaging_attachments.process_upload", "a1")
    assert "process_upload('a1')" in error.__notes__[0]


def test_a_failure_of_the_first_step_is_as_it_is(mode: str, scan: Path) -> None:
    with Loopback(lambda _: Response(404, {"errors": [{"code": "NoMessage", "detail": "Gone."}]})) as loopback:
        error = failed(NotFoundError, mode, loopback, scan)
    assert (error.resume, error.messages[0].code) == (None, "NoMessage")


def test_a_storage_that_is_not_there_is_a_connection_error(mode: str, scan: Path) -> None:
    with Loopback() as gone:
        url = gone.url
    with Loopback(api(url)) as loopback, pytest.raises(ConnectionFailedError):
        upload(mode, loopback, scan, retry=0)


@pytest.mark.parametrize(
    "url",
    [
        None,
        7,
        "",
        "ftp://h/x",
        "/relative",
        "http://storage.example.com/x",
        "https://u:p@h/x",
        "https://h/a b",
        "https://h:x/",
    ],
)
def test_an_address_that_cannot_be_right_is_refused(url: Any, mode: str, scan: Path) -> None:
    with Loopback(api(url)) as loopback, pytest.raises(DecodeError, match="address"):
        upload(mode, loopback, scan)
    assert len(loopback.received) == 1


@pytest.mark.parametrize(
    "ticket", [{"upload-url": "https://h/", "upload-data": []}, {"id": 7, "upload-url": "https://h/"}]
)
def test_a_ticket_that_cannot_be_used_is_a_typed_error(ticket: dict[str, Any], mode: str, scan: Path) -> None:
    with (
        Loopback(lambda _: Response(201, {"data": {"id": "a1", **ticket}})) as loopback,
        pytest.raises(DecodeError, match="ticket") as caught,
    ):
        upload(mode, loopback, scan)
    assert caught.value.status_code == 201


def test_the_deadline_bounds_all_steps_together(mode: str, scan: Path) -> None:
    def slow(_: Received) -> Response:
        time.sleep(0.5)
        return Response(204)

    with Loopback(slow) as storage, Loopback(api(storage.url)) as loopback, pytest.raises(DeadlineExceededError):
        upload(mode, loopback, scan, deadline=0.25, retry=0)
