"""A loopback server that costs as little as it can: a process of its own that answers every GET with one JSON text."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bench.data import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HEAD = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(SMALL)}\r\n\r\n"
ANSWER = HEAD.encode() + SMALL
END = b"\r\n\r\n"


class Answerer(asyncio.Protocol):
    """One connection. Requests have no body, so that the end of the head is the end of the request."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write to."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 -- tells type checkers what a TCP server gets
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        """ResponseSpec each complete request."""
        *complete, self.pending = (self.pending + data).split(END)
        self.transport.write(ANSWER * len(complete))


@contextmanager
def serving(environment: Mapping[str, str]) -> Iterator[str]:
    """Run the server while the block runs; gives its base URL."""
    command = [sys.executable, "-m", "bench.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stdout is not None  # noqa: S101 -- asked for above
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


async def main() -> None:
    """Serve until terminated, on a free port that is printed first."""
    server = await asyncio.get_running_loop().create_server(Answerer, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
