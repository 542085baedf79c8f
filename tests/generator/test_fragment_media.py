"""Responses of several media types: what is asked for with `accept`, what comes without, texts that spell values."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.generator_project import call
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments

JSON, PDF, CSV, SHEET = "application/json", "application/pdf", "text/csv", "application/vnd.ms-excel"
WAIT = "application/vnd.media.wait+json"
Case = tuple[str, str, Response, str, Any]

CASES: list[Case] = [
    ("invoice", "", Response(body={"total": 1}), JSON, {"total": 1}),
    ("invoice", "", Response(202, {"seconds": 1}), JSON, {"seconds": 1}),
    ("invoice", JSON, Response(body={"total": 1}), JSON, {"total": 1}),
    ("invoice", PDF, Response(200, b"%PDF", media_type=PDF), f"{PDF}, {JSON};q=0.9", b"%PDF"),
    ("invoice", PDF, Response(202, {"seconds": 1}), f"{PDF}, {JSON};q=0.9", {"seconds": 1}),
    ("speech", "", Response(200, b"RIFF", media_type="audio/wav"), "audio/wav", b"RIFF"),
    ("speech", "audio/mpeg", Response(200, b"ID3", media_type="audio/mpeg"), "audio/mpeg", b"ID3"),
    ("table", "", Response(body=[1]), f"{JSON}, {CSV};q=0.9", [1]),
    ("table", "", Response(200, b"a,b", media_type="text/csv; charset=utf-8"), f"{JSON}, {CSV};q=0.9", "a,b"),
    ("table", "", Response(200, b"[2]", media_type=""), f"{JSON}, {CSV};q=0.9", [2]),
    ("table", JSON, Response(body=[1]), JSON, [1]),
    ("table", CSV, Response(200, b"a,b", media_type=CSV), CSV, "a,b"),
    ("table", SHEET, Response(200, b"PK", media_type=SHEET), SHEET, b"PK"),
    ("detail", "", Response(body={"total": 1}), JSON, {"total": 1}),
    ("detail", WAIT, Response(200, {"seconds": 1}, media_type=WAIT), WAIT, {"seconds": 1}),
    ("twins", "", Response(body={"total": 1}), JSON, {"total": 1}),
    ("picture", "", Response(body={"any": 1}), JSON, {"any": 1}),
    ("picture", "image/png", Response(200, b"PNG", media_type="image/png"), "image/png", b"PNG"),
]
GIVEN: dict[str, Any] = {"speech": {"text": "t"}}


@pytest.mark.parametrize(("name", "accept", "response", "asked", "expected"), CASES, ids=range(len(CASES)))
def test_a_response_is_of_the_media_type_that_is_asked_for(
    fragment_client: Callable[[str], FragmentClient],
    name: str,
    accept: str,
    response: Response,
    asked: str,
    expected: Any,
) -> None:
    given = {**GIVEN.get(name, {}), **({"accept": accept} if accept else {})}
    result, request = fragment_client("media")(
        f"media.{name}", *([7] if name == "invoice" else []), **given, response=response
    )
    assert request.headers["accept"] == asked
    assert (result.to_dict() if hasattr(result, "to_dict") else result) == expected


def test_a_media_type_that_nobody_documents_is_refused(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("media")
    with pytest.raises(go.package.InvalidArgumentError, match="accept: must be one of application/json, "):
        go("media.invoice", 7, accept="text/html")
    with pytest.raises(TypeError, match="accept"):
        go("media.twins", accept=JSON)


def test_what_comes_unasked_is_an_error_that_says_how_to_ask(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("media")
    with pytest.raises(go.package.DecodeError, match='accept="application/pdf" asks for it') as caught:
        go("media.invoice", 7, response=Response(200, b"%PDF", media_type=PDF))
    assert caught.value.response.body == b"%PDF"


def test_a_parameter_of_the_name_keeps_its_place(fragment_client: Callable[[str], FragmentClient]) -> None:
    _, request = fragment_client("media")(
        "media.invoice", 7, accept=PDF, accept_="query", response=Response(200, b"%PDF", media_type=PDF)
    )
    assert request.target == "/invoice/7?accept=query"
    assert request.headers["accept"].startswith(PDF)


def test_a_corrected_path_holds_for_each_media_type(fragments: Fragments, mode: str) -> None:
    async def script(client: Any) -> list[Any]:
        calls = (client.media.invoice(1), client.media.invoice(2, accept=PDF), client.media.invoice(3))
        return [await each if hasattr(each, "__await__") else each for each in calls]

    responses = [Response(body={"total": 1}), Response(200, b"%PDF", media_type=PDF), Response(body={"total": 3})]
    paths = {"media.invoice": "/v2/{number}"}
    found, received = call(fragments.package("media"), mode, script, *responses, paths=paths)
    assert [request.target for request in received] == ["/v2/1", "/v2/2", "/v2/3"]
    assert (found[0].total, found[1], found[2].total) == (1, b"%PDF", 3)


TEXTS: list[tuple[str, bytes, Any]] = [
    ("count", b"12", 12),
    ("count", b" 12\n", 12),
    ("share", b"0.5", 0.5),
    ("share", b"2", 2),
    ("ready", b"true", True),
    ("ready", b"false\n", False),
    ("since", b"2024-01-02T03:04:05Z", dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)),
    ("state", b"up", "up"),
    ("state", b"sideways", "sideways"),
    ("limit", b"5", 5),
    ("limit", b"null", None),
]


@pytest.mark.parametrize(("name", "body", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_a_text_is_read_as_the_value_that_it_spells(
    fragment_client: Callable[[str], FragmentClient], name: str, body: bytes, expected: Any
) -> None:
    found, _ = fragment_client("media")(f"media.{name}", response=Response(200, body, media_type="text/plain"))
    assert (found, type(found) is bool) == (expected, type(expected) is bool)


@pytest.mark.parametrize(("name", "body"), [("count", b"many"), ("ready", b"yes"), ("since", b"soon"), ("count", b"")])
def test_a_text_that_spells_another_value_is_an_error(
    fragment_client: Callable[[str], FragmentClient], name: str, body: bytes
) -> None:
    go = fragment_client("media")
    with pytest.raises(go.package.DecodeError, match="is promised"):
        go(f"media.{name}", response=Response(200, body, media_type="text/plain"))
