"""Checks tests/samples/<api>/: every sample is listed, and fits its schema unless it is marked wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.load.yaml_text import Source, read_yaml
from generator.speclint.findings import Finding, Problem, finding_at
from generator.speclint.fitting import BadEntryError, misfits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.speclint.walk import Spec

RULE = "samples"
INDEX = "index.yaml"
ENTRY_KEYS = frozenset(
    {"file", "operation", "event", "schema", "kind", "status", "media_type", "line", "repaired", "invented", "wrong"}
)
# Samples of a later document, and those that are not the vendor's: what the server is known to send.
SOURCED = ("later_samples", "evidence_samples", "webhook_samples")


def check_samples(folder: Path, spec: Spec) -> list[Finding]:
    """All findings on the samples of one API; `spec` has its overlay applied, as the clients are made of that."""
    try:
        index = read_yaml(folder / INDEX)
    except GenerationError as error:
        return [finding_at(error.where, RULE, Problem("", error.problem, error.cure))]
    entries = index.data.get("samples") if isinstance(index.data, dict) else None
    if not isinstance(entries, list):
        problem = Problem("", "no list of samples", "list the samples of the vendor's document under 'samples'")
        return [finding_at(index.where(), RULE, problem)]
    problems = [*_counts(index, entries)]
    listed = []
    for key, origin in (("samples", "line"), *((key, "source") for key in SOURCED)):
        for number, entry in enumerate(index.data.get(key) or ()):
            problems += _entry(spec, folder, f"/{key}/{number}", entry, origin)
            listed.append(entry)
    findings = [finding_at(index.where(problem.pointer), RULE, problem) for problem in problems]
    return [*findings, *_unlisted(folder, listed)]


def _counts(index: Source, entries: list[Any]) -> Iterator[Problem]:
    count = index.data.get("count")
    if count != len(entries):
        yield Problem(
            "/count", f"count is {count}, listed are {len(entries)}", "count the samples of the document again"
        )
    if not isinstance(index.data.get("document"), str):
        yield Problem("/document", "no document", "name it by its number, as text: '004'")


def _unlisted(folder: Path, entries: list[Any]) -> Iterator[Finding]:
    listed = {INDEX, *(str(entry.get("file")) for entry in entries if isinstance(entry, dict))}
    for file in sorted(folder.rglob("*.*")):
        if file.relative_to(folder).as_posix() not in listed:
            problem = Problem("", f"a file that {INDEX} does not list", "list it, or remove it")
            yield finding_at(str(file), RULE, problem)


def _entry(spec: Spec, folder: Path, pointer: str, entry: Any, origin: str) -> Iterator[Problem]:
    if not isinstance(entry, dict):
        yield Problem(pointer, "entry is not a mapping", f"give it file, operation, kind, media_type, {origin}")
        return
    name = entry.get("file")
    yield from (Problem(pointer, f"{name}: {message}", cure) for message, cure in _form(entry, origin))
    try:
        found = misfits(spec, entry, *_read(folder / str(name)))
    except BadEntryError as error:
        yield Problem(pointer, f"{name}: {error.problem}", error.cure)
        return
    if "wrong" not in entry:
        cure = "correct the schema, or mark the sample wrong and say why"
        yield from (Problem(pointer, f"{name}: {misfit}", cure) for misfit in found)
    elif not found:
        yield Problem(pointer, f"{name}: marked wrong, but fits its schema", "remove 'wrong', or correct the schema")


def _form(entry: dict[str, Any], origin: str) -> Iterator[tuple[str, str]]:
    for key in sorted(entry.keys() - ENTRY_KEYS - {origin}):
        yield f"unknown key '{key}'", nearest(key, ENTRY_KEYS | {origin})
    if not entry.get(origin) or (origin == "line" and not isinstance(entry[origin], int)):
        yield f"no {origin}", "say where the sample comes from: its line in the document, or its source"
    for key in ("repaired", "invented", "wrong"):
        if key in entry and not (isinstance(entry[key], str) and entry[key].strip()):
            yield f"'{key}' gives no reason", "say what was mended, what is made up, or what is wrong"


def _read(path: Path) -> tuple[Any, bool]:
    """The value that a file holds, and whether it is JSON."""
    try:
        text = path.read_text(encoding="utf-8")
        return (json.loads(text), True) if path.suffix == ".json" else (text, False)
    except OSError:
        raise BadEntryError("there is no such file", "add the file, or correct its name") from None
    except ValueError as error:
        raise BadEntryError(f"cannot be read: {error}", "mend the text, and say so in 'repaired'") from None
