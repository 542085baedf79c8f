# Copied from generator/runtime/data/not_given.py of Switchboard.
"""The marker for an argument that was not given, which is not the same as null."""

from __future__ import annotations

from typing import Any, Final, Literal, Self


class NotGiven:
    """The type of `NOT_GIVEN`; there is one instance, which is false, and copies and pickles to itself."""

    __slots__ = ()
    _instance: Any = None

    def __new__(cls) -> Self:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        instance: Self = cls._instance
        return instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final[Any] = NotGiven()
"""Default of every optional argument. Typed `Any`, so that signatures show the value's own type and nothing else."""
