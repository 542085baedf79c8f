"""The table of faults: what the server does, and what becomes of a read (GET), a replacement (PUT) and a write (POST).

`python -m tests.support.fault_table` prints it as it stands in docs/reliability.md.
"""

from __future__ import annotations

import gzip
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.support.fault_server import (
    bomb,
    close_read,
    deaf,
    drip,
    early,
    hang,
    head,
    raw,
    reset_after,
    reset_read,
    reset_unread,
    respond,
    response_bytes,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.support.fault_server import Step

OK = "ok"


class Cell(NamedTuple):
    """What becomes of one kind of call."""

    outcome: str
    """`ok`, or the class of the error."""
    requests: int
    """How many requests the server saw."""


class Fault(NamedTuple):
    """One row."""

    name: str
    steps: Callable[[], list[Step]]
    read: Cell
    replace: Cell
    write: Cell
    patience: float = 10.0
    """The timeout of each attempt: short where it is to be hit, else long enough for a busy machine."""
    warm: int = 0
    """Good calls before the one that counts."""
    body: int = 0
    """Size of the body that PUT and POST send; 0: small."""
    passed: Mapping[str, tuple[str, ...]] = {}
    """Over an httpx transport that is passed, by mode: how a call may end instead; nothing: no bound holds there."""
    why: str = ""
    """Why it does."""
    rust: tuple[str, ...] = ()
    """Over pyreqwest: how a call may end instead."""
    rust_why: str = ""
    """Why it does."""


def fault(name: str, cells: str, *steps: Step, make: Callable[[], list[Step]] | None = None, **more: Any) -> Fault:
    """A row; `cells` are three of `outcome count`, or one for all."""
    parsed = [cell.rsplit(" ", 1) for cell in cells.split(" / ")]
    read, replace, write = [
        Cell(outcome, int(count)) for outcome, count in (parsed if len(parsed) == 3 else parsed * 3)
    ]
    if "Timeout" in cells:
        more.setdefault("patience", 0.25)
    return Fault(name, make or (lambda: list(steps)), read, replace, write, **more)


NOW = 1_790_000_000.0
"""The time of the client when a call begins."""


def _dated() -> list[Step]:
    now = NOW - 86_400  # the server's clock is a day behind: only the difference counts
    return [
        respond(429, b"{}", retry_after=formatdate(now + 1, usegmt=True), date=formatdate(now, usegmt=True)),
        respond(),
    ]


TIMES_OUT = "AttemptTimeoutError 3 / OutcomeUnknownError 3 / OutcomeUnknownError 1"
BREAKS = "ConnectionFailedError 3 / OutcomeUnknownError 3 / OutcomeUnknownError 1"
HEALS = "ok 2 / ok 2 / OutcomeUnknownError 1"
GOOD = b'{"ok": true}'
GZIP = gzip.compress(GOOD)

FAULTS = [
    fault("a good response", "ok 1", respond()),
    fault("a slow response, within the timeout", "ok 1", raw(response_bytes(), delay=0.05)),
    fault(
        "a response after 103, 102 and 100",
        "ok 1",
        raw(head(103, {"link": "</a>"}) + head(102, {}) + head(100, {}) + response_bytes()),
    ),
    fault("204 without a body", "ok 1", raw(head(204, {}))),
    fault(
        "HTTP/1.0, no length, closed at the end",
        "ok 1",
        raw(head(200, {"content-type": "application/json"}, "HTTP/1.0") + GOOD, close=True),
        rust=(OK, "ConnectionFailedError", "OutcomeUnknownError"),
        rust_why="over TLS, it counts a connection that is closed without notice as broken",
    ),
    fault(
        "chunked",
        "ok 1",
        raw(head(200, {"transfer-encoding": "chunked"}) + b'5\r\n{"ok"\r\n7;x=y\r\n: true}\r\n0\r\nT: x\r\n\r\n'),
    ),
    fault("gzip", "ok 1", raw(response_bytes(200, GZIP, content_encoding="gzip"))),
    fault(
        "gzip in two members",
        "ok 1",
        raw(response_bytes(200, gzip.compress(b'{"ok": ') + gzip.compress(b"true}"), content_encoding="gzip")),
    ),
    fault("a byte order mark before the JSON", "ok 1", respond(200, b"\xef\xbb\xbf{}")),
    # No response
    fault("no response", TIMES_OUT, hang),
    fault("the request is not even read", TIMES_OUT, deaf),
    fault("no response once, then a good one", HEALS, hang, respond(), patience=1.0),
    fault(
        "a body of 8 MB that is not read",
        "AttemptTimeoutError 3 / OutcomeUnknownError 3 / OutcomeUnknownError 1",
        deaf,
        body=8_000_000,
        patience=2.0,
    ),
    fault("reset, request unread", BREAKS, reset_unread),
    fault("reset, request read", BREAKS, reset_read),
    fault("closed, request read", BREAKS, close_read),
    fault("reset once (unread), then good", HEALS, reset_unread, respond()),
    fault("reset once (read), then good", HEALS, reset_read, respond()),
    fault("closed once, then good", HEALS, close_read, respond()),
    # Half a response
    fault(
        "half a head, then silence",
        TIMES_OUT,
        raw(b"HTTP/1.1 200 OK\r\ncontent-", delay=0),
        hang,
        make=lambda: [drip(b"HTTP/1.1 200 OK\r\ncont", b"xx", 20)],
    ),
    fault("half a head, then closed", BREAKS, raw(b"HTTP/1.1 200 OK\r\ncontent-", close=True)),
    fault("half a head, then reset", BREAKS, reset_after(b"HTTP/1.1 200 OK\r\ncontent-")),
    fault("half a body, then silence", TIMES_OUT, drip(response_bytes()[:-6], b"xx", 20)),
    fault("half a body, then closed", BREAKS, raw(response_bytes()[:-6], close=True)),
    fault("half a body, then reset", BREAKS, reset_after(response_bytes()[:-6])),
    fault(
        "half a chunked body, then closed",
        BREAKS,
        raw(head(200, {"transfer-encoding": "chunked"}) + b'5\r\n{"ok"\r\n', close=True),
    ),
    fault("half a body once, then good", HEALS, raw(response_bytes()[:-6], close=True), respond()),
    fault(
        "a head that drips, each byte within the read timeout",
        TIMES_OUT,
        drip(b"", response_bytes(), 0.1),
        passed={"sync": ()},
        why="httpx bounds each read of the head, not their sum",
    ),
    fault("a body that drips, each byte within the read timeout", TIMES_OUT, drip(response_bytes()[:-12], GOOD, 0.1)),
    # Not HTTP
    fault("a Content-Length that is too long", BREAKS, raw(response_bytes(200, GOOD, content_length=50), close=True)),
    fault("a Content-Length that is too short", "DecodeError 1", raw(response_bytes(200, GOOD, content_length=5))),
    fault(
        "two Content-Lengths that differ",
        BREAKS,
        raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
    ),
    fault(
        "a chunk size that is none", BREAKS, raw(head(200, {"transfer-encoding": "chunked"}) + b"zz\r\n{}\r\n0\r\n\r\n")
    ),
    fault("not HTTP at all", BREAKS, raw(b"SSH-2.0-OpenSSH_9.9\r\n", close=True)),
    fault(
        "a head of 200 KB",
        BREAKS,
        raw(head(200, {"x": "y" * 200_000})),
        rust=("AttemptTimeoutError", "OutcomeUnknownError"),
        rust_why="it goes on waiting for the end of the head",
    ),
    fault(
        "101 Switching Protocols",
        BREAKS,
        raw(head(101, {"upgrade": "x", "connection": "upgrade"})),
        rust=("StatusError",),
        rust_why="it gives the response as it came",
    ),
    # Bodies that are not what they promise
    fault("an empty body where JSON is promised", "DecodeError 1", respond(200, b"")),
    fault("JSON that is cut off", "DecodeError 1", respond(200, b'{"a": [1, 2')),
    fault("a body that is not UTF-8", "DecodeError 1", respond(200, b'{"a": "\xff\xfe"}')),
    fault("NaN", "DecodeError 1", respond(200, b'{"a": NaN}')),
    fault("JSON 100,000 levels deep", "DecodeError 1", respond(200, b"[" * 100_000 + b"]" * 100_000)),
    fault(
        "an HTML page with status 200",
        "DecodeError 1",
        respond(200, b"<html><title>Hi</title></html>", content_type="text/html"),
    ),
    fault(
        "damaged gzip",
        "DecodeError 1",
        raw(response_bytes(200, GZIP[:12] + b"\0\0\0\0" + GZIP[16:], content_encoding="gzip")),
    ),
    fault("gzip that is cut off", "DecodeError 1", raw(response_bytes(200, GZIP[:-6], content_encoding="gzip"))),
    fault(
        "a content encoding that nobody knows",
        "DecodeError 1",
        raw(response_bytes(200, b"x", content_encoding="snappy")),
    ),
    fault("a gzip bomb: 50 MB in 50 KB", "ResponseTooLargeError 1", bomb(50_000_000)),
    fault("a body above max_response_bytes", "ResponseTooLargeError 1", respond(200, b" " * 2_000_000)),
    # Statuses
    fault("401", "AuthenticationError 1", respond(401, b"{}")),
    fault("404", "NotFoundError 1", respond(404, b"{}")),
    fault("418", "StatusError 1", respond(418, b"{}")),
    fault("500", "ServerError 1", respond(500, b'{"message": "oops"}')),
    fault(
        "502 with an HTML page",
        "ServerError 3 / ServerError 3 / ServerError 1",
        respond(502, b"<html>", content_type="text/html"),
    ),
    fault("502 once, then good", "ok 2 / ok 2 / ServerError 1", respond(502, b""), respond()),
    fault("503", "ServerError 3 / ServerError 3 / ServerError 1", respond(503, b"{}")),
    fault("503 with Retry-After, then good", "ok 2", respond(503, b"{}", retry_after="0.1"), respond()),
    fault("504 once, then good", "ok 2 / ok 2 / ServerError 1", respond(504, b"{}"), respond()),
    fault("413 before the body was read", "StatusError 1", early),
    fault(
        "413 before a body of 5 MB was read",
        "StatusError 1",
        early,
        body=5_000_000,
        passed={"async": ("StatusError", "OutcomeUnknownError")},
        why="a write that fails may lose the response that has come",
    ),
    # Rate limits
    fault("429 for ever", "RateLimitError 3", respond(429, b"{}")),
    fault("429, then good", "ok 2", respond(429, b"{}"), respond()),
    fault("429, Retry-After in seconds, then good", "ok 2", respond(429, b"{}", retry_after="0.1"), respond()),
    fault("429, Retry-After as a date by a wrong clock, then good", "ok 2", make=_dated),
    fault("429, Retry-After that is nonsense, then good", "ok 2", respond(429, b"{}", retry_after="soon"), respond()),
    fault("429, retry-after-ms, then good", "ok 2", respond(429, b"{}", retry_after_ms="50"), respond()),
    fault(
        "429, X-RateLimit-Reset in seconds, then good", "ok 2", respond(429, b"{}", x_ratelimit_reset="0.1"), respond()
    ),
    fault(
        "429, X-RateLimit-Reset as Unix time, then good",
        "ok 2",
        make=lambda: [respond(429, b"{}", x_ratelimit_reset=f"{NOW + 0.5:.3f}"), respond()],
    ),
    fault("429, Retry-After beyond the cap", "RateLimitError 1", respond(429, b"{}", retry_after="3600")),
    fault("429, Retry-After beyond the deadline", "RateLimitError 1", respond(429, b"{}", retry_after="8")),
    # Redirects
    fault(
        "a redirect on the same origin",
        "ok 2 / StatusError 1 / StatusError 1",
        respond(307, b"", location="/elsewhere"),
        respond(),
    ),
    fault(
        "a redirect that never ends",
        "StatusError 6 / StatusError 1 / StatusError 1",
        respond(302, b"", location="/again"),
    ),
    fault("a redirect to nowhere", "StatusError 1", respond(302, b"", location="gopher://x/y")),
    # Connections that were kept
    fault(
        "a kept connection that was closed in the meantime",
        "ok 2",
        raw(response_bytes(), close=True),
        respond(),
        warm=1,
    ),
    fault(
        "a kept connection that is reset under our request",
        "ok 3 / ok 3 / OutcomeUnknownError 2",
        respond(),
        reset_unread,
        respond(),
        warm=1,
    ),
    fault(
        "a kept connection that is closed under our request",
        "ok 3 / ok 3 / OutcomeUnknownError 2",
        respond(),
        close_read,
        respond(),
        warm=1,
    ),
    fault(
        "bytes beyond the previous response (a smuggled response)",
        "ok 2",
        raw(response_bytes() + response_bytes(500)),
        respond(),
        warm=1,
        passed={"sync": ("ServerError", OK), "async": ("ServerError", OK)},
        why="httpcore keeps them, and takes them for the next response",
    ),
    fault("Connection: close", "ok 2", respond(connection="close"), respond(), warm=1),
]


def cells() -> int:
    """How many calls the table stands for: each kind, sync and async, plain and over TLS, by each way to the server."""
    return sum(2 * (6 - list(row.passed.values()).count(())) * len(kinds(row)) for row in FAULTS)


def kinds(row: Fault) -> tuple[str, ...]:
    """The calls of a row; reads have no body."""
    return ("replace", "write") if row.body else ("read", "replace", "write")


def markdown() -> str:
    """The table as documentation."""
    lines = [
        f"{len(FAULTS)} faults, each with a read (GET, `safe`), a replacement (PUT, `idempotent`) and a write (POST,",
        "`never`), sync and async, plain and over TLS, over built-in connections, an httpx transport and pyreqwest:",
        f"{cells():,} calls. Retries: 2. The number is how many requests the server saw, good ones before the fault",
        "included. After each call no connection, queue place, task or descriptor is left behind.",
        "",
        "| the server | GET | PUT | POST |",
        "|---|---|---|---|",
    ]
    for row in FAULTS:
        columns = [_text(cell) for cell in (row.read, row.replace, row.write)]
        lines.append(f"| {row.name} | {' | '.join(columns)} |")
    lines += [
        "",
        "Over a passed transport (httpx 0.28) these may end otherwise:",
        "",
        "| the server | | why |",
        "|---|---|---|",
    ]
    for row in FAULTS:
        if row.passed:
            lines.append(f"| {row.name} | {'; '.join(map(_otherwise, row.passed.items()))} | {row.why} |")
    lines += ["", "And over pyreqwest (0.15):", "", "| the server | | why |", "|---|---|---|"]
    for row in FAULTS:
        if row.rust:
            lines.append(f"| {row.name} | {' or '.join(map(_outcome, row.rust))} | {row.rust_why} |")
    return "\n".join(lines)


def _otherwise(item: tuple[str, tuple[str, ...]]) -> str:
    mode, outcomes = item
    return f"{mode}: {' or '.join(map(_outcome, outcomes)) or 'not bounded by `total`'}"


def _outcome(outcome: str) -> str:
    return "response" if outcome == OK else f"`{outcome}`"


def _text(cell: Cell) -> str:
    return f"{_outcome(cell.outcome)}, {cell.requests} request{'' if cell.requests == 1 else 's'}"


if __name__ == "__main__":
    print(markdown())
