"""Output: JSON without loss, rows and tables, lists by pages, downloads, streams, terminals."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.command_line import Stream, run
from tests.support.loopback import Loopback, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback import Received

AWKWARD: dict[str, Any] = {
    "id": 7,
    "name": "Zoë \u202e 漢字 🙂 \x1b[31m\x9b\ud800",
    "email": None,
    "additional_attributes": {"deep": [{"a": [1.5, True, None, "x"]}], "big": 2**70},
    "created_at": 1790000000,
    "unknown_key": {"kept": ["as", {"it": "is"}]},
    "last_activity_at": "not a number",
}


def served(*items: Any) -> Any:
    """Pages of 15 items, as this vendor has them."""

    def respond(request: Received) -> Response:
        page = int(dict(request.query).get("page", "1"))
        here = items[15 * (page - 1) : 15 * page]
        return Response(200, {"meta": {"count": len(items), "current_page": page}, "payload": list(here)})

    return respond


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(200, {"payload": AWKWARD})) as found:
        yield found


@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
@pytest.mark.parametrize("output", ["json", "jsonl"])
def test_json_is_what_the_vendor_sent(server: Loopback, output: str, encoding: str, terminal: bool) -> None:
    done = run(
        "chatwoot", "contacts", "get", "7", "--base-url", server.url, "-o", output, encoding=encoding, terminal=terminal
    )
    assert (done.code, done.json) == (0, AWKWARD), done.err
    assert not {"\x1b", "\x9b", "\u202e"} & set(done.out)
    assert done.out.count("\n") == 1 or output == "json"


def test_json_is_the_default_where_nobody_looks(server: Loopback) -> None:
    assert run("chatwoot", "contacts", "get", "7", "--base-url", server.url).json == AWKWARD


@pytest.mark.parametrize("rich", [True, False])
def test_a_table_is_the_default_on_a_terminal(server: Loopback, rich: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not rich:
        monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setenv("COLUMNS", "100")
    done = run("chatwoot", "contacts", "get", "7", "--base-url", server.url, terminal=True)
    assert done.code == 0
    assert "1790000000" in done.out
    assert "additional_attributes.big" in done.out
    assert not {"\x9b", "\u202e"} & set(done.out)
    assert "\x1b[31m" not in done.out


def test_markup_of_rich_in_values_is_text() -> None:
    with Loopback(lambda _: Response(200, {"payload": {"id": 1, "name": "[bold]x[/nope]"}})) as server:
        done = run("chatwoot", "contacts", "get", "1", "--base-url", server.url, "-o", "table")
    assert "[bold]x[/nope]" in done.out


@pytest.mark.parametrize("rich", [True, False])
def test_tables_mask_what_is_sensitive_and_data_does_not(rich: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not rich:
        monkeypatch.setitem(sys.modules, "rich", None)
    profile = {"id": 1, "name": "Ann", "access_token": "t0p-s3cret"}
    with Loopback(lambda _: Response(200, profile)) as server:
        shown = run("chatwoot", "profile", "get", "--base-url", server.url, "-o", "table")
        data = run("chatwoot", "profile", "get", "--base-url", server.url, "-o", "json")
    assert "t0p-s3cret" not in shown.out
    assert "[redacted]" in shown.out
    assert data.json == profile


@pytest.mark.parametrize("rich", [True, False])
def test_tables_keep_to_the_width_and_say_what_they_leave_out(rich: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not rich:
        monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setenv("COLUMNS", "60")
    items = [{"id": 1, "name": "漢" * 10, "email": "a@b.example", "identifier": "x" * 200, "phone_number": "+1"}] * 2
    with Loopback(served(*items)) as server:
        done = run("chatwoot", "contacts", "list", "--base-url", server.url, "-o", "table")
        picked = run(
            "chatwoot", "contacts", "list", "--base-url", server.url, "-o", "table", "--columns", "phone_number"
        )
    from switchboard_chatwoot._runtime.cli.tables import width

    assert max(width(row.rstrip()) for row in done.out.splitlines()) <= 60
    assert "more columns" in done.err
    assert [text for text in picked.out.split() if text.strip("─")] == ["phone_number", "+1", "+1"]


def test_csv_has_a_head_and_names_of_nested_values() -> None:
    items = [
        {"id": 1, "name": 'a "b", c\nd', "custom_attributes": {"plan": "gold"}},
        {"id": 2, "name": "Ann", "custom_attributes": {"x": [1]}},
    ]
    with Loopback(served(*items)) as server:
        done = run("chatwoot", "contacts", "list", "--all", "--base-url", server.url, "-o", "csv")
        some = run(
            "chatwoot", "contacts", "list", "--all", "--base-url", server.url, "-o", "csv", "--columns", "name,id"
        )
    rows = list(csv.DictReader(io.StringIO(done.out, newline="")))
    assert rows[0] == {
        "id": "1", "name": 'a "b", c\nd', "custom_attributes.plan": "gold", "custom_attributes.x": "",
    }  # fmt: skip
    assert rows[1]["custom_attributes.x"] == "[1]"
    assert some.out.splitlines()[0] == "name,id"


MANY = [{"id": number, "name": f"n{number:03}"} for number in range(1, 32)]
LISTS = [
    ((), 15, 1, True),
    (("--limit", "1"), 1, 1, True),
    (("--limit", "15"), 15, 1, True),
    (("--limit", "16"), 16, 2, True),
    (("--max-items", "31"), 31, 3, False),
    (("--limit", "99"), 31, 3, False),
    (("--all",), 31, 3, False),
    (("--limit", "0"), 0, 0, True),
]


@pytest.mark.parametrize(("options", "items", "requests", "more"), LISTS)
@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "table"])
def test_lists_read_as_much_as_was_asked_for(
    output: str, options: tuple[str, ...], items: int, requests: int, more: bool
) -> None:
    with Loopback(served(*MANY)) as server:
        done = run("chatwoot", "contacts", "list", "--base-url", server.url, "-o", output, *options)
    assert (done.code, len(server.received)) == (0, requests)
    assert ("--all reads them" in done.err) == more, done.err
    if output == "json":
        assert done.json == MANY[:items]
    elif output == "jsonl":
        assert [json.loads(row) for row in done.out.splitlines()] == MANY[:items]
    else:
        assert [item["name"] in done.out for item in MANY] == [item["id"] <= items for item in MANY]


def test_a_list_goes_on_where_it_stopped() -> None:
    with Loopback(served(*MANY)) as server:
        first = run("chatwoot", "contacts", "list", "--base-url", server.url, "--limit", "7")
        token = first.err.split("--resume ")[1].split()[0]
        rest = run("chatwoot", "contacts", "list", "--base-url", server.url, "--all", "--resume", token)
    assert first.json + rest.json == MANY


def test_the_vendors_limit_is_the_vendors() -> None:
    """CarrierX has an argument of that name, the size of a page; ours is `--max-items` there."""
    with Loopback(lambda _: Response(200, {"items": [], "pagination": {}})) as server:
        run("carrierx_conference", "meeting-rooms", "list", "--limit", "5", "--base-url", server.url)
        run("carrierx_conference", "meeting-rooms", "list", "--max-items", "5", "--base-url", server.url)
    assert [dict(request.query).get("limit") for request in server.received] == ["5", None]


def test_options_before_the_command_belong_to_the_client() -> None:
    with Loopback(served()) as server:
        typed = (
            "--base-url",
            server.url,
            "--header",
            "x-a: 1",
            "contacts.list",
            "--account_id=9",
            "--header",
            "x-b: 2",
        )
        done = run("chatwoot", *typed)
    assert done.json == []
    assert server.received[0].path == "/api/v1/accounts/9/contacts"
    assert server.received[0].headers["x-b"] == "2"


def test_nothing_is_written_for_nothing() -> None:
    with FakeChatwoot(strict=False) as fake:
        contact = fake.add("contacts", name="Ann")
        done = run("chatwoot", "contacts", "delete", contact["id"], "--base-url", fake.serve().url, "--account-id", "1")
    assert (done.code, done.out, done.err) == (0, "", "")


@pytest.mark.parametrize(("typed", "asked"), [
    (("contacts", "create", "--name", "Ann"), True),
    (("contacts", "update", "1", "--name", "Ann"), False),
    (("contacts", "list"), False),
])  # fmt: skip
@pytest.mark.parametrize(
    ("said", "sent"), [(b"y\n", True), (b"YES\n", True), (b"n\n", False), (b"\n", False), (b"", False)]
)
def test_writes_that_must_not_be_repeated_are_asked_about(
    typed: tuple[str, ...], asked: bool, said: bytes, sent: int
) -> None:
    with Loopback(lambda _: Response(404, {})) as server:
        done = run("chatwoot", *typed, "--base-url", server.url, stdin=said, terminal=True)
        assert ("Go on?" in done.err) == asked
        assert (done.code, len(server.received)) == ((5, 1) if sent or not asked else (1, 0))
        for quiet in ({"terminal": False}, {"terminal": True, "stdin": b"n\n"}):
            yes = ("--yes",) if quiet["terminal"] else ()
            assert "Go on?" not in run("chatwoot", *typed, "--base-url", server.url, *yes, **quiet).err  # type: ignore[arg-type]


def test_hand_written_methods_ask_before_their_first_write_only_when_they_write(tmp_path: Any) -> None:
    rows = tmp_path / "users.json"
    rows.write_text('[{"email": "a@b.example", "first_name": "Ann", "last_name": "Lee"}]')
    typed = ("bulk-users", "import-file", rows, "--fake")
    declined = run("ccai_apps", *typed, stdin=b"n\n", terminal=True)
    assert (declined.code, declined.err.count("Go on?")) == (1, 1)
    agreed = run("ccai_apps", *typed, "-o", "json", stdin=b"y\n", terminal=True)
    assert (agreed.code, agreed.err.count("Go on?")) == (0, 1), agreed.err
    assert agreed.json["status"] == "finished"
    url = run("carbon_voice", "oauth", "authorize-url", "--redirect-uri", "https://a.example/b", "--scope", "x y",
              "--client-id", "c", terminal=True)  # fmt: skip
    assert url.out.startswith("https://api.carbonvoice.app/oauth/authorize?client_id=c&")
    assert "Go on?" not in url.err


def test_standard_input_gives_json_and_files() -> None:
    with Loopback(lambda _: Response(404, {})) as server:
        where = ("--base-url", server.url)
        run("chatwoot", "contacts", "create", *where, "--json", "-", stdin=b'{"name": "Ann"}')
        run("chatwoot", "contacts", "create", *where, "--custom-attributes", "-", stdin=b'{"a": 1}')
        run("chatwoot", "contacts", "create", *where, "--avatar", "-;type=image/png", stdin=b"PNG")
    first, second, third = server.received
    assert (first.json, second.json) == ({"name": "Ann"}, {"custom_attributes": {"a": 1}})
    assert b'filename="stdin"\r\nContent-Type: image/png\r\n\r\nPNG' in third.body


def test_a_stream_in_memory_is_what_it_says() -> None:
    assert Stream(b"", terminal=True).isatty()
    assert not Stream(b"").isatty()
