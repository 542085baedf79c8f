"""Files that are no YAML or JSON: told by how they begin, each with its cure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import GenerationError

if TYPE_CHECKING:
    from pathlib import Path

UNPACK = "unpack it, and give the document in it"
SAVE = "save it as UTF-8 text"
ANOTHER = "give the document as YAML or JSON"
PAGE = "download the document itself: this is a page around it, or one that asks for a login"
BINARY = (
    (b"PK\x03\x04", "a zip file", UNPACK),
    (b"\x1f\x8b", "a gzip file", UNPACK),
    (b"%PDF-", "a PDF", ANOTHER),
    (b"\xff\xfe", "UTF-16 text", SAVE),
    (b"\xfe\xff", "UTF-16 text", SAVE),
)
_UTF_16 = re.compile(rb"\A(?:\x00[^\x00]|[^\x00]\x00){2}")
"""Every other byte of ASCII characters is zero."""
_PAGE = re.compile(r"\A\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_XML = re.compile(r"\A\s*<(?:\?xml|[a-zA-Z]+[\s>/])")
_CONFLICT = re.compile(r"^<<<<<<< ", re.MULTILINE)


def decoded(content: bytes, path: Path) -> str:
    """The text of a file. Raises GenerationError for what is none, or a text of another kind."""
    for sign, what, cure in BINARY:
        if content.startswith(sign):
            raise _refused(what, path, 1, cure)
    if _UTF_16.match(content):
        raise _refused("UTF-16 text", path, 1, SAVE)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise GenerationError(f"not UTF-8 text: {error.reason}", where=f"{path}:{line}", cure=SAVE) from None
    _refuse_others(text, path)
    return text


def _refuse_others(text: str, path: Path) -> None:
    blank = text.count("\n", 0, len(text) - len(text.lstrip())) + 1
    if _PAGE.match(text):
        raise _refused("an HTML page", path, blank, PAGE)
    if _XML.match(text):
        raise _refused("XML", path, blank, ANOTHER)
    if conflict := _CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        raise GenerationError("a merge that is not finished", where=f"{path}:{line}", cure="resolve the conflict here")


def _refused(what: str, path: Path, line: int, cure: str) -> GenerationError:
    return GenerationError(f"cannot be read: it is {what}", where=f"{path}:{line}", cure=cure)
