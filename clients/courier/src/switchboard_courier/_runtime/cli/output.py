# Copied from generator/runtime/cli/output.py of Switchboard.
"""What a call gave, written in the wanted format: a value, the items of a list, a download, a stream."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeGuard

from ..calls.raw_response import RawResponse
from ..data.guards import is_array, is_object
from ..data.values import json_value
from ..paging.pages import Pages
from ..redact import printable
from . import formats, tables
from .exits import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..redact import Redactor


class Writer:
    """Writes results to a stream as the options say."""

    def __init__(self, file: TextIO, options: Mapping[str, Any], redactor: Redactor) -> None:
        self.file = file
        self.options = options
        self.redactor = redactor
        self.format: str = options.get("output") or ("table" if file.isatty() else "json")
        names: str = options.get("columns", "")
        self.columns = [name.strip() for name in names.split(",") if name.strip()]
        encoding = getattr(file, "encoding", None) or "utf-8"
        self.ascii_only = not encoding.lower().replace("-", "").startswith("utf")

    def result(self, value: Any) -> None:
        """Write what a method returned."""
        if _is_list(value):
            self.items(self._listed(value))
        elif isinstance(value, RawResponse):
            with value:
                self._download(value)
        elif hasattr(value.__class__, "__next__"):
            with value as stream:
                events: Iterator[Any] = stream
                self.items(map(_event, islice(events, self.options.get("max_items"))))
        elif isinstance(value, bytes) or (isinstance(value, str) and "output" not in self.options):
            self._whole(value)
        elif is_array(value):
            self.items(iter(value))
        elif value is not None:
            self.single(json_value(value))

    def single(self, value: Any) -> None:
        """Write one value."""
        if self.format == "csv":
            self._csv([value])
        elif self.format != "table":
            self._json(value, compact=self.format == "jsonl")
        elif is_object(value):
            row = tables.rows_of([value], self.redactor)[0]
            tables.write((), tables.pairs_of(row, self.columns), self.file)
        else:
            self.file.write(printable(formats.cell(value)) + "\n")

    def _json(self, value: Any, *, compact: bool) -> None:
        self.file.write(formats.json_text(value, compact=compact, ascii_only=self.ascii_only) + "\n")

    def items(self, values: Iterable[Any]) -> None:
        """Write values as they come, where the format lets them."""
        plain = map(json_value, values)
        if self.format == "jsonl":
            for value in plain:
                self._json(value, compact=True)
                self.file.flush()
        elif self.format == "json":
            for piece in formats.json_array(plain, ascii_only=self.ascii_only):
                self.file.write(piece)
        elif self.format == "csv":
            self._csv(list(plain))
        else:
            self._table(list(plain))

    def _csv(self, values: list[Any]) -> None:
        rows = list(map(formats.flat, values))
        self.file.write(formats.csv_text(rows, self.columns or formats.columns_of(rows)))

    def _table(self, values: list[Any]) -> None:
        rows = tables.rows_of(values, self.redactor)
        if not rows:
            note("no items")
            return
        head, body, left_out = tables.table_of(rows, self.columns)
        tables.write(head, body, self.file)
        if left_out:
            note(f"{left_out} more columns: --columns NAMES picks some, --output json has all")

    def _listed(self, pages: Pages[Any]) -> Iterator[Any]:
        """The items that were asked for: those of the first page, so many, or all."""
        most = self.options.get("max_items")
        if most is not None:
            yield from islice(pages, most)
            _more(pages.resume)
        elif self.options.get("all"):
            yield from pages
        else:
            page = pages.first_page()
            yield from page.items
            _more(page.resume)

    def _download(self, response: RawResponse) -> None:
        path = self.options.get("save")
        if path is None:
            self._write_bytes(response.chunks(), response.headers.get("content-type", ""))
        else:
            note(f"{response.save(path)} bytes written to {path}")

    def _whole(self, value: bytes | str) -> None:
        """Write a body that was read: bytes as they are, text in UTF-8."""
        body = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
        path = self.options.get("save")
        if path is None:
            self._write_bytes([body], "text/plain" if isinstance(value, str) else "")
        else:
            Path(path).write_bytes(body)
            note(f"{len(body)} bytes written to {path}")

    def _write_bytes(self, chunks: Iterable[bytes], content_type: str) -> None:
        """Write to standard output. Raises UsageError where a terminal would show what is no text."""
        if not self.file.isatty():
            self.file.flush()
            for chunk in chunks:
                self.file.buffer.write(chunk)
            self.file.buffer.flush()
        elif content_type.startswith("text/") or any(kind in content_type for kind in ("json", "xml")):
            text = b"".join(chunks).decode("utf-8", "replace")
            self.file.write("\n".join(map(printable, text.splitlines())) + "\n")
        else:
            raise UsageError("the response is binary: --save PATH writes it to a file")


def _event(item: Any) -> Any:
    """An event of a stream with the names of its parts; other items as they are."""
    return item._asdict() if hasattr(item, "_asdict") else item


def _more(resume: str | None) -> None:
    if resume:
        note(f"there may be more items: --all reads them, --resume {resume} goes on after these")


def note(text: str) -> None:
    """Say something on stderr, beside the output."""
    print(text, file=sys.stderr)  # noqa: T201 - a command


def _is_list(value: object) -> TypeGuard[Pages[Any]]:
    return isinstance(value, Pages)
