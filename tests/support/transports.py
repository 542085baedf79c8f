"""Clients over the built-in connections, an httpx transport that is passed, and pyreqwest, plain and over TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.demo_api import LONG_TIMEOUTS
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from tests.support.fault_server import FaultServer

TRANSPORTS = ("built-in", "passed", "pyreqwest")
every_transport = pytest.mark.parametrize("transport", TRANSPORTS)
plain_and_tls = pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])


def client_of(mode: str, transport: str, server: FaultServer, **settings: Any) -> DemoClient:
    """A client with `max_connections` (one, if it is not said), which trusts the server's certificate."""
    context, most = contexts().client, settings.pop("max_connections", 1)
    settings = LONG_TIMEOUTS | {"max_connections": most} | settings
    if transport == "built-in":
        settings["ssl_context"] = context
    elif transport == "pyreqwest":  # which trusts what SSL_CERT_FILE names: see the conftest.py of tests/faults
        settings["transport"] = transport
    else:
        kind: Any = httpx.HTTPTransport if mode == "sync" else httpx.AsyncHTTPTransport
        settings["transport"] = kind(verify=context, trust_env=False, limits=httpx.Limits(max_connections=most))
    return DemoClient(mode, server.url, **settings)


def all_of(client: DemoClient, chunks: Any) -> bytes:
    """What chunks give together, sync or async."""
    return b"".join(client.result_of(chunks))
