# Copied from generator/runtime/http/tls.py of Switchboard.
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

    import certifi

    if trust_env and (file := os.environ.get("SSL_CERT_FILE")):
        return _context("SSL_CERT_FILE names no file of certificates", file, cafile=file)
    if trust_env and (folders := os.environ.get("SSL_CERT_DIR")):
        if not any(map(_holds_certificates, folders.split(os.pathsep))):
            message = f"SSL_CERT_DIR names no folder of certificates under their hashes: {folders!r}"
            raise ConfigurationError(message, advice="Make them with `openssl rehash`, or set SSL_CERT_FILE.")
        return _context("SSL_CERT_DIR cannot be read", folders, capath=folders)
    return _context("certifi's bundle cannot be read", certifi.where(), cafile=certifi.where())


def _context(problem: str, path: str, *, cafile: str | None = None, capath: str | None = None) -> ssl.SSLContext:
    import os  # loaded already
    import ssl

    try:
        return ssl.create_default_context(cafile=cafile, capath=capath)
    except OSError as error:
        keys = os.environ.get("SSLKEYLOGFILE")
        if keys and error.filename == keys:
            problem, path = "SSLKEYLOGFILE names no file that can be written", keys
        raise ConfigurationError(f"{problem}: {path!r} ({error.strerror or error})") from None


def _holds_certificates(folder: str) -> bool:
    """Whether OpenSSL finds any certificate there: it looks for names like `5ed36f99.0`."""
    import os  # loaded already
    import re

    try:
        return any(re.fullmatch(r"[0-9a-f]{8}\.\d+", name) for name in os.listdir(folder))
    except OSError:
        return False
