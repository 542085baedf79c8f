# Copied from generator/runtime/requests/styles.py of Switchboard.
"""How values become text in paths, queries, headers, cookies and forms: OpenAPI's styles, quoted after RFC 3986.

A value can never break out of its place: only unreserved characters and the style's own separators stay unquoted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..data.guards import is_array, is_container, is_object
from ..data.not_given import NOT_GIVEN
from ..data.values import json_value
from ..errors.classes import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

# What `allowReserved` leaves as it is: reserved characters that end no value in any common server. `& # + ; % [ ]` do.
RESERVED_BUT_HARMLESS = ":/?@!$'()*,="
PLAIN = frozenset({str, int, bool})
"""The types of most arguments, which are plain data already."""
_BROKEN = ("%00", "%0A", "%0D")
"""NUL and line breaks, quoted: no name of a resource has them (a file that an id was read from has)."""
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
"""Most values: there is nothing to quote in them."""
SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Style(NamedTuple):
    """How one parameter is written."""

    argument: str
    """The Python argument, for error texts."""
    wire: str
    style: str
    explode: bool
    safe: str = ""
    """Reserved characters that stay unquoted."""
    json: bool = False
    quoted_name: str = ""
    """The wire name as it stands in a URL."""


def style_of(
    argument: str,
    wire: str,
    style: str,
    *,
    explode: bool | None = None,
    allow_reserved: bool = False,
    json: bool = False,
) -> Style:
    """A `Style` with OpenAPI's default for `explode` and the name quoted once and for all."""
    chosen = style == "form" if explode is None else explode
    safe = RESERVED_BUT_HARMLESS if allow_reserved else ""
    return Style(argument, wire, style, chosen, safe, json, quote(wire, safe=""))


def refuse(argument: str, problem: str, limit: str = "", *, at: str = "") -> InvalidArgumentError:
    """The error for an argument that cannot be sent; `at` says where in it, by its keys and positions."""
    return InvalidArgumentError(f"{at or argument}: {problem}; nothing was sent", parameter=argument, limit=limit)


def wire_value(argument: str, value: Any) -> Any:
    """Plain JSON data of an argument.

    Raises InvalidArgumentError for a type that has no wire form.
    """
    try:
        return json_value(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise refuse(argument, str(error)) from None
    except RecursionError:
        raise refuse(argument, "is nested too deeply") from None


def scalar_text(argument: str, value: Any) -> str:
    """The text of one plain value: booleans as `true` and `false`, numbers as JSON writes them."""
    if value.__class__ is str:
        return str(value)
    if value is True or value is False:
        return "true" if value else "false"
    if value.__class__ is int:
        return _int_text(argument, value)
    if value.__class__ is float:
        return _float_text(argument, value)
    if value is None:
        raise refuse(argument, "null has no form here; leave the argument out (NOT_GIVEN) instead of giving None")
    raise refuse(argument, f"a {type(value).__name__} has no form here")


def _int_text(argument: str, value: int) -> str:
    try:
        return str(value)
    except ValueError:  # Python writes no more than some thousand digits
        raise refuse(argument, "has more digits than can be written") from None


def _float_text(argument: str, value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 -- NaN is the one that differs from itself
        raise refuse(argument, "must be a finite number")
    return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)


def quoted(argument: str, value: Any, safe: str = "") -> str:
    """One plain scalar, percent-encoded as UTF-8."""
    text: str
    text = value if value.__class__ is str else scalar_text(argument, value)
    if _UNRESERVED.fullmatch(text) is not None:
        return text
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise refuse(argument, "is not valid Unicode (a lone surrogate)") from None


def query_pairs(spec: Style, value: Any) -> list[str]:
    """`name=value` texts of one query or form parameter, without the `&` between them; none for an empty list."""
    if value.__class__ in PLAIN and not spec.json:
        return [f"{spec.quoted_name}={quoted(spec.argument, value, spec.safe)}"]
    data = wire_value(spec.argument, value)
    if spec.json:
        return [f"{spec.quoted_name}={quote(json_of(spec.argument, data), safe=spec.safe)}"]
    if spec.style == "deepObject":
        return _deep_pairs(spec, spec.wire, data)
    if is_array(data):
        return _list_pairs(spec, data)
    if is_object(data):
        return _object_pairs(spec, data)
    return [f"{spec.quoted_name}={quoted(spec.argument, data, spec.safe)}"]


def _list_pairs(spec: Style, items: list[Any]) -> list[str]:
    if not items:
        return []
    name = spec.quoted_name
    if spec.explode:
        return [f"{name}={quoted(spec.argument, item, spec.safe)}" for item in items]
    return [f"{name}={SEPARATORS.get(spec.style, ',').join(_delimited(spec, item) for item in items)}"]


def _delimited(spec: Style, item: Any) -> str:
    text = scalar_text(spec.argument, item)
    delimiter = _DELIMITERS.get(spec.style)
    if delimiter is not None and delimiter in text:
        raise refuse(spec.argument, f"an item holds {delimiter!r}, which separates the items")
    return quoted(spec.argument, text, spec.safe.replace(",", ""))


def joined(argument: str, style: str, items: list[Any]) -> str:
    """The items of a list as one text that stands outside of URLs, where nothing is quoted."""
    delimiter = _DELIMITERS.get(style, ",")
    texts = [scalar_text(argument, item) for item in items]
    if any(delimiter in text for text in texts):
        raise refuse(argument, f"an item holds {delimiter!r}, which separates the items")
    return delimiter.join(texts)


def _object_pairs(spec: Style, data: dict[str, Any]) -> list[str]:
    if spec.explode:
        return [f"{quote(key, safe='')}={quoted(spec.argument, item, spec.safe)}" for key, item in data.items()]
    flat = [part for pair in data.items() for part in pair]
    return _list_pairs(spec, flat)


def _deep_pairs(spec: Style, name: str, value: Any) -> list[str]:
    """`name[key]=value`. What is nested in a list goes by its position, else nobody could tell where an item ends."""
    if is_object(value):
        return [pair for key, item in value.items() for pair in _deep_pairs(spec, f"{name}[{key}]", item)]
    if is_array(value):
        nested = any(map(is_container, value))
        items = enumerate(value)
        return [pair for at, item in items for pair in _deep_pairs(spec, f"{name}[{at}]" if nested else name, item)]
    return [f"{quote(name, safe='')}={quoted(spec.argument, value, spec.safe)}"]


def path_text(spec: Style, value: Any) -> str:
    """One path parameter. Empty values and `.` or `..` are refused: they would name another resource."""
    if value.__class__ in PLAIN and spec.style == "simple" and not spec.json:
        return _whole(spec.argument, quoted(spec.argument, value, spec.safe))
    if value is None:
        raise refuse(spec.argument, "must not be None, it stands in the path")
    data = wire_value(spec.argument, value)
    if spec.json:
        return quote(json_of(spec.argument, data), safe="")
    return _whole(spec.argument, _expanded(spec, data))


def _whole(argument: str, text: str) -> str:
    if text in {"", ".", ".."}:
        raise refuse(argument, f"must not be {text!r}, it stands in the path", "not empty, not '.' or '..'")
    if "%" in text and any(code in text for code in _BROKEN):
        raise refuse(argument, "must not hold line breaks or NUL, it stands in the path")
    return text


def _expanded(spec: Style, data: Any) -> str:
    parts = _parts(spec, data)
    if not parts or (parts == [""]):
        raise refuse(spec.argument, "must not be empty, it stands in the path", "not empty, not '.' or '..'")
    if spec.style == "label":
        return "." + ("." if spec.explode else ",").join(parts)
    if spec.style == "matrix":
        return _matrix(spec, data, parts)
    return ",".join(parts)


def _matrix(spec: Style, data: Any, parts: list[str]) -> str:
    name = spec.quoted_name
    if not spec.explode or not is_container(data):
        return f";{name}={','.join(parts)}"
    return "".join(f";{part}" if is_object(data) else f";{name}={part}" for part in parts)


def _parts(spec: Style, data: Any) -> list[str]:
    """The quoted pieces of a value that simple, label and matrix styles join."""
    if is_array(data):
        return [quoted(spec.argument, item) for item in data]
    if is_object(data):
        return _object_parts(spec, data)
    return [quoted(spec.argument, data, spec.safe)]


def _object_parts(spec: Style, data: dict[str, Any]) -> list[str]:
    pairs = [(quote(key, safe=""), quoted(spec.argument, item)) for key, item in data.items()]
    return [f"{key}={item}" for key, item in pairs] if spec.explode else [part for pair in pairs for part in pair]


def header_text(spec: Style, value: Any) -> str:
    """One header value in `simple` style, which knows no quoting: what a header cannot hold is refused."""
    data = wire_value(spec.argument, value)
    if spec.json:
        return json_of(spec.argument, data)
    if is_array(data):
        parts = [scalar_text(spec.argument, item) for item in data]
    elif is_object(data):
        texts = [(key, scalar_text(spec.argument, item)) for key, item in data.items()]
        parts = [f"{key}={text}" for key, text in texts] if spec.explode else [part for pair in texts for part in pair]
    else:
        parts = [scalar_text(spec.argument, data)]
    return header_safe(spec.argument, ",".join(parts))


def header_safe(argument: str, text: str) -> str:
    """The text itself when a header can hold it: printable ASCII and tabs, blanks around it stripped."""
    if not text.isascii() or not text.replace("\t", " ").isprintable():
        raise refuse(argument, "must be printable ASCII, it travels in a header")
    return text.strip(" \t")


def json_of(argument: str, data: Any) -> str:
    """Compact JSON text of plain data."""
    from ..data.json_text import dumps  # rare here

    try:
        return dumps(data, unicode=True).decode()
    except ValueError as error:
        raise refuse(argument, str(error)) from None


def utf8(argument: str, text: str) -> bytes:
    """A text as it travels."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise refuse(argument, "is not valid Unicode (a lone surrogate)") from None


def extra_pairs(extra: Mapping[str, Any]) -> list[str]:
    """Pairs of `extra_query`: lists repeat the name, NOT_GIVEN is left out."""
    given = [(_extra_style(name), value) for name, value in extra.items() if value is not NOT_GIVEN]
    return [pair for style, value in given for pair in query_pairs(style, _no_object(style.argument, value))]


def _no_object(argument: str, value: Any) -> Any:
    """Plain data that is no object: each server writes these its own way."""
    data = value if value.__class__ in PLAIN else wire_value(argument, value)
    if is_object(data):
        raise refuse(argument, "an object has no form in a query: give each part by its own name, such as 'filter[a]'")
    return data


def _extra_style(name: Any) -> Style:
    argument = f"extra_query[{name!r}]"
    if not isinstance(name, str):
        raise refuse(argument, f"must have a text as its name, not {type(name).__name__}")
    utf8(argument, name)
    return style_of(argument, name, "form")
