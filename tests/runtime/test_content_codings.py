"""Content codings do work in proportion to the bytes that come, end in time, and leave the event loop its turns."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.http import content_coding, whole_body
from generator.runtime.http.content_coding import MAX_CODINGS, PIECE, RATIO, SLACK, Bound, Decoding
from generator.runtime.http.streamed import StreamedResponse
from generator.runtime.message import Failure, MaybeSent, TooLarge, Unreadable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from generator.runtime.message import Response

MEGABYTE = 1024 * 1024
EMPTY = gzip.compress(b"")
SMALLEST = len(EMPTY)
"""Bytes of the smallest member."""


class Work:
    """What zlib was asked to do."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.members = 0
        self.steps = 0
        self.handed = 0
        made = zlib.decompressobj
        work = self

        class Counted:
            def __init__(self, wbits: int) -> None:
                work.members += 1
                self.inner = made(wbits)

            def decompress(self, data: bytes, most: int) -> bytes:
                work.steps += 1
                work.handed += len(data)
                return self.inner.decompress(data, most)

            def __getattr__(self, name: str) -> Any:
                return getattr(self.inner, name)

        monkeypatch.setattr(content_coding.zlib, "decompressobj", Counted)


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    return Work(monkeypatch)


def decoded(data: bytes, encoding: str, limit: int | None = None, step: int = 65536) -> bytes:
    decoding = Decoding(encoding, Bound(limit))
    pieces = [piece for start in range(0, len(data), step) for piece in decoding.feed(data[start : start + step])]
    decoding.finish()
    return b"".join(pieces)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def blocks_of_nothing(size: int) -> bytes:
    """A stream of zlib's whose blocks are empty."""
    return zlib.compress(b"")[:2] + b"\0\0\0\xff\xff" * (size // 5)


def endless_name(size: int) -> bytes:
    """A gzip header with the flag for a name, and a name that does not end."""
    return EMPTY[:3] + b"\x08" + EMPTY[4:10] + b"n" * size


BARREN: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty members": (lambda: EMPTY * 200_000, "gzip"),
    "empty members, packed": (lambda: gzip.compress(EMPTY * 1_000_000), "gzip, gzip"),
    "empty members, packed twice": (lambda: gzip.compress(gzip.compress(EMPTY * 1_000_000)), "gzip, gzip, gzip"),
    "members of one byte": (lambda: gzip.compress(b"x") * 200_000, "gzip"),
    "empty blocks": (lambda: blocks_of_nothing(4 * MEGABYTE), "deflate"),
    "empty blocks, packed": (lambda: gzip.compress(blocks_of_nothing(100 * MEGABYTE)), "deflate, gzip"),
    "a name without an end": (lambda: endless_name(4 * MEGABYTE), "gzip"),
    "a name without an end, packed": (lambda: gzip.compress(endless_name(100 * MEGABYTE)), "gzip, gzip"),
}


@cache
def barren(name: str) -> tuple[bytes, str]:
    """Made when a test asks for it, since packing takes long."""
    make, encoding = BARREN[name]
    return make(), encoding


@pytest.mark.parametrize("limit", [None, 256 * MEGABYTE, 1000])
@pytest.mark.parametrize("name", BARREN)
def test_what_unpacks_to_next_to_nothing_is_stopped(name: str, limit: int | None, work: Work) -> None:
    """After little more than a megabyte that gave nothing, however much is still packed."""
    data, encoding = barren(name)
    with pytest.raises((Unreadable, TooLarge)):
        decoded(data, encoding, limit)
    assert work.members <= 1.4 * SLACK / SMALLEST
    assert work.handed <= 16 * 1.4 * SLACK


@pytest.mark.parametrize("size", [0, 1, 10, 100, 1000, 10_000, 100_000])
def test_members_are_not_copied_once_for_each_that_follows(size: int, work: Work) -> None:
    """What zlib is handed is in proportion to the body, not to its square."""
    member = gzip.compress(bytes(range(256)) * (size // 256) + bytes(size % 256), 0)
    count = min(1_000_000 // len(member), 20_000)
    assert len(decoded(member * count, "gzip", step=1 << 30)) == size * count
    assert work.members == count
    assert work.handed <= 16 * len(member) * count


@pytest.mark.parametrize("count", [MAX_CODINGS + 1, 1000, 30_000])
def test_too_many_codings_are_refused(count: int) -> None:
    with pytest.raises(Unreadable, match=f"{count} content encodings"):
        decoded(b"x", ",".join(["gzip"] * count))


def test_as_many_as_anybody_could_mean_are_undone() -> None:
    data = b"text"
    for _ in range(MAX_CODINGS):
        data = gzip.compress(data)
    assert decoded(data, ", ".join(["gzip"] * MAX_CODINGS + ["identity"] * 50)) == b"text"


@pytest.mark.parametrize("limit", [1000, 100_000])
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_what_lies_between_two_codings_is_bounded_too(depth: int, limit: int, work: Work) -> None:
    """A bomb within a bomb does not unpack to gigabytes on the way to its end."""
    data = b"\0" * (30 * MEGABYTE)
    for _ in range(depth):
        data = gzip.compress(data)
    with pytest.raises(TooLarge) as caught:
        decoded(data, ",".join(["gzip"] * depth), limit)
    assert caught.value.limit == limit
    assert work.steps <= 20


@pytest.mark.parametrize("size", [0, 1, 1000, PIECE, 5 * PIECE + 1])
@pytest.mark.parametrize("step", [1, 7, 65536, 1 << 30])
def test_brotli_gives_all_in_pieces_that_are_bounded(size: int, step: int) -> None:
    brotli = pytest.importorskip("brotli")
    decoding = Decoding("br", Bound(None))
    data = brotli.compress(b"\0" * size)
    pieces = [piece for start in range(0, len(data), step) for piece in decoding.feed(data[start : start + step])]
    decoding.finish()
    assert b"".join(pieces) == b"\0" * size
    assert max(map(len, pieces)) <= 4 * PIECE


NAMES = st.sampled_from(["gzip", "x-gzip", "GZIP", " deflate", "br", "identity", "", "zstd", "utf-8", "gzip;q=1", "é"])
PACKERS: list[Callable[[bytes], bytes]] = [
    gzip.compress,
    zlib.compress,
    raw_deflate,
    lambda data: gzip.compress(data[: len(data) // 2]) + gzip.compress(data[len(data) // 2 :]),
    lambda data: gzip.compress(data) + b"\0" * 9,
    lambda data: gzip.compress(data)[:-3],
    lambda data: EMPTY * 300 + gzip.compress(data),
]
HEADERS = st.lists(NAMES, max_size=8).map(",".join) | st.text(max_size=40)
BODIES = st.recursive(
    st.binary(max_size=300) | st.integers(0, 300_000).map(bytes),
    lambda inner: st.tuples(inner, st.sampled_from(PACKERS)).map(lambda made: made[1](made[0])),
    max_leaves=5,
)


@given(HEADERS, BODIES, st.sampled_from([1, 100, 1 << 30]), st.sampled_from([None, 0, 1000, 200_000]))
def test_any_coding_of_any_bytes_ends_in_a_value_or_in_our_failure(
    header: str, body: bytes, step: int, limit: int | None
) -> None:
    """And the steps are no more than the bytes that it was given and gave."""
    decoding, steps, value = Decoding(header, Bound(limit)), 0, b""
    try:
        for start in range(0, len(body), step):
            for piece in decoding.feed(body[start : start + step]):
                value += piece
                steps += 1
        decoding.finish()
    except (Unreadable, TooLarge):
        pass
    else:
        assert limit is None or len(value) <= limit
    taken = sum(coding.taken for coding in decoding.codings or ())
    assert steps <= len(body) + taken + len(value) // 1000 + 1
    for coding in decoding.codings or ():
        assert coding.taken <= max(SLACK + RATIO * coding.given, len(body)) + PIECE


# -- time --------------------------------------------------------------------------------------------------------------


class Source:
    """A body as a transport gives it."""

    def __init__(self, *parts: bytes) -> None:
        self.parts = parts

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.parts)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part


def response_of(*parts: bytes, encoding: str = "", end: float | None = None, status: int = 200) -> StreamedResponse:
    headers = [("content-encoding", encoding)] if encoding else []
    return StreamedResponse(
        status, headers, "HTTP/1.1", Source(*parts), lambda _: None, lambda error: error, 256 * MEGABYTE, end
    )


def read(mode: str, response: StreamedResponse) -> Response:
    return response.read() if mode == "sync" else asyncio.run(response.aread())


ZEROS = gzip.compress(bytes(20 * PIECE))


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look at the clock finds it a second later."""
    now = iter(range(1, 1_000_000))
    monkeypatch.setattr(whole_body, "monotonic", lambda: float(next(now)))


@pytest.mark.usefixtures("ticking")
def test_decoding_ends_with_the_time_of_the_attempt(mode: str) -> None:
    """The status is known by then, so it is no failure of the attempt, which would be made again."""
    response = read(mode, response_of(ZEROS, encoding="gzip", end=10.5))
    assert response.problem is not None
    assert (response.status, response.body, response.problem.bound) == (200, b"", "total")
    assert read(mode, response_of(ZEROS, encoding="gzip", end=1000.0)).body == bytes(20 * PIECE)


@pytest.mark.usefixtures("ticking")
def test_a_body_that_never_waits_ends_with_the_time_too(mode: str) -> None:
    """A server that is faster than we are gives no timer a chance."""
    with pytest.raises(MaybeSent) as caught:
        read(mode, response_of(*[b"x"] * 100, end=10.5))
    assert caught.value.bound == "total"
    refused = read(mode, response_of(*[b"x"] * 100, end=60.5, status=404))
    assert refused.problem is not None
    assert 0 < len(refused.body) < 100


@pytest.mark.parametrize(
    "make",
    [
        lambda: response_of(ZEROS, encoding="gzip"),
        lambda: response_of(gzip.compress(EMPTY * 1000), encoding="gzip, gzip"),
        lambda: response_of(*[b"x"] * 100),
    ],
    ids=["decoding", "decoding to nothing", "bytes that are there"],
)
@pytest.mark.parametrize("how", ["whole", "chunks"])
@pytest.mark.usefixtures("ticking")
def test_the_event_loop_gets_its_turns(make: Callable[[], StreamedResponse], how: str) -> None:
    """One after each stretch of work, though there is nothing to wait for."""

    async def main() -> int:
        turns = 0

        async def others() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        task = asyncio.create_task(others())
        response = make()
        if how == "whole":
            await response.aread()
        else:
            async for _ in response.achunks():
                pass
        task.cancel()
        return turns

    assert asyncio.run(main()) > 15


def test_a_failure_is_what_a_driver_can_read() -> None:
    """What ends a body is one of the failures that a call knows."""
    response = response_of(b"nonsense", encoding="gzip", status=503).read()
    assert isinstance(response.problem, Failure)
    assert response.body == b"nonsense"
