"""What a new API's client sends, its fake reads back equal: each argument, in each place, style and form."""

from __future__ import annotations

from importlib import import_module
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.cases import Case, cases_of
from tests.support.fakes import make_call
from tests.support.generator_project import Fragments, Project, operation, spec
from tests.support.specs import Spec

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}, "label": TEXT, "on": {"type": "boolean"}}}
DEEP = {
    "type": "object",
    "properties": {
        "point": POINT,
        "tags": {"type": "array", "items": TEXT},
        "points": {"type": "array", "items": POINT},
        "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
}
VALUES: dict[str, tuple[Any, list[Any]]] = {
    "text": (TEXT, ["a b&c=ä", "12", "true", "a,b"]),
    "integer": ({"type": "integer"}, [0, -3, 10**20]),
    "number": ({"type": "number"}, [1.5, -0.25, 1e30]),
    "flag": ({"type": "boolean"}, [True, False]),
    "choice": ({"type": "string", "enum": ["1", "2"]}, ["1"]),
    "texts": ({"type": "array", "items": TEXT}, [["a"], ["a b", "7", "c&d"]]),
    "numbers": ({"type": "array", "items": {"type": "integer"}}, [[1], [1, 2, 3]]),
    "one or several": ({"anyOf": [TEXT, {"type": "array", "items": TEXT}]}, ["a", ["a", "b"]]),
    "object": (POINT, [{"x": 1, "label": "7", "on": False}, {"label": "a b"}]),
    "map": ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"a": 1, "b c": 2}]),
    "deep": (
        DEEP,
        [
            {"point": {"x": 1, "label": "2"}, "tags": ["3", "b"], "counts": {"n": 4}},
            {"points": [{"x": 1}, {"label": "1", "on": True}], "grid": [[1, 2], [3]]},
            {"points": [{"x": number} for number in range(12)], "tags": ["one"]},
        ],
    ),
    "points": (
        {"type": "array", "items": POINT},
        [[{"x": 1}], [{"x": 1, "label": "5"}, {"on": True}], [{"x": 1, "label": "5"}, {"label": "6"}, {"label": "x"}]],
    ),
}
STYLES = {
    "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject", "json"],
    "path": ["simple", "label", "matrix", "json"],
    "header": ["simple", "json"],
    "cookie": ["form", "json"],
}


def written(where: str, style: str, explode: bool, schema: Any) -> dict[str, Any]:
    """A parameter of a place and style."""
    parameter: dict[str, Any] = {"name": "p", "in": where, "required": where == "path"}
    if style == "json":
        return parameter | {"content": {"application/json": {"schema": schema}}}
    return parameter | {"style": style, "explode": explode, "schema": schema}


def forms(styles: list[str]) -> Iterator[tuple[str, bool, str]]:
    """Each style, exploded or not where that makes a difference, with each kind of value."""
    for style, explode, name in product(styles, (True, False), VALUES):
        if explode or style not in {"", "json", "deepObject"}:
            yield style, explode, name


def in_parameters() -> Iterator[tuple[str, Any, list[Any]]]:
    for where, styles in STYLES.items():
        for style, explode, name in forms(styles):
            schema, values = VALUES[name]
            path = "/{p}" if where == "path" else ""
            yield f"{where} {style} {explode} {name}{path}", written(where, style, explode, schema), values


def in_bodies() -> Iterator[tuple[str, Any, list[Any]]]:
    kinds = {
        "application/x-www-form-urlencoded": ["", "form", "deepObject", "spaceDelimited", "pipeDelimited", "json"],
        "multipart/form-data": ["", "form", "deepObject", "pipeDelimited", "json"],
        "application/json": [""],
    }
    for media, styles in kinds.items():
        for style, explode, name in forms(styles):
            schema, values = VALUES[name]
            encoding: dict[str, Any] = {"style": style, "explode": explode} if style else {}
            if style == "json":
                encoding = {"contentType": "application/json"}
            body = {"type": "object", "properties": {"p": schema}}
            content = {media: {"schema": body, **({"encoding": {"p": encoding}} if encoding else {})}}
            yield f"{media} {style} {explode} {name}", {"content": content}, values


def document(entries: list[tuple[str, Any, list[Any]]]) -> Any:
    paths = {}
    for number, (label, made, _) in enumerate(entries):
        given = {"requestBody": made} if "content" in made and "in" not in made else {"parameters": [made]}
        verb = "post" if "requestBody" in given else "get"
        end = "/{p}" if label.endswith("/{p}") else ""
        paths[f"/try{number}{end}"] = operation(verb, operationId=f"try{number}", tags=["tries"], **given)
    return spec(paths)


ENTRIES = [*in_parameters(), *in_bodies()]


@pytest.fixture(scope="module")
def tries(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of a document with an operation for each entry."""
    project = Project(tmp_path_factory.mktemp("tries"))
    project.spec("tries", document(ENTRIES))
    return project.package("tries")


def fake_of(package: Any) -> Any:
    """A fake that takes all requests and remembers nothing but them."""
    testing = import_module(f"{package.__name__}.testing")
    (name,) = (name for name in testing.__all__ if name.startswith("Fake") and name != "FakeWebhooks")
    fake = getattr(testing, name)(seed=3, strict=False)
    fake.engine.stateless = True
    fake.limit(None)
    return fake


def calls_of(package: Any, mode: str, cases: list[tuple[str, Any, Case]]) -> Iterator[tuple[str, Case, Any]]:
    """Each case with the record of the call that the fake has of it; None: the value has no form, and is refused."""
    with fake_of(package) as fake:
        client: Any = fake.client() if mode == "sync" else fake.async_client()
        for label, record, case in cases:
            fake.reset()
            seen = make_call(fake, client, record, case)
            came = fake.calls().records
            assert came or isinstance(seen.error, package.InvalidArgumentError), f"{label}: {seen.error!r}"
            yield label, case, came[0] if came else None


def misread(case: Case, came: Any) -> Iterator[str]:
    """What the fake read otherwise than it was given."""
    for name, value in case.arguments.items():
        read = came.arguments.get(name)
        if read != value or kinds(read) != kinds(value):
            yield f"{name}: {value!r} was read as {read!r} of {came.request.url[-80:]}"


def kinds(value: Any) -> Any:
    """The types of a value and of all within, since 1, 1.0 and True are equal; a file's is that of its content."""
    if isinstance(value, dict):
        return {key: kinds(item) for key, item in value.items()}
    if isinstance(value, list):
        return [kinds(item) for item in value]
    return type(getattr(value, "content", value))


def test_each_form_of_an_argument_is_read_as_it_was_given(tries: Any, mode: str) -> None:
    cases = [
        (label, tries.OPERATIONS[f"try{number}"], Case(label, {"p": value}, {}, {}))
        for number, (label, _, values) in enumerate(ENTRIES)
        for value in values
    ]
    made = [(label, case, came) for label, case, came in calls_of(tries, mode, cases) if came]
    found = [f"{label}: {one}" for label, case, came in made for one in [*misread(case, came), *came.problems]]
    assert not found, f"{len(found)} problems:\n" + "\n".join(found)
    assert len(made) > len(ENTRIES)


@pytest.mark.parametrize("name", ["brackets_and_signs", "files_30", "openapi_30", "spellings", "ways"])
def test_each_argument_of_a_fragment_is_read_as_it_was_given(fragments: Fragments, mode: str, name: str) -> None:
    package, made = fragments.package(name), Spec(name, fragments.project.root)
    cases = [
        (f"{record.call} [{case.label}]", record, case)
        for each in made.operations.values()
        for record in [package.OPERATIONS[each.id]]
        for case in cases_of(made, each, record, {})
    ]
    found = [f"{label}: {one}" for label, case, came in calls_of(package, mode, cases) for one in misread(case, came)]
    assert not found, f"{len(found)} problems:\n" + "\n".join(found)
