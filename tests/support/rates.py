"""Checks of a rate limit."""

from __future__ import annotations


def windows_hold(times: list[float], requests: int, seconds: float) -> None:
    """No window of `seconds` holds more than `requests` of the times."""
    times = sorted(times)
    for first, last in zip(times, times[requests:], strict=False):
        assert last - first >= seconds, f"{requests + 1} requests within {last - first:.4f} s"
