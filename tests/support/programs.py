"""Programs that receive a request, one of each kind that users have: each tells what came, and responds with 200."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.support.loopback import Loopback, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Program = tuple[Any, list["Posted"]]


class Posted(NamedTuple):
    """A request as a program got it; of functions of headers and body the path is unknown."""

    headers: Any
    body: bytes
    path: str = ""


@contextmanager
def _socket() -> Iterator[Program]:
    came: list[Posted] = []

    def respond(request: Any) -> Response:
        came.append(Posted(request.headers, request.body, request.path))
        return Response(200)

    with Loopback(respond) as server:
        yield f"{server.url}/hooks/chatwoot", came


@contextmanager
def _asgi() -> Iterator[Program]:
    came: list[Posted] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        came.append(Posted(scope["headers"], message["body"], scope["path"]))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})

    yield app, came


@contextmanager
def _wsgi() -> Iterator[Program]:
    came: list[Posted] = []

    def app(environ: Any, start: Any) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        came.append(Posted(environ, body, environ["PATH_INFO"]))
        start("200 OK", [("Content-Type", "text/plain")])
        return [b"ok"]

    from wsgiref.validate import validator

    yield validator(app), came


@contextmanager
def _fastapi() -> Iterator[Program]:
    from fastapi import FastAPI, Request

    came: list[Posted] = []
    app = FastAPI()

    async def hook(request: Any) -> dict[str, str]:
        came.append(Posted(request.headers, await request.body(), request.url.path))
        return {}

    hook.__annotations__["request"] = Request
    app.post("/hooks/chatwoot")(hook)
    yield app, came


@contextmanager
def _flask() -> Iterator[Program]:
    from flask import Flask, request

    came: list[Posted] = []
    app = Flask(__name__)

    @app.post("/hooks/chatwoot")
    def hook() -> str:
        came.append(Posted(dict(request.headers), request.get_data(), request.path))
        return ""

    yield app, came


@contextmanager
def _of_request() -> Iterator[Program]:
    came: list[Posted] = []
    yield lambda request: came.append(Posted(request.headers, request.body, request.path)), came


@contextmanager
def _of_headers_and_body() -> Iterator[Program]:
    came: list[Posted] = []

    def function(headers: Any, body: bytes) -> None:
        came.append(Posted(headers, body))

    yield function, came


@contextmanager
def _async_function() -> Iterator[Program]:
    came: list[Posted] = []

    async def function(headers: Any, body: bytes) -> int:
        came.append(Posted(headers, body))
        return 200

    yield function, came


def programs() -> dict[str, Callable[[], Any]]:
    """Each kind by name: a context manager that gives the program, and a list of what came."""
    return {
        "socket": _socket, "ASGI": _asgi, "WSGI": _wsgi, "FastAPI": _fastapi, "Flask": _flask,
        "function": _of_request, "function of two": _of_headers_and_body, "async function": _async_function,
    }  # fmt: skip
