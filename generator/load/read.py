"""Reads a document as people have it: any version, one file or several; gives one document of OpenAPI 3.1 (or 3.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import Faults, GenerationError
from generator.load.bundle.bundle import bundle
from generator.load.checks.shapes import misspelled
from generator.load.origins import Origins, Traced
from generator.load.structure import SWAGGER, parts
from generator.load.versions.lift import is_swagger, lift, refuse_unknown
from generator.load.versions.notes import Notes
from generator.load.yaml_text import read_yaml

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Taken:
    """A document that was read: what came out, what its maintainer should know, and what was wrong with it before."""

    source: Traced
    notes: tuple[str, ...]
    faults: tuple[GenerationError, ...]


def read_document(path: Path) -> Taken:
    """Read a document with all files that it refers to. Places of its parts are those in the user's own files.

    Raises GenerationError for a file that can't be read, for a version that is not known, and for references to other
    files that lead nowhere.
    """
    entry = read_yaml(path)
    if entry.data is None:
        raise GenerationError("the file is empty", where=entry.where(), cure="give the document as YAML or JSON")
    if not isinstance(entry.data, dict):
        cure = "give a YAML or JSON file that begins with openapi: 3.1.0 (or swagger: '2.0')"
        raise GenerationError("not an OpenAPI document", where=entry.where(), cure=cure)
    refuse_unknown(entry)
    origins = Origins()
    origins.add(entry)
    data = bundle(entry, origins)
    before = Traced(path, data, dict, origins)
    faults = _faults(before) if is_swagger(data) else ()
    notes = Notes(origins)
    source = Traced(path, lift(data, notes), dict, origins)
    return Taken(source, tuple(notes.report()), faults)


def _faults(source: Traced) -> tuple[GenerationError, ...]:
    """Misspelled words of Swagger 2.0, which the converted document does not have."""
    found = Faults()
    for fault in misspelled(parts(source.data, SWAGGER), SWAGGER):
        found.add(GenerationError(fault.problem, where=source.where(fault.pointer), cure=fault.cure))
    return found.found
