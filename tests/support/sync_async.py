"""Writes a test once for the sync and the async client.

A test that takes `mode` runs twice, with "sync" and with "async": the fixture of that name is in `tests/conftest.py`.
"""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, Self

from generator.runtime.client import AsyncClient, Client
from generator.runtime.resource import AsyncResource, Resource
from tests.support.demo_api import API, CODEC

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.runtime.api import Api
    from generator.runtime.models.codec import Codec
    from generator.runtime.operation import Operation

MODES = ("sync", "async")


async def result_of(value: Any) -> Any:
    """The result of a call of either client: awaited if it must be; a list of pages is read to its end."""
    if hasattr(value, "__aiter__"):
        return [item async for item in value]
    return await value if inspect.isawaitable(value) else read(value)


def read(value: Any) -> Any:
    """The result of a call of the sync client: a list of pages is read to its end."""
    return list(value) if hasattr(value, "first_page") or hasattr(value, "__next__") else value


def use(client: Any, script: Callable[[Any], Any]) -> Any:
    """The result of what a script (a function or an async function of the client) gives; the client is closed then."""

    async def main() -> Any:
        try:
            return await result_of(script(client))
        finally:
            await result_of(client.close())

    return asyncio.run(main())


class DemoClient:
    """A client of the demo API, sync or async, with the methods of a sync one."""

    def __init__(
        self,
        mode: str,
        base_url: str | None,
        arguments: Mapping[str, Any] | None = None,
        *,
        api: Api = API,
        codec: Codec = CODEC,
        **settings: Any,
    ) -> None:
        self.runner = asyncio.Runner() if mode == "async" else None
        cls: Any = AsyncClient if self.runner else Client
        given = {"login": "user", "password": "pa55word"} if arguments is None else arguments
        self.client: Any = cls(api, codec, given, base_url, settings)

    @property
    def resource(self) -> Any:
        """A resource of the client: its private methods make calls of any operation."""
        return (AsyncResource if self.runner else Resource)(self.client._core)

    def result_of(self, value: Any) -> Any:
        """The result of a call: awaited if it must be; a list of pages is read to its end."""
        return self.runner.run(result_of(value)) if self.runner else read(value)

    def call(self, operation: Operation[Any], options: Any = None, /, **arguments: Any) -> Any:
        """The result of an operation."""
        return self.result_of(self.resource._call(operation, options or {}, **arguments))

    def raw(self, operation: Operation[Any], options: Any = None, /, **arguments: Any) -> Any:
        """The raw response of an operation."""
        return self.result_of(self.resource._raw(operation, options or {}, **arguments))

    def pages(self, operation: Operation[Any], options: Any = None, /, **arguments: Any) -> Any:
        """The pages of a list; nothing is sent yet."""
        return self.resource._pages(operation, options or {}, **arguments)

    def request(self, *args: Any, **options: Any) -> Any:
        """The raw response of any request."""
        return self.result_of(self.client.request(*args, **options))

    def close(self) -> None:
        """Close the client; its event loop stays until the end of the `with` block."""
        self.result_of(self.client.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        if self.runner:
            self.runner.close()
