# Copied from overrides/courier/code/user_email_attachments.py in the Switchboard repository: edit it there.
# Why: `upload` puts the three requests of an upload together (see uploads.py).
"""Attachments of e-mails, with `upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from switchboard_courier._runtime.data.not_given import NOT_GIVEN
from switchboard_courier._runtime.steps.drivers import arun, run
from switchboard_courier.resources.user_email_attachments import CREATE, PROCESS_UPLOAD
from switchboard_courier.resources.user_email_attachments import (
    AsyncUserEmailAttachments as GeneratedAsyncUserEmailAttachments,
)
from switchboard_courier.resources.user_email_attachments import UserEmailAttachments as GeneratedUserEmailAttachments

from .uploads import uploading

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Unpack

    from switchboard_courier._runtime.core import Core
    from switchboard_courier._runtime.settings import StepOptions
    from switchboard_courier._runtime.steps.commands import Command
    from switchboard_courier.models.user_email_attachment import UserEmailAttachment

    from .uploads import OnProgress, UploadFile


class UserEmailAttachments(GeneratedUserEmailAttachments):
    """Files that belong to e-mails."""

    __slots__ = ()

    def upload(
        self,
        email_id: str,
        file: UploadFile,
        *,
        filename: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        on_progress: OnProgress | None = None,
        **options: Unpack[StepOptions],
    ) -> UserEmailAttachment:
        """Attach a file to an e-mail: create it, upload the file, have it processed.

        The file is read from disk as it is sent, and no credentials go to the place that it is sent to.

        Args:
            email_id: E-mail that the file is for.
            file: A path, bytes, an open binary stream, or a tuple of name, one of these, and perhaps a content type.
            filename: Name of the file. (default: that of the file)
            content_type: Media type of the file. (default: guessed from its name)
            on_progress: Called with bytes sent and bytes in all (None: unknown); with 0 when an attempt begins.
            **options: `deadline` bounds the whole; without one it grows with the file.

        Returns: the attachment, once it is processed.
        Raises: InvalidArgumentError before anything is sent, for a file that cannot be read; any error of a call. When
        only the processing failed, its `.resume` is the id with which to call `process_upload` again.
        """
        return run(_steps(self._core, email_id, file, filename, content_type, on_progress, options), self._core.io)


class AsyncUserEmailAttachments(GeneratedAsyncUserEmailAttachments):
    """Files that belong to e-mails."""

    __slots__ = ()

    async def upload(
        self,
        email_id: str,
        file: UploadFile,
        *,
        filename: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        on_progress: OnProgress | None = None,
        **options: Unpack[StepOptions],
    ) -> UserEmailAttachment:
        """Attach a file to an e-mail. Arguments, result and errors are those of `UserEmailAttachments.upload`.

        `on_progress` may be an async function.
        """
        return await arun(
            _steps(self._core, email_id, file, filename, content_type, on_progress, options), self._core.io
        )


def _steps(
    core: Core,
    email_id: str,
    file: UploadFile,
    filename: str,
    content_type: str,
    on_progress: OnProgress | None,
    options: StepOptions,
) -> Generator[Command, Any, UserEmailAttachment]:
    wanted = {"email_id": email_id, "filename": filename, "content_type": content_type}
    return uploading(core, CREATE, PROCESS_UPLOAD, wanted, file, on_progress, options)
