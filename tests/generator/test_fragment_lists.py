"""Lists over many pages in other media types: pages without `accept`, one typed response with it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.generator_project import call
from tests.support.loopback import Response
from tests.support.type_checker import PYRIGHT, complaints, pyright_complaints

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments

JSON, CSV, SHEET, PDF = "application/json", "text/csv", "application/vnd.ms-excel", "application/pdf"
WIDE = "application/vnd.rows.wide+json"


@pytest.mark.parametrize("given", [{}, {"accept": JSON}], ids=["nothing", "json"])
def test_a_list_has_pages_in_its_own_media_type(fragments: Fragments, mode: str, given: dict[str, Any]) -> None:
    async def script(client: Any) -> list[str]:
        pages = client.names.list(**given)
        return [item async for item in pages] if mode == "async" else list(pages)

    pages = (Response(body=["a", "b"]), Response(body=["c"]), Response(body=[]))
    found, received = call(fragments.package("listed_media"), mode, script, *pages)
    assert found == ["a", "b", "c"]
    assert [request.target for request in received] == ["/names", "/names?page=2", "/names?page=3"]
    assert {request.headers["accept"] for request in received} == {JSON}


ONE: list[tuple[str, str, Response, Any]] = [
    ("rows.list", CSV, Response(200, b"id\n1\n", media_type="text/csv; charset=utf-8"), "id\n1\n"),
    ("rows.list", SHEET, Response(200, b"PK", media_type=SHEET), b"PK"),
    ("rows.list", WIDE, Response(200, [{"id": 1, "size": 5}], media_type=WIDE), [{"id": 1, "size": 5}]),
    ("names.list", "text/plain", Response(200, b"a\nb", media_type="text/plain"), "a\nb"),
]


@pytest.mark.parametrize(("name", "accept", "response", "expected"), ONE, ids=[accept for _, accept, *_ in ONE])
def test_another_media_type_of_a_list_is_one_response(
    fragment_client: Callable[[str], FragmentClient], name: str, accept: str, response: Response, expected: Any
) -> None:
    found, request = fragment_client("listed_media")(name, page=2, limit=1, accept=accept, response=response)
    assert request.headers["accept"] == accept
    assert request.target.endswith("?page=2&limit=1")
    assert ([item.to_dict() for item in found] if isinstance(found, list) else found) == expected


def test_a_status_without_the_media_type_keeps_its_own(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("listed_media")
    found, request = go("groups.rows", "a", accept=PDF, accept_="x", response=Response(202, {"seconds": 3}))
    assert (found.seconds, request.target) == (3, "/groups/a/rows?accept=x")
    assert request.headers["accept"] == f"{PDF}, {JSON};q=0.9"


def test_a_list_in_another_media_type_cannot_be_resumed(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("listed_media")
    with pytest.raises(TypeError, match="takes no resume="):
        go("rows.list", accept=CSV, resume="token")


def test_media_types_that_a_list_has_not_are_refused(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("listed_media")
    with pytest.raises(go.package.InvalidArgumentError, match=f"accept: must be one of {JSON}, "):
        go("rows.list", accept="text/html")


def test_a_text_that_comes_unasked_is_an_error_that_says_how_to_ask(fragments: Fragments, mode: str) -> None:
    async def script(client: Any) -> None:
        pages = client.rows.list()
        [item async for item in pages] if mode == "async" else list(pages)

    package = fragments.package("listed_media")
    with pytest.raises(package.DecodeError, match='accept="text/csv" asks for it'):
        call(package, mode, script, Response(200, b"id\n1\n", media_type=CSV))


PROGRAM = """
from typing import assert_type

from switchboard_listed_media import AsyncListedMedia, AsyncPages, ListedMedia, Pages, Row, Wait, WideRow


def blocking(client: ListedMedia) -> None:
    assert_type(client.rows.list(limit=2), Pages[Row])
    assert_type(client.rows.list(accept="application/json"), Pages[Row])
    assert_type(client.rows.list(accept="text/csv"), str)
    assert_type(client.rows.list(page=2, accept="application/vnd.ms-excel"), bytes)
    assert_type(client.rows.list(accept="application/vnd.rows.wide+json"), list[WideRow])
    assert_type(client.names.list(), Pages[str])
    assert_type(client.names.list(accept="text/plain"), str)
    assert_type(client.groups.rows("a", accept="application/pdf"), bytes | Wait)
    client.rows.list(accept="text/html")  # type: ignore[call-overload]


async def concurrent(client: AsyncListedMedia) -> None:
    assert_type(client.rows.list(limit=2), AsyncPages[Row])
    assert_type(await client.rows.list(accept="text/csv"), str)
    assert_type(await client.rows.list(accept="application/vnd.rows.wide+json"), list[WideRow])
    assert_type(client.names.list(accept="application/json"), AsyncPages[str])
    assert_type(await client.names.list(accept="text/plain"), str)
"""


@pytest.mark.timeout(400)  # type checkers take long on a busy machine
def test_mypy_knows_pages_from_one_response(fragments: Fragments) -> None:
    assert complaints(fragments, ["listed_media"], PROGRAM) == ""


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(not PYRIGHT.exists(), reason="no node_modules/.bin/pyright: run `npm ci`")
def test_pyright_knows_pages_from_one_response(fragments: Fragments) -> None:
    assert pyright_complaints(fragments, ["listed_media"], PROGRAM) == ""


def test_the_reference_shows_each_way_to_ask_for_a_list(fragments: Fragments) -> None:
    package = fragments.package("listed_media")
    text = (fragments.project.root / "clients/listed_media/docs/reference.md").read_text()
    assert "-> Pages[Row]\n" in text
    assert 'client.rows.list(*, accept="text/csv", page=NOT_GIVEN, limit=NOT_GIVEN) -> str' in text
    method = import_module(f"{package.__name__}.resources.rows").Rows.list
    assert "With another media type in" in method.__doc__
