"""Records of several formats: they are compared by what both say, so that nothing is news only since it is recorded."""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]
SECOND = frozenset({"request_id_headers", "deprecated", "any_of", "events", "allow_reserved", "content_type"})
"""What records say since the second format."""
TRUE_ONLY = frozenset({"default", "explode"})
"""What they said before only where it was not false, zero or empty."""


def comparable(old: Record, new: Record) -> tuple[Record, Record]:
    """Both records, without what one of them cannot say."""
    if old.get("format", 1) == new.get("format", 1):
        return old, new
    return _first(old), _first(new)


def _first(record: Record) -> Record:
    """A record as the first format has it."""
    calls = {call: _call(found) for call, found in record["calls"].items()}
    return _without(record) | {"calls": calls}


def _call(record: Record) -> Record:
    arguments = {
        name: {key: value for key, value in _without(found).items() if value or key not in TRUE_ONLY}
        for name, found in record.get("arguments", {}).items()
    }
    return _without(record) | ({"arguments": arguments} if arguments else {})


def _without(record: Record) -> Record:
    return {key: value for key, value in record.items() if key not in SECOND}
