"""Bodies that are alternatives, and bodies that may be left out: each way to call alone is legal, and no mixture is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.loopback import Response
from tests.support.multipart import parts_of
from tests.support.type_checker import PYRIGHT, complaints, pyright_complaints

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments

JSON, FORM = "application/json", "multipart/form-data"
SHEET = "application/vnd.oasis.opendocument.spreadsheet"
WAYS: list[tuple[str, dict[str, Any], str]] = [
    ("photo", {"picture": b"x"}, FORM),
    ("photo", {"picture": b"x", "caption": "c", "dry_run": True}, FORM),
    ("photo", {"address": "a", "digest": "d"}, JSON),
    ("photo", {"address": "a", "digest": "d", "caption": None}, JSON),
    ("rows", {"rows": [1]}, JSON),
    ("rows", {"body": "a,b"}, "text/csv"),
    ("rows", {"content": ("a.ods", b"x")}, SHEET),
    ("kept", {"name": "n"}, JSON),
    ("kept", {"name": "n", "file": b"x"}, FORM),
    ("same", {"file": "https://a.test"}, JSON),
    ("same", {"file": b"x"}, FORM),
    ("within", {"a": "x", "b": "y"}, JSON),
    ("within", {"a": "x"}, "application/x-www-form-urlencoded"),
    ("within", {"a": "x", "b": "y", "c": "z"}, "application/x-www-form-urlencoded"),
    ("retry", {}, ""),
    ("retry", {"reason": "r"}, JSON),
    ("cancel", {}, ""),
    ("cancel", {"reason": "r"}, JSON),
    ("cancel", {"reason": "r", "note": "n"}, JSON),
    ("attach", {}, ""),
    ("attach", {"link": "l"}, JSON),
    ("attach", {"file": b"x", "name": "n"}, FORM),
    ("either", {"by": "b", "url": "u"}, JSON),
    ("either", {"by": "b", "id": 1, "side": "s"}, JSON),
    ("loose", {}, JSON),
    ("loose", {"note": "n"}, JSON),
]


@pytest.mark.parametrize(("name", "arguments", "media_type"), WAYS, ids=range(len(WAYS)))
def test_each_way_alone_is_a_legal_call(
    fragment_client: Callable[[str], FragmentClient], name: str, arguments: dict[str, Any], media_type: str
) -> None:
    path = ["summer"] if name == "photo" else []
    _, request = fragment_client("ways")(f"ways.{name}", *path, **arguments)
    assert request.headers.get("content-type", "").partition(";")[0] == media_type
    assert bool(request.body) == bool(media_type)
    sent = {key: value for key, value in arguments.items() if key != "dry_run"}
    if media_type == JSON:
        assert request.json == sent
    elif media_type == FORM:
        assert {part[0] for part in parts_of(request)} == set(sent)


@pytest.mark.parametrize(
    ("name", "arguments", "text"),
    [
        ("photo", {}, "address: is required, unless another of these is given: picture"),
        ("photo", {"caption": "c"}, "address: is required, unless another of these is given: picture"),
        ("photo", {"digest": "d"}, "address: is required"),
        ("photo", {"picture": b"x", "address": "a"}, "address: cannot be given together with picture"),
        ("rows", {}, "rows: is required, unless another of these is given: body or content"),
        ("rows", {"rows": [1], "body": "x"}, "body: cannot be given together with rows"),
        ("cancel", {"note": "n"}, "reason: is required"),
        ("attach", {"file": b"x"}, "name: is required"),
        ("attach", {"file": b"x", "name": "n", "link": "l"}, "cannot be given together"),
        ("either", {"by": "b"}, "url: is required, unless another of these is given: url or id and side"),
        ("either", {"by": "b", "id": 1}, "url: is required, unless another of these is given: url or id and side"),
        ("same", {}, "missing 1 required keyword-only argument: 'file'"),
    ],
)
def test_no_mixture_of_ways_is_sent(
    fragment_client: Callable[[str], FragmentClient], name: str, arguments: dict[str, Any], text: str
) -> None:
    go = fragment_client("ways")
    with pytest.raises((go.package.InvalidArgumentError, TypeError), match=text):
        go(f"ways.{name}", *(["summer"] if name == "photo" else []), **arguments)


def test_forms_of_a_body_and_media_types_of_a_response_combine(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("ways")
    found, request = go("ways.report", body="all", response=Response(body={"rows": 1}))
    assert (found.rows, request.body, request.headers["accept"]) == (1, b"all", JSON)
    pdf = Response(200, b"%PDF", media_type="application/pdf")
    found, request = go("ways.report", query="all", accept="application/pdf", response=pdf)
    assert (found, request.json, request.headers["accept"]) == (b"%PDF", {"query": "all"}, "application/pdf")


PROGRAM = """
from switchboard_media import Invoice, Media, Wait
from switchboard_ways import AsyncWays, Ways


def legal(client: Ways) -> None:
    client.ways.photo("a", picture=b"x")
    client.ways.photo("a", picture=b"x", caption="c", dry_run=True)
    client.ways.photo("a", address="u", digest="d", timeout=1.0)
    client.ways.rows(rows=[1])
    client.ways.rows(body="a,b")
    client.ways.rows(content=("a.ods", b"x"))
    client.ways.same(file="u")
    client.ways.same(file=b"x")
    client.ways.retry()
    client.ways.retry(reason="r")
    client.ways.cancel()
    client.ways.cancel(reason="r", note="n")
    client.ways.attach()
    client.ways.attach(link="l")
    client.ways.attach(file=b"x", name="n")


def mixed(client: Ways) -> None:
    client.ways.photo("a")  # type: ignore[call-overload]
    client.ways.photo("a", address="u")  # type: ignore[call-overload]
    client.ways.photo("a", picture=b"x", digest="d")  # type: ignore[call-overload]
    client.ways.rows()  # type: ignore[call-overload]
    client.ways.rows(rows=[1], body="x")  # type: ignore[call-overload]
    client.ways.cancel(note="n")  # type: ignore[call-overload]
    client.ways.attach(file=b"x")  # type: ignore[call-overload]


async def both(client: AsyncWays) -> bytes:
    await client.ways.photo("a", picture=b"x")
    await client.ways.cancel()
    await client.ways.photo("a")  # type: ignore[call-overload]
    rows: int | None = (await client.ways.report(query="q")).rows
    return bytes(rows or 0) + await client.ways.report(body="q", accept="application/pdf")


def results(client: Media) -> tuple[int, bytes, str, Wait]:
    given: Invoice | Wait = client.media.invoice(1)
    later: bytes | Wait = client.media.invoice(1, accept="application/pdf")
    table: list[int] | str = client.media.table()
    first = client.media.table(accept="application/json")[0]
    text = client.media.table(accept="text/csv").upper()
    client.media.table(accept="text/html")  # type: ignore[call-overload]
    kind = client.media.detail(accept="application/vnd.media.wait+json")
    sound = client.media.speech(text="x", accept="audio/mpeg")
    assert given and later and table
    return first + client.media.detail().total, sound, text, kind
"""


def test_type_checkers_take_each_way_and_refuse_mixtures(fragments: Fragments) -> None:
    assert complaints(fragments, ["ways", "media", "files", "files_30", "spellings"], PROGRAM) == ""


@pytest.mark.slow
@pytest.mark.skipif(not PYRIGHT.exists(), reason="no node_modules/.bin/pyright: run `npm ci`")
def test_pyright_takes_each_way_and_refuses_mixtures(fragments: Fragments) -> None:
    assert pyright_complaints(fragments, ["ways", "media"], PROGRAM) == ""
