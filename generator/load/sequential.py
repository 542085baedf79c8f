"""Media types whose items come one by one, as they are in responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.runtime.operation import StreamKind

LINES = frozenset({"jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson", "stream+json"})


def stream_kind(media_type: str) -> StreamKind | None:
    """How the items of a media type stand one after the other; None where it has no items."""
    kind = media_type.partition(";")[0].strip().lower()
    if kind == "text/event-stream":
        return "events"
    if kind.removeprefix("application/") in LINES or kind.endswith("+jsonl"):
        return "lines"
    return "sequence" if kind == "application/json-seq" or kind.endswith("+json-seq") else None
