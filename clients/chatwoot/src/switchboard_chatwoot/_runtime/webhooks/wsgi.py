# Copied from generator/runtime/webhooks/wsgi.py of Switchboard.
"""A WSGI app that receives events."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .responses import TEXT, respond

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .receiver import Receiver


_DIGITS = 18
"""Of a length that are read; so many are too much for any body."""


def app(receiver: Receiver) -> Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]:
    """The app; it takes every path that is mounted on it."""

    def receive_events(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        body = read(environ, receiver.max_body_bytes)
        outcome = respond(receiver, environ["REQUEST_METHOD"], environ, body)
        content = outcome.text.encode()
        headers = [("Content-Type", TEXT), ("Content-Length", str(len(content))), *outcome.headers]
        start_response(f"{outcome.status} {HTTPStatus(outcome.status).phrase}", headers)
        return [content]

    return receive_events


def read(environ: dict[str, Any], most: int) -> bytes:
    """The body; of one that is too large no more than shows it. Without a length it is read if it has an end."""
    length = environ.get("CONTENT_LENGTH") or ""
    ends = environ.get("wsgi.input_terminated", False)
    known = int(length[:_DIGITS]) if length.isascii() and length.isdigit() else most + 1 if ends else 0
    body: bytes = environ["wsgi.input"].read(min(known, most + 1))
    return body
