"""Names: how words of a spec become Python identifiers, class names and module names."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from itertools import chain, count

_WORD = re.compile(r"OAuth|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
# Builtins that generated annotations and code rely on; others (id, type, filter, …) may be shadowed by an argument.
_NEEDED = frozenset(
    {"None", "True", "False", "list", "dict", "str", "int", "float", "bool", "bytes", "object", "property"}
)
SIGNS = {
    "+": "plus",
    "-": "minus",
    "<": "lt",
    ">": "gt",
    "=": "eq",
    "*": "all",
    "!": "not",
    "%": "percent",
    "@": "at",
    "#": "number",
    "&": "and",
    "$": "dollar",
}


def words(text: str) -> list[str]:
    """The words of a name in any style: `filter[name]`, `heardStatus`, `created-at`, `DIDGroup`.

    Accents are dropped; a name without any ASCII letter or digit keeps those that Python allows.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _WORD.findall(plain) or "".join(_allowed(char) for char in unicodedata.normalize("NFKC", text)).split()


def _allowed(char: str) -> str:
    return char if not char.isascii() and f"a{char}".isidentifier() else " "


def spelled(text: str) -> str:
    """A name with the signs at its ends written out: `StartTime>` is `StartTime gt`, `-1` is `minus 1`."""
    inner = text.strip("".join(SIGNS))
    before, _, after = text.partition(inner) if inner else (text, "", "")
    return " ".join([*(SIGNS[sign] for sign in before), inner, *(SIGNS[sign] for sign in after)]).strip()


def snake(text: str) -> str:
    """`snake_case` of a name; empty when it has no letters or digits."""
    return "_".join(_glue(word.lower() for word in words(text)))


def pascal(text: str) -> str:
    """`UpperCamelCase` of a name."""
    return "".join(
        word[:1].upper() + (word[1:] if not word.isupper() or len(word) == 1 else word[1:].lower())
        for word in words(text)
    )


def _glue(parts: object) -> list[str]:
    """Digits stay with the word before them (`E164`, `v2`), as people write them."""
    result: list[str] = []
    for part in parts:  # type: ignore[attr-defined]
        if part.isdigit() and result and not result[-1][-1].isdigit():
            result[-1] += part
        else:
            result.append(part)
    return result


def identifier(text: str, *, reserved: frozenset[str] = frozenset(), fallback: str = "value") -> str:
    """A snake_case Python identifier: keywords, needed builtins and `reserved` names get a trailing underscore."""
    name = snake(text) or "_".join(SIGNS[sign] for sign in text if sign in SIGNS) or fallback
    if name[0].isdigit():
        name = f"{SIGNS[text[0]]}_{name}" if text[0] in SIGNS else f"n{name}"
    if not name.isidentifier():  # begins with a letter that only may continue a name
        name = f"{fallback}_{name}"
    if keyword.iskeyword(name) or (keyword.issoftkeyword(name) and name == "_") or name in _NEEDED or name in reserved:
        name += "_"
    return name


def class_name(text: str, fallback: str = "Model") -> str:
    """An UpperCamelCase Python class name; those of builtins and keywords get the fallback added (`ExceptionModel`).

    A text without any letter or digit gives the fallback.
    """
    name = text if _CLASS.fullmatch(text) else pascal(text) or fallback
    if not name:
        return ""
    if name[0].isdigit():
        name = f"N{name}"
    if not name.isidentifier():
        name = f"{fallback}{name}"
    return f"{name}{fallback or 'Model'}" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def constant_name(value: object, fallback: str = "VALUE") -> str:
    """An UPPER_CASE name for an enum member; signs are spelled out (`-x` is `MINUS_X`)."""
    text = str(value)
    sign = "".join(f"{SIGNS[char]}_" for char in text[:1] if char in SIGNS)
    name = (sign + snake(text)).strip("_").upper()
    if isinstance(value, int) or not name:
        name = f"{fallback}_{name}".rstrip("_")
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    return f"{name}_" if name in {"MRO", "NAME_", "VALUE_"} else name


class Names:
    """Hands out names that differ also in a case-insensitive file system; the first who asks gets the plain one.

    `twins` are patterns such as `Async{}`: names are made of each name by them that must be free too.
    """

    def __init__(self, taken: frozenset[str] = frozenset(), *twins: str) -> None:
        self._taken = {name.lower() for name in taken}
        self._patterns = ("{}", *twins)

    def take(self, *wanted: str) -> str:
        """The first wanted name that is free, or the first with the first number that makes it differ."""
        numbered = (f"{wanted[0]}{number}" for number in count(2))
        name = next(name for name in chain(wanted, numbered) if self.is_free(name))
        self._taken |= self._claimed(name)
        return name

    def is_free(self, name: str) -> bool:
        """Whether a name can be taken as it is."""
        return not self._taken & self._claimed(name)

    def _claimed(self, name: str) -> set[str]:
        return {pattern.format(name).lower() for pattern in self._patterns}
