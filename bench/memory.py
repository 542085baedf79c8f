"""Measures memory: of decoded objects beside pydantic's and attrs', and of clients at rest, with their open files."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import attrs
from pydantic import BaseModel

from bench import pydantic_models
from bench.clients import ours_is_there
from bench.codec import OURS, PYDANTIC, Ours
from bench.data import COUNT, conversations
from bench.harness import Contender, Plan
from bench.processes import printed
from bench.rest_run import Cost
from bench.workplace import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bench.workplace import Workplace

CLIENTS = {
    "httpx.Client": ("httpx", 40),
    "httpx.Client, after a call": ("httpx-used", 40),
    "Switchboard": ("ours", 1_000),
    "Switchboard, async": ("ours-async", 1_000),
    "Switchboard, after a call": ("ours-used", 200),
}
"""Ways of `rest_run.py`, and how many of each are held."""


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Objects, then clients."""
    ways = {name: partial(_bytes_each, decode) for name, decode in _decoders(workplace).items()}
    about = (
        f"What one of {COUNT:,} decoded conversations holds once the text is gone: about 1 kB of JSON, with its "
        "contact, agent and message. Our models keep the JSON object that they came from, so that nothing of it is "
        "lost; the row without it tells what that costs. attrs: classes with slots and the same fields, nothing else."
    )
    yield Plan("Decoded objects: memory", _contenders(ways), "kB", 1e-3, 1, about=about)
    if ours_is_there():
        yield from _clients(workplace)


def _contenders(ways: Mapping[str, Callable[[], float]]) -> list[Contender]:
    return [Contender(name, sample) for name, sample in ways.items()]


def _decoders(workplace: Workplace) -> dict[str, Callable[[bytes], Any]]:
    keeping, dropping = pydantic_models.converter("allow"), pydantic_models.converter("ignore")
    ours = Ours(workplace.our_conversations)
    rival = load(workplace.rival_conversations, "models").ConversationPage
    decode = ours.with_stdlib(ours.decode)
    return {
        PYDANTIC: dropping.decode,
        "pydantic v2, unknown keys kept": keeping.decode,
        "attrs alone": lambda text: as_attrs(dropping.decode(text)),
        OURS: decode,
        f"{OURS}, without the JSON that it keeps": lambda text: _without_json(decode(text)),
        "openapi-python-client": lambda text: rival.from_dict(json.loads(text)),
        "json to plain dicts": json.loads,
    }


def _bytes_each(decode: Callable[[bytes], Any]) -> float:
    """Bytes of one conversation, counted over all that Python allocates."""
    text = conversations()
    decode(text)  # imports, caches
    gc.collect()
    tracemalloc.start()
    try:
        page = decode(text)
        gc.collect()
        return tracemalloc.get_traced_memory()[0] / len(page["payload"] if isinstance(page, dict) else page.payload)
    finally:
        tracemalloc.stop()


def as_attrs(value: Any) -> Any:
    """The same objects as attrs' classes have them."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return _attrs_class(type(value))(*(as_attrs(getattr(value, name)) for name in fields))
    return [as_attrs(item) for item in value] if isinstance(value, list) else value


@cache
def _attrs_class(model: type[BaseModel]) -> Callable[..., Any]:
    return attrs.make_class(model.__name__, list(model.model_fields), slots=True)


def _without_json(value: Any) -> Any:
    """Take from models what they keep to write it again."""
    if isinstance(value, list):
        for item in value:
            _without_json(item)
    elif hasattr(value, "_wire"):
        value._wire = EMPTY  # noqa: SLF001 - what it costs is measured
        for field in attrs.fields(type(value)):
            _without_json(getattr(value, field.name))
    return value


EMPTY: dict[str, Any] = {}


def _clients(workplace: Workplace) -> Iterator[Plan]:
    """Memory and open files, of the same runs."""
    costs: dict[str, Cost] = {}

    def memory(name: str) -> float:
        way, count = CLIENTS[name]
        command = [sys.executable, "-m", "bench.rest_run", way, str(count), workplace.url]
        costs[name] = Cost(**json.loads(printed(workplace.environment, command)))
        return costs[name].memory

    about = (
        "What one more client holds in a process that has many: up to 1,000 of ours, 40 of httpx's. TLS's settings, "
        "which httpx makes anew for each client, are counted."
    )
    contenders = _contenders({name: partial(memory, name) for name in CLIENTS})
    yield Plan("A client at rest: memory", contenders, "kB", 1e-3, 2, about=about)
    files = _contenders({name: partial(lambda name: costs[name].files, name) for name in CLIENTS})
    about = (
        "Of the same runs. A connection is kept for a few seconds after a call; before its first one a client has none."
    )
    yield Plan("A client at rest: open files", files, "files", 1, 1, about=about)
