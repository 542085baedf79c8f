"""Takes a vendor's new document into a spec, and says what is new, changed, gone, in conflict, and to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import Faults, GenerationError
from generator.load.inputs import load_with, read_spec
from generator.load.layout import format_spec, heading_of
from generator.load.overlay import overlay_document
from generator.refresh.merge import refreshed
from generator.refresh.report import report
from generator.refresh.skeleton import read_skeleton, skeleton_of_file, skeleton_of_spec, skeleton_path
from generator.refresh.written import read_written, written_path

if TYPE_CHECKING:
    from pathlib import Path

    from generator.refresh.merge import Refreshed
    from generator.refresh.skeleton import Skeleton


def refresh(
    root: Path, api: str, document: Path, *, date: str, product: str = "", exact: bool = False, write: bool = False
) -> str:
    """Merge a document (or its skeleton) into `openapi/<api>.yaml`; gives the report.

    With `write` the spec, the skeleton and the file of words are written, else nothing. `date` is the document's own.
    """
    source = read_spec(root, api)
    spec: dict[str, Any] = source.data
    theirs = skeleton_of_file(document, date=date, product=product)
    written = read_written(written_path(root, api))
    result = refreshed(spec, _overlaid(root, api), _base(root, api, spec), theirs, written, exact=exact)
    if write:
        _write(root, api, result, theirs, heading_of(source.path.read_text(encoding="utf-8")))
    return "\n".join([f"{api}: {theirs.source.document} of {theirs.source.date}", *report(result, theirs.notes)])


def _overlaid(root: Path, api: str) -> dict[str, Any]:
    faults = Faults()
    inputs = load_with(root, api, read_spec(root, api), faults)
    faults.raise_found()
    return overlay_document(inputs.spec.data, inputs.overlay)[0] if inputs.overlay else inputs.spec.data


def _base(root: Path, api: str, spec: dict[str, Any]) -> Skeleton:
    path = skeleton_path(root, api)
    if path.exists():
        return read_skeleton(path)
    if not spec["info"].get("x-source"):
        cure = "state in info/x-source which document the spec was made from: document, date, sha256, version, product"
        raise GenerationError("no skeleton, and no x-source", where=f"openapi/{api}.yaml", cure=cure)
    return skeleton_of_spec(spec)


def _write(root: Path, api: str, result: Refreshed, theirs: Skeleton, heading: str) -> None:
    for path, text in (
        (root / "openapi" / f"{api}.yaml", format_spec(result.spec, heading)),
        (skeleton_path(root, api), theirs.text()),
        (written_path(root, api), result.written.text()),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
