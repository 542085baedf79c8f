"""The examples of docs/working-with.md, each run with the library that it is about, against a server on loopback."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django
import pytest
import sentry_sdk
import switchboard_chatwoot
from django.conf import settings as django_settings
from django.test import AsyncRequestFactory, RequestFactory
from fastapi.testclient import TestClient
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from switchboard_chatwoot import ConnectionFailedError

from tests.support.loopback import Loopback, Received, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

# Services keep their clients for as long as they run, and so do the examples.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
PAGE = Path(__file__).parents[2] / "docs" / "working-with.md"
ANN = {"id": 7, "name": "Ann", "additional_attributes": {"city": "Oslo"}}
_BLOCK = re.compile(r"^## ([^\n]+)$|```python\n(.*?)```", re.MULTILINE | re.DOTALL)


def blocks() -> dict[str, list[str]]:
    """The examples of the page, by the heading that they stand below."""
    found: dict[str, list[str]] = {}
    heading = ""
    for title, code in _BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if title:
            heading = title
        else:
            found.setdefault(heading, []).append(code)
    return found


def example(heading: str, number: int = 0) -> dict[str, Any]:
    """What an example defines, when it is run."""
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(blocks()[heading][number], f"{heading} {number}", "exec", dont_inherit=True), names)  # noqa: S102
    return names


def _respond(request: Received) -> Response:
    if request.path.endswith("/contacts/404"):
        return Response(404, {"error": "Resource could not be found"})
    if request.path.endswith("/messages"):
        return Response(200, {"id": 9, "content": request.json["content"]})
    if request.path.endswith("/contacts"):
        page = dict(request.query).get("page", "1")
        return Response(200, {"meta": {"count": 1, "current_page": page}, "payload": [ANN] if page == "1" else []})
    return Response(200, {"payload": ANN})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A server that stands in for Chatwoot, and the environment that leads there."""
    with Loopback(_respond) as loopback:
        monkeypatch.setenv("CHATWOOT_BASE_URL", loopback.url)
        monkeypatch.setenv("CHATWOOT_USER_TOKEN", "token-of-the-environment")
        monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", "1")
        yield loopback


TRIED = {
    "FastAPI": 2, "Django": 2, "Celery": 2, "respx": 1, "pytest-httpx": 1, "vcrpy": 1, "OpenTelemetry": 2, "Sentry": 1,
    "pandas": 1, "Proxies and company certificates": 1, "Many tenants": 2,
}  # fmt: skip


def test_each_example_of_the_page_is_run_here() -> None:
    """A new one needs a test."""
    assert {heading: len(code) for heading, code in blocks().items()} == TRIED


def value_of(found: Any) -> Any:
    """What a function gave, sync or async."""
    return asyncio.run(found) if asyncio.iscoroutine(found) else found


@pytest.mark.parametrize("number", [0, 1], ids=["async", "sync"])
def test_fastapi_serves_a_contact(server: Loopback, number: int) -> None:
    """One client for the life of the app, from any request."""
    with TestClient(example("FastAPI", number)["app"]) as app:
        assert [app.get("/contacts/7").json() for _ in range(2)] == [ANN, ANN]
        if number == 0:
            assert app.get("/contacts/404").json() == {"detail": "no such contact"}


@pytest.fixture(scope="module")
def a_django_project() -> None:
    django_settings.configure(ALLOWED_HOSTS=["*"])
    django.setup()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_django_views_give_a_contact(server: Loopback, a_django_project: None, mode: str) -> None:
    """The same client serves request after request, each async one in a loop of its own."""
    view = example("Django", mode == "async")["contact"]
    factory = AsyncRequestFactory() if mode == "async" else RequestFactory()
    for _ in range(2):
        response = value_of(view(factory.get("/contacts/7"), 7))
        assert response.content == b'{"id": 7, "name": "Ann", "additional_attributes": {"city": "Oslo"}}'


def test_celery_repeats_a_task_whose_server_was_away(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """And gives up with the client's own error; one that went well gives its result."""
    names = example("Celery")
    names["app"].conf.update(task_always_eager=True, task_eager_propagates=False)
    assert names["answer"].delay(1, "Hi").get() == 9
    monkeypatch.setenv("CHATWOOT_BASE_URL", "http://127.0.0.1:9")
    away = example("Celery")
    away["app"].conf.update(task_always_eager=True)
    away["client"].close()
    away["client"] = away["Chatwoot"](retry=0)
    result = away["answer"].apply((1, "Hi"), retries=5)
    with pytest.raises(ConnectionFailedError):
        result.get()


def test_celery_runs_async_calls_in_a_task(server: Loopback) -> None:
    """Each task has a loop of its own."""
    names = example("Celery", 1)
    names["app"].conf.update(task_always_eager=True)
    assert [names["names"].delay([7, 8]).get() for _ in range(2)] == [["Ann", "Ann"]] * 2


@pytest.mark.parametrize("heading", ["respx", "pytest-httpx"])
def test_tests_of_users_pass(heading: str, tmp_path: Path) -> None:
    """They are run by a pytest of their own."""
    (tmp_path / "test_example.py").write_text(blocks()[heading][0])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(tmp_path)]
    env = {**os.environ, "PYTHONPATH": str(Path(switchboard_chatwoot.__file__).parents[1])}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=env)
    assert "2 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["name_of", "async_name_of"])
def test_vcrpy_records_once_and_keeps_no_token(server: Loopback, name: str, tmp_path: Path) -> None:
    """The second time nothing is sent."""
    cassette = tmp_path / "cassette.yaml"
    call = example("vcrpy")[name]
    assert [value_of(call(7, str(cassette))) for _ in range(2)] == ["Ann", "Ann"]
    assert len(server.received) == 1
    assert "token-of-the-environment" not in cassette.read_text()


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """The finished spans of the whole process."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider)
    return exporter


@pytest.mark.parametrize("name", ["name_of", "async_name_of"])
def test_tracing_makes_a_span_of_a_call(server: Loopback, spans: InMemorySpanExporter, name: str) -> None:
    """One for the call, which the server hears of."""
    assert value_of(example("OpenTelemetry")[name](7)) == "Ann"
    assert len(spans.get_finished_spans()) == 1
    assert "traceparent" in server.received[0].headers


def test_instrumentation_of_httpx_sees_a_client_that_is_passed(server: Loopback, spans: InMemorySpanExporter) -> None:
    """As it sees all others of the program."""
    try:
        assert example("OpenTelemetry", 1)["name_of"](7) == "Ann"
    finally:
        HTTPXClientInstrumentor().uninstrument()
    assert [span.name for span in spans.get_finished_spans()] == ["GET"]


@pytest.mark.parametrize("name", ["name_of", "async_name_of"])
def test_sentry_has_a_span_for_the_request(server: Loopback, name: str) -> None:
    """In the transaction of the service."""
    sent: list[Any] = []
    sentry_sdk.init(
        dsn="http://key@127.0.0.1/1",
        traces_sample_rate=1.0,
        before_send_transaction=lambda event, _: sent.append(event),
    )
    try:
        assert value_of(example("Sentry")[name](7)) == "Ann"
    finally:
        sentry_sdk.get_client().close(0)
        sentry_sdk.init()
    (event,) = sent
    assert [span["op"] for span in event["spans"]] == ["http.client"]
    assert "token-of-the-environment" not in str(event)


@pytest.mark.parametrize("name", ["contacts", "async_contacts"])
def test_pandas_has_a_row_for_each_contact(server: Loopback, name: str) -> None:
    """Nested objects become columns."""
    frame = value_of(example("pandas")[name]())
    assert frame.to_dict("records") == [{"id": 7, "name": "Ann", "additional_attributes.city": "Oslo"}]


@pytest.mark.parametrize("name", ["behind", "async_behind"])
def test_a_proxy_in_code_carries_the_requests(server: Loopback, name: str) -> None:
    """The proxy sees the whole address, and the server nothing."""
    import certifi

    with Loopback(_respond) as proxy:
        client = example("Proxies and company certificates")[name](proxy.url, certifi.where())

        async def script() -> Any:
            async with client:
                return await client.contacts.get(7)

        def sync_script() -> Any:
            with client:
                return client.contacts.get(7)

        assert value_of(script() if name == "async_behind" else sync_script()).name == "Ann"
    assert [request.target for request in proxy.received] == [f"{server.url}/api/v1/accounts/1/contacts/7"]
    assert server.received == []


@pytest.mark.parametrize("name", ["name_of", "async_name_of"])
def test_each_tenant_goes_by_its_own_token(server: Loopback, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Over the same connection."""
    names = example("Many tenants")
    call = names[name]

    async def script() -> None:
        for tenant in ("a", "b"):
            found = call(7, f"token-{tenant}", 5)
            assert (await found if asyncio.iscoroutine(found) else found) == "Ann"
        names["base"].close()
        await names["async_base"].close()

    asyncio.run(script())
    assert [request.headers["api_access_token"] for request in server.received] == ["token-a", "token-b"]
    assert {request.path for request in server.received} == {"/api/v1/accounts/5/contacts/7"}
    assert len({request.peer for request in server.received}) == 1


@pytest.mark.parametrize("name", ["rotating", "async_rotating"])
def test_a_token_that_rotates_is_read_for_each_request(server: Loopback, name: str, tmp_path: Path) -> None:
    """From wherever the function takes it."""
    file = tmp_path / "token"
    file.write_text("one")
    client = example("Many tenants", 1)[name](file)

    async def script() -> None:
        for token in ("one", "two"):
            file.write_text(token)
            found = client.contacts.get(7)
            if asyncio.iscoroutine(found):
                await found
        await client.close() if name == "async_rotating" else client.close()

    asyncio.run(script())
    assert [request.headers["api_access_token"] for request in server.received] == ["one", "two"]
