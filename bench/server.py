"""A loopback server that costs as little as it can: a process of its own that has one JSON text for every request."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bench.data import SMALL
from bench.usage import more_descriptors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

END = b"\r\n\r\n"
LENGTH = b"content-length:"


class Answerer(asyncio.Protocol):
    """One connection."""

    def __init__(self, text: bytes, delay: float) -> None:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(text)}\r\n\r\n"
        self.response = head.encode() + text
        self.delay = delay

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 -- tells type checkers what a TCP server gets
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        """Respond to each complete request."""
        self.pending += data
        while (head := self.pending.find(END) + len(END)) >= len(END):
            end = head + _body_length(self.pending[:head])
            if len(self.pending) < end:
                return
            self.pending = self.pending[end:]
            self._respond()

    def _respond(self) -> None:
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, self.transport.write, self.response)
        else:
            self.transport.write(self.response)


def _body_length(head: bytes) -> int:
    """How many bytes follow the head of a request; bodies in chunks are not understood."""
    _, found, rest = head.lower().partition(LENGTH)
    return int(rest.partition(b"\r\n")[0]) if found else 0


@contextmanager
def serving(environment: Mapping[str, str], text: bytes = SMALL, delay: float = 0) -> Iterator[str]:
    """Run the server while the block runs; gives its base URL. Each response waits for `delay` seconds."""
    command = [sys.executable, "-m", "bench.server", text.decode(), str(delay)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stdout is not None  # noqa: S101 -- asked for above
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


async def main(text: bytes, delay: float) -> None:
    """Serve until terminated, on a free port that is printed first."""
    more_descriptors()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answerer(text, delay), "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1].encode(), float(sys.argv[2])))
