"""Operations whose public method is no plain call: the generated one is exercised; the public one by other tests."""

from __future__ import annotations

PECULIAR: dict[tuple[str, str], str] = {}
"""API and call, and the reason."""
