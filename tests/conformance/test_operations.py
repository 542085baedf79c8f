"""Every operation of every client, called with arguments and answers made from the spec; openapi-core is the judge."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clients import package_of
from tests.support.exercise import Report, exercise
from tests.support.shared import once
from tests.support.specs import KEPT, spec_of


def report_on(api: str, factory: pytest.TempPathFactory) -> Report:
    data: dict[str, Any] = once(factory, f"exercise-{api}", lambda: exercise(api))
    return Report(**data)


@pytest.mark.parametrize("api", KEPT)
def test_every_request_and_answer_is_as_the_spec_has_it(api: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    report = report_on(api, tmp_path_factory)
    print(report.line())
    shown = "\n".join(report.failures[:40])
    assert not report.failures, f"{len(report.failures)} faults\n{shown}"


@pytest.mark.parametrize("api", KEPT)
def test_the_records_are_those_of_the_spec(api: str) -> None:
    records = package_of(api).OPERATIONS
    operations = spec_of(api).operations
    assert records.keys() == operations.keys()
    for key, record in records.items():
        operation = operations[key]
        assert (record.id, record.method, record.path) == (key, operation.method, operation.path)


def test_all_operations_were_exercised(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = [report_on(api, tmp_path_factory) for api in KEPT]
    called, known = sum(len(report.called) for report in reports), sum(report.operations for report in reports)
    with capsys.disabled():
        print(f"\n{called} of {known} operations exercised")
        for report in reports:
            print(f"  {report.line()}")
    missing = {report.api: sorted(package_of(report.api).OPERATIONS.keys() - set(report.called)) for report in reports}
    assert called == known, {api: ids for api, ids in missing.items() if ids}
