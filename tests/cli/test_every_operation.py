"""Each operation of each client, typed as a command: the help builds, and the request is that of the Python call."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import Caller, _essence
from tests.support.cases import cases_of
from tests.support.clients import (
    class_of,
    make_client,
    method_of,
    package_of,
    runtime_of,
    split_arguments,
)
from tests.support.command_line import arguments_of, run, typed_as
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import KEPT, spec_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.timeout(600)
every_client = pytest.mark.parametrize("api", KEPT)


def commands(api: str) -> dict[str, Any]:
    return {command.call: command for command in runtime_of(api, "cli.commands").all_commands(class_of(api))}


@every_client
def test_every_operation_is_a_command_and_knows_its_record(api: str) -> None:
    found = commands(api)
    records = {record.call: record for record in package_of(api).OPERATIONS.values()}
    assert records.keys() <= found.keys()
    for call, record in records.items():
        assert found[call].operation == record


@every_client
def test_hand_written_methods_are_commands_too(api: str) -> None:
    written = {
        "carbon_voice": {"oauth.authorize_url"},
        "courier": {
            "messaging_attachments.upload",
            "messaging_bulk_attachments.upload",
            "user_email_attachments.upload",
        },
        "ccai_apps": {"bulk_users.import_file"},
    }
    without = {call for call, command in commands(api).items() if command.operation is None}
    assert without == written.get(api, set())


@every_client
def test_every_command_explains_each_of_its_arguments(api: str) -> None:
    for call, command in commands(api).items():
        done = run(api, *command.typed.split(), "--help", environment={})
        assert (done.code, done.err) == (0, ""), call
        for argument in arguments_of(api, call):
            assert argument.option in done.out, f"{call} {argument.name}"
            assert argument.doc, f"{call} {argument.name}"
        assert ("Made of several calls." if command.operation is None else command.operation.path) in done.out


@every_client
def test_what_is_typed_makes_the_request_of_the_python_call(api: str, tmp_path: Path) -> None:
    """By options, and again by one JSON object from a file."""
    faults: list[str] = []
    with Loopback(lambda _: Response(404, {"message": "none"})) as server, make_client(api, server.url) as client:
        for call, label, given in _calls(api, server, tmp_path):
            wanted = _requests(server, partial(_made, method_of(client, call), given))
            for typed in _ways(api, call, given, tmp_path):
                got = _requests(server, partial(run, api, "--base-url", server.url, *typed))
                if got != wanted or len(wanted) != 1:
                    faults.append(f"{call} [{label}] {typed}: {got} instead of {wanted}"[:1500])
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:10])


def _calls(api: str, server: Loopback, folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    caller, spec = Caller(api, server), spec_of(api)
    for operation in spec.operations.values():
        record = package_of(api).OPERATIONS[operation.id]
        for case in cases_of(spec, operation, record, caller.defaults(record)):
            files = {name: _as_file(value, folder) for name, value in case.arguments.items()}
            yield record.call, case.label, files


def _as_file(value: Any, folder: Path) -> Any:
    """Bytes in a file, which is the only form that the command line knows."""
    if isinstance(value, list) and any(isinstance(item, bytes) for item in value):
        return [_as_file(item, folder) for item in value]
    if not isinstance(value, bytes):
        return value
    path = folder / "picture.png"
    path.write_bytes(value)
    return path


def _ways(api: str, call: str, given: dict[str, Any], folder: Path) -> Iterator[list[str]]:
    yield typed_as(call, arguments_of(api, call), given)
    path = folder / "arguments.json"
    path.write_text(json.dumps(given, default=str))
    yield [*call.replace("_", "-").split("."), "--json", f"@{path}"]


def _requests(server: Loopback, make: Callable[[], Any]) -> list[Any]:
    """What is sent, comparable."""
    received: list[Received] = []
    server.received = received
    try:
        make()
    except Exception as error:
        if type(error).__name__ != "NotFoundError":
            raise
    return list(map(_essence, received))


def _made(method: Callable[..., Any], given: dict[str, Any]) -> None:
    positional, options = split_arguments(method, given)
    result = method(*positional, **options)
    if type(result).__name__ == "Pages":
        result.first_page()
