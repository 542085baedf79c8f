# Copied from generator/runtime/testing/reading.py of Switchboard.
"""Reads requests: paths, queries and bodies as the spec's styles write them, and what the client calls each value."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..data.guards import is_array, is_object
from .document import MISSING, find, has_scalar, items_of, kinds_of, typed
from .messages import Problem, Upload, Visit
from .styles import Style, from_pairs, from_text, is_spread, nested, of_field, of_parameter, pairs_of

if TYPE_CHECKING:
    from .document import Document, Schema
    from .messages import FakeRequest
    from .routes import Media, Route

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/"


def read(document: Document, request: FakeRequest, route: Route, texts: list[str]) -> Visit:
    """A request as its route has it. What can't be read is among its problems."""
    styles = {one["name"]: of_parameter(one) for one in route.parameters if one["in"] == "path"}
    plain = [styles.get(name) or Style(name, {}, "simple", explode=False) for name in route.names]
    values = [from_text(document, style, text) for style, text in zip(plain, texts, strict=True)]
    visit = Visit(request, route, values)
    visit.path = dict(zip(route.names, values, strict=True))
    _read_query(document, visit)
    _read_headers(document, visit)
    _read_body(document, visit)
    visit.arguments = _arguments(visit)
    return visit


def _read_query(document: Document, visit: Visit) -> None:
    """Read the query; names that are not documented are among the problems."""
    pairs = pairs_of(urlsplit(visit.request.url).query)
    styles = [of_parameter(one) for one in visit.route.parameters if one["in"] == "query"]
    visit.query, known = members(document, styles, pairs)
    keys = _security_names(document)
    for name in dict.fromkeys(name for name, _ in pairs if name not in known | keys):
        visit.problems.append(Problem(0, f"query {name}", "is not documented"))


def members(document: Document, styles: list[Style], pairs: list[tuple[str, str]]) -> tuple[dict[str, Any], set[str]]:
    """The values that pairs hold, by name, and the names of their own. An object of any names takes what is left."""
    result: dict[str, Any] = {}
    known: set[str] = set()
    for style in sorted(styles, key=lambda style: is_spread(document, style)):
        value, names = from_pairs(document, style, [pair for pair in pairs if pair[0] not in known])
        known |= names
        if value is not MISSING:
            result[style.name] = value
    return result, known


def _security_names(document: Document) -> set[str]:
    schemes = document.data.get("components", {}).get("securitySchemes", {})
    return {one["name"] for one in map(document.resolve, schemes.values()) if one.get("in") == "query"}


def _read_headers(document: Document, visit: Visit) -> None:
    headers = visit.request.headers
    for one in visit.route.parameters:
        if one["in"] == "header" and one["name"].lower() in headers:
            text = headers[one["name"].lower()]
            visit.headers[one["name"]] = from_text(document, of_parameter(one), text, quoted=False)
    cookies = [of_parameter(one) for one in visit.route.parameters if one["in"] == "cookie"]
    visit.cookies, _ = members(document, cookies, pairs_of(headers.get("cookie", ""), ";"))


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
        return form(document, media, pairs_of(raw.decode()))
    if kind.startswith(MULTIPART):
        return fields(document, media, parts(content_type, raw))
    return typed(document, media.schema, raw.decode(errors="replace")) if kind.startswith("text/") else raw


def form(document: Document, media: Media, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The fields of a urlencoded form as an object of the schema's types."""
    known = document.properties(media.schema)
    styles = [of_field(document, name, schema, media.encoding.get(name, {})) for name, schema in known.items()]
    result, names = members(document, styles, pairs)
    others = dict.fromkeys(name.partition("[")[0] for name, _ in pairs if name not in names)
    more = [of_field(document, name, document.inside(media.schema, [name]), {}) for name in others]
    return result | members(document, more, pairs)[0]


def fields(document: Document, media: Media, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The parts of a multipart body as an object of the schema's types."""
    known = document.properties(media.schema)
    result: dict[str, Any] = {}
    for name, value in pairs:
        whole = name if name in known else name.removesuffix("[]")
        head, _, rest = whole.partition("[")
        if head in known and rest and whole not in known:
            own = [(key, text) for key, text in pairs if key.startswith(f"{head}[") and key not in known]
            result[head] = nested(document, Style(head, known[head], "deepObject", explode=True), own)
            continue
        schema, encoding = document.inside(media.schema, [whole]), media.encoding.get(whole, {})
        items = items_of(document, schema)
        split = _items(document, items, encoding, value)
        alone = has_scalar(document, schema) and len(split) == 1 and [key for key, _ in pairs].count(name) == 1
        if items is None or alone:
            result[whole] = _field(document, schema, value)
        else:
            result[whole] = [*result.get(whole, ()), *split]
    return result


def _items(document: Document, items: Any, encoding: dict[str, Any], value: Any) -> list[Any]:
    """The items of a list that one part holds: as JSON, joined where the document says so, else one."""
    if encoding.get("explode") is False and isinstance(value, str):
        delimiter = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(encoding.get("style", ""), ",")
        return [typed(document, items, text) for text in value.split(delimiter)]
    read = _field(document, items, value)
    return read if is_array(read) else [read]


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
    places = {"path": visit.path, "query": visit.query, "header": visit.headers, "cookie": visit.cookies}
    result: dict[str, Any] = {}
    for parameter in record.parameters:
        value = places.get(parameter.location, {}).get(parameter.wire, MISSING)
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
