# Copied from generator/runtime/urls.py: edit it there.
"""The base URL of a client: server variables filled in, checked, refused where credentials would be in the open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from .errors.classes import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}|localhost|.+\.localhost|::1", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}


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
    if parts.scheme not in _PORTS or not parts.hostname or port == 0:
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


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL; the port of the scheme when it names none. Raises ValueError for a broken URL."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme)
