"""Takes a vendor's new document into a spec, and says what is new, changed, gone, in conflict, and to be written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.change.report import as_text
from generator.change.sides import TREE, Side, side
from generator.change.verdict import verdict
from generator.errors import Faults, GenerationError
from generator.interface.record import PATH
from generator.load.inputs import load_with, read_spec
from generator.load.layout import format_spec, heading_of
from generator.load.lock import FILE as LOCK
from generator.load.overlay import overlay_document
from generator.load.yaml_text import parse_yaml
from generator.pipeline import shape_inputs, texts_of
from generator.refresh.accept import refuse_cut_off, refuse_older, refuse_unfit, remarks
from generator.refresh.locked import moved_lock
from generator.refresh.merge import refreshed
from generator.refresh.overlay import idle_actions
from generator.refresh.partial import beside
from generator.refresh.report import report
from generator.refresh.skeleton import is_skeleton, read_skeleton, skeleton_of_file, skeleton_of_spec, skeleton_path
from generator.refresh.written import read_written, written_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.load.inputs import Inputs
    from generator.refresh.merge import Overlaid, Refreshed
    from generator.refresh.skeleton import Skeleton


@dataclass(frozen=True)
class Choices:
    """How a document is taken. `date` is its own (ISO 8601), `product` what it describes the version of."""

    date: str
    product: str = ""
    exact: bool = False
    """Take changed types as they are, since only one version of the API is served."""
    partial: bool = False
    """The document describes a part of the API, so what it lacks is not gone."""
    write: bool = False
    dated: bool = False
    """A maintainer says when the document was made; else its date is today's."""


def refresh(root: Path, api: str, document: Path, choices: Choices) -> str:
    """Merge a document (or its skeleton) into `openapi/<api>.yaml`; gives the report.

    With `write` the spec, the skeleton and the file of words are written, else nothing.
    """
    inputs = _inputs(root, api)
    spec: dict[str, Any] = inputs.spec.data
    theirs = skeleton_of_file(document, date=choices.date, product=choices.product)
    base, written = _base(root, api, spec), read_written(written_path(root, api))
    if not is_skeleton(document):
        refuse_cut_off(theirs.facts, str(document))
    refuse_unfit(theirs, base, api, str(document), partial=choices.partial)
    refuse_older(theirs.source, spec, str(document), dated=choices.dated)
    result = refreshed(spec, _overlaid(inputs), base, theirs, written, exact=choices.exact, partial=choices.partial)
    heading = heading_of(inputs.spec.path.read_text(encoding="utf-8"))
    text = format_spec(result.spec, heading)
    lock = moved_lock(inputs.lock.data, result.outcome.moved) if result.outcome.moved else ""
    lines = [*report(result, theirs.notes), *_overlay_lines(inputs, result), *_verdict(root, api, text, lock)]
    if choices.write:
        kept = beside(base, theirs) if choices.partial else theirs
        _write(root, api, result, kept, text)
        if lock:
            (root / "overrides" / api / LOCK).write_text(lock, encoding="utf-8")
    head = [f"{api}: {theirs.source.document} of {theirs.source.date}", *remarks(theirs, base, partial=choices.partial)]
    return "\n".join([*head, *lines])


def first_skeleton(root: Path, api: str) -> str:
    """Write what a spec has from its document, as the base of the first refresh; gives a line that says so."""
    path = skeleton_path(root, api)
    if path.exists():
        cure = "give the vendor's new document: refresh API DOCUMENT"
        raise GenerationError("there is a skeleton already", where=str(path), cure=cure)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton_of_spec(read_spec(root, api).data).text(), encoding="utf-8")
    return f"{path}: the facts of {api}, from its spec"


def _inputs(root: Path, api: str) -> Inputs:
    faults = Faults()
    inputs = load_with(root, api, read_spec(root, api), faults)
    faults.raise_found()
    return inputs


def _overlaid(inputs: Inputs) -> Overlaid:
    return overlay_document(inputs.spec.data, inputs.overlay) if inputs.overlay else (inputs.spec.data, {})


def _base(root: Path, api: str, spec: dict[str, Any]) -> Skeleton:
    path = skeleton_path(root, api)
    return read_skeleton(path) if path.exists() else skeleton_of_spec(spec)


def _overlay_lines(inputs: Inputs, result: Refreshed) -> Iterator[str]:
    lines = list(idle_actions(result.spec, inputs.overlay))
    if lines:
        yield f"Actions of the overlay that are wrong or needless now ({len(lines)}):"
        yield from (f"  {line}" for line in lines)


def _verdict(root: Path, api: str, text: str, lock: str) -> Iterator[str]:
    """What the new spec means for users; what must be mended first, where it cannot be generated.

    `lock` is the text of the lock of names, where operations moved.
    """
    given = {LOCK: parse_yaml(lock, root / "overrides" / api / LOCK)} if lock else {}
    faults = Faults()
    spec = parse_yaml(text, root / "openapi" / f"{api}.yaml")
    try:
        files = texts_of(shape_inputs(load_with(root, api, spec, faults, given), faults))
    except GenerationError as error:
        yield "What must be mended before a client can be generated:"
        yield from (f"  {line}" for line in str(error).splitlines())
        return
    modules = {path.removeprefix("src/"): code for path, code in files.items() if path.startswith("src/")}
    new = Side("refreshed", json.loads(files[PATH]), modules)
    yield "For users of the client:"
    yield from (f"  {line}" for line in as_text([verdict(root, api, side(root, api, TREE), new)]).splitlines())


def _write(root: Path, api: str, result: Refreshed, skeleton: Skeleton, text: str) -> None:
    words = [(written_path(root, api), result.written.text())] if result.written.missing else []
    for path, content in (
        (root / "openapi" / f"{api}.yaml", text),
        (skeleton_path(root, api), skeleton.text()),
        *words,
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
