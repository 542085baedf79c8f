"""What a path says of an operation: the collections that it goes through, and whether it ends at an item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.call_names.vocabulary import QUERIES, is_plural, is_verb, same
from generator.naming import snake, words

VERSION = re.compile(r"v?\d+([._-]\d+)*((alpha|beta|rc)\d*)?", re.IGNORECASE)
_PARAMETER = re.compile(r"\{[^{}]*\}")
_EXTENSION = re.compile(r"\.(json|xml)$")
_ASIDE = frozenset({"api", "rest"})


@dataclass(frozen=True)
class Route:
    """A path without versions; each step is a name in snake_case, or empty for a parameter."""

    steps: tuple[str, ...]
    version: str
    remote_call: bool
    """Its last name says what is done (`chat.postMessage`, `getPets`, `{id}:activate`), not what there is."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names in it, outermost first; there is always one."""
        return tuple(step for step in self.steps if step)

    @property
    def last(self) -> str:
        """The innermost name."""
        return self.names[-1]

    @property
    def place(self) -> tuple[str, ...]:
        """What two paths share that lead to one collection and to its items."""
        return self.steps[: len(self.steps) - self.steps[::-1].index(self.last)]

    @property
    def ends_at_item(self) -> bool:
        """Whether parameters follow the last name."""
        return not self.steps[-1]

    @property
    def below_item(self) -> bool:
        """Whether the last name belongs to an item."""
        return "" in self.place

    @property
    def is_plural(self) -> bool:
        """Whether the last name is that of many things."""
        return not self.remote_call and is_plural(self.last.rpartition("_")[2])


def route_of(path: str) -> Route:
    """Read a path."""
    steps, version, remote_call = [], "", False
    for part in path.partition("?")[0].split("/"):
        text = _EXTENSION.sub("", part)
        name = snake(_PARAMETER.sub(" ", text))
        if "{" in text:
            steps.append("")
        if VERSION.fullmatch(text):
            version = snake(text)
        elif name and text not in _ASIDE:
            steps.append(name)
            remote_call = "{" in text or "." in text.strip(".") or _is_order(text)
    if not any(steps):
        steps = [snake(path) or "api", *steps]
    return Route(tuple(steps), version, remote_call)


def _is_order(text: str) -> bool:
    first, *more = [word.lower() for word in words(text)] or [""]
    return bool(more) and (is_verb(first) or first in QUERIES)


def names_match(first: str, second: str, *, within: bool = False) -> bool:
    """Whether two names in snake_case mean one thing; `within`: or the second is a part of what the first says."""
    if same(first.replace("_", ""), second.replace("_", "")):
        return True
    return within and all(any(same(word, other) for other in first.split("_")) for word in second.split("_"))
