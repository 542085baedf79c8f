"""What the README of a client says of times, ids and enums, by the types of its models and arguments."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.python_types import names_in, printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.python_types import Type
    from generator.shape.shapes import ClientShape

_UNIX = re.compile(r"\bUnix\b|seconds since 1970", re.IGNORECASE)
_SHOWN = 3


def value_notes(client: ClientShape) -> list[tuple[str, str]]:
    """Heading and sentences of each note."""
    return [("Times", _times(client)), ("Ids", _ids(client)), ("Enums", _enums(client))]


def _times(client: ClientShape) -> str:
    given = names_in(*(argument.type for method in client.methods for argument in method.arguments))
    read = names_in(*(field.type for model in client.models for field in model.fields))
    says = []
    if "datetime" in read:
        says.append("Date-times in responses are `datetime` objects with a time zone; a text without one stays a text.")
    if "datetime" in given:
        says.append("As arguments they need one: without it `InvalidArgumentError` is raised before anything is sent.")
    if "date" in given | read:
        says.append("Dates are `date` objects, without a time zone.")
    if any(map(_UNIX.search, _descriptions(client))):
        says.append("Some times are Unix times, numbers that count from 1970 in UTC: their descriptions say so.")
    return " ".join(says) or "The API has none by its description: what looks like one is text as the server sends it."


def _descriptions(client: ClientShape) -> Iterator[str]:
    yield from (field.description for model in client.models for field in model.fields)
    yield from (argument.description for method in client.methods for argument in method.arguments)


def _ids(client: ClientShape) -> str:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, type_ in _path_arguments(client):
        found[printed(type_)].add(name)
    if not found:
        return "No call takes an id in its path."
    common, *others = sorted(found, key=lambda kind: (-len(found[kind]), kind))
    exact = [f"{_names(sorted(found[kind]))} `{kind}`" for kind in others]
    rest = f"; {', '.join(exact)}" if exact else ""
    return f"What names an object in a call is `{common}` ({_names(sorted(found[common]))}{rest})."


def _path_arguments(client: ClientShape) -> Iterator[tuple[str, Type]]:
    for method in client.methods:
        names = {item.name for item in method.record.parameters if item.location == "path"}
        yield from ((item.name, item.type) for item in method.arguments if item.name in names)


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(f"`{name}`" for name in names[:_SHOWN]) + more


def _enums(client: ClientShape) -> str:
    if not client.enums:
        return "The API has none by its description."
    named = _names(sorted(enum.name for enum in client.enums))
    return (
        f"Arguments take a member or its value ({named}). What a server sends beside them is kept as it is and can be "
        "compared: a new value of the vendor's breaks nothing."
    )
