"""Measures the stages of the generation of one client from a large document: the time of each, and the memory."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING

from bench.documents import OPERATIONS
from bench.harness import Contender, Plan
from bench.large import Large, large_document
from bench.processes import printed
from bench.stages_run import STAGES, Cost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

ALL = "all stages"


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Times, then the memory of the same runs."""
    measured = Stages(Large(workplace, large_document(workplace)))
    name = workplace.document.name if workplace.document else f"A made document of {OPERATIONS} operations"
    about = f"{name}, in one process; docs/architecture.md says what each stage does. tidy is ruff's work for the most."
    contenders = [
        Contender(ALL, measured.run),
        *(Contender(stage, partial(measured.seconds, stage)) for stage in STAGES),
    ]
    yield Plan("Stages of the generation: time", contenders, "s", 1, 2, about=about)
    contenders = [Contender(stage, partial(measured.peak, stage)) for stage in STAGES]
    about = "The most that the process held at once up to the end of each stage, without ruff's."
    yield Plan("Stages of the generation: memory", contenders, "MB", 1e-6, 1, about=about)


class Stages:
    """Runs of the generation, and what each stage of the last one took."""

    def __init__(self, large: Large) -> None:
        self.large = large
        self.costs: dict[str, Cost] = {}

    def run(self) -> float:
        """Seconds of all stages together."""
        root = self.large.unmade()
        text = printed(self.large.environment, [sys.executable, "-m", "bench.stages_run", str(root)])
        self.costs = {stage: Cost(**cost) for stage, cost in json.loads(text).items()}
        return sum(cost.seconds for cost in self.costs.values())

    def seconds(self, stage: str) -> float:
        """What one stage took in the last run."""
        if not self.costs:
            self.run()
        return self.costs[stage].seconds

    def peak(self, stage: str) -> float:
        """The most bytes up to the end of a stage."""
        return self.costs[stage].peak
