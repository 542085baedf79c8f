"""The status comes first: a body that cannot be had hides neither a refusal nor that a request may be made again."""

from __future__ import annotations

import gzip
import pickle
from typing import Any

import pytest

from generator.runtime.errors.classes import (
    AuthenticationError,
    ConflictError,
    DecodeError,
    NotFoundError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
)
from tests.support.demo_api import OPERATIONS
from tests.support.fault_server import FaultServer, head, raw, respond, response_bytes
from tests.support.tls import contexts
from tests.support.transports import client_of, every_transport, plain_and_tls

SAID = b'{"message": "no such thing"}'
BODIES: dict[str, tuple[dict[str, str], bytes]] = {
    "an unknown coding": ({"content_encoding": "utf-8"}, SAID),
    "an unknown coding of nothing": ({"content_encoding": "zstd"}, b""),
    "plain text called gzip": ({"content_encoding": "gzip"}, SAID),
    "gzip that is cut off": ({"content_encoding": "gzip"}, gzip.compress(SAID)[:-9]),
    "a thousand codings": ({"content_encoding": ",".join(["gzip"] * 1000)}, SAID),
    "more than is allowed": ({}, b'{"message": "' + b"x" * 1_100_000 + b'"}'),
}
STATUSES: dict[int, tuple[type[StatusError], int]] = {
    401: (AuthenticationError, 1),
    404: (NotFoundError, 1),
    409: (ConflictError, 1),
    429: (RateLimitError, 3),
    500: (ServerError, 1),
    503: (ServerError, 3),
}


@every_transport
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("status", STATUSES)
def test_a_refusal_is_told_whatever_its_body_is(mode: str, transport: str, status: int, body: str) -> None:
    """As its own error, with the response; 429 and 503 are tried again, a write too."""
    kind, requests = STATUSES[status]
    headers, data = BODIES[body]
    with FaultServer(respond(status, data, retry_after="0", **headers)) as server:
        with client_of(mode, transport, server) as client, pytest.raises(kind) as caught:
            client.call(OPERATIONS["write"], name="x")
        assert server.met == requests
    assert caught.value.response is not None
    assert (caught.value.status_code, caught.value.response.status) == (status, status)
    assert ("no such thing" in str(caught.value)) == (data == SAID)
    assert pickle.loads(pickle.dumps(caught.value)).status_code == status  # noqa: S301 - our own


@every_transport
@plain_and_tls
def test_a_refusal_whose_body_breaks_off_is_one(mode: str, transport: str, tls: bool) -> None:
    """The server has said no: it is not unknown what became of the write."""
    half = raw(response_bytes(404, SAID)[:-5], close=True)
    with FaultServer(half, tls=contexts().server if tls else None) as server:
        with client_of(mode, transport, server) as client, pytest.raises(NotFoundError) as caught:
            client.call(OPERATIONS["write"], name="x")
        assert server.met == 1
    assert caught.value.response is not None
    assert caught.value.response.body == SAID[:-5]


@every_transport
@pytest.mark.parametrize("body", [body for body in BODIES if "nothing" not in body])
@pytest.mark.parametrize("kind", ["read", "write"])
def test_a_success_whose_body_cannot_be_had_is_an_error_with_the_response(
    mode: str, transport: str, kind: str, body: str
) -> None:
    """It was done, and is not done again."""
    headers, data = BODIES[body]
    with FaultServer(respond(200, data, **headers), respond()) as server:
        with client_of(mode, transport, server) as client:
            with pytest.raises((DecodeError, ResponseTooLargeError)) as caught:
                client.call(OPERATIONS[kind], **({} if kind == "read" else {"name": "x"}))
            assert client.call(OPERATIONS["read"]) == {"ok": True}
        assert server.met == 2
    assert "200" in str(caught.value)
    if isinstance(caught.value, DecodeError):
        assert caught.value.response is not None
        assert caught.value.response.body == data


@every_transport
@pytest.mark.parametrize("coding", ["zstd", "gzip", ",".join(["gzip"] * 1000)])
@pytest.mark.parametrize("case", ["HEAD", "204", "304"])
def test_where_there_is_no_body_nothing_is_decoded(mode: str, transport: str, case: str, coding: str) -> None:
    """Such a response may name the coding that a body would have."""
    status = 200 if case == "HEAD" else int(case)
    length = {"content-length": 100} if case == "HEAD" else {}
    step = raw(head(status, {"content-encoding": coding, **length}))
    with FaultServer(step) as server, client_of(mode, transport, server) as client:
        if case == "304":
            with pytest.raises(StatusError, match="304"):
                client.request("GET", "/x")
            return
        response = client.request("HEAD" if case == "HEAD" else "GET", "/x")
        assert (response.status, client.result_of(response.read())) == (status, b"")


@every_transport
def test_a_redirect_is_followed_whatever_its_body_is(mode: str, transport: str) -> None:
    """Nobody reads it."""
    there = respond(302, b"not gzip", location="/there", content_encoding="gzip")
    with FaultServer(there, respond()) as server, client_of(mode, transport, server) as client:
        assert client.call(OPERATIONS["read"]) == {"ok": True}


@every_transport
def test_several_headers_are_one_list_of_codings(mode: str, transport: str) -> None:
    """As HTTP says of any header that is a list."""
    packed = gzip.compress(gzip.compress(b'{"ok": true}'))
    lines = b"content-encoding: gzip\r\ncontent-encoding: gzip\r\n"
    data = response_bytes(200, packed).replace(b"\r\n\r\n", b"\r\n" + lines + b"\r\n", 1)
    with FaultServer(raw(data)) as server, client_of(mode, transport, server) as client:
        assert client.call(OPERATIONS["read"]) == {"ok": True}


@pytest.mark.parametrize("stream", [False, True])
def test_hooks_are_told_of_the_response(mode: str, stream: bool) -> None:
    """What `on_response` and `after_attempt` see is a response, not a failure."""
    seen: list[Any] = []
    with (
        FaultServer(respond(404, SAID, content_encoding="utf-8")) as server,
        client_of(mode, "built-in", server, after_attempt=seen.append) as client,
        pytest.raises(NotFoundError),
    ):
        client.request("GET", "/x", stream=stream, on_response=seen.append)
    assert [fact.status for fact in seen] == [404, 404]
