"""Calls every operation of a client over a real socket, sync and async, and lists whatever is not as the spec has it."""

from __future__ import annotations

import asyncio
import inspect
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.answers import Answer, answers_of, errors_of, odd_answers_of
from tests.support.cases import cases_of
from tests.support.clients import ACCOUNT, api_record, class_of, credentials_of, generated_method_of, make_client, method_of, package_of, split_arguments
from tests.support.judge import differences, exact, unauthenticated, verdict
from tests.support.loopback import Loopback
from tests.support.peculiar import PECULIAR
from tests.support.specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.cases import Case
    from tests.support.loopback import Asked
    from tests.support.specs import SpecOperation

PREFIX = "/some/base"


@dataclass
class Report:
    """What came of one API. `good` are the operations that were called, sync and async, without a fault."""

    api: str
    operations: int = 0
    called: list[str] = field(default_factory=list)
    calls: int = 0
    odd: int = 0
    errors: int = 0
    drifts: int = 0
    seconds: float = 0.0
    failures: list[str] = field(default_factory=list)

    def line(self) -> str:
        """One line to print."""
        return (
            f"{self.api}: {len(self.called)} of {self.operations} operations exercised in {self.calls} calls, sync and async each; "
            f"{self.odd} odd answers, {self.errors} error answers; {self.seconds:.1f} s"
        )


def exercise(api: str) -> dict[str, Any]:
    """The report on one API as plain data."""
    start = time.perf_counter()
    with Loopback() as server:
        report = _Exercise(api, server).run()
    report.seconds = time.perf_counter() - start
    return asdict(report)


@dataclass(frozen=True)
class Call:
    """One call to be made: by sync and async clients alike."""

    operation: str
    label: str
    case: Case
    answer: Answer
    kind: str = "good"


@dataclass
class Outcome:
    """What a call gave: the requests that were made, and the plain value or the error."""

    asked: list[Asked]
    value: Any = None
    error: Exception | None = None
    drifts: tuple[str, ...] = ()


class _Exercise:
    def __init__(self, api: str, server: Loopback) -> None:
        self.api = api
        self.server = server
        self.spec = spec_of(api)
        self.records = package_of(api).OPERATIONS
        self.report = Report(api, operations=len(self.records))
        self.drifts: list[str] = []

    def run(self) -> Report:
        calls = list(self._calls())
        settings = {"on_drift": lambda drift: self.drifts.append(str(drift))}
        with make_client(self.api, self.server.url + PREFIX, **settings) as client:
            sync = [self._call(client, call) for call in calls]
        several = asyncio.run(self._call_all(calls, settings))
        for call, one, other in zip(calls, sync, several, strict=True):
            self.report.failures += [f"{call.operation} [{call.label}]: {problem}" for problem in self._problems(call, one, other)]
        bad = {failure.split(" [")[0] for failure in self.report.failures}
        self.report.called = sorted({call.operation for call in calls if call.kind == "good"} - bad)
        counts = [call.kind for call in calls]
        self.report.calls, self.report.odd, self.report.errors = map(counts.count, ("good", "odd", "error"))
        return self.report

    def _calls(self) -> Iterator[Call]:
        for operation in self.spec.operations.values():
            record = self.records.get(operation.id)
            if record is None:
                self.report.failures.append(f"{operation.id}: the client does not have it")
                continue
            try:
                yield from self._calls_of(operation, record)
            except AssertionError as error:
                self.report.failures.append(f"{operation.id} [making]: {error}")

    def _calls_of(self, operation: SpecOperation, record: Any) -> Iterator[Call]:
        cases = list(cases_of(self.spec, operation, record, self._defaults(record)))
        answers = list(answers_of(self.spec, operation, record, self.server.url + PREFIX))
        for index in range(max(len(cases), len(answers))):
            case, answer = cases[index % len(cases)], answers[index % len(answers)]
            yield Call(operation.id, f"{case.label} -> {answer.label}", case, answer)
        for answer in odd_answers_of(answers, record):
            yield Call(operation.id, f"{cases[0].label} -> {answer.label}", cases[0], answer, "odd")
        for answer in errors_of(self.spec, operation):
            yield Call(operation.id, f"{cases[0].label} -> {answer.label}", cases[0], answer, "error")

    def _defaults(self, record: Any) -> dict[str, Any]:
        """The arguments that the client adds to this operation by itself."""
        found = generated_method_of(class_of(self.api)(**credentials_of(self.api)), record.call)
        signature = inspect.signature(found).parameters
        return {name: ACCOUNT for name in api_record(self.api).arguments if name in signature and signature[name].default is not signature[name].empty}

    def _method(self, client: Any, call: Call) -> Callable[..., Any]:
        record = self.records[call.operation]
        find = generated_method_of if (self.api, record.call) in PECULIAR else method_of
        return find(client, record.call)

    def _call(self, client: Any, call: Call) -> Outcome:
        outcome = self._begin(call)
        try:
            method = self._method(client, call)
            positional, named = split_arguments(method, call.case.arguments)
            outcome.value = _collected(method(*positional, **named))
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
            outcome.error = error
        return self._end(outcome)

    async def _call_all(self, calls: list[Call], settings: dict[str, Any]) -> list[Outcome]:
        async with make_client(self.api, self.server.url + PREFIX, is_async=True, **settings) as client:
            return [await self._acall(client, call) for call in calls]

    async def _acall(self, client: Any, call: Call) -> Outcome:
        outcome = self._begin(call)
        try:
            method = self._method(client, call)
            positional, named = split_arguments(method, call.case.arguments)
            outcome.value = await _acollected(method(*positional, **named))
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
            outcome.error = error
        return self._end(outcome)

    def _begin(self, call: Call) -> Outcome:
        self.server.queue[:] = call.answer.told
        self.drifts.clear()
        self.server.asked = []
        return Outcome(self.server.asked)

    def _end(self, outcome: Outcome) -> Outcome:
        outcome.drifts = tuple(self.drifts)
        return outcome

    def _problems(self, call: Call, sync: Outcome, other: Outcome) -> Iterator[str]:
        if call.kind == "error":
            for word, outcome in (("", sync), ("async: ", other)):
                yield from (word + problem for problem in _wrong_error(call.answer, outcome))
            return
        for word, outcome in (("", sync), ("async: ", other)):
            if outcome.error is not None:
                yield f"{word}{type(outcome.error).__name__}: {outcome.error}"
            elif _text(call.answer, outcome.value) != _text(call.answer, call.answer.value):
                yield f"{word}answered {exact(outcome.value)[:400]}, the server said {exact(call.answer.value)[:400]}"
            if call.kind == "good" and call.answer.documented and outcome.drifts:
                yield f"{word}drift where there is none: {'; '.join(outcome.drifts)[:400]}"
        if call.kind == "good" and sync.asked:
            yield from self._wrong_request(call, sync.asked[0])
        if sync.asked and list(map(_essence, sync.asked)) != list(map(_essence, other.asked)):
            yield f"async sent other requests: {[a.target for a in sync.asked]}, {[a.target for a in other.asked]}"

    def _wrong_request(self, call: Call, asked: Asked) -> Iterator[str]:
        operation = self.spec.operations[call.operation]
        yield from differences(self.spec, operation, call.case, asked, PREFIX)
        yield from unauthenticated(self.api, self.records[call.operation], asked)
        yield from verdict(self.api, asked, PREFIX)


def _text(answer: Answer, value: Any) -> str:
    """The text by which values are compared."""
    return exact(value) if answer.ordered or not isinstance(value, list) else exact(sorted(value, key=exact))


def _wrong_error(answer: Answer, outcome: Outcome) -> Iterator[str]:
    error: Any = outcome.error
    if error is None or getattr(error, "status_code", None) != answer.told[0].status:
        yield f"not a status error: {error!r}, value {exact(outcome.value)[:100]}"
    elif exact(error.body) != exact(answer.value):
        yield f"the error's body is {exact(error.body)[:300]}, the server said {exact(answer.value)[:300]}"
    elif str(answer.told[0].status) not in str(error):
        yield f"the error's text does not name its status: {error}"


def _essence(asked: Asked) -> tuple[Any, ...]:
    """What must be the same for sync and async; a multipart body's boundary is random."""
    boundary = asked.headers.get("content-type", "").partition("boundary=")[2].encode()
    headers = {name: value for name, value in asked.headers.items() if name not in {"host", "user-agent", "content-type"}}
    return asked.method, asked.target, headers, asked.body.replace(boundary, b"-") if boundary else asked.body


def _collected(result: Any) -> Any:
    match type(result).__name__:
        case "Pages":
            return plain([item for page in result.pages() for item in page.items])
        case "RawAnswer":
            return result.read()
    return plain(result)


async def _acollected(result: Any) -> Any:
    if type(result).__name__ == "AsyncPages":
        return plain([item async for page in result.pages() for item in page.items])
    result = await result
    return await result.read() if type(result).__name__ == "AsyncRawAnswer" else plain(result)


def plain(value: Any) -> Any:
    """Models as their wire form, wherever they stand."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return getattr(value, "value", value)
