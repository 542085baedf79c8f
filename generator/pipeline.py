"""The pipeline: load, overlay, parse, name, shape, render, tidy, write or check. All in memory until the last step."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from generator.cache import Cache
from generator.errors import Faults
from generator.load.apis import list_apis
from generator.side_by_side import each
from generator.write.folder import differences, write

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from generator.load.inputs import Inputs
    from generator.render.files import Files
    from generator.shape.shapes import ClientShape


DEPTH = 20_000
RELEASED = "released.json"
"""The interface of the last release, in the overrides of an API."""


def shape_client(root: Path, api: str) -> ClientShape:
    """Stages 1 to 5 for one API."""
    from generator.load.inputs import load_with, read_spec

    faults = Faults()
    return shape_inputs(load_with(root, api, read_spec(root, api), faults), faults)


def shape_inputs(inputs: Inputs, faults: Faults) -> ClientShape:
    """Stages 2 to 5. Raises all errors together, those that were collected before too."""
    # Here, since the schema tools take a second to import, and a run that finds all in its cache needs none of them.
    from generator.load.checks.check import check
    from generator.load.checks.decided import undecidable
    from generator.load.overlay import load_overlay
    from generator.parse.operations import parse
    from generator.public_names import taken_names
    from generator.shape.calls import name_calls
    from generator.shape.client import shape

    decisions = inputs.decisions
    with _deep():
        document = load_overlay(inputs.spec, inputs.overlay, faults)
        sound = check(document, faults)
        faults.add(*undecidable(decisions, document, sound))
        names = {key: item["name"] for key, item in (decisions.get("models") or {}).items() if "name" in item}
        with faults.part():
            facts = parse(sound, names, taken_names(decisions.client_class), inputs.lock)
        faults.raise_found()
        return shape(inputs, facts, name_calls(facts, decisions, inputs.lock))


def build(root: Path, api: str) -> Files:
    """Stages 1 to 7 for one API: path inside the client, text."""
    return texts_of(shape_client(root, api))


def texts_of(client: ClientShape) -> Files:
    """Stages 6 and 7: path inside the client, text."""
    from generator.render.files import render  # see above
    from generator.write.tidy import tidy

    return tidy(render(client), client.inputs.api)


@contextmanager
def _deep() -> Iterator[None]:
    """Room for schemas that refer to schemas that refer to schemas …; each step takes a few calls."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def build_all(root: Path, apis: Sequence[str], cache: Cache, jobs: int = 1) -> dict[str, Files]:
    """All files of these clients; raises all errors together, so that nothing is written when anything is wrong.

    At most `jobs` clients are built at a time; more than one means a process for each.
    """
    kept = {api: cache.read(api, cache.key(api)) for api in apis}
    built = {api: files for api, files in kept.items() if files is not None}
    faults = Faults()
    for api, files in each(partial(build, root), [api for api in apis if api not in built], jobs):
        with faults.part():
            built[api] = files()
            cache.keep(api, cache.key(api), built[api])
    faults.raise_found()
    return {api: built[api] for api in apis}


def generate(root: Path, apis: Sequence[str], jobs: int = 1) -> list[str]:
    """Write the clients; gives a line for each changed file."""
    cache, known = Cache(root), apis or list_apis(root)
    built = build_all(root, _changed(cache, known), cache, jobs)
    changes = [change for api, files in built.items() for change in write(root / "clients" / api, files)]
    for api, files in built.items():
        locked = _lock_names(root, api, files)
        changes += locked
        if not locked:  # else the inputs are others now
            cache.settle(api, files)
    return changes + ([] if apis else _remove_unknown(root, known))


def _changed(cache: Cache, apis: Sequence[str]) -> list[str]:
    """The APIs for which a run may have something to do."""
    return [api for api in apis if not cache.unchanged(api)]


def _lock_names(root: Path, api: str, files: Files) -> list[str]:
    """Write the names of a client into its lock; what was built stays known."""
    changes = []
    for path, text in _unlocked(root, api, files):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        cache = Cache(root)
        cache.keep(api, cache.key(api), files)
        changes.append(f"names: {path}")
    return changes


def _unlocked(root: Path, api: str, files: Files) -> Iterator[tuple[Path, str]]:
    """The lock of a client and its new text, where it would change."""
    from generator.interface.lock import lock_text  # reads YAML, which a run that finds nothing changed need not
    from generator.interface.record import PATH
    from generator.load.lock import FILE
    from generator.load.yaml_text import read_yaml

    path = root / "overrides" / api / FILE
    before = read_yaml(path).data if path.exists() else None
    recorded = path.with_name(RELEASED)
    released = json.loads(recorded.read_text(encoding="utf-8")) if recorded.exists() else None
    text = lock_text(json.loads(files[PATH]), released, before or {})
    if before is None or path.read_text(encoding="utf-8") != text:
        yield path, text


def check(root: Path, apis: Sequence[str], jobs: int = 1) -> list[str]:
    """What `generate` would change."""
    cache, known = Cache(root), apis or list_apis(root)
    built = build_all(root, _changed(cache, known), cache, jobs)
    changes = [change for api, files in built.items() for change in differences(root / "clients" / api, files)]
    stale = (path for api, files in built.items() for path, _ in _unlocked(root, api, files))
    changes += [f"differs: {path}" for path in stale if path.exists() or path.with_name(RELEASED).exists()]
    return changes + ([] if apis else [f"stray: {path}" for path in _unknown(root, known)])


def _unknown(root: Path, apis: Collection[str]) -> list[Path]:
    folder = root / "clients"
    return (
        [path for path in sorted(folder.iterdir()) if path.is_dir() and path.name not in apis]
        if folder.exists()
        else []
    )


def _remove_unknown(root: Path, apis: Collection[str]) -> list[str]:
    changes = []
    for folder in _unknown(root, apis):
        changes += write(folder, {})
        if not any(folder.iterdir()):
            folder.rmdir()
    return changes
