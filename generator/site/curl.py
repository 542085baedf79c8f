"""Sample calls as curl: the request that the client sends, with credentials from the environment."""

from __future__ import annotations

import shlex
from email import message_from_bytes
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from generator.runtime.auth.schemes import ApiKey, Basic
from generator.runtime.models.codec import Codec
from generator.runtime.requests.plan import Plan
from generator.runtime.requests.validation import Unchecked
from generator.site.samples import SampleFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.runtime.auth.schemes import Scheme
    from generator.runtime.message import Request
    from generator.shape.shapes import ClientShape, MethodShape

BASE = "http://base.invalid"
_PLAIN = Codec(dict[str, type[Any]]().__getitem__)
_MARK = "zzvariablezz"
"""Stands for an argument that the client holds, until the command names its variable."""


def curl(client: ClientShape, method: MethodShape, arguments: Mapping[str, Any]) -> str:
    """The command for a shell."""
    held = {name: f"{_MARK}{name}{_MARK}" for name in client.api.arguments if name in _path_names(method)}
    given = {**held, **{name: _with_bytes(value) for name, value in arguments.items()}}
    request = Plan(method.record, check=Unchecked).build(BASE, given, _PLAIN)
    url, headers = request.url.replace(BASE, f"${client.decisions.environment}_BASE_URL"), []
    for scheme in _schemes(client, method):
        option, query = _credential(scheme, client.decisions.environment)
        headers += [option] if option else []
        url += f"{'&' if '?' in url else '?'}{query}" if query else ""
    for name, variable in client.api.arguments.items():
        url = url.replace(f"{_MARK}{name}{_MARK}", f"${client.decisions.environment}_{variable.upper()}")
    parts = [f'curl --request {request.method} "{url}"', *headers, *_headers(request), *_content(request)]
    return " \\\n  ".join(parts)


def _path_names(method: MethodShape) -> set[str]:
    return {parameter.name for parameter in method.record.parameters if parameter.location == "path"}


def _with_bytes(value: Any) -> Any:
    """Files in the place of their names."""
    if isinstance(value, SampleFile):
        return (value.name, b"...")
    return [_with_bytes(item) for item in value] if isinstance(value, list) else value


def _schemes(client: ClientShape, method: MethodShape) -> list[Scheme]:
    """What the first alternative of an operation's security needs."""
    return [client.api.schemes[name] for name in next(iter(method.record.security), ()) if name in client.api.schemes]


def _credential(scheme: Scheme, environment: str) -> tuple[str, str]:
    """The option that authenticates, or what does so in the query."""
    if isinstance(scheme, Basic):
        user, password = f"${environment}_{scheme.user.upper()}", f"${environment}_{scheme.password.upper()}"
        return f'--user "{user}:{password}"', ""
    if isinstance(scheme, ApiKey):
        value = f"${environment}_{scheme.argument.upper()}"
        match scheme.location:
            case "query":
                return "", f"{quote(scheme.wire, safe='')}={value}"
            case "cookie":
                return f'--cookie "{scheme.wire}={value}"', ""
        return f'--header "{scheme.wire}: {value}"', ""
    token = getattr(scheme, "token", "") or getattr(scheme, "access_token", "") or "access_token"
    return f'--header "Authorization: Bearer ${environment}_{token.upper()}"', ""


def _headers(request: Request) -> Iterator[str]:
    for name, value in request.headers:
        if not value.startswith("multipart/"):
            yield f"--header {shlex.quote(f'{name}: {value}')}"


def _content(request: Request) -> Iterator[str]:
    """The body: parts of a form one by one, all else as it is sent."""
    content_type = dict(request.headers).get("content-type", "")
    body = request.content
    if body is None:
        return
    content = body if isinstance(body, bytes) else b"".join(body.chunks())
    if content_type.startswith("multipart/"):
        yield from _parts(content_type, content)
    elif content == b"...":
        yield "--data-binary @picture.png"
    else:
        yield f"--data {shlex.quote(content.decode())}"


def _parts(content_type: str, content: bytes) -> Iterator[str]:
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
    parts: Any = message.get_payload()
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        file, kind = part.get_filename(), part.get("content-type", "")
        value = f"@{file}" if file else part.get_payload(decode=True).decode()
        suffix = f";type={kind}" if kind else ""
        yield f"--form {shlex.quote(f'{name}={value}{suffix}')}"
