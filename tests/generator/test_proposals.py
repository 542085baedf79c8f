"""`make new` looks at the whole document and proposes what a person would decide, as comments or applied."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.commands.new import new
from generator.load.yaml_text import read_yaml
from generator.pipeline import shape_client
from generator.proposals.others import class_of_title, rate_limit
from generator.proposals.propose import proposals, warnings
from tests.support.generator_project import call, operation, spec
from tests.support.loopback import Response
from tests.support.warehouse import warehouse

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.generator_project import Project

Doc = dict[str, Any]
TEXT: Doc = {"type": "string"}
NUMBER: Doc = {"type": "integer"}
THING: Doc = {"type": "object", "properties": {"id": NUMBER, "name": TEXT}}
THINGS: Doc = {"type": "array", "items": THING}


def record(**properties: Doc) -> Doc:
    return {"type": "object", "properties": properties}


def query(*names: str, **schema: Any) -> list[Doc]:
    return [{"name": name, "in": "query", "schema": {**NUMBER, **schema}} for name in names]


def listed(response: Doc, parameters: list[Doc], **headers: Any) -> Doc:
    found = operation(operationId="things", tags=["Things"], parameters=parameters, response=response)
    found["get"]["responses"]["200"]["headers"] = {name.replace("_", "-"): {"schema": TEXT} for name in headers}
    return spec({"/things": found})


def proposed(project: Project, document: Doc) -> Doc:
    """All decisions that are proposed for a document."""
    found: Doc = {}
    for proposal in proposals(project.shape(document)):
        found |= proposal.decisions
    return found


# What a list looks like, and the rule by which it goes on.
LISTS: dict[str, tuple[Doc, Doc]] = {
    "page in an envelope": (
        listed(record(data=THINGS, meta=record(total=NUMBER)), query("page", "per_page")),
        {"kind": "page", "items": "data", "parameter": "page", "first": 1, "size": "per_page", "total": "meta.total"},
    ),
    "page from zero": (
        listed(record(content=THINGS, totalElements=NUMBER), query("page", "size", default=0)),
        {
            "kind": "page",
            "items": "content",
            "parameter": "page",
            "first": 0,
            "size": "size",
            "total": "totalElements",
        },
    ),
    "page of a lone array": (
        listed(THINGS, query("page", "limit"), X_Total_Count=1),
        {
            "kind": "page",
            "items": "",
            "parameter": "page",
            "first": 1,
            "size": "limit",
            "total_header": "X-Total-Count",
        },
    ),
    "offset": (
        listed(record(items=THINGS, total=NUMBER), query("offset", "limit")),
        {"kind": "offset", "items": "items", "parameter": "offset", "size": "limit", "total": "total"},
    ),
    "skip and take": (
        listed(record(results=THINGS), query("skip", "take")),
        {"kind": "offset", "items": "results", "parameter": "skip", "size": "take"},
    ),
    "cursor": (
        listed(record(data=THINGS, next_cursor={**TEXT, "nullable": True}), query("cursor", "limit", type="string")),
        {"kind": "cursor", "items": "data", "next": "next_cursor", "parameter": "cursor", "size": "limit"},
    ),
    "cursor in a nested object": (
        listed(record(data=THINGS, paging=record(cursors=TEXT, after=TEXT)), query("after", "limit", type="string")),
        {"kind": "cursor", "items": "data", "next": "paging.after", "parameter": "after", "size": "limit"},
    ),
    "token of a page": (
        listed(record(items=THINGS, nextPageToken=TEXT), query("pageToken", "pageSize", type="string")),
        {"kind": "cursor", "items": "items", "next": "nextPageToken", "parameter": "page_token", "size": "page_size"},
    ),
    "id of the last item": (
        listed(record(data=THINGS, last_id=TEXT, has_more={"type": "boolean"}), query("after", "limit", type="string")),
        {"kind": "cursor", "items": "data", "next": "last_id", "parameter": "after", "size": "limit"},
    ),
    "URL of the next page": (
        listed(record(results=THINGS, next={**TEXT, "format": "uri"}, count=NUMBER), query("offset", "limit")),
        {
            "kind": "next_url",
            "items": "results",
            "next": "next",
            "parameter": "offset",
            "size": "limit",
            "total": "count",
        },
    ),
    "items beside warnings": (
        listed(record(shops=THINGS, warnings=THINGS, list_info=record(total=NUMBER)), query("page")),
        {"kind": "page", "items": "shops", "parameter": "page", "first": 1, "total": "list_info.total"},
    ),
    "names in another case": (
        listed(
            record(items=THINGS, NextPageToken=TEXT, TotalCount=NUMBER), query("PageToken", "PageSize", type="string")
        ),
        {
            "kind": "cursor",
            "items": "items",
            "next": "NextPageToken",
            "parameter": "page_token",
            "size": "page_size",
            "total": "TotalCount",
        },
    ),
    "cursor deep beside the items": (
        listed(
            record(data=THINGS, meta=record(paginate=record(next_page=TEXT))), query("limit", "cursor", type="string")
        ),
        {"kind": "cursor", "items": "data", "next": "meta.paginate.next_page", "parameter": "cursor", "size": "limit"},
    ),
    "URL or null beside a cursor": (
        listed(
            record(things=THINGS, meta=record(next_page_url={**TEXT, "format": "uri", "nullable": True})),
            query("PageToken", type="string"),
        ),
        {"kind": "next_url", "items": "things", "next": "meta.next_page_url"},
    ),
    "URL deep among links": (
        listed(record(things=THINGS, links=record(pages=record(next=TEXT)), meta=record(total=NUMBER)), query("page")),
        {"kind": "next_url", "items": "things", "next": "links.pages.next", "total": "meta.total"},
    ),
    "URL among links": (
        listed(record(data=THINGS, links=record(next=TEXT)), []),
        {"kind": "next_url", "items": "data", "next": "links.next"},
    ),
    "URL in a header": (
        listed(THINGS, query("page", "per_page"), Link=1),
        {"kind": "link_header", "items": "", "size": "per_page"},
    ),
    "deep in an envelope": (
        listed(record(data=record(payload=THINGS, meta=record(count=NUMBER))), query("page")),
        {"kind": "page", "items": "data.payload", "parameter": "page", "first": 1, "total": "data.meta.count"},
    ),
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_proposes_the_rule_by_which_it_goes_on(project: Project, kind: str) -> None:
    document, rule = LISTS[kind]
    assert proposed(project, document)["paging"] == [rule]
    shape = project.shape(document, json.dumps({"paging": [rule]}))
    assert shape.methods[0].paging is not None


@pytest.mark.parametrize(
    "document",
    [
        listed(THINGS, query("limit")),
        listed(record(data=THINGS, total=NUMBER), query("filter")),
        listed(THING, query("page", "per_page")),
        listed(record(data=THINGS, next_cursor=TEXT), query("limit")),
    ],
)
def test_a_list_of_which_nothing_says_how_it_goes_on_proposes_no_rule(project: Project, document: Doc) -> None:
    assert "paging" not in proposed(project, document)


def held(*responses: Doc) -> Doc:
    return spec(
        {f"/{index}": operation(operationId=f"o{index}", response=item) for index, item in enumerate(responses)}
    )


WRAPPED = record(data=THING, message=TEXT, success={"type": "boolean"})


@pytest.mark.parametrize(
    ("document", "decided"),
    [
        (held(WRAPPED, WRAPPED, WRAPPED), {"envelope": "data"}),
        (held(WRAPPED, record(data=THINGS, meta=record(total=NUMBER)), WRAPPED, THING), {"envelope": "data"}),
        (held(*[record(result=THING, request_id=TEXT)] * 3), {"envelope": "result"}),
        (
            held(WRAPPED, WRAPPED, WRAPPED, record(data=TEXT, size=NUMBER)),
            {"envelope": "data", "operations": {"o3": {"unwrap": ""}}},
        ),
        (held(WRAPPED, WRAPPED), {}),
        (held(WRAPPED, WRAPPED, WRAPPED, *[THING] * 4), {}),
        (held(*[record(data=THINGS, has_more={"type": "boolean"})] * 4), {}),
        (held(*[record(data=TEXT, size=NUMBER)] * 4), {}),
        (held(*[THING] * 4), {}),
    ],
)
def test_the_envelope_of_most_responses_is_proposed_for_all(project: Project, document: Doc, decided: Doc) -> None:
    assert proposed(project, document) == decided
    shape = project.shape(document, json.dumps(decided) if decided else "")
    unwrapped = [method.fact.id for method in shape.methods if method.record.responses[0].unwrap]
    own = decided.get("operations", {})
    assert (len(unwrapped) >= 3) is bool(decided)
    assert not own.keys() & set(unwrapped)


def test_an_envelope_that_no_response_has_is_refused(project: Project) -> None:
    error = project.refused(held(THING), "envelope: data\n")
    assert "no response has 'data'" in error.problem
    assert error.where.endswith("client.yaml:1")


def test_an_envelope_is_taken_off_by_the_client(project: Project, mode: str) -> None:
    project.spec("held", held(WRAPPED, THING))
    project.override("held", "client.yaml", "envelope: data\noperations: {o0: {call: a.x}, o1: {call: a.y}}\n")
    package = project.package("held")
    body = {"data": {"id": 1, "name": "n"}, "message": "m"}
    assert call(package, mode, lambda client: client.a.x(), Response(body=body))[0].name == "n"
    assert call(package, mode, lambda client: client.a.y(), Response(body=body["data"]))[0].id == 1


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("password", True),
        ("currentPassword", True),
        ("client_secret", True),
        ("api_key", True),
        ("apiKey", True),
        ("access_token", True),
        ("private_key", True),
        ("cvv", True),
        ("iban", True),
        ("password_hash", True),
        ("page_token", False),
        ("nextPageToken", False),
        ("total_tokens", False),
        ("token_type", False),
        ("api_key_id", False),
        ("has_password", True),
        ("secretary", False),
        ("pinned", False),
        ("name", False),
    ],
)
def test_what_sounds_like_a_secret_is_proposed_as_one(project: Project, name: str, secret: bool) -> None:
    parameters = [{"name": name, "in": "query", "schema": TEXT}]
    document = spec(
        {"/a": operation(response={"oneOf": [record(**{name: TEXT}), TEXT]}, parameters=parameters)},
        {"S": record(**{name: {**TEXT, "nullable": True}, "other": TEXT})},
    )
    found = [mend.target for item in proposals(project.shape(document)) for mend in item.mends]
    assert len(found) == (3 if secret else 0)


@pytest.mark.parametrize(
    ("name", "schema"),
    [("password", {"type": "boolean"}), ("token", {**TEXT, "x-sensitive": False}), ("secret", THING)],
)
def test_what_is_no_text_or_was_decided_is_not_proposed(project: Project, name: str, schema: Doc) -> None:
    document = spec({"/a": operation(response=record(**{name: schema}))})
    assert [mend for item in proposals(project.shape(document)) for mend in item.mends] == []


@pytest.mark.parametrize(
    ("title", "cls"),
    [
        ("GitHub v3 REST API", "GitHub"),
        ("Pet Store", "PetStore"),
        ("The Payments API (beta)", "Payments"),
        ("OpenAI API", "OpenAI"),
        ("Small", None),
        ("API", None),
        ("Status", None),
        ("Ünï", "Uni"),
        ("A title that is a whole sentence and no name", None),
    ],
)
def test_the_title_proposes_the_class(project: Project, title: str, cls: str | None) -> None:
    client = project.shape(spec() | {"info": {"title": title, "version": "1"}})
    found = class_of_title(client.facts, client.decisions)
    assert [item.decisions["class"] for item in found] == ([cls] if cls else [])


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("You may send 120 requests per minute.", (120, "minute")),
        ("Limited to 10 requests/second per key", (10, "second")),
        ("at most 5,000 API calls an hour", (5000, "hour")),
        ("100 requests every minute", (100, "minute")),
        ("Rate limits apply.", None),
        ("30 pages per hour", None),
        ("0 requests per day", None),
    ],
)
def test_words_of_the_description_propose_a_rate_limit(project: Project, text: str, limit: Any) -> None:
    for document in (
        spec() | {"info": {"title": "Small", "version": "1", "description": text}},
        spec({"/a": {"get": {"responses": {"200": {"description": "ok"}, "429": {"description": text}}}}}),
        spec() | {"x-ratelimit": {"note": text}},
    ):
        found = rate_limit(project.shape(document).facts)
        expected = [{"requests": limit[0], "per": limit[1]}] if limit else []
        assert [item.decisions["rate_limit"] for item in found] == expected


@pytest.mark.parametrize(
    ("top", "words"),
    [
        ({}, ["No operation needs credentials (nothing is declared)", "No server"]),
        ({"servers": [{"url": "/v1"}]}, ["credentials", "No server"]),
        (
            {"servers": [{"url": "http://localhost:3000"}]},
            ["credentials", "http://localhost:3000, which is this machine"],
        ),
        ({"servers": [{"url": "http://a.example.com"}]}, ["credentials", "without TLS"]),
        ({"servers": [{"url": "https://a.example.com"}]}, ["credentials"]),
        (
            {
                "servers": [{"url": "https://a.example.com"}],
                "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
            },
            ["key is declared, but no operation asks for it"],
        ),
        (
            {
                "servers": [{"url": "https://a.example.com"}],
                "security": [{"key": []}],
                "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
            },
            [],
        ),
    ],
)
def test_what_the_document_lacks_is_a_warning(project: Project, top: Doc, words: list[str]) -> None:
    found = list(warnings(project.shape(spec(**top))))
    assert len(found) == len(words)
    assert all(word in text for word, text in zip(words, found, strict=True))


def put(tmp_path: Path, document: Doc) -> Path:
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_proposals_are_comments_that_are_right_when_they_are_uncommented(project: Project, tmp_path: Path) -> None:
    report = new(project.root, "store", put(tmp_path, warehouse()))
    path = project.root / "overrides/store/client.yaml"
    assert read_yaml(path).data == {"title": "WareHouse API v2", "class": "Store"}
    assert not path.with_name("overlay.yaml").exists()
    path.write_text(re.sub(r"^# (?!Decisions|docs|Proposals)", "", path.read_text(), flags=re.MULTILINE))
    decided = read_yaml(path).data
    assert decided.keys() == {"title", "class", "envelope", "paging", "rate_limit"}
    paged = [method for method in shape_client(project.root, "store").methods if method.paging]
    assert len(paged) == 20
    assert "commented out there; APPLY=1 takes them over" in report


def test_proposals_are_applied_where_that_is_asked_for(project: Project, tmp_path: Path) -> None:
    report = new(project.root, "store", put(tmp_path, warehouse()), apply=True)
    decided = read_yaml(project.root / "overrides/store/client.yaml").data
    assert decided["class"] == "WareHouse"
    assert decided["envelope"] == "data"
    assert decided["rate_limit"] == {"requests": 120, "per": "minute"}
    actions = read_yaml(project.root / "overrides/store/overlay.yaml").data["actions"]
    assert {action["target"].rpartition(".")[2] for action in actions} == {"password", "api_key", "iban"}
    package = project.imported("store")
    assert repr(package.User(id=1, name="n", password="p", api_key="k")).count("[redacted]") == 2
    assert re.search(r"^  orders\.list +GET /orders  -> page of Order$", report, re.MULTILINE)
    assert re.search(r"^  orders\.get +GET /orders/\{id\}  -> Order$", report, re.MULTILINE)
    assert "By kind: 20 list (20 in pages), 11 get, 10 create, 10 update, 0 replace, 10 delete, 6 others." in report
    assert report.count("  -> ") == 67


def test_decisions_that_are_there_are_left_as_they_are(project: Project, tmp_path: Path) -> None:
    mine = project.override("store", "client.yaml", "title: Mine\n")
    report = new(project.root, "store", put(tmp_path, warehouse()), apply=True)
    assert mine.read_text() == "title: Mine\n"
    assert "your file is left as it is" in report
