# Copied from generator/runtime/http/proxies.py in the Switchboard repository: edit it there.
"""Proxies from the environment (HTTPS_PROXY, NO_PROXY, …), as everything else on the machine reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors.classes import ConfigurationError
from ..urls import host_and_port

if TYPE_CHECKING:
    from ..urls import Origin

DEFAULT_PORTS = {"http": 80, "socks5": 1080, "socks5h": 1080}
Auth = tuple[bytes, bytes]


class Proxy(NamedTuple):
    """A proxy, and how requests go through it."""

    host: str
    port: int
    auth: Auth | None = None
    """User and password."""
    socks: bool = False
    forwards: bool = False
    """It is sent the request itself (plain http). Otherwise it is asked for a connection to the server."""

    def __repr__(self) -> str:
        return f"<Proxy {self.host}:{self.port}>"  # the rest is secret

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """Headers for an HTTP proxy alone: its login."""
        if self.auth is None:
            return []
        from base64 import b64encode  # rare

        return [(b"Proxy-Authorization", b"Basic " + b64encode(b":".join(self.auth)))]


def proxy_for(origin: Origin, *, trust_env: bool) -> Proxy | None:
    """The proxy for new connections to that origin, if there is to be one. Raises ConfigurationError for a bad one."""
    if not trust_env:
        return None
    from urllib.request import getproxies, proxy_bypass  # slow to import, and needed only to connect

    scheme = origin.scheme.decode()
    proxies = getproxies()
    name = scheme if proxies.get(scheme) else "all"
    address = proxies.get(name)
    if not address or proxy_bypass(f"{origin.host.decode()}:{origin.port}"):
        return None
    proxy = parse_proxy(address, f"{name.upper()}_PROXY")
    return proxy._replace(forwards=scheme == "http" and not proxy.socks)


def parse_proxy(address: str, variable: str = "HTTPS_PROXY") -> Proxy:
    """The proxy at a URL that `variable` holds. Raises ConfigurationError, which does not show the password."""
    scheme, mark, rest = address.strip().partition("://")
    scheme, rest = (scheme.lower(), rest) if mark else ("http", scheme)
    if scheme not in DEFAULT_PORTS:
        raise ConfigurationError(f"the proxy in {variable} must be http://, socks5:// or socks5h://")
    userinfo, _, place = rest.partition("/")[0].rpartition("@")
    try:
        host, port = host_and_port(place, DEFAULT_PORTS[scheme])
    except ValueError as error:
        raise ConfigurationError(f"the proxy in {variable} {error}") from None
    socks = scheme != "http"
    auth = _auth(userinfo, variable, socks=socks) if userinfo else None
    return Proxy(host.decode(), port, auth, socks)


def _auth(userinfo: str, variable: str, *, socks: bool) -> Auth:
    """User and password, in UTF-8 as browsers and curl send them."""
    from urllib.parse import unquote_to_bytes  # loaded already

    user, _, password = userinfo.partition(":")
    pair = unquote_to_bytes(user), unquote_to_bytes(password)
    if socks and not all(len(part) <= 255 for part in pair):
        raise ConfigurationError(f"the user or password of the proxy in {variable} is longer than SOCKS5 allows")
    if b":" in pair[0] and not socks:
        raise ConfigurationError(f"the user of the proxy in {variable} holds a ':', which HTTP does not allow")
    return pair
