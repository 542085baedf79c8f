# Copied from generator/runtime/http/tls.py in the Switchboard repository: edit it there.
"""The TLS context: made once a process, since reading the CA bundle costs 15 ms and more."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..errors.classes import ConfigurationError

if TYPE_CHECKING:
    import ssl


@cache
def shared_context(*, trust_env: bool) -> ssl.SSLContext:
    """Verifies against certifi's bundle, or with `trust_env` what SSL_CERT_FILE or SSL_CERT_DIR name.

    Raises ConfigurationError for a variable that names nothing usable.
    """
    import os  # first https connection only
    import ssl

    import certifi

    if trust_env and (file := os.environ.get("SSL_CERT_FILE")):
        try:
            return ssl.create_default_context(cafile=file)
        except OSError as error:
            raise ConfigurationError(f"SSL_CERT_FILE names no file of certificates: {file!r} ({error})") from None
    if trust_env and (folder := os.environ.get("SSL_CERT_DIR")):
        if not os.path.isdir(folder):
            raise ConfigurationError(f"SSL_CERT_DIR names no folder: {folder!r}")
        return ssl.create_default_context(capath=folder)
    return ssl.create_default_context(cafile=certifi.where())
