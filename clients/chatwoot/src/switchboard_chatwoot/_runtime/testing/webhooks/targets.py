# Copied from generator/runtime/testing/webhooks/targets.py of Switchboard.
"""The ways to a program that receives: an address of this machine, an ASGI or WSGI app, a receiver, a function."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .delivery import EventRequest

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
TIMEOUT = 5.0
"""Seconds that a program on a real socket has, as with most vendors."""


class Reached(NamedTuple):
    """What came of a request."""

    status: int | None
    error: BaseException | None = None


def is_local(url: str) -> bool:
    """Whether an address is of this machine; nothing is sent to others."""
    return (urlsplit(url).hostname or "") in LOCAL


def reach(target: Any, request: EventRequest) -> Reached:
    """Send a request and see what comes of it. An async program runs in an event loop of its own."""
    try:
        found = _called(target, request)
        return Reached(_status(_in_own_loop(found) if inspect.isawaitable(found) else found))
    except Exception as error:  # noqa: BLE001 - whatever a program of the user's raises
        return Reached(None if isinstance(error, OSError) and isinstance(target, str) else 500, error)


async def areach(target: Any, request: EventRequest) -> Reached:
    """The same in the running event loop; what is not async runs in a thread."""
    import asyncio

    try:
        found = _called(target, request) if _is_async(target) else await asyncio.to_thread(_called, target, request)
        return Reached(_status(await found if inspect.isawaitable(found) else found))
    except Exception as error:  # noqa: BLE001 - see above
        return Reached(None if isinstance(error, OSError) and isinstance(target, str) else 500, error)


def _status(found: Any) -> int:
    """The status that a program gave; of a function, 200 for all but a number."""
    return found if isinstance(found, int) and not isinstance(found, bool) else 200


def _is_async(target: Any) -> bool:
    return not isinstance(target, str) and (_is_receiver(target) or len(_parameters(target)) == 3)


def _is_receiver(target: Any) -> bool:
    return hasattr(target, "adispatch") and hasattr(target, "parse")


def _called(target: Any, request: EventRequest) -> Any:
    """A status, or what gives one when it is awaited."""
    if isinstance(target, str):
        return _posted(request)
    if _is_receiver(target):
        return _received(target, request)
    names = _parameters(target)
    if len(names) == 3:
        return _asgi(target, request)
    if len(names) == 2 and names != ["headers", "body"]:
        return _wsgi(target, request)
    return target(request.headers, request.body) if len(names) == 2 else target(request)


def _parameters(target: Any) -> list[str]:
    """The names of the arguments that a program must be given by position. Raises TypeError for what is none."""
    if not callable(target):
        raise TypeError(f"to= takes a URL, an ASGI or WSGI app, a receiver or a function, not {type(target).__name__}")
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    every = list(inspect.signature(target).parameters.values())
    names = [one.name for one in every if one.kind in kinds and one.default is one.empty]
    if not names and any(one.kind is one.VAR_POSITIONAL for one in every):  # an app in the hull of another
        return ["scope", "receive", "send"] if inspect.iscoroutinefunction(target) else ["environ", "start_response"]
    return names


async def _received(receiver: Any, request: EventRequest) -> int:
    from ...webhooks.responses import arespond

    return (await arespond(receiver, "POST", request.headers, request.body)).status


def _posted(request: EventRequest) -> int:
    from http.client import HTTPConnection

    parts = urlsplit(request.url)
    if not is_local(request.url) or parts.scheme != "http":
        raise ValueError("the fake sends to http:// addresses of this machine only")
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=TIMEOUT)
    try:
        query = f"?{parts.query}" if parts.query else ""
        connection.request("POST", f"{request.path}{query}", request.body, request.headers)
        response = connection.getresponse()
        response.read()
        return response.status
    finally:
        connection.close()


async def _asgi(app: Any, request: EventRequest) -> int:
    """Let an ASGI app respond; its lifespan is not run."""
    parts, sent = urlsplit(request.url), [{"type": "http.request", "body": request.body, "more_body": False}]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "https",
        "path": request.path, "raw_path": request.path.encode(), "root_path": "", "query_string": parts.query.encode(),
        "headers": [
            (name.lower().encode(), value.encode())
            for name, value in {**_http(request), **request.headers}.items()
        ],
        "client": ("127.0.0.1", 1), "server": (parts.hostname or "localhost", 443),
    }  # fmt: skip
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return sent.pop() if sent else {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    await app(scope, receive, send)
    return statuses[0]


def _http(request: EventRequest) -> dict[str, str]:
    return {"Host": urlsplit(request.url).netloc or "localhost", "Content-Length": str(len(request.body))}


def _wsgi(app: Any, request: EventRequest) -> int:
    from io import BytesIO
    from wsgiref.util import setup_testing_defaults

    environ: dict[str, Any] = {
        "REQUEST_METHOD": "POST", "SCRIPT_NAME": "", "PATH_INFO": request.path,
        "QUERY_STRING": urlsplit(request.url).query, "CONTENT_LENGTH": str(len(request.body)),
        "wsgi.input": BytesIO(request.body),
    }  # fmt: skip
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    setup_testing_defaults(environ)
    statuses: list[int] = []

    def write(_data: bytes) -> None:
        return

    def start_response(status: str, _headers: Any, _error: Any = None) -> Any:
        statuses.append(int(status[:3]))
        return write

    result = app(environ, start_response)
    b"".join(result)
    if hasattr(result, "close"):
        result.close()
    return statuses[0]


def _in_own_loop(found: Awaitable[Any]) -> Any:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def awaited() -> Any:
        return await found

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(awaited())
    with ThreadPoolExecutor(1) as pool:  # one that runs here can't be waited for
        return pool.submit(asyncio.run, awaited()).result()
