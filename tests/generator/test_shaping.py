"""Stage 5: arguments, bodies, answers, pages and credentials of each method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.parse.forms import ANY
from generator.parse.media import received, sent
from generator.python_types import ANY as ANY_TYPE
from generator.python_types import printed
from generator.render.literals import literal
from generator.runtime.operation import Limits, Paging
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from generator.shape.shapes import MethodShape

STRING = {"type": "string"}
ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}}


def method(project: Project, item: dict[str, Any], decisions: str = "", path: str = "/a", **top: Any) -> MethodShape:
    (found,) = project.shape(spec({path: item}, **top), decisions).methods
    return found


def parameter(name: str, place: str = "query", **keys: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": STRING, **({"required": True} if place == "path" else {}), **keys}


def body(schema: Any, media_type: str = "application/json", **keys: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {media_type: {"schema": schema}}, **keys}}


def signature(found: MethodShape) -> str:
    """`a, b!, *, c!` with ! for what is required."""
    positional = [argument for argument in found.arguments if argument.positional]
    others = [argument for argument in found.arguments if not argument.positional]
    shown = [f"{argument.name}{'!' if argument.required else ''}" for argument in others]
    return ", ".join([*(argument.name for argument in positional), *(["*", *shown] if shown else [])])


def test_path_values_are_positional_in_the_order_of_the_path_and_required_ones_lead(project: Project) -> None:
    item = operation(
        "put",
        parameters=[
            parameter("q"),
            parameter("b", "path"),
            parameter("a", "path"),
            parameter("h", "header", required=True),
        ],
        **body({"type": "object", "required": ["n"], "properties": {"m": STRING, "n": STRING}}, required=True),
    )
    assert signature(method(project, item, path="/x/{a}/y/{b}")) == "a, b, *, h!, n!, q, m"


def test_what_a_body_may_lack_is_not_required_of_the_caller(project: Project) -> None:
    item = operation("post", **body({"type": "object", "required": ["n"], "properties": {"n": STRING}}))
    found = method(project, item)
    (body_,) = found.record.bodies
    assert not body_.required
    assert [field.required for field in body_.fields] == [True]  # as soon as there is a body
    assert [argument.required for argument in found.arguments] == [False]


def test_a_path_argument_of_the_client_is_a_keyword_with_a_default(project: Project) -> None:
    found = method(
        project,
        operation(parameters=[parameter("account_id", "path"), parameter("id", "path")]),
        "arguments: {account_id: {type: integer}}",
        "/{account_id}/{id}",
    )
    assert signature(found) == "id, *, account_id"


def test_decisions_rename_and_place_arguments(project: Project) -> None:
    found = method(
        project,
        operation(parameters=[parameter("q"), parameter("x")]),
        "operations: {get /a: {rename: {q: query}, positional: [x]}}",
    )
    assert signature(found) == "x, *, query"


def test_read_only_properties_are_left_out_of_arguments(project: Project) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "integer", "readOnly": True}, "name": STRING}}
    assert signature(method(project, operation("post", **body(schema)))) == "*, name"


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        (STRING, "str"),
        ({"type": "string", "format": "date-time"}, "datetime | str"),
        ({"type": "array", "items": STRING}, "Sequence[str]"),
        ({"additionalProperties": {"type": "integer"}}, "Mapping[str, int]"),
        ({"enum": ["a", "b"]}, "OpGetAVLike | str"),
        ({"const": "a"}, "Literal['a']"),
        ({"type": ["string", "null"]}, "str | None"),
        (ITEM, "OpGetAV | OpGetAVDict"),
        ({}, "Any"),
        ({"type": "null"}, "None"),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, "int | bool"),
    ],
)
def test_an_argument_takes_what_its_schema_says(project: Project, schema: Any, annotation: str) -> None:
    found = method(
        project,
        operation(operationId="opGetA", tags=["t"], parameters=[{"name": "v", "in": "query", "schema": schema}]),
    )
    assert printed(found.arguments[0].type) == annotation


def test_limits_go_into_the_record_in_both_spellings(project: Project) -> None:
    schemas = [
        {"type": "integer", "exclusiveMinimum": 0, "maximum": 5},
        {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        {"type": "array", "maxItems": 2, "items": {"minimum": 1}},
    ]
    found = method(
        project,
        operation(parameters=[{"name": f"p{i}", "in": "query", "schema": schema} for i, schema in enumerate(schemas)]),
    )
    assert [parameter.limits for parameter in found.record.parameters] == [
        Limits(exclusive_minimum=0, maximum=5),
        Limits(exclusive_minimum=0),
        Limits(max_items=2, items=Limits(minimum=1)),
    ]


@pytest.mark.parametrize("value", [float("inf"), float("nan"), 10**400])
def test_limits_that_limit_nothing_leave_valid_code(project: Project, value: Any) -> None:
    limited = f"{{name: p, in: query, schema: {{type: number, maximum: {_yaml(value)}}}}}"
    paths = f"{{/a: {{get: {{parameters: [{limited}], responses: {{}}}}}}}}"
    text = f"openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths: {paths}\n"
    (found,) = project.shape(text).methods
    (record,) = found.record.parameters
    assert record.limits == (Limits(maximum=value) if value == 10**400 else None)
    compile(literal(record), "x", "eval")


def _yaml(value: Any) -> str:
    return {"inf": ".inf", "nan": ".nan", "True": "true"}.get(
        str(value) if not isinstance(value, int) or isinstance(value, bool) else "", str(value)
    )


class Media:
    """Stands for the media types of a body or an answer."""

    def __new__(cls, *pairs: tuple[str, Any]) -> Any:
        from generator.parse.facts import MediaFact

        return [MediaFact(media_type, form, {}, "") for media_type, form in pairs]


RAW = {"type": "string", "format": "binary"}
REF = {"$ref": "#/components/schemas/X"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([("application/json", REF)], [("application/json", REF)]),
        ([("application/xml", REF), ("application/json", REF)], [("application/json", REF)]),
        ([("application/json", REF), ("text/json", REF), ("application/*+json", REF)], [("application/json", REF)]),
        ([("application/*+json", REF)], [("application/json", REF)]),
        ([("*/*", REF)], [("application/json", REF)]),
        ([("*/*", ANY)], [("*/*", RAW)]),
        ([("image/*", REF)], [("image/*", RAW)]),
        ([("text/*", STRING)], [("text/*", STRING)]),
        ([("text/plain", {"type": "integer"})], [("text/plain", {"type": "integer"})]),
        ([("application/xml", REF)], [("application/xml", RAW)]),
        ([("text/csv", REF)], [("text/csv", STRING)]),
        ([("image/png", ANY)], [("image/png", RAW)]),
        (
            [("multipart/form-data", REF), ("application/octet-stream", RAW)],
            [("multipart/form-data", REF), ("application/octet-stream", RAW)],
        ),
        ([("application/vnd.x+json; v=2", REF)], [("application/vnd.x+json; v=2", REF)]),
    ],
)
def test_a_body_is_written_in_a_way_that_can_hold_it(given: Any, expected: Any) -> None:
    assert [(media.media_type, media.form) for media in sent(Media(*given))] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([("application/xml", REF), ("application/json", REF)], ("application/json", REF)),
        ([("text/plain", STRING), ("text/json", REF)], ("text/json", REF)),
        ([("*/*", REF)], ("application/json", REF)),
        ([("*/*", STRING)], ("*/*", ANY)),
        ([("application/pdf", ANY)], ("application/pdf", RAW)),
        ([("text/html", REF)], ("text/html", STRING)),
        ([("image/*", RAW)], ("image/*", RAW)),
        ([("application/octet-stream", RAW), ("text/plain", STRING)], ("text/plain", STRING)),
    ],
)
def test_an_answer_is_asked_for_as_what_can_be_read_best(given: Any, expected: Any) -> None:
    first = received(Media(*given))[0]
    assert (first.media_type, first.form) == expected


def responses(**answers: Any) -> dict[str, Any]:
    made = {
        status.lstrip("s"): {
            "description": "x",
            **({"content": {"application/json": {"schema": schema}}} if schema is not None else {}),
        }
        for status, schema in answers.items()
    }
    return {"get": {"responses": made}}


@pytest.mark.parametrize(
    ("item", "returns"),
    [
        (responses(s200=STRING), "str"),
        (responses(s200=STRING, s202={"type": "integer"}), "str | int"),
        (responses(s200=STRING, s204=None), "str | None"),
        (responses(s204=None), "None"),
        (responses(default=STRING), "str"),
        (responses(s404=STRING, default=STRING), "str"),
        (responses(s302=None, default=STRING), "Any"),
        (responses(s2XX=STRING, s4XX=None), "str"),
        (responses(), "Any"),
        (responses(s200={"type": "array", "items": STRING}), "list[str]"),
        (responses(s200={}), "Any"),
    ],
)
def test_a_method_returns_what_its_successes_say(project: Project, item: Any, returns: str) -> None:
    assert printed(method(project, item).returns) == returns


def test_a_model_of_one_answer_is_there_though_another_may_be_anything(project: Project) -> None:
    item = responses(s200={"type": "object", "properties": {"id": {"type": "integer"}}}, s202={})
    shape = project.shape(spec({"/a": item}))
    assert shape.methods[0].returns == ANY_TYPE
    assert [model.name for model in shape.models] == ["GetAResponse"]


PAGED = {
    "type": "object",
    "properties": {
        "data": {"type": "object", "properties": {"items": {"type": "array", "items": STRING}}},
        "next": STRING,
        "total": {"type": "integer"},
    },
}


def test_a_list_pages_by_the_first_rule_that_fits(project: Project) -> None:
    fitting = "{kind: page, items: data.items, parameter: page, size: per, total: total, first: 1}"
    rules = f"paging: [{{kind: cursor, items: data.items, next: next, parameter: after}}, {fitting}]"
    by_page = operation(
        response=PAGED,
        parameters=[parameter("page"), {"name": "per", "in": "query", "schema": {"type": "integer", "default": 25}}],
    )
    by_cursor = operation(response=PAGED, parameters=[parameter("after")])
    first, second = project.shape(spec({"/a": by_page, "/b": by_cursor}), rules).methods
    assert (printed(first.returns), printed(second.returns)) == ("str", "str")
    assert (first.paging_rule, second.paging_rule) == (("paging", 1), ("paging", 0))
    assert first.paging == Paging(
        "page", ("data", "items"), "str", total=("total",), parameter="page", size="per", default_size=25, first=1
    )
    assert second.paging == Paging("cursor", ("data", "items"), "str", next=("next",), parameter="after")


@pytest.mark.parametrize(
    ("properties", "rule", "identity"),
    [
        ({"id": STRING, "name": STRING}, "", ("id",)),
        ({"id": {"type": "integer"}}, "", ("id",)),
        ({"guid": STRING, "name": STRING}, "", ("guid",)),
        ({"owner_sid": STRING, "room_sid": STRING}, "", ("room_sid",)),  # of a `Room`
        ({"owner_sid": STRING}, "", ()),
        ({"id": {"type": "object", "additionalProperties": STRING}}, "", ()),
        ({"id": STRING, "name": STRING}, ", identity: name", ("name",)),
        ({"id": STRING}, ", identity: ''", ()),
    ],
)
def test_an_item_is_told_from_others_by_its_identity(
    project: Project, properties: Any, rule: str, identity: tuple[str, ...]
) -> None:
    room = {"type": "object", "title": "Room", "properties": properties}
    listed = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Room"}}},
    }
    document = spec({"/a": operation(response=listed, parameters=[parameter("page")])}, schemas={"Room": room})
    shape = project.shape(document, f"paging: [{{kind: page, items: data, parameter: page{rule}}}]")
    assert shape.methods[0].paging is not None
    assert shape.methods[0].paging.identity == identity


def test_an_identity_that_items_have_not_is_refused(project: Project) -> None:
    document = spec({"/a": operation(response=PAGED, parameters=[parameter("page")])})
    rule = "{kind: page, items: data.items, parameter: page, identity: nope}"
    assert project.refused(document, f"paging: [{rule}]").problem == "a paging rule that no list goes by"


def test_a_rule_pages_only_lists_and_can_be_switched_off(project: Project) -> None:
    rules = "paging: [{kind: page, items: data.items, parameter: page}]\noperations: {get /off: {paging: false}}"
    page = {"parameters": [parameter("page")]}
    paths = {
        "/list": operation(response=PAGED, **page),
        "/no_argument": operation(response=PAGED),
        "/no_list": operation(response=STRING, **page),
        "/off": operation(response=PAGED, **page),
    }
    methods = project.shape(spec(paths), rules).methods
    assert [method.fact.path for method in methods if method.paging] == ["/list"]


@pytest.mark.parametrize(("items", "line"), [(["nope"], 3), (["data.items", "data.items"], 4)])
def test_a_rule_that_no_list_goes_by_is_refused(project: Project, items: list[str], line: int) -> None:
    rules = "".join(f"  - {{kind: page, items: {item}, parameter: page}}\n" for item in items)
    document = spec({"/a": operation(response=PAGED, parameters=[parameter("page")])})
    error = project.refused(document, f"title: x\npaging:\n{rules}")
    assert error.problem == "a paging rule that no list goes by"
    assert error.where.endswith(f"client.yaml:{line}")
    assert "remove it" in error.cure


@pytest.mark.parametrize(
    ("scheme", "arguments", "record"),
    [
        ({"type": "http", "scheme": "basic"}, ["username", "password"], "Basic('username', 'password')"),
        ({"type": "http", "scheme": "Bearer"}, ["access_token"], "Bearer('access_token')"),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, ["api_key"], "ApiKey('api_key', 'header', 'x-key')"),
        ({"type": "apiKey", "in": "query", "name": "Key"}, ["api_key"], "ApiKey('api_key', 'query', 'Key')"),
        ({"type": "openIdConnect", "openIdConnectUrl": "https://x"}, ["access_token"], "Bearer('access_token')"),
        ({"type": "oauth2", "flows": {"implicit": {}}}, ["access_token"], "Bearer('access_token')"),
    ],
)
def test_a_security_scheme_becomes_arguments_of_the_client(
    project: Project, scheme: Any, arguments: list[str], record: str
) -> None:
    shape = project.shape(spec(components={"securitySchemes": {"my scheme": scheme}}))
    assert [credential.name for credential in shape.credentials] == arguments
    assert shape.api.schemes.keys() == {"my scheme"}
    assert literal(shape.api.schemes["my scheme"]) == record


def test_two_api_keys_have_arguments_of_their_own(project: Project) -> None:
    schemes = {name: {"type": "apiKey", "in": "header", "name": name} for name in ("app-key", "class")}
    assert [
        credential.name for credential in project.shape(spec(components={"securitySchemes": schemes})).credentials
    ] == ["app_key", "class_"]


def test_a_variable_may_not_take_the_name_of_a_setting(project: Project) -> None:
    shape = project.shape(
        spec(
            servers=[
                {
                    "url": "https://{timeout}.x/{base_url}/{from}",
                    "variables": {name: {"default": "a"} for name in ("timeout", "base_url", "from")},
                }
            ]
        )
    )
    assert not {"timeout", "base_url", "from"} & {credential.name for credential in shape.credentials}


@pytest.mark.parametrize(
    ("beside", "keys"), [([], ()), (["errors"], ("errors",)), (["errors", "error", "success"], ("error", "errors"))]
)
def test_errors_that_a_success_foresees_are_recorded(
    project: Project, beside: list[str], keys: tuple[str, ...]
) -> None:
    """`success: false` is not among them: it is no success, whatever its schema says."""
    body = {**PAGED, "properties": {**PAGED["properties"], **dict.fromkeys(beside, STRING)}}
    (record,) = method(project, operation(response=body), "operations: {get /a: {unwrap: data}}").record.responses
    assert record.error_keys == keys
