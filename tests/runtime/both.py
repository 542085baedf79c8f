"""Drives a sync and an async client alike, so that one table of cases proves both."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

from generator.runtime.api import Api
from generator.runtime.auth.credentials import Basic
from generator.runtime.client import AsyncClient, Client
from generator.runtime.models.codec import Codec
from generator.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.runtime.operation import Operation

KINDS = ("sync", "async")
API = Api(
    name="demo",
    title="Demo",
    package="switchboard_demo",
    version="1.2.3",
    base_url="https://api.example.com/v1",
    env="DEMO",
    schemes={"basic": Basic("login", "password")},
)


def no_models(name: str) -> type:
    raise AssertionError(name)


CODEC = Codec(no_models)


class Either:
    """A client of one kind with the methods of the sync one."""

    def __init__(
        self,
        kind: str,
        base_url: str | None,
        arguments: Mapping[str, Any] | None = None,
        *,
        api: Api = API,
        codec: Codec = CODEC,
        **settings: Any,
    ) -> None:
        self.runner = asyncio.Runner() if kind == "async" else None
        cls: Any = AsyncClient if self.runner else Client
        given = {"login": "user", "password": "pa55word"} if arguments is None else arguments
        self.client: Any = cls(api, codec, given, base_url, settings)

    def done(self, answer: Any) -> Any:
        """The value, awaited if it is to be."""
        if self.runner is None:
            return answer
        return self.runner.run(_awaited(answer))

    def call(self, operation: Operation[Any], options: Any = None, /, **arguments: Any) -> Any:
        resource: Any = (AsyncResource if self.runner else Resource)(self.client._core)
        return self.done(resource._call(operation, arguments, options or {}))

    def raw(self, operation: Operation[Any], options: Any = None, /, **arguments: Any) -> Any:
        resource: Any = (AsyncResource if self.runner else Resource)(self.client._core)
        return self.done(resource._raw(operation, arguments, options or {}))

    def request(self, *args: Any, **options: Any) -> Any:
        return self.done(self.client.request(*args, **options))

    def close(self) -> None:
        self.done(self.client.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        if self.runner:
            self.runner.close()


async def _awaited(answer: Any) -> Any:
    return await answer if hasattr(answer, "__await__") else answer
