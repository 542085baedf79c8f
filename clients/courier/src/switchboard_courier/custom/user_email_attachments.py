# Copied from overrides/courier/code/user_email_attachments.py of Switchboard.
# Why: `upload` puts the three requests of an upload together (see uploads.py).
"""Attachments of e-mails, with `upload`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeAlias, TypeVar, Unpack

import switchboard_courier as courier
from switchboard_courier import NOT_GIVEN, StepOptions
from switchboard_courier._runtime.extending import BaseResource
from switchboard_courier.resources.user_email_attachments import CREATE, PROCESS_UPLOAD
from switchboard_courier.resources.user_email_attachments import (
    AsyncUserEmailAttachments as GeneratedAsyncUserEmailAttachments,
)
from switchboard_courier.resources.user_email_attachments import UserEmailAttachments as GeneratedUserEmailAttachments

from .uploads import uploading

R = TypeVar("R")
_Awaited: TypeAlias = "Coroutine[Any, Any, courier.UserEmailAttachment]"


class _Upload(BaseResource, Generic[R]):
    """`upload` of both clients: `R` is the attachment, or a coroutine of it."""

    def upload(
        self,
        email_id: str,
        file: str | courier.FileInput,
        *,
        filename: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        on_progress: Callable[[int, int | None], object] | None = None,
        progress: bool = False,
        **options: Unpack[StepOptions],
    ) -> R:
        """Attach a file to an e-mail: create it, upload the file, have it processed.

        The file is read from disk as it is sent, and no credentials go to the place that it is sent to.

        Args:
            email_id: E-mail that the file is for.
            file: A path, bytes, an open binary stream, or a tuple of name, one of these, and perhaps a content type.
            filename: Name of the file. (default: that of the file)
            content_type: Media type of the file. (default: guessed from its name)
            on_progress: Called with bytes sent and bytes in all (None: unknown); with 0 when an attempt begins. With
                the async client it may be an async function.
            progress: Whether to draw a bar of it on stderr (extra `[rich]`).
            **options: `deadline` bounds the whole; without one it grows with the file.

        Returns: the attachment, once it is processed.
        Raises: InvalidArgumentError before anything is sent, for a file that cannot be read; any error of a call. When
        only the processing failed, its `.resume` is the id with which to call `process_upload` again.
        """
        wanted = {"email_id": email_id, "filename": filename, "content_type": content_type}
        showing = {"on_progress": on_progress, "progress": progress}
        steps = uploading(self, CREATE, PROCESS_UPLOAD, wanted, file, showing, options)
        done: R = self._run(steps)
        return done


class UserEmailAttachments(_Upload["courier.UserEmailAttachment"], GeneratedUserEmailAttachments):
    """Files that belong to e-mails."""

    __slots__ = ()


class AsyncUserEmailAttachments(_Upload[_Awaited], GeneratedAsyncUserEmailAttachments):
    """Files that belong to e-mails."""

    __slots__ = ()
