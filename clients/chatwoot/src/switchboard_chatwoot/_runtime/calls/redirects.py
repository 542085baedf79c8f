# Copied from generator/runtime/calls/redirects.py of Switchboard.
"""Redirects: followed for reads, with credentials to the same origin only, to others bare, never from https to http."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..urls import same_origin, target_of

if TYPE_CHECKING:
    from ..message import Request, Response

MAX_REDIRECTS = 5
STATUSES = frozenset({301, 302, 303, 307, 308})
HARMLESS = frozenset({"accept", "accept-encoding", "accept-language", "range", "user-agent"})
"""Headers that another origin may see. Everything else could be a credential."""


def redirected(request: Request, response: Response) -> Request | None:
    """The request that follows a redirect, or None where the response is to be taken as it is.

    Writes are not followed: a 303 says that the server has acted, and a 307 would have us send the body elsewhere.
    """
    location = response.header("location")
    if response.status not in STATUSES or request.method not in {"GET", "HEAD"} or not location:
        return None
    url = target_of(request.url, location)
    if url is None:
        return None
    if same_origin(url, request.url):
        return request._replace(url=url)
    if request.url.startswith("https://") and not url.startswith("https://"):
        return None
    return request._replace(url=url, headers=[pair for pair in request.headers if pair[0].lower() in HARMLESS])
