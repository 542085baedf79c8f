# Copied from generator/runtime/cli/preview.py of Switchboard.
"""The request of a call, without sending it: secrets masked, credentials by the names of their variables."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ..auth.credentials import Auth, Placed
from ..auth.schemes import ApiKey, Basic, Bearer, is_shown
from ..calls.call import redactor_of
from ..data.guards import is_object
from ..data.json_text import loads
from ..requests.multipart import MultipartContent
from ..requests.plan import with_query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..auth.schemes import Scheme
    from ..core import Core
    from ..message import Content, Headers, Request
    from ..operation import Operation, Pointer
    from ..redact import Redactor
    from ..requests.multipart import Part


class Captured(Exception):  # noqa: N818 -- how a call ends that is only to be shown
    """The request that would have been sent first."""

    def __init__(self, request: Request) -> None:
        super().__init__("not sent")
        self.request = request


class NothingSent:
    """Stands for the transport: no request leaves."""

    def __init__(self, transport: Any) -> None:
        self.clock: Any = transport.clock
        self.closed = False

    def send(self, request: Request, *_: Any, **__: Any) -> Any:
        """Raises Captured."""
        raise Captured(request)

    def close(self) -> None:
        """Nothing to close."""


class NamedCredentials:
    """Stands for a client's credentials: the same choice among schemes, with names instead of secrets."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._real = core.credentials

    def of(self, operation: Any) -> Auth:
        """The alternative that the client would use; where it has credentials for none, the first."""
        chosen = self.usable(operation.security) or operation.security
        return Auth(sum((self._placed(name) for name in chosen[0]), Placed())) if chosen else Auth(Placed())

    def usable(self, alternatives: Any) -> list[tuple[str, ...]]:
        """As of the client."""
        return self._real.usable(alternatives)

    def _placed(self, name: str) -> Placed:
        scheme = self._core.api.schemes[name]
        return placed_by_name(scheme, self._core.api.env, lambda argument: self._shown(scheme, argument))

    def _shown(self, scheme: Scheme, argument: str) -> str:
        """The name of the variable; of a user name that came as an option, the name itself."""
        variable = f"{self._core.api.env}_{argument.upper()}"
        held = self._core.held.get(argument)
        typed = held is not None and is_shown(scheme, argument) and not os.environ.get(variable)
        return str(held) if typed else f"${variable}"


def placed_by_name(scheme: Scheme, env: str, shown: Callable[[str], str]) -> Placed:
    """Where a scheme's credentials go, with what is shown of each client argument in the place of its value."""
    variables = [shown(argument) for argument in scheme.arguments]
    if isinstance(scheme, Basic):
        return Placed(headers=(("authorization", f"Basic {':'.join(variables)}"),))
    if isinstance(scheme, Bearer):
        return Placed(headers=(("authorization", f"Bearer {variables[0]}"),))
    if isinstance(scheme, ApiKey):
        pair = f"{scheme.wire}={variables[0]}"
        if scheme.location == "header":
            return Placed(headers=((scheme.wire.lower(), variables[0]),))
        return Placed(query=(pair,)) if scheme.location == "query" else Placed(cookies=(pair,))
    return Placed(headers=(("authorization", f"Bearer ${env}_ACCESS_TOKEN"),))


class Preview(NamedTuple):
    """A request as it may be shown."""

    method: str
    url: str
    headers: dict[str, str]
    body: str
    """JSON and forms as text; empty: there is none, or it is in `parts` or `size`."""
    parts: list[tuple[str, str]]
    """Of multipart bodies: the name and the value of each part, a file as `@path`."""
    size: str = ""
    """What is said of a body that is not shown."""
    variables: frozenset[str] = frozenset()
    """Names that stand for credentials: `$ACME_TOKEN`."""


def captured(core: Core) -> Redactor:
    """Let a client send nothing from now on. Returns what hides its secrets."""
    core.credentials = NamedCredentials(core)  # type: ignore[assignment]  # it has all that calls use
    core.io = NothingSent(core.io)
    return core.redactor


def preview_of(core: Core, request: Request, arguments: Mapping[str, Any]) -> Preview:
    """What may be shown of a request."""
    redactor = redactor_of(core, request.operation, arguments)
    credentials = core.credentials.of(request.operation).fixed if request.operation.security else Placed()
    headers = {**redactor.headers(request.headers), **_kept(request.headers, credentials)}
    content: Any = getattr(request.content, "content", request.content)  # of one whose progress is shown
    parts = list(parts_of(content, redactor.data)) if isinstance(content, MultipartContent) else []
    media_type = headers.get("content-type", "")
    if parts:
        headers["content-type"] = media_type.partition(";")[0]  # the boundary is another one each time
    body, size = ("", "") if parts else _body(content, media_type, redactor, _envelope(request.operation))
    url = _url(request.url, credentials, redactor)
    texts = (*(value for _, value in credentials.headers), *credentials.query, *credentials.cookies)
    return Preview(request.method, url, headers, body, parts, size, variables_in(texts))


def variables_in(texts: Iterable[str]) -> frozenset[str]:
    """The names of variables that stand in texts, each with its `$`."""
    return frozenset(found for text in texts for found in re.findall(r"\$[A-Z][A-Z0-9_]*", text))


def _kept(headers: Headers, credentials: Placed) -> dict[str, str]:
    """The headers that hold names instead of secrets, which need no mask."""
    named = dict(credentials.headers)
    kept = {name: value for name, value in headers if named.get(name) == value}
    return {**kept, "cookie": "; ".join(credentials.cookies)} if credentials.cookies else kept


def _url(url: str, credentials: Placed, redactor: Redactor) -> str:
    """The URL with masks, but for the names of credentials."""
    added = "&".join(credentials.query)
    base = str(url).removesuffix(added).rstrip("?&") if added else str(url)
    return with_query(redactor.url(base), list(credentials.query))


def _envelope(operation: Operation[Any]) -> frozenset[Pointer]:
    """Where in a body only arguments and constants stand: a name there (`data`) says nothing of a value."""
    ends = [field.at for body in operation.bodies for field in body.fields]
    ends += [at for body in operation.bodies for at, _ in body.constants]
    return frozenset(end[:length] for end in ends for length in range(len(end)))


def _masked(value: Any, envelope: frozenset[Pointer], redactor: Redactor, at: Pointer = ()) -> Any:
    """JSON data as it may be shown."""
    if at not in envelope or not is_object(value):
        return redactor.data(value, at[-1] if at else "")
    return {key: _masked(item, envelope, redactor, (*at, key)) for key, item in value.items()}


def _body(
    content: bytes | Content | None, media_type: str, redactor: Redactor, envelope: frozenset[Pointer]
) -> tuple[str, str]:
    if content is None or content == b"":
        return "", ""
    if isinstance(content, bytes) and "json" in media_type:
        return json.dumps(_masked(loads(content), envelope, redactor), ensure_ascii=False), ""
    if isinstance(content, bytes) and media_type.startswith("application/x-www-form-urlencoded"):
        return redactor._bytes(content, media_type), ""
    return "", redactor.body(content, media_type)


def parts_of(content: MultipartContent, shown: Callable[[str, str], object]) -> Iterator[tuple[str, str]]:
    """Name and value of each part: a file as `@path`, a text as `shown` has it, which gets the value and the name."""
    for part in content.parts:
        head = part.head.decode()
        name = _between(head, 'name="')
        if 'filename="' in head:
            yield name, f"@{_file(part, head)};type={head.partition('Content-Type: ')[2].strip()}"
        else:
            text = b"".join(part.content.chunks()).decode("utf-8", "replace")
            yield name, str(shown(text, name.partition("[")[0]))


def _file(part: Part, head: str) -> str:
    """The path of a file; the name of one that is in memory, and `-` for a stream."""
    path = getattr(part.content, "path", None)
    return str(path) if path else _between(head, 'filename="') if part.content.replayable else "-"


def _between(head: str, start: str) -> str:
    return head.partition(start)[2].partition('"')[0]


def text_of(preview: Preview) -> str:
    """The request as HTTP has it."""
    head = [f"{preview.method} {preview.url}", *(f"{name}: {value}" for name, value in preview.headers.items())]
    parts = [f"{name}={value}" for name, value in preview.parts]
    size = [f"({preview.size})"] if preview.size else []
    body = [preview.body] if preview.body else parts or size
    return "\n".join([*head, *(["", *body] if body else [])])
