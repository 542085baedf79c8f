"""The ways to call one method: each form of its body, and each media type of its response, has a signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from generator.python_types import Constant, union_of
from generator.shape.shapes import Argument, Signature

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.python_types import Type
    from generator.runtime.operation import Body

ACCEPT = "accept"


class Way(NamedTuple):
    """The arguments of one form of the body, and those that it requires."""

    names: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()

    def covers(self, other: Way) -> bool:
        """Whether whatever is given for the other may be given for this."""
        return other.names <= self.names and self.required <= other.required


def ways_of(bodies: Sequence[Body], fields: Iterable[str]) -> list[Way]:
    """The ways to give the arguments that are `fields` of a body; a body that is optional has one without any.

    One way where all require the same: what fits together is then for the call to say.
    """
    known = frozenset(fields)
    ways = [_way(body, known) for body in bodies]
    if not any(body.required for body in bodies):
        ways.insert(0, Way())
    if len({way.required for way in ways}) < 2 or (ways == [Way(), Way(known, known)] and len(known) == 1):
        required = frozenset.intersection(*(way.required for way in ways)) if ways else frozenset()
        return [Way(known, required)]
    kept: list[Way] = []
    for way in sorted(ways, key=lambda way: -len(way.names)):
        if not any(other.covers(way) for other in kept):
            kept.append(way)
    return [way for way in ways if way in kept]


def _way(body: Body, known: frozenset[str]) -> Way:
    required = frozenset(field.name for field in body.fields if field.required)
    return Way(frozenset(field.name for field in body.fields) & known, required & known)


def needed(ways: Sequence[Way]) -> frozenset[str]:
    """The arguments that every way requires."""
    return frozenset.intersection(*(way.required for way in ways))


def accept_of(choices: Mapping[str, Type]) -> tuple[Argument, ...]:
    """The argument that asks for a media type; none where there is no choice."""
    if not choices:
        return ()
    default, *others = choices
    text = f"Media type of the response: `{default}` (the default), or {' or '.join(f'`{name}`' for name in others)}."
    return (Argument(ACCEPT, union_of(map(Constant, choices)), text, sent=False),)


def signatures_of(
    arguments: Sequence[Argument], ways: Sequence[Way], choices: Mapping[str, Type], default: Type, *, paged: bool
) -> tuple[Signature, ...]:
    """All signatures of a method; empty where it has one only.

    `default` is the type of what comes where no media type is asked for, `paged`: of the items of its pages.
    """
    found = tuple(
        Signature(tuple(_ordered([*_given(arguments, way, ways), *accept])), returns, one)
        for way in ways
        for accept, returns, one in _accepts(choices, default, paged=paged)
    )
    return found if len(found) > 1 else ()


def _given(arguments: Sequence[Argument], way: Way, ways: Sequence[Way]) -> list[Argument]:
    """The arguments of one way, and those that belong to none."""
    of_body = frozenset[str]().union(*(other.names for other in ways))
    return [
        replace(argument, required=argument.name in way.required) if argument.name in of_body else argument
        for argument in arguments
        if argument.sent and (argument.name in way.names or argument.name not in of_body)
    ]


def _ordered(arguments: Sequence[Argument]) -> list[Argument]:
    return sorted(arguments, key=lambda argument: (not argument.positional, not argument.required))


def _accepts(choices: Mapping[str, Type], default: Type, *, paged: bool) -> list[tuple[list[Argument], Type, bool]]:
    """What may be asked for: nothing or what comes then anyway, and each media type whose result has another type.

    With the type of the result, and whether it is one response where others are pages.
    """
    usual = (default, False)
    by_result: dict[tuple[Type, bool], list[str]] = {usual: []}
    for index, (media_type, type_) in enumerate(choices.items()):
        result = (type_, paged) if index or not paged else usual
        by_result.setdefault(result, []).append(media_type)
    return [(_asked(names, required=result != usual), *result) for result, names in by_result.items()]


def _asked(names: Sequence[str], *, required: bool) -> list[Argument]:
    """The argument that asks for one of these media types."""
    return [Argument(ACCEPT, union_of(map(Constant, names)), "", required, sent=False)] if names else []
