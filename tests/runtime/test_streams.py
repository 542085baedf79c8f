"""Bodies from files and streams: exact, rewound for another attempt, or not sent again."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.requests.content import CHUNK, BytesContent, ProgressContent
from generator.runtime.requests.given_content import as_content
from tests.support.contents import Pipe, sent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

DATA = bytes(range(256)) * 5000  # several chunks


def test_a_file_is_sent_again_exactly(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    content: Any = as_content("file", path)
    assert (content.length, content.replayable) == (len(DATA), True)
    assert sent(content, mode) == sent(content, mode) == DATA
    with path.open("ab") as file:
        file.write(b"more")
    assert sent(content, mode) == DATA


def test_a_file_that_became_shorter_is_an_error(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    content = as_content("file", path)
    path.write_bytes(b"x")
    with pytest.raises(InvalidArgumentError, match=r"file: became shorter: .*; the request was broken off"):
        sent(content, mode)


def test_a_stream_that_can_seek_is_rewound_to_where_it_stood(mode: str) -> None:
    stream = io.BytesIO(DATA)
    stream.seek(10)
    content: Any = as_content("file", stream)
    assert (content.length, content.replayable) == (len(DATA) - 10, True)
    assert sent(content, mode) == sent(content, mode) == DATA[10:]


def numbers() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


@pytest.mark.parametrize(
    ("make", "expected"), [(lambda: Pipe(DATA), DATA), (numbers, b"onetwo")], ids=["pipe", "iterator"]
)
def test_what_cannot_be_rewound_is_sent_once(mode: str, make: Any, expected: bytes) -> None:
    content: Any = as_content("file", make())
    assert (content.length, content.replayable) == (None, False)
    assert sent(content, mode) == expected
    with pytest.raises(InvalidArgumentError, match="file: was sent already and cannot be rewound"):
        sent(content, mode)


async def letters() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


def test_an_async_iterator_is_for_async_clients() -> None:
    content = as_content("file", letters())
    with pytest.raises(InvalidArgumentError, match="async client"):
        sent(content, "sync")
    assert sent(content, "async") == b"ab"


def test_chunks_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    content: Any = as_content("file", path)
    assert max(map(len, content.chunks())) == CHUNK


def test_files_that_cannot_be_read_are_refused_before_sending(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="No such file"):
        as_content("file", tmp_path / "nothing")
    with pytest.raises(InvalidArgumentError, match="directory"):
        as_content("file", tmp_path)


def test_text_streams_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_text("x")
    with path.open() as file, pytest.raises(InvalidArgumentError, match=r"binary|'rb'"):
        as_content("file", file)
    with pytest.raises(InvalidArgumentError, match="binary"):
        as_content("file", io.StringIO("x"))


def test_content_shows_only_its_size() -> None:
    assert "hunter2" not in repr(as_content("file", io.BytesIO(b"hunter2")))


def test_progress_is_told_from_zero_for_each_sending(mode: str) -> None:
    told: list[tuple[int, int | None]] = []
    content = ProgressContent(BytesContent(DATA), lambda now, total: told.append((now, total)))
    assert (content.length, content.replayable, as_content("file", content)) == (len(DATA), True, content)
    assert sent(content, mode) == sent(content, mode) == DATA
    once = [(min(position, len(DATA)), len(DATA)) for position in range(0, len(DATA) + CHUNK, CHUNK)]
    assert told == once * 2
