"""`python -m bench.stages_run ROOT`: generates the clients of a workshop; prints each stage's cost, as JSON.

The pipeline knows nothing of this: the functions that are its stages are replaced by ones that look at the clock.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.usage import peak_memory

if TYPE_CHECKING:
    from collections.abc import Callable

IMPORTS = "imports"
SEAMS = {
    "load": (("generator.load.inputs", "read_spec"), ("generator.load.inputs", "load_with")),
    "overlay": (("generator.load.overlay", "load_overlay"),),
    "check": (("generator.load.checks.check", "check"),),
    "parse": (("generator.parse.operations", "parse"),),
    "name": (("generator.shape.calls", "name_calls"),),
    "shape": (("generator.shape.client", "shape"),),
    "render": (("generator.render.files", "render"),),
    "tidy": (("generator.write.tidy", "tidy"),),
    "write": (("generator.pipeline", "write"),),
}
"""By stage, the functions that the pipeline calls for it, where it looks them up."""
STAGES = (IMPORTS, *SEAMS)


class Cost(NamedTuple):
    """What a stage took."""

    seconds: float
    peak: float
    """The most bytes that the process has held up to its end, without ruff's."""


def main(root: Path) -> dict[str, Cost]:
    """Generate everything. A stage that was not run is a KeyError for who asks for it."""
    costs: dict[str, Cost] = {}
    start = time.perf_counter()
    modules = {module: importlib.import_module(module) for seams in SEAMS.values() for module, _ in seams}
    costs[IMPORTS] = Cost(time.perf_counter() - start, peak_memory())
    for stage, seams in SEAMS.items():
        for module, name in seams:
            setattr(modules[module], name, _measured(getattr(modules[module], name), stage, costs))
    modules["generator.pipeline"].generate(root, [])
    return costs


def _measured(work: Callable[..., Any], stage: str, costs: dict[str, Cost]) -> Callable[..., Any]:
    @wraps(work)
    def wrapped(*arguments: Any, **options: Any) -> Any:
        start = time.perf_counter()
        try:
            return work(*arguments, **options)
        finally:
            before = costs.get(stage, Cost(0, 0)).seconds
            costs[stage] = Cost(before + time.perf_counter() - start, peak_memory())

    return wrapped


if __name__ == "__main__":
    print(json.dumps({stage: cost._asdict() for stage, cost in main(Path(sys.argv[1])).items()}))
