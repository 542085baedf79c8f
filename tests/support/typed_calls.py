"""Makes calls whose values are judged by the methods' signatures, with a sync or an async client and a real server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from tests.support.caller import Caller
from tests.support.clients import make_client, method_of, split_arguments
from tests.support.declared import declared_type
from tests.support.loopback import Loopback
from tests.support.sync_async import result_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.support.caller import Call
    from tests.support.loopback import Received, Response


class Outcome(NamedTuple):
    """What a call gave: a value, or an exception."""

    call: Call
    declared: Any
    """The type by its signature."""
    value: Any


class TypedCalls:
    """The clients of one API and a server; use it in a `with` block."""

    def __init__(self, api: str) -> None:
        self.api = api
        self.server = Loopback(self._respond)
        self.caller = Caller(api, self.server)
        self._responses: Sequence[Response] = ()

    def _respond(self, _: Received) -> Response:
        """The responses of the call one after the other; the last, the end of a list, again and again."""
        first, *rest = self._responses
        self._responses = rest or [first]
        return first

    def make(self, calls: Iterable[Call], mode: str, **settings: Any) -> list[Outcome]:
        """Make all calls with one client."""
        return asyncio.run(self._make(calls, mode, settings))

    async def _make(self, calls: Iterable[Call], mode: str, settings: dict[str, Any]) -> list[Outcome]:
        client = make_client(self.api, self.caller.base_url, mode, **settings)
        try:
            return [await self._outcome(client, call) for call in calls]
        finally:
            await result_of(client.close())

    async def _outcome(self, client: Any, call: Call) -> Outcome:
        name = self.caller.records[call.operation].call
        method = method_of(client, name)
        positional, named = split_arguments(method, call.case.arguments)
        self._responses = call.response.responses
        try:
            value = await result_of(method(*positional, **named, **call.options))
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is judged
            value = error
        return Outcome(call, declared_type(self.api, client, name), value)

    def __enter__(self) -> Self:
        self.server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.__exit__()
