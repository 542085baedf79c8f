"""The fake as a server: control, the plain page, the command."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from openapi_spec_validator import validate
from switchboard_chatwoot.testing import FakeChatwoot
from switchboard_chatwoot.webhooks import WebhookReceiver

from tests.support.clients import package_of
from tests.support.fakes import fake_class
from tests.support.fault_server import closed_port
from tests.support.interrupts import heed_interrupts
from tests.support.loopback import Loopback, Response
from tests.support.specs import KEPT, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = {"api_access_token": "any"}


def ask(url: str, method: str = "GET", body: Any = None, headers: dict[str, str] | None = None) -> tuple[int, bytes]:
    parts = urlsplit(url)
    connection = HTTPConnection(parts.netloc, timeout=60)
    content = None if body is None else json.dumps(body).encode()
    kind = {"content-type": "application/json"} if content else {}
    connection.request(method, f"{parts.path}?{parts.query}", content, {**kind, **(headers or {})})
    response = connection.getresponse()
    found = response.status, response.read()
    connection.close()
    return found


@pytest.fixture
def server() -> Iterator[Any]:
    with FakeChatwoot() as fake:
        yield fake.serve()


def control(server: Any, method: str, path: str, body: Any = None) -> Any:
    status, text = ask(f"{server.root}/_fake{path}", method, body)
    return status, json.loads(text)


def test_tests_of_other_languages_can_do_all_of_it(server: Any) -> None:
    contacts = f"{server.url}/api/v1/accounts/1/contacts"
    assert control(server, "POST", "/state", {"contacts": [{"name": "Ann"}]})[0] == 200
    assert json.loads(ask(contacts, headers=TOKEN)[1])["payload"][0]["name"] == "Ann"
    assert control(server, "POST", "/fail", {"call": "contacts.list", "status": 503})[0] == 200
    assert ask(contacts, headers=TOKEN)[0] == 503
    before = control(server, "GET", "/clock")[1]["time"]
    assert control(server, "POST", "/clock", {"minutes": 10})[1]["time"] >= before + 600
    calls = control(server, "GET", "/calls")[1]
    assert [(call["call"], call["status"]) for call in calls] == [("contacts.list", 200), ("contacts.list", 503)]
    assert control(server, "POST", "/weather", {"kind": "down"})[0] == 200
    assert control(server, "POST", "/reset") == (200, {"state": {}})
    assert ask(contacts, headers=TOKEN)[0] == 200


def test_events_are_sent_and_listed_over_http(server: Any) -> None:
    with Loopback(lambda _: Response(204)) as program:
        wanted = {"event": "message_created", "to": f"{program.url}/hook", "content": "Hi", "times": 2}
        status, sent = control(server, "POST", "/events", wanted)
        first, second = program.received
    assert (status, sent) == (
        200,
        {"event": "message_created", "to": f"{program.url}/hook", "delivery": sent["delivery"], "statuses": [204, 204]},
    )
    assert control(server, "GET", "/events") == (200, [sent])
    assert (first.method, first.path, first.body) == ("POST", "/hook", second.body)
    receiver = WebhookReceiver(secret=server.fake.webhooks.secret)
    for request in (first, second):
        event = receiver.parse(request.headers, request.body)
        assert (event.event_tag, event.raw["content"], event.delivery_id) == ("message_created", "Hi", sent["delivery"])
    assert control(server, "POST", "/reset")[0] == 200
    assert control(server, "GET", "/events") == (200, [])


WRONG_EVENTS: list[tuple[Any, str]] = [
    ({"event": "message_creatd", "to": "http://127.0.0.1:1/"}, "message_created"),
    ({"event": "message_created", "to": "https://bot.example/"}, "this machine only"),
    ({"event": "message_created", "to": "http://127.0.0.1:1/", "contant": "Hi"}, "content"),
    ({"event": "message_created"}, "to"),
    ({"to": "http://127.0.0.1:1/"}, "no event ''"),
    ([], "JSON object"),
]


@pytest.mark.parametrize(("given", "hint"), WRONG_EVENTS)
def test_an_event_that_cannot_be_sent_is_a_400_with_a_hint(server: Any, given: Any, hint: str) -> None:
    status, body = control(server, "POST", "/events", given)
    assert status == 400
    assert hint in body["message"]


def test_an_event_that_nobody_takes_has_no_status(server: Any) -> None:
    url = f"http://127.0.0.1:{closed_port()}/"
    status, sent = control(server, "POST", "/events", {"event": "contact_created", "to": url})
    assert (status, sent["statuses"]) == (200, [None])


def test_a_fake_whose_api_sends_nothing_says_so() -> None:
    with fake_class("courier")() as fake:
        for method in ("GET", "POST"):
            status, body = control(
                fake.serve(), method, "/events", None if method == "GET" else {"event": "x", "to": "y"}
            )
            assert status == 400
            assert "no event" in body["message"]


def test_what_control_does_not_understand_is_said(server: Any) -> None:
    status, problem = control(server, "POST", "/fail", {"call": "contact.list", "status": 503})
    assert (status, "did you mean" in problem["message"]) == (400, True)
    assert control(server, "POST", "/fail", ["x"])[0] == 400
    assert control(server, "GET", "/nothing")[0] == 404


@pytest.mark.parametrize("api", KEPT)
def test_the_document_that_it_shows_is_valid(api: str) -> None:
    with fake_class(api)() as fake:
        document = json.loads(ask(f"{fake.serve().root}/_fake/openapi.json")[1])
        validate(document)
        shown = {
            one["operationId"] for item in document["paths"].values() for one in item.values() if "responses" in one
        }
        assert shown == {route.id for route in fake.table.routes} == {*package_of(api).OPERATIONS}


def test_wrong_requests_get_the_vendors_statuses(server: Any) -> None:
    base = f"{server.url}/api/v1/accounts/1"
    assert ask(f"{base}/contacts")[0] == 401
    assert ask(f"{base}/contacts/99", headers=TOKEN)[0] == 404
    assert ask(f"{base}/contacts", "POST", {"inbox_id": "x"}, TOKEN)[0] == 422
    assert ask(f"{base}/contacts", "DELETE", None, TOKEN)[0] == 405
    assert ask(f"{base}/nowhere", headers=TOKEN)[0] == 404
    assert ask(f"{base}/contacts", "POST", None, {**TOKEN, "content-type": "text/plain"})[0] in {415, 422}


def test_the_page_lists_routes_state_and_calls(server: Any) -> None:
    server.fake.add("contacts", name="<b>Ann</b>")
    ask(f"{server.url}/api/v1/accounts/1/contacts", headers=TOKEN)
    page = ask(server.root + "/")[1].decode()
    assert "contacts.list" in page
    assert "&lt;b&gt;Ann&lt;/b&gt;" in page
    assert "<script" not in page


@pytest.mark.timeout(300)
@pytest.mark.parametrize("api", KEPT)
def test_make_try_starts_a_fake_that_responds_and_ends_with_control_c(api: str) -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not here")
    command = ["make", "--no-print-directory", "--old-file", ".venv/.ready", "try", f"API={api}", "PORT=0"]
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=heed_interrupts,  # noqa: PLW1509 -- it sets a signal, no more
    )  # fmt: skip
    assert child.stdout is not None
    root = re.search(r"a page at (http://[\d.:]+)/", child.stdout.readline())
    assert root is not None
    try:
        assert ask(f"{root[1]}/_fake/state")[0] == 200
        assert ask(f"{root[1]}/")[0] == 200
    finally:
        os.killpg(child.pid, signal.SIGINT)  # as a terminal sends it: to make and to what it runs
        _, errors = child.communicate(timeout=60)
    assert "Traceback" not in errors
    with pytest.raises(OSError, match="refused"):
        ask(f"{root[1]}/")


@contextmanager
def command(*arguments: str) -> Iterator[list[str]]:
    """What the command prints first, while it runs."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "clients/chatwoot/src")}
    child = subprocess.Popen(
        [sys.executable, "-m", "switchboard_chatwoot.testing", *arguments],
        env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    try:
        yield [child.stdout.readline().rstrip("\n") for _ in range(6)]
    finally:
        child.terminate()
        child.wait()
        child.stdout.close()


@pytest.mark.timeout(300)
def test_the_command_prints_five_rows_that_work() -> None:
    if shutil.which("sh") is None or shutil.which("curl") is None:
        pytest.skip("sh or curl is not here")
    with command("--port", "0", "--seed", "7", "--latency", "5ms") as printed:
        rows = [row.strip() for row in printed[1:]]
        source = f"export PYTHONPATH={ROOT / 'clients/chatwoot/src'} PATH={Path(sys.executable).parent}:$PATH"
        for row in rows[1:]:
            done = subprocess.run(
                ["sh", "-c", f"{source}\n{rows[0]}\n{row}"], capture_output=True, text=True, check=False
            )
            assert (done.returncode, done.stderr) == (0, ""), row
            assert done.stdout.strip(), row


def test_what_the_command_does_not_understand_is_said() -> None:
    from switchboard_chatwoot._runtime.testing.command import parser

    for wrong in (["--latency", "soon"], ["--flaky", "2"], ["--port", "x"]):
        with pytest.raises(SystemExit):
            parser(FakeChatwoot).parse_args(wrong)
