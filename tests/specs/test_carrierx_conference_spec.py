"""What document 002 states of CarrierX Conference is in its spec: operations, parameters, fields and their marks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.load.yaml_text import read_yaml
from generator.speclint.check import ROOT
from generator.speclint.walk import Operation, Spec

SPEC = Spec("carrierx_conference", read_yaml(ROOT / "openapi/carrierx_conference.yaml").data)
SCHEMAS = SPEC.document["components"]["schemas"]
SAMPLES = ROOT / "tests/samples/carrierx_conference"
METHODS = {
    "accounts": "list get update replace whoami",
    "calls": "list get update",
    "call_flows": "list get",
    "dids": "list get update replace",
    "did_groups": "create list get update replace delete",
    "meetings": "list get update delete",
    "meeting_rooms": "create list get update replace delete",
}
# The object tables: what create and update may set; all else is read only.
MARKS = {
    "Account": {"update": "attributes call_flow_sid name password"},
    "Call": {"update": "muted name on_hold"},
    "CallFlow": {},
    "Did": {"update": "attributes call_flow_sid did_group_sid"},
    "DidGroup": {"create": "attributes call_flow_sid name", "update": "attributes call_flow_sid name"},
    "Meeting": {"update": "on_hold participant_muted"},
    "MeetingRoom": {
        "create": "access_codes attributes did_group_sid name",
        "update": "access_codes attributes did_group_sid name",
    },
    "MeetingKey": {"create": "access_code role", "update": "access_code role"},
}
ERRORS = {"400", "401", "403", "404", "409", "415", "500"}


def _names(operation: Operation, place: str) -> list[str]:
    return [parameter["name"] for parameter in SPEC.parameters_of(operation) if parameter["in"] == place]


def _marked(schema: str, request: str) -> set[str]:
    return {name for name, field in SCHEMAS[schema]["properties"].items() if request in field["x-access"]}


def test_the_thirty_operations() -> None:
    expected = {f"{resource}.{method}" for resource, methods in METHODS.items() for method in methods.split()}
    assert len(expected) == 30
    assert sorted(operation.label for operation in SPEC.operations) == sorted(expected)


@pytest.mark.parametrize("operation", SPEC.operations, ids=lambda operation: operation.label)
def test_parameters_and_statuses(operation: Operation) -> None:
    method = operation.label.rpartition(".")[2]
    fields = ["include_fields", "exclude_fields"]
    paged = ["limit", "offset", "order", "filter", *fields]
    expected = {"list": paged, "get": fields, "update": ["nested_objects"]}
    assert _names(operation, "query") == expected.get(method, [])
    success = "204" if method == "delete" else "200"
    assert set(operation.node.value["responses"]) == {success, *ERRORS}


def test_the_page_parameters() -> None:
    parameters = SPEC.document["components"]["parameters"]
    assert parameters["PageLimit"]["schema"] == {"type": "integer", "default": 10, "maximum": 1000}
    assert parameters["PageOffset"]["schema"] == {"type": "integer", "default": 0}
    assert parameters["NestedObjects"]["schema"]["enum"] == ["replace"]


@pytest.mark.parametrize("schema", MARKS)
def test_what_can_be_set_when(schema: str) -> None:
    for request, suffixes in {"create": ["Create"], "update": ["Update", "Replace"]}.items():
        expected = set(MARKS[schema].get(request, "").split())
        assert _marked(schema, request) == expected
        for name in (schema + suffix for suffix in suffixes):
            assert set(SCHEMAS.get(name, {"properties": expected})["properties"]) == expected


@pytest.mark.parametrize("schema", ["CallFlowAttributes", "CallFlowAttributesUpdate"])
def test_the_call_flow_attributes(schema: str) -> None:
    """All 31 keys of the sample are known, more are possible, and a change may remove one with null."""
    keys = set(json.loads((SAMPLES / "call_flow.object.json").read_text(encoding="utf-8"))["attributes"])
    kind = ["string", "null"] if schema.endswith("Update") else "string"
    assert len(keys) == 31
    assert set(SCHEMAS[schema]["properties"]) == keys
    assert {json.dumps(field["type"]) for field in SCHEMAS[schema]["properties"].values()} == {json.dumps(kind)}
    assert SCHEMAS[schema]["additionalProperties"] == {"type": kind}


def test_enums_have_the_spelling_of_the_wire() -> None:
    assert SCHEMAS["ParticipantMuted"]["enum"] == ["false", "relaxed", "true"]
    assert SCHEMAS["Role"]["enum"] == ["host", "participant", "listener"]
    assert SCHEMAS["CallDirection"]["enum"] == ["In", "Out"]


@pytest.mark.parametrize("schema", ["Account", "AccountUpdate", "AccountReplace"])
def test_the_password_is_a_secret(schema: str) -> None:
    password: dict[str, Any] = SCHEMAS[schema]["properties"]["password"]
    assert (password["writeOnly"], password["x-sensitive"]) == (True, True)
