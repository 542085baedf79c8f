"""What goes wrong is a sentence on stderr and an exit code by the kind of error; never a traceback, never a secret."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.clients import runtime_of
from tests.support.command_line import environment_of, run
from tests.support.loopback import Loopback, Response
from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

STATUSES = {
    400: 6, 401: 4, 402: 6, 403: 4, 404: 5, 405: 6, 409: 6, 410: 6, 418: 6, 422: 6, 429: 7, 500: 8, 502: 8, 503: 8,
}  # fmt: skip
QUICK = ("--retries", "0", "--timeout", "20")


def assert_plain(err: str) -> None:
    assert err.strip()
    assert "Traceback" not in err
    for name, value in environment_of("chatwoot").items():
        assert "account_id" in name.lower() or value not in err


@pytest.mark.parametrize(("status", "code"), STATUSES.items())
def test_each_status_has_its_code(status: int, code: int) -> None:
    with Loopback(lambda _: Response(status, {"message": "because of user_token-s3cret"})) as server:
        done = run("chatwoot", "contacts", "get", "1", "--base-url", server.url, *QUICK)
    assert (done.code, done.out) == (code, "")
    assert str(status) in done.err
    assert "because of" in done.err
    assert_plain(done.err)


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        done = run("chatwoot", "contacts", "get", "1", "--base-url", url, *QUICK)
    assert done.code == 9
    assert_plain(done.err)


@pytest.mark.parametrize(("body", "options", "code"), [
    (b"<html>", (), 12),
    (b'{"payload": {"id": "seven"}}', ("--strict",), 12),
    (b"x" * 3, (), 12),
])  # fmt: skip
def test_a_response_that_is_not_as_documented(body: bytes, options: tuple[str, ...], code: int) -> None:
    with Loopback(lambda _: Response(200, body)) as server:
        done = run("chatwoot", "contacts", "get", "1", "--base-url", server.url, *QUICK, *options)
    assert done.code == code, done
    assert_plain(done.err)


def test_a_write_without_a_response_has_an_unknown_outcome() -> None:
    with FakeChatwoot(strict=False) as fake:
        fake.fail("contacts.create", lost="after", times=None)
        server = fake.serve()
        done = run("chatwoot", "contacts", "create", "--name", "Ann", "--base-url", server.url, *QUICK)
        assert len(fake.state["contacts"]) == 1
    assert done.code == 11
    assert_plain(done.err)


def test_a_bound_of_time_has_its_code() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        done = run("chatwoot", "contacts", "get", "1", "--base-url", url, "--retries", "0", "--timeout", "0.05")
    assert done.code == 10
    assert_plain(done.err)


def test_without_an_account_the_fake_is_offered() -> None:
    """By name, and not where it was taken already."""
    done = run("chatwoot", "contacts", "list", environment={})
    assert done.code == 3
    assert "CHATWOOT_USER_TOKEN" in done.err
    assert "--fake" in done.err
    assert run("chatwoot", "contacts", "list", "--fake", environment={}).code == 0


WRONG = [
    (("contact",), "did you mean 'contacts'?"),
    (("contacts", "lst"), "did you mean 'list'?"),
    (("contacts", "get"), "CONTACT-ID must be given"),
    (("contacts", "get", "abc"), "CONTACT-ID: must be an integer"),
    (("contacts", "get", "1", "2"), "unrecognized arguments: 2"),
    (("contacts", "list", "--page", "x"), "--page: must be an integer"),
    (("contacts", "list", "--pag", "1"), "unrecognized arguments: --pag"),
    (("contacts", "list", "--output", "xml"), "invalid choice"),
    (("contacts", "list", "--max-items", "-3"), "--max-items: must be a whole number"),
    (("contacts", "create", "--blocked", "maybe"), "--blocked: must be true or false"),
    (("contacts", "create", "--custom-attributes", "{"), "--custom-attributes: the text is not JSON"),
    (("contacts", "create", "--custom-attributes", "@/none.json"), "/none.json cannot be read"),
    (("contacts", "create", "--custom-attributes", "[1]"), "custom_attributes: must be a dict"),
    (("contacts", "create", "--avatar", "/none.png"), "--avatar: there is no file '/none.png'"),
    (("contacts", "create", "--json", '{"nam": "x"}'), "did you mean 'name'?"),
    (("contacts", "create", "--json", "[]"), "--json must be an object"),
    (("contacts", "create", "--null", "nam"), "did you mean 'name'?"),
    (("contacts", "create", "--null", "name"), "name: must be a text, not None"),
    (("contacts", "create", "--name", "a", "--name", "b"), "--name: is given more than once"),
    (("contacts", "create", "--extra-body", "3"), "--extra-body: must be a JSON object"),
    (("contacts", "list", "--timeout", "soon"), "--timeout: must be a number of seconds"),
    (("contacts", "list", "--header", "x"), "--header: must be 'Name: value'"),
    (("completion", "fish"), "completion is there for bash and zsh"),
    (("about", "--page"), "unrecognized arguments"),
    (("--output", "json", "--no-such", "contacts", "list"), "unrecognized arguments: --no-such"),
]


@pytest.mark.parametrize(("typed", "said"), WRONG, ids=[" ".join(typed) for typed, _ in WRONG])
def test_what_is_typed_wrongly_is_said_and_nothing_is_sent(typed: tuple[str, ...], said: str) -> None:
    with Loopback(lambda _: Response(200, {})) as server:
        base = () if typed[0] in {"about", "completion"} else ("--base-url", server.url)
        done = run("chatwoot", *base, *typed)
    assert server.received == []
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert_plain(done.err)


def test_missing_credentials_are_named_by_their_variables() -> None:
    done = run("chatwoot", "contacts", "list", environment={})
    assert (done.code, done.out) == (3, "")
    assert "CHATWOOT_USER_TOKEN" in done.err


def test_wrong_settings_of_the_environment_are_errors_of_configuration() -> None:
    done = run("chatwoot", "contacts", "list", environment={**environment_of("chatwoot"), "CHATWOOT_ACCOUNT_ID": "x"})
    assert done.code == 3
    assert_plain(done.err)


def test_an_incomplete_command_shows_the_help_of_what_is_there() -> None:
    for typed, shown in (((), "resources:"), (("contacts",), "methods:")):
        done = run("chatwoot", *typed, environment={})
        assert (done.code, done.out) == (2, "")
        assert shown in done.err


def test_an_unexpected_error_is_a_sentence_and_its_place_is_there_on_demand(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("user_token-s3cret")

    monkeypatch.setattr(runtime_of("chatwoot", "cli.program"), "method_of", broken)
    done = run("chatwoot", "contacts", "list", "--fake")
    assert done.code == 1
    assert "unexpected ZeroDivisionError" in done.err
    assert_plain(done.err)
    shown = run("chatwoot", "contacts", "list", "--fake", "--verbose").err
    assert "Traceback" in shown
    assert_plain(shown.replace("Traceback", ""))


def test_every_error_class_has_a_code_of_its_own_kind() -> None:
    """None falls to the last resort but the base itself and the closed client."""
    exits, classes = runtime_of("chatwoot", "cli.exits"), runtime_of("chatwoot", "errors.classes")
    leaves = [
        cls for cls in vars(classes).values()
        if isinstance(cls, type) and issubclass(cls, classes.ClientError) and not cls.__name__.startswith("_")
    ]  # fmt: skip
    without = {cls.__name__ for cls in leaves if exits.code_of(cls("x")) == exits.OTHER}
    assert without == {"ChatwootError", "CallError", "ClosedError"}


def test_the_page_has_every_code() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    rows = runtime_of("chatwoot", "cli.exits").table()
    assert len({row["code"] for row in rows}) == len(rows)
    for row in rows:
        assert f"| {row['code']} | {row['kind']} | {row['meaning']} |" in page


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    done = run("carbon_voice", "oauth", "authorize-url", "--redirect-uri", "https://a.example/b", "--scope", "x",
               "--client-id", "c", "--save", tmp_path / "none" / "file")  # fmt: skip
    assert done.code == 1
    assert "No such file" in done.err
