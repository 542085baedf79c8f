"""Filters for templates: every value is escaped for its place (name, literal, docstring, …), or refused."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from generator.python_types import AS_THEY_ARE, names_in, printed
from generator.render.literals import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.python_types import Type

# The formatter's 120 without both quotes of a docstring that stands on one line.
WIDTH = 114
_CODE_SPAN = re.compile(r"(?<!`)(?P<fence>`+)(?!`)(?P<code>.+?)(?<!`)(?P=fence)(?!`)")
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


def annotation(value: Type, shadowed: Mapping[str, str] = AS_THEY_ARE) -> Safe:
    """A type in the signature of a method, where `list` may be another method."""
    return plain_annotation(value, {**shadowed, "list": "builtins.list"})


def plain_annotation(value: Type, shadowed: Mapping[str, str] = AS_THEY_ARE) -> Safe:
    """A type at another place; `shadowed` says how to write names that mean something else there."""
    for held in names_in(value) - {"None"}:
        name(held)
    return Safe(printed(value, shadowed))


def clean(text: str) -> str:
    """Text of a spec as one paragraph a line, without control characters."""
    lines = (line if line.isprintable() else _printable(line) for line in text.splitlines())
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _printable(line: str) -> str:
    return "".join(char if char.isprintable() else " " for char in line)


@lru_cache(maxsize=4096)  # the sync and the async class say the same
def docstring(text: str, indent: int = 0) -> Safe:
    """The inside of a docstring, wrapped; it ends so that the closing quotes can follow."""
    wrapped: list[str] = []
    for paragraph in text.splitlines():
        body = _quoted(clean(paragraph))  # before it is wrapped, since escaping makes it longer
        wrapped += _wrapped(body, len(paragraph) - len(paragraph.lstrip()), WIDTH - indent)
    inside = ("\n" + " " * indent).join(wrapped)
    inside = "\n".join(item.rstrip() for item in inside.splitlines())
    return Safe(inside + "\n" + " " * indent if "\n" in inside else inside)


def _wrapped(body: str, lead: int, width: int) -> list[str]:
    """Lines of a paragraph that begins with so many spaces. Most fit on one, and textwrap is slow."""
    if lead + len(body) <= width:
        return [" " * lead + body]
    return textwrap.wrap(
        body,
        width,
        initial_indent=" " * lead,
        subsequent_indent=" " * (lead + 4) if lead else "",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _quoted(text: str) -> str:
    """Text that can stand inside triple double quotes, also right before the closing ones."""
    return _QUOTES.sub(lambda match: '\\"' * len(match.group()), text.replace("\\", "\\\\"))


def markdown(text: str) -> Safe:
    """Prose of a spec in a Markdown page: no raw HTML outside its code."""
    return _prose(text, code)


def cell(text: str) -> Safe:
    """The same in a table, whose cells end at a bar, even in code."""
    return _prose(text, code_cell)


def _prose(text: str, as_code: Callable[[str], Safe]) -> Safe:
    text, done, parts = " ".join(clean(text).split("\n")), 0, []
    for match in _CODE_SPAN.finditer(text):
        parts += [_escaped(text[done : match.start()]), as_code(match["code"])]
        done = match.end()
    return Safe("".join([*parts, _escaped(text[done:])]))


def _escaped(text: str) -> str:
    """Prose without code: whatever could start HTML, code or a cell stands for itself."""
    return re.sub(r"[\\`|]", r"\\\g<0>", text.replace("&", "&amp;").replace("<", "&lt;"))


def code(text: str) -> Safe:
    """A code span of a Markdown page. Nothing is escaped in it; its fence is longer than any run of backticks."""
    text = " ".join(clean(text).split())
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if "`" in text else ""
    return Safe(f"{fence}{pad}{text}{pad}{fence}")


def code_cell(text: str) -> Safe:
    """A code span in a table."""
    return Safe(code(text).replace("|", "\\|"))


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
    "docstring": docstring,
    "markdown": markdown,
    "cell": cell,
    "code": code,
    "code_cell": code_cell,
    "toml": toml,
    "number": number,
    "given": given,
}
