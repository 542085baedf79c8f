"""Calls every operation of a client over a real socket, sync and async, and lists what is not as the spec has it."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.caller import Call, Caller
from tests.support.cases import cases_of
from tests.support.loopback import Loopback
from tests.support.responses import error_responses_of, malformed_responses_of, responses_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.specs import SpecOperation


@dataclass
class Report:
    """What came of one API. `called` are the operations that were called, sync and async, without a fault."""

    api: str
    operations: int = 0
    called: list[str] = field(default_factory=list)
    calls: int = 0
    malformed: int = 0
    errors: int = 0
    seconds: float = 0.0
    failures: list[str] = field(default_factory=list)

    def line(self) -> str:
        """One line to print."""
        return (
            f"{self.api}: {len(self.called)} of {self.operations} operations exercised in {self.calls} calls, "
            f"sync and async each; {self.malformed} malformed and {self.errors} error responses; {self.seconds:.1f} s"
        )


def exercise(api: str) -> dict[str, Any]:
    """The report on one API as plain data."""
    start = time.perf_counter()
    with Loopback() as server:
        report = _Exercise(Caller(api, server)).run()
    report.seconds = time.perf_counter() - start
    return asdict(report)


class _Exercise:
    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self.report = Report(caller.api, operations=len(caller.records))

    def run(self) -> Report:
        report, calls = self.report, list(self._calls())
        for done in self.caller.make(calls):
            report.failures += [
                f"{done.call.operation} [{done.call.label}]: {problem}" for problem in self.caller.problems(done)
            ]
        bad = {failure.split(" [")[0] for failure in report.failures}
        report.called = sorted({call.operation for call in calls if call.kind == "good"} - bad)
        kinds = [call.kind for call in calls]
        report.calls, report.malformed, report.errors = map(kinds.count, ("good", "malformed", "error"))
        return report

    def _calls(self) -> Iterator[Call]:
        for operation in self.caller.spec.operations.values():
            record = self.caller.records.get(operation.id)
            if record is None:
                self.report.failures.append(f"{operation.id}: the client does not have it")
                continue
            try:
                yield from self._calls_of(operation, record)
            except AssertionError as error:
                self.report.failures.append(f"{operation.id} [making]: {error}")

    def _calls_of(self, operation: SpecOperation, record: Any) -> Iterator[Call]:
        cases = list(cases_of(self.caller.spec, operation, record, self.caller.defaults(record)))
        responses = list(responses_of(self.caller.spec, operation, record, self.caller.base_url))
        for index in range(max(len(cases), len(responses))):
            case, response = cases[index % len(cases)], responses[index % len(responses)]
            yield Call(operation.id, f"{case.label} -> {response.label}", case, response)
        for response in malformed_responses_of(responses, record):
            yield Call(operation.id, f"{cases[0].label} -> {response.label}", cases[0], response, "malformed")
        for response in error_responses_of(self.caller.spec, operation):
            yield Call(operation.id, f"{cases[0].label} -> {response.label}", cases[0], response, "error")
