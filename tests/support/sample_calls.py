"""Makes calls of the vendors' own payloads: requests must be sent as printed, and responses come back whole."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tests.support.caller import Call
from tests.support.cases import MISSING, Case, at, body_record, cases_of, with_body, without, written_as
from tests.support.clients import package_of
from tests.support.loopback import Response
from tests.support.responses import ResponseCase, json_response, responses_of

if TYPE_CHECKING:
    from tests.support.caller import Caller
    from tests.support.specs import Sample


@dataclass(frozen=True)
class SampleCall:
    """A sample with the call that it became."""

    sample: Sample
    call: Call


def calls_of_samples(caller: Caller) -> list[SampleCall]:
    """A call for every sample that belongs to an operation."""
    makers = {"request": _request, "query": _query, "response": _response, "object": _error}
    models = package_of(caller.api).__all__
    samples = [sample for sample in caller.spec.samples if sample.kind != "object" or sample.schema not in models]
    return [SampleCall(sample, makers[sample.kind](caller, sample)) for sample in samples]


def _required(caller: Caller, sample: Sample) -> Case:
    """The call with required arguments only."""
    record = caller.records[sample.operation]
    return cases_of(caller.spec, caller.spec.operations[sample.operation], record, caller.defaults(record))[0]


def _good(caller: Caller, sample: Sample) -> ResponseCase:
    record = caller.records[sample.operation]
    return next(iter(responses_of(caller.spec, caller.spec.operations[sample.operation], record, caller.base_url)))


def _without_body(caller: Caller, case: Case, record: Any) -> Case:
    """The case with its parameters only."""
    names = {parameter.name for parameter in record.parameters}
    arguments = {name: value for name, value in case.arguments.items() if name in names}
    return replace(case, arguments=arguments, body=MISSING, media_type="")


def _request(caller: Caller, sample: Sample) -> Call:
    record, required = caller.records[sample.operation], _required(caller, sample)
    case = _without_body(caller, required, record)
    media_type, value, options = sample.media_type, sample.value, {}
    body = body_record(record, media_type, value)
    if media_type.startswith("multipart/"):
        files = {item.at[-1] for item in body.fields if item.file}
        value = {key: _file(item) if key in files else item for key, item in value.items()}
    rest = without(value, [item.at for item in body.fields] + [place for place, _ in body.constants])
    if sample.wrong and isinstance(rest, dict) and rest:  # keys that the API does not have can still be sent
        options = {"extra_body": rest}
        value = {key: item for key, item in value.items() if key not in rest}
    media = caller.spec.operations[sample.operation].body["content"].get(media_type, {})
    case = with_body(case, record, media_type, value, media.get("encoding"))
    if options:
        case = replace(case, body={**case.body, **rest})
    case = replace(case, media_type=written_as(record, case.arguments), label=sample.file)
    return Call(sample.operation, sample.file, case, _good(caller, sample), options=options)


def _file(names: Any) -> Any:
    return [_file(name) for name in names] if isinstance(names, list) else (names, b"content of " + names.encode())


def _query(caller: Caller, sample: Sample) -> Call:
    record, required = caller.records[sample.operation], _required(caller, sample)
    names = {parameter.wire: parameter.name for parameter in record.parameters if parameter.location == "query"}
    known = {names[wire]: value for wire, value in sample.value.items() if wire in names}
    unknown = {wire: value for wire, value in sample.value.items() if wire not in names}
    case = replace(required, label=sample.file, arguments={**required.arguments, **known}, query=sample.value)
    return Call(
        sample.operation, sample.file, case, _good(caller, sample), options={"extra_query": unknown} if unknown else {}
    )


def _error(caller: Caller, sample: Sample) -> Call:
    """An object that is no model: the body of an error, sent by the first operation that documents it."""
    reference = f'"#/components/schemas/{sample.schema}"'
    for operation in caller.spec.operations.values():
        for status, response in operation.responses.items():
            if status.isdecimal() and status >= "400" and reference in json.dumps(response):
                return _response(caller, replace(sample, operation=operation.id, status=status, kind="response"))
    raise AssertionError(f"{sample.file}: no operation answers a {sample.schema}")


def _response(caller: Caller, sample: Sample) -> Call:
    record, case = caller.records[sample.operation], _required(caller, sample)
    if not sample.status.startswith("2"):
        status = int(sample.status) if sample.status.isdecimal() else 400
        response = Response(status, json.dumps(sample.value).encode(), {"content-type": sample.media_type})
        return Call(sample.operation, sample.file, case, ResponseCase(sample.file, (response,), sample.value), "error")
    if "json" not in sample.media_type:
        response = Response(int(sample.status), sample.value.encode(), {"content-type": sample.media_type})
        return Call(sample.operation, sample.file, case, ResponseCase(sample.file, (response,), sample.value))
    known = next((item for item in record.responses if item.status == sample.status), record.responses[0])
    if known.type is None:
        response = Response(int(sample.status), json.dumps(sample.value).encode(), {"content-type": sample.media_type})
        return Call(sample.operation, sample.file, case, ResponseCase(sample.file, (response,), None), "malformed")
    url = caller.base_url + caller.spec.operations[sample.operation].path
    expected = json_response(
        sample.file, int(sample.status), sample.media_type, sample.value, known, _as_sampled(record, sample.value), url
    )
    if expected.value is MISSING and known.optional:
        expected = replace(expected, value=None)
    return Call(sample.operation, sample.file, case, expected, "malformed" if sample.wrong else "good")


def _as_sampled(record: Any, body: Any) -> Any:
    """The record; where the sample names no total, the made response names none either."""
    paging = record.paging
    if paging is None:
        return record
    total = paging.total if paging.total and at(body, paging.total) is not MISSING else None
    return record._replace(paging=paging._replace(total=total))
