"""Whatever is given as content is sent as it is, or refused with an error of the client."""

# ruff: noqa: PTH123, SIM115 -- the request reads what is opened here

from __future__ import annotations

import array
import bz2
import codecs
import gzip
import io
import lzma
import os
import subprocess
import tarfile
import tempfile
import types
import zipfile
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import MagicMock, Mock

import pytest
from starlette.datastructures import UploadFile

from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.requests.given_content import as_content
from tests.support.contents import sent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

DATA = b"one,two\n" * 1000
"""More than the buffers of these libraries hold at once."""


def _packed(folder: Path) -> None:
    (folder / "data").write_bytes(DATA)
    for opened in (gzip.open, bz2.open, lzma.open):
        with opened(folder / f"data.{opened.__module__}", "wb") as file:
            file.write(DATA)
    with zipfile.ZipFile(folder / "data.zip", "w") as archive:
        archive.writestr("data", DATA)
    with tarfile.open(folder / "data.tar", "w") as archive:
        archive.add(folder / "data", "data")


class Stubborn:
    """A stream that gives what it likes, whatever size is asked for."""

    def __init__(self, *chunks: Any) -> None:
        self.chunks = list(chunks)

    def read(self, _: int = -1) -> Any:
        return self.chunks.pop(0) if self.chunks else b""


class Sizeless:
    """A stream whose `read` takes no size."""

    def read(self) -> bytes:
        return DATA


class Given:
    """A path object of one's own."""

    def __init__(self, path: bytes | str) -> None:
        self.path = path

    def __fspath__(self) -> bytes | str:
        return self.path


def _spooled(mode: str, content: Any) -> Any:
    file = tempfile.SpooledTemporaryFile(mode=mode)
    file.write(content)
    file.seek(0)
    return file


async def _letters(*chunks: Any) -> AsyncIterator[Any]:
    for chunk in chunks:
        yield chunk


SENT: dict[str, Callable[[Path], Any]] = {
    "gzip": lambda folder: gzip.open(folder / "data.gzip"),
    "bz2": lambda folder: bz2.open(folder / "data.bz2"),
    "lzma": lambda folder: lzma.open(folder / "data.lzma"),
    "a member of a zip file": lambda folder: zipfile.ZipFile(folder / "data.zip").open("data"),
    "a member of a tar file": lambda folder: tarfile.open(folder / "data.tar").extractfile("data"),
    "a temporary file": lambda _: _spooled("w+b", DATA),
    "a raw file": lambda folder: open(folder / "data", "rb", buffering=0),
    "a pipe": lambda folder: subprocess.Popen(["cat", folder / "data"], stdout=subprocess.PIPE).stdout,
    "a stream that heeds no size": lambda _: Stubborn(DATA[:9], DATA[9:]),
    "a list of bytes": lambda _: [DATA[:9], bytearray(DATA[9:])],
    "a deque of bytes": lambda _: deque([DATA[:9], DATA[9:]]),
    "an iterator of buffers": lambda _: iter([bytearray(DATA[:9]), memoryview(DATA[9:])]),
    "a path object": lambda folder: Given(str(folder / "data")),
    "a path of bytes": lambda folder: Given(os.fsencode(folder / "data")),
}
SENT_ASYNC: dict[str, Callable[[Path], Any]] = {
    "an upload of Starlette's": lambda _: UploadFile(_spooled("w+b", DATA)),
    "an async iterator": lambda _: _letters(DATA[:9], DATA[9:]),
}
REFUSED: dict[str, Callable[[Path], Any]] = {
    "a text file": lambda folder: open(folder / "data"),
    "a text file of codecs": lambda folder: codecs.open(str(folder / "data"), "r", "utf-8"),
    "gzip as text": lambda folder: gzip.open(folder / "data.gzip", "rt"),
    "a temporary text file": lambda _: _spooled("w+", "text"),
    "text in memory": lambda _: io.StringIO("text"),
    "a closed stream": lambda _: _closed(io.BytesIO(DATA)),
    "a closed file": lambda folder: _closed(open(folder / "data", "rb")),
    "a file to write to": lambda folder: open(folder / "new", "wb"),
    "a stream of no sizes": lambda _: Sizeless(),
    "a stream of None": lambda _: Stubborn(None),
    "a list of texts": lambda _: ["a", "b"],
    "a class": lambda _: io.BytesIO,
    "a mock": lambda _: Mock(),
    "a mapping": lambda _: types.MappingProxyType({"a": b"1"}),
    "a path that cannot be": lambda _: Path("a\0b"),
    "a path of no characters": lambda _: Path("\ud800"),
    "a folder": lambda folder: folder,
    "a number": lambda _: 5,
}
BROKEN_OFF: dict[str, Callable[[Path], Any]] = {
    "an iterator of texts": lambda _: (text for text in "ab"),
    "an iterator of numbers": lambda _: iter([1, 2]),
    "numbers": lambda _: range(3),
    "an array": lambda _: array.array("i", [1]),
    "keys of a dict": lambda _: {"a": 1}.keys(),
}


def _closed(stream: Any) -> Any:
    stream.close()
    return stream


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the data, as it is and packed."""
    _packed(tmp_path)
    return tmp_path


pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.mark.parametrize("name", SENT)
def test_what_gives_bytes_is_sent(mode: str, name: str, folder: Path) -> None:
    content: Any = as_content("file", SENT[name](folder))
    assert (content if isinstance(content, bytes) else sent(content, mode)) == DATA


@pytest.mark.parametrize("name", SENT_ASYNC)
def test_what_gives_bytes_asynchronously_is_for_async_clients(name: str, folder: Path) -> None:
    assert sent(as_content("file", SENT_ASYNC[name](folder)), "async") == DATA
    with pytest.raises(InvalidArgumentError, match="file: can only be read asynchronously"):
        sent(as_content("file", SENT_ASYNC[name](folder)), "sync")


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_sent_is_refused_before_anything_is(name: str, folder: Path) -> None:
    with pytest.raises(InvalidArgumentError, match=r"file: .*; nothing was sent"):
        as_content("file", REFUSED[name](folder))


@pytest.mark.parametrize("name", BROKEN_OFF)
def test_chunks_that_are_no_bytes_break_the_request_off(mode: str, name: str, folder: Path) -> None:
    with pytest.raises(InvalidArgumentError, match=r"file: must give bytes, not .*broken off"):
        sent(as_content("file", BROKEN_OFF[name](folder)), mode)


def test_async_chunks_that_are_no_bytes_break_the_request_off() -> None:
    with pytest.raises(InvalidArgumentError, match="file: must give bytes, not str"):
        sent(as_content("file", _letters("a")), "async")


def test_a_pipe_by_its_name_is_read_whole_and_once(mode: str, folder: Path) -> None:
    """As a shell's `<(…)` gives it; its size is 0."""
    os.mkfifo(folder / "pipe")
    with subprocess.Popen(["cp", folder / "data", folder / "pipe"]):
        content: Any = as_content("file", folder / "pipe")
        assert (content.length, content.replayable) == (None, False)
        assert sent(content, mode) == DATA


def test_a_file_of_the_kernel_that_has_no_size_is_read_whole() -> None:
    path = Path("/proc/self/limits")
    if not path.exists():
        pytest.skip("no such files here")
    assert b"Max open files" in as_content("file", path)  # type: ignore[operator]  # bytes


def test_a_mock_of_a_path_closes_no_descriptor_of_the_process() -> None:
    """It is a path, and a number as well: 1, which is where the process writes."""
    with pytest.raises(InvalidArgumentError):
        as_content("file", MagicMock())
    os.fstat(1)
