"""Prepares a release: version, changelog, migration page, the recorded interface. Publishes nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.change.changelog import released_text
from generator.change.gate import numbers
from generator.change.migration import migration_page
from generator.change.report import as_text
from generator.change.sides import TREE, changed_files, has_tag, released_file, side
from generator.change.verdict import Verdict, verdict
from generator.errors import GenerationError
from generator.interface.text import dumps
from generator.pipeline import generate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

_VERSION = re.compile(r"^version:.*$", re.MULTILINE)
SHOWN = 20
"""So many uncommitted files are named."""
_FIRST_KEY = re.compile(r"^class:.*$", re.MULTILINE)


def release(root: Path, api: str, today: date, version: str = "") -> str:
    """Prepare the release of one client; gives the report, the tag to set included.

    `version` may be greater than what the changes ask for. Raises GenerationError for one that is less, and when there
    is nothing to release.
    """
    first = not released_file(root, api).exists()
    new = side(root, api, TREE)
    old = new if first else side(root, api, "released")
    judged = verdict(root, api, old, new)
    chosen = version or _next(judged, first=first)
    _check(judged, chosen, first=first)
    tag = f"{api.replace('_', '-')}-{chosen}"
    if has_tag(root, tag):
        cure = "name a later version: VERSION=…"
        raise GenerationError(f"there is a tag {tag} already", where=f"overrides/{api}/client.yaml", cure=cure)
    uncommitted = changed_files(root, api)
    _write_version(root / "overrides" / api / "client.yaml", chosen)
    _write_changelog(root / "overrides" / api / "CHANGELOG.md", judged, chosen, today, first=first)
    pages = _write_migration(root, judged, chosen)
    generate(root, [api])
    released_file(root, api).write_text(dumps(side(root, api, TREE).interface), encoding="utf-8")
    generate(root, [api])  # the lock says since when each name is
    lines = [as_text([judged]) if not first else f"{api}: the first release", *pages, *_uncommitted_lines(uncommitted)]
    return "\n".join([*lines, f"version {chosen}", f"commit this, then tag it: git tag {tag}"])


def _uncommitted_lines(uncommitted: list[str]) -> Iterator[str]:
    """What of the release nobody had committed before it."""
    if uncommitted:
        yield f"not committed before, and part of this release ({len(uncommitted)}):"
        yield from (f"  {path}" for path in uncommitted[:SHOWN])
        yield from ["  …"] * (len(uncommitted) > SHOWN)


def _next(judged: Verdict, *, first: bool) -> str:
    current = str(judged.new.interface["version"])
    return current if first else max(current, judged.next_version, key=numbers)


def _check(judged: Verdict, version: str, *, first: bool) -> None:
    where = f"overrides/{judged.api}/client.yaml"
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise GenerationError(f"'{version}' is no version", where=where, cure="write three numbers, such as 0.2.0")
    if first:
        return
    if numbers(version) < numbers(judged.old.interface["version"]):
        released = judged.old.interface["version"]
        cure = f"name a later one than {released}, or none: then it is {judged.next_version}"
        raise GenerationError(f"{version} is older than the last release, {released}", where=where, cure=cure)
    if not judged.changes and version == judged.old.interface["version"]:
        cure = "name a version to release all the same: VERSION=…"
        raise GenerationError("nothing that users can see has changed", where=where, cure=cure)
    if numbers(version) < numbers(judged.next_version):
        cure = f"release {judged.next_version} or later"
        raise GenerationError(f"the changes ask for more than {version}", where=where, cure=cure)


def _write_version(path: Path, version: str) -> None:
    text, line = path.read_text(encoding="utf-8"), f"version: {version}"
    if _VERSION.search(text):
        changed = _VERSION.sub(line, text, count=1)
    else:
        changed = _FIRST_KEY.sub(lambda found: f"{found[0]}\n{line}", text, count=1)
    path.write_text(changed if line in changed else f"{line}\n{text}", encoding="utf-8")


def _write_changelog(path: Path, judged: Verdict, version: str, today: date, *, first: bool) -> None:
    text = path.read_text(encoding="utf-8") if path.exists() else f"# Changelog of {judged.api.replace('_', '-')}\n"
    if first and re.search(rf"^## +{re.escape(version)}\b", text, re.MULTILINE):
        return
    path.write_text(released_text(text, version, today.isoformat(), judged.changes), encoding="utf-8")


def _write_migration(root: Path, judged: Verdict, version: str) -> list[str]:
    if not judged.breaking:
        return []
    path = root / "docs" / "migrations" / judged.api / f"{judged.old.interface['version']}-{version}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(migration_page(judged, version), encoding="utf-8")
    return [f"what users must change: {path.relative_to(root)}"]
