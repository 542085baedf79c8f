"""Made unions and made objects: a value of one member is decoded as that member, without drift and without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.support.generator_project import ref
from tests.support.made_unions import codec_of, members, objects

if TYPE_CHECKING:
    from pathlib import Path

    from generator.runtime.models.codec import Codec
    from tests.support.made_unions import Schema

EACH_TEST_ITS_FOLDER = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def fitting(schemas: list[Schema], value: Any) -> set[str]:
    """The members that an object is valid for, as another library says."""
    checker = Draft202012Validator.FORMAT_CHECKER
    valid = [Draft202012Validator(schema, format_checker=checker).is_valid(value) for schema in schemas]
    return {f"M{index}" for index, fits in enumerate(valid) if fits}


def decoded(codec: Codec, expression: str, value: Any) -> Any:
    """The typed value, which must hold all that came and be no drift."""
    drift: list[tuple[str, str, str]] = []
    result = codec.decode(expression, value, lambda *seen: drift.append(seen))
    assert drift == []
    assert codec.to_wire(result) == value
    return result


@given(data=st.data())
@settings(max_examples=30, suppress_health_check=EACH_TEST_ITS_FOLDER)
def test_an_object_is_decoded_as_the_member_that_it_fits(tmp_path: Path, data: st.DataObject) -> None:
    """Where it fits several, as one of them."""
    schemas = data.draw(members())
    codec = codec_of(tmp_path, schemas)
    for schema in schemas:
        value = data.draw(objects(schema))
        assert type(decoded(codec, "Either", value)).__name__ in fitting(schemas, value)


@given(data=st.data())
@settings(max_examples=40, suppress_health_check=EACH_TEST_ITS_FOLDER)
def test_arrays_and_maps_of_objects_are_decoded_as_the_one_that_all_objects_fit(
    tmp_path: Path, data: st.DataObject
) -> None:
    schemas = data.draw(members())
    refs = [ref(f"M{index}") for index in range(len(schemas))]
    rows = {"oneOf": [{"type": "array", "items": item} for item in refs]}
    maps = {"oneOf": [{"type": "object", "additionalProperties": item} for item in refs]}
    codec = codec_of(tmp_path, schemas, Rows=rows, Maps=maps)
    for schema in schemas:
        values = data.draw(st.lists(objects(schema), min_size=1, max_size=3))
        allowed = set.intersection(*(fitting(schemas, value) for value in values))
        assert {type(row).__name__ for row in decoded(codec, "Rows", values)} <= allowed
        found = decoded(codec, "Maps", {f"k{index}": value for index, value in enumerate(values)})
        assert {type(item).__name__ for item in found.values()} <= allowed
