# Copied from overrides/courier/code/uploads.py of Switchboard.
# Why: an upload is three requests, and the middle one goes to a storage service that no spec describes.
"""The steps of an upload, written once for the three resources and for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from switchboard_courier import NOT_GIVEN
from switchboard_courier._runtime.extending import call, checked, send_form, upload_deadline, upload_of
from switchboard_courier.errors import CallError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from switchboard_courier import FileInput, Operation, StepOptions, UploadTicket
    from switchboard_courier._runtime.extending import BaseResource, Steps

T = TypeVar("T")


def uploading(
    resource: BaseResource,
    create: Operation[UploadTicket],
    process: Operation[T],
    wanted: Mapping[str, Any],
    file: str | FileInput,
    showing: Mapping[str, Any],
    options: StepOptions,
    finish: Mapping[str, Any] | None = None,
) -> Steps[T]:
    """Create the attachment, send its file, have it processed.

    `wanted` are the arguments of `create`, `showing` says how progress is shown, `finish` are the arguments of
    `process` beside the id. Raises any error of a call; one of the last step has the attachment's id as `.resume`.
    """
    for argument, value in {**wanted, **(finish or {})}.items():
        if value is not NOT_GIVEN:
            checked(resource, argument, value, "str", options)
    given: dict[str, Any] = {"name": wanted["filename"] or "", "content_type": wanted["content_type"] or ""}
    upload = upload_of(resource, "file", file, **given, **showing)
    time = upload_deadline(resource, options, upload)
    named = {**wanted, "filename": upload.name, "content_type": upload.content_type}
    ticket = yield from call(resource, create, named, time.options(options, without=("on_response",)))
    url, fields = _checked(create, ticket)
    name = f"{create.call.partition('.')[0]}.upload"
    try:
        yield from send_form(resource, name, url, fields, upload, time.options(options))
    except CallError as error:
        error.add_note(f"Attachment {ticket.id} was created, but it has no file; a new upload makes a new one.")
        raise
    last = {"id": ticket.id, **(finish or {})}
    try:
        return (yield from call(resource, process, last, time.options(options, without=("extra_body",))))
    except CallError as error:
        error.resume = ticket.id
        error.add_note(f"The file is stored: {process.call}({ticket.id!r}) finishes the upload.")
        raise


def _checked(create: Operation[Any], ticket: UploadTicket) -> tuple[Any, Mapping[str, Any]]:
    """URL and form fields of a ticket. Raises DecodeError for one that cannot be used."""
    id_, fields = cast("tuple[object, object]", (ticket.id, ticket.upload_data))  # servers err: types are promises only
    bad = "id" if not isinstance(id_, str) else "" if fields is None or isinstance(fields, dict) else "upload-data"
    if bad:
        message = f"{create.method} {create.path} answered a ticket whose '{bad}' cannot be used; nothing was uploaded"
        facts = {"call": create.call, "method": create.method, "url_template": create.path}
        raise DecodeError(message, response=ticket.response_info, **facts)
    return ticket.upload_url, ticket.upload_data or {}
