"""Filters for templates: every value is escaped by what it is (name, literal, docstring, …), or refused."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from typing import TYPE_CHECKING, Any

from generator.python_types import AS_THEY_ARE, names_in, printed
from generator.render.literals import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.python_types import Type

WIDTH = 116
_QUOTES = re.compile(r'"{2,}|"\Z')


class Safe(str):
    """Text that a filter has made fit for its place."""

    __slots__ = ()


def finalize(value: Any) -> str:
    """Jinja's last step for each expression: what no filter has escaped is refused."""
    if isinstance(value, Safe):
        return value
    raise TypeError(f"a template emits {value!r} without an escaping filter")


def name(value: str) -> Safe:
    """A Python identifier."""
    if not value.isidentifier() or keyword.iskeyword(value):
        raise ValueError(f"{value!r} is no Python name")
    return Safe(value)


def dotted(value: str) -> Safe:
    """Python identifiers joined by dots."""
    return Safe(".".join(name(part) for part in value.split(".")))


def python_literal(value: Any) -> Safe:
    """A Python literal, or the call that makes a record of the runtime."""
    return Safe(literal(value))


def annotation(value: Type) -> Safe:
    """A type in the signature of a method, where `list` may be another method."""
    return plain_annotation(value, {"list": "builtins.list"})


def plain_annotation(value: Type, shadowed: Mapping[str, str] = AS_THEY_ARE) -> Safe:
    """A type at another place; `shadowed` says how to write names that mean something else there."""
    for held in names_in(value) - {"None"}:
        name(held)
    return Safe(printed(value, shadowed))


def prose_type(value: Type) -> Safe:
    """A type in a table of a Markdown page, whose columns are parted by bars."""
    return markdown(printed(value, either=" or "))


def clean(text: str) -> str:
    """Text of a spec as one paragraph a line, without control characters."""
    lines = ("".join(char if char.isprintable() else " " for char in line) for line in text.splitlines())
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def line(text: str) -> Safe:
    """One line of a docstring or comment."""
    return Safe(_quoted(" ".join(clean(text).split())))


def docstring(text: str, indent: int = 0) -> Safe:
    """The inside of a docstring, wrapped; it ends so that the closing quotes can follow."""
    wrapped: list[str] = []
    for paragraph in text.splitlines():
        body = clean(paragraph)
        lead = len(paragraph) - len(paragraph.lstrip())
        hang = " " * (lead + 4) if lead else ""
        wrapped += textwrap.wrap(
            body,
            WIDTH - indent,
            initial_indent=" " * lead,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    inside = ("\n" + " " * indent).join(_quoted(item) for item in wrapped)
    inside = "\n".join(item.rstrip() for item in inside.splitlines())
    return Safe(inside + "\n" + " " * indent if "\n" in inside else inside)


def _quoted(text: str) -> str:
    """Text that can stand inside triple double quotes, also right before the closing ones."""
    return _QUOTES.sub(lambda match: '\\"' * len(match.group()), text.replace("\\", "\\\\"))


def markdown(text: str) -> Safe:
    """Prose of a spec in a Markdown page: no raw HTML, no table bars."""
    return Safe(clean(text).replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("\n", " "))


def toml(value: str) -> Safe:
    """A TOML basic string."""
    return Safe(json.dumps(clean(value), ensure_ascii=False))


def number(value: int) -> Safe:
    """A whole number."""
    return Safe(str(int(value)))


def given(value: str) -> Safe:
    """Text that our own code made, not a spec (versions, paths of our files, rendered source)."""
    return Safe(value)


FILTERS: dict[str, Callable[..., Safe]] = {
    "name": name,
    "dotted": dotted,
    "literal": python_literal,
    "annotation": annotation,
    "plain_annotation": plain_annotation,
    "prose_type": prose_type,
    "line": line,
    "docstring": docstring,
    "markdown": markdown,
    "toml": toml,
    "number": number,
    "given": given,
}
