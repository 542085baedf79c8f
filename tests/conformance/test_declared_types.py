"""Every operation answered with every success: the value is of the type in the signature, or there is an error.

A status that the spec does not mention is read as its documented success; what does not fit that is a DecodeError.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.caller import Call, plain
from tests.support.cases import cases_of
from tests.support.clients import runtime_of
from tests.support.declared import belongs, faults
from tests.support.judge import exact
from tests.support.loopback import Response
from tests.support.responses import ResponseCase, responses_of
from tests.support.specs import APIS
from tests.support.typed_calls import TypedCalls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.caller import Caller
    from tests.support.typed_calls import Outcome

STATUSES = (200, 201, 202, 203, 206, 299)
BODIES = {"null": b"null", "array": b"[[]]", "object": b"{}", "text": b'"x"', "cut": b"{"}


def calls_of(caller: Caller) -> Iterator[Call]:
    """Of each operation: the documented body with every status, no body with three, other bodies with one."""
    for operation in caller.spec.operations.values():
        record = caller.records[operation.id]
        case = cases_of(caller.spec, operation, record, caller.defaults(record))[0]
        good = valued_response(responses_of(caller.spec, operation, record, caller.base_url))
        first, *rest = good.responses
        sent = [(f"good {status}", replace(first, status=status)) for status in STATUSES]
        sent += [(f"empty {status}", Response(status, b"")) for status in (200, 204, 299)]
        sent += [(f"{name} 299", replace(first, status=299, body=body)) for name, body in BODIES.items()]
        for label, response in sent:
            answered = ResponseCase(label, (response, *rest), good.value, good.ordered)
            yield Call(operation.id, f"{operation.id}: {label}", case, answered)


def valued_response(cases: Iterator[ResponseCase]) -> ResponseCase:
    """The first documented success that has a value; else the one that has none, with a body all the same."""
    found = list(cases)
    none = ResponseCase("", (Response(found[0].responses[0].status, b'{"id": 1}'),), None)
    return next((case for case in found if case.responses[0].body is not None), none)


def problems(caller: Caller, outcome: Outcome) -> Iterator[str]:
    """What is wrong with a value, beside its type; what is wrong with its error."""
    api, call, value = caller.api, outcome.call, outcome.value
    status, record = call.response.responses[0].status, caller.records[call.operation]
    documented = {spec.status: spec for spec in record.responses}.get(str(status))
    failed = isinstance(value, runtime_of(api, "errors.classes").DecodeError)
    if isinstance(value, Exception) and not failed:
        yield f"{value!r}"
    elif ": good " in call.label and not (documented is not None and documented.type is None):
        if failed or exact(comparable(call, plain(value))) != exact(comparable(call, call.response.value)):
            yield f"gave {value!r}"
    elif ": empty " in call.label and failed and belongs(None, outcome.declared) and documented is None:
        yield f"None would do, not {value!r}"
    elif ": empty " in call.label and not failed and value not in (None, "", b""):
        yield f"gave {value!r}"


def comparable(call: Call, value: Any) -> Any:
    return value if call.response.ordered or not isinstance(value, list) else sorted(value, key=exact)


@pytest.mark.parametrize("api", APIS)
def test_each_status_gives_the_declared_type(mode: str, api: str) -> None:
    with TypedCalls(api) as calls:
        outcomes = calls.make(calls_of(calls.caller), mode)
        found = [
            f"{outcome.call.label}: {fault}"
            for outcome in outcomes
            for fault in [*faults(api, outcome.declared, outcome.value), *problems(calls.caller, outcome)]
        ]
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:40])


@pytest.mark.parametrize("api", APIS)
def test_strict_clients_refuse_a_status_that_the_spec_does_not_mention(mode: str, api: str) -> None:
    drift_error = runtime_of(api, "errors.classes").DriftError
    with TypedCalls(api) as calls:
        asked = [call for call in calls_of(calls.caller) if call.label.endswith((": good 299", ": good 203"))]
        found = [
            f"{outcome.call.label}: {outcome.value!r}"
            for outcome in calls.make(asked, mode, strict=True)
            if not isinstance(outcome.value, drift_error) or "a documented response" not in str(outcome.value)
        ]
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:40])
