# Copied from generator/runtime/requests/accept.py of Switchboard.
"""Asks for one media type of the responses of an operation that has several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..data.not_given import NOT_GIVEN
from .styles import refuse

if TYPE_CHECKING:
    from ..operation import Operation, ResponseSpec

T = TypeVar("T")

_MADE: dict[tuple[int, str], tuple[Operation[Any], Operation[Any]]] = {}
"""What was made of each operation, which is kept with it: plans and readers know operations by identity."""


def accepting(operation: Operation[T], media_type: Any) -> Operation[T]:
    """The operation with its responses in one media type, as far as a status has it; as it is for NOT_GIVEN.

    A list has pages in its own media type only; in others it is one response.
    Raises InvalidArgumentError for a media type that none of its responses has.
    """
    if media_type is NOT_GIVEN:
        return operation
    known = dict.fromkeys(spec.media_type for spec in (*operation.responses, *operation.alternatives))
    if media_type not in known:
        raise refuse("accept", f"must be one of {', '.join(filter(None, known))}")
    kept = _MADE.get((id(operation), media_type))
    if kept is None or kept[0] is not operation:
        made = _made(operation, media_type)
        kept = _MADE[id(operation), media_type] = operation, made
    return kept[1]


def _made(operation: Operation[T], media_type: str) -> Operation[T]:
    known = (*operation.responses, *operation.alternatives)
    found: dict[str, ResponseSpec] = {}
    for spec in known:
        if spec.status not in found or spec.media_type == media_type:
            found[spec.status] = spec
    chosen = tuple(found.values())
    return operation._replace(
        responses=chosen,
        alternatives=tuple(spec for spec in known if spec not in chosen),
        paging=operation.paging if chosen == operation.responses else None,
    )
