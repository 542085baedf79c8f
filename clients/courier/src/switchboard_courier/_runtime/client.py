# Copied from generator/runtime/client.py of Switchboard.
"""The base classes of all clients, sync and async: resources, raw requests, copies with other settings, closing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack, cast

from .api import Api
from .core import Core
from .data.later import Later
from .http.transport import AsyncTransport, SyncTransport
from .models.codec import Codec
from .resource import made
from .setting_rules import hide_secrets
from .settings import CallOptions, ClientSettings
from .steps.drivers import arun, run

if TYPE_CHECKING:
    from .calls import raw_response
else:
    raw_response = Later(".calls.raw_response", __package__)


class _Client:
    """What sync and async clients have in common."""

    _core: Core
    _owner: bool
    _resources: dict[str, Any]

    def _resource(self, module: str, name: str) -> Any:
        """The resource of a class in the package's `module`, which is imported on first touch."""
        found = self._resources.get(name)
        return found or self._resources.setdefault(name, made(self._core, module, name))

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at its end."""
        return self._core.base_url

    def with_options(self, *positional: Any, **settings: Any) -> Self:
        """A light client with other settings or credentials, over the same connections and rate limit.

        Closing it leaves this client open; closing this client closes it. Headers and paths are added to those of
        this client. Tokens are shared, unless the credentials that they are fetched with are other ones. Raises
        ConfigurationError for a setting that belongs to what is shared.
        """
        if positional:  # in the signature so that type checkers let each client name its credentials
            raise TypeError("with_options() takes keyword arguments only")
        hide_secrets(settings)
        arguments = {name: settings.pop(name) for name in self._core.api.client_arguments if name in settings}
        result = object.__new__(type(self))
        result._core = self._core.copy(cast("ClientSettings", settings), arguments)
        result._owner = False
        result._resources = {}
        return result

    def __repr__(self) -> str:
        core = getattr(self, "_core", None)  # a constructor that failed is shown in tracebacks too
        return f"<{type(self).__name__} {core.base_url if core else 'unfinished'}>"


class Client(_Client):
    """Base of sync clients. Safe to use from several threads; close it, or use it in a `with` block."""

    def __init__(
        self, api: Api, codec: Codec, arguments: Mapping[str, Any], base_url: str | None, settings: ClientSettings
    ) -> None:
        self._core = Core(api, codec, arguments, base_url, settings, is_async=False)
        self._core.io = SyncTransport(**self._core.transport_settings())
        self._owner = True
        self._resources = {}

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        content: Any = None,
        headers: Mapping[str, str | None] | None = None,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> raw_response.RawResponse:
        """Call a path that this client does not know, with its credentials, retries, limits and errors.

        `path` begins with `/` and is below the base URL. `json` is anything that JSON has a form for, `content` bytes,
        text, a path, a binary stream or an iterable of bytes. With `stream` the body is left to be read in chunks.
        """
        from .calls.raw_request import RawRequest, call_path  # rare

        asked = RawRequest(method, path, query, json, content, headers)
        return raw_response.RawResponse(run(call_path(self._core, asked, options, stream=stream), self._core.io))

    def close(self) -> None:
        """Close all connections. May be called twice; calls after it raise ClosedError."""
        self._core.closed = True
        if self._owner:
            self._core.io.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client):
    """Base of async clients, for asyncio. Close it, or use it in an `async with` block."""

    def __init__(
        self, api: Api, codec: Codec, arguments: Mapping[str, Any], base_url: str | None, settings: ClientSettings
    ) -> None:
        self._core = Core(api, codec, arguments, base_url, settings, is_async=True)
        self._core.io = AsyncTransport(**self._core.transport_settings())
        self._owner = True
        self._resources = {}

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        content: Any = None,
        headers: Mapping[str, str | None] | None = None,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> raw_response.AsyncRawResponse:
        """Call a path that this client does not know, with its credentials, retries, limits and errors.

        `path` begins with `/` and is below the base URL. `json` is anything that JSON has a form for, `content` bytes,
        text, a path, a binary stream or an iterable of bytes. With `stream` the body is left to be read in chunks.
        """
        from .calls.raw_request import RawRequest, call_path  # rare

        asked = RawRequest(method, path, query, json, content, headers)
        return raw_response.AsyncRawResponse(
            await arun(call_path(self._core, asked, options, stream=stream), self._core.io)
        )

    async def close(self) -> None:
        """Close all connections. May be called twice; calls after it raise ClosedError."""
        self._core.closed = True
        if self._owner:
            await self._core.io.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
