"""What texts look like that tell members of a choice apart: patterns, formats and lengths as regular expressions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.parse.forms import NamedModel, NamedUnion, references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

Patterns = tuple[str, ...]
_HEX = "[0-9A-Fa-f]"
FORMATS = {
    "uuid": rf"\A{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}\Z",
    "email": r"\A[^@\s]+@[^@\s]+\Z",
    "uri": r"\A[A-Za-z][A-Za-z0-9+.-]*:",
    "ipv4": r"\A[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\Z",
    "ipv6": r"\A[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*\Z",
    "time": r"\A[0-9]{2}:[0-9]{2}",
    "duration": r"\AP[0-9T]",
}
"""Formats of texts; those that have a Python type of their own are read as that."""
REPEATED_GROUP = re.compile(r"\)[*+{]")
"""A pattern that may take very long to find that a text does not match; no choice is made by such."""


def patterns_of(book: SchemaBook) -> dict[str, dict[str, Patterns]]:
    """By model and key: what its texts look like, where another member of a choice has other texts there."""
    found: dict[str, dict[str, Patterns]] = {}
    for choice in book.choices:
        models = list(_models(choice, book, set()))
        texts = {model.name: _texts(model) for model in models}
        for key in dict.fromkeys(key for own in texts.values() for key in own):
            if len({texts[model.name].get(key) for model in models if key in model.properties}) > 1:
                for name in [name for name, own in texts.items() if own.get(key)]:
                    found.setdefault(name, {})[key] = texts[name][key]
    return found


def _models(forms: Iterable[Form], book: SchemaBook, seen: set[str]) -> Iterator[NamedModel]:
    """The models that a choice is between: its members, the items of its arrays, the values of its maps."""
    for name in [name for form in forms for name in references(form) if name not in seen]:
        seen.add(name)
        named = book.named[name]
        if isinstance(named, NamedModel):
            yield named
        elif isinstance(named, NamedUnion):
            yield from _models(named.options, book, seen)


def _texts(model: NamedModel) -> dict[str, Patterns]:
    """What the texts of a model look like; nothing for a text of any form."""
    text = {"type": "string"}
    return {
        key: tuple(_patterns(model.schemas[key][0]))
        for key, form in model.properties.items()
        if text in form.get("oneOf", [form])
    }


def _patterns(schema: dict[str, Any]) -> Iterator[str]:
    pattern, format_ = schema.get("pattern"), schema.get("format")
    if isinstance(pattern, str) and _is_quick(pattern):
        yield pattern
    if isinstance(format_, str) and format_ in FORMATS:
        yield FORMATS[format_]
    low, high = schema.get("minLength") or 0, schema.get("maxLength")
    if low or high is not None:
        yield rf"\A[\s\S]{{{low},{'' if high is None else high}}}\Z"


def _is_quick(pattern: str) -> bool:
    """Whether Python reads a pattern as JavaScript does, and finds quickly that a text does not match."""
    try:
        re.compile(pattern, re.ASCII)
    except re.error:
        return False
    return not REPEATED_GROUP.search(pattern)
