"""Writes a verdict for people (text, Markdown) and for programs (JSON)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.change.rules import Change
    from generator.change.verdict import Verdict


def as_text(verdicts: Sequence[Verdict]) -> str:
    """A line for each change, breaking ones first."""
    return "\n".join(line for verdict in verdicts for line in _lines(verdict))


def _lines(verdict: Verdict) -> list[str]:
    head = f"{verdict.api}: {verdict.old.label} → {verdict.new.label}"
    if not verdict.changes:
        return [f"{head}: no change that users can see"]
    ordered = [*verdict.breaking, *(change for change in verdict.changes if not change.breaking)]
    return [f"{head}: {_summary(verdict)}", *(f"  {line_of(change)}" for change in ordered)]


def _summary(verdict: Verdict) -> str:
    count, breaking = len(verdict.changes), len(verdict.breaking)
    return f"{count} change{'s' * (count > 1)}, {breaking} breaking; at least version {verdict.next_version}"


def line_of(change: Change) -> str:
    """One change in users' words: `contacts.create(): argument inbox_id became required · breaking · …`."""
    judged = f"breaking · {' and '.join(change.breaks)}" if change.breaking else change.bump
    from_ = f" (was {change.old})" if change.old and change.new else ""
    return f"{change.subject}: {change.text}{from_} · {judged}"


def plain_line(change: Change) -> str:
    """One change for a changelog: `**Breaking:** `contacts.create()`: argument inbox_id became required.`."""
    from_ = f" (was {change.old})" if change.old and change.new else ""
    return f"{'**Breaking:** ' if change.breaking else ''}`{change.subject}`: {change.text}{from_}."


def as_markdown(verdicts: Sequence[Verdict]) -> str:
    """A table for each client, for a pull request."""
    parts = []
    for verdict in verdicts:
        parts += [f"## {verdict.api}: {verdict.old.label} → {verdict.new.label}", ""]
        if not verdict.changes:
            parts += ["No change that users can see.", ""]
            continue
        parts += [_summary(verdict) + ".", "", "| what | change | breaks | rule |", "| --- | --- | --- | --- |"]
        parts += [
            f"| `{change.subject}` | {_cell(change.text)} | {', '.join(change.breaks) or 'nobody'} | {change.rule.id} |"
            for change in verdict.changes
        ] + [""]
    return "\n".join(parts).rstrip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def as_json(verdicts: Sequence[Verdict]) -> str:
    """A list with an object for each client."""
    return json.dumps([_plain(verdict) for verdict in verdicts], indent=1)


def _plain(verdict: Verdict) -> dict[str, Any]:
    return {
        "api": verdict.api,
        "from": verdict.old.label,
        "to": verdict.new.label,
        "version": verdict.old.interface["version"],
        "bump": verdict.bump,
        "next_version": verdict.next_version,
        "breaking": bool(verdict.breaking),
        "changes": [_change(change) for change in verdict.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "rule": change.rule.id,
        "subject": change.subject,
        "text": change.text,
        "old": change.old,
        "new": change.new,
        "bump": change.bump,
        "breaking": change.breaking,
        "breaks": list(change.breaks),
        "note": change.rule.why,
    }


FORMATS: dict[str, Callable[[Sequence[Verdict]], str]] = {"text": as_text, "markdown": as_markdown, "json": as_json}
