"""What the site says of each call is true: signatures bind, sample calls run, curl sends the same request."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import PREFIX
from tests.support.clients import (
    api_record,
    class_of,
    credentials_of,
    make_client,
    package_of,
    resource_of,
)
from tests.support.judge import read_parts, verdict
from tests.support.loopback import Loopback, Received, Response
from tests.support.responses import json_response
from tests.support.site_pages import Section, sections
from tests.support.specs import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(params=KEPT)
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def calls(pages: dict[str, str], api: str) -> list[Section]:
    return sections(pages, api)


def sampled(calls: list[Section]) -> list[Section]:
    """Those that an operation stands for; hand-written ones have no sample."""
    return [section for section in calls if section.block("Sync")]


@pytest.fixture
def environment(api: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A server, and the variables by which clients find it, with credentials."""
    record = api_record(api)
    with Loopback() as server:
        for name in [name for name in os.environ if name.startswith(f"{record.env}_")]:
            monkeypatch.delenv(name)
        for name, value in credentials_of(api).items():
            monkeypatch.setenv(f"{record.env}_{name.upper()}", str(value))
        monkeypatch.setenv(f"{record.env}_BASE_URL", server.url + PREFIX)
        yield server


def respond(section: Section, server: Loopback) -> None:
    """Have the server send the sample response: of a list, one page of it."""
    records = package_of(section.api).OPERATIONS.values()
    record = next(item for item in records if f"{item.method} {item.path}" == section.request)
    known = next((item for item in record.responses if item.status.startswith("2")), None)
    sample = section.response
    server.received.clear()
    if sample is None or known is None:
        server.respond = lambda _: Response(int(known.status) if known and known.status.isdecimal() else 200)
        return
    status, value = sample
    spec = next(item for item in record.responses if item.status == status)
    if isinstance(value, str) and "json" not in spec.media_type:
        server.respond = lambda _: Response(int(status), value.encode(), media_type=spec.media_type)
    else:
        case = json_response(section.call, int(status), spec.media_type, value, spec, record, server.url)
        server.respond = case.server()


def essence(request: Received) -> tuple[Any, ...]:
    """What makes a request the same: JSON and forms by what they say, boundaries aside."""
    kind = request.headers.get("content-type", "")
    body: Any = request.body
    if kind.startswith("multipart/"):
        body = sorted((name, file, content) for name, file, _, content in read_parts(kind, request.body))
    elif "json" in kind:
        body = json.loads(request.body)
    headers = {name: value for name, value in request.headers.items() if name in {"accept", "authorization"}}
    return request.method, request.path, sorted(request.query), headers, kind.partition(";")[0], body


def test_every_public_call_has_a_section(api: str, calls: list[Section]) -> None:
    with make_client(api, "http://127.0.0.1:1") as client:
        found = {f"{path}.{name}" for path, resource in resources_of(client) for name in methods_of(resource)}
    assert found == {section.call for section in calls}
    assert len(found) >= len(package_of(api).OPERATIONS) * 0.9


def resources_of(client: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    for name in dir(type(client)):
        if not name.startswith("_") and (
            ".resources." in (module := type(value := getattr(client, name)).__module__) or ".custom." in module
        ):
            yield f"{path}{name}", value
            yield from resources_of(value, f"{path}{name}.")


def methods_of(resource: Any) -> Iterator[str]:
    for name in dir(type(resource)):
        if not name.startswith("_") and inspect.isfunction(inspect.unwrap(getattr(type(resource), name, None) or 0)):
            yield name


def test_every_signature_parses_and_binds(api: str, calls: list[Section]) -> None:
    """With its required arguments alone, and with all of them, against the real method."""
    with make_client(api, "http://127.0.0.1:1") as client:
        for section in calls:
            method = getattr(resource_of(client, section.call), section.call.rpartition(".")[2])
            real = inspect.signature(method)
            for way in re.split(r"^(?=client\.)", section.signature, flags=re.MULTILINE)[1:]:
                text = re.sub(r"^client\.[\w.]+\(", "def call(", way).rstrip() + ": ..."
                function = ast.parse(text).body[0]
                assert isinstance(function, ast.FunctionDef), section.call
                places, keywords = function.args.args, function.args.kwonlyargs
                needed = [
                    item.arg
                    for item, default in zip(keywords, function.args.kw_defaults, strict=True)
                    if default is None
                ]
                required = places[: len(places) - len(function.args.defaults)]
                real.bind(*required, **dict.fromkeys(needed))
                real.bind(*places, **{item.arg: None for item in keywords})


def test_every_sample_call_runs_and_sends_what_the_document_allows(
    api: str, calls: list[Section], environment: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    problems = []
    for section in sampled(calls):
        requests = []
        for title in ("Sync", "Async"):
            respond(section, environment)
            try:
                exec(compile(section.block(title), f"{section.call} {title}", "exec"), {"__name__": "sample"})  # noqa: S102
            except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
                problems.append(f"{section.call} {title}: {type(error).__name__}: {error}")
            requests.append([essence(request) for request in environment.received])
            if title == "Sync":  # the other is compared with it
                first = environment.received[:1]
                problems += [f"{section.call}: {found}" for request in first for found in verdict(api, request, PREFIX)]
        if not requests[0] or requests[0] != requests[1]:
            problems.append(f"{section.call}: sync and async sent {requests}")
        capsys.readouterr()
    assert problems == [], "\n".join(problems)


def test_curl_sends_the_request_of_the_sample_call(
    api: str, calls: list[Section], environment: Loopback, tmp_path: Any
) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not here")
    problems = []
    for section in sampled(calls):
        requests = []
        for name in re.findall(r"@([\w.-]+)", section.block("curl")):
            (tmp_path / name).write_bytes(b"...")
        respond(section, environment)
        with make_client_of_environment(api) as client:
            run_call(section, client)
        requests.append(essence(environment.received[0]))
        respond(section, environment)
        done = subprocess.run(
            ["sh", "-c", section.block("curl").replace("curl ", "curl --silent --show-error --noproxy '*' ", 1)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        if done.returncode or not environment.received:
            problems.append(f"{section.call}: {done.stderr}")
            continue
        requests.append(essence(environment.received[0]))
        if requests[0] != requests[1]:
            problems.append(f"{section.call}: client {requests[0]}, curl {requests[1]}")
    assert problems == [], "\n".join(problems)


def make_client_of_environment(api: str) -> Any:
    return class_of(api)()


def run_call(section: Section, client: Any) -> None:
    """Only the call of the sync sample, on a client that is there."""
    tree = ast.parse(section.block("Sync"))
    block = tree.body[-1]
    assert isinstance(block, ast.With)
    code = compile(ast.Module(block.body, []), section.call, "exec")
    exec(code, {"client": client, "print": lambda *_: None})  # noqa: S102
