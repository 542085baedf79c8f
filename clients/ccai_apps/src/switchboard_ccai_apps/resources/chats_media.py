"""Files that were sent in chats."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[bytes] = _op.operation(
    id="chat_media.get",
    call="chats.media.get",
    method="GET",
    path="/chats/{chat_id}/media/{media_id}",
    parameters=(
        _op.Parameter("chat_id", "chat_id", "path", "int"),
        _op.Parameter("media_id", "media_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/octet-stream", "bytes"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (GET,)


class ChatsMedia(Resource):
    """Files that were sent in chats."""

    def get(self, chat_id: int, media_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a file that was sent in a chat.

        Files have at most 100 MB. They are images (JPEG, PNG, GIF, TIFF, RAW, WebP), videos (MP4, MOV, AVI, WMV,
        WebM), sound (MP3, WAV) or documents (PDF, XML, XLS, PPT, CSV, TXT).

        Args:
            chat_id: Id of the chat.
            media_id: Id of the file, as a message names it.

        Returns: the file.
        Source: GET /chats/{chat_id}/media/{media_id}, confirmed.
        """
        return self._call(GET, options, chat_id=chat_id, media_id=media_id)


class AsyncChatsMedia(AsyncResource):
    """Files that were sent in chats."""

    async def get(self, chat_id: int, media_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a file that was sent in a chat.

        Files have at most 100 MB. They are images (JPEG, PNG, GIF, TIFF, RAW, WebP), videos (MP4, MOV, AVI, WMV,
        WebM), sound (MP3, WAV) or documents (PDF, XML, XLS, PPT, CSV, TXT).

        Args:
            chat_id: Id of the chat.
            media_id: Id of the file, as a message names it.

        Returns: the file.
        Source: GET /chats/{chat_id}/media/{media_id}, confirmed.
        """
        return await self._call(GET, options, chat_id=chat_id, media_id=media_id)
