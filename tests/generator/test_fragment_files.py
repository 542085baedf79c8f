"""Files in bodies: beside null, texts and objects, in lists and maps, under the content type that the spec allows."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.loopback import Response
from tests.support.multipart import parts_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.generator_project import FragmentClient

OCTETS = "application/octet-stream"
Parts = list[tuple[str, str | None, str, bytes]]
"""Name, file name, content type and content; a part without a content type of its own is `text/plain`."""

NAMED = ("a.bin", b"x")
FILE_KINDS: list[tuple[dict[str, Any], Parts]] = [
    ({"portrait": b"x"}, [("portrait", "upload", OCTETS, b"x")]),
    ({"portrait": ("p.png", b"x")}, [("portrait", "p.png", "image/png", b"x")]),
    ({"portrait": lambda: ("p", io.BytesIO(b"x"), "image/bmp")}, [("portrait", "p", "image/bmp", b"x")]),
    ({"portrait": lambda: iter([b"x", b"y"])}, [("portrait", "upload", OCTETS, b"xy")]),
    ({"portrait": None}, []),
    ({"jingle": b"x"}, [("jingle", "upload", "audio/ogg", b"x")]),
    ({"scans": [b"x", NAMED]}, [("scans", "upload", OCTETS, b"x"), ("scans", "a.bin", OCTETS, b"x")]),
    ({"scans": None}, []),
    ({"scans": []}, []),
    ({"source": b"x"}, [("source", "upload", OCTETS, b"x")]),
    ({"source": "https://a.test/b"}, [("source", None, "text/plain", b"https://a.test/b")]),
    (
        {"mixed": ["https://a.test", NAMED, "urn:b"]},
        [
            ("mixed", None, "text/plain", b"https://a.test"),
            ("mixed", "a.bin", OCTETS, b"x"),
            ("mixed", None, "text/plain", b"urn:b"),
        ],
    ),
    ({"mixed": ("urn:a", "urn:b")}, [("mixed", None, "text/plain", b"urn:a"), ("mixed", None, "text/plain", b"urn:b")]),
    ({"lone": b"x"}, [("lone", "upload", OCTETS, b"x")]),
    ({"lone": (b"x", b"y")}, [("lone", "upload", OCTETS, b"x"), ("lone", "upload", OCTETS, b"y")]),
    ({"lone": None}, []),
    ({"described": b"x"}, [("described", "upload", OCTETS, b"x")]),
    ({"described": {"url": "u"}}, [("described", None, "application/json", b'{"url":"u"}')]),
    ({"poem": "roses"}, [("poem", None, "text/plain", b"roses")]),
    ({"coded": "AAE="}, [("coded", None, "text/plain", b"AAE=")]),
    ({"plain": b"x"}, [("plain", "upload", "image/png", b"x")]),
    ({"octets": b"x"}, [("octets", "upload", OCTETS, b"x")]),
]


@pytest.mark.parametrize(("arguments", "expected"), FILE_KINDS, ids=range(len(FILE_KINDS)))
def test_a_part_that_may_be_a_file_is_sent_as_what_it_is(
    fragment_client: Callable[[str], FragmentClient], arguments: dict[str, Any], expected: Parts
) -> None:
    given = {name: value() if callable(value) else value for name, value in arguments.items()}
    _, request = fragment_client("files")("files.parts", title="t", **given)
    assert parts_of(request) == [("title", None, "text/plain", b"t"), *expected]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"portrait": "p.png"}, "portrait: is a file: give a pathlib.Path"),
        ({"scans": [None]}, "scans: null has no form"),
        ({"source": {"a": 1}}, "source: must be a text, not a dict"),
        ({"source": None}, "source: must be a text, not None"),
        ({"described": {"url": 1}}, r"described\.url: must be a text"),
        ({"described": "u"}, "described: must be a Remote or a dict, not a text"),
    ],
)
def test_what_a_part_may_not_be_is_refused(
    fragment_client: Callable[[str], FragmentClient], arguments: dict[str, Any], text: str
) -> None:
    go = fragment_client("files")
    with pytest.raises(go.package.InvalidArgumentError, match=text):
        go("files.parts", title="t", **arguments)


def test_files_of_openapi_30_are_files_too(fragment_client: Callable[[str], FragmentClient]) -> None:
    _, request = fragment_client("files_30")("files.parts", logo=b"l", stamp=b"s", pages=[b"1", b"2"], link="urn:x")
    assert [(name, kind, data) for name, _, kind, data in parts_of(request)] == [
        ("logo", OCTETS, b"l"),
        ("stamp", OCTETS, b"s"),
        ("pages", OCTETS, b"1"),
        ("pages", OCTETS, b"2"),
        ("link", "text/plain", b"urn:x"),
    ]


ENCODED: list[tuple[dict[str, Any], list[str]]] = [
    ({"picture": ("x.JPG", b"x")}, ["image/jpeg"]),
    ({"picture": ("x.png", b"x")}, ["image/png"]),
    ({"picture": b"x"}, ["image/gif"]),
    ({"picture": ("x.txt", b"x")}, ["image/gif"]),
    ({"picture": ("x.png", b"x", "image/avif")}, ["image/avif"]),
    ({"sounds": [("a.mp3", b"x"), ("a.wav", b"x")]}, ["audio/mpeg", "audio/wav"]),
    ({"clip": ("a.mp4", b"x")}, ["video/mp4"]),
    ({"sheet": ("a.txt", b"x")}, ["text/csv"]),
    ({"label": {"text": "x"}}, ["application/json"]),
    ({"memo": "x"}, ["text/markdown"]),
]


@pytest.mark.parametrize(("arguments", "expected"), ENCODED, ids=str)
def test_a_part_has_the_allowed_content_type_that_fits_it(
    fragment_client: Callable[[str], FragmentClient], arguments: dict[str, Any], expected: list[str]
) -> None:
    _, request = fragment_client("files")("files.encoded", **arguments)
    assert [kind for _, _, kind, _ in parts_of(request)] == expected


def test_members_of_a_choice_share_a_part(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("files")
    _, request = go("files.either", media="https://a.test", width="wide")
    assert [data for *_, data in parts_of(request)] == [b"https://a.test", b"wide"]
    _, request = go("files.either", media=b"x", width=12)
    assert [data for *_, data in parts_of(request)] == [b"x", b"12"]


def test_parts_that_nobody_knows_before_are_keys_of_a_mapping(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("files")
    _, request = go("files.map", body={"a": b"x", "b": [NAMED, b"y"]})
    assert [(name, file) for name, file, _, _ in parts_of(request)] == [
        ("a", "upload"),
        ("b", "a.bin"),
        ("b", "upload"),
    ]
    _, request = go("files.open", body={"a": 1, "b": 2})
    assert [(name, data) for name, _, _, data in parts_of(request)] == [("a", b"1"), ("b", b"2")]


RAW: list[tuple[str, Any, str]] = [
    ("range", ("a.mp4", b"x"), "video/mp4"),
    ("range", ("a", b"x", "video/x-custom"), "video/x-custom"),
    ("range", ("a.webp", b"x"), "image/webp"),
    ("pictures", ("a.jpeg", b"x"), "image/jpeg"),
    ("pictures", b"x", "image/png"),
    ("pictures", ("a", b"x", "image/jpeg"), "image/jpeg"),
    ("whatever", b"x", OCTETS),
    ("whatever", ("a.pdf", b"x"), "application/pdf"),
    ("prose", "x", "text/plain; charset=utf-8"),
    ("prose", ("a.html", b"x"), "text/html"),
]


@pytest.mark.parametrize(("name", "content", "expected"), RAW, ids=str)
def test_the_content_type_of_a_raw_body_fits_what_is_given(
    fragment_client: Callable[[str], FragmentClient], name: str, content: Any, expected: str
) -> None:
    argument = "body" if name == "prose" else "content"
    _, request = fragment_client("files")(f"files.{name}", **{argument: content})
    assert (request.headers["content-type"], request.body) == (expected, b"x")


def test_a_path_says_what_its_content_is(fragment_client: Callable[[str], FragmentClient], tmp_path: Path) -> None:
    path = tmp_path / "film.mpeg"
    path.write_bytes(b"x")
    _, request = fragment_client("files")("files.range", content=path)
    assert (request.headers["content-type"], request.body) == ("video/mpeg", b"x")


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("range", b"x", r"content: must be video/\* or image/webp, which cannot be told of 'upload': give a tuple"),
        ("range", ("a.txt", b"x"), "cannot be told of 'a.txt'"),
        ("range", ("a", b"x", "text/plain"), r"content: is text/plain, where the body must be video/\* or image/webp"),
        ("range", ("a",), "must be bytes, a path"),
        ("range", ("a", b"x", "video/mp4\r\nX: 1"), "content type that is not printable"),
        ("range", ("a", b"x", 1), "content type that is not printable"),
        ("range", 5, "must be bytes, a path"),
        ("pictures", ("a", "text"), "must be bytes, a path"),
    ],
)
def test_a_raw_body_that_does_not_fit_is_refused(
    fragment_client: Callable[[str], FragmentClient], name: str, content: Any, text: str
) -> None:
    go = fragment_client("files")
    with pytest.raises(go.package.InvalidArgumentError, match=text):
        go(f"files.{name}", content=content)


TEXTS = [("number", 1.5, b"1.5"), ("number", 2, b"2"), ("flag", True, b"true"), ("day", "2024-01-02", b"2024-01-02")]


@pytest.mark.parametrize(("name", "value", "sent"), TEXTS)
def test_a_plain_value_is_a_text_body(
    fragment_client: Callable[[str], FragmentClient], name: str, value: Any, sent: bytes
) -> None:
    go = fragment_client("files")
    _, request = go(f"files.{name}", body=value)
    assert (request.headers["content-type"], request.body) == ("text/plain; charset=utf-8", sent)
    with pytest.raises(go.package.InvalidArgumentError, match="body: must be"):
        go(f"files.{name}", body="no such thing")


def test_bytes_within_json_are_a_text(fragment_client: Callable[[str], FragmentClient]) -> None:
    drift: list[Any] = []
    go = fragment_client("files")
    found, request = go(
        "files.json", blob="AAE=", response=Response(body={"blob": "x"}), settings={"on_drift": drift.append}
    )
    assert (request.json, found.blob, drift) == ({"blob": "AAE="}, "x", [])
