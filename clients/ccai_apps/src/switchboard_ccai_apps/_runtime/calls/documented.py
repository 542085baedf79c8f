# Copied from generator/runtime/calls/documented.py of Switchboard.
"""Which of the documented responses a status is, and how a success is read that the spec does not mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..operation import ResponseSpec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..operation import Operation

ANYTHING = ResponseSpec("", "*/*", "Any", undocumented=True)
"""Stands for a success of an operation whose spec mentions none."""


def documented(operation: Operation[Any], status: int) -> ResponseSpec | None:
    """What a status promises; None for what is an error. That of a success which is not documented has no `status`."""
    declared = {spec.status.upper(): spec for spec in reversed(operation.responses)}  # the first is what is asked for
    exact = declared.get(str(status))
    if not 200 <= status <= 299:
        return exact if exact is not None and 300 <= status <= 399 else None
    good = [spec for name, spec in declared.items() if name.startswith("2")]
    known = exact or declared.get("2XX") or (None if good else declared.get("DEFAULT"))
    return known or _stand_in(good)


def as_it_came(operation: Operation[Any], spec: ResponseSpec, content_type: str) -> ResponseSpec:
    """Of the media types that a status has, the one that came; `spec`, which was asked for, where none did."""
    came = essence(content_type)
    found = (other for other in operation.responses if other.status == spec.status)
    return next((other for other in found if essence(other.media_type) == came), spec)


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def _stand_in(good: Sequence[ResponseSpec]) -> ResponseSpec:
    """The first documented success that has a value, as another status may send it."""
    if not good:
        return ANYTHING
    valued = next((spec for spec in good if spec.type is not None), good[0])
    empty = any(spec.type is None for spec in good)  # so the method may return None
    return valued._replace(status="", undocumented=valued.undocumented or empty)


def is_json(media_type: str) -> bool:
    """Whether a media type means JSON; the range of all is taken for it."""
    kind = essence(media_type)
    return kind in {"application/json", "*/*", "text/json"} or kind.endswith("+json")
