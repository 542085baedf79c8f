"""Content encodings: what is packed comes out as it was, what is damaged or endless is refused in time."""

from __future__ import annotations

import gzip
import sys
import tracemalloc
import zlib
from collections import deque
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.http import content_coding as decoding
from generator.runtime.http.content_coding import Bound, Decoding
from generator.runtime.message import TooLarge, Unreadable

TEXT = bytes(range(256)) * 3000


def decoded(data: bytes, encoding: str, step: int = 1000, limit: int | None = None) -> bytes:
    body = Decoding(encoding, Bound(limit))
    pieces = [piece for start in range(0, len(data), step) for piece in body.feed(data[start : start + step])]
    body.finish()
    return b"".join(pieces)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("identity", bytes),
        ("", bytes),
        ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
        ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:]) + b"\0\0\0"),
    ],
)
@pytest.mark.parametrize("step", [1, 1000, 1 << 30])
def test_what_was_packed_comes_out(encoding: str, pack: Any, step: int) -> None:
    """In whatever pieces it comes."""
    text = TEXT[: 3000 if step == 1 else None]
    assert decoded(pack(text), encoding, step) == text


@given(st.binary(max_size=2000), st.integers(1, 500))
def test_any_bytes_survive(data: bytes, step: int) -> None:
    """Also at the edges: empty bodies, and bodies of one byte."""
    assert decoded(gzip.compress(data), "gzip", step) == data


def test_a_body_that_fills_its_last_piece_exactly_is_whole() -> None:
    """The decoder holds output back when a piece is full, though all input is consumed."""
    for size in (decoding.PIECE, 2 * decoding.PIECE, decoding.PIECE + 1):
        assert decoded(gzip.compress(b"x" * size), "gzip", 1 << 30) == b"x" * size


@given(st.binary(min_size=1, max_size=300), st.sampled_from(["gzip", "deflate"]))
def test_noise_is_refused_not_crashed_on(data: bytes, encoding: str) -> None:
    """Whatever a broken server sends is `Unreadable`, or (by chance) decodes."""
    with suppress(Unreadable):
        decoded(data, encoding)


def test_what_is_cut_off_is_refused() -> None:
    """A body that ends too early must not pass for a whole one."""
    for encoding, packed in (
        ("gzip", gzip.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
    ):
        with pytest.raises(Unreadable, match="cut off"):
            decoded(packed[:-10], encoding)


def test_an_empty_body_has_no_encoding_to_fail() -> None:
    """A 204, or the answer to a HEAD, may name one."""
    assert decoded(b"", "gzip") == b""


def test_unknown_encodings_are_refused() -> None:
    """We ask for none of them."""
    with pytest.raises(Unreadable, match="snappy"):
        decoded(b"x", "snappy")


def test_a_bomb_is_stopped_in_time() -> None:
    """200 MB in 200 KB: stopped at the limit, in little memory."""
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(200)) + packer.flush()
    tracemalloc.start()
    body = Decoding("gzip", Bound(5_000_000))
    with pytest.raises(TooLarge) as caught:
        deque(body.feed(packed), maxlen=0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.limit == 5_000_000
    assert peak < 8 * decoding.PIECE
    # twice packed, the small body unpacks to a small bomb
    with pytest.raises(TooLarge):
        decoded(gzip.compress(packed), "gzip, gzip", limit=5_000_000)


def test_brotli_is_offered_only_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What we do not ask for, we need not decode."""
    bounded = SimpleNamespace(Decompressor=SimpleNamespace(can_accept_more_data=None))
    for libraries, offered in (
        ({"brotli": bounded}, "gzip, deflate, br"),
        ({"brotli": None, "brotlicffi": bounded}, "gzip, deflate, br"),
        ({"brotli": SimpleNamespace(Decompressor=SimpleNamespace())}, "gzip, deflate"),  # cannot bound what comes out
        ({"brotli": None, "brotlicffi": None}, "gzip, deflate"),
    ):
        with monkeypatch.context() as patched:
            for name, library in libraries.items():
                patched.setitem(sys.modules, name, library)
            decoding.accepted.cache_clear()
            assert decoding.accepted() == offered
    with pytest.raises(Unreadable):
        decoded(b"x", "br")
    decoding.accepted.cache_clear()


def test_brotli() -> None:
    """br, where the package is there."""
    brotli = pytest.importorskip("brotli")
    packed = brotli.compress(TEXT)
    assert decoded(packed, "br") == TEXT
    with pytest.raises(Unreadable, match="cut off"):
        decoded(packed[:-5], "br")
    with pytest.raises(Unreadable, match="damaged"):
        decoded(b"\xff" * 1000, "br")
    with pytest.raises(TooLarge):
        decoded(brotli.compress(b"\0" * 50_000_000), "br", limit=1_000_000)
