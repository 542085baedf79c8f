# Copied from generator/runtime/http/proxies.py in the Switchboard repository: edit it there.
"""Proxies from the environment (HTTPS_PROXY, NO_PROXY, …), as everything else on the machine reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..urls import Origin


class Proxy(NamedTuple):
    """A proxy in httpcore's terms."""

    url: str
    auth: tuple[str, str] | None
    socks: bool


def proxy_for(origin: Origin, *, trust_env: bool) -> Proxy | None:
    """The proxy for a new connection to that origin, if there is to be one. Raises ConfigurationError for a bad one."""
    if not trust_env:
        return None
    from urllib.request import getproxies, proxy_bypass  # slow to import, and needed only to connect

    proxies = getproxies()
    address = proxies.get(origin.scheme.decode()) or proxies.get("all")
    if not address or proxy_bypass(f"{origin.host.decode()}:{origin.port}"):
        return None
    return parse_proxy(address)


def parse_proxy(address: str) -> Proxy:
    """Take user and password out of a proxy's URL."""
    from urllib.parse import unquote, urlsplit  # see above

    from ..errors.classes import ConfigurationError

    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme not in {"http", "socks5", "socks5h"} or not parts.hostname:
        raise ConfigurationError("the proxy in the environment must be http://, socks5:// or socks5h://")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = parts.port or (80 if parts.scheme == "http" else 1080)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return Proxy(f"{parts.scheme}://{host}:{port}", auth, parts.scheme != "http")
