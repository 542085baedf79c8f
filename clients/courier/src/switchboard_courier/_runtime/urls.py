# Copied from generator/runtime/urls.py in the Switchboard repository: edit it there.
"""Every reading of a URL: base URLs, origins, targets, and what a server may name as the next address."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from .errors.classes import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

PORTS = {"http": 80, "https": 443}
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}|localhost|.+\.localhost|::1", re.IGNORECASE)


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: bytes
    host: bytes
    port: int


def split_url(url: str) -> tuple[str, str]:
    """Root (`https://host:port`) and target (path and query) of an absolute URL."""
    start = url.index("://") + 3
    end = min((at for at in map(url.find, "/?#", (start, start, start)) if at >= 0), default=len(url))
    target = url[end:].partition("#")[0]
    return url[:end], target if target.startswith("/") else f"/{target}"


@lru_cache(256)
def origin_of(root: str) -> Origin:
    """The origin of a root. Raises KeyError for a scheme that is not http(s), ValueError for a broken port or name."""
    scheme, _, place = root.partition("://")
    host, colon, port = place.rpartition(":")
    if not colon or "]" in port:
        host, port = place, ""
    scheme = scheme.lower()
    return Origin(scheme.encode(), host_bytes(host.strip("[]")), int(port) if port else PORTS[scheme])


def host_bytes(name: str) -> bytes:
    """A host name as it is sent: in lower case, in its ASCII form."""
    return (name if name.isascii() else name.encode("idna").decode()).lower().encode()


def origin_or_none(url: str) -> Origin | None:
    """The origin of an http(s) URL without a user in it; None of any other text."""
    try:
        root, _ = split_url(url)
        origin = origin_of(root)
    except (KeyError, ValueError):
        return None
    return origin if origin.host and "@" not in root and origin.scheme.decode() in PORTS else None


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
    """The absolute URL that a server names (`Location`), if it can be asked: http(s), no user, nothing to be quoted."""
    if not _is_clean(location):
        return None
    url = joined(base, location)
    return url if origin_or_none(url) is not None else None


def joined(base: str, location: str) -> str:
    """The URL that a relative or absolute one means, without its fragment; empty when it cannot be read."""
    try:
        return urljoin(base, location).partition("#")[0]
    except ValueError:
        return ""


def problem_of(url: object, *, allow_http: bool) -> str:
    """Why nothing may be sent to an address that a server named; empty when it may."""
    if not isinstance(url, str) or not url:
        return "is missing"
    if not _is_clean(url):
        return "holds characters that no URL can hold"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "cannot be read"
    if parts.scheme not in PORTS or not host or "@" in parts.netloc:
        return "is no plain http(s) URL"
    in_the_open = parts.scheme == "http" and not (allow_http or is_loopback(host))
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


def checked(url: str, *, allow_http: bool = False) -> str:
    """The base URL without a slash at its end.

    Raises ConfigurationError for anything but http(s) with a host, for credentials, query or fragment in it, and for
    plain http to a host other than loopback, unless `allow_http`.
    """
    if not url.isprintable() or " " in url or "\\" in url:
        raise _wrong(url, "holds blanks, backslashes or control characters")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _wrong(url, f"cannot be read ({error})") from None
    if parts.scheme not in PORTS or not parts.hostname or port == 0:
        raise _wrong(url, "must be like https://host or https://host/prefix")
    if parts.username is not None or parts.password is not None:
        message = "base_url must not hold credentials"
        raise ConfigurationError(message, advice="Give them to the client by their own arguments.")
    if "?" in url or "#" in url:
        raise _wrong(url, "must not have a query or fragment")
    if parts.scheme == "http" and not (allow_http or is_loopback(parts.hostname)):
        message = f"plain http to {parts.hostname} would send credentials in the open"
        raise ConfigurationError(message, advice="Use https, or say allow_http=True.")
    return quote(url, safe="/:@!$&'()*+,;=~%[]").rstrip("/") if parts.path.isascii() is False else url.rstrip("/")


def _wrong(url: str, problem: str) -> ConfigurationError:
    # What stands before an @ may be a password.
    return ConfigurationError(f"base_url {url.rpartition('@')[2]!r} {problem}")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    return _LOOPBACK.fullmatch(host) is not None
