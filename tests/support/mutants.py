"""Makes mutants of good responses: seeded, small changes of the body, its text, the headers or the status."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.support.loopback import Response

RAW = {
    "deep arrays": b"[" * 200 + b"]" * 200,
    "too deep": b"[" * 20_000 + b"]" * 20_000,
    "deep objects": b'{"a":' * 90 + b"1" + b"}" * 90,
    "deep mixed": b'{"data":[' * 45 + b"]}" * 45,
    "infinite": b"-1e999",
    "many digits": b"9" * 4000,
    "too many digits": b"9" * 5000,
    "NaN": b"NaN",
    "no UTF-8": b'"\xff"',
    "lone surrogate": b'"\\ud800"',
    "two keys": b'{"a":1,"a":[]}',
}
"""Values that `json.dumps` does not write. Each stands in the value as a text that is replaced afterwards."""
MARK = "raw value: "
VALUES: list[Any] = [
    None, True, False, 0, -1, 1, 10**30, 1.5, -0.0, 1e308, "", " ", "x", "x" * 3000, "0", "null",
    "2024-02-30T25:61:00Z", "2024-02-29T23:59:59+00:00", "\x00\x1b[31m\u202e", 'a]}"\\{[',
    "https://other.example/x", "/\r\nhost: x", "%zz", "é" * 9,
    [], {}, [None], [[]], {"": None}, ["x", 1, {}], {"data": []}, {"error": "no"}, {"errors": [{"meta": "s"}]},
    {"message": "m", "meta": ["s"], "attributes": ["name"]}, *(MARK + name for name in RAW),
]  # fmt: skip
KEYS = (
    "",
    "id",
    "type",
    "data",
    "attributes",
    "meta",
    "errors",
    "error",
    "message",
    "code",
    "success",
    "a/b~c\n",
    "__class__",
)
TEXTS = (
    b"",
    b" ",
    b"\xef\xbb\xbf",
    b"<html><title>x</title>",
    b"\x89PNG\r\n\x1a\n\0\0\0",
    b"null",
    b"[]",
    b"{}",
    b"\xff\xfe{",
)
HEADERS = {
    "content-type": (
        "application/json", "text/html", "text/plain; charset=idna", "image/png", "*/*", "",
        "application/json; charset=utf-16",
    ),
    "retry-after": ("soon", "-1", "1e400", "3", "Mon, 32 Foo 2026 25:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"),
    "x-ratelimit-reset": ("nan", "99999999999999999999", "x"),
    "total": ("-1", "1e9", "9" * 30, "x"),
    "link": ('<https://other.example/>; rel="next"', '<>; rel="next"', "<"),
    "x-request-id": ("\x85\x9b", "r" * 900),
    "date": ("yesterday", "Thu, 01 Jan 0000 00:00:00 GMT"),
}  # fmt: skip
STATUSES = {True: (200, 201, 202, 203, 206, 299), False: (400, 401, 403, 404, 409, 418, 422, 429, 500, 503, 599)}

DEPTHS = (0, 1, 2, 3, 4, 9)
"""How far below the root a change is made: near it more often than chance would have it, since all hangs on that."""


def mutant(response: Response, random: Random) -> Response:
    """A response with one to three changes."""
    value = json.loads(response.encoded())
    for _ in range(random.randint(1, 3)):
        value = _changed(value, random, random.choice(DEPTHS))
    body = _written(value)
    if random.random() < 0.05:
        body = _damaged(body, random)
    headers = dict(response.headers)
    if random.random() < 0.1:
        name = random.choice(list(HEADERS))
        headers[name] = random.choice(HEADERS[name])
    status = random.choice(STATUSES[response.status < 300]) if random.random() < 0.2 else response.status
    return replace(response, status=status, body=body, headers=headers)


def _written(value: Any) -> bytes:
    text = json.dumps(value).encode()
    for name, raw in RAW.items():
        text = text.replace(json.dumps(MARK + name).encode(), raw)
    return text


def _damaged(body: bytes, random: Random) -> bytes:
    at = random.randrange(len(body) + 1)
    return random.choice([body[:at], random.choice(TEXTS), body[:at] + random.choice(TEXTS) + body[at:], body + body])


def _changed(value: Any, random: Random, depth: int) -> Any:
    """A copy with one change, so many steps below the root at most."""
    if not depth or not value or not isinstance(value, (dict, list)):
        return random.choice(EDITS)(value, random)
    if isinstance(value, dict):
        key = random.choice(list(value))
        return {**value, key: _changed(value[key], random, depth - 1)}
    at = random.randrange(len(value))
    return [*value[:at], _changed(value[at], random, depth - 1), *value[at + 1 :]]


def _replaced(_: Any, random: Random) -> Any:
    return random.choice(VALUES)


def _without(value: Any, random: Random) -> Any:
    """A key or an item less."""
    if isinstance(value, dict) and value:
        gone = random.choice(list(value))
        return {key: item for key, item in value.items() if key != gone}
    return value[1:] if isinstance(value, (list, str)) else None


def _with(value: Any, random: Random) -> Any:
    """A key or an item more; or one instead of another."""
    if isinstance(value, dict):
        return {**value, random.choice(KEYS): random.choice([*VALUES, value])}
    return [*value, random.choice(VALUES)] if isinstance(value, list) else [value]


def _renamed(value: Any, random: Random) -> Any:
    if not isinstance(value, dict) or not value:
        return {random.choice(KEYS): value}
    old, new = random.choice(list(value)), random.choice([*KEYS, *value])
    return {new if key == old else key: item for key, item in value.items()}


def _doubled(value: Any, _: Random) -> Any:
    return value * 2 if isinstance(value, (list, str)) else [value, value]


def _turned(value: Any, _: Random) -> Any:
    """An array for an object, an object for an array, a text for a number and the other way round."""
    if isinstance(value, dict):
        return list(value.values())
    if isinstance(value, list):
        return {str(index): item for index, item in enumerate(value)}
    return len(value) if isinstance(value, str) else str(value)


EDITS: tuple[Callable[[Any, Random], Any], ...] = (_replaced, _replaced, _without, _with, _renamed, _doubled, _turned)
