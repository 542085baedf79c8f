"""Operations whose public method is not a plain call; their generated method is exercised, the public one by its client's tests."""

from __future__ import annotations

PECULIAR: dict[tuple[str, str], str] = {}
"""API and call, and the reason."""
