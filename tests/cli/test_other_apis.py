"""The command line of an API with all that the five lack: downloads, streams, other schemes, names of our options."""

from __future__ import annotations

import json
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

from tests.support.command_line import Ran, Stream
from tests.support.generator_project import Project, client_class, operation, spec
from tests.support.loopback import Loopback, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from tests.support.loopback import Received

TEXT = {"type": "string"}
PDF = b"%PDF \x00\xff"


def of_type(media_type: str, schema: Any, path: str) -> dict[str, Any]:
    content = {"content": {media_type: {"schema": schema}}}
    return {"get": {"operationId": path, "responses": {"200": {"description": "ok", **content}}}}


def query(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "query", "schema": TEXT} for name in names]


OURS = (
    "help", "output", "json", "null", "limit", "all", "timeout", "yes", "fake", "from", "class", "o", "save", "curl",
    "dry-run", "base_url", "method", "command", "options",
)  # fmt: skip
DOCUMENT = spec(
    {
        "/files": of_type("application/pdf", {**TEXT, "format": "binary"}, "files.get"),
        "/texts": of_type("text/csv", TEXT, "texts.get"),
        "/events": of_type("text/event-stream", TEXT, "events.listen"),
        "/about": operation(operationId="about.get", response={"type": "array", "items": {"type": "integer"}}),
        "/taken": operation(operationId="taken.list", parameters=query(*OURS), response={"type": "array", "items": {}}),
        "/items/{id}": operation(
            "put",
            operationId="items.replace",
            parameters=[{"name": "id", "in": "path", "required": True, "schema": TEXT}],
            requestBody={
                "required": True,
                "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {
                        "aText": TEXT,
                        "either": {"anyOf": [{"type": "integer"}, {"type": "boolean"}, {"type": "null"}]},
                        "text_or_object": {"anyOf": [TEXT, {"type": "object", "properties": {"a": TEXT}}]},
                        "texts": {"type": "array", "items": TEXT},
                        "numbers": {"type": "array", "items": {"type": "number"}},
                        "anything": {},
                        "at": {**TEXT, "format": "date-time"},
                    },
                }}},
            },
        ),
    },
    components={"securitySchemes": {
        "key": {"type": "apiKey", "in": "query", "name": "api_key"},
        "sid": {"type": "apiKey", "in": "cookie", "name": "sid"},
    }},
    security=[{"key": [], "sid": []}],
)  # fmt: skip
SECRETS = {"SMALL_KEY": "k3y-s3cret", "SMALL_SID": "s1d-s3cret", "SMALL_API_KEY": "k3y-s3cret"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    project = Project(tmp_path_factory.mktemp("small"))
    project.spec("small", DOCUMENT)
    return project.package("small")


def respond(request: Received) -> Response:
    path = request.path
    if path == "/files":
        return Response(200, PDF, media_type="application/pdf")
    if path == "/texts":
        return Response(200, "a,b\r\nZoë,\x1b".encode(), media_type="text/csv")
    if path == "/events":
        return Response(200, b"data: one\n\nevent: e\ndata: two\n\n", media_type="text/event-stream")
    return Response(200, [1, 2])


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond) as found:
        yield found


@pytest.fixture
def command(package: ModuleType, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    from importlib import import_module

    main = import_module("switchboard_small._runtime.cli.program").main
    for name, value in {**SECRETS, "SMALL_BASE_URL": server.url}.items():
        monkeypatch.setenv(name, value)

    def run(*typed: Any, terminal: bool = False) -> Ran:
        out, err = Stream(terminal=terminal), Stream(terminal=terminal)
        with ExitStack() as stack:
            stack.enter_context(mock.patch("sys.stdin", Stream(terminal=terminal)))
            stack.enter_context(redirect_stdout(out))
            stack.enter_context(redirect_stderr(err))
            code = main(client_class(package, "sync"), list(map(str, typed)))
        return Ran(code, out.bytes.getvalue().decode("latin-1"), err.text)

    return run


def test_a_binary_body_goes_to_a_file_or_a_pipe_and_never_to_a_terminal(
    command: Callable[..., Ran], tmp_path: Path
) -> None:
    piped, shown = command("files", "get"), command("files", "get", terminal=True)
    assert (piped.code, piped.out.encode("latin-1")) == (0, PDF)
    assert (shown.code, shown.out) == (2, "")
    assert "--save" in shown.err
    saved = command("files", "get", "--save", tmp_path / "a.pdf", terminal=True)
    assert (saved.code, saved.out) == (0, "")
    assert (tmp_path / "a.pdf").read_bytes() == PDF


def test_a_text_is_written_as_it_came_and_cannot_command_a_terminal(command: Callable[..., Ran]) -> None:
    assert command("texts", "get").out.encode("latin-1").decode() == "a,b\r\nZoë,\x1b"
    assert "\x1b" not in command("texts", "get", terminal=True).out
    assert json.loads(command("texts", "get", "-o", "json").out) == "a,b\r\nZo\u00c3\u00ab,\x1b"


def test_a_stream_is_written_item_by_item(command: Callable[..., Ran]) -> None:
    done = command("events", "listen", "-o", "jsonl")
    assert [(item["event"], item["data"]) for item in map(json.loads, done.out.splitlines())] == [
        ("message", "one"),
        ("e", "two"),
    ]
    assert len(command("events", "listen", "-o", "jsonl", "--max-items", "1").out.splitlines()) == 1


def test_a_resource_goes_before_a_command_of_the_same_name(command: Callable[..., Ran], server: Loopback) -> None:
    assert json.loads(command("about", "get").out) == [1, 2]
    assert server.received[-1].path == "/about"


@pytest.mark.parametrize("name", OURS)
def test_an_argument_may_be_called_as_an_option_is(name: str, command: Callable[..., Ran], server: Loopback) -> None:
    option = f"--{name.replace('_', '-')}"
    done = command("taken", "list", option, "-x_y --z")
    assert done.code == 0, done.err
    assert dict(server.received[-1].query)[name] == "-x_y --z"
    assert option in command("taken", "list", "-h").out


def test_before_the_command_it_is_ours(command: Callable[..., Ran], server: Loopback) -> None:
    done = command("--output", "jsonl", "--timeout", "30", "taken", "list", "--output", "theirs")
    assert done.out == "1\n2\n"
    assert dict(server.received[-1].query)["output"] == "theirs"


VALUES = [
    (("--a-text", "5"), {"aText": "5"}),
    (("--a_text=--b_c"), {"aText": "--b_c"}),
    (("--a-text", "--b_c"), {"aText": "--b_c"}),
    (("--a-text", "@/etc/passwd"), {"aText": "@/etc/passwd"}),
    (("--a-text", "-"), {"aText": "-"}),
    (("--a-text", ""), {"aText": ""}),
    (("--either", "5"), {"either": 5}),
    (("--either", "true"), {"either": True}),
    (("--either", "null"), {"either": None}),
    (("--null", "either"), {"either": None}),
    (("--text-or-object", "x"), {"text_or_object": "x"}),
    (("--text-or-object", '{"a": "b"}'), {"text_or_object": {"a": "b"}}),
    (("--texts", "a", "--texts", "b,c"), {"texts": ["a", "b,c"]}),
    (("--texts", '["a", "[b"]', "--texts", "c"), {"texts": ["a", "[b", "c"]}),
    (("--texts", "[]"), {"texts": []}),
    (("--numbers", "1", "--numbers", "-2.5"), {"numbers": [1, -2.5]}),
    (("--anything", '"5"'), {"anything": "5"}),
    (("--anything", "5"), {"anything": 5}),
    (("--anything", "null"), {"anything": None}),
    (("--at", "2026-01-02T03:04:05Z"), {"at": "2026-01-02T03:04:05Z"}),
    (("--json", '{"aText": "wire", "texts": ["a"]}'), {"aText": "wire", "texts": ["a"]}),
    (("--json", '{"a_text": "x", "a-text": "y"}', "--texts", "t"), {"aText": "y", "texts": ["t"]}),
    (("--json", '{"a_text": "x"}', "--a-text", "wins"), {"aText": "wins"}),
]


@pytest.mark.parametrize(("typed", "body"), VALUES, ids=map(str, range(len(VALUES))))
def test_values_of_every_kind(
    typed: tuple[str, ...] | str, body: Any, command: Callable[..., Ran], server: Loopback
) -> None:
    done = command("items.replace", "7", *([typed] if isinstance(typed, str) else typed))
    assert done.code == 0, done.err
    assert server.received[-1].json == body


def test_what_follows_two_dashes_is_an_argument(command: Callable[..., Ran], server: Loopback) -> None:
    assert command("items", "replace", "--texts", "a", "--", "--x_y").code == 0
    assert server.received[-1].path == "/items/--x_y"


@pytest.mark.parametrize("how", ["--dry-run", "--curl"])
def test_credentials_of_queries_and_cookies_are_named(how: str, command: Callable[..., Ran], server: Loopback) -> None:
    done = command(how, "taken", "list", "--o", "api_key=$HOME")
    assert server.received == []
    assert done.code == 0, done.err
    assert "s3cret" not in done.out + done.err
    assert "api_key=$SMALL_" in done.out
    assert "sid=$SMALL_SID" in done.out
    assert "api_key=$HOME" not in done.out
