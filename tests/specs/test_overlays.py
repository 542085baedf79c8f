"""What the overlays change: each action does something, and the facts of which they speak are there afterwards."""

from __future__ import annotations

import copy
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest

from generator.load.overlay import apply_action, apply_overlay, find_target
from generator.load.yaml_text import Source, read_yaml

ROOT = Path(__file__).parents[2]
OVERLAYS = sorted(path.parent.name for path in ROOT.glob("overrides/*/overlay.yaml"))


def sources(api: str) -> tuple[Source, Source]:
    return read_yaml(ROOT / "openapi" / f"{api}.yaml"), read_yaml(ROOT / "overrides" / api / "overlay.yaml")


def at(document: Any, *steps: str) -> Any:
    """The value at a place, following references; None where there is nothing."""
    for step in steps:
        if isinstance(document, dict) and "$ref" in document:
            raise AssertionError(f"a reference before {step}: {document}")
        document = document.get(step) if isinstance(document, dict) else None
    return document


@pytest.mark.parametrize("api", OVERLAYS)
def test_every_action_changes_something(api: str) -> None:
    spec, overlay = sources(api)
    document = copy.deepcopy(spec.data)
    for action in overlay.data["actions"]:
        places = find_target(document, action["target"], "")
        before = copy.deepcopy([reduce(getitem, place, document) for place in places])
        apply_action(document, action, overlay, "")
        if not action.get("remove"):
            assert [reduce(getitem, place, document) for place in places] != before, action["target"]
    assert document == apply_overlay(spec.data, overlay)


@pytest.mark.parametrize("api", OVERLAYS)
def test_the_spec_itself_is_left_alone(api: str) -> None:
    spec, overlay = sources(api)
    before = copy.deepcopy(spec.data)
    apply_overlay(spec.data, overlay)
    assert spec.data == before


CUSTOM_FILTER_TYPE = {"$ref": "#/components/schemas/CustomFilterType"}
FACTS: list[tuple[str, tuple[str, ...], Any, Any]] = [
    ("ccai_apps", ("x-rate-limit", "requests"), 1, 10),
    ("carbon_voice", ("components", "schemas", "TokenRequest", "required"), None, ["grant_type", "client_id"]),
    ("chatwoot", ("components", "schemas", "Label", "properties", "id", "type"), "number", "integer"),
    (
        "chatwoot",
        ("components", "schemas", "CustomFilter", "properties", "filter_type"),
        None,
        CUSTOM_FILTER_TYPE,
    ),
    ("chatwoot", ("components", "parameters", "ConversationUuid", "schema", "type"), "integer", "string"),
    ("chatwoot", ("components", "schemas", "Inbox", "properties", "smtp_password", "x-sensitive"), None, True),
]


@pytest.mark.parametrize(
    ("api", "place", "before", "after"), FACTS, ids=["/".join((fact[0], *fact[1])) for fact in FACTS]
)
def test_a_fact_that_the_document_has_wrong(api: str, place: tuple[str, ...], before: Any, after: Any) -> None:
    spec, overlay = sources(api)
    if before is not None:
        assert at(spec.data, *place) == before
    else:
        assert at(spec.data, *place) != after
    assert at(apply_overlay(spec.data, overlay), *place) == after


def test_chatwoot_answers_200_where_its_document_says_204() -> None:
    spec, overlay = sources("chatwoot")
    real = apply_overlay(spec.data, overlay)
    statuses = [
        set(at(document, "paths", "/api/v1/accounts/{account_id}/contacts/{id}", "put", "responses"))
        for document in (spec.data, real)
    ]
    assert "204" in statuses[0]
    assert "200" not in statuses[0]
    assert "200" in statuses[1]
    assert "204" not in statuses[1]


def test_chatwoot_attachments_are_an_array_called_attachments_with_brackets() -> None:
    spec, overlay = sources("chatwoot")
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages"
    for document in (spec.data, apply_overlay(spec.data, overlay)):
        schema = at(document, "paths", path, "post", "requestBody", "content", "multipart/form-data", "schema")
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        assert "attachments[]" in schema["properties"]
        assert "attachments" not in schema["properties"]


def test_carbon_voice_takes_its_token_call_as_a_form() -> None:
    spec, overlay = sources("carbon_voice")
    real = apply_overlay(spec.data, overlay)
    kinds = [
        set(at(document, "paths", "/oauth/token", "post", "requestBody", "content")) for document in (spec.data, real)
    ]
    assert kinds == [{"application/json"}, {"application/x-www-form-urlencoded"}]
