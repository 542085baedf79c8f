# Copied from generator/runtime/http/content_coding.py of Switchboard.
"""Content codings, undone piece by piece, so that a small body that unpacks to gigabytes, or to nothing, is stopped.

Whatever comes, the work is in proportion to its bytes: every step takes and gives a bounded piece, and says so to its
caller (with an empty piece where nothing came out), who can look at the time between two steps.
"""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ..message import TooLarge, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 256 * 1024
"""What one step gives, about."""
WINDOW = 64 * 1024
"""What one step takes at most."""
FIRST_WINDOW = 256
"""What the first step of a member takes: what zlib leaves over is copied, and members may be tiny."""
MAX_CODINGS = 5
SLACK = 1024 * 1024
"""A coding may take so many bytes more than it gives, beyond `RATIO` times as many."""
RATIO = 4


class Decoder(Protocol):
    """Undoes one coding."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes give, in pieces of bounded size, some of them empty."""
        ...

    def finish(self) -> None:
        """The body has ended; raises `Unreadable` if it was cut off."""
        ...


@cache
def accepted() -> str:
    """What we can decode, for `Accept-Encoding`."""
    return "gzip, deflate" if _brotli() is None else "gzip, deflate, br"


def _brotli() -> Any:
    """The library for br, if one is installed that can bound what a step gives (since 1.2)."""
    try:
        import brotli  # optional
    except ImportError:
        try:
            import brotlicffi as brotli  # optional
        except ImportError:
            return None
    library: Any = brotli  # neither has types
    return library if hasattr(library.Decompressor, "can_accept_more_data") else None


class Bound(NamedTuple):
    """How large a body may be in bytes (None: unbounded), and the setting that says so."""

    limit: int | None
    setting: str = "max_response_bytes"

    def check(self, size: int, slack: int = 0) -> None:
        """Raises `TooLarge` for a size beyond it."""
        if self.limit is not None and size > self.limit + slack:
            raise TooLarge(self.limit, self.setting)


class Decoding:
    """All codings of one body, undone. Where there is no body, nothing is said of its codings."""

    __slots__ = ("bound", "codings", "encoding", "size")

    def __init__(self, encoding: str, bound: Bound) -> None:
        self.encoding = encoding
        self.bound = bound
        self.codings: list[Coding] | None = None
        self.size = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes give, some pieces empty. Raises `TooLarge`, `Unreadable`."""
        if self.codings is None and data:
            self.codings = [Coding(decoder, self.bound) for decoder in decoders(self.encoding)]
        pieces: Iterator[bytes] = iter((data,))
        for coding in self.codings or ():
            pieces = coding.through(pieces)
        for piece in pieces:
            self.size += len(piece)
            self.bound.check(self.size)
            yield piece

    def finish(self) -> None:
        """The body has ended. Raises `Unreadable` if one of its codings says that it should go on."""
        for coding in self.codings or ():
            coding.decoder.finish()


class Coding:
    """One coding of a body, with what it has taken and given."""

    __slots__ = ("bound", "decoder", "given", "taken")

    def __init__(self, decoder: Decoder, bound: Bound) -> None:
        self.decoder = decoder
        self.bound = bound
        self.taken = 0
        self.given = 0

    def through(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The pieces with this coding undone."""
        for piece in pieces:
            if not piece:
                yield piece
                continue
            self.taken += len(piece)
            self.bound.check(self.taken, SLACK)  # what lies between two codings, too
            for result in self.decoder.feed(piece):
                self.given += len(result)
                yield result
            if self.taken > SLACK + RATIO * self.given:
                raise Unreadable("the compressed response unpacks to next to nothing")


def decoders(encoding: str) -> list[Decoder]:
    """Decoders in the order in which they apply. Raises `Unreadable` for a coding that we did not ask for."""
    names = [name for name in map(str.strip, encoding.lower().split(",")) if name not in {"", "identity"}]
    if len(names) > MAX_CODINGS:
        raise Unreadable(f"the response has {len(names)} content encodings, one upon the other")
    return [_decoder(name) for name in reversed(names)]


def _decoder(name: str) -> Decoder:
    if name in {"gzip", "x-gzip"}:
        return Inflate()
    if name == "deflate":
        return Inflate(raw_allowed=True)
    if name == "br" and "br" in accepted():
        return Brotli()
    raise Unreadable(f"the response has the content encoding '{name[:40]}', which cannot be decoded")


class Inflate:
    """gzip (also of several members) and deflate (with zlib's header or, as some servers send it, without)."""

    def __init__(self, *, raw_allowed: bool = False) -> None:
        self.raw_allowed = raw_allowed
        self.stream: Any = None
        """The member that is being unpacked; None before the first byte."""
        self.window = 0
        self.padded = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        position, more = 0, False
        stream = self.stream
        while position < len(data) or more:
            if stream is None or stream.eof:
                if self._padding(data, position):
                    return
                stream = self._begin(data[position])
            part = data[position : position + self.window]
            piece = self._unpacked(part)
            left = stream.unused_data if stream.eof else stream.unconsumed_tail
            position += len(part) - len(left)
            more = len(piece) == PIECE and not stream.eof  # all went in, and something may still come out
            yield piece

    def _padding(self, data: bytes, position: int) -> bool:
        """Whether only zeros follow, with which some writers fill up what comes after the last member."""
        if self.stream is None or not (self.padded or data[position] == 0):
            return False
        self.padded = True
        if data.count(0, position) != len(data) - position:
            raise Unreadable("the compressed response is damaged")
        return True

    def _begin(self, first: int) -> Any:
        """Begin a member. A first byte that neither zlib nor gzip begins with is deflate without a header."""
        raw = self.raw_allowed and first & 0x0F != 8 and first != 0x1F
        self.stream = zlib.decompressobj(-zlib.MAX_WBITS if raw else zlib.MAX_WBITS | 32)
        self.window = FIRST_WINDOW
        return self.stream

    def _unpacked(self, part: bytes) -> bytes:
        self.window = min(self.window * 4, WINDOW)
        try:
            piece: bytes = self.stream.decompress(part, PIECE)
        except zlib.error as exc:
            raise Unreadable("the compressed response is damaged") from exc
        return piece

    def finish(self) -> None:
        if self.stream is not None and not self.stream.eof:
            raise Unreadable("the compressed response is cut off")


class Brotli:
    """br, if a package for it is installed."""

    def __init__(self) -> None:
        library = _brotli()
        self.stream: Any = library.Decompressor()
        self.error: type[Exception] = library.error
        self.begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        self.begun = True
        for start in range(0, len(data), WINDOW):
            piece = self._unpacked(data[start : start + WINDOW])
            yield piece
            while piece and (len(piece) >= PIECE or not self.stream.can_accept_more_data()):  # there may be more
                piece = self._unpacked(b"")
                yield piece

    def _unpacked(self, part: bytes) -> bytes:
        try:
            piece: bytes = self.stream.process(part, output_buffer_limit=PIECE)
        except self.error as exc:
            raise Unreadable("the compressed response is damaged") from exc
        return piece

    def finish(self) -> None:
        if self.begun and not self.stream.is_finished():
            raise Unreadable("the compressed response is cut off")
