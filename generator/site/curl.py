"""Sample calls as curl: the request that the client sends, with credentials from the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.runtime.auth.credentials import Placed
from generator.runtime.cli.curl import command_of
from generator.runtime.cli.preview import Preview, parts_of, placed_by_name, variables_in
from generator.runtime.models.codec import Codec
from generator.runtime.requests.multipart import MultipartContent
from generator.runtime.requests.plan import Plan, with_query
from generator.runtime.requests.validation import Unchecked
from generator.site.samples import SampleFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.runtime.message import Request
    from generator.shape.shapes import ClientShape, MethodShape

_BASE = "http://base.invalid"
_PLAIN = Codec(dict[str, type[Any]]().__getitem__)
_MARK = "zzvariablezz"
"""Stands for an argument that the client holds, until the command names its variable."""


def curl(client: ClientShape, method: MethodShape, arguments: Mapping[str, Any]) -> str:
    """The command for a shell."""
    names = {parameter.name for parameter in method.record.parameters if parameter.location == "path"}
    held = {name: f"{_MARK}{name}{_MARK}" for name in client.api.arguments if name in names}
    given = {**held, **{name: _with_bytes(value) for name, value in arguments.items()}}
    request = Plan(method.record, check=Unchecked).build(_BASE, given, _PLAIN)
    return command_of(_preview(request, _credentials(client, method), client))


def _with_bytes(value: Any) -> Any:
    """Files in the place of their names."""
    if isinstance(value, SampleFile):
        return (value.name, b"...")
    return [_with_bytes(item) for item in value] if isinstance(value, list) else value


def _credentials(client: ClientShape, method: MethodShape) -> Placed:
    """What the first alternative of an operation's security needs, by the names of its variables."""
    names = [name for name in next(iter(method.record.security), ()) if name in client.api.schemes]
    env = client.decisions.environment
    placed = (placed_by_name(client.api.schemes[name], env, lambda part: _variable(env, part)) for name in names)
    return sum(placed, Placed())


def _variable(environment: str, argument: str) -> str:
    return f"${environment}_{argument.upper()}"


def _preview(request: Request, credentials: Placed, client: ClientShape) -> Preview:
    content = request.content
    headers = {**dict(request.headers), **dict(credentials.headers)}
    if credentials.cookies:
        headers["cookie"] = "; ".join(credentials.cookies)
    url = with_query(_url(request.url, client), list(credentials.query))
    body = content.decode() if isinstance(content, bytes) else ""
    parts = list(parts_of(content, lambda text, _: text)) if isinstance(content, MultipartContent) else []
    return Preview(request.method, url, headers, body, parts, variables=variables_in((url, *headers.values())))


def _url(url: str, client: ClientShape) -> str:
    """With variables for the address and for what the client holds."""
    env = client.decisions.environment
    shown = url.replace(_BASE, _variable(env, "base_url"))
    for name, variable in client.api.arguments.items():
        shown = shown.replace(f"{_MARK}{name}{_MARK}", _variable(env, variable))
    return shown
