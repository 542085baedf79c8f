"""Reads multipart bodies with the standard library's mail parser, which shares no code with the clients."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.support.loopback import Received


def parts_of(request: Received) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, content type and content of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: Any = message_from_bytes(head + request.body).get_payload()
    assert isinstance(found, list)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in found
    ]
