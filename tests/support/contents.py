"""Bodies as they are sent, and a stream that cannot be read twice."""

from __future__ import annotations

import asyncio
import io
from typing import Any


def sent(content: Any, mode: str) -> bytes:
    """All bytes of a body, read as a client of that mode reads them."""
    if mode == "sync":
        return b"".join(content.chunks())

    async def collect() -> bytes:
        return b"".join([chunk async for chunk in content.achunks()])

    return asyncio.run(collect())


class Pipe(io.RawIOBase):
    """A stream that cannot seek and gives little at a time."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.inner.read(min(size, 1000))
