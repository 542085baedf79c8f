"""A fault of a document: what is wrong at which JSON pointer, how to cure it, what would mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.errors import Mend


class Fault(NamedTuple):
    """One thing that is wrong."""

    pointer: str
    problem: str
    cure: str
    mends: tuple[Mend, ...] = ()


def shown(value: object) -> str:
    """A value as a message names it."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{text if len(text) <= 40 else text[:37] + '...'}'"


def json_path(*steps: object) -> str:
    """The JSONPath of a place in a document, as overlays write it."""
    return "$" + "".join(map(_step, steps))


def _step(step: object) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if str(step).isascii() and str(step).isidentifier() else f"[{quoted(step)}]"


def quoted(text: object) -> str:
    """A text as JSONPath writes it."""
    return "'" + str(text).replace("\\", "\\\\").replace("'", "\\'") + "'"
