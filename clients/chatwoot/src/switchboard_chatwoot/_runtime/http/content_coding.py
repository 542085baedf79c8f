# Copied from generator/runtime/http/content_coding.py in the Switchboard repository: edit it there.
"""Content encodings, decoded piece by piece, so that a small answer that unpacks to gigabytes is stopped in time."""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from ..message import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 256 * 1024


class Decoder(Protocol):
    """FairSemaphore encoded chunks into decoded pieces, none of them large."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that these bytes complete."""
        ...

    def finish(self) -> None:
        """The body has ended; raises `Unreadable` if it was cut off."""
        ...


@cache
def accepted() -> str:
    """What we can decode, for `Accept-Encoding`."""
    from importlib.util import find_spec  # once a process

    return "gzip, deflate, br" if find_spec("brotli") or find_spec("brotlicffi") else "gzip, deflate"


def decoders(encoding: str) -> list[Decoder]:
    """Decoders in the order in which they apply. Raises `Unreadable` for an encoding that we did not ask for."""
    names = [name.strip().lower() for name in encoding.split(",")]
    return [_decoder(name) for name in reversed(names) if name not in {"", "identity"}]


def _decoder(name: str) -> Decoder:
    if name in {"gzip", "x-gzip", "deflate"}:
        return Inflate(raw_allowed=name == "deflate")
    if name == "br" and "br" in accepted():
        return Brotli()
    raise Unreadable(f"the answer has the content encoding '{name[:40]}', which cannot be decoded")


class Inflate:
    """gzip (also of several members) and deflate (with zlib's header or, as some servers send it, without)."""

    def __init__(self, *, raw_allowed: bool) -> None:
        self.raw_allowed = raw_allowed
        self.begun = False
        self.head = b""
        """What came before the first output, where it may turn out to lack zlib's header."""
        self.stream = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def feed(self, data: bytes) -> Iterator[bytes]:
        piece = b""
        while data or len(piece) == PIECE:  # a full piece: there may be more to come out, though all went in
            if self.stream.eof:
                if not data.strip(b"\0"):  # padding after the end
                    return
                self.stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
            piece = self._inflate(data)
            if piece:
                yield piece
            data = self.stream.unused_data if self.stream.eof else self.stream.unconsumed_tail

    def _inflate(self, data: bytes) -> bytes:
        try:
            piece = self.stream.decompress(data, PIECE)
        except zlib.error as exc:
            if not self.raw_allowed:
                raise Unreadable("the compressed answer is damaged") from exc
            self.raw_allowed = False
            self.stream = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inflate(self.head + data)
        self.begun = True
        if self.raw_allowed:
            self.head += data
            self.raw_allowed = not piece and len(self.head) < 16  # the header has 2 bytes
        return piece

    def finish(self) -> None:
        if self.begun and not self.stream.eof:
            raise Unreadable("the compressed answer is cut off")


class Brotli:
    """br, if the package brotli is installed."""

    def __init__(self) -> None:
        try:
            import brotli  # optional
        except ImportError:
            import brotlicffi as brotli  # optional
        library: Any = brotli  # neither has types
        self.stream: Any = library.Decompressor()
        self.error: type[Exception] = library.error
        self.begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        step = 512  # brotli packs up to a million times: so few bytes at once bound what one step unpacks to
        for start in range(0, len(data), step):
            self.begun = True
            try:
                piece = self.stream.process(data[start : start + step])
            except self.error as exc:
                raise Unreadable("the compressed answer is damaged") from exc
            if piece:
                yield piece

    def finish(self) -> None:
        if self.begun and not self.stream.is_finished():
            raise Unreadable("the compressed answer is cut off")
