"""Server-sent events after the WHATWG's rules, and records of JSON, whatever the chunks in which they come."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.message import TooLarge
from generator.runtime.streams.events import EventParser, ServerSentEvent
from generator.runtime.streams.records import JSON_LINE_ENDS, LINE_ENDS, RECORD_STARTS, Records

PIECES = [b"data", b"event", b"id", b"retry", b":", b" ", b"\n", b"\r", b"\r\n", b"1", b"x", b"\0", "é".encode(),
          b"\xff", b"\xef\xbb\xbf", b"data: a\n\n", b"id: 7\n", b"event: e\r"]  # fmt: skip
STREAMS = st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join)


def chunked(data: bytes, cuts: list[int]) -> list[bytes]:
    """The data in chunks; some may be empty."""
    places = sorted(cut % (len(data) + 1) for cut in cuts)
    return [data[start:end] for start, end in zip([0, *places], [*places, len(data)], strict=True)]


def events_of(chunks: list[bytes]) -> list[ServerSentEvent[str]]:
    parser = EventParser(1000)
    return [event for chunk in chunks for event in parser.feed(chunk)] + list(parser.finish())


def by_the_book(data: bytes) -> list[tuple[str, str, str, float | None]]:
    """The events of a stream as the WHATWG's section 9.2.6 says it, word for word, over the whole text."""
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    found = []
    buffer, kind, last, retry = "", "", "", None
    for line in re.split("\r\n|\r|\n", text)[:-1]:
        if line == "":
            if buffer:
                found.append((buffer.removesuffix("\n"), kind or "message", last, retry))
            buffer, kind = "", ""
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "event":
            kind = value
        elif field == "data":
            buffer += value + "\n"
        elif field == "id" and "\0" not in value:
            last = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value) / 1000
    return found


@given(STREAMS, st.lists(st.integers(0, 300), max_size=10))
def test_events_are_those_of_the_specification_in_any_chunks(data: bytes, cuts: list[int]) -> None:
    assert [tuple(event) for event in events_of(chunked(data, cuts))] == by_the_book(data)


@pytest.mark.parametrize(
    ("data", "events"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("YHOO\n+2\n10", "message", "", None)]),
        (b": a comment\n\ndata:  two blanks\nid\n\n", [(" two blanks", "message", "", None)]),
        (b"data\n\ndata\ndata\n\ndata:", [("", "message", "", None), ("\n", "message", "", None)]),
        (b"event: add\nid: 1\ndata: 7\n\ndata: 8\n\n", [("7", "add", "1", None), ("8", "message", "1", None)]),
        (b"retry: 1500\ndata: a\n\nretry: soon\ndata: b\n\n", [("a", "message", "", 1.5), ("b", "message", "", 1.5)]),
        (b"id: a\0b\ndata: x\n\n", [("x", "message", "", None)]),
        (b"event: lost\n\ndata: x\n\n", [("x", "message", "", None)]),
        (b"\xef\xbb\xbfdata: x\r\n\r\n", [("x", "message", "", None)]),
        (b"data: \xff\n\n", [("\ufffd", "message", "", None)]),
        (b"Data: x\nnonsense\n\n", []),
        (b"data: cut off", []),
        (b"data: cut off\n", []),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_fields_mean_what_the_specification_says(data: bytes, events: list[object], size: int) -> None:
    chunks = [data[start : start + size] for start in range(0, len(data), size)]
    assert [tuple(event) for event in events_of(chunks)] == events


@pytest.mark.parametrize("text", [b"data: " + b"x" * 200, b"data: x\n" * 200, b"x" * 200 + b"\n"])
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_an_event_and_a_record_have_a_bound(text: bytes, size: int) -> None:
    parser = EventParser(100)
    chunks = [text[start : start + size] for start in range(0, len(text), size)]
    with pytest.raises(TooLarge):
        any(list(parser.feed(chunk)) for chunk in chunks)


def test_a_bound_is_of_one_event_and_not_of_the_stream() -> None:
    parser = EventParser(100)
    assert len([event for _ in range(1000) for event in parser.feed(b"data: 0123456789\n\n")]) == 1000


@pytest.mark.parametrize(("separator", "sign"), [(LINE_ENDS, b"\n"), (JSON_LINE_ENDS, b"\n"), (RECORD_STARTS, b"\x1e")])
@given(texts=st.lists(st.binary(max_size=20)), cuts=st.lists(st.integers(0, 300), max_size=10))
def test_records_are_what_stands_between_separators(
    separator: re.Pattern[bytes], sign: bytes, texts: list[bytes], cuts: list[int]
) -> None:
    plain = [text.translate(None, b"\r\n\x1e") for text in texts]
    records = Records(separator, 1000)
    found = [record for chunk in chunked(sign.join(plain), cuts) for record in records.feed(chunk)]
    assert [*found, *records.finish()] == (plain or [b""])
