"""The examples of all clients run against their fakes as they are written, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.examples import run_example
from tests.support.fakes import fake_class
from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [{"email": "a@b.example", "first_name": "A", "last_name": "B"}]
DAY = 1_777_852_800 + 3600
"""In the day that the examples search, in Unix seconds."""
PEOPLE = ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"]


def chatwoot(fake: Any) -> None:
    fake.seed_from(contacts=[{"name": "Ann"}, {"name": "Ben"}], conversations=[{"id": 42}])
    fake.add("messages", below=(42,), content="Is anybody there?", message_type="incoming")


def ccai(_: Any) -> None:
    """Nothing needs to be there."""


def carrierx(fake: Any) -> None:
    fake.add("meeting_rooms", name="Accounting", access_codes=[{"access_code": "1", "role": "host"}])


def courier(fake: Any) -> None:
    fake.add("messaging_messages", id=PEOPLE[0], message="bp 120/80")


def carbon(fake: Any) -> None:
    fake.add("messages", transcript_txt="Hello", creator_first_name="Ann", message_ts=DAY)
    fake.add("conversations", id="ward")
    fake.add("prompts", name="Sum up")


EXAMPLES = [
    ("chatwoot", "quickstart", (), chatwoot, "['http"),
    ("chatwoot", "quickstart_async", (), chatwoot, "['http"),
    ("chatwoot", "export_messages", (), chatwoot, "1 <- Is anybody there?"),
    ("chatwoot", "platform_account", (), chatwoot, "http"),
    ("carrierx_conference", "quickstart", (), carrierx, "Accounting"),
    ("carrierx_conference", "quickstart_async", (), carrierx, "Accounting"),
    ("ccai_apps", "quickstart", ("users.json",), ccai, "created"),
    ("ccai_apps", "quickstart_async", ("users.json",), ccai, "created"),
    ("ccai_apps", "hand_over", ("12", "c-1001", "Where is my parcel?", "I will find out."), ccai, "chat 1"),
    ("ccai_apps", "mend_an_import", ("broken.json", "users.json"), ccai, "1 rows"),
    ("courier", "quickstart", (PEOPLE[0], *PEOPLE, "a.png"), courier, "Care team"),
    ("courier", "quickstart_async", (PEOPLE[0], *PEOPLE, "a.png"), courier, "Care team"),
    ("courier", "upload", (PEOPLE[0], "a.png"), courier, "image/png"),
    ("carbon_voice", "quickstart", (), carbon, "Ann Hello"),
    ("carbon_voice", "handover", ("ward", "Sum up"), carbon, "Sum up:"),
    ("carbon_voice", "quickstart_async", (), carbon, "Ann Hello"),
]


@pytest.mark.parametrize(
    ("api", "name", "arguments", "fill", "printed"), EXAMPLES, ids=[f"{row[0]}-{row[1]}" for row in EXAMPLES]
)
def test_examples_run_as_they_are_written(
    tmp_path: Path, api: str, name: str, arguments: tuple[str, ...], fill: Any, printed: str
) -> None:
    (tmp_path / "a.png").write_bytes(b"png")
    (tmp_path / "users.json").write_text(json.dumps(ROWS))
    (tmp_path / "broken.json").write_text(json.dumps([{"email": "a@b.example", "first_name": "A"}]))
    with fake_class(api)(seed=1) as fake:
        fill(fake)
        variables = {**fake.serve().environment, "FIRST_PASSWORD": "Pass-1!"}
        output = run_example(api, name, variables, *arguments, folder=tmp_path)
        assert printed in output
        assert fake.calls()
        assert fake.undocumented == []


def test_the_oauth_example_runs_as_it_is_written(tmp_path: Path) -> None:
    with fake_class("carbon_voice")(seed=1) as fake:
        server = fake.serve()
        variables = {"CARBON_VOICE_BASE_URL": server.url, "PYTHONPATH": str(ROOT / "clients/carbon_voice/src")}
        variables |= {"CARBON_VOICE_CLIENT_ID": "app", "CARBON_VOICE_CLIENT_SECRET": "s3cret"}
        script = ROOT / "clients/carbon_voice/examples/authorize.py"
        child = subprocess.Popen(
            [sys.executable, "-W", "error", script],
            env=variables, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(browse(child.stdout.readline().strip()) + "\n")
        child.stdin.flush()
        assert "0 playlists" in child.communicate(timeout=60)[0]
        assert child.returncode == 0
        fake.calls("oauth.token").once(grant_type="authorization_code")


def browse(url: str) -> str:
    """Where a browser is sent to from an address: the user consents at once."""
    import http.client
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.request("GET", f"{parts.path}?{parts.query}")
    response = connection.getresponse()
    response.read()
    connection.close()
    assert response.status == 302
    return str(response.headers["location"])
