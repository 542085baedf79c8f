"""Sends a file to an address that an answer named (a storage service's presigned form): nothing of ours goes along."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .answers import Answers
from .auth import NO_AUTH
from .base_url import is_loopback
from .calls import described, info_of
from .errors import DecodeError
from .exchange import exchange
from .failed import status_error
from .hooks import check_hook
from .multipart import file_of, write_multipart
from .operation import Answer, Body, Field, Operation
from .redact import Redactor
from .setup import secret_names
from .streams import BytesContent, Watched
from .wire import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from .commands import Command
    from .core import Core
    from .settings import CallOptions
    from .wire import Content

SLOWEST = 64 * 1024
"""Bytes a second that a connection may be slow to before an upload without bounds of its own is given up."""
UNKNOWN = 3600.0
"""Seconds for a file whose length nobody knows."""


class Upload(NamedTuple):
    """A file that is ready to be sent."""

    name: str
    content_type: str
    content: Content

    @property
    def allowance(self) -> float:
        """Seconds that sending it may take over a slow connection."""
        return UNKNOWN if self.content.length is None else self.content.length / SLOWEST


def upload_of(argument: str, file: Any, name: str = "", content_type: str = "") -> Upload:
    """Look at a file before anything is sent: a path (a `str` is one), bytes, a stream, or a tuple as in `FileInput`.

    `name` and `content_type` win over what the file says of itself. Raises InvalidArgumentError for one that cannot be
    read.
    """
    source = PurePath(file) if isinstance(file, str) else file
    if isinstance(source, tuple):
        source = (name or source[0], *source[1 : 2 if content_type else None])
    elif name:
        source = (name, source)
    field = Field(argument, (), file=True, content_type=content_type)
    named, kind, content = file_of(field, source)
    return Upload(named, kind, BytesContent(content) if isinstance(content, bytes) else content)


def send_form(
    core: Core,
    call: str,
    url: Any,
    fields: Mapping[str, Any],
    upload: Upload,
    options: CallOptions,
    on_progress: Callable[[int, int | None], object] | None = None,
) -> Generator[Command, Any, None]:
    """POST `fields` and then the file, as the part `file`, to `url`, without credentials and outside the rate limit.

    A form that is signed for one object writes the same object again, so it is retried like an idempotent call.
    `on_progress` is told bytes sent and bytes in all; 0 when an attempt begins. Raises StatusError when it is refused,
    and any other error of a call.
    """
    check_hook("on_progress", on_progress, is_async=core.is_async)
    operation: Operation[None] = Operation(
        call, call, "POST", "{upload-url}", answers=(Answer("2XX"), Answer("303")), replay="idempotent"
    )
    target = _checked(core, operation, url)
    content = upload.content if on_progress is None else Watched(upload.content, on_progress)
    form = Body(
        "multipart/form-data",
        fields=(Field("file", ("file",), file=True),),
        constants=tuple(((name,), value) for name, value in fields.items()),  # before the file: what follows it is ignored
    )
    media_type, body = write_multipart(form, {"file": (upload.name, content, upload.content_type)})
    agent = [pair for pair in core.headers if pair[0] == "user-agent"]
    request = Request(operation, "POST", target, [*agent, ("accept", "*/*"), ("content-type", media_type)], body)
    redactor = Redactor(secret_names(core.api), [target, *map(str, fields.values())])
    made = described(core, request, NO_AUTH, options)
    if "timeout" not in options and "timeout" not in core.settings and made.timeouts.total is not None:
        made = made._replace(timeouts=made.timeouts._replace(total=made.timeouts.total + upload.allowance))
    info = info_of(core, (yield from exchange(made._replace(limiter=None, redactor=redactor))))
    if Answers(operation).chosen(info.status) is None:
        raise status_error(operation, info, redactor)


def _checked(core: Core, operation: Operation[Any], url: Any) -> str:
    """The address, if a file may be sent there."""
    problem = _problem(url, allow_http=core.allow_http)
    if problem:
        message = f"{operation.call}() was told to send the file to an address that {problem}; nothing was sent there"
        raise DecodeError(message, call=operation.call, method=operation.method, url_template=operation.path)
    return str(url).partition("#")[0]


def _problem(url: Any, *, allow_http: bool) -> str:
    if not isinstance(url, str) or not url:
        return "is missing"
    if not (url.isascii() and url.isprintable()) or " " in url or "\\" in url:
        return "holds characters that no URL can hold"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "cannot be read"
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        return "is no plain http(s) URL"
    open_air = parts.scheme == "http" and not (allow_http or is_loopback(host))
    return "is plain http (say allow_http=True if that is right)" if open_air else ""
