"""What OpenAPI 3.2 adds and nothing here reads: told by name, so that it is never dropped unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import Mend
from generator.load.checks.fault import Fault, json_path
from generator.load.document import split_pointer
from generator.load.sequential import stream_kind
from generator.load.yaml_text import pointer_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.load.structure import Part

# Kind of object, key: what a client does without it.
UNREAD = {
    ("media", "itemSchema"): "the items of a stream are not read one by one: the client gives its text or bytes whole",
    ("media", "prefixEncoding"): "the parts of such a body are not written one by one",
    ("media", "itemEncoding"): "the parts of such a body are not written one by one",
    ("media", "$ref"): "a media type by reference is not followed",
    ("encoding", "encoding"): "a multipart body inside a multipart body is not written",
}


def unread(found: Iterable[Part]) -> Iterator[Fault]:
    """Keys of OpenAPI 3.2 that a client would not act on."""
    for part in found:
        for (kind, key), consequence in UNREAD.items():
            if kind == part.kind and key in part.value and not (key == "itemSchema" and _is_read(part.pointer)):
                yield _fault(part.pointer, key, consequence)


def _is_read(pointer: str) -> bool:
    """Whether a media type is one of a response whose items are read."""
    *around, media_type = split_pointer(pointer)
    return "responses" in around and stream_kind(media_type) is not None


def _fault(pointer: str, key: str, consequence: str) -> Fault:
    mend = Mend(json_path(*split_pointer(pointer), key), f"'{key}' is not read yet: {consequence}.")
    cure = "take it out with overlay.yaml, with this as the reason"
    return Fault(pointer + pointer_step(key), f"'{key}' of OpenAPI 3.2 is not read: {consequence}", cure, (mend,))
