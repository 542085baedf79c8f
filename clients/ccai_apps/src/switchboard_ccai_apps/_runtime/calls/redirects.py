# Copied from generator/runtime/calls/redirects.py: edit it there.
"""Redirects: followed for reads, with credentials to the same origin only, to others bare, never from https to http."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ..http.framing import PORTS, origin_of, split_url

if TYPE_CHECKING:
    from ..http.pool import Origin
    from ..message import Request, Response

MAX_REDIRECTS = 5
STATUSES = frozenset({301, 302, 303, 307, 308})
HARMLESS = frozenset({"accept", "accept-encoding", "accept-language", "range", "user-agent"})
"""Headers that another origin may see. Everything else could be a credential."""


def redirected(request: Request, response: Response) -> Request | None:
    """The request that follows a redirect, or None where the answer is to be taken as it is.

    Writes are not followed: a 303 says that the server has acted, and a 307 would have us send the body elsewhere.
    """
    location = response.header("location")
    if response.status not in STATUSES or request.method not in {"GET", "HEAD"} or not location:
        return None
    url = _target(request.url, location)
    if url is None:
        return None
    if same_origin(url, request.url):
        return request._replace(url=url)
    if request.url.startswith("https://") and not url.startswith("https://"):
        return None
    return request._replace(url=url, headers=[pair for pair in request.headers if pair[0].lower() in HARMLESS])


def _target(base: str, location: str) -> str | None:
    """The absolute URL, if it is one that we can ask: http(s), no user in it, nothing that needs quoting."""
    if not (location.isascii() and location.isprintable()) or " " in location or "\\" in location:
        return None
    url = urljoin(base, location).partition("#")[0]
    return url if _origin(url) is not None else None


def _origin(url: str) -> Origin | None:
    try:
        root, _ = split_url(url)
        scheme, _, place = root.partition("://")
        return origin_of(f"{scheme.lower()}://{place.lower()}") if place and "@" not in place else None
    except (KeyError, ValueError):
        return None


def same_origin(one: str, other: str) -> bool:
    """Whether scheme, host and port are the same; the default port may be spelt out or not."""
    first = _origin(one)
    return first is not None and first == _origin(other) and first.scheme.decode() in PORTS
