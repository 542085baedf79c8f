"""client.yaml: every key that it may hold changes the client, and what it may not hold is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.decisions import SCHEMA, Needed
from generator.pipeline import shape_client
from generator.render.files import render
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}
LIST = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
        "next": TEXT,
        "total": {"type": "integer"},
    },
}
NOTICE = {
    "oneOf": [{"$ref": "#/components/schemas/Mail"}, {"$ref": "#/components/schemas/Ring"}],
    "discriminator": {"propertyName": "kind"},
}
SCHEMAS = {
    "Thing": {"type": "object", "properties": {"id": {"type": "integer"}, "name": TEXT}},
    "Mail": {"type": "object", "properties": {"kind": TEXT, "address": TEXT}},
    "Ring": {"type": "object", "properties": {"kind": TEXT, "number": TEXT}},
    "Notice": NOTICE,
}
QUERY = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "per", "after")]
ACCOUNT = {"name": "account_id", "in": "path", "required": True, "schema": {"type": "integer"}}
SECURITY_SCHEMES = {
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}},
}
DOCUMENT = spec(
    {
        "/{account_id}/things": operation(operationId="things.list", parameters=[ACCOUNT, *QUERY], response=LIST),
        "/send": operation(
            "post",
            operationId="things.send",
            requestBody={"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Notice"}}}},
            response={"$ref": "#/components/schemas/Thing"},
        ),
        "/others": operation(operationId="others.list", parameters=QUERY, response=LIST),
        "/token": operation("post", operationId="things.token"),
    },
    SCHEMAS,
    servers=[{"url": "https://{site}.example.com", "variables": {"site": {"default": "www"}}}],
    security=[{"basic": []}],
)
DOCUMENT["components"]["securitySchemes"] = SECURITY_SCHEMES

# The key in question: what stands there without it, and with it.
EXAMPLES: dict[str, tuple[Any, Any]] = {
    "title": ({}, {"title": "Other"}),
    "class": ({}, {"class": "Other"}),
    "summary": ({}, {"summary": "What it is for"}),
    "vendor_docs": ({}, {"vendor_docs": "https://example.com/docs"}),
    "environment": ({}, {"environment": "OTHER"}),
    "base_url": ({}, {"base_url": "https://other.example.com"}),
    "version": ({}, {"version": "9.9.9"}),
    "jsonapi": ({}, {"jsonapi": True}),
    "envelope": ({}, {"envelope": "data"}),
    "request_id_headers": ({}, {"request_id_headers": ["X-Other"]}),
    "rate_limit.requests": ({}, {"rate_limit": {"requests": 3}}),
    "rate_limit.per": ({"rate_limit": {"requests": 3}}, {"rate_limit": {"requests": 3, "per": "hour"}}),
    "variables.*.argument": ({}, {"variables": {"site": {"argument": "place"}}}),
    "variables.*.required": ({}, {"variables": {"site": {"required": True}}}),
    "variables.*.description": ({}, {"variables": {"site": {"description": "Where"}}}),
    "arguments.*.type": ({"arguments": {"account_id": {}}}, {"arguments": {"account_id": {"type": "int"}}}),
    "arguments.*.description": (
        {"arguments": {"account_id": {}}},
        {"arguments": {"account_id": {"description": "Whose"}}},
    ),
    "resources.*.description": ({}, {"resources": {"things": {"description": "All things"}}}),
    "models.*.name": ({}, {"models": {"Thing": {"name": "Item"}}}),
    "models.*.fields.*": ({}, {"models": {"Thing": {"fields": {"name": "title"}}}}),
}


def auth(scheme: str, /, **keys: Any) -> Any:
    return {"auth": {scheme: keys}}


def own(operation_id: str = "things.list", /, **keys: Any) -> Any:
    return {"operations": {operation_id: keys}}


EXAMPLES |= {
    f"auth.*.{key}": ({}, auth(scheme, **{key: value}))
    for key, scheme, value in [
        ("kind", "bearer", "basic"),
        ("user", "basic", "login"),
        ("password", "basic", "secret"),
        ("token", "bearer", "pass_"),
        ("argument", "key", "mine"),
        ("location", "key", "query"),
        ("wire", "key", "X-Other"),
        ("client_id", "oauth", "app"),
        ("client_secret", "oauth", "app_secret"),
        ("refresh_token", "oauth", "user_refresh"),
        ("token_operation", "oauth", "things.token"),
        ("scopes", "oauth", "read write"),
        ("description", "bearer", "Ask for it"),
    ]
} | {
    "auth.*.on_tokens": (
        auth("oauth", refresh_token="user_refresh"),
        auth("oauth", refresh_token="user_refresh", on_tokens="keep"),
    ),
    "auth.*.descriptions.*": ({}, auth("bearer", descriptions={"access_token": "Ask for it"})),
}
EXAMPLES |= {
    f"operations.*.{key}": ({}, own(**{key: value}))
    for key, value in [
        ("call", "things.all"),
        ("replay", "never"),
        ("unwrap", "data"),
        ("positional", ["page"]),
        ("security", [["key"]]),
        ("private", True),
    ]
}
MAIL = {"schema": "Mail"}
RULE = {"kind": "page", "items": "data", "parameter": "page"}
EXAMPLES |= {
    "operations.*.rename.*": ({}, own(rename={"page": "number"})),
    "operations.*.split.*.schema": ({}, own("things.send", split={"mail": MAIL})),
    "operations.*.split.*.summary": (
        own("things.send", split={"mail": MAIL}),
        own("things.send", split={"mail": {**MAIL, "summary": "Send a letter"}}),
    ),
    "operations.*.paging": ({"paging": [RULE]}, {"paging": [RULE], **own(paging=False)}),
}
TWO_WAYS = {**RULE, "direction": "after", "directions": ["older", "newer"]}
RULES = {
    "kind": ({}, RULE),
    "items": ({}, RULE),
    "parameter": ({"kind": "page", "items": "data"}, RULE),
    "next": (RULE, {**RULE, "next": "next"}),
    "total": (RULE, {**RULE, "total": "total"}),
    "total_header": (RULE, {**RULE, "total_header": "Total"}),
    "size": (RULE, {**RULE, "size": "per"}),
    "default_size": (RULE, {**RULE, "default_size": 7}),
    "first": (RULE, {**RULE, "first": 1}),
    "forward": (RULE, {**RULE, "forward": "after"}),
    "direction": (RULE, TWO_WAYS),
    "directions": (TWO_WAYS, {**TWO_WAYS, "directions": ["down", "up"]}),
    "identity": (RULE, {**RULE, "identity": "name"}),
}
for name, (without, ruled) in RULES.items():
    EXAMPLES[f"paging.{name}"] = ({"paging": [without]} if without else {}, {"paging": [ruled]})
    EXAMPLES[f"operations.*.paging.{name}"] = (own(paging=without) if without else {}, own(paging=ruled))


def keys_of(schema: Any, at: str = "") -> Iterator[str]:
    """Every key that may hold a value, `*` for names."""
    match schema:
        case Needed(inner):
            yield from keys_of(inner, at)
        case dict():
            for key, inner in schema.items():
                yield from keys_of(inner, f"{at}.{key}".lstrip("."))
        case (dict() as one, other):
            yield from (*keys_of(one, at), *keys_of(other, at))
        case [dict() as item]:
            yield from keys_of(item, at)
        case _:
            yield at


def test_every_key_has_an_example() -> None:
    assert EXAMPLES.keys() == set(keys_of(SCHEMA))


@pytest.mark.parametrize("key", sorted(EXAMPLES))
def test_every_key_changes_the_client(project: Project, key: str) -> None:
    files = []
    for decisions in EXAMPLES[key]:
        project.spec("small", DOCUMENT)
        project.override("small", "client.yaml", json.dumps(decisions))
        files.append(render(shape_client(project.root, "small")))
    assert files[0] != files[1]


@pytest.mark.parametrize(
    ("decisions", "problem", "cure"),
    [
        ({"exports": {"a": "b"}}, "unknown key 'exports'", ""),
        (own(lift="data"), "unknown key 'lift'", ""),
        (auth("bearer", scheme="x"), "unknown key 'scheme'", ""),
        (auth("bearer", kind="baerer"), "unknown kind 'baerer'", "'bearer'"),
        (auth("bearer", user="x"), "a scheme of kind bearer has no 'user'", "token"),
        (auth("bearer", descriptions={"token": "x"}), "no argument 'token'", "access_token"),
        (auth("key", location="body"), "unknown location 'body'", "header"),
        ({"arguments": {"account_id": {"type": "integre"}}}, "unknown type 'integre'", "'integer'"),
        ({"rate_limit": {"requests": 1, "per": "hours"}}, "unknown per 'hours'", "'hour'"),
        ({"rate_limit": {"per": "hour"}}, "'requests' is missing", "docs/client-yaml.md"),
        ({"paging": [{**RULE, "kind": "pages"}]}, "unknown kind 'pages'", "'page'"),
        ({"paging": [{"items": "data"}]}, "'kind' is missing", "docs/client-yaml.md"),
        (own(paging={"items": "data"}), "'kind' is missing", "docs/client-yaml.md"),
        (own("things.send", split={"mail": {}}), "'schema' is missing", "docs/client-yaml.md"),
        (own(replay="maybe"), "unknown replay 'maybe'", "never"),
    ],
)
def test_what_says_nothing_is_refused(project: Project, decisions: Any, problem: str, cure: str) -> None:
    error = project.refused(DOCUMENT, json.dumps(decisions))
    assert problem in error.problem
    assert cure in error.cure
    assert "client.yaml:1" in error.where
