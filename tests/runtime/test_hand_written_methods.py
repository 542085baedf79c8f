"""Methods that overrides write by hand, through the door that they have: steps, deadlines, uploads to another host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime import extending
from generator.runtime.errors.classes import (
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    PermissionDeniedError,
)
from tests.support.clock import ManualClock
from tests.support.demo_api import GET_ROOM
from tests.support.loopback import Loopback, Response
from tests.support.multipart import parts_of
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.runtime.resource import AsyncResource, BaseResource, Resource

FORM = {"key": "uploads/1", "policy": "p0licy"}


def uploaded(resource: BaseResource, url: str, file: Any, options: Any, **how: Any) -> extending.Steps[Any]:
    """An upload as overrides write one: look at the file, send it, ask what became of it."""
    upload = extending.upload_of(resource, "file", file, **how)
    deadline = extending.upload_deadline(resource, options, upload)
    yield from extending.send_form(
        resource, "rooms.upload", url, FORM, upload, deadline.options(options, without=("extra_headers",))
    )
    return (yield from extending.call(resource, GET_ROOM, {"sid": "r1"}, deadline.options(options, at_most=9)))


def run(client: DemoClient, steps: Callable[[BaseResource], extending.Steps[Any]]) -> Any:
    """What the steps return, with a resource of the client."""
    resource: Resource | AsyncResource = client.resource
    return client.result_of(resource._run(steps(resource)))


def test_a_file_goes_to_another_host_without_anything_of_ours(mode: str, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF")
    steps: list[tuple[int, int | None]] = []
    with Loopback() as storage, Loopback() as api:
        storage.enqueue(Response(204))
        api.enqueue(Response(body={"name": "Room"}))
        with DemoClient(mode, api.url, headers={"X-Team": "care"}) as client:
            found = run(
                client,
                lambda resource: uploaded(
                    resource,
                    f"{storage.url}/bucket#x",
                    scan,
                    {"extra_headers": {"X-Mine": "1"}},
                    name="report.pdf",
                    on_progress=lambda sent, total: steps.append((sent, total)),
                ),
            )
    (sent,), (asked,) = storage.received, api.received
    assert found == {"name": "Room"}
    assert not {"authorization", "x-team", "x-mine"} & {*sent.headers}
    assert {"authorization", "x-team", "x-mine"} <= {*asked.headers}
    parts = parts_of(sent)
    assert [name for name, *_ in parts] == ["key", "policy", "file"]
    assert parts[-1][1:] == ("report.pdf", "application/pdf", b"%PDF")
    assert (steps[0][0], steps[-1][0]) == (0, steps[-1][1])


def test_a_refused_file_is_a_status_error_and_an_address_that_is_none_a_decode_error(mode: str) -> None:
    with Loopback() as storage, DemoClient(mode, "https://api.example.com") as client:
        storage.enqueue(Response(403, b"<Error/>", media_type="application/xml"))
        with pytest.raises(PermissionDeniedError, match="403") as failed:
            run(client, lambda resource: uploaded(resource, storage.url, ("a.txt", b"a"), {}))
        assert failed.value.call == "rooms.upload"
        for address in (None, "ftp://storage.example.com", "http://storage.example.com/x", "https://u:p@x.example.com"):
            with pytest.raises(DecodeError, match=r"rooms\.upload\(\) got an upload address that"):
                run(client, lambda resource, url=address: uploaded(resource, url, b"a", {}))


def test_a_file_that_cannot_be_read_is_told_before_anything_is_sent(mode: str, tmp_path: Path) -> None:
    with Loopback() as storage, DemoClient(mode, storage.url) as client:
        with pytest.raises(InvalidArgumentError, match="file"):
            run(client, lambda resource: uploaded(resource, storage.url, tmp_path / "missing", {}))
        with pytest.raises(ConfigurationError, match="on_progress"):
            run(client, lambda resource: uploaded(resource, storage.url, b"a", {}, on_progress=3))
        assert storage.received == []


def test_calls_together_have_one_deadline(mode: str) -> None:
    clock = ManualClock()
    with DemoClient(mode, "https://api.example.com", clock=clock, deadline=60.0) as client:
        resource = client.resource
        assert extending.call_deadline(resource) == 60.0
        deadline = extending.Deadline(resource, 10)
        clock.advance(4)
        assert (deadline.left(), extending.now(resource)) == (6.0, clock.monotonic())
        assert deadline.options({"deadline": 99, "timeout": 1}, without=("timeout",)) == {"deadline": 6.0}
        assert deadline.options({}, at_most=2)["deadline"] == 2
        clock.advance(7)
        assert deadline.left() == 0
        assert 0 < (deadline.options({})["deadline"] or 0) < 0.1
        unbounded = extending.Deadline(resource, None)
        assert (unbounded.left(), unbounded.options({})) == (float("inf"), {"deadline": None})
        with pytest.raises(ConfigurationError, match="deadline"):
            extending.Deadline(resource, -1)


def test_a_large_file_has_the_time_that_a_slow_connection_needs(mode: str) -> None:
    with DemoClient(mode, "https://api.example.com", deadline=None) as client:
        upload = extending.upload_of(client.resource, "file", b"x" * 640_000)
        assert extending.upload_deadline(client.resource, {}, upload).seconds is None
    with DemoClient(mode, "https://api.example.com") as client:
        default = extending.call_deadline(client.resource)
        assert default is not None
        assert extending.upload_deadline(client.resource, {}, upload).seconds == default + upload.allowance
        assert extending.upload_deadline(client.resource, {"deadline": 5}, upload).seconds == 5
        assert upload.allowance > 9


def test_arguments_are_checked_like_those_of_generated_methods(mode: str) -> None:
    with DemoClient(mode, "https://api.example.com/v1") as client:
        resource = client.resource
        assert extending.checked(resource, "ids", ["a"], "list[str]", {}) == ["a"]
        with pytest.raises(InvalidArgumentError, match="ids"):
            extending.checked(resource, "ids", "a", "list[str]", {})
        assert extending.checked(resource, "ids", "a", "list[str]", {"validate": "off"}) == "a"
        assert extending.checked(resource, "number", "5", "int", {}, text=True) == "5"
        assert extending.json_of("data", {"a": 1}) == b'{"a":1}'
        with pytest.raises(InvalidArgumentError, match="data"):
            extending.json_of("data", {"a": "\ud800"})
        assert extending.url_of(resource, GET_ROOM, {"sid": "a b"}) == "https://api.example.com/v1/r/a%20b"
        assert extending.held_argument(resource, "login") == "user"
        assert extending.held_argument(resource, "nobody") is None
        extending.check_hook(resource, "on_event", print)
        with pytest.raises(ConfigurationError, match="on_event"):
            extending.check_hook(resource, "on_event", "print")
