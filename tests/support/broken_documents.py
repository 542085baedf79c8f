"""Documents with something wrong at a random place, for the property that the generator reports every fault.

`python -m tests.support.broken_documents 2000` tries so many, of all specs and fragments, and prints what went wrong.
"""

from __future__ import annotations

import copy
import json
import random
import re
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.commands.new import new
from generator.errors import Faults, GenerationError, GenerationErrors
from generator.load.inputs import load_with
from generator.load.read import read_document
from generator.load.yaml_text import read_yaml
from generator.pipeline import shape_inputs

ROOT = Path(__file__).parents[2]
FRAGMENTS = ROOT / "tests" / "generator" / "fragments"
DOCUMENTS = ROOT / "tests" / "generator" / "documents"
SPECS = ROOT / "openapi"
# What people and tools write by mistake where something else belongs.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**30, "", "x", "null", [], [None], ["a", "a"], [[]], [{}], {}, {"": None},
    {"a": "b"}, {"type": "object"}, {"$ref": "#/components/schemas/Nope"}, {"$ref": None}, {"$ref": "#/paths"},
    {"$ref": "#"}, {"$ref": "nope.yaml"}, {"$ref": "#/info/title"},
)  # fmt: skip
PLACE = re.compile(r".+:[0-9]+")


def documents() -> list[Path]:
    """The files that are broken: small ones first."""
    return [*sorted(DOCUMENTS.glob("*.*")), *sorted(FRAGMENTS.glob("*.*")), *sorted(SPECS.glob("*.yaml"))]


def broken(document: Any, seed: int) -> Any:
    """A copy with one to three things deleted, replaced, renamed, doubled or moved."""
    chance = random.Random(seed)  # noqa: S311
    made = copy.deepcopy(document)
    for _ in range(chance.choice((1, 1, 2, 3))):
        _break(made, chance)
    return made


def _break(document: Any, chance: random.Random) -> None:
    places = list(_places(document))
    holder, key = chance.choice(places)
    match chance.randrange(5):
        case 0:
            del holder[key]
        case 1:
            holder[key] = copy.deepcopy(chance.choice(VALUES))
        case 2 if isinstance(holder, dict):
            holder[chance.choice((key[1:], key.lower(), f"{key}s", "$ref", ""))] = holder.pop(key)
        case 3:
            other, its = chance.choice(places)
            if isinstance(other, list) and not (isinstance(its, int) and its < len(other)):
                return
            if its in other or isinstance(other, list):
                holder[key] = copy.deepcopy(other[its])
        case _:
            holder[key] = [holder[key]] if chance.random() < 0.5 else {"a": holder[key]}


def _places(value: Any) -> Any:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield value, key
        yield from _places(item)


def fault_of(document: Any, *, whole: bool = False, mend: bool = False) -> str:
    """What is wrong with how the generator treats a document; empty where it generates, or says what is wrong where.

    `whole` writes the client as well, which takes ten times as long.
    """
    with TemporaryDirectory() as folder:
        root, path = Path(folder, "project"), Path(folder, "theirs.json")
        path.write_text(json.dumps(document, indent=1), encoding="utf-8")
        try:
            if whole or mend:
                new(root, "api", path, mend=mend)
            else:
                _shape(root, path)
        except GenerationError as error:
            errors = error.errors if isinstance(error, GenerationErrors) else (error,)
            wrong = [str(each) for each in errors if not PLACE.fullmatch(each.where) or not each.cure]
            left = [str(found) for found in root.rglob("*")] if root.exists() else []
            return "\n".join(wrong + left)
        except Exception:  # noqa: BLE001 -- the property is that there is none
            return traceback.format_exc()
    return ""


def _shape(root: Path, path: Path) -> None:
    taken, faults = read_document(path), Faults()
    faults.add(*taken.faults)
    shape_inputs(load_with(root, "api", taken.source, faults), faults)


def main(count: int, first: int = 0) -> int:
    """Try so many documents; gives the number of faults."""
    read = {path: read_yaml(path).data for path in documents()}
    faults = 0
    for seed in range(first, first + count):
        path = random.Random(-seed).choice(list(read))  # noqa: S311
        fault = fault_of(broken(read[path], seed), whole=seed % 20 == 0, mend=seed % 20 == 1)
        if fault:
            faults += 1
            print(f"== {path.name}, seed {seed}\n{fault}", flush=True)
    print(f"{count} documents, {faults} faults")
    return faults


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])) > 0)
