"""What the head of a document says: the name of the client's class, and the rate limit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.naming import class_name
from generator.proposals.proposal import Proposal
from generator.public_names import is_free

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts

_ASIDE = re.compile(
    r"(?<![A-Za-z])(the|open\s?api|swagger|rest(ful)?|api|apis|public|documentation|docs|reference|specification|spec"
    r"|sdk|service|v?\d+([._]\d+)*)(?![A-Za-z])|\(.*?\)|[-:|\u2013\u2014].*$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?<![\d.,])(\d[\d,]*)\s+(?:api\s+)?(?:requests|calls|queries|hits|req\.?|reqs)\s*"
    r"(?:are\s+allowed\s+)?(?:per|/|an?|each|every|in\s+an?)\s*(?:1\s+|one\s+)?(second|sec|s|minute|min|hour|h|day)\b",
    re.IGNORECASE,
)
_UNITS = {"sec": "second", "s": "second", "min": "minute", "h": "hour"}


def class_of_title(facts: Facts, decisions: Decisions) -> list[Proposal]:
    """The class as the title writes the name, where that differs from what the key of the API gives."""
    name = class_name(" ".join(_ASIDE.sub(" ", facts.title).split()), "")
    usable = bool(name) and name.isascii() and name[:1].isupper() and len(name) <= 30 and is_free(name)
    if not usable or class_name(name) != name or name == decisions.client_class:
        return []
    return [Proposal(f"The title is '{' '.join(facts.title.split())[:60]}'.", {"class": name})]


def rate_limit(facts: Facts) -> list[Proposal]:
    """The limit that a description states; what the server says in headers is kept anyway."""
    if facts.rate:
        return []
    for text in _texts(facts):
        found = _LIMIT.search(text)
        if found:
            number, unit = int(found[1].replace(",", "")), found[2].lower()
            said = " ".join(found[0].split())
            limit = {"requests": number, "per": _UNITS.get(unit, unit)}
            return [Proposal(f"The document says '{said}'.", {"rate_limit": limit})] if number else []
    return []


def _texts(facts: Facts) -> Iterator[str]:
    """Where documents speak of the limit of the whole API."""
    yield facts.description
    for name, value in facts.document.data.items():
        if name.startswith("x-") and "rate" in name:
            yield str(value)
    yield from (item.description for fact in facts.operations for item in fact.responses if item.status == "429")
