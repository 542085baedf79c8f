# Copied from generator/runtime/calls/raw_request.py of Switchboard.
"""Requests to paths that the client does not know: the documented way around what the spec lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..auth.credentials import NO_AUTH
from ..message import Request
from ..operation import REPLAY, Operation
from ..requests.bodies import json_bytes
from ..requests.plan import replaced, with_extra, with_query
from ..requests.styles import extra_pairs, refuse, utf8, wire_value
from .call import NO_OPTIONS, check_options, outgoing, received

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..message import Content
    from ..settings import CallOptions
    from ..steps.commands import Command
    from .context import Context
    from .raw_response import Received

_PATH_SAFE = "/:@!$&'()*+,;=~%?[]"


class RawRequest(NamedTuple):
    """What `client.request` takes, see there."""

    method: str
    path: str
    query: Mapping[str, Any] | None = None
    json: Any = None
    content: Any = None
    headers: Mapping[str, str | None] | None = None


def call_path(
    context: Context, asked: RawRequest, options: CallOptions = NO_OPTIONS, *, stream: bool = False
) -> Generator[Command, Any, Received]:
    """Call a path below the client's base URL.

    Raises InvalidArgumentError for a path that leads elsewhere, ClosedError when the client is closed, StatusError when
    the response is no success.
    """
    context.check_open()
    operation = _operation(context, asked.method, asked.path)
    check_options(context, operation, options, stream=stream, also=RawRequest._fields)
    body, media_type = _body(asked.json, asked.content)
    lines = replaced([("accept", "*/*")], context.headers)
    lines = replaced(lines, [("content-type", media_type)]) if media_type else lines
    lines = with_extra(with_extra(lines, asked.headers or {}), options.get("extra_headers", {}))
    pairs = extra_pairs({**(asked.query or {}), **options.get("extra_query", {})})
    url = with_query(context.base_url + quote(asked.path, safe=_PATH_SAFE), pairs)
    request = Request(operation, operation.method, url, lines, body)
    auth = context.credentials.of(operation) if operation.security else NO_AUTH
    return (yield from received(context, outgoing(context, request, options, auth=auth, stream=stream), options))


def _operation(context: Context, method: str, path: str) -> Operation[Any]:
    """An operation with the credentials that the client holds, and replay by its method."""
    if not (method.isascii() and method.isalpha()):
        raise refuse("method", "must be an HTTP method")
    if not path.startswith("/") or path.startswith("//") or "#" in path or "\\" in path:
        raise refuse("path", "must begin with one '/' and hold neither '#' nor '\\': it is added to the base URL")
    if any(part in {".", ".."} for part in path.partition("?")[0].split("/")):
        raise refuse("path", "must not hold '.' or '..'")
    alternatives = (*context.api.security, *((scheme,) for scheme in context.api.schemes))
    usable = tuple(context.credentials.usable(alternatives)[:1])
    shown = context.redactor.text(path.partition("?")[0])
    name = method.upper()
    return Operation("request", "request", name, shown, security=usable, replay=REPLAY.get(name, "never"))


def _body(json: Any, content: Any) -> tuple[bytes | Content | None, str]:
    """The content and its media type."""
    if json is not None and content is not None:
        raise refuse("content", "cannot be given together with json")
    if json is not None:
        return json_bytes("json", wire_value("json", json)), "application/json"
    if isinstance(content, str):
        return utf8("content", content), "text/plain; charset=utf-8"
    if content is None:
        return None, ""
    from ..requests.given_content import as_content  # rare

    return as_content("content", content), "application/octet-stream"
