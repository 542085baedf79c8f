# Copied from generator/runtime/cli/formats.py of Switchboard.
"""Values as JSON, JSON Lines and CSV. JSON holds all that the vendor sent, unknown keys included."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Controls, marks of direction, separators and lone surrogates: a terminal would obey or hide them.
_UNSEEN = re.compile("[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def json_text(value: Any, *, compact: bool = False, ascii_only: bool = False) -> str:
    """JSON text of plain data; what cannot be seen is escaped, which changes no value."""
    how: dict[str, Any] = {"separators": (",", ":")} if compact else {"indent": 2}
    text = json.dumps(value, ensure_ascii=ascii_only, allow_nan=False, **how)
    return _UNSEEN.sub(lambda found: json.dumps(found[0])[1:-1], text)


def json_array(values: Iterable[Any], *, ascii_only: bool = False) -> Iterator[str]:
    """The pieces of a JSON array, one for each value as it comes."""
    opening = "[\n"
    for value in values:
        text = json_text(value, ascii_only=ascii_only)
        yield opening + "  " + text.replace("\n", "\n  ")
        opening = ",\n"
    yield "[]\n" if opening == "[\n" else "\n]\n"


def csv_text(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """CSV text after RFC 4180 with a head; lists are JSON, what is missing is empty."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([cell(row.get(column)) for column in columns] for row in rows)
    return file.getvalue()


def cell(value: Any) -> str:
    """One value of a table as text."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json_text(value, compact=True)


def flat(value: Any, prefix: str = "") -> dict[str, Any]:
    """The values of an object by their paths (`sender.name`); lists stay as they are."""
    if not is_object(value) or (prefix and not value):
        return {prefix or "value": value}
    found: dict[str, Any] = {}
    for key, item in value.items():
        found |= flat(item, f"{prefix}.{key}" if prefix else key)
    return found


def columns_of(rows: Iterable[dict[str, Any]]) -> list[str]:
    """The keys of all rows, in the order in which they come up."""
    return list(dict.fromkeys(key for row in rows for key in row))


def has_list(values: Iterable[Any]) -> bool:
    """Whether one of the values is an array with objects in it, which is hard to read in a table."""
    return any(is_array(value) and any(map(is_object, value)) for value in values)
