"""Whether an API puts its results into an envelope (`{"data": …, "message": …}`), and at which key."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.call_names.lists import LIST_KEYS
from generator.proposals.forms import BESIDE, is_array, json_form, properties
from generator.proposals.proposal import Proposal

if TYPE_CHECKING:
    from generator.parse.facts import Facts, OperationFact

KEYS = (*LIST_KEYS, "body", "output", "return")
LEAST = 3
"""Fewer responses make no rule."""
NOTICES = BESIDE | {
    "success", "ok", "status", "status_code", "statusCode", "code", "message", "msg", "messages", "error", "errors",
    "warnings", "request_id", "requestId", "trace_id", "traceId", "timestamp", "time", "version", "jsonapi",
    "included", "total", "total_count", "totalCount", "total_pages", "totalPages", "count", "limit", "offset",
    "per_page", "perPage", "page_size", "pageSize", "has_more", "hasMore", "next", "previous", "prev", "next_cursor",
    "nextCursor", "object", "next_page_token", "nextPageToken", "next_token", "nextToken", "url",
}  # fmt: skip
"""Names of what is said beside a result."""


def envelope(facts: Facts) -> list[Proposal]:
    """The envelope of most responses, and the operations that have a property of its name and are none."""
    found = {fact.id: _properties(facts, fact) for fact in facts.operations}
    given = [known for known in found.values() if known is not None]
    counts = Counter(key for known in given for key in _envelope_keys(known))
    key, count = counts.most_common(1)[0] if counts else ("", 0)
    held = [known[key] for known in given if key in _envelope_keys(known)]
    if count < LEAST or count * 2 < len(given) or all(is_array(form) for form in held):
        return []
    others = [name for name, known in found.items() if known and key in known and key not in _envelope_keys(known)]
    decided = {"envelope": key} | ({"operations": {name: {"unwrap": ""} for name in others}} if others else {})
    return [Proposal(f"{count} of {len(given)} responses hold their result at `{key}`.", decided)]


def _properties(facts: Facts, fact: OperationFact) -> dict[str, dict[str, object]] | None:
    form = json_form(fact)
    return None if form is None else properties(form, facts.book)


def _envelope_keys(known: dict[str, dict[str, object]]) -> set[str]:
    """The properties beside which nothing but notices stand."""
    return {key for key in KEYS if key in known and known.keys() - {key} <= NOTICES}
