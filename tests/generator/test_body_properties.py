"""Made bodies and responses: what the document allows is sent as it says and read as it came, all else is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.requests.accept import accepting
from tests.support.loopback import Response
from tests.support.made_bodies import FILES, body, called, made, parts
from tests.support.multipart import parts_of
from tests.support.sync_async import MODES

if TYPE_CHECKING:
    from pathlib import Path

    from generator.shape.shapes import MethodShape

EACH_TEST_ITS_FOLDER = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
FORM, JSON, URLENCODED = "multipart/form-data", "application/json", "application/x-www-form-urlencoded"


@given(data=st.data())
@settings(max_examples=15, suppress_health_check=EACH_TEST_ITS_FOLDER, deadline=None)
def test_files_are_sent_as_files_and_all_else_as_what_it_is(tmp_path: Path, data: st.DataObject) -> None:
    made_parts = {name: data.draw(parts()) for name in data.draw(st.sampled_from(["a", "ab", "abc"]))}
    schema = {"type": "object", "properties": {name: part[0] for name, part in made_parts.items()}}
    encoding = {name: {"contentType": allowed} for name, (_, allowed, _) in made_parts.items() if allowed}
    method = made(tmp_path, "post", requestBody=body((FORM, schema | {"required": ["k"]}, encoding)))
    values = {name: data.draw(strategy) for name, (_, _, strategy) in made_parts.items()}
    for mode in MODES:
        _, request = called(method.record, mode, {name: each.value for name, each in values.items()} | {"k": 1})
        expected = [(name, *part) for name, each in values.items() for part in each.parts]
        assert sorted(parts_of(request), key=str) == sorted([*expected, ("k", None, "text/plain", b"1")], key=str)


@st.composite
def bodies(draw: st.DrawFn) -> list[tuple[str, set[str], set[str]]]:
    """Media types, each with the names of its properties and of those that it requires."""
    kinds = draw(st.lists(st.sampled_from([JSON, FORM, URLENCODED]), min_size=1, max_size=3, unique=True))
    found = []
    for kind in kinds:
        names = draw(st.sets(st.sampled_from("abcd"), min_size=1))
        found.append((kind, names, {name for name in names if draw(st.booleans())}))
    return found


def _object(names: set[str], needed: set[str]) -> dict[str, Any]:
    properties = {name: {"type": "string"} for name in sorted(names)}
    return {"type": "object", "properties": properties, "required": sorted(needed)}


def takes(method: MethodShape, names: set[str]) -> bool:
    """Whether a type checker takes a call with these arguments."""
    signatures = [way.arguments for way in method.signatures] or [method.arguments]
    return any(
        {each.name for each in known if each.required} <= names <= {each.name for each in known} for known in signatures
    )


@given(data=st.data(), required=st.booleans())
@settings(max_examples=25, suppress_health_check=EACH_TEST_ITS_FOLDER, deadline=None)
def test_each_way_to_write_a_body_is_a_legal_call_and_no_other(
    tmp_path: Path, data: st.DataObject, *, required: bool
) -> None:
    ways = data.draw(bodies())
    schemas: list[Any] = [(kind, _object(names, needed), {}) for kind, names, needed in ways]
    method = made(tmp_path, "post", requestBody=body(*schemas, required=required))
    names = data.draw(st.sets(st.sampled_from("abcd")))
    legal = any(needed <= names <= known for _, known, needed in ways) or not (required or names)
    assert takes(method, names) or not legal
    assert legal or not method.signatures or not takes(method, names)
    for mode in MODES:
        try:
            _, request = called(method.record, mode, dict.fromkeys(names, "x"))
        except (InvalidArgumentError, TypeError):
            assert not legal
            continue
        assert legal
        came = request.headers.get("content-type", "").partition(";")[0]
        fitting = {kind for kind, known, needed in ways if needed <= names <= known}
        assert came in fitting or not (came or names)


RESPONSES: dict[str, tuple[dict[str, Any], bytes, Any]] = {
    JSON: ({"type": "array", "items": {"type": "integer"}}, b"[1]", [1]),
    "application/vnd.made+json": ({"type": "boolean"}, b"true", True),
    "text/csv": ({"type": "string"}, b"a,b", "a,b"),
    "text/plain": ({"type": "number"}, b"1.5", 1.5),
    "application/pdf": (FILES[0], b"%PDF", b"%PDF"),
    "audio/wav": ({}, b"RIFF", b"RIFF"),
}
"""By media type: schema, body, value."""


@given(kinds=st.lists(st.sampled_from(sorted(RESPONSES)), min_size=1, max_size=4, unique=True), data=st.data())
@settings(max_examples=15, suppress_health_check=EACH_TEST_ITS_FOLDER, deadline=None)
def test_a_response_is_read_in_each_media_type_that_it_has(
    tmp_path: Path, kinds: list[str], data: st.DataObject
) -> None:
    content = {kind: {"schema": RESPONSES[kind][0]} for kind in kinds}
    method = made(tmp_path, "get", responses={"200": {"description": "ok", "content": content}})
    choices = {spec.media_type for spec in (*method.record.responses, *method.record.alternatives)}
    assert choices == set(kinds)
    asked = data.draw(st.sampled_from([NOT_GIVEN, *kinds])) if method.chooses else NOT_GIVEN
    record = accepting(method.record, asked)
    for came in [asked] if asked is not NOT_GIVEN else [spec.media_type for spec in record.responses]:
        for mode in MODES:
            found, request = called(record, mode, {}, Response(200, RESPONSES[came][1], media_type=came))
            assert found == RESPONSES[came][2]
            assert came in request.headers["accept"]
