"""Checks one API: validity, layout and rules on its spec, the rules again under its overlay, its samples."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

from generator.errors import GenerationError, GenerationErrors, nearest
from generator.load.layout import format_spec, heading_of
from generator.load.overlay import load_overlay, overlay_document
from generator.load.yaml_text import Source, pointer_step, read_yaml
from generator.speclint.findings import Finding, Problem, finding_at, shorten
from generator.speclint.rules import breaches
from generator.speclint.samples import check_samples
from generator.speclint.texts import written
from generator.speclint.walk import Spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_spec_validator.validation.validators import SpecValidator

# JSON pointers that overlay actions touched, with the places of the actions.
Touched = dict[str, tuple[str, ...]]
ROOT = Path(__file__).resolve().parents[2]
# Checks on files as a whole; the named rules are in rules.py.
FILE_CHECKS = {
    "openapi": "the document is valid OpenAPI, with its overlay too (openapi-spec-validator)",
    "layout": "`python -m generator.speclint format` would change nothing",
    "overlay": "the overlay applies, and every action says why it is there",
    "samples": "every sample is listed, declared and valid; one that is marked wrong is not valid",
}


@dataclass(frozen=True)
class Api:
    """Where the files of one API stand."""

    name: str
    spec: Path
    overlay: Path
    samples: Path


def find_apis(names: list[str], root: Path | None = None) -> list[Api]:
    """The APIs of the given names (all, where none is given) in this workshop, or in another."""
    root = root or ROOT
    known = sorted(path.stem for path in (root / "openapi").glob("*.yaml"))
    for name in names:
        if name not in known:
            raise GenerationError(f"no API '{name}'", where=str(_shown(root / "openapi")), cure=nearest(name, known))
    return [
        Api(
            name=name,
            spec=_shown(root / "openapi" / f"{name}.yaml"),
            overlay=_shown(root / "overrides" / name / "overlay.yaml"),
            samples=_shown(root / "tests" / "samples" / name),
        )
        for name in names or known
    ]


def _shown(path: Path) -> Path:
    """A path as a reader wants it: relative to where they are."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def check_api(api: Api) -> list[Finding]:
    """Everything that is wrong with one API, in the order of files and lines."""
    try:
        source = read_yaml(api.spec)
    except GenerationError as error:
        return [_refusal("openapi", error)]
    if not isinstance(source.data, dict):
        problem = Problem("", "not an OpenAPI document", "write a mapping of openapi, info, paths, components")
        return [finding_at(source.where(), "openapi", problem)]
    if not maintained(source.data):
        return _validity(api, source)
    plain = list(_problems(api, source.data))
    findings = [finding_at(source.where(problem.pointer), rule, problem) for rule, problem in plain]
    findings += _layout(source)
    document: dict[str, Any] = source.data
    try:
        if api.overlay.exists():
            document, touched = overlay_document(source.data, read_yaml(api.overlay))
            findings += _overlaid(api, source, document, touched, set(plain))
    except GenerationErrors as several:
        findings += [_refusal("overlay", error) for error in several.errors]
    except GenerationError as error:
        findings.append(_refusal("overlay", error))
    findings += check_samples(api.samples, Spec(api.name, document))
    return sorted(set(findings))


def _validity(api: Api, source: Source) -> list[Finding]:
    """What makes a spec that was taken over invalid, with its overlay applied."""
    try:
        document = load_overlay(source, read_yaml(api.overlay) if api.overlay.exists() else None)
    except GenerationErrors as several:
        return sorted({_refusal("overlay", error) for error in several.errors})
    except GenerationError as error:
        return [_refusal("overlay", error)]
    problems = _invalidities(document.data)
    found = {finding_at(document.where(problem.pointer), "openapi", problem) for problem in problems}
    return sorted(found or _unwritten(api, source))


def _unwritten(api: Api, source: Source) -> set[Finding]:
    """Texts that a refresh left to be written: users of any client would read them."""
    problems = written(Spec(api.name, source.data))
    return {finding_at(source.where(problem.pointer), "written", problem) for problem in problems}


def maintained(document: dict[str, Any]) -> bool:
    """Whether all our rules hold for a spec: its info has evidence. One taken over need only be valid and written."""
    info = document.get("info")
    return isinstance(info, dict) and "x-evidence" in info


def _refusal(rule: str, error: GenerationError) -> Finding:
    return finding_at(error.where, rule, Problem("", error.problem, error.cure))


def _problems(api: Api, document: dict[str, Any]) -> Iterator[tuple[str, Problem]]:
    """What the validator and the rules say of a document, each with the name of the rule."""
    yield from (("openapi", problem) for problem in _invalidities(document))
    yield from breaches(Spec(api.name, document))


def _validator(document: dict[str, Any]) -> SpecValidator:
    """The validator of the version that a document says it has."""
    versions = {"3.0": OpenAPIV30SpecValidator, "3.2": OpenAPIV32SpecValidator}
    return versions.get(str(document.get("openapi"))[:3], OpenAPIV31SpecValidator)(document)


def _invalidities(document: dict[str, Any]) -> Iterator[Problem]:
    try:
        for error in _validator(document).iter_errors():
            pointer = "".join(pointer_step(step) for step in getattr(error, "absolute_path", ()))
            message = shorten(getattr(error, "message", error))
            yield Problem(pointer, message, "make it what OpenAPI asks for at this place")
    except RecursionError:  # the validator runs in circles in schemas that contain themselves, which are valid
        return
    except Exception as error:  # noqa: BLE001 - it fails in many ways on documents that are far from valid
        yield Problem("", f"cannot be validated: {shorten(repr(error))}", "mend the other findings of this file first")


def _layout(source: Source) -> Iterator[Finding]:
    before = source.path.read_text(encoding="utf-8")
    after = format_spec(source.data, heading_of(before))
    if before != after:
        pairs = zip_longest(before.splitlines(), after.splitlines())
        line = next((number for number, (old, new) in enumerate(pairs, 1) if old != new), 1)
        cure = f"run: python -m generator.speclint format {source.path}"
        yield finding_at(f"{source.path}:{line}", "layout", Problem("", "not in the canonical layout", cure))


def _overlaid(
    api: Api, source: Source, document: dict[str, Any], touched: Touched, known: set[tuple[str, Problem]]
) -> Iterator[Finding]:
    """What is wrong with the document as the overlay leaves it, but was not before."""
    for rule, problem in _problems(api, document):
        if (rule, problem) not in known:
            placed = problem._replace(message=f"{problem.message} (with the overlay applied)")
            yield finding_at(_cause(problem.pointer, touched) or source.where(problem.pointer), rule, placed)


def _cause(pointer: str, touched: Touched) -> str | None:
    """The place of the last action that touched the part of a document, or the nearest part around it."""
    while pointer:
        if pointer in touched:
            return touched[pointer][-1]
        pointer = pointer.rpartition("/")[0]
    return None
