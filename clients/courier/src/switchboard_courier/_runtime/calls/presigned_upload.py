# Copied from generator/runtime/calls/presigned_upload.py of Switchboard.
"""Sends a file to an address that a response named (a storage service's presigned form): nothing of ours goes along."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple

from ..configuration import secret_names
from ..errors.classes import DecodeError
from ..errors.response_errors import call_facts
from ..message import Request
from ..operation import Body, Field, Operation, ResponseSpec
from ..redact import Redactor
from ..requests.content import BytesContent, ProgressContent
from ..requests.files import file_of
from ..requests.multipart import write_multipart
from ..setting_rules import check_hook, check_progress
from ..urls import problem_of
from .call import outgoing, perform
from .response_reader import ResponseReader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ..message import Content
    from ..settings import CallOptions
    from ..steps.commands import Command
    from .context import Context

SLOWEST = 64 * 1024
"""Bytes a second that a connection may be slow to before an upload without bounds of its own is given up."""
UNKNOWN = 3600.0
"""Seconds for a file whose length nobody knows."""


class Upload(NamedTuple):
    """A file that is ready to be sent."""

    name: str
    content_type: str
    content: Content
    progress: bool = False
    """Whether a bar shows how much is sent."""

    @property
    def allowance(self) -> float:
        """Seconds that sending it may take over a slow connection."""
        return UNKNOWN if self.content.length is None else self.content.length / SLOWEST


def upload_of(
    context: Context,
    argument: str,
    file: Any,
    name: str = "",
    content_type: str = "",
    on_progress: Callable[[int, int | None], object] | None = None,
    *,
    progress: bool = False,
) -> Upload:
    """Look at a file before anything is sent: a path (a `str` is one), bytes, a stream, or a tuple as in `FileInput`.

    `name` and `content_type` win over what the file says of itself. `on_progress` is called with bytes sent and
    bytes in all (None: unknown), with 0 when an attempt begins; `progress` draws a bar of them. Raises
    InvalidArgumentError for a file that cannot be read, ConfigurationError for an `on_progress` that cannot be called,
    and for a bar that nothing can draw.
    """
    check_hook("on_progress", on_progress, is_async=context.is_async)
    check_progress("progress", progress)
    source: Any = PurePath(file) if isinstance(file, str) else file
    if isinstance(source, tuple):
        source = (name or source[0], *source[1 : 2 if content_type else None])
    elif name:
        source = (name, source)
    named, kind, found = file_of(Field(argument, (), file=True, content_type=content_type), source)
    content = BytesContent(found) if isinstance(found, bytes) else found
    return Upload(named, kind, content if on_progress is None else ProgressContent(content, on_progress), progress)


def send_form(
    context: Context, call: str, url: Any, fields: Mapping[str, Any], upload: Upload, options: CallOptions
) -> Generator[Command, Any, None]:
    """POST `fields` and then the file, as the part `file`, to `url`, without credentials and outside the rate limit.

    Raises StatusError when it is refused, DecodeError for an address that nothing may be sent to, and any other error
    of a call.
    """
    # Such a form is signed for one object: sent again it stores the same once more, so it is retried like a read.
    operation: Operation[None] = Operation(
        call, call, "POST", "{upload-url}", responses=(ResponseSpec("2XX"), ResponseSpec("303")), replay="safe"
    )
    target = _checked(context, operation, url)
    media_type, body = _form(fields, upload)
    agent = [pair for pair in context.headers if pair[0] == "user-agent"]
    request = Request(operation, "POST", target, [*agent, ("accept", "*/*"), ("content-type", media_type)], body)
    redactor = Redactor(secret_names(context.api), [target, *map(str, fields.values())])
    made = outgoing(context, request, options, redactor=redactor)._replace(limiter=None, foreign=True)
    if "timeout" not in options and "timeout" not in context.settings and made.timeouts.total is not None:
        made = made._replace(timeouts=made.timeouts._replace(total=made.timeouts.total + upload.allowance))
    _, info = yield from perform(context, made, {**options, "progress": upload.progress})
    ResponseReader(operation).accepted(None, info, redactor)  # what a storage service says beside its status is nothing


def _form(fields: Mapping[str, Any], upload: Upload) -> tuple[str, Content]:
    """Content type and content; the file comes last, since storage services ignore what follows it."""
    constants = tuple(((name,), value) for name, value in fields.items())
    form = Body("multipart/form-data", fields=(Field("file", ("file",), file=True),), constants=constants)
    return write_multipart(form, {"file": (upload.name, upload.content, upload.content_type)})


def _checked(context: Context, operation: Operation[Any], url: Any) -> str:
    """The address, if a file may be sent there."""
    problem = problem_of(url, allow_http=context.allow_http)
    if problem:
        message = f"{operation.call}() got an upload address that {problem}; nothing was sent there"
        raise DecodeError(message, **call_facts(operation))
    return str(url).partition("#")[0]
