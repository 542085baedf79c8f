"""Stage 3: whatever OpenAPI allows in a schema becomes one of a few forms, with names where a person would name it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.load.document import Document
from generator.load.yaml_text import parse_text
from generator.parse.forms import ANY, NULL, NamedEnum, NamedModel, NamedUnion, one_of
from generator.parse.schemas import SchemaBook
from tests.support.generator_project import spec


def book_of(**schemas: Any) -> SchemaBook:
    source = parse_text(json.dumps(spec(schemas=schemas), indent=1), Path("spec.yaml"))
    book = SchemaBook(Document(source, source.data))
    book.close_components()
    return book


def form_of(schema: Any, **others: Any) -> Any:
    return book_of(Thing={"type": "object", "properties": {"it": schema}}, **others).named["Thing"].properties["it"]  # type: ignore[union-attr]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


STRING = {"type": "string"}
INTEGER = {"type": "integer"}
OBJECT = {"type": "object", "properties": {"a": STRING}}


@pytest.mark.parametrize(
    ("schema", "form"),
    [
        ({}, ANY),
        (True, ANY),
        (False, ANY),
        ({"description": "anything"}, ANY),
        ({"not": STRING}, ANY),
        ({"type": "string", "format": "uuid"}, STRING),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "integer", "format": "int64"}, INTEGER),
        ({"type": ["string", "null"]}, {"oneOf": [STRING, NULL]}),
        ({"type": "string", "nullable": True}, {"oneOf": [STRING, NULL]}),
        ({"type": ["string", "integer"]}, {"oneOf": [STRING, INTEGER]}),
        ({"type": "null"}, NULL),
        ({"enum": [None]}, NULL),
        ({"type": []}, ANY),
        ({"type": ["null"]}, NULL),
        ({"const": "x"}, {"const": "x"}),
        ({"const": 5}, {"const": 5}),
        ({"const": None}, ANY),
        ({"const": 1.5, "type": "number"}, {"type": "number"}),
        ({"type": "string", "enum": ["x"]}, {"const": "x"}),
        ({"enum": ["x", None]}, {"oneOf": [{"const": "x"}, NULL]}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [1.5, 2]}, {"type": "number"}),
        ({"enum": [["a"], "b"]}, ANY),
        ({"type": "array"}, {"type": "array", "items": ANY}),
        ({"items": STRING}, {"type": "array", "items": STRING}),
        ({"type": "array", "items": True}, {"type": "array", "items": ANY}),
        ({"prefixItems": [STRING, INTEGER]}, {"type": "array", "items": {"oneOf": [STRING, INTEGER]}}),
        ({"prefixItems": [STRING], "items": INTEGER}, {"type": "array", "items": {"oneOf": [STRING, INTEGER]}}),
        ({"prefixItems": [STRING], "items": False}, {"type": "array", "items": STRING}),
        ({"unevaluatedProperties": INTEGER}, {"type": "object", "additionalProperties": INTEGER}),
        ({"type": "string", "enum": []}, STRING),
        ({"type": "string", "if": {"minLength": 1}, "then": {"maxLength": 2}}, STRING),
        ({"$dynamicRef": "#Anchored"}, INTEGER),
        ({"$dynamicRef": "#/components/schemas/Alias"}, STRING),
        ({"type": "object"}, {"type": "object", "additionalProperties": ANY}),
        ({"type": "object", "properties": {}}, {"type": "object", "additionalProperties": ANY}),
        ({"additionalProperties": INTEGER}, {"type": "object", "additionalProperties": INTEGER}),
        (
            {"patternProperties": {"^a": STRING, "^b": INTEGER}},
            {"type": "object", "additionalProperties": {"oneOf": [STRING, INTEGER]}},
        ),
        ({"anyOf": [STRING, {"type": "null"}]}, {"oneOf": [STRING, NULL]}),
        ({"oneOf": [STRING, STRING]}, STRING),
        ({"oneOf": [STRING, {}]}, ANY),
        ({"oneOf": [INTEGER, {"type": "number"}]}, {"type": "number"}),
        ({"oneOf": [], "type": "string"}, STRING),
        ({"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "x"}]}, STRING),
        ({"allOf": [STRING, {"maxLength": 3}]}, STRING),
        ({"allOf": []}, ANY),
        ({"allOf": [True, STRING]}, STRING),
        ({"oneOf": [{"oneOf": [STRING, INTEGER]}, NULL]}, {"oneOf": [STRING, INTEGER, NULL]}),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, {"type": "string", "format": "binary"}),
        ({"$ref": "#/components/schemas/Alias", "description": "beside"}, STRING),
        ({"allOf": [{"$ref": "#/components/schemas/Alias"}], "nullable": True}, {"oneOf": [STRING, NULL]}),
        ({"$ref": "#/components/schemas/Odd%20name~1x%7B%7D"}, INTEGER),
        ({"$ref": "#/components/schemas/Other/properties/a"}, STRING),
        ({"$ref": "#/components/schemas/Map/additionalProperties"}, INTEGER),
    ],
)
def test_a_schema_is_closed_to_the_form_that_it_means(schema: Any, form: Any) -> None:
    others = {"Alias": STRING, "Odd name/x{}": INTEGER, "Other": OBJECT, "Map": {"additionalProperties": INTEGER}}
    others["Anchored"] = {"$dynamicAnchor": "Anchored", **INTEGER}
    assert form_of(schema, **others) == form


@pytest.mark.parametrize(
    ("schema", "name", "kind"),
    [
        (OBJECT, "ThingIt", NamedModel),
        ({"title": "Nice", **OBJECT}, "Nice", NamedModel),
        ({"title": "A whole sentence that describes what this is for.", **OBJECT}, "ThingIt", NamedModel),
        ({"title": "…", **OBJECT}, "ThingIt", NamedModel),
        ({"type": "array", "items": OBJECT}, "ThingItItem", NamedModel),
        ({"additionalProperties": OBJECT}, "ThingItValue", NamedModel),
        ({"enum": ["a", "b"]}, "ThingIt", NamedEnum),
        (
            {
                "oneOf": [OBJECT, {"type": "object", "properties": {"b": STRING}}],
                "discriminator": {"propertyName": "a"},
            },
            "ThingIt",
            NamedUnion,
        ),
        ({"anyOf": [OBJECT, NULL]}, "ThingIt", NamedModel),
        ({"properties": {"a": STRING}}, "ThingIt", NamedModel),
    ],
)
def test_an_inline_schema_is_named_by_its_title_or_its_place(schema: Any, name: str, kind: type) -> None:
    assert isinstance(book_of(Thing={"type": "object", "properties": {"it": schema}}).named[name], kind)


def test_all_of_merges_properties_required_and_narrowing() -> None:
    book = book_of(
        Base={"type": "object", "required": ["a"], "properties": {"a": STRING, "b": {"description": "wide"}}},
        Child={
            "allOf": [ref("Base"), {"required": ["b"], "properties": {"b": INTEGER, "c": STRING}}],
            "description": "d",
        },
        Alias={"allOf": [ref("Base")], "description": "the same"},
    )
    child = book.named["Child"]
    assert isinstance(child, NamedModel)
    assert list(child.properties) == ["a", "b", "c"]
    assert child.required == {"a", "b"}
    assert child.properties["b"] == INTEGER
    assert "Alias" not in book.named


def test_nested_unions_in_all_of_are_multiplied_out() -> None:
    book = book_of(
        Thing={
            "allOf": [
                {"properties": {"id": INTEGER}},
                {"oneOf": [OBJECT, {"properties": {"b": STRING}}]},
                {"anyOf": [{"required": ["id"]}, {"required": ["a"]}]},
            ]
        }
    )
    union = book.named["Thing"]
    assert isinstance(union, NamedUnion)
    models = [book.named[option["$ref"].rpartition("/")[2]] for option in union.options]
    assert {tuple(sorted(model.properties)) for model in models} == {("a", "id"), ("b", "id")}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("discriminator", "mapping"),
    [
        ({"propertyName": "kind"}, {"Cat": "Cat", "dog": "Dog", "hound": "Dog", "Dog": "Dog"}),
        (
            {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Cat", "d": "Dog"}},
            {"c": "Cat", "d": "Dog", "dog": "Dog", "hound": "Dog"},
        ),
        (
            {"propertyName": "kind", "mapping": {"c": "schemas/pets.yaml#/Cat", "dog": "lost.yaml"}},
            {"c": "Cat", "dog": "Dog", "hound": "Dog", "Dog": "Dog"},
        ),
        (
            {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Alias"}},
            {"c": "Cat", "dog": "Dog", "hound": "Dog", "Dog": "Dog"},
        ),
        ({}, {"Cat": "Cat", "Dog": "Dog"}),
    ],
)
def test_a_discriminator_means_what_its_mapping_names_or_values_say(
    discriminator: Any, mapping: dict[str, str]
) -> None:
    book = book_of(
        Pet={"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator},
        Cat={"properties": {"kind": STRING}},
        Dog={"properties": {"kind": {"enum": ["dog", "hound"]}}},
        Alias={"allOf": [ref("Cat")]},
    )
    union = book.named["Pet"]
    assert isinstance(union, NamedUnion)
    assert union.mapping == mapping


def test_kinds_that_are_listed_by_the_base_that_they_extend_are_members_of_it() -> None:
    book = book_of(
        Pet={**OBJECT, "oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
        Cat={"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
        Dog={"allOf": [ref("Pet")], "properties": {"barks": INTEGER}},
    )
    union, cat, dog = book.named["Pet"], book.named["Cat"], book.named["Dog"]
    assert isinstance(union, NamedUnion)
    assert union.options == [ref("Cat"), ref("Dog")]
    assert isinstance(cat, NamedModel)
    assert isinstance(dog, NamedModel)
    assert set(cat.properties) == {"a", "kind", "lives"}
    assert set(dog.properties) == {"a", "kind", "barks"}


def test_a_value_that_two_members_allow_for_the_tag_means_neither() -> None:
    tagged = {"properties": {"kind": {"const": "x"}}}
    book = book_of(
        Thing={"oneOf": [ref("A"), ref("B"), ref("C")], "discriminator": {"propertyName": "kind"}},
        A=tagged,
        B=tagged,
        C={"properties": {"kind": {"const": "c"}}},
    )
    union = book.named["Thing"]
    assert isinstance(union, NamedUnion)
    assert union.mapping == {"A": "A", "B": "B", "C": "C", "c": "C"}


@pytest.mark.parametrize(
    ("schema", "problem", "cure"),
    [
        ({"type": "string", "enum": None}, "enum has no list of values", "list its values"),
        ({"enum": "a"}, "enum has no list of values", "list its values"),
        ({"$dynamicRef": "#nowhere"}, "leads to no $dynamicAnchor", "define one $dynamicAnchor"),
        ({"$dynamicRef": "#twice"}, "leads to several anchors", "define one $dynamicAnchor"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_cure(schema: Any, problem: str, cure: str) -> None:
    twins = {"One": {"$dynamicAnchor": "twice"}, "Two": {"$dynamicAnchor": "twice"}}
    with pytest.raises(GenerationError) as caught:
        form_of(schema, **twins)
    assert problem in caught.value.problem
    assert cure in caught.value.cure
    assert caught.value.where.startswith("spec.yaml:")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"properties": {"a": STRING}}, False),
        ({"properties": {"a": STRING}, "additionalProperties": False}, False),
        ({"properties": {"a": STRING}, "additionalProperties": True}, True),
        ({"properties": {"a": STRING}, "unevaluatedProperties": STRING}, True),
        ({"properties": {"a": STRING}, "patternProperties": {"^x-": STRING}}, True),
    ],
)
def test_keys_that_a_schema_allows_without_naming_them_are_allowed(schema: Any, expected: bool) -> None:
    model = book_of(Thing=schema).named["Thing"]
    assert isinstance(model, NamedModel)
    assert model.open is expected


def test_recursion_ends() -> None:
    book = book_of(
        Tree={"properties": {"children": {"type": "array", "items": ref("Tree")}}},
        List={"type": "array", "items": ref("List")},
        Value={"oneOf": [STRING, {"type": "array", "items": ref("Value")}, ref("Value")]},
        A={"oneOf": [ref("B"), STRING]},
        B={"anyOf": [ref("A"), INTEGER]},
        Map={"additionalProperties": ref("Map")},
    )
    assert set(book.named) >= {"Tree", "Value", "A", "B"}


def test_a_property_that_extends_its_own_object_ends_too() -> None:
    extended = {"allOf": [ref("Node"), {"properties": {"extra": STRING}}]}
    chosen = {"properties": {"x": STRING}, "oneOf": [ref("Node"), ref("Leaf")]}
    described = {"allOf": [ref("Node"), {"description": "The node below."}]}
    properties = {"extended": extended, "chosen": chosen, "described": described}
    book = book_of(Node={"type": "object", "properties": properties}, Leaf={"properties": {"a": STRING}})
    node = book.named["Node"]
    assert isinstance(node, NamedModel)
    assert node.properties["described"] == ref("Node")
    child = book.named["NodeExtended"]
    assert isinstance(child, NamedModel)
    assert child.properties["extended"] == ref("NodeExtended")
    assert "extra" in child.properties


def test_enum_members_are_distinct_and_constants_of_one_type() -> None:
    book = book_of(
        Mixed={"enum": ["a", 1, "A", "-a", 1, "", None, "*", 2]},
        Words={"type": "string", "enum": [1, True, "x", "mro", "name"]},
    )
    text = book.named["MixedStr"]
    assert isinstance(text, NamedEnum)
    assert text.values == ("a", "A", "-a", "", "*")
    assert len(set(text.members)) == 5
    numbers = book.named["MixedInt"]
    assert isinstance(numbers, NamedEnum)
    assert numbers.values == (1, 2)
    words = book.named["Words"]
    assert isinstance(words, NamedEnum)
    assert words.values == ("1", "true", "x", "mro", "name")
    assert all(member.isidentifier() and member.isupper() and member != "MRO" for member in words.members)


def test_a_choice_is_flat_and_without_repetitions() -> None:
    assert one_of([STRING, {"oneOf": [STRING, INTEGER]}]) == {"oneOf": [STRING, INTEGER]}
    assert one_of([STRING]) == STRING
    assert one_of([STRING, ANY]) == ANY
