"""Streamed responses: their own bound of size, given back whether they are read, closed or dropped, read once."""

from __future__ import annotations

import gc
import gzip
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ClosedError, ConfigurationError, DecodeError, ResponseTooLargeError
from generator.runtime.operation import Operation, ResponseSpec
from tests.support.fault_server import FaultServer, respond
from tests.support.tls import contexts
from tests.support.transports import all_of, client_of, every_transport, plain_and_tls

if TYPE_CHECKING:
    from pathlib import Path

DATA = bytes(range(256)) * 3000
FILE: Operation[Any] = Operation(
    "f.get", "f.get", "GET", "/f", responses=(ResponseSpec("200", "*/*", "bytes"),), replay="safe"
)
packed_or_not = pytest.mark.parametrize("packed", [False, True], ids=["as-it-is", "gzip"])


def file(*, packed: bool) -> Any:
    return respond(200, gzip.compress(DATA), content_encoding="gzip") if packed else respond(200, DATA)


@every_transport
@packed_or_not
def test_chunks_and_files_are_not_bounded_by_what_is_read_whole(
    mode: str, transport: str, packed: bool, tmp_path: Path
) -> None:
    """`max_response_bytes` is for what is held in memory."""
    with (
        FaultServer(file(packed=packed)) as server,
        client_of(mode, transport, server, max_response_bytes=1000) as client,
    ):
        assert all_of(client, client.request("GET", "/x", stream=True).chunks()) == DATA
        assert client.result_of(client.raw(FILE).save(tmp_path / "f")) == len(DATA)
        with pytest.raises(ResponseTooLargeError) as caught:
            client.result_of(client.raw(FILE).read())
        assert caught.value.limit == 1000
        with pytest.raises(ResponseTooLargeError):
            client.request("GET", "/x")


@every_transport
@packed_or_not
@pytest.mark.parametrize("level", ["client", "copy", "call"])
def test_a_download_has_a_bound_of_its_own(mode: str, transport: str, packed: bool, level: str, tmp_path: Path) -> None:
    """It is given to a client, to a copy of it, or to one call, and counts the decoded bytes."""
    settings = {"max_download_bytes": 1000} if level == "client" else {}
    options = {"max_download_bytes": 1000} if level == "call" else {}
    with FaultServer(file(packed=packed)) as server, client_of(mode, transport, server, **settings) as client:
        owner = client.client
        if level == "copy":
            client.client = owner.with_options(max_download_bytes=1000)
        with pytest.raises(ResponseTooLargeError, match="max_download_bytes") as caught:
            all_of(client, client.request("GET", "/x", stream=True, **options).chunks())
        assert caught.value.limit == 1000
        with pytest.raises(ResponseTooLargeError):
            client.result_of(client.raw(FILE, options).save(tmp_path / "f"))
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(ResponseTooLargeError):
            all_of(client, client.raw(FILE, options | {"max_download_bytes": len(DATA) - 1}).chunks())
        for enough in (None, len(DATA)):
            assert all_of(client, client.raw(FILE, {"max_download_bytes": enough}).chunks()) == DATA
        client.client = owner  # which is the one to close


def test_the_bound_is_refused_where_nothing_is_streamed(mode: str) -> None:
    """And where it is no number of bytes; nothing is sent."""
    with FaultServer(respond()) as server, client_of(mode, "built-in", server) as client:
        with pytest.raises(TypeError, match="max_download_bytes"):
            client.request("GET", "/x", max_download_bytes=5)
        with pytest.raises(ConfigurationError, match="max_download_bytes"):
            client.request("GET", "/x", stream=True, max_download_bytes="5")
        with pytest.raises(ConfigurationError, match="max_download_bytes"):
            client.client.with_options(max_download_bytes=-1)
        assert server.met == 0


@every_transport
@plain_and_tls
@pytest.mark.parametrize("end", ["closed unread", "closed after a chunk", "left by `with`", "dropped", "not decoded"])
def test_a_response_that_is_not_read_to_its_end_gives_its_connection_back(
    mode: str, transport: str, tls: bool, end: str
) -> None:
    """There is one connection only, so the next call would wait for it in vain."""
    step = respond(200, DATA, content_encoding="nobody-knows") if end == "not decoded" else respond(200, DATA)
    with (
        FaultServer(step, tls=contexts().server if tls else None) as server,
        client_of(mode, transport, server) as client,
    ):
        for _ in range(3):
            client.result_of(ended(client, end))
            gc.collect()
        assert server.met == 3


def ended(client: Any, end: str) -> Any:
    """Open a response and end it so; sync at once, async as a coroutine."""
    if client.runner is not None:
        return aended(client.client, end)
    response = client.client.request("GET", "/x", stream=True)
    if end == "left by `with`":
        with response:
            pass
    elif end == "dropped":
        with pytest.warns(ResourceWarning, match="neither read"):  # noqa: PT031 - collecting is the statement
            del response
            gc.collect()
    elif end == "not decoded":
        with pytest.raises(DecodeError):
            next(response.chunks())
    else:
        if "chunk" in end:
            next(response.chunks())
        response.close()
    return None


async def aended(client: Any, end: str) -> None:
    response = await client.request("GET", "/x", stream=True)
    if end == "left by `with`":
        async with response:
            pass
    elif end == "dropped":
        with pytest.warns(ResourceWarning, match="neither read"):  # noqa: PT031 - collecting is the statement
            del response
            gc.collect()
    elif end == "not decoded":
        with pytest.raises(DecodeError):
            await anext(response.chunks())
    else:
        if "chunk" in end:
            await anext(response.chunks())
        await response.close()


@every_transport
def test_a_body_comes_once(mode: str, transport: str) -> None:
    """Afterwards its connection answers other requests: reading on would take what is theirs."""
    with FaultServer(respond(200, DATA)) as server, client_of(mode, transport, server) as client:
        read = client.request("GET", "/x", stream=True)
        assert all_of(client, read.chunks()) == DATA
        with pytest.raises(ClosedError, match="read already"):
            all_of(client, read.chunks())
        closed = client.request("GET", "/x", stream=True)
        client.result_of(closed.close())
        client.result_of(closed.close())
        with pytest.raises(ClosedError, match="closed"):
            client.result_of(closed.read())
        kept = client.request("GET", "/x", stream=True)
        assert client.result_of(kept.read()) == client.result_of(kept.read()) == DATA
