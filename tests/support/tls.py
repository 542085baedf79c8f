"""TLS for tests: a certificate for 127.0.0.1, and a client that trusts it."""

from __future__ import annotations

import ssl
from functools import cache
from typing import NamedTuple

import trustme


class Contexts(NamedTuple):
    """For a server on 127.0.0.1, and for a client that trusts it."""

    server: ssl.SSLContext
    client: ssl.SSLContext
    bundle: bytes
    """What `SSL_CERT_FILE` may name, for clients that take no context."""


@cache
def contexts() -> Contexts:
    """Made once: keys take their time."""
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return Contexts(server, client, authority.cert_pem.bytes())
