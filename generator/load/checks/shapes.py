"""Whether each key of a document holds what OpenAPI says: a list, a mapping, a text …; and keys that are misspelled."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from generator.errors import Mend
from generator.load.checks.fault import Fault, json_path, shown
from generator.load.document import split_pointer
from generator.load.structure import may_be_empty, slot
from generator.load.yaml_text import pointer_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.load.structure import Part

FORMS: dict[str, tuple[Any, str]] = {"list": (list, "a list"), "map": (dict, "a mapping"), "one": (dict, "a mapping")}
# Without these an object says nothing; one that is a reference needs none of them.
NEEDED = {
    "parameter": ("name", "in"),
    "scheme": ("type",),
    "tag": ("name",),
    "server": ("url",),
    "discriminator": ("propertyName",),
}
FREE = frozenset({"callback", "requirement"})
# Keys that widespread tools write beside the known ones, however close.
STRANGERS = frozenset({"types", "exampleSetFlag"})
CLOSE = 0.85


def misshapen(found: Iterable[Part], table: Mapping[str, dict[str, str]]) -> Iterator[Fault]:
    """Every key that holds something else than it should, and every object that lacks what it needs."""
    for part in found:
        known = table[part.kind]
        for key, value in part.value.items():
            if key in known and (value is not None or not may_be_empty(part.kind, known[key], key)):
                yield from _slot(known[key], key, value, part.pointer + pointer_step(key))
        if not ("$ref" in known and isinstance(part.value.get("$ref"), str)):
            for key in NEEDED.get(part.kind, ()):
                if key not in part.value:
                    yield Fault(part.pointer, f"{_name(part)} without '{key}'", f"give it '{key}'")


def _name(part: Part) -> str:
    return {"scheme": "a security scheme"}.get(part.kind, f"a {part.kind}")


def misspelled(found: Iterable[Part], table: Mapping[str, dict[str, str]]) -> Iterator[Fault]:
    """Every key that is no known one, but nearly."""
    for part in found:
        known = table[part.kind]
        for key in part.value if part.kind not in FREE else ():
            if key not in known and not key.startswith("x-") and key not in STRANGERS:
                same = [word for word in known if word.lower() == key.lower()]
                close = same or get_close_matches(key, known, n=1, cutoff=CLOSE)
                if close:
                    pointer = part.pointer + pointer_step(key)
                    yield Fault(pointer, f"unknown key '{key}'", f"did you mean '{close[0]}'?")


def _slot(text: str, key: str, value: Any, pointer: str) -> Iterator[Fault]:
    form, kind = slot(text)
    if form == "one":
        yield from _one(kind, key, value, pointer)
        return
    expected, name = FORMS[form]
    if not isinstance(value, expected):
        removal = Mend(json_path(*split_pointer(pointer)), f"'{key}' has no value, so it says nothing.")
        yield _wrong(key, name, value, pointer)._replace(mends=(removal,) if value is None else ())
        return
    if form == "list":
        for index, item in enumerate(value):
            yield from _one(kind, key, item, f"{pointer}/{index}")
        return
    for step, item in value.items():
        if not (kind in {"path", "response"} and step.startswith("x-")):
            yield from _one(kind, f"{key}.{step}", item, pointer + pointer_step(step))


def _one(kind: str, key: str, value: Any, pointer: str) -> Iterator[Fault]:
    needed = _needed(kind, value)
    if needed:
        yield _wrong(key, needed, value, pointer)


def _needed(kind: str, value: Any) -> str:
    """What the place asks for, where the value is something else; else empty."""
    match kind:
        case "any":
            return ""
        case "text":
            return "a text" if value is None or isinstance(value, (dict, list)) else ""
        case "reference" | "string":
            return "" if isinstance(value, str) else "a reference" if kind == "reference" else "a text (in quotes)"
        case "flag":
            return "" if isinstance(value, bool) else "true or false"
        case "limit" if isinstance(value, bool):  # as OpenAPI 3.0 writes it
            return ""
        case "number" | "limit" | "count":
            return "" if isinstance(value, (int, float)) and not isinstance(value, bool) else "a number"
        case "types":
            listed = value if isinstance(value, list) and value else [value]
            return "" if all(isinstance(item, str) for item in listed) else "the name of a type, or a list of names"
        case "schema":
            return "" if isinstance(value, (dict, bool)) else "a schema"
    return "" if isinstance(value, dict) else "a mapping"


def _wrong(key: str, needed: str, value: Any, pointer: str) -> Fault:
    cure = "give it a value, or remove the key" if value is None else f"write {needed} there"
    return Fault(pointer, f"{key}: {needed} is needed, not {shown(value)}", cure)
