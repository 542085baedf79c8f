"""What a drift report shows of a value is short, whatever the value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.models.kinds import MAX_SHOWN, shape, shown


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "\x1f" * 40, "\U000114da" * 60, "'\"\\" * 20], ids=["long", "control", "rare", "quotes"]
)
def test_long_texts_and_long_escapes_are_cut(text: str) -> None:
    """An escape takes up to ten characters for one."""
    for seen in (shown(text), shape(text)):
        assert len(seen) == MAX_SHOWN + 1
        assert seen.endswith("…")


@given(st.text() | st.integers())
def test_what_is_shown_is_bounded(value: str | int) -> None:
    assert len(shown(value)) <= MAX_SHOWN + 1
    assert len(shape(str(value))) <= MAX_SHOWN + 1


def test_short_texts_are_shown_whole() -> None:
    assert shown("eel") == "'eel'"
    assert shown("e" * (MAX_SHOWN - 2)) == repr("e" * (MAX_SHOWN - 2))
    assert shape("May 5th, 2024") == "'aaa 9aa, 9999'"
