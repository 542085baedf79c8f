"""Measures the stages of the generation of one client from a large document: the time of each, and the memory."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bench.documents import OPERATIONS
from bench.harness import Contender, Plan, replayed
from bench.large import Large, large_document
from bench.processes import printed
from bench.stages_run import STAGES, Cost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

ALL = "all stages"
RUNS = 3


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Times, then the memory of the same runs."""
    large = Large(workplace, large_document(workplace))
    runs = [_run(large) for _ in range(RUNS)]
    name = workplace.document.name if workplace.document else f"A made document of {OPERATIONS} operations"
    about = f"{name}, in one process; docs/architecture.md says what each stage does. Most of tidy is ruff's work."
    contenders = [
        Contender(ALL, replayed(sum(cost.seconds for cost in run.values()) for run in runs)),
        *(Contender(stage, replayed(run[stage].seconds for run in runs)) for stage in STAGES),
    ]
    yield Plan("Stages of the generation: time", contenders, "s", 1, RUNS, about=about)
    contenders = [Contender(stage, replayed(run[stage].peak for run in runs)) for stage in STAGES]
    about = "The most that the process held at once up to the end of each stage, without ruff's."
    yield Plan("Stages of the generation: memory", contenders, "MB", 1e-6, RUNS, about=about)


def _run(large: Large) -> dict[str, Cost]:
    """What each stage took in a fresh process."""
    command = [sys.executable, "-m", "bench.stages_run", str(large.unmade())]
    costs = json.loads(printed(large.environment, command))
    return {stage: Cost(**cost) for stage, cost in costs.items()}
