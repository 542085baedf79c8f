# Copied from overrides/chatwoot/code/conversations.py of Switchboard.
# Why by hand: a response has several counts, and which one is the length of the list depends on what was asked for.
"""Lists of conversations with the total that belongs to the question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import switchboard_chatwoot as chatwoot
from switchboard_chatwoot import NOT_GIVEN, CallOptions, Operation
from switchboard_chatwoot.resources.conversations import LIST
from switchboard_chatwoot.resources.conversations import AsyncConversations as GeneratedAsyncConversations
from switchboard_chatwoot.resources.conversations import Conversations as GeneratedConversations

T = TypeVar("T")

COUNTS = {"me": "mine_count", "unassigned": "unassigned_count", "assigned": "assigned_count", "all": "all_count"}
"""The count of each `assignee_type`; the server counts before it narrows the list down to one of them."""


def _list_with(count: str | None) -> Operation[Any]:
    assert LIST.paging is not None  # noqa: S101 -- client.yaml says that it pages
    return LIST._replace(paging=LIST.paging._replace(total=("data", "meta", count) if count else None))


_LISTS = {count: _list_with(count) for count in (None, *COUNTS.values())}


def _counted(operation: Operation[T], arguments: Mapping[str, Any]) -> Operation[T]:
    """The list with its count; with none for a text to look for, since the counts are then those of one page."""
    if operation.id != LIST.id:
        return operation
    kind = arguments.get("assignee_type", NOT_GIVEN)
    searched = arguments.get("q", NOT_GIVEN) is not NOT_GIVEN
    count = None if searched else COUNTS["all"] if kind is NOT_GIVEN else COUNTS.get(str(kind))
    found: Operation[T] = _LISTS[count]
    return found


class Conversations(GeneratedConversations):
    """Conversations with contacts."""

    __slots__ = ()

    def _pages(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> chatwoot.Pages[T]:
        return super()._pages(_counted(operation, arguments), options, **arguments)


class AsyncConversations(GeneratedAsyncConversations):
    """Conversations with contacts."""

    __slots__ = ()

    def _pages(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> chatwoot.AsyncPages[T]:
        return super()._pages(_counted(operation, arguments), options, **arguments)
