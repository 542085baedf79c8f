"""Every payload that the vendors print goes through the clients: sent as printed, or decoded and encoded again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import Caller
from tests.support.clients import package_of, runtime_of
from tests.support.judge import exact
from tests.support.loopback import Loopback
from tests.support.sample_calls import calls_of_samples
from tests.support.shared import once
from tests.support.specs import KEPT, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.caller import Done
    from tests.support.sample_calls import SampleCall


def run_samples(api: str) -> dict[str, Any]:
    """Failures, and how many samples of each kind went through."""
    with Loopback() as server:
        caller = Caller(api, server)
        items = calls_of_samples(caller)
        done = caller.make([item.call for item in items])
    failures = [
        f"{item.sample.file}: {problem}"
        for item, one in zip(items, done, strict=True)
        for problem in problems(caller, item, one)
    ]
    return {"failures": failures, "counts": Counter(item.sample.kind for item in items)}


def problems(caller: Caller, item: SampleCall, done: Done) -> Iterator[str]:
    if item.sample.kind in {"request", "query"}:
        yield from request_problems(caller, item, done)
        return
    yield from (
        found
        for found in caller.problems(done)
        if item.sample.kind != "response" or not found.startswith("openapi-core")
    )
    if done.call.kind == "error" and not getattr(done.sync.error, "messages", None):
        yield f"the error has no messages: {done.sync.error}"


def request_problems(caller: Caller, item: SampleCall, done: Done) -> Iterator[str]:
    """A request that the vendor calls wrong may be refused before it is sent; else it is sent as printed too."""
    invalid = runtime_of(caller.api, "errors.classes").InvalidArgumentError
    if item.sample.wrong and isinstance(done.sync.error, (invalid, TypeError)):
        if type(done.sync.error) is not type(done.other.error) or done.sync.received:
            yield f"sync and async differ: {done.sync.error!r}, {done.other.error!r}"
        return
    judged = ("openapi-core", "the query has names", "query: ") if item.sample.wrong else ()
    yield from (found for found in caller.problems(done) if not found.startswith(judged))


@pytest.mark.parametrize("api", KEPT)
def test_samples_go_through_the_client(
    api: str, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    report = once(tmp_path_factory, f"samples-{api}", lambda: run_samples(api))
    with capsys.disabled():
        print(f"\n{api}: {report['counts'] or 'no'} samples through the client")
    assert not report["failures"], f"{len(report['failures'])} faults\n" + "\n".join(report["failures"][:40])
    models = [
        sample
        for sample in spec_of(api).samples
        if sample.kind == "object" and sample.schema in package_of(api).__all__
    ]
    assert sum(report["counts"].values()) + len(models) == len(spec_of(api).samples)


@pytest.mark.parametrize("api", KEPT)
def test_objects_keep_all_they_hold(api: str) -> None:
    package = package_of(api)
    for sample in spec_of(api).samples:
        if sample.kind == "object" and sample.schema in package.__all__:
            model = getattr(package, sample.schema)
            assert exact(model.from_dict(sample.value).to_dict()) == exact(sample.value), sample.file


@pytest.mark.parametrize("api", KEPT)
def test_no_sample_was_left_out(api: str) -> None:
    known = {"request", "response", "query", "object"}
    assert {sample.kind for sample in spec_of(api).samples} <= known
