"""Documents in several files: references are followed from file to file, and what they hold gets good names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.commands.new import new
from generator.errors import GenerationError, GenerationErrors
from generator.load.read import read_document

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.generator_project import Project

Doc = dict[str, Any]
HEAD = "openapi: 3.1.0\ninfo: {title: Many, version: '1'}\nservers: [{url: https://many.example.com}]\n"
PATHS = (
    HEAD
    + "paths:\n  /a:\n    get:\n      operationId: getA\n      responses:\n        '200':\n          description: ok\n"
)


def responding(schema: str) -> str:
    """A document whose one operation responds with a schema."""
    return f"{PATHS}          content: {{application/json: {{schema: {schema}}}}}\n"


def files(folder: Path, **texts: str) -> Path:
    """Files by their path, in which `__` is a slash and `_dot_` a dot; gives the first."""
    paths = [folder / name.replace("__", "/").replace("_dot_", ".") for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return paths[0]


def bundled(path: Path) -> Doc:
    """One document of all files, which is valid."""
    made = dict(read_document(path).source.data)
    assert [str(error) for error in OpenAPIV31SpecValidator(made).iter_errors()] == []
    return made


def schemas(path: Path) -> Doc:
    made: Doc = bundled(path).get("components", {}).get("schemas", {})
    return made


THING = "type: object\nproperties: {id: {type: integer}}\n"
SHAPE = {"type": "object", "properties": {"id": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("reference", "others", "name"),
    [
        ("./thing.yaml", {"thing_dot_yaml": THING}, "Thing"),
        ("thing.yaml#", {"thing_dot_yaml": THING}, "Thing"),
        ("thing.yaml#/", {"thing_dot_yaml": THING}, "Thing"),
        ("big-thing.json", {"big-thing_dot_json": json.dumps(SHAPE)}, "BigThing"),
        ("schemas/Thing.yaml", {"schemas__Thing_dot_yaml": THING}, "Thing"),
        ("schemas/thing/index.yaml", {"schemas__thing__index_dot_yaml": THING}, "Thing"),
        ("all.yaml#/Thing", {"all_dot_yaml": f"Thing: {json.dumps(SHAPE)}"}, "Thing"),
        (
            "all.yaml#/components/schemas/Thing",
            {"all_dot_yaml": f"components: {{schemas: {{Thing: {json.dumps(SHAPE)}}}}}"},
            "Thing",
        ),
        ("all.yaml#/$defs/a~1b", {"all_dot_yaml": f"$defs: {{a/b: {json.dumps(SHAPE)}}}"}, "a_b"),
        ("with%20blank.yaml", {"with blank_dot_yaml": THING}, "WithBlank"),
        (
            "index.yaml#/Thing",
            {"index_dot_yaml": "Thing: {$ref: deep/thing.yaml}", "deep__thing_dot_yaml": THING},
            "Thing",
        ),
    ],
)
def test_what_another_file_holds_becomes_a_component(
    tmp_path: Path, reference: str, others: dict[str, str], name: str
) -> None:
    made = schemas(files(tmp_path, api_dot_yaml=responding(f"{{$ref: {json.dumps(reference)}}}"), **others))
    assert made == {name: SHAPE}


def test_nested_references_are_relative_to_their_own_file(tmp_path: Path) -> None:
    made = schemas(
        files(
            tmp_path,
            api_dot_yaml=responding("{$ref: one/pet.yaml#/Pet}"),
            one__pet_dot_yaml="Pet:\n  properties:\n    owner: {$ref: ../two/owner.yaml}\n    twin: {$ref: '#/Pet'}\n"
            "    tag: {$ref: '#/Tag'}\nTag: {type: string}",
            two__owner_dot_yaml="properties:\n  pets: {type: array, items: {$ref: ../one/pet.yaml#/Pet}}\n"
            "  self: {$ref: '#'}",
        )
    )
    refs = {name: f"#/components/schemas/{name}" for name in ("Pet", "Owner", "Tag")}
    pet = {"owner": {"$ref": refs["Owner"]}, "twin": {"$ref": refs["Pet"]}, "tag": {"$ref": refs["Tag"]}}
    owner = {"pets": {"type": "array", "items": {"$ref": refs["Pet"]}}, "self": {"$ref": refs["Owner"]}}
    assert made == {"Pet": {"properties": pet}, "Owner": {"properties": owner}, "Tag": {"type": "string"}}


def test_the_documents_own_components_keep_their_names(tmp_path: Path) -> None:
    """Those that are references too, and those that other files refer back to."""
    own = "components:\n  schemas:\n    Animal: {$ref: pet.yaml}\n    Local: {type: string}\n"
    path = files(
        tmp_path,
        api_dot_yaml=responding("{$ref: pet.yaml}") + own,
        pet_dot_yaml="properties: {parent: {$ref: pet.yaml}, local: {$ref: 'api.yaml#/components/schemas/Local'}}",
    )
    parts = {"parent": {"$ref": "#/components/schemas/Animal"}, "local": {"$ref": "#/components/schemas/Local"}}
    assert schemas(path) == {"Animal": {"properties": parts}, "Local": {"type": "string"}}


def test_names_that_clash_are_told_apart_by_what_is_around(tmp_path: Path) -> None:
    union = ", ".join(
        f"{{$ref: {name}}}"
        for name in ("pets/model.yaml#/Thing", "cars/model.yaml#/Thing", "own.yaml#/Thing", "cars/thing.yaml")
    )
    shape = "Thing: {type: object, properties: {NAME: {type: string}}}"
    made = schemas(
        files(
            tmp_path,
            api_dot_yaml=responding(f"{{anyOf: [{union}]}}"),
            pets__model_dot_yaml=shape.replace("NAME", "pet"),
            cars__model_dot_yaml=shape.replace("NAME", "car"),
            own_dot_yaml=shape.replace("NAME", "own"),
            cars__thing_dot_yaml="type: object\nproperties: {other: {type: string}}",
        )
    )
    assert {name: next(iter(schema["properties"])) for name, schema in made.items()} == {
        "Thing": "pet",
        "ModelThing": "car",
        "OwnThing": "own",
        "CarsThing": "other",
    }


def test_parameters_responses_bodies_headers_and_examples_of_other_files(tmp_path: Path) -> None:
    operation = """
      parameters: [{$ref: parts.yaml#/Limit}]
      requestBody: {$ref: parts.yaml#/Body}
      responses:
        '200': {description: ok, headers: {X-A: {$ref: parts.yaml#/Header}}}
        default: {$ref: parts.yaml#/Bad}
"""
    parts = """
Limit: {name: limit, in: query, schema: {$ref: '#/Number'}}
Number: {type: integer}
Body: {content: {application/json: {schema: {$ref: '#/Number'}, examples: {one: {$ref: '#/One'}}}}}
One: {value: {$ref: is data here}}
Header: {schema: {$ref: '#/Number'}}
Bad: {description: bad}
"""
    made = bundled(files(tmp_path, api_dot_yaml=f"{HEAD}paths:\n  /a:\n    post:\n{operation}", parts_dot_yaml=parts))
    assert {section: list(entries) for section, entries in made["components"].items()} == {
        "parameters": ["Limit"],
        "requestBodies": ["Body"],
        "responses": ["Bad"],
        "headers": ["Header"],
        "examples": ["One"],
        "schemas": ["Number"],
    }
    assert made["components"]["examples"]["One"] == {"value": {"$ref": "is data here"}}


@pytest.mark.parametrize(
    ("head", "others"),
    [
        ("paths:\n  /a: {$ref: paths/a.yaml}", {}),
        ("paths: {$ref: paths/all.yaml}", {"paths__all_dot_yaml": "/a: {$ref: a.yaml}"}),
        ("paths:\n  /a: {$ref: 'paths/all.yaml#/~1a'}", {"paths__all_dot_yaml": "/a: {$ref: a.yaml}"}),
        ("paths:\n  /a: {get: {$ref: 'paths/a.yaml#/get'}}", {}),
    ],
)
def test_paths_and_whole_sections_by_reference(tmp_path: Path, head: str, others: dict[str, str]) -> None:
    content = "content: {application/json: {schema: {$ref: ../t.yaml}}}"
    item = f"get:\n  operationId: getA\n  responses: {{'200': {{description: ok, {content}}}}}"
    path = files(tmp_path, api_dot_yaml=HEAD + head, paths__a_dot_yaml=item, t_dot_yaml=THING, **others)
    made = bundled(path)
    assert made["paths"]["/a"]["get"]["operationId"] == "getA"
    assert made["components"] == {"schemas": {"T": SHAPE}}


def test_texts_may_stand_in_files_of_their_own(tmp_path: Path) -> None:
    text = (
        HEAD.replace("title: Many", "title: Many, description: {$ref: about.md}")
        + "paths: {/a: {get: {responses: {}}}}"
    )
    assert bundled(files(tmp_path, api_dot_yaml=text, about_dot_md="# Many\n"))["info"]["description"] == "# Many\n"


def test_a_discriminator_may_name_schemas_of_other_files(tmp_path: Path) -> None:
    mapping = "{cat: ./cat.yaml, dog: 'dog.yaml#/Dog', own: '#/components/schemas/Own', name: Own}"
    text = responding(f"{{oneOf: [{{$ref: cat.yaml}}], discriminator: {{propertyName: kind, mapping: {mapping}}}}}")
    path = files(
        tmp_path,
        api_dot_yaml=text + "components: {schemas: {Own: {type: object}}}",
        cat_dot_yaml=THING,
        dog_dot_yaml="Dog: {type: object}",
    )
    schema = bundled(path)["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "dog": "#/components/schemas/Dog",
        "own": "#/components/schemas/Own",
        "name": "Own",
    }


KINDS = """
Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Dog: {allOf: [{$ref: '#/Pet'}, {type: object, properties: {barks: {type: integer}}}]}
Puppy: {allOf: [{$ref: '#/Dog'}, {type: object, properties: {mother: {$ref: 'cat.yaml#/Cat'}}}]}
Plain: {type: object}
Own: {allOf: [{$ref: '#/Plain'}]}
Wrong: {allOf: [{$ref: '#/Nowhere'}, 5]}
"""


@pytest.mark.parametrize("within", ["", "#/components/schemas", "#/definitions"])
def test_kinds_of_a_base_in_another_file_come_along(tmp_path: Path, within: str) -> None:
    """Nothing refers to them; what their base does not tell from others is left behind."""
    steps = within.removeprefix("#/").split("/") if within else []
    text = KINDS.replace("'#/", f"'{within or '#'}/")
    for step in reversed(steps):
        text = f"{step}:\n" + "".join(f"  {each}\n" for each in text.splitlines())
    document = responding(
        f"{{oneOf: [{{$ref: 'pets.yaml{within or '#'}/Pet'}}, {{$ref: 'pets.yaml{within or '#'}/Plain'}}]}}"
    )
    found = schemas(files(tmp_path, a_dot_yaml=document, pets_dot_yaml=text, cat_dot_yaml="Cat: {type: object}"))
    assert set(found) == {"Pet", "Plain", "Dog", "Puppy", "Cat"}
    assert found["Puppy"]["allOf"][0] == {"$ref": "#/components/schemas/Dog"}


def test_swagger_in_several_files(tmp_path: Path) -> None:
    text = """
swagger: "2.0"
info: {title: Old, version: "1"}
host: old.example.com
paths:
  /a:
    get:
      parameters: [{$ref: parts.yaml#/parameters/Limit}]
      responses: {"200": {description: ok, schema: {$ref: "parts.yaml#/definitions/Thing"}}}
"""
    parts = """
parameters: {Limit: {name: limit, in: query, type: integer}}
definitions: {Thing: {type: object, properties: {id: {type: integer, x-nullable: true}}}}
"""
    made = bundled(files(tmp_path, api_dot_yaml=text, parts_dot_yaml=parts))
    assert made["components"]["schemas"] == {
        "Thing": {"type": "object", "properties": {"id": {"type": ["integer", "null"]}}}
    }
    assert made["components"]["parameters"] == {
        "Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    }


@pytest.mark.parametrize(
    ("reference", "problem", "cure"),
    [
        ("https://example.com/a.yaml#/X", "$ref to the network", "save that document"),
        ("//example.com/a.yaml", "$ref to the network", "save that document"),
        ("file:///etc/hosts", "$ref to the network", "save that document"),
        ("nope.yaml", "$ref to a file that is not there", "mend the path"),
        ("parts.yaml#/Nope", "unresolved $ref", "define 'Nope' in"),
        ("parts.yaml#Thing", "unresolved $ref", "parts.yaml#/Thing"),
        ("bad.yaml", "bad YAML", "mend the YAML"),
        ("circle.yaml#/A", "leads to itself", "define the target"),
    ],
)
def test_references_that_lead_nowhere_are_reported_together(
    tmp_path: Path, reference: str, problem: str, cure: str
) -> None:
    path = files(
        tmp_path,
        api_dot_yaml=responding(f"{{anyOf: [{{$ref: middle.yaml}}, {{$ref: '{reference}'}}, {{$ref: lost.yaml}}]}}"),
        middle_dot_yaml=f"properties:\n  a:\n    $ref: '{reference}'",
        parts_dot_yaml="Thing: {}",
        bad_dot_yaml="a: [",
        circle_dot_yaml="A: {$ref: '#/B'}\nB: {$ref: '#/A'}",
    )
    with pytest.raises(GenerationErrors) as caught:
        read_document(path)
    *errors, lost = sorted(caught.value.errors, key=lambda error: "lost.yaml" in error.problem)
    assert "lost.yaml" in lost.problem
    assert {problem in error.problem and cure in error.cure for error in errors} == {True}
    places = {error.where.removeprefix(f"{tmp_path}/") for error in errors}
    assert places == ({"bad.yaml:2"} if reference == "bad.yaml" else {"api.yaml:11", "middle.yaml:3"})


def test_a_path_that_includes_itself_is_refused(tmp_path: Path) -> None:
    path = files(
        tmp_path,
        api_dot_yaml=HEAD + "paths:\n  /a: {$ref: a.yaml}",
        a_dot_yaml="$ref: b.yaml\nget: {}",
        b_dot_yaml="$ref: a.yaml\nput: {}",
    )
    with pytest.raises(GenerationError, match="itself"):
        read_document(path)


def test_faults_name_the_file_in_which_they_are(tmp_path: Path) -> None:
    path = files(
        tmp_path,
        api_dot_yaml=HEAD + "paths:\n  /a/{id}: {$ref: paths/a.yaml}\n",
        paths__a_dot_yaml="get:\n  responses:\n    '200':\n      description: ok\n"
        "      content: {application/json: {schema: {$ref: ../s/t.json#/T}}}\n",
        s__t_dot_json='{"T": {"type": "object",\n "properties": {\n  "id": {"type": "strin"}}}}',
    )
    with pytest.raises(GenerationErrors) as caught:
        new(tmp_path / "project", "many", path)
    assert {error.where.removeprefix(f"{tmp_path}/"): error.problem[:12] for error in caught.value.errors} == {
        "paths/a.yaml:1": "/a/{id} name",
        "s/t.json:3": "unknown type",
    }


def test_a_client_of_several_files(tmp_path: Path, project: Project) -> None:
    path = files(
        tmp_path / "theirs",
        api_dot_yaml=responding("{type: array, items: {$ref: pet.yaml}}"),
        pet_dot_yaml="type: object\nproperties: {owner: {$ref: owner.yaml}}",
        owner_dot_yaml="type: object\nproperties: {pets: {type: array, items: {$ref: pet.yaml}}}",
    )
    package = project.taken("many", path)
    assert package.OPERATIONS["getA"].responses[0].type == "list[Pet]"
    assert package.Pet.from_dict({"owner": {"pets": [{}]}}).owner.pets == [package.Pet()]


OWN_NAMES = """
components:
  schemas:
    Tree:
      $id: https://names.example.com/schemas/tree
      type: object
      properties:
        up: {$ref: "#"}
        leaf: {$ref: "#/$defs/Leaf"}
        again: {$ref: "#leaf"}
        other: {$ref: other}
        whole: {$ref: "https://names.example.com/schemas/other"}
        part: {$ref: "other#/properties/name"}
        root: {$ref: "#/components/schemas/Plain"}
      $defs:
        Leaf: {$anchor: leaf, type: object, properties: {size: {type: integer}}}
    Other:
      $id: https://names.example.com/schemas/other
      type: object
      properties: {name: {type: string}, far: {$ref: "tree#leaf"}}
    Urn: {$id: "urn:example:urn", $anchor: top, type: object, properties: {self: {$ref: "#top"}}}
    Plain: {$anchor: plain, type: object, properties: {urn: {$ref: "urn:example:urn"}}}
    User: {$ref: "#plain"}
"""
POINTED = {
    "Tree": {
        "up": "Tree",
        "leaf": "Tree/$defs/Leaf",
        "again": "Tree/$defs/Leaf",
        "other": "Other",
        "whole": "Other",
        "part": "Other/properties/name",
        "root": "Plain",
    },
    "Other": {"far": "Tree/$defs/Leaf"},
    "Urn": {"self": "Urn"},
    "Plain": {"urn": "Urn"},
}


def test_a_schema_is_referred_to_by_the_name_that_it_gives_itself(tmp_path: Path) -> None:
    document = responding('{$ref: "#/components/schemas/Tree"}') + OWN_NAMES
    found = dict(read_document(files(tmp_path, a_dot_yaml=document)).source.data)["components"]["schemas"]
    for name, properties in POINTED.items():
        references = {key: value["$ref"] for key, value in found[name]["properties"].items() if "$ref" in value}
        assert references == {key: f"#/components/schemas/{target}" for key, target in properties.items()}
    assert found["User"] == {"$ref": "#/components/schemas/Plain"}
    assert all("$id" in found[name] for name in ("Tree", "Other", "Urn"))
