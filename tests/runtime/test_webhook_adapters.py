"""The receiver in real frameworks and behind real servers: what each responds to good, wrong and too large requests."""

from __future__ import annotations

import asyncio
import http.client
import logging
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.validate import validator

import httpx
import pytest

from generator.runtime.webhooks.event import WebhookEvent
from tests.support.webhook_shop import NOW, Paid, body_of, receiver, signed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.runtime.webhooks.receiver import Receiver

LIMIT = 2000
BODY = body_of("paid", amount=2)
BROKEN = body_of("paid", amount=13)
LARGE = body_of("paid", note="x" * LIMIT)
OLD = signed(BODY, at=NOW - 301)
ROWS: list[tuple[str, str, bytes, dict[str, str], int]] = [
    ("good", "POST", BODY, signed(BODY), 200),
    ("unknown event", "POST", body_of("lost"), signed(body_of("lost")), 200),
    ("unsigned", "POST", BODY, {}, 401),
    ("wrong secret", "POST", BODY, signed(BODY, secret="x"), 401),
    ("old", "POST", BODY, OLD, 401),
    ("no JSON", "POST", b"kind=paid", signed(b"kind=paid"), 400),
    ("no object", "POST", b"[]", signed(b"[]"), 400),
    ("empty", "POST", b"", signed(b""), 400),
    ("too large", "POST", LARGE, signed(LARGE), 413),
    ("failing handler", "POST", BROKEN, signed(BROKEN), 500),
    ("wrong method", "PUT", BODY, signed(BODY), 405),
]


def made(calls: list[Any]) -> Receiver:
    receives = receiver(max_body_bytes=LIMIT)

    @receives.on(Paid)
    async def first(event: Paid) -> None:
        await asyncio.sleep(0)
        if event.amount == 13:
            raise ValueError("the handler's own secret")

    receives.on(WebhookEvent)(lambda event: calls.append(event.event_tag))
    return receives


def over_http(port: int) -> Any:
    def ask(method: str, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request(method, "/hook", body, {"Content-Type": "application/json", **headers})
        response = connection.getresponse()
        found = response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
        connection.close()
        return found

    return ask


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing."""


@contextmanager
def wsgi(app: Any) -> Iterator[Any]:
    with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield over_http(server.server_port)
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def asgi(app: Any) -> Iterator[Any]:
    """Called by httpx, as an ASGI server would."""

    async def request(method: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
            return await client.request(method, "/hook", content=body, headers=headers)

    def ask(method: str, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        response = asyncio.run(request(method, body, headers))
        return response.status_code, dict(response.headers), response.content

    yield ask


@contextmanager
def flask_app(receives: Receiver) -> Iterator[Any]:
    flask = pytest.importorskip("flask")
    app = flask.Flask("shop")
    app.add_url_rule("/hook", view_func=receives.flask_view())
    with wsgi(app) as ask:
        yield ask


@contextmanager
def django_app(receives: Receiver) -> Iterator[Any]:
    pytest.importorskip("django")
    import django
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler
    from django.urls import clear_url_caches, path

    if not settings.configured:
        settings.configure(
            DEBUG=False,
            ALLOWED_HOSTS=["*"],
            ROOT_URLCONF=__name__,
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
            DATA_UPLOAD_MAX_MEMORY_SIZE=LIMIT,
        )
        django.setup(set_prefix=False)
    urlpatterns[:] = [path("hook", receives.django_view())]
    clear_url_caches()
    with wsgi(WSGIHandler()) as ask:
        yield ask


urlpatterns: list[Any] = []
"""Of Django, which looks for them here."""


@contextmanager
def fastapi_app(receives: Receiver) -> Iterator[Any]:
    """A route with the dependency, which hands the event to the handlers as the route likes."""
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()
    wanted: Any = fastapi.Depends(receives.fastapi())

    async def hook(event: Any = wanted) -> dict[str, str]:
        await receives.ahandle(event)
        return {"event": event.event_tag}

    app.post("/hook")(hook)
    with asgi(app) as ask:
        yield ask


ADAPTERS: dict[str, Callable[[Receiver], Any]] = {
    "wsgi": lambda receives: wsgi(validator(receives.wsgi_app())),
    "asgi": lambda receives: asgi(receives.asgi_app()),
    "flask": flask_app,
    "django": django_app,
    "fastapi": fastapi_app,
}


@pytest.fixture(scope="module", params=ADAPTERS)
def served(request: pytest.FixtureRequest) -> Iterator[tuple[str, Any, list[Any]]]:
    calls: list[Any] = []
    with ADAPTERS[request.param](made(calls)) as ask:
        yield request.param, ask, calls


@pytest.mark.parametrize(
    ("method", "body", "headers", "status"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_each_outcome_has_its_status(
    served: tuple[str, Any, list[Any]], method: str, body: bytes, headers: dict[str, str], status: int
) -> None:
    name, ask, calls = served
    calls.clear()
    found, received, text = ask(method, body, headers)
    assert found == status, text
    assert len(calls) == (1 if status == 200 else 0)
    assert b"secret" not in text
    assert b"paid" not in text.replace(b'{"event":"paid"}', b"")
    if status == 405:
        assert "POST" in received["allow"]
    if name != "fastapi" and status not in {405, 500}:
        assert received["content-type"] == "text/plain; charset=utf-8"


def test_an_event_that_came_before_is_received_and_not_handled_again() -> None:
    calls: list[Any] = []
    keys: set[str] = set()
    receives = receiver(seen=lambda key: key in keys or bool(keys.add(key)))
    receives.on(Paid)(calls.append)
    with wsgi(receives.wsgi_app()) as ask:
        assert [ask("POST", BODY, signed(BODY))[0] for _ in range(2)] == [200, 200]
    assert len(calls) == 1


def test_a_handlers_exception_is_logged_with_its_traceback(caplog: pytest.LogCaptureFixture) -> None:
    with wsgi(made([]).wsgi_app()) as ask, caplog.at_level(logging.ERROR, "shop"):
        status, _, text = ask("POST", BROKEN, signed(BROKEN))
    assert (status, text) == (500, b"handler")
    (record,) = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1].__cause__, ValueError)


def chunks(app: Any, *messages: dict[str, Any], scope: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    """What an ASGI app sends when it receives these messages."""
    waiting, sent = list(messages), []

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    pairs = [(name.lower().encode(), value.encode()) for name, value in signed(BODY).items()]
    asyncio.run(app(scope or {"type": "http", "method": "POST", "headers": pairs}, receive, send))
    return sent


def part(content: bytes, *, more: bool) -> dict[str, Any]:
    return {"type": "http.request", "body": content, "more_body": more}


def test_a_body_may_come_in_parts() -> None:
    app = receiver().asgi_app()
    (start, end) = chunks(app, part(BODY[:5], more=True), part(b"", more=True), part(BODY[5:], more=False))
    assert (start["status"], end["body"]) == (200, b"ok")


def test_no_more_is_read_of_a_body_that_is_too_large() -> None:
    app = receiver(max_body_bytes=10).asgi_app()
    sent = chunks(app, part(b"x" * 6, more=True), part(b"x" * 6, more=True))
    assert sent[0]["status"] == 413


def test_who_has_gone_is_sent_nothing() -> None:
    assert chunks(receiver().asgi_app(), part(BODY[:5], more=True), {"type": "http.disconnect"}) == []


def test_a_server_that_begins_and_ends_is_told_that_all_is_well() -> None:
    phases = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = chunks(receiver().asgi_app(), *phases, scope={"type": "lifespan"})
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_a_websocket_is_closed() -> None:
    sent = chunks(receiver().asgi_app(), {"type": "websocket.connect"}, scope={"type": "websocket"})
    assert sent == [{"type": "websocket.close", "code": 1000}]


@pytest.mark.parametrize(
    ("length", "terminated", "status"),
    [
        (str(len(BODY)), False, 200),
        (str(len(BODY)), True, 200),
        ("", True, 200),
        (None, True, 200),
        ("", False, 400),
        ("nonsense", False, 400),
        ("-5", False, 400),
        ("٣", False, 400),
        ("1" * 5000, False, 413),
        (str(LIMIT + 1), False, 413),
    ],
)
def test_wsgi_reads_as_much_as_there_is(length: str | None, terminated: bool, status: int) -> None:
    body = b" " * LIMIT + BODY if status == 413 else BODY
    asked: list[int] = []

    class Input:
        def read(self, size: int) -> bytes:
            asked.append(size)
            assert 0 <= size <= LIMIT + 1
            return body[:size]

    headers = signed(b"" if status == 400 else BODY)
    environ: dict[str, Any] = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    environ |= {"REQUEST_METHOD": "POST", "wsgi.input": Input(), "wsgi.input_terminated": terminated}
    if length is not None:
        environ["CONTENT_LENGTH"] = length
    seen: list[str] = []
    list(receiver(max_body_bytes=LIMIT).wsgi_app()(environ, lambda text, _: seen.append(text)))
    assert seen[0].startswith(str(status))
    assert len(asked) == 1


def test_no_framework_is_imported_before_its_adapter_is_made() -> None:
    import subprocess
    import sys

    script = (
        "import sys\n"
        "from tests.support.webhook_shop import receiver\n"
        "made = receiver(); made.asgi_app(); made.wsgi_app()\n"
        "print(sorted({'fastapi', 'django', 'flask', 'starlette', 'redis', 'httpx'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr
