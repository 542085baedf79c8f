"""Measures decoding and encoding of 1,000 nested conversations, JSON text to typed objects and back."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from bench import models_by_hand, pydantic_models
from bench.data import conversations
from bench.harness import Budget, Contender, Plan, timed
from bench.workplace import load
from generator.runtime import json_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.workplace import Workplace

PYDANTIC = "pydantic v2, unknown keys dropped"
OURS = "Switchboard"
OURS_FAST = "Switchboard with [fast]"
NUMBER = 3
ROUNDS = 25


class Way(NamedTuple):
    """One library's way from text to objects and back."""

    name: str
    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Decode, then encode. Every way is first shown to give back what it was given."""
    text = conversations()
    ways = _ways(workplace)
    for way in ways:
        _prove(way, text)
    size = f"1,000 conversations, {len(text) / 1e6:.1f} MB of JSON"
    decoders = [Contender(way.name, timed(partial(way.decode, text), NUMBER)) for way in ways]
    encoders = [Contender(way.name, timed(partial(way.encode, way.decode(text)), NUMBER)) for way in ways]
    about = f"{size}: from bytes to typed objects with enums and date-times."
    budgets = (Budget(OURS, PYDANTIC), Budget(OURS_FAST, PYDANTIC, 1.16))
    yield Plan("Decode", decoders, rounds=ROUNDS, budgets=budgets, about=about)
    about = f"{size}: from the decoded objects back to bytes."
    budgets = (Budget(OURS, PYDANTIC, 1.07), Budget(OURS_FAST, PYDANTIC, 0.54))
    yield Plan("Encode", encoders, rounds=ROUNDS, budgets=budgets, about=about)


def _ways(workplace: Workplace) -> list[Way]:
    keeping, dropping = pydantic_models.converter("allow"), pydantic_models.converter("ignore")
    rival = load(workplace.rival_conversations, "models").ConversationPage
    return [
        Way(PYDANTIC, dropping.decode, dropping.encode),
        Way("pydantic v2, unknown keys kept", keeping.decode, keeping.encode),
        Way(OURS, with_stdlib(decode), with_stdlib(encode)),
        Way(OURS_FAST, decode, encode),
        Way(
            "openapi-python-client",
            lambda text: rival.from_dict(json.loads(text)),
            lambda page: json.dumps(page.to_dict()).encode(),
        ),
        Way("json to plain dicts", json.loads, lambda page: json.dumps(page).encode()),
        Way("orjson to plain dicts", orjson.loads, orjson.dumps),
    ]


def decode(text: bytes) -> Any:
    """Our models of a JSON text, by the way that a client's answers take."""
    return models_by_hand.CODEC.decode("ConversationPage", json_text.loads(text))


def encode(page: Any) -> bytes:
    """JSON text of our models, by the way that a client's arguments take."""
    return json_text.dumps(models_by_hand.CODEC.to_wire(page))


def with_stdlib(work: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same work where orjson is not installed."""

    def wrapped(value: Any) -> Any:
        with _without_orjson():
            return work(value)

    return wrapped


@contextmanager
def _without_orjson() -> Iterator[None]:
    present = json_text.orjson
    json_text.orjson = None
    try:
        yield
    finally:
        json_text.orjson = present


def _prove(way: Way, text: bytes) -> None:
    """Refuse a contender that doesn't do the work: what it writes must be what it read, but for what it drops."""
    expected, got = json.loads(text), json.loads(way.encode(way.decode(text)))
    first, second = expected["payload"][1], got["payload"][1]
    if len(got["payload"]) != len(expected["payload"]) or not set(second) <= set(first):
        raise AssertionError(way.name)
    if "dropped" not in way.name and set(first) != set(second):
        raise AssertionError(way.name, set(first) ^ set(second))
