"""Properties and parameters whose names say that they hold a secret, and that nothing marks as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.errors import Mend
from generator.load.checks.fault import json_path, quoted
from generator.load.document import split_pointer
from generator.load.structure import OPENAPI, parts
from generator.proposals.proposal import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.document import Document
    from generator.load.structure import Part

# At the end of a name: `api_key_id` and `token_usage` are none. Names such as `session` or `code` often are none;
# these are hidden only where no overlay says otherwise.
_SECRET = re.compile(
    r"(passw(or)?d|passphrase|passcode|secret|token|(api|private|access|secret|signing|encryption)[-_]?key|credentials?"
    r"|(^|[-_])(otp|pin|cvv|cvc|ssn|iban)|card[-_]?number|(social[-_]?security|tax|national)[-_]?(id|number))"
    r"([-_]?(data|value|hash|plain|confirmation))?$",
    re.IGNORECASE,
)
_OF_LISTS = re.compile(r"(page|next|prev|previous|continuation|sync|cursor)[-_]?token|tokens$", re.IGNORECASE)
REASON = "'{}' sounds like a secret; x-sensitive keeps it out of reprs, logs and errors."


def hidden(document: Document) -> list[Proposal]:
    """One mend for each; none where nothing sounds like a secret."""
    mends = tuple(
        {mend.target: mend for part in parts(document.data, OPENAPI) for mend in _mends(document.data, part)}.values()
    )
    names = sorted({mend.description.split("'")[1] for mend in mends})
    return [Proposal(f"{len(mends)} fields sound like secrets: {', '.join(names)}.", mends=mends)] if mends else []


def _mends(data: dict[str, Any], part: Part) -> Iterator[Mend]:
    if part.kind == "schema":
        for name, schema in _mapping(part.value.get("properties")).items():
            if _is_text(schema) and _sounds_secret(name):
                yield Mend(
                    json_path(*_path(data, part.pointer), "properties", name),
                    REASON.format(name),
                    {"x-sensitive": True},
                )
    elif part.kind == "parameter" and _is_secret_parameter(part.value):
        name = str(part.value["name"])
        *steps, last = _path(data, part.pointer)
        listed = isinstance(last, int)
        place = f"{json_path(*steps)}[?@.name=={quoted(name)}]" if listed else json_path(*steps, last)
        yield Mend(place, REASON.format(name), {"x-sensitive": True})


def _is_secret_parameter(value: dict[str, Any]) -> bool:
    return (
        "name" in value
        and "x-sensitive" not in value
        and _is_text(value.get("schema") or {})
        and _sounds_secret(str(value["name"]))
    )


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_text(schema: Any) -> bool:
    """Whether values may be texts, and nothing says yet whether these are secrets."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    kind = schema.get("type", "string")
    plain = "x-sensitive" not in schema and not {"properties", "items", "enum", "const", "allOf"} & schema.keys()
    return plain and ("string" in kind if isinstance(kind, list) else kind == "string")


def _sounds_secret(name: str) -> bool:
    return bool(_SECRET.search(name)) and not _OF_LISTS.search(name)


def _path(data: Any, pointer: str) -> list[str | int]:
    """The steps of a pointer, with the positions in lists as numbers."""
    steps: list[str | int] = []
    for step in split_pointer(pointer):
        steps.append(int(step) if isinstance(data, list) else step)
        data = data[steps[-1]]
    return steps
