"""Refuses a break that no version and no changelog tells users of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.change.changelog import UNRELEASED, unmentioned
from generator.change.report import line_of, plain_line
from generator.change.sides import TREE, released_file, side
from generator.change.verdict import verdict
from generator.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from generator.change.verdict import Verdict


def gate(root: Path, apis: Sequence[str]) -> list[GenerationError]:
    """What is wrong with the version or the changelog of each API that was released before."""
    found: list[GenerationError] = []
    for api in apis:
        if released_file(root, api).exists():
            judged = verdict(root, api, side(root, api, "released"), side(root, api, TREE))
            found += _problems(root, judged)
    return found


def _problems(root: Path, judged: Verdict) -> Iterator[GenerationError]:
    if not judged.breaking:
        return
    version, wanted = judged.new.interface["version"], judged.next_version
    first = line_of(judged.breaking[0])
    more = f" (and {len(judged.breaking) - 1} more: make diff API={judged.api})" if len(judged.breaking) > 1 else ""
    folder = root / "overrides" / judged.api
    if numbers(version) < numbers(wanted):
        yield GenerationError(
            f"version {version} breaks users of {judged.old.interface['version']}: {first}{more}",
            where=str(folder / "client.yaml"),
            cure=f"write `version: {wanted}`, or keep the old way working",
        )
    log = folder / "CHANGELOG.md"
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    silent = unmentioned(text, judged.old.interface["version"], judged.breaking)
    if silent:
        lines = "\n        ".join(f"- {plain_line(change)}" for change in silent)
        yield GenerationError(
            "the changelog does not tell of every break",
            where=str(log),
            cure=f"write below `## {UNRELEASED}`:\n        {lines}",
        )


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, which compare as versions do."""
    return tuple(int(part) for part in version.split("."))
