# Why: an upload is three requests, and the middle one goes to a storage service that no spec describes.
"""The steps of an upload, written once for the three resources and for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from switchboard_courier._runtime.calls.call import call
from switchboard_courier._runtime.errors.classes import CallError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from switchboard_courier._runtime.calls.presigned_upload import Upload
    from switchboard_courier._runtime.core import Core
    from switchboard_courier._runtime.operation import Operation
    from switchboard_courier._runtime.requests.multipart import FileInput
    from switchboard_courier._runtime.settings import CallOptions, StepOptions
    from switchboard_courier._runtime.steps.commands import Command
    from switchboard_courier.models.upload_ticket import UploadTicket

T = TypeVar("T")
UploadFile: TypeAlias = "str | FileInput"
OnProgress: TypeAlias = "Callable[[int, int | None], object]"


def uploading(
    core: Core,
    create: Operation[UploadTicket],
    process: Operation[T],
    wanted: Mapping[str, Any],
    file: UploadFile,
    on_progress: OnProgress | None,
    options: StepOptions,
    finish: Mapping[str, Any] | None = None,
) -> Generator[Command, Any, T]:
    """Create the attachment, send its file, have it processed.

    `wanted` are the arguments of `create`, `finish` those of `process` beside the id. Raises any error of a call; one
    of the last step has the attachment's id as `.resume`.
    """
    from switchboard_courier._runtime.calls.presigned_upload import send_form, upload_of  # noqa: PLC0415 -- only when a file is sent

    upload = upload_of(core, "file", file, wanted["filename"] or "", wanted["content_type"] or "", on_progress)
    left = _Left(core, options, upload)
    named = {**wanted, "filename": upload.name, "content_type": upload.content_type}
    ticket: UploadTicket = yield from call(core, create, named, left.of(options, without=("on_response",)))
    place, fields = _checked(create, ticket)
    name = f"{create.call.partition('.')[0]}.upload"
    try:
        yield from send_form(core, name, place, fields, upload, left.bounds(options))
    except CallError as error:
        error.add_note(f"Attachment {ticket.id} was created, but it has no file; a new upload makes a new one.")
        raise
    try:
        done: T = yield from call(
            core, process, {"id": ticket.id, **(finish or {})}, left.of(options, without=("extra_body",))
        )
    except CallError as error:
        error.resume = ticket.id
        error.add_note(f"The file is stored: {process.call}({ticket.id!r}) finishes the upload.")
        raise
    return done


def _checked(create: Operation[Any], ticket: UploadTicket) -> tuple[Any, Mapping[str, Any]]:
    """URL and form fields of a ticket. Raises DecodeError for one that cannot be used."""
    id_, fields = cast("tuple[object, object]", (ticket.id, ticket.upload_data))  # servers err: types are promises only
    bad = "id" if not isinstance(id_, str) else "" if fields is None or isinstance(fields, dict) else "upload-data"
    if bad:
        message = f"{create.method} {create.path} answered a ticket whose '{bad}' cannot be used; nothing was uploaded"
        facts = {"call": create.call, "method": create.method, "url_template": create.path}
        raise DecodeError(message, response=ticket.response_info, **facts)
    return ticket.upload_url, ticket.upload_data or {}


class _Left:
    """What is left of the deadline, which bounds the three requests together.

    Unless the caller set it, it grows with the file: a fixed one would refuse what is merely large.
    """

    def __init__(self, core: Core, options: StepOptions, upload: Upload) -> None:
        deadline = options.get("deadline", core.deadline)
        if deadline is not None and "deadline" not in options and "deadline" not in core.settings:
            deadline += upload.allowance
        self.clock = core.clock
        self.end = None if deadline is None else self.clock.monotonic() + deadline

    def of(self, options: StepOptions, without: tuple[str, ...]) -> CallOptions:
        """These options with the time that is left, and without some."""
        kept = {name: value for name, value in options.items() if name not in without}
        seconds = None if self.end is None else max(self.end - self.clock.monotonic(), 0.001)
        return cast("CallOptions", {**kept, "deadline": seconds})

    def bounds(self, options: StepOptions) -> CallOptions:
        """What matters to a request elsewhere: bounds and retries, no headers of ours."""
        ours = ("extra_headers", "extra_query", "extra_body", "on_response", "resume")
        return self.of(options, without=ours)
