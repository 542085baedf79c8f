"""Clients over the built-in connections and over an httpx transport that the user passes, plain and over TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.faults.test_faults import CALM
from tests.runtime.both import KINDS, Either
from tests.support.tls import contexts

if TYPE_CHECKING:
    from tests.faults.server import FaultServer

every_client = pytest.mark.parametrize("way", KINDS)
every_transport = pytest.mark.parametrize("transport", ["built-in", "passed"])
plain_and_tls = pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])


def client_of(way: str, transport: str, server: FaultServer, **settings: Any) -> Either:
    """A client with `max_connections` (one, if it is not said), which trusts the server's certificate."""
    context, most = contexts().client, settings.pop("max_connections", 1)
    settings = CALM | {"max_connections": most, "ssl_context": context} | settings
    if transport == "passed":
        kind: Any = httpx.HTTPTransport if way == "sync" else httpx.AsyncHTTPTransport
        settings["transport"] = kind(verify=context, trust_env=False, limits=httpx.Limits(max_connections=most))
    return Either(way, server.url, **settings)


def all_of(client: Either, chunks: Any) -> bytes:
    """What chunks give together, sync or async."""

    async def collected() -> bytes:
        return b"".join([chunk async for chunk in chunks])

    whole: bytes = client.done(collected()) if client.runner else b"".join(chunks)
    return whole
