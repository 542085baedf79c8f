"""Measures decoding and encoding of 1,000 nested conversations, JSON text to typed objects and back."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from bench import pydantic_models
from bench.curves import Curve, Line
from bench.data import conversations
from bench.harness import Budget, Contender, Plan, timed
from bench.workplace import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.workplace import Workplace

PYDANTIC = "pydantic v2, unknown keys dropped"
OURS = "Switchboard"
OURS_FAST = "Switchboard with [fast]"
JSON = "json to plain dicts"
DRAWN = {PYDANTIC, OURS, OURS_FAST, JSON}
SIZES = (10, 100, 1_000, 10_000)
NUMBER = 3
ROUNDS = 25


class Way(NamedTuple):
    """One library's way from text to objects and back."""

    name: str
    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]


def plans(workplace: Workplace) -> Iterator[Plan | Curve]:
    """Decode, then encode, then decode at many sizes. Every way is first shown to give back what it was given."""
    text = conversations()
    ways = _ways(workplace)
    for way in ways:
        _prove(way, text)
    size = f"1,000 conversations, {len(text) / 1e6:.1f} MB of JSON"
    decoders = [Contender(way.name, timed(partial(way.decode, text), NUMBER)) for way in ways]
    encoders = [Contender(way.name, timed(partial(way.encode, way.decode(text)), NUMBER)) for way in ways]
    about = f"{size}: from bytes to typed objects with enums and date-times."
    budgets = (Budget(OURS, PYDANTIC, 0.6), Budget(OURS_FAST, PYDANTIC, 0.45))
    yield Plan("Decode", decoders, rounds=ROUNDS, budgets=budgets, about=about)
    about = f"{size}: from the decoded objects back to bytes."
    budgets = (Budget(OURS, PYDANTIC), Budget(OURS_FAST, PYDANTIC, 0.5))
    yield Plan("Encode", encoders, rounds=ROUNDS, budgets=budgets, about=about)
    yield _curve(ways)


def _curve(ways: list[Way]) -> Curve:
    texts = {size: conversations(size) for size in SIZES}

    def line(way: Way) -> Line:
        return Line(way.name, lambda size: timed(partial(way.decode, texts[size]), max(1, 1_000 * NUMBER // size))())

    lines = [line(way) for way in ways if way.name in DRAWN]
    about = "From bytes to typed objects again; a conversation is about a kilobyte."
    return Curve("Decode by size", lines, SIZES, "conversations", "ms", 1e3, 5, about, "decode-by-size.svg")


def _ways(workplace: Workplace) -> list[Way]:
    keeping, dropping = pydantic_models.converter("allow"), pydantic_models.converter("ignore")
    ours = Ours(workplace.our_conversations)
    rival = load(workplace.rival_conversations, "models").ConversationPage
    return [
        Way(PYDANTIC, dropping.decode, dropping.encode),
        Way("pydantic v2, unknown keys kept", keeping.decode, keeping.encode),
        Way(OURS, ours.with_stdlib(ours.decode), ours.with_stdlib(ours.encode)),
        Way(OURS_FAST, ours.decode, ours.encode),
        Way(
            "openapi-python-client",
            lambda text: rival.from_dict(json.loads(text)),
            lambda page: json.dumps(page.to_dict()).encode(),
        ),
        Way(JSON, json.loads, lambda page: json.dumps(page).encode()),
        Way("orjson to plain dicts", orjson.loads, orjson.dumps),
    ]


class Ours:
    """Our generated client's way, which its answers and arguments take too."""

    def __init__(self, package: str) -> None:
        self.codec = load(package, "_codec").CODEC
        self.json = load(package, "_runtime.data.json_text")

    def decode(self, text: bytes) -> Any:
        """Models of a JSON text."""
        return self.codec.decode("ConversationPage", self.json.loads(text))

    def encode(self, page: Any) -> bytes:
        """JSON text of models."""
        text: bytes = self.json.dumps(self.codec.to_wire(page))
        return text

    def with_stdlib(self, work: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """The same work where orjson is not installed."""

        def wrapped(value: Any) -> Any:
            with self._without_orjson():
                return work(value)

        return wrapped

    @contextmanager
    def _without_orjson(self) -> Iterator[None]:
        present, self.json.orjson = self.json.orjson, None
        try:
            yield
        finally:
            self.json.orjson = present


def _prove(way: Way, text: bytes) -> None:
    """Refuse a contender that doesn't do the work: what it writes must be what it read, but for what it drops."""
    expected, got = json.loads(text), json.loads(way.encode(way.decode(text)))
    first, second = expected["payload"][1], got["payload"][1]
    if len(got["payload"]) != len(expected["payload"]) or not set(second) <= set(first):
        raise AssertionError(way.name)
    if "dropped" not in way.name and set(first) != set(second):
        raise AssertionError(way.name, set(first) ^ set(second))
