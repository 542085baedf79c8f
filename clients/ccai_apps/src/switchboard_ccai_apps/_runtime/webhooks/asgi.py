# Copied from generator/runtime/webhooks/asgi.py of Switchboard.
"""An ASGI app that receives events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .responses import TEXT, Outcome, arespond

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .receiver import Receiver

    Receive = Callable[[], Awaitable[dict[str, Any]]]
    Send = Callable[[dict[str, Any]], Awaitable[None]]


def app(receiver: Receiver) -> Callable[[dict[str, Any], Receive, Send], Awaitable[None]]:
    """The app; it takes every path that is mounted on it."""

    async def receive_events(scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            body = await read(receive, receiver.max_body_bytes)
            if body is not None:
                await _respond(send, await arespond(receiver, scope["method"], scope["headers"], body))
        else:
            await send({"type": "websocket.close", "code": 1000})

    return receive_events


async def read(receive: Receive, most: int) -> bytes | None:
    """The body; of one that is too large no more than shows it. None: the vendor's server has gone."""
    body = bytearray()
    more = True
    while more and len(body) <= most:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body)


async def _respond(send: Send, outcome: Outcome) -> None:
    content = outcome.text.encode()
    headers = [("content-type", TEXT), ("content-length", str(len(content))), *outcome.headers]
    pairs = [(name.encode(), value.encode()) for name, value in headers]
    await send({"type": "http.response.start", "status": outcome.status, "headers": pairs})
    await send({"type": "http.response.body", "body": content})


async def _live(receive: Receive, send: Send) -> None:
    """Say that there is nothing to prepare and nothing to end."""
    for phase in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{phase}.complete"})
