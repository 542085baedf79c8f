# Copied from generator/runtime/calls/raw_request.py: edit it there.
"""Requests to paths that the client does not know: the documented way around what the spec lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..auth.credentials import NO_AUTH
from ..errors.classes import ClosedError
from ..message import Request
from ..operation import Operation
from ..requests.bodies import json_bytes
from ..requests.plan import with_extra, with_query
from ..requests.styles import extra_pairs, refuse, wire_value
from .call import check_options, described, send_raw

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..core import Core
    from ..message import Content, Headers
    from ..operation import Replay
    from ..settings import CallOptions
    from ..steps.commands import Command
    from .exchange import Result

_REPLAY: dict[str, Replay] = {
    "GET": "safe",
    "HEAD": "safe",
    "OPTIONS": "safe",
    "PUT": "idempotent",
    "DELETE": "idempotent",
}
_PATH_SAFE = "/:@!$&'()*+,;=~%?[]"


def raw_request(
    core: Core,
    method: str,
    path: str,
    query: Mapping[str, Any] | None = None,
    json: Any = None,
    content: Any = None,
    headers: Mapping[str, str | None] | None = None,
    options: CallOptions | None = None,
) -> Request:
    """A request below the client's base URL.

    Raises InvalidArgumentError for a path that leads elsewhere, ClosedError when the client is closed.
    """
    if core.closed:
        raise ClosedError
    options = options or {}
    operation = _operation(core, method, path)
    check_options(operation, options)
    lines: Headers = [*core.headers, ("accept", "*/*")]
    body = _body(json, content, lines)
    lines = with_extra(with_extra(lines, headers or {}), options.get("extra_headers", {}))
    pairs = extra_pairs({**(query or {}), **options.get("extra_query", {})})
    url = with_query(core.base_url + quote(path, safe=_PATH_SAFE), pairs)
    return Request(operation, operation.method, url, lines, body)


def _operation(core: Core, method: str, path: str) -> Operation[Any]:
    """An operation with the credentials that the client holds, and replay by its method."""
    if not (method.isascii() and method.isalpha()):
        raise refuse("method", "must be an HTTP method")
    if not path.startswith("/") or path.startswith("//") or "#" in path or "\\" in path:
        raise refuse("path", "must begin with one '/' and hold neither '#' nor '\\': it is added to the base URL")
    if any(part in {".", ".."} for part in path.partition("?")[0].split("/")):
        raise refuse("path", "must not hold '.' or '..'")
    alternatives = (*core.api.security, *((scheme,) for scheme in core.api.schemes))
    usable = tuple(core.credentials.usable(alternatives)[:1])
    shown = core.redactor.text(path.partition("?")[0])
    name = method.upper()
    return Operation("request", "request", name, shown, security=usable, replay=_REPLAY.get(name, "never"))


def _body(json: Any, content: Any, headers: Headers) -> bytes | Content | None:
    if json is not None and content is not None:
        raise refuse("content", "cannot be given together with json")
    if json is not None:
        headers.append(("content-type", "application/json"))
        return json_bytes(wire_value("json", json))
    if isinstance(content, str):
        headers.append(("content-type", "text/plain; charset=utf-8"))
        return content.encode()
    if content is None:
        return None
    from ..requests.content import as_content  # rare

    headers.append(("content-type", "application/octet-stream"))
    return as_content("content", content)


def send_raw_request(
    core: Core, request: Request, options: CallOptions, *, stream: bool
) -> Generator[Command, Any, Result]:
    """Send it. Raises StatusError when the answer is no success."""
    auth = core.credentials.of(request.operation) if request.operation.security else NO_AUTH
    return (yield from send_raw(core, described(core, request, auth, options, stream=stream), options))
