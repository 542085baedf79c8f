"""`--dry-run` and `--curl` show the request that the call would make, without secrets, and send nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import Caller, _essence
from tests.support.cases import cases_of
from tests.support.clients import package_of
from tests.support.command_line import arguments_of, environment_of, run, typed_as
from tests.support.loopback import Loopback, Response
from tests.support.specs import KEPT, spec_of

if TYPE_CHECKING:
    from pathlib import Path

every_client = pytest.mark.parametrize("api", KEPT)
pytestmark = pytest.mark.timeout(600)
CALLS: list[tuple[str, tuple[str, ...]]] = [
    ("chatwoot", ("contacts", "create", "--name", "Ann's \"$HOME\" `x` \\ 漢", "--inbox-id", "1")),
    ("chatwoot", ("contacts", "list", "--sort", "-name")),
    ("chatwoot", ("contacts", "create", "--name", "$(id)", "--avatar", "picture.png;type=image/png")),
    ("carrierx_conference", ("meeting-rooms", "list", "--filter", 'name eq "$A"', "--limit", "5")),
    ("carbon_voice", ("labels", "create", "--name", "a", "--behavior", "persistent", "--type", "personal")),
    ("courier", ("messaging-channels", "create", "--name", "a", "--organization-id", "b", "--individual-ids", "c")),
    ("ccai_apps", ("dnc", "remove", "+1 718 730 9219")),
]  # fmt: skip
IDS = [f"{position} {api} {typed[0]} {typed[1]}" for position, (api, typed) in enumerate(CALLS)]
shown_and_made = pytest.mark.parametrize(("api", "typed"), CALLS, ids=IDS)


def secrets(api: str) -> list[str]:
    return [value for name, value in environment_of(api).items() if value.endswith("s3cret") and "LOGIN" not in name]


@shown_and_made
@pytest.mark.parametrize("how", ["--dry-run", "--curl"])
def test_nothing_is_sent_and_no_secret_is_shown(
    api: str, typed: tuple[str, ...], how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "picture.png").write_bytes(b"PNG")
    with Loopback(lambda _: Response(404, {})) as server:
        asked = (*typed, "--base-url", server.url, how)
        done = run(api, *asked, terminal=True)
        without = run(api, *asked, *(("--account-id", "7") if api == "chatwoot" else ()), environment=unset(api))
    assert server.received == []
    assert (done.code, without.code) == (0, 0), done.err + without.err
    for text in (done.out + done.err, without.out + without.err):
        assert server.url in text
        assert not [secret for secret in secrets(api) if secret in text]
        assert f"${api.upper()}_" in text
    assert without.out == done.out or api in {"carbon_voice", "ccai_apps"}


def unset(api: str) -> dict[str, str]:
    """No credentials; of CCAI Apps what is part of the address."""
    return {"CCAI_APPS_DOMAIN": "d.example"} if api == "ccai_apps" else {}


@shown_and_made
def test_the_curl_command_makes_the_same_request(
    api: str, typed: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("curl") is None or shutil.which("sh") is None:
        pytest.skip("curl is not here")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "picture.png").write_bytes(b"PNG")
    with Loopback(lambda _: Response(404, {})) as server:
        run(api, *typed, "--base-url", server.url)
        script = run(api, *typed, "--base-url", server.url, "--curl").out
        environment = {**os.environ, **environment_of(api)}
        done = subprocess.run(["sh", "-c", script], env=environment, capture_output=True, timeout=500, check=False)
        assert done.returncode == 0, done.stderr
    ours, theirs = server.received
    assert _without_form(ours) == _without_form(theirs), script
    if "picture.png;type=image/png" in typed:
        assert b'filename="picture.png"\r\nContent-Type: image/png\r\n\r\nPNG' in theirs.body
        assert b"$(id)" in theirs.body
        assert theirs.headers["content-type"].startswith("multipart/form-data")


def _without_form(request: Any) -> tuple[Any, ...]:
    """What must be the same; multipart bodies are written in other ways, JSON with other blanks."""
    method, target, headers, body = _essence(request)
    ignored = {"accept-encoding", "content-length"}
    kept = {name: value for name, value in headers.items() if name not in ignored}
    media = request.headers.get("content-type", "")
    return method, target, kept, json.loads(body) if "json" in media else b"" if "multipart" in media else body


@every_client
def test_every_operation_is_shown_without_being_sent(api: str) -> None:
    """With the method, the path and no secret of the arguments: all that the spec marks is masked."""
    spec, url = spec_of(api), "http://127.0.0.1:9"
    for record in package_of(api).OPERATIONS.values():
        operation = spec.operations[record.id]
        with Loopback(lambda _: Response(404, {})) as server:
            case = cases_of(spec, operation, record, Caller(api, server).defaults(record))[0]
        given = {name: value for name, value in case.arguments.items() if not isinstance(value, bytes)}
        if given != case.arguments:
            continue
        arguments = arguments_of(api, record.call)
        secret = {item.name: f"s3cret-{index}" for index, item in enumerate(arguments) if item.sensitive}
        texts = {name: secret.get(name, value) if isinstance(value, str) else value for name, value in given.items()}
        done = run(api, "--base-url", url, *typed_as(record.call, arguments, texts), "--dry-run")
        assert done.code == 0, f"{record.call}: {done.err}"
        assert done.out.startswith(f"{record.method} {url}/"), record.call
        assert "s3cret-" not in done.out, f"{record.call}\n{done.out}"
        assert not [text for text in secrets(api) if text in done.out], record.call


def test_a_hand_written_method_shows_its_first_request(tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text("[]")
    done = run("ccai_apps", "bulk-users", "import-file", tmp_path / "users.json", "--dry-run")
    assert done.out.startswith("POST https://subdomain-s3cret.domain-s3cret/apps/api/v1/bulk/users/upload\n")
    assert f"file=@{tmp_path / 'users.json'}" in done.out
    nothing = run("carbon_voice", "oauth", "authorize-url", "--redirect-uri", "https://a.example/b", "--scope", "x",
                  "--client-id", "c", "--dry-run")  # fmt: skip
    assert (nothing.code, "sends nothing" in nothing.err) == (0, True)


def test_a_secret_in_the_body_is_masked_and_curl_says_that_it_is_not_complete() -> None:
    typed = ("profile", "update", "--profile", '{"password": "hunter2-hunter2"}')
    for how in ("--dry-run", "--curl"):
        done = run("chatwoot", *typed, how)
        assert "hunter2" not in done.out
        assert "[redacted]" in done.out
        assert ("not complete" in done.err) == (how == "--curl")


def test_a_secret_in_a_header_of_the_user_is_masked() -> None:
    done = run("chatwoot", "contacts", "list", "--header", "x-api-key: abcdef", "--dry-run")
    assert "abcdef" not in done.out
    assert "x-api-key: [redacted]" in done.out


def test_a_token_that_would_be_fetched_is_named() -> None:
    environment = {"CARBON_VOICE_CLIENT_ID": "an-id", "CARBON_VOICE_CLIENT_SECRET": "s3cret-s3cret"}
    done = run("carbon_voice", "workspaces", "list", "--dry-run", environment=environment)
    assert done.code == 0, done.err
    assert "authorization: Bearer $CARBON_VOICE_ACCESS_TOKEN" in done.out
    assert "s3cret" not in done.out
