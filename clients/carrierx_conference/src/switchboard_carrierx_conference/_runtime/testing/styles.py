# Copied from generator/runtime/testing/styles.py of Switchboard.
"""Reads values as OpenAPI's styles write them: out of pairs of names and texts, or out of one text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, unquote_plus

from ..data.guards import is_array, is_object
from .document import MISSING, has_scalar, items_of, kinds_of, typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .document import Document

    Pair = tuple[str, str]
    """A name, and a text that is still quoted."""

_DELIMITERS = {"spaceDelimited": re.compile("%20| |[+]"), "pipeDelimited": re.compile("%7[Cc]|[|]")}
_COMMA = re.compile(",")
_DEFAULT = {"path": "simple", "header": "simple"}


class Style(NamedTuple):
    """How one value is written."""

    name: str
    schema: Any
    style: str
    explode: bool
    json: bool = False

    @property
    def delimiter(self) -> re.Pattern[str]:
        """What stands between the items of one text."""
        return _DELIMITERS.get(self.style, _COMMA)


def of_parameter(parameter: dict[str, Any]) -> Style:
    """The style of a parameter."""
    name = parameter["name"]
    if "content" in parameter:
        kind, media = next(iter(parameter["content"].items()))
        return Style(name, media.get("schema", {}), "form", explode=True, json="json" in kind)
    style = parameter.get("style") or _DEFAULT.get(parameter["in"], "form")
    return Style(name, parameter.get("schema", {}), style, parameter.get("explode", style == "form"))


def of_field(document: Document, name: str, schema: Any, encoding: dict[str, Any]) -> Style:
    """The style of a field of a form; an object for which the document names none is JSON."""
    style = encoding.get("style", "form")
    json = "style" not in encoding and "object" in kinds_of(document.schema(schema))
    json = json or "json" in encoding.get("contentType", "")
    return Style(name, schema, style, encoding.get("explode", style == "form"), json)


def pairs_of(text: str, separator: str = "&") -> list[Pair]:
    """The pairs of a query, a form or a cookie header."""
    pieces = (piece.strip().partition("=") for piece in text.split(separator) if piece.strip())
    return [(unquote_plus(name), value) for name, _, value in pieces]


def from_pairs(document: Document, style: Style, pairs: list[Pair]) -> tuple[Any, set[str]]:
    """A value, or MISSING, and the names that are its own."""
    name = style.name
    own = [(key, text) for key, text in pairs if key == name or key.startswith(f"{name}[")]
    names = {name, f"{name}[]"} | {key for key, _ in own}
    if is_spread(document, style):
        return _spread(document, style, pairs)
    if not own:
        return MISSING, names
    if style.style == "deepObject" or any(key not in {name, f"{name}[]"} for key, _ in own):
        return nested(document, style, [(key, unquote_plus(text)) for key, text in own]), names
    return _joined(document, style, [text for _, text in own]), names


def is_spread(document: Document, style: Style) -> bool:
    """Whether the members of an object stand as pairs of their own."""
    exploded = style.explode and style.style != "deepObject" and not style.json
    return exploded and kinds_of(document.schema(style.schema))[:1] == ("object",)


def _spread(document: Document, style: Style, pairs: list[Pair]) -> tuple[Any, set[str]]:
    members = document.properties(style.schema)
    more = is_object(document.schema(style.schema).get("additionalProperties"))
    own = [(key, unquote_plus(text)) for key, text in pairs if key in members or more]
    return _object(document, style, own) if own else MISSING, {*members, *(key for key, _ in own)}


def _object(document: Document, style: Style, pairs: Iterable[Pair]) -> dict[str, Any]:
    return {key: typed(document, document.inside(style.schema, [key]), text) for key, text in pairs}


def _joined(document: Document, style: Style, texts: list[str]) -> Any:
    """A value whose texts all have its name."""
    if style.json:
        return _json(document, style, unquote_plus(texts[-1]))
    split = [part for text in texts for part in style.delimiter.split(text)] if not style.explode else texts
    return _of_parts(document, style, split, unquote_plus, whole=unquote_plus(texts[-1]))


def _json(document: Document, style: Style, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return typed(document, style.schema, text)


def _of_parts(
    document: Document, style: Style, parts: list[str], plain: Callable[[str], str], *, whole: str, pairs: str = ""
) -> Any:
    """A list, an object whose members `pairs` joins to their names, or else the whole text."""
    items = items_of(document, style.schema)
    if items is not None and not (len(parts) == 1 and has_scalar(document, style.schema)):
        return [typed(document, items, text) for part in parts for text in _apart(document, items, plain(part))]
    if "object" in kinds_of(document.schema(style.schema)):
        flat = [text for part in parts for text in part.split("=", 1)] if pairs else parts
        texts = [plain(part) for part in flat]
        return _object(document, style, zip(texts[::2], texts[1::2], strict=False))
    return typed(document, style.schema, whole)


def _apart(document: Document, items: Any, text: str) -> list[str]:
    """Commas that were quoted stand between items all the same, where no item can hold one."""
    kinds = kinds_of(document.schema(items))
    return text.split(",") if kinds and not {"string", "object", "array"} & {*kinds} else [text]


# One text


def from_text(document: Document, style: Style, text: str, *, quoted: bool = True) -> Any:
    """A value that is one text: of a path, or of a header, where nothing is quoted."""
    plain: Callable[[str], str] = unquote if quoted else str
    if style.json:
        return _json(document, style, plain(text))
    separator, rest = _unmarked(style, text)
    pairs = "=" if style.explode else ""
    return _of_parts(document, style, rest.split(separator), plain, whole=plain(rest), pairs=pairs)


def _unmarked(style: Style, text: str) -> tuple[str, str]:
    """What separates the parts of a text, and the text without what only says its style."""
    if style.style == "label" and text.startswith("."):
        return "." if style.explode else ",", text[1:]
    if style.style == "matrix" and text.startswith(";"):
        rest = text.replace(f";{style.name}=", ";")[1:]
        return ";" if style.explode else ",", rest
    return ",", text


# Nested values


def nested(document: Document, style: Style, pairs: list[tuple[str, Any]]) -> Any:
    """`name[a][b]=1` as nested objects, `name[0][a]=1`, `name[][a]=1` and `name[]=1` as lists; no text is quoted."""
    steps = [(re.findall(r"\[([^\]]*)\]", key[len(style.name) :]), text) for key, text in pairs]
    begun: dict[str, list[set[str]]] = {}
    for way, _ in steps:
        if "" in way[:-1]:
            _number(way, begun)
    return _grown(document, style.schema, _tree(steps))


def _number(way: list[str], begun: dict[str, list[set[str]]]) -> None:
    """Give an object in a list its position: as in Rails, another one begins with a key that the last one has."""
    at = way.index("")
    items, key = begun.setdefault(str(way[:at]), [set()]), str(way[at + 1 :])
    if key in items[-1]:
        items.append(set())
    if "" not in way[at + 1 :]:
        items[-1].add(key)
    way[at] = str(len(items) - 1)


def _tree(paths: Iterable[tuple[list[str], Any]]) -> Any:
    """The texts by the steps that lead to them; what has one place is a list of texts."""
    root: dict[str, Any] = {}
    for steps, text in paths:
        node, way = root, ["", *steps]
        for step in way[:-1]:
            inner = node.setdefault(step, {})
            node = inner if is_object(inner) else node
        place = node.setdefault(way[-1], [])
        if is_array(place):
            place.append(text)
    return root[""]


def _grown(document: Document, schema: Any, node: Any) -> Any:
    items = items_of(document, schema)
    if is_array(node):
        if items is None or (len(node) == 1 and has_scalar(document, schema)):
            return typed(document, schema, node[-1])
        return [typed(document, items, text) for text in node]
    if items is not None or (not kinds_of(document.schema(schema)) and [*node] == [str(at) for at in range(len(node))]):
        return [*_items(document, items or {}, node)]
    return {key: _grown(document, document.inside(schema, [key]), inner) for key, inner in node.items()}


def _items(document: Document, items: Any, node: dict[str, Any]) -> Iterator[Any]:
    """The items of a list, by their positions; `name[]=1` has one without."""
    for key in sorted(node, key=lambda key: int(key) if key.isdecimal() else 0):
        if key == "" and is_array(node[key]):
            yield from (typed(document, items, text) for text in node[key])
        else:
            yield _grown(document, items, node[key])
