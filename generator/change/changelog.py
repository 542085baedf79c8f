"""Reads and writes the changelog of a client: a section for each version, newest first, `Unreleased` before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.change.report import plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.change.rules import Change

UNRELEASED = "Unreleased"
_HEAD = re.compile(r"^## +(\S+).*$", re.MULTILINE)


def news(text: str, released: str) -> str:
    """What stands above the section of a released version: the news since then."""
    for head in _HEAD.finditer(text):
        if head[1].strip("[]") == released:
            return text[: head.start()]
    return text


def unmentioned(text: str, released: str, changes: Iterable[Change]) -> list[Change]:
    """The breaking changes whose subject no line of the news names: `contacts.create`, `Contact.name`, `Contact`."""
    said = news(text, released)
    return [change for change in changes if change.breaking and not _named(change.subject, said)]


def _named(subject: str, text: str) -> bool:
    name = subject.removesuffix("()")
    return any(
        re.search(rf"(?<![\w.]){re.escape(part)}(?!\w|\.\w)", text) for part in (name, name.rpartition(".")[0]) if part
    )


def released_text(text: str, version: str, date: str, changes: Iterable[Change]) -> str:
    """The changelog with the news under a version: what was written under `Unreleased`, then what no line names."""
    ordered = sorted(changes, key=lambda change: not change.breaking)
    head = next((head for head in _HEAD.finditer(text) if head[1].strip("[]") == UNRELEASED), None)
    first = next(_HEAD.finditer(text), None)
    if head is None:
        start = end = first.start() if first else len(text)
    else:
        start = head.start()
        after = next((other for other in _HEAD.finditer(text, head.end())), None)
        end = after.start() if after else len(text)
    written = text[head.end() : end].strip() if head else ""
    lines = [f"- {plain_line(change)}" for change in ordered if not _named(change.subject, written)]
    section = "\n\n".join(part for part in (f"## {version} ({date})", written, "\n".join(lines)) if part)
    return f"{text[:start].rstrip()}\n\n{section}\n\n{text[end:]}".rstrip() + "\n"
