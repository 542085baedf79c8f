# Copied from generator/runtime/webhooks/frameworks.py of Switchboard.
"""FastAPI, Django and Flask: each is imported when an adapter for it is made."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import WebhookError
from .responses import TEXT, respond, status_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .event import WebhookEvent
    from .receiver import Receiver


def fastapi_dependency(receiver: Receiver) -> Callable[[Any], Awaitable[WebhookEvent]]:
    """A dependency that gives the event of a request, or responds with the status of what is wrong with it."""
    fastapi: Any = import_module("fastapi")

    async def received_event(request: Any) -> WebhookEvent:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > receiver.max_body_bytes:
                break
        try:
            return await receiver.aparse(request.headers, body)
        except WebhookError as error:
            raise fastapi.HTTPException(status_of(error), error.reason) from None

    received_event.__annotations__["request"] = fastapi.Request
    return received_event


def django_view(receiver: Receiver) -> Callable[[Any], Any]:
    """A view that dispatches what is sent to it."""
    http: Any = import_module("django.http")

    def receive_events(request: Any) -> Any:
        body = request.read(receiver.max_body_bytes + 1)
        outcome = respond(receiver, request.method, request.headers, body)
        return http.HttpResponse(outcome.text, TEXT, outcome.status, headers=dict(outcome.headers))

    receive_events.csrf_exempt = True  # type: ignore[attr-defined]  # the vendor's server has no token
    return receive_events


def flask_view(receiver: Receiver) -> Callable[[], Any]:
    """A view that dispatches what is sent to it."""
    flask: Any = import_module("flask")

    def receive_events() -> Any:
        request = flask.request
        few = (request.content_length or 0) <= receiver.max_body_bytes and request.content_length is not None
        body = request.get_data() if few else request.stream.read(receiver.max_body_bytes + 1)
        outcome = respond(receiver, request.method, request.headers, body)
        return flask.Response(outcome.text, outcome.status, dict(outcome.headers), content_type=TEXT)

    receive_events.methods = receiver._about.methods  # type: ignore[attr-defined]  # Flask reads it
    return receive_events
