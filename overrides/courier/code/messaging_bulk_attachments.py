# Why: `upload` puts the three requests of an upload together (see uploads.py).
"""Attachments of bulk messages, with `upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from switchboard_courier._runtime.data.not_given import NOT_GIVEN
from switchboard_courier._runtime.steps.drivers import arun, run
from switchboard_courier.resources.messaging_bulk_attachments import CREATE, PROCESS_UPLOAD
from switchboard_courier.resources.messaging_bulk_attachments import (
    AsyncMessagingBulkAttachments as GeneratedAsyncMessagingBulkAttachments,
)
from switchboard_courier.resources.messaging_bulk_attachments import (
    MessagingBulkAttachments as GeneratedMessagingBulkAttachments,
)

from .uploads import uploading

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Unpack

    from switchboard_courier._runtime.core import Core
    from switchboard_courier._runtime.settings import StepOptions
    from switchboard_courier._runtime.steps.commands import Command
    from switchboard_courier.models.messaging_bulk_attachment import MessagingBulkAttachment

    from .uploads import OnProgress, UploadFile


class MessagingBulkAttachments(GeneratedMessagingBulkAttachments):
    """Files that belong to bulk messages."""

    __slots__ = ()

    def upload(
        self,
        bulk_message_id: str,
        file: UploadFile,
        *,
        filename: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        on_progress: OnProgress | None = None,
        **options: Unpack[StepOptions],
    ) -> MessagingBulkAttachment:
        """Attach a file to a bulk message: create it, upload the file, have it processed.

        The file is read from disk as it is sent, and no credentials go to the place that it is sent to.

        Args:
            bulk_message_id: Bulk message that the file is for.
            file: A path, bytes, an open binary stream, or a tuple of name, one of these, and perhaps a content type.
            filename: Name of the file. (default: that of the file)
            content_type: Media type of the file. (default: guessed from its name)
            on_progress: Called with bytes sent and bytes in all (None: unknown); with 0 when an attempt begins.
            **options: `deadline` bounds the whole; without one it grows with the file.

        Returns: the attachment, once it is processed.
        Raises: InvalidArgumentError before anything is sent, for a file that cannot be read; any error of a call. When
        only the processing failed, its `.resume` is the id with which to call `process_upload` again.
        """
        return run(
            _steps(self._core, bulk_message_id, file, filename, content_type, on_progress, options), self._core.io
        )


class AsyncMessagingBulkAttachments(GeneratedAsyncMessagingBulkAttachments):
    """Files that belong to bulk messages."""

    __slots__ = ()

    async def upload(
        self,
        bulk_message_id: str,
        file: UploadFile,
        *,
        filename: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        on_progress: OnProgress | None = None,
        **options: Unpack[StepOptions],
    ) -> MessagingBulkAttachment:
        """Attach a file to a bulk message. Arguments, result and errors are those of `MessagingBulkAttachments.upload`.

        `on_progress` may be an async function.
        """
        return await arun(
            _steps(self._core, bulk_message_id, file, filename, content_type, on_progress, options), self._core.io
        )


def _steps(
    core: Core,
    bulk_message_id: str,
    file: UploadFile,
    filename: str,
    content_type: str,
    on_progress: OnProgress | None,
    options: StepOptions,
) -> Generator[Command, Any, MessagingBulkAttachment]:
    wanted = {"bulk_message_id": bulk_message_id, "filename": filename, "content_type": content_type}
    return uploading(core, CREATE, PROCESS_UPLOAD, wanted, file, on_progress, options)
