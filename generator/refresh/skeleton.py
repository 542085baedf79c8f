"""Skeletons: the facts of the vendor's last document, one file an API in `openapi/skeletons/`."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.read import read_document
from generator.load.structure import OPENAPI, parts
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.refresh.facts import facts_of

if TYPE_CHECKING:
    from pathlib import Path

UNSTATED = frozenset({"inferred", "guess"})
HEAD = """# What the vendor's document states, without its prose: the base of the next refresh (docs/refreshing.md).
# Written by `python -m generator refresh`; nobody edits it.

"""


@dataclass(frozen=True)
class DocumentSource:
    """Which document something was taken from."""

    document: str
    """Name of its file, or its number."""
    date: str = ""
    """ISO 8601: when the vendor made it, or when it was taken; empty where nobody knows."""
    sha256: str = ""
    version: str = ""
    """What its `info` says."""
    product: str = ""
    """The version of the vendor's product that it describes, where that is another."""

    @property
    def entry(self) -> dict[str, str]:
        """What is known of it."""
        return {key: value for key, value in asdict(self).items() if value}


@dataclass(frozen=True)
class Skeleton:
    """The facts of one document, and which document that was."""

    source: DocumentSource
    facts: dict[str, Any]
    notes: tuple[str, ...] = ()
    """What its maintainer should know of the reading of it."""

    def text(self) -> str:
        """The file."""
        return HEAD + dump_yaml({"source": self.source.entry, "facts": self.facts})


def skeleton_path(root: Path, api: str) -> Path:
    """Where the skeleton of an API is kept."""
    return root / "openapi" / "skeletons" / f"{api}.yaml"


def read_skeleton(path: Path) -> Skeleton:
    """A skeleton that was written. Raises GenerationError for a file that is none."""
    source = read_yaml(path)
    data = source.data
    if not isinstance(data, dict) or data.keys() != {"source", "facts"}:
        cure = "let python -m generator refresh write it"
        raise GenerationError("not a skeleton of facts", where=source.where(), cure=cure)
    return Skeleton(DocumentSource(**data["source"]), data["facts"])


def skeleton_of_file(path: Path, *, date: str, product: str = "") -> Skeleton:
    """The facts of a vendor's document of any version, or those of a skeleton.

    `date` is the document's own (ISO 8601), `product` the version of what it describes, if its `info` says another.
    """
    if not path.is_file():
        problem = "a folder" if path.is_dir() else "no such file"
        raise GenerationError(problem, where=str(path), cure="give the path of the vendor's document")
    if is_skeleton(path):
        return read_skeleton(path)
    taken = read_document(path)
    if "x-source" in taken.source.data["info"]:
        cure = "give the vendor's own document"
        raise GenerationError("a spec of ours, as its info/x-source says", where=str(path), cure=cure)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    version = str(taken.source.data["info"].get("version", ""))
    notes = (*taken.notes, *(f"{fault.where}: {fault.problem}" for fault in taken.faults))
    facts = facts_of(taken.source.data)
    return Skeleton(DocumentSource(path.name, date, digest, version, product), facts, notes)


def is_skeleton(path: Path) -> bool:
    """Whether a file begins as skeletons do."""
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.readline() == HEAD.partition("\n")[0] + "\n"


def skeleton_of_spec(spec: dict[str, Any]) -> Skeleton:
    """The facts that a spec has from its vendor's document: without what nobody states, operations with their level."""
    sources = spec["info"].get("x-source") or [{"document": "unknown"}]
    source = DocumentSource(**sources[-1])
    data = facts_of(_stated(spec, top=True))
    return Skeleton(source, data)


def _stated(value: Any, *, top: bool = False) -> Any:
    """A copy without parts whose own evidence says that no document has them."""
    if isinstance(value, list):
        return [_stated(item) for item in value if not _unstated(item)]
    if not isinstance(value, dict):
        return value
    found = {key: _stated(item) for key, item in value.items() if "responses" in _keys(item) or not _unstated(item)}
    return _with_levels(found) if top else found


def _keys(item: Any) -> Any:
    return item.keys() if isinstance(item, dict) else ()


def _unstated(item: Any) -> bool:
    evidence = item.get("x-evidence") if isinstance(item, dict) else None
    return isinstance(evidence, dict) and evidence.get("level") in UNSTATED


def _with_levels(spec: dict[str, Any]) -> dict[str, Any]:
    for part in parts(spec, OPENAPI):
        level = part.value.get("x-evidence", {}).get("level") if part.kind == "operation" else None
        if level in UNSTATED:
            part.value["x-level"] = level
    return spec
