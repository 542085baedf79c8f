"""Makes calls with a sync and an async client against one loopback server, and says what is not as it should be."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.clients import (
    ACCOUNT,
    api_record,
    class_of,
    credentials_of,
    generated_method_of,
    make_client,
    method_of,
    package_of,
    split_arguments,
)
from tests.support.judge import differences, exact, unauthenticated, verdict
from tests.support.specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.cases import Case
    from tests.support.loopback import Loopback, Received
    from tests.support.responses import ResponseCase

PREFIX = "/some/base"


@dataclass(frozen=True)
class Call:
    """One call to be made, by sync and async clients alike. `kind`: good, malformed (drift is expected) or error."""

    operation: str
    label: str
    case: Case
    response: ResponseCase
    kind: str = "good"
    options: dict[str, Any] = field(default_factory=dict)


@dataclass
class Outcome:
    """What a call gave: the requests that were made, and the plain value or the error."""

    received: list[Received]
    value: Any = None
    error: Exception | None = None
    drifts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Done:
    """A call with what came of it."""

    call: Call
    sync: Outcome
    other: Outcome


class Caller:
    """The clients of one API and their server."""

    def __init__(self, api: str, server: Loopback) -> None:
        self.api = api
        self.server = server
        self.base_url = server.url + PREFIX
        self.spec = spec_of(api)
        self.records = package_of(api).OPERATIONS
        self._drifts: list[str] = []

    def defaults(self, record: Any) -> dict[str, Any]:
        """The arguments that the client adds to an operation by itself."""
        found = generated_method_of(class_of(self.api)(**credentials_of(self.api)), record.call)
        signature = inspect.signature(found).parameters
        names = [name for name in api_record(self.api).arguments if name in signature]
        return {name: ACCOUNT for name in names if signature[name].default is not signature[name].empty}

    def make(self, calls: list[Call]) -> list[Done]:
        """Make all calls, first with a sync client, then with an async one."""
        settings: dict[str, Any] = {"on_drift": lambda drift: self._drifts.append(str(drift))}
        with make_client(self.api, self.base_url, **settings) as client:
            sync = [self._call(client, call) for call in calls]
        several = asyncio.run(self._call_all(calls, settings))
        return [Done(call, one, other) for call, one, other in zip(calls, sync, several, strict=True)]

    def _method(self, client: Any, call: Call) -> Callable[..., Any]:
        return method_of(client, self.records[call.operation].call)

    def _call(self, client: Any, call: Call) -> Outcome:
        outcome = self._begin(call)
        try:
            method = self._method(client, call)
            positional, named = split_arguments(method, call.case.arguments)
            outcome.value = _collected(method(*positional, **named, **call.options))
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
            outcome.error = error
        return self._end(outcome)

    async def _call_all(self, calls: list[Call], settings: dict[str, Any]) -> list[Outcome]:
        async with make_client(self.api, self.base_url, "async", **settings) as client:
            return [await self._acall(client, call) for call in calls]

    async def _acall(self, client: Any, call: Call) -> Outcome:
        outcome = self._begin(call)
        try:
            method = self._method(client, call)
            positional, named = split_arguments(method, call.case.arguments)
            outcome.value = await _acollected(method(*positional, **named, **call.options))
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
            outcome.error = error
        return self._end(outcome)

    def _begin(self, call: Call) -> Outcome:
        self.server.respond = call.response.server()
        self._drifts.clear()
        self.server.received = []
        return Outcome(self.server.received)

    def _end(self, outcome: Outcome) -> Outcome:
        outcome.drifts = tuple(self._drifts)
        return outcome

    def problems(self, done: Done) -> Iterator[str]:
        """What went wrong with a call."""
        call, sync, other = done.call, done.sync, done.other
        if call.kind == "error":
            for word, outcome in (("", sync), ("async: ", other)):
                yield from (word + problem for problem in _wrong_error(call.response, outcome))
            return
        for word, outcome in (("", sync), ("async: ", other)):
            if outcome.error is not None:
                yield f"{word}{type(outcome.error).__name__}: {outcome.error}"
            elif _text(call.response, outcome.value) != _text(call.response, call.response.value):
                yield f"{word}gave {exact(outcome.value)[:400]}, the server sent {exact(call.response.value)[:400]}"
            if call.kind == "good" and call.response.documented and outcome.drifts:
                yield f"{word}drift where there is none: {'; '.join(outcome.drifts)[:400]}"
        if call.kind == "good" and sync.received:
            yield from self._wrong_request(call, sync.received[0])
        if sync.received and list(map(_essence, sync.received)) != list(map(_essence, other.received)):
            targets = [[request.target for request in outcome.received] for outcome in (sync, other)]
            yield f"async sent other requests: {targets}"

    def _wrong_request(self, call: Call, request: Received) -> Iterator[str]:
        operation = self.spec.operations[call.operation]
        yield from differences(self.spec, operation, call.case, request, PREFIX)
        yield from unauthenticated(self.api, self.records[call.operation], request)
        yield from verdict(self.api, request, PREFIX)


def _text(response: ResponseCase, value: Any) -> str:
    """The text by which values are compared."""
    return exact(value) if response.ordered or not isinstance(value, list) else exact(sorted(value, key=exact))


def _wrong_error(response: ResponseCase, outcome: Outcome) -> Iterator[str]:
    error: Any = outcome.error
    if error is None or getattr(error, "status_code", None) != response.responses[0].status:
        yield f"not a status error: {error!r}, value {exact(outcome.value)[:100]}"
    elif exact(error.body) != exact(response.value):
        yield f"the error's body is {exact(error.body)[:300]}, the server sent {exact(response.value)[:300]}"
    elif str(response.responses[0].status) not in str(error):
        yield f"the error's text does not name its status: {error}"


def _essence(request: Received) -> tuple[Any, ...]:
    """What must be the same for sync and async; a multipart body's boundary is random."""
    boundary = request.headers.get("content-type", "").partition("boundary=")[2].encode()
    headers = {
        name: value for name, value in request.headers.items() if name not in {"host", "user-agent", "content-type"}
    }
    return request.method, request.target, headers, request.body.replace(boundary, b"-") if boundary else request.body


def _collected(result: Any) -> Any:
    match type(result).__name__:
        case "Pages":
            return plain([item for page in result.pages() for item in page.items])
        case "RawResponse":
            return result.read()
    return plain(result)


async def _acollected(result: Any) -> Any:
    if type(result).__name__ == "AsyncPages":
        return plain([item async for page in result.pages() for item in page.items])
    result = await result
    return await result.read() if type(result).__name__ == "AsyncRawResponse" else plain(result)


def plain(value: Any) -> Any:
    """Models as their wire form, wherever they stand."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return getattr(value, "value", value)
