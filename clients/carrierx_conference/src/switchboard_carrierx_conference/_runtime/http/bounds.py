# Copied from generator/runtime/http/bounds.py of Switchboard.
"""Bounds in seconds (None: unbounded), and how asyncio keeps to one."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


def least(one: float | None, other: float | None) -> float | None:
    """The smaller of two bounds."""
    return other if one is None else one if other is None else min(one, other)


def limited(seconds: float | None) -> AbstractAsyncContextManager[object]:
    """Raises TimeoutError where what is awaited within takes longer. A timer is dear, so unbounded ones have none."""
    return nullcontext() if seconds is None else asyncio.timeout(seconds)
