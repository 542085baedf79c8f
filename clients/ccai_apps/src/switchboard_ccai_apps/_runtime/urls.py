# Copied from generator/runtime/urls.py of Switchboard.
"""Every reading of a URL: base URLs, origins, targets, and what a server may name as the next address."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address  # urllib.parse has loaded it
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from .errors.classes import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

PORTS = {"http": 80, "https": 443}
LONGEST = 65_535
"""Characters of a URL that a server may name; httpx refuses longer ones too."""
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}|localhost|.+\.localhost|::1", re.IGNORECASE)
_PLACE = re.compile(r"(\[[^\[\]]*\]|[^:\[\]]+)(?::([0-9]{0,5}))?")
"""Host and port, as they stand between `//` and the path."""
_NAME = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
_QUAD = re.compile(r"[0-9]+(\.[0-9]+){3}")


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: bytes
    host: bytes
    port: int


@lru_cache(256)
def authority_of(origin: Origin) -> bytes:
    """Host and port as URLs and `Host` have them: IPv6 in brackets, the scheme's own port left out."""
    host = bracketed(origin.host)
    return host if origin.port == PORTS[origin.scheme.decode()] else b"%b:%d" % (host, origin.port)


def bracketed(host: bytes) -> bytes:
    """A host as it stands before a port."""
    return b"[%b]" % host if b":" in host else host


def split_url(url: str) -> tuple[str, str]:
    """Root (`https://host:port`) and target (path and query) of an absolute URL. Raises ValueError for other texts."""
    start = url.index("://") + 3
    end = min((at for at in map(url.find, "/?#", (start, start, start)) if at >= 0), default=len(url))
    target = url[end:].partition("#")[0]
    return url[:end], target if target.startswith("/") else f"/{target}"


@lru_cache(256)
def origin_of(root: str) -> Origin:
    """The origin of a root. Raises ValueError for another scheme, a user, a name or a port that cannot be."""
    scheme, _, place = root.partition("://")
    scheme = scheme.lower()
    if scheme not in PORTS:
        raise ValueError("is no http(s) URL")
    host, port = host_and_port(place, PORTS[scheme])
    return Origin(scheme.encode(), host, port)


def host_and_port(place: str, default_port: int) -> tuple[bytes, int]:
    """Host (as it is sent) and port of a text like `example.com:80`. Raises ValueError where there is none."""
    match = _PLACE.fullmatch(place)
    if match is None:
        raise ValueError("has no valid host and port")
    port = int(match[2]) if match[2] else default_port
    if not 0 < port < 65_536:
        raise ValueError("has no valid port")
    return host_bytes(match[1]), port


def host_bytes(host: str) -> bytes:
    """A host as it is sent: in lower case, names in their ASCII form, IPv6 without brackets. Raises ValueError."""
    try:
        return _address(host) or _name(host)
    except ValueError:  # some would quote the host as it never was
        raise ValueError("has no valid host name") from None


def _address(host: str) -> bytes:
    """The IP address that a host spells out, or nothing where it is a name. Raises ValueError."""
    if host.startswith("["):
        return str(IPv6Address(host[1:-1])).encode("ascii")
    return str(IPv4Address(host)).encode() if _QUAD.fullmatch(host) else b""


def _name(host: str) -> bytes:
    name = host.lower() if host.isascii() else _ascii(host)
    if len(name) > 254 or _NAME.fullmatch(name) is None:
        raise ValueError
    return name.encode()


def _ascii(name: str) -> str:
    """As httpx and browsers do it (IDNA 2008; Python's own codec knows that of 2003 only). Raises ValueError."""
    import idna  # rare; comes with httpx

    return idna.encode(name.lower()).decode("ascii")


def origin_or_none(url: str) -> Origin | None:
    """The origin of an http(s) URL without a user in it; None of any other text."""
    try:
        return origin_of(split_url(url)[0])
    except ValueError:
        return None


def same_origin(one: str, other: str) -> bool:
    """Whether scheme, host and port are the same; the default port may be spelt out or not."""
    first = origin_or_none(one)
    return first is not None and first == origin_or_none(other)


def same_host(one: str, other: str) -> bool:
    """Whether both are of one host, each at its scheme's own port: `http` for `https` is what proxies make of it."""
    first, second = origin_or_none(one), origin_or_none(other)
    if first is None or second is None or first.host != second.host:
        return False
    return all(origin.port == PORTS[origin.scheme.decode()] for origin in (first, second))


def target_of(base: str, location: str) -> str | None:
    """The absolute URL that a server names (`Location`, a next page), its scheme in lower case.

    None where nothing can be asked for there: other schemes, a user, a host or port that cannot be, characters that
    would have to be quoted.
    """
    if not _is_clean(location):
        return None
    try:
        url = urljoin(base, location).partition("#")[0]
    except ValueError:
        return None
    if len(url) > LONGEST or origin_or_none(url) is None:
        return None
    scheme, rest = url.split("://", 1)
    return f"{scheme.lower()}://{rest}"


def problem_of(url: object, *, allow_http: bool) -> str:
    """Why nothing may be sent to an address that a server named; empty when it may."""
    if not isinstance(url, str) or not url:
        return "is missing"
    if not _is_clean(url):
        return "holds characters that no URL can hold"
    origin = origin_or_none(url)
    if origin is None or len(url) > LONGEST:
        return "is no plain http(s) URL"
    in_the_open = origin.scheme == b"http" and not (allow_http or is_loopback(origin.host.decode()))
    return "is plain http (say allow_http=True if that is right)" if in_the_open else ""


def _is_clean(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text and "\\" not in text


def fill(template: str, variables: Mapping[str, str]) -> str:
    """The URL with its `{variables}` in place; a value can not leave its place (`/`, `@`, `?`, `#`, `:` are refused).

    Raises ConfigurationError for a variable that is missing or could change the meaning of the URL.
    """

    def value_of(match: re.Match[str]) -> str:
        name = match.group(1)
        value = str(variables.get(name, ""))
        inside_host = "/" not in template.partition("://")[2][: max(0, match.start() - template.find("://") - 3)]
        if not value:
            message = f"{name} is needed for the base URL {template}"
            raise ConfigurationError(message, advice=f"Give {name}= to the client, or base_url=.")
        if inside_host and re.fullmatch(r"[\w.-]+(:\d+)?", value) is None:
            message = f"{name} must be (part of) a host name: letters, digits, '-', '.' and a port"
            raise ConfigurationError(message)
        return value if inside_host else quote(value, safe="")

    return _VARIABLE.sub(value_of, template)


def checked(url: str, *, allow_http: bool = False, name: str = "base_url") -> str:
    """The base URL that `name` holds (an argument or a variable), without a slash at its end.

    Raises ConfigurationError for anything but http(s) with a host, for credentials, query or fragment in it, and for
    plain http to a host other than loopback, unless `allow_http`.
    """
    if not url.isprintable() or " " in url or "\\" in url:
        raise _wrong(name, url, "holds blanks, backslashes or control characters")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise _wrong(name, url, f"cannot be read ({error})") from None
    if parts.scheme not in PORTS or not parts.hostname:
        raise _wrong(name, url, "must be like https://host or https://host/prefix")
    if parts.username is not None or parts.password is not None:
        message = f"{name} must not hold credentials"
        raise ConfigurationError(message, advice="Give them to the client by their own arguments.")
    if "?" in url or "#" in url:
        raise _wrong(name, url, "must not have a query or fragment")
    root = f"{parts.scheme}://{parts.netloc}"
    try:
        origin_of(root)
    except ValueError as error:
        raise _wrong(name, url, str(error)) from None
    if parts.scheme == "http" and not (allow_http or is_loopback(parts.hostname)):
        message = f"{name}: plain http to {parts.hostname} would send credentials in the open"
        raise ConfigurationError(message, advice="Use https, or say allow_http=True.")
    path = parts.path if parts.path.isascii() else quote(parts.path, safe="/:@!$&'()*+,;=~%[]")
    return root + path.rstrip("/")


def _wrong(name: str, url: str, problem: str) -> ConfigurationError:
    # What stands before an @ may be a password.
    return ConfigurationError(f"{name} {url.rpartition('@')[2]!r} {problem}")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    return _LOOPBACK.fullmatch(host) is not None
