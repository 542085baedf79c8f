# Copied from generator/runtime/http/proxies.py of Switchboard.
"""The proxy that `proxy=` names, or the environment (HTTPS_PROXY, NO_PROXY, …) as all else on the machine reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors.classes import ConfigurationError
from ..redact import hidden
from ..urls import bracketed, host_and_port

if TYPE_CHECKING:
    from ..urls import Origin

DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
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
    tls: bool = False
    """It is spoken to by TLS; httpx does that for us."""

    def __repr__(self) -> str:
        return f"<Proxy {self.address}>"  # the rest is secret

    @property
    def address(self) -> str:
        """Host and port, as errors name the proxy."""
        return f"{bracketed(self.host.encode()).decode()}:{self.port}"

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """Headers for an HTTP proxy alone: its login."""
        if self.auth is None:
            return []
        from base64 import b64encode  # rare

        return [(b"Proxy-Authorization", b"Basic " + b64encode(b":".join(self.auth)))]


def proxy_for(origin: Origin, *, given: Proxy | None = None, trust_env: bool) -> Proxy | None:
    """The proxy for new connections to that origin: `given`, or that of the environment, if there is to be one.

    Raises ConfigurationError for a variable that names none.
    """
    if given is None and trust_env:
        given = _of_environment(origin)
    return given and given._replace(forwards=origin.scheme == b"http" and not given.socks)


def _of_environment(origin: Origin) -> Proxy | None:
    from urllib.request import getproxies, proxy_bypass  # slow to import, and needed only to connect

    scheme = origin.scheme.decode()
    proxies = getproxies()
    name = scheme if proxies.get(scheme) else "all"
    address = proxies.get(name)
    if not address or proxy_bypass(f"{origin.host.decode()}:{origin.port}"):
        return None
    subject = f"the proxy in {_variable(f'{name}_proxy')}"
    proxy = parse_proxy(address, subject)
    if proxy.tls:
        raise ConfigurationError(f"{subject} is https://", advice="Give it to the client: proxy= takes such a URL.")
    return proxy


def _variable(name: str) -> str:
    """The variable as it is spelt in the environment: both cases are in use, and the lower one goes first."""
    import os  # loaded already

    return name if os.environ.get(name) else name.upper()


def parse_proxy(address: str, subject: str = "proxy") -> Proxy:
    """The proxy at that URL. Raises ConfigurationError, which begins with `subject` and does not show the password."""
    scheme, mark, rest = address.strip().partition("://")
    scheme, rest = (scheme.lower(), hidden(rest)) if mark else ("http", hidden(scheme))
    if scheme not in DEFAULT_PORTS:
        raise ConfigurationError(f"{subject} must be http://, https://, socks5:// or socks5h://")
    userinfo, _, place = rest.partition("/")[0].rpartition("@")
    userinfo = hidden(userinfo)
    try:
        host, port = host_and_port(place, DEFAULT_PORTS[scheme])
    except ValueError as error:
        raise ConfigurationError(f"{subject} {error}") from None
    socks = scheme.startswith("socks")
    auth = _auth(userinfo, subject, socks=socks) if userinfo else None
    return Proxy(host.decode(), port, auth, socks, tls=scheme == "https")


def _auth(userinfo: str, subject: str, *, socks: bool) -> Auth:
    """User and password, in UTF-8 as browsers and curl send them."""
    from urllib.parse import unquote_to_bytes  # loaded already

    user, _, password = map(hidden, userinfo.partition(":"))
    pair = hidden(unquote_to_bytes(user)), hidden(unquote_to_bytes(password))
    if socks and not all(len(part) <= 255 for part in pair):
        raise ConfigurationError(f"{subject} has a user or password that is longer than SOCKS5 allows")
    if b":" in pair[0] and not socks:
        raise ConfigurationError(f"{subject} has a user that holds a ':', which HTTP does not allow")
    return pair
