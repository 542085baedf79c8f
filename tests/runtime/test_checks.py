"""Local checks: what breaks a limit is refused with the argument's name and the limit; what keeps it passes."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.operation import Limits
from generator.runtime.requests.validation import check

BROKEN: list[tuple[Limits, Any, str]] = [
    (Limits(minimum=1), 0, "at least 1, not 0"),
    (Limits(maximum=1000), 1001, "at most 1000, not 1001"),
    (Limits(exclusive_minimum=0), 0, "more than 0, not 0"),
    (Limits(exclusive_maximum=1), 1.0, "less than 1, not 1.0"),
    (Limits(multiple_of=0.1), 0.25, "a multiple of 0.1, not 0.25"),
    (Limits(multiple_of=5), 7, "a multiple of 5, not 7"),
    (Limits(min_length=2), "x", "at least 2 characters long"),
    (Limits(max_length=2), "xyz", "at most 2 characters long"),
    (Limits(pattern="^a+$"), "b", r"a text that matches the pattern \^a\+\$"),
    (Limits(min_items=1), [], "at least 1 items long"),
    (Limits(max_items=2), (1, 2, 3), "at most 2 items long"),
    (Limits(items=Limits(maximum=2)), [1, 3], r"page_limit\[1\]: must be at most 2, not 3"),
]
KEPT: list[tuple[Limits, Any]] = [
    (Limits(minimum=1, maximum=1000), 1),
    (Limits(minimum=1, maximum=1000), 1000),
    (Limits(exclusive_minimum=0), 0.001),
    (Limits(multiple_of=0.1), 0.3),
    (Limits(multiple_of=3), 10**30 * 3),
    (Limits(min_length=1, max_length=1), "é"),
    (Limits(pattern="a"), "bab"),
    (Limits(pattern="\\p{L}(?<x>"), "no Python pattern"),
    (Limits(min_items=1, max_items=1), [1]),
    (Limits(minimum=1), None),
    (Limits(minimum=1), "0"),
    (Limits(minimum=5), True),
    (Limits(min_length=1), 0),
]


@pytest.mark.parametrize(("limits", "value", "text"), BROKEN)
def test_a_broken_limit_is_named(limits: Limits, value: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        check("page_limit", value, limits)
    assert caught.value.parameter.startswith("page_limit")
    assert caught.value.limit


@pytest.mark.parametrize(("limits", "value"), KEPT)
def test_what_keeps_the_limits_passes(limits: Limits, value: Any) -> None:
    check("page_limit", value, limits)


def test_a_sensitive_number_is_not_shown() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        check("pin", 987654, Limits(maximum=9999), sensitive=True)
    assert "987654" not in str(caught.value)
