"""A field that may be null, though no sample of the vendor's document shows it so, says on what that rests."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.specs import Sample, Spec

# Those whose documents have samples and tables of fields, both read by people.
APIS = ["carbon_voice", "carrierx_conference", "ccai_apps"]
Field = tuple[str, str]


def shapes(spec: Spec, schema: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """A schema and the parts of its unions, each with the name of its component."""
    name = schema.get("$ref", name).rpartition("/")[2]
    schema = spec.resolve(schema)
    yield name, schema
    for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())):
        yield from shapes(spec, part, name)


def values(spec: Spec, schema: Any, value: Any) -> Iterator[tuple[Field, Any]]:
    """The values of all fields of components inside a value."""
    for name, shape in shapes(spec, schema):
        items = value if isinstance(value, list) and "items" in shape else ()
        for item in items:
            yield from values(spec, shape["items"], item)
        known = shape.get("properties", {}).keys() & value.keys() if isinstance(value, dict) else ()
        for key in known:
            yield (name, key), value[key]
            yield from values(spec, shape["properties"][key], value[key])


def schema_of(spec: Spec, sample: Sample) -> Any:
    """The schema of a sample; of queries and of what has none there is nothing to see."""
    if sample.kind == "object":
        return {"$ref": f"#/components/schemas/{sample.schema}"}
    operation = spec.operations[sample.operation]
    body = {"request": operation.body, "response": operation.responses.get(sample.status, {})}.get(sample.kind, {})
    return body.get("content", {}).get(sample.media_type, {}).get("schema", {})


def seen_values(spec: Spec) -> dict[Field, list[Any]]:
    """What the samples of the document hold, by field."""
    seen: dict[Field, list[Any]] = defaultdict(list)
    for sample in spec.samples_of("samples", "later_samples"):
        for field, value in values(spec, schema_of(spec, sample), sample.value):
            seen[field].append(value)
    return seen


def may_be_null(spec: Spec, schema: Any) -> bool:
    """Whether null is one of the types of a schema or of a part of its union."""
    types = [shape.get("type") for _, shape in shapes(spec, schema)]
    return any(kind == "null" or (isinstance(kind, list) and "null" in kind) for kind in types)


@pytest.mark.parametrize("api", APIS)
def test_a_null_that_no_sample_shows_has_evidence(api: str) -> None:
    spec = spec_of(api)
    seen = seen_values(spec)
    assert len(seen) > 50
    unfounded = [
        f"{name}.{key}"
        for name, schema in spec.data["components"]["schemas"].items()
        for key, field in schema.get("properties", {}).items()
        if (name, key) in seen and None not in seen[name, key] and may_be_null(spec, field)
        if "x-evidence" not in schema and "x-evidence" not in field
    ]
    assert unfounded == []
