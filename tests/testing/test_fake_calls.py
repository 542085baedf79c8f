"""Assertions by the client's names, strictness, recordings, the network guard, and what the kit weighs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any
from unittest.mock import ANY

import httpx
import pytest
import switchboard_chatwoot
from switchboard_carbon_voice.testing import FakeCarbonVoice
from switchboard_chatwoot import Chatwoot, CustomContentType, UnprocessableEntityError
from switchboard_chatwoot.testing import FakeChatwoot
from switchboard_courier import AsyncCourier, Courier
from switchboard_courier.testing import FakeCourier

from tests.support.specs import KEPT, ROOT
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def fake() -> Iterator[Any]:
    with FakeChatwoot(seed=1) as made:
        made.add("conversations", id=42)
        yield made


def test_calls_are_told_in_the_clients_words(fake: Any) -> None:
    cw = fake.client()
    cw.messages.create(42, content="Hi", content_type=CustomContentType.CARDS, private=True)
    cw.messages.create(42, content="Hello")
    calls = fake.calls("messages.create")
    assert calls.once(content="Hi", private=True).arguments["conversation_id"] == 42
    calls.once(content="Hi", content_type=CustomContentType.CARDS)
    assert len(calls.times(2, content=ANY)) == 2
    calls.never(content="Bye")
    assert calls.any(conversation_id=42) is calls[-1]
    assert len(fake.calls()) == 2


def test_near_misses_are_shown(fake: Any) -> None:
    fake.client().messages.create(42, content="Hello")
    with pytest.raises(AssertionError) as missed:
        fake.calls("messages.create").once(content="Hi", private=True)
    text = str(missed.value)
    assert "one call of messages.create(content='Hi', private=True) was expected, 0 came" in text
    assert "content was 'Hello', wanted 'Hi'" in text
    assert "private was not given, wanted True" in text
    with pytest.raises(AssertionError, match=r"no such call came; the calls that did:\n.*messages.create"):
        fake.calls("contacts.create").any()
    with pytest.raises(LookupError, match=r"did you mean 'messages\.create'"):
        fake.calls("messages.creat")


def test_files_are_seen_as_files(fake: Any) -> None:
    fake.client().messages.create(42, content="Hi", attachments=[("a.png", b"png", "image/png")])
    (upload,) = fake.calls("messages.create").once().arguments["attachments"]
    assert (upload.filename, upload.content_type, upload.content) == ("a.png", "image/png", b"png")
    assert fake.state["messages"][0]["attachments"][0]["file_size"] == 3


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("/api/v1/accounts/1/contacts?page=two", {}, "query page: must be integer"),
    ("/api/v1/accounts/1/contacts?pages=2", {}, "query pages: is not documented"),
    ("/api/v1/accounts/1/contacts/search", {}, "query q: is missing"),
    ("/api/v1/accounts/1/contacts?sort=age", {}, "query sort: must be one of"),
    ("/api/v1/accounts/1/shops", {}, "nothing is documented at GET /api/v1/accounts/1/shops"),
]


@pytest.mark.parametrize(("path", "options", "problem"), WRONG, ids=[row[0] for row in WRONG])
def test_a_strict_fake_says_what_is_documented(fake: Any, path: str, options: dict[str, Any], problem: str) -> None:
    with pytest.raises(AssertionError, match=problem.replace("?", r"\?")):
        fake.client().request("GET", path, **options)


def test_a_lenient_one_refuses_as_the_vendor_would() -> None:
    with FakeChatwoot(strict=False) as fake:
        cw = fake.client()
        with pytest.raises(UnprocessableEntityError, match="inbox_id: must be integer"):
            cw.request("POST", "/api/v1/accounts/1/contacts", json={"inbox_id": "one"})
        assert cw.request("GET", "/api/v1/accounts/1/contacts", query={"pages": 2}).status == 200
        assert [record.problems for record in fake.undocumented][1] == ("query pages: is not documented",)


@pytest.mark.parametrize("token", [{}, {"api_access_token": "other"}])
def test_only_good_credentials_are_let_in(token: dict[str, str]) -> None:
    with FakeChatwoot(strict=False) as fake, httpx.Client(transport=fake.transport) as client:
        fake.accept("good")
        url = f"{fake.base_url}/api/v1/accounts/1/teams"
        assert client.get(url, headers={"api_access_token": "good"}).status_code == 200
        refused = client.get(url, headers=token)
        assert (refused.status_code, "error" in refused.json()) == (401, True)


def test_what_is_put_in_is_checked(fake: Any) -> None:
    with pytest.raises(TypeError, match="contacts have no nam: did you mean 'name'"):
        fake.add("contacts", nam="Ann")
    with pytest.raises(ValueError, match="contacts: name must be string, not integer"):
        fake.add("contacts", name=7)
    with pytest.raises(LookupError, match="no collection 'contact': did you mean 'contacts'"):
        fake.add("contact", name="Ann")


def test_every_client_talks_to_an_installed_fake(mode: str) -> None:
    async def script(cw: Any) -> Any:
        return await result_of(cw.teams.list())

    with FakeChatwoot() as fake, fake.installed():
        fake.add("teams", name="Sales")
        kind = Chatwoot if mode == "sync" else switchboard_chatwoot.AsyncChatwoot
        assert [team.name for team in use(kind(), script)] == ["Sales"]
        own = kind(base_url="https://chat.example.com", user_token="s", account_id=3)
        assert [team.name for team in use(own, script)] == []
    assert len(fake.calls("teams.list")) == 2


def test_the_guard_lets_nothing_out(mode: str) -> None:
    from switchboard_chatwoot._runtime.testing.install import guarded

    async def script(cw: Any) -> Any:
        return await result_of(cw.teams.list())

    kind = Chatwoot if mode == "sync" else switchboard_chatwoot.AsyncChatwoot
    held = {"base_url": "https://chat.example.com", "user_token": "s", "account_id": 1}
    for way in ways_out(mode):
        with guarded(), pytest.raises(AssertionError, match=r"chat.example.com, which is no fake"):
            use(kind(**held, **way), script)
    with FakeChatwoot() as fake, guarded():
        assert use(fake.client() if mode == "sync" else fake.async_client(), script) == []
        assert use(kind(**{**held, "base_url": fake.serve().url}), script) == []


def ways_out(mode: str) -> list[dict[str, Any]]:
    """What a client may send through: its own connections, a transport or a client of httpx, a recorder."""
    client = httpx.Client() if mode == "sync" else httpx.AsyncClient()
    transport = httpx.HTTPTransport() if mode == "sync" else httpx.AsyncHTTPTransport()
    recorder = FakeChatwoot.record("unused.yaml")
    return [{}, {"transport": transport}, {"http_client": client}, {"transport": recorder}]


@pytest.mark.parametrize("guard_first", [True, False])
def test_the_guard_knows_a_fake_that_is_installed(mode: str, guard_first: bool) -> None:
    from switchboard_chatwoot._runtime.testing.install import guarded

    async def script(cw: Any) -> Any:
        return await result_of(cw.teams.list())

    kind = Chatwoot if mode == "sync" else switchboard_chatwoot.AsyncChatwoot
    with FakeChatwoot() as fake:
        first, second = (guarded(), fake.installed()) if guard_first else (fake.installed(), guarded())
        with first, second:
            assert use(kind(base_url="https://chat.example.com", user_token="s", account_id=1), script) == []


def test_a_kit_of_another_document_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from switchboard_chatwoot import _api
    from switchboard_chatwoot._runtime.testing.table import table_of

    monkeypatch.setattr(_api, "API", _api.API._replace(spec="0123456789abcdef"))
    with pytest.raises(RuntimeError, match="was made from another spec"):
        table_of.__wrapped__("switchboard_chatwoot")


# ---- recordings ----


def test_what_is_recorded_is_played(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "cassette.yaml"

    async def script(cw: Any) -> Any:
        contact = await result_of(cw.contacts.create(inbox_id=1, name="Ann"))
        return contact.id, [one.name for one in await result_of(cw.contacts.list(sort="name"))]

    with FakeChatwoot() as vendor:
        recorder = FakeChatwoot.record(path)
        kind = Chatwoot if mode == "sync" else switchboard_chatwoot.AsyncChatwoot
        url = vendor.serve().url
        first = use(kind(base_url=url, user_token="s3cret-token", account_id=1, transport=recorder), script)
    text = path.read_text()
    assert "s3cret-token" not in text
    import yaml

    assert [entry["call"] for entry in yaml.safe_load(text)] == ["contacts.create", "contacts.list"]
    with FakeChatwoot.replay(path) as played:
        assert use(played.client() if mode == "sync" else played.async_client(), script) == first
        with pytest.raises(AssertionError, match="this request is not in the cassette"):
            played.client().teams.list()


def test_redaction_does_not_break_matching(tmp_path: Path) -> None:
    """Secrets in queries and bodies are redacted in the file, and requests with others find their responses."""
    path = tmp_path / "cassette.yaml"
    with FakeCarbonVoice() as vendor:
        server = vendor.serve()
        recorder = FakeCarbonVoice.record(path)
        made = vendor.client(base_url=server.url, transport=recorder, client_id="app", client_secret="very-secret-one")
        made.playlists.list()
        token = vendor.engine.world.state.tokens
    text = path.read_text()
    assert "very-secret-one" not in text
    assert not [one for one in token if one in text]
    with FakeCarbonVoice.replay(path) as played:
        assert played.client(client_id="app", client_secret="another-secret").playlists.list() == []


def test_a_secret_of_a_response_is_hidden_in_later_paths_and_found_again(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "cassette.yaml"

    async def script(cw: Any) -> Any:
        made = await result_of(cw.public.contacts.create("inbox", name="Ann"))
        seen.append(made.source_id)
        return (await result_of(cw.public.contacts.get("inbox", made.source_id))).name

    seen: list[str] = []
    with FakeChatwoot(strict=False) as vendor:
        vendor.add("public.inboxes", identifier="inbox")
        url, recorder = vendor.serve().url, FakeChatwoot.record(path)
        kind = Chatwoot if mode == "sync" else switchboard_chatwoot.AsyncChatwoot
        assert use(kind(base_url=url, user_token="s3cret-token", account_id=1, transport=recorder), script) == "Ann"
    assert len(seen[0]) > 8
    assert seen[0] not in path.read_text()
    with FakeChatwoot.replay(path) as played:
        assert use(played.client() if mode == "sync" else played.async_client(), script) == "Ann"


def test_requests_beside_the_api_are_recorded_and_played(mode: str, tmp_path: Path) -> None:
    path, message = tmp_path / "cassette.yaml", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"

    async def script(courier: Any) -> Any:
        return (await result_of(courier.messaging_attachments.upload(message, ("a.png", b"png", "image/png")))).filename

    with FakeCourier() as vendor:
        kind = Courier if mode == "sync" else AsyncCourier
        url, recorder = vendor.serve().url, FakeCourier.record(path)
        assert use(kind(base_url=url, access_token="s3cret-token", transport=recorder), script) == "a.png"
    assert "s3cret-token" not in path.read_text()
    with FakeCourier.replay(path) as played:
        assert use(played.client() if mode == "sync" else played.async_client(), script)
        assert len(played.calls()) == 3


# ---- weight ----


@pytest.mark.parametrize("api", KEPT)
def test_the_kit_weighs_little_and_costs_the_client_nothing(api: str) -> None:
    source = ROOT / "clients" / api / "src"
    package = source / f"switchboard_{api}"
    kit = [*(package / "testing").rglob("*"), *(package / "_runtime" / "testing").rglob("*"), package / "_fixtures.py"]
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path in kit:
            if path.is_file() and path.suffix in {".py", ".json"}:
                wheel.write(path, path.relative_to(source))
    assert len(packed.getvalue()) <= 120 * 1024
    script = (
        f"import sys, switchboard_{api} as m, switchboard_{api}._fixtures; [getattr(m, n) for n in m.__all__];"
        "print([n for n in sys.modules if '.testing' in n and 'switchboard' in n])"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env={"PYTHONPATH": str(source)}, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
