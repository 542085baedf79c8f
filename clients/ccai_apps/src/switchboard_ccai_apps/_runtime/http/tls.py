# Copied from generator/runtime/http/tls.py in the Switchboard repository: edit it there.
"""The TLS context: made once a process, since reading the CA bundle costs 15 ms and more."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


@cache
def shared_context(*, trust_env: bool) -> ssl.SSLContext:
    """Verifies against certifi's bundle, or with `trust_env` what SSL_CERT_FILE or SSL_CERT_DIR name."""
    import os  # first https connection only
    import ssl

    import certifi

    if trust_env and os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])
    if trust_env and os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=os.environ["SSL_CERT_DIR"])
    return ssl.create_default_context(cafile=certifi.where())
