"""Multipart bodies, read back by the standard library's e-mail parser."""

from __future__ import annotations

import io
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.operation import Body, Field
from generator.runtime.requests.multipart import write_multipart
from tests.support.contents import Pipe, sent

if TYPE_CHECKING:
    from pathlib import Path

BODY = Body(
    "multipart/form-data",
    (
        Field("content", ("content",)),
        Field("tags", ("tags[]",)),
        Field("data", ("data",)),
        Field("files", ("attachments[]",), file=True),
        Field("scan", ("scan",), file=True, content_type="application/pdf"),
    ),
    constants=((("kind",), "x"),),
)


class Part(NamedTuple):
    name: str
    file_name: str | None
    content_type: str
    data: bytes


def parts_of(media_type: str, body: bytes) -> list[Part]:
    head = f"Content-Type: {media_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    assert not message.defects
    return [
        Part(
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            part.get_payload(decode=True),  # type: ignore[arg-type]
        )
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def written(mode: str = "sync", extra: Any = None, **given: Any) -> list[Part]:
    media_type, content = write_multipart(BODY, given, extra)
    body = sent(content, mode)
    if content.length is not None:
        assert content.length == len(body)
    return parts_of(media_type, body)[1:]


def test_fields_and_files_are_read_back(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "a b.png"
    path.write_bytes(b"\x89PNG\r\n--x\r\n")
    stream = io.BytesIO(b"stream")
    named = ("report.csv", b"a,b", "text/csv")
    found = written(
        mode,
        {"more": 1},
        content="Hi é",
        tags=["x", "y"],
        data={"k": [1, None]},
        files=[path, stream, named, b"bytes", ("n.txt", io.BytesIO(b"z"))],
        scan=b"%PDF",
    )
    assert found == [
        Part("content", None, "", "Hi é".encode()),
        Part("tags[]", None, "", b"x"),
        Part("tags[]", None, "", b"y"),
        Part("data", None, "application/json", b'{"k":[1,null]}'),
        Part("attachments[]", "a b.png", "image/png", b"\x89PNG\r\n--x\r\n"),
        Part("attachments[]", "upload", "application/octet-stream", b"stream"),
        Part("attachments[]", "report.csv", "text/csv", b"a,b"),
        Part("attachments[]", "upload", "application/octet-stream", b"bytes"),
        Part("attachments[]", "n.txt", "text/plain", b"z"),
        Part("scan", "upload", "application/pdf", b"%PDF"),
        Part("more", None, "", b"1"),
    ]


def test_the_boundary_is_random() -> None:
    first, second = (write_multipart(BODY, {})[0] for _ in range(2))
    assert first != second
    assert len(first.partition("boundary=")[2]) >= 32


def test_a_stream_of_unknown_length_makes_the_whole_unknown_and_not_replayable() -> None:
    _, content = write_multipart(BODY, {"files": Pipe(b"x" * 5000)})
    assert (content.length, content.replayable) == (None, False)


def test_files_are_sent_again_exactly(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"data")
    _, content = write_multipart(BODY, {"files": [path, io.BytesIO(b"more")]})
    assert content.replayable
    assert b"".join(content.chunks()) == b"".join(content.chunks())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a.png", "give a pathlib.Path"),
        (None, "null has no form"),
        (("only",), "as a tuple"),
        ((1, b"x"), "must be bytes, a path"),
        (5, "must be bytes, a path"),
        (("a", b"x", "text/plain\r\nX: 1"), "content type"),
    ],
)
def test_odd_files_are_refused(value: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        write_multipart(BODY, {"files": value})


def test_names_cannot_break_out_of_their_header() -> None:
    evil = 'a"\r\nContent-Type: text/html\r\n\r\n<script>'
    media_type, content = write_multipart(BODY, {"files": (evil, b"x")}, {evil: "y"})
    body = b"".join(content.chunks())
    assert b'filename="a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<script>"' in body
    assert len(parts_of(media_type, body)) == 3
    assert b"\r\nContent-Type: text/html" not in body


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\%')).filter(str.strip),
    st.binary(),
)
def test_any_content_is_read_back(name: str, data: bytes) -> None:
    media_type, content = write_multipart(BODY, {"files": (name, data, "application/octet-stream")})
    body = b"".join(content.chunks())
    boundary = media_type.partition("boundary=")[2].encode()
    head, _, rest = body.split(b"--" + boundary)[2].partition(b"\r\n\r\n")
    assert rest == data + b"\r\n"
    assert f'filename="{name}"'.encode() in head


@pytest.mark.parametrize(
    ("style", "text"), [("", "1,true,c d"), ("form", "1,true,c d"), ("pipeDelimited", "1|true|c d")]
)
@pytest.mark.parametrize("explode", [None, True, False])
def test_a_list_that_is_not_exploded_is_one_part(style: str, text: str, explode: bool | None) -> None:
    body = Body("multipart/form-data", (Field("tags", ("tags",), style=style, explode=explode),))
    media_type, content = write_multipart(body, {"tags": [1, True, "c d"]})
    found = [part.data.decode() for part in parts_of(media_type, sent(content, "sync"))]
    assert found == ([text] if explode is False else ["1", "true", "c d"])


def test_an_item_that_holds_the_delimiter_cannot_be_joined() -> None:
    body = Body("multipart/form-data", (Field("tags", ("tags",), style="spaceDelimited", explode=False),))
    with pytest.raises(InvalidArgumentError, match="tags: an item holds ' ', which separates the items"):
        write_multipart(body, {"tags": ["c d"]})


@pytest.mark.parametrize(
    ("items", "names"),
    [
        ([{"t": 1}, {"t": 2}], ["[][t]", "[][t]"]),
        ([{"t": 1, "u": 2}, {"u": 3, "t": 4}], ["[][t]", "[][u]", "[][u]", "[][t]"]),
        ([{"t": 1}, {"u": 2}], ["[0][t]", "[1][u]"]),
        ([{"t": 1, "tags": ["a"]}, {"t": 2}], ["[0][t]", "[0][tags][]", "[1][t]"]),
        ([[1, 2], [3]], ["[0][]", "[0][]", "[1][]"]),
        ([1, 2], ["[]", "[]"]),
    ],
    ids=str,
)
def test_objects_in_a_list_do_not_run_into_each_other(items: list[Any], names: list[str]) -> None:
    """Rails, for whose forms this is, takes a key that an item has already for the begin of the next one."""
    body = Body("multipart/form-data", (Field("data", ("data",), style="deepObject"),))
    media_type, content = write_multipart(body, {"data": {"items": items}})
    found = [part.name for part in parts_of(media_type, sent(content, "sync"))]
    assert found == [f"data[items]{name}" for name in names]
