"""The parts that pages are made of: values as Python, plain twins, links between pages, evidence with its reasons."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.commands.docs import payloads_of
from generator.pipeline import shape_client
from generator.site.addresses import Addresses, link
from generator.site.markdown import fence, joined, plain, table, tabs
from generator.site.resources import resource_page
from generator.site.source import call_source, value_source
from generator.site.suite import place, suite_pages
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from pathlib import Path

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.integers(0, 80))
def test_a_value_is_written_as_python_that_gives_it_again(value: Any, indent: int) -> None:
    assert ast.literal_eval(value_source(value, indent)) == value


@given(st.lists(st.tuples(st.sampled_from([None, "one", "two"]), JSON), max_size=3, unique_by=lambda pair: pair[0]))
def test_a_call_is_python_however_long_its_arguments_are(arguments: list[tuple[str | None, Any]]) -> None:
    arguments.sort(key=lambda pair: pair[0] is not None)
    call = ast.parse(call_source("client.things.list", arguments), mode="eval").body
    assert isinstance(call, ast.Call)
    assert [keyword.arg for keyword in call.keywords] == [name for name, _ in arguments if name]
    assert len(call.args) == sum(name is None for name, _ in arguments)


@given(st.text("`a\n ", max_size=12))
def test_a_fence_is_longer_than_what_it_holds(text: str) -> None:
    first, *_, last = fence("text", text).splitlines()
    assert first == f"{last}text"
    assert set(last) == {"`"}
    assert last not in text


def test_a_twin_has_neither_ids_nor_tabs() -> None:
    page = joined(["## `a.b` { #a.b }", tabs({"Sync": "```python\nx\n\ny\n```", "Async": "z"}), "After."])
    assert plain(page) == "## `a.b`\n\nSync:\n\n```python\nx\n\ny\n```\n\nAsync:\n\nz\n\nAfter.\n"


def test_a_table_leaves_out_columns_that_say_nothing() -> None:
    assert table(("a", "b"), [("1", ""), ("2", "")]) == "| a |\n| --- |\n| 1 |\n| 2 |"
    assert table(("a", "b"), []) == ""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/errors.md", "docs/errors.md"),
        ("docs/decisions/README.md", "docs/decisions/index.md"),
        ("docs/migrations/acme/1-2.md", "acme/migrations/1-2.md"),
        ("overrides/acme/CHANGELOG.md", "acme/changelog.md"),
        ("CHANGELOG.md", "changelog.md"),
        ("README.md", "index.md"),
        ("clients/acme/README.md", ""),
    ],
)
def test_each_page_of_the_repository_has_a_place(path: str, expected: str) -> None:
    assert place(path) == expected


def test_links_lead_to_where_pages_are_now_and_others_are_only_texts() -> None:
    text = "[a](../errors.md#b) [c](https://x.example) [d](../../openapi/x.yaml) [e](#f)\n```\n[a](../errors.md)\n```\n"
    pages = suite_pages({"docs/decisions/README.md": text, "docs/errors.md": "# E\n"})
    assert pages["docs/decisions/index.md"] == (
        "[a](../errors.md#b) [c](https://x.example) d [e](#f)\n```\n[a](../errors.md)\n```\n"
    )


def test_links_are_relative() -> None:
    assert link("t", "acme/models/A.md", "acme/resources/b.md#b.list") == "[t](../resources/b.md#b.list)"
    assert link("t", "acme/resources/b.md", "acme/resources/b.md#b.list") == "[t](#b.list)"
    assert link("t", "index.md", "acme/index.md") == "[t](acme/index.md)"


@pytest.mark.parametrize("level", ["documented", "confirmed", "inferred", "guess"])
def test_the_page_of_a_resource_tells_why_a_request_line_is_believed(tmp_path: Path, level: str) -> None:
    project = Project(tmp_path)
    evidence = {"level": level, "source": "document 009, lines 1-2", "why": "The path is lost."}
    things = operation(operationId="things.list", tags=["things"], **{"x-evidence": evidence})
    project.spec("small", spec({"/things": things}))
    text = page_of(project.root, "small")
    assert f"{level}, document 009, lines 1-2. The path is lost." in text
    assert ('`Small(paths={"things.list": "/right/path"})`' in text) is (level in {"inferred", "guess"})


def page_of(root: Path, api: str) -> str:
    client = shape_client(root, api)
    return resource_page(client, client.all_resources[0], Addresses(client), payloads_of(root, client))
