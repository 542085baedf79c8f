"""Pairs of tiny specs for calls that can be made in several ways: forms of the body, media types of the response."""

from __future__ import annotations

from typing import Any

from tests.support.changes import STR, Pair, Spec, op

FILE: Spec = {"type": "string", "format": "binary"}
JSON, FORM, PDF, CSV = "application/json", "multipart/form-data", "application/pdf", "text/csv"


def takes(name: str, *, required: bool = True, **bodies: tuple[dict[str, Any], list[str]]) -> Spec:
    """A document with one operation; of each body (`json`, `form`) the properties, and those that are required."""
    made = op(name, "post")
    media = {"json": JSON, "form": FORM}
    content = {
        media[kind]: {"schema": {"type": "object", "properties": properties, "required": needed}}
        for kind, (properties, needed) in bodies.items()
    }
    made["paths"][f"/{name}"]["post"]["requestBody"] = {"required": required, "content": content}
    return made


def gives(name: str, **bodies: Spec) -> Spec:
    """A document with one operation whose response has several media types (`json`, `pdf`, `csv`)."""
    made = op(name)
    media = {"json": JSON, "pdf": PDF, "csv": CSV}
    content = {media[kind]: {"schema": schema} for kind, schema in bodies.items()}
    made["paths"][f"/{name}"]["get"]["responses"]["200"]["content"] = content
    return made


URL = ({"url": STR, "note": STR}, ["url"])
UPLOAD = ({"file": FILE, "note": STR}, ["file"])
NUMBERS = {"type": "array", "items": {"type": "integer"}}

WAYS = [
    Pair(
        "signature-removed",
        "way_gone.post()",
        "tr",
        takes("way_gone", json=URL, form=UPLOAD),
        takes("way_gone", json=({"url": STR, "note": STR}, ["url", "note"]), form=UPLOAD),
        text="with url alone",
    ),
    Pair(
        "signature-removed",
        "way_apart.post()",
        "tr",
        takes("way_apart", json=URL),
        takes("way_apart", json=({"url": STR}, ["url"]), form=UPLOAD),
        text="with url, note together",
    ),
    Pair(
        "signature-added",
        "way_came.post()",
        "",
        takes("way_came", json=URL),
        takes("way_came", json=URL, form=UPLOAD),
        text="with file",
    ),
    Pair(
        "signature-added",
        "way_none.post()",
        "",
        takes("way_none", json=URL),
        takes("way_none", json=URL, required=False),
        text="with no argument",
    ),
    Pair(
        "signature-added",
        "pdf_came.get()",
        "",
        gives("pdf_came", json=NUMBERS),
        gives("pdf_came", json=NUMBERS, pdf=FILE),
    ),
    Pair(
        "argument-removed",
        "pdf_gone.get()",
        "tr",
        gives("pdf_gone", json=NUMBERS, pdf=FILE),
        gives("pdf_gone", json=NUMBERS),
    ),
    Pair(
        "argument-narrowed",
        "pdf_other.get()",
        "tr",
        gives("pdf_other", json=NUMBERS, pdf=FILE, csv=STR),
        gives("pdf_other", json=NUMBERS, csv=STR),
    ),
    Pair(
        "result-changed",
        "csv_came.get()",
        "tr",
        gives("csv_came", json=NUMBERS),
        gives("csv_came", json=NUMBERS, csv=STR),
    ),
]
