"""One refresh: base, ours and theirs become a new spec, and a list of what was found."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.load.structure import OPENAPI, parts
from generator.refresh.adopt import Adopter
from generator.refresh.arrivals import OperationAdoption
from generator.refresh.edits import Editor
from generator.refresh.gone import deprecate_operations, deprecate_parts, vanished
from generator.refresh.moves import move_decided
from generator.refresh.names import Names
from generator.refresh.operations import OperationMerge
from generator.refresh.outcome import Outcome
from generator.refresh.places import Three
from generator.refresh.run import Run
from generator.refresh.schemas import SchemaMerge
from generator.refresh.view import Key, View, slashless

if TYPE_CHECKING:
    from generator.refresh.skeleton import Skeleton
    from generator.refresh.view import OperationView
    from generator.refresh.written import Written


Overlaid = tuple[dict[str, Any], dict[str, tuple[str, ...]]]
"""A spec with its overlay applied, and the places of the actions by the pointers that they touched."""


@dataclass(frozen=True)
class Refreshed:
    """What a refresh gives."""

    spec: dict[str, Any]
    outcome: Outcome
    written: Written


def refreshed(
    spec: dict[str, Any],
    overlaid: Overlaid,
    base: Skeleton,
    theirs: Skeleton,
    written: Written,
    *,
    exact: bool = False,
    partial: bool = False,
) -> Refreshed:
    """The spec with the facts of a new document. `overlaid` is the spec with its overlay.

    `exact` takes changed types as they are; else they admit what both documents state, since older installations of
    the vendor's product may still run. `partial`: the document describes a part of the API only.
    """
    plain, full = copy.deepcopy(spec), copy.deepcopy(overlaid[0])
    ours, new, outcome = View(full), View(theirs.facts), Outcome(written.decided)
    run = Run(
        ours, View(base.facts), new, theirs.source, Editor(plain, full, outcome), Names(ours, new, written.names),
        written, outcome, exact, partial=partial, overlaid=overlaid[1],
    )  # fmt: skip
    _merge(run)
    _state_source(plain, theirs)
    tidied = _tidied(plain, spec)
    kept = {f"schema {name}" for name in tidied["components"].get("schemas", {})}
    by_hand = outcome.found["by hand"]
    outcome.found["by hand"] = {
        key: text for key, text in by_hand.items() if not key.startswith("schema ") or key in kept
    }
    return Refreshed(tidied, outcome, written)


def _merge(run: Run) -> None:
    adopter = Adopter(run)
    schemas = SchemaMerge(run, adopter)
    operations = OperationMerge(run, adopter, schemas)
    move_decided(run)
    pairs = _pairs(run)
    for key, ours in pairs.items():
        operations.merge(ours, _base_of(run, ours.key, key), run.theirs.operations[key])
    _merge_waiting(run, adopter, schemas)
    adoption = OperationAdoption(run, adopter, pairs)
    for key, theirs in run.theirs.operations.items():
        if key not in pairs and key not in run.base.operations:  # one of base the overlay took away
            adoption.add(theirs)
    _merge_waiting(run, adopter, schemas)
    if not run.partial:
        kept = {operation.key for operation in pairs.values()}
        deprecate_operations(run, [operation for operation in vanished(run) if operation.key not in kept])
        deprecate_parts(run)
    _merge_security_schemes(run)


def _pairs(run: Run) -> dict[Key, OperationView]:
    """Our operation for each of theirs that we have: at the same method and path, or moved."""
    without_slash = {
        slashless(key): operation for key, operation in run.ours.operations.items() if key not in run.theirs.operations
    }
    pairs: dict[Key, OperationView] = {}
    for key, theirs in run.theirs.operations.items():
        if key in run.ours.operations:
            pairs[key] = run.ours.operations[key]
        elif slashless(key) in without_slash:
            pairs[key] = without_slash[slashless(key)]
            run.outcome.note("kept", f"{pairs[key].label} path", f"the document writes {theirs.path}")
        elif key in run.pairs:
            pairs[key] = run.pairs[key]
    return pairs


def _base_of(run: Run, ours: Key, theirs: Key) -> OperationView | None:
    """What the last document said of an operation: at our path, or already where the new one has it."""
    before = run.came_from.get(ours, ours)
    return run.base.operations.get(before) or run.base.operations.get(theirs)


def _merge_waiting(run: Run, adopter: Adopter, schemas: SchemaMerge) -> None:
    """Merge the schemas that new operations have in common with old ones."""
    done = set()
    while adopter.waiting:
        theirs, ours, request = adopter.waiting.pop(0)
        mine, new = run.ours.component(ours), run.theirs.component(theirs)
        if mine and new and (theirs, ours, request) not in done:
            done.add((theirs, ours, request))
            schemas.merge(Three(mine, run.base.definition(theirs), new), request=request)


def _merge_security_schemes(run: Run) -> None:
    used = {name for operation in run.editor.plain["paths"].values() for one in operation.values()
            if isinstance(one, dict) for needed in one.get("security", ()) for name in needed}  # fmt: skip
    for name, scheme in ((run.theirs.data.get("components") or {}).get("securitySchemes") or {}).items():
        if name in used and name not in run.editor.plain["components"].get("securitySchemes", {}):
            run.outcome.note("new", f"security {name}", str(scheme.get("type")))
            run.editor.add("securitySchemes", name, scheme)


def _state_source(plain: dict[str, Any], theirs: Skeleton) -> None:
    sources = plain["info"].setdefault("x-source", [])
    entry = theirs.source.entry
    if entry not in sources:
        sources.append(entry)


def _tidied(plain: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Without components that only this run made and nothing refers to."""
    old = (before.get("components") or {}).get("schemas") or {}
    schemas = plain["components"].get("schemas", {})
    while True:
        used = {str(part.value["$ref"]).rpartition("/")[2] for part in parts(plain, OPENAPI) if "$ref" in part.value}
        lost = [name for name in schemas if name not in used and name not in old]
        if not lost:
            return plain
        for name in lost:
            del schemas[name]
