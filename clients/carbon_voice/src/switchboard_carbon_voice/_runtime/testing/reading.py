# Copied from generator/runtime/testing/reading.py of Switchboard.
"""Reads requests: paths, queries and bodies as the spec's styles write them, and what the client calls each value."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from ..data.guards import is_array, is_object
from .document import MISSING, find, kinds_of
from .messages import Problem, Upload, Visit
from .queries import deep, items_of, read_query, typed

if TYPE_CHECKING:
    from .document import Document, Schema
    from .messages import FakeRequest
    from .routes import Media, Route

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/"


def read(document: Document, request: FakeRequest, route: Route, texts: list[str]) -> Visit:
    """A request as its route has it. What can't be read is among its problems."""
    by_name = {one["name"]: one for one in route.parameters if one["in"] == "path"}
    names = route.names
    values = [
        typed(document, by_name.get(name, {}).get("schema", {}), unquote(text))
        for name, text in zip(names, texts, strict=True)
    ]
    visit = Visit(request, route, values)
    visit.path = dict(zip(names, values, strict=True))
    read_query(document, visit)
    _read_body(document, visit)
    visit.arguments = _arguments(visit)
    return visit


# Bodies


def media_of(route: Route, content_type: str) -> Media | None:
    """The documented body of a media type."""
    wanted = content_type.partition(";")[0].strip().lower()
    for media in route.bodies:
        known = media.media_type.lower()
        if known in {wanted, "*/*"} or (known.endswith("/*") and wanted.startswith(known[:-1])):
            return media
    json_like = [media for media in route.bodies if "json" in media.media_type]
    return json_like[0] if json_like and "json" in wanted else None


def _read_body(document: Document, visit: Visit) -> None:
    content_type, raw = visit.request.headers.get("content-type", ""), visit.request.body
    route = visit.route
    if not raw and not content_type:
        return
    if not route.bodies:
        if raw:
            visit.problems.append(Problem(0, "body", "this operation documents none"))
        return
    media = media_of(route, content_type)
    if media is None:
        known = ", ".join(media.media_type for media in route.bodies)
        text = f"the media type must be {known}, not {content_type or 'missing'}"
        visit.problems.append(Problem(415, "header content-type", text))
        return
    try:
        visit.body = parsed(document, media, content_type, raw)
    except (ValueError, RecursionError) as error:
        visit.problems.append(Problem(400, "body", f"can't be read as {media.media_type}: {error}"))


def parsed(document: Document, media: Media, content_type: str, raw: bytes) -> Any:
    """A body as plain data. Raises ValueError."""
    kind = content_type.partition(";")[0].strip().lower()
    if "json" in kind:
        return json.loads(raw) if raw else None
    if kind == FORM:
        pairs = [(name, value) for name, value in parse_qsl(raw.decode(), keep_blank_values=True)]
        return fields(document, media, pairs)
    if kind.startswith(MULTIPART):
        return fields(document, media, parts(content_type, raw))
    return raw.decode(errors="replace") if kind.startswith("text/") else raw


def fields(document: Document, media: Media, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of a form as an object of the schema's types."""
    members = document.properties(media.schema)
    result: dict[str, Any] = {}
    for name, value in pairs:
        whole = name if name in members else name.removesuffix("[]")
        head, _, rest = whole.partition("[")
        if head in members and rest:
            own = [(key, text) for key, text in pairs if key.startswith(f"{head}[") and key not in members]
            result[head] = deep(document, members[head], own)
            continue
        schema = members.get(whole, {})
        items = items_of(document, schema)
        if items is None:
            result[whole] = _field(document, schema, value)
        else:
            read = _field(document, items, value)
            result[whole] = [*result.get(whole, ()), *(read if is_array(read) else (read,))]
    return result


def _field(document: Document, schema: Any, value: Any) -> Any:
    if isinstance(value, Upload):
        return value if "json" not in value.content_type or value.filename else json.loads(value.content)
    flat: Schema = document.schema(schema)
    if {"object", "array"} & {*kinds_of(flat)}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return typed(document, schema, value)


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


# As the client names them


def _arguments(visit: Visit) -> dict[str, Any]:
    record = visit.route.record
    result: dict[str, Any] = {}
    for parameter in record.parameters:
        source = {"path": visit.path, "query": visit.query}.get(parameter.location)
        value = (
            visit.request.headers.get(parameter.wire.lower(), MISSING)
            if source is None
            else source.get(parameter.wire, MISSING)
        )
        if value is not MISSING:
            result[parameter.name] = value
    if visit.body is None:
        return result
    kind = visit.request.headers.get("content-type", "").partition(";")[0].strip()
    fitting = [body for body in record.bodies if body.media_type == kind] or list(record.bodies)
    for body in fitting:
        for field in body.fields:
            value = find(visit.body, field.at)
            if value is MISSING and field.at and field.at[-1].endswith("[]"):
                value = find(visit.body, (*field.at[:-1], field.at[-1].removesuffix("[]")))
            if value is not MISSING:
                result.setdefault(field.name, value)
    if is_object(visit.body) and not fitting:
        result |= visit.body
    return result
