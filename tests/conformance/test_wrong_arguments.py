"""What leaves is what the spec allows: values of every type at every place of every operation's arguments."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.caller import Caller
from tests.support.clients import generated_method_of, make_client, runtime_of, split_arguments
from tests.support.loopback import Loopback
from tests.support.specs import APIS
from tests.support.sync_async import result_of
from tests.support.wrong_values import tries_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.wrong_values import Try

URL = "https://api.example.com"


def tries(api: str) -> Iterator[tuple[str, Try]]:
    with Loopback() as server:
        caller = Caller(api, server)
        for operation in caller.spec.operations.values():
            record = caller.records[operation.id]
            for each in tries_of(caller.spec, operation, record, caller.defaults(record)):
                yield record.call, each


async def fault_of(api: str, client: Any, sent: list[Any], call: str, each: Try) -> str:
    """What is wrong with how one call went; empty: nothing."""
    sent.clear()
    invalid = runtime_of(api, "errors.classes").InvalidArgumentError
    error: Any = None
    try:
        method = generated_method_of(client, call)
        positional, named = split_arguments(method, each.arguments)
        await result_of(method(*positional, **named))
    except Exception as raised:  # noqa: BLE001 -- whatever it is, it is reported
        error = raised
    if each.allowed:
        return "" if sent else f"{each.argument}={each.value!r} is right, but {error!r}"
    refused = isinstance(error, invalid) and error.parameter == each.argument and each.argument in str(error)
    return "" if refused and not sent else f"{each.argument}={each.value!r} is wrong: {sent}, {error!r}"


async def faults_of(api: str, mode: str) -> tuple[list[str], int, int]:
    sent: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, json={})

    faults, counts = [], {True: 0, False: 0}
    client = make_client(api, URL, mode, transport=httpx.MockTransport(respond))
    for call, each in tries(api):
        counts[each.allowed] += 1
        if problem := await fault_of(api, client, sent, call, each):
            faults.append(f"{call}: {problem}")
    await result_of(client.close())
    return faults, counts[True], counts[False]


@pytest.mark.parametrize("api", APIS)
def test_what_is_sent_is_what_the_spec_allows(api: str, mode: str) -> None:
    faults, right, wrong = asyncio.run(faults_of(api, mode))
    assert not faults, f"{len(faults)} faults of {right} right and {wrong} wrong values\n" + "\n".join(faults[:30])
    assert right
    assert wrong
