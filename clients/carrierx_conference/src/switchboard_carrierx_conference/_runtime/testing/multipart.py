# Copied from generator/runtime/testing/multipart.py in the Switchboard repository: edit it there.
"""Reads multipart bodies."""

from __future__ import annotations

import re
from typing import Any

from .messages import Upload


def parts(content_type: str, body: bytes) -> list[tuple[str, Any]]:
    """Name and value of each part of a multipart body. Raises ValueError."""
    boundary = re.search(r'boundary="?([^";]+)"?', content_type)
    if boundary is None:
        raise ValueError("no boundary")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())
    if len(pieces) < 2 or pieces[-1].strip() != b"--":
        raise ValueError("it does not end with its boundary")
    return [_part(piece.removeprefix(b"\r\n")) for piece in pieces[1:-1]]


def _part(piece: bytes) -> tuple[str, Any]:
    head, _, content = piece.partition(b"\r\n\r\n")
    rows = (row.partition(":") for row in head.decode(errors="replace").split("\r\n"))
    headers = {name.strip().lower(): value.strip() for name, _, value in rows}
    names = dict(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', headers.get("content-disposition", "")))
    if "name" not in names:
        raise ValueError("a part has no name")
    kind = headers.get("content-type", "")
    if "filename" in names or (kind and not kind.startswith("text/")):
        return names["name"], Upload(names.get("filename", ""), kind, content)
    return names["name"], content.decode(errors="replace")
