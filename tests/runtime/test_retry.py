"""Waiting times: what servers ask for in all its forms, jitter, and who may be sent again after which answer."""

from __future__ import annotations

from email.utils import formatdate
from io import BytesIO
from typing import Any

import pytest

from generator.runtime.calls.retry import may_repeat, may_send_again, rewindable
from generator.runtime.message import Failure, MaybeSent, NotSent, Request, Response, TooLarge, Unreadable
from generator.runtime.operation import Operation
from generator.runtime.requests.content import BytesContent, StreamContent
from generator.runtime.response import remaining, retry_after
from generator.runtime.setting_rules import as_policy
from generator.runtime.settings import RetryPolicy

NOW = 1_790_000_000


def reply(status: int = 429, **headers: str) -> Response:
    return Response(status, [(name.replace("_", "-"), value) for name, value in headers.items()], b"")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "3"}, 3),
        ({"retry_after": "0"}, 0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": " 2 "}, 2),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "inf"}, None),
        ({"retry_after": "nan"}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": ""}, None),
        ({"retry_after": "Mon, 32 Foo 2026 25:00:00 GMT"}, None),
        ({"retry_after": formatdate(NOW + 7, usegmt=True), "date": formatdate(NOW, usegmt=True)}, 7),
        ({"retry_after": formatdate(NOW - 7, usegmt=True), "date": formatdate(NOW, usegmt=True)}, 0),
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after": "4", "x_ratelimit_reset": "9"}, 4),
        ({"x_ratelimit_reset": "9"}, 9),
        ({"ratelimit_reset": "9, 10;w=1"}, 9),
        ({"x_rate_limit_reset": "9"}, 9),
        ({"x_ratelimit_reset": str(NOW + 5), "date": formatdate(NOW, usegmt=True)}, 5),
        ({"x_ratelimit_reset": str((NOW + 5) * 1000), "date": formatdate(NOW, usegmt=True)}, 5),
        ({"x_ratelimit_reset": str(NOW - 5), "date": formatdate(NOW, usegmt=True)}, 0),
        ({"x_ratelimit_reset": formatdate(NOW + 5, usegmt=True), "date": formatdate(NOW, usegmt=True)}, 5),
        ({"x_ratelimit_reset": "garbage"}, None),
    ],
)
def test_what_the_server_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    """All forms of Retry-After and of a reset give seconds; nonsense gives nothing, never an exception."""
    assert retry_after(reply(429, **headers)) == seconds


def test_a_date_without_the_servers_clock_is_read_against_ours() -> None:
    """Where `Date` is missing, our clock is all there is."""
    headers = {"retry_after": formatdate(NOW + 10, usegmt=True)}
    assert retry_after(reply(**headers), lambda: NOW + 3) == 7
    assert retry_after(reply(**headers, date=formatdate(NOW, usegmt=True)), lambda: NOW + 3) == 10


def test_a_reset_counts_only_when_the_limit_is_used_up() -> None:
    """A good answer that mentions its limit does not ask us to wait."""
    assert retry_after(reply(200, x_ratelimit_remaining="5", x_ratelimit_reset="9")) is None
    assert retry_after(reply(200, x_ratelimit_remaining="0", x_ratelimit_reset="9")) == 9
    assert remaining(reply(200, ratelimit_remaining="7;w=1")) == 7
    assert remaining(reply(200)) is None


def test_jitter_is_full_and_bounded() -> None:
    """The wait before a retry is drawn from 0 to its bound, which doubles up to the cap."""
    policy = RetryPolicy(base=1.0, cap=4.0)
    for retry, bound in ((1, 1.0), (2, 2.0), (3, 4.0), (9, 4.0), (5000, 4.0)):
        assert [policy.backoff(retry, chance) for chance in (0.0, 0.25, 1.0)] == [0.0, bound / 4, bound]


@pytest.mark.parametrize(
    ("replay", "status", "headers", "again"),
    [
        ("safe", 429, {}, True),
        ("safe", 502, {}, True),
        ("safe", 503, {}, True),
        ("safe", 504, {}, True),
        ("safe", 408, {}, True),
        ("safe", 500, {}, False),
        ("safe", 501, {}, False),
        ("safe", 404, {}, False),
        ("idempotent", 502, {}, True),
        ("idempotent", 500, {}, False),
        ("never", 429, {}, True),
        ("never", 503, {"retry_after": "1"}, True),
        ("never", 503, {}, False),
        ("never", 502, {"retry_after": "1"}, False),
        ("never", 504, {}, False),
        ("never", 500, {}, False),
        ("never", 408, {}, False),
    ],
)
def test_who_is_sent_again(replay: str, status: int, headers: dict[str, str], again: bool) -> None:
    """A write that must not happen twice is sent again only where the server says that it did not act."""
    assert may_repeat(replay, reply(status, **headers), RetryPolicy()) is again  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("failure", "safe", "idempotent", "never"),
    [
        (NotSent("refused"), True, True, True),
        (NotSent("bad certificate", permanent=True), False, False, False),
        (MaybeSent("reset"), True, True, False),
        (MaybeSent("reset", permanent=True), False, False, False),
        (Unreadable("unknown coding"), False, False, False),
        (TooLarge(1000, "max_response_bytes"), False, False, False),
    ],
)
def test_who_is_sent_again_without_a_response(failure: Failure, safe: bool, idempotent: bool, never: bool) -> None:
    assert may_send_again("safe", failure) is safe
    assert may_send_again("idempotent", failure) is idempotent
    assert may_send_again("never", failure) is never


class _Pipe(BytesIO):
    """A stream that can't be read a second time."""

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("content", "again"),
    [
        (None, True),
        (b"", True),
        (b"text", True),
        (BytesContent(b"text"), True),
        (StreamContent(BytesIO(b"text")), True),
        (StreamContent(_Pipe(b"text")), False),
    ],
)
def test_a_body_that_cannot_be_read_twice_is_sent_once(content: Any, again: bool) -> None:
    operation: Operation[None] = Operation("things.add", "things.add", "POST", "/things")
    assert rewindable(Request(operation, "POST", "https://api.example.com/things", [], content)) is again


def test_policies_may_name_their_statuses_but_not_change_what_is_safe() -> None:
    """With 500 among the statuses a read is retried on it, and a write is not."""
    policy = RetryPolicy(statuses=frozenset({500}))
    assert may_repeat("safe", reply(500), policy)
    assert not may_repeat("never", reply(500), policy)
    assert not may_repeat("safe", reply(502), policy)


def test_a_number_is_a_policy() -> None:
    """`retry=0` is no retries; negative numbers are refused."""
    assert as_policy(0).retries == 0
    assert as_policy(5).retries == 5
    for bad in (-1, RetryPolicy(base=-1.0), RetryPolicy(max_wait=float("nan"))):
        with pytest.raises(ValueError, match=r"retry.* must be a number"):
            as_policy(bad)
