# Copied from generator/runtime/models/signs.py of Switchboard.
"""The signs by which a value without a discriminator shows which member of a union it belongs to."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_array, is_object
from .containers import ListOf, MapOf, ModelRef
from .drift import parts_of
from .kinds import Enumerated, Kind, Moment, Scalar
from .unions import Misfits, OneOf, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .codec import Codec

Path = tuple[str, ...]
Constants = dict[Path, frozenset[tuple[type, Any]]]
"""What a member allows at a key, or at a key one level down. The types tell `true` from 1."""


class Tag(NamedTuple):
    """A key whose constants tell some members of a union apart."""

    path: Path
    allowed: Mapping[tuple[type, Any], frozenset[Kind]]
    """By constant: the members that allow it, and those that say nothing of the key."""

    def allowing(self, value: dict[str, Any], members: list[Kind]) -> list[Kind]:
        """Those of the members that the tag of a value leaves; all of them when it is none of the constants."""
        found: Any = value
        for step in self.path:
            found = found.get(step) if is_object(found) else None
        if found.__class__ not in (str, int, bool):
            return members
        allowed = self.allowed.get((found.__class__, found))
        return members if allowed is None else [member for member in members if member in allowed]


def tags_of(members: Sequence[Kind], codec: Codec) -> tuple[Tag, ...]:
    """The tags of a union: keys whose sets of constants are the same or have nothing in common, outer keys first."""
    known = {member: _constants(member, codec) for member in members}
    paths = dict.fromkeys(path for constants in known.values() for path in constants)
    return tuple(
        _tag(path, known)
        for path in sorted(paths, key=len)
        if _tells_apart([constants[path] for constants in known.values() if path in constants])
    )


def _tells_apart(sets: list[frozenset[Any]]) -> bool:
    pairs = list(combinations(sets, 2))
    return all(one == other or not one & other for one, other in pairs) and any(one != other for one, other in pairs)


def _tag(path: Path, known: Mapping[Kind, Constants]) -> Tag:
    values = frozenset(value for constants in known.values() for value in constants.get(path, ()))
    return Tag(
        path,
        {
            value: frozenset(member for member, own in known.items() if path not in own or value in own[path])
            for value in values
        },
    )


def allows(member: Kind, key: str, value: Any, codec: Codec) -> bool:
    """Whether a value is one of the constants that a member allows for a key."""
    return not isinstance(value, (list, dict)) and (type(value), value) in _constants(member, codec).get((key,), ())


def _constants(member: Kind, codec: Codec, *, within: bool = True) -> Constants:
    if isinstance(member, OneOf):
        return _mapped(member, _common([_constants(option, codec, within=within) for option in member.options]))
    found: Constants = {}
    if isinstance(member, ModelRef):
        cls = codec.lookup(member.name)
        for name, wire, kind in codec.fields(cls):
            outer = (cls._attributes_key,) if cls._attributes_key and name not in cls._top_level else ()
            if values := _values(kind):
                found[*outer, wire] = values
            elif within and isinstance(kind, (ModelRef, OneOf)) and not outer:
                found |= {(wire, *path): set_ for path, set_ in _constants(kind, codec, within=False).items()}
    return found


def _mapped(member: OneOf, known: Constants) -> Constants:
    """With what the discriminator of a union allows."""
    union = member.union
    if union is None or not union.mapping or union.default:
        return known
    path = (union.discriminator,)
    return {**known, path: frozenset((str, tag) for tag in union.mapping) | known.get(path, frozenset())}


def _common(members: list[Constants]) -> Constants:
    """What a union allows: at the keys of which all its members say something."""
    first, *others = members or [{}]
    shared = [path for path in first if all(path in other for other in others)]
    return {path: frozenset[tuple[type, Any]]().union(*(member[path] for member in members)) for path in shared}


def _values(kind: Kind) -> frozenset[tuple[type, Any]]:
    """The constants that a kind consists of; empty for one that takes more."""
    if isinstance(kind, OneOf):
        sets = [_values(option) for option in kind.options]
        return frozenset[tuple[type, Any]]().union(*sets) if all(sets) else frozenset()
    values: Iterable[Any] = kind.only if isinstance(kind, Scalar) else ()
    if isinstance(kind, Enumerated):
        values = kind.members
    return frozenset((value.__class__, value) for value in values)


def best_by_keys(options: list[Kind], value: dict[str, Any], codec: Codec) -> list[Kind]:
    """The options that lack the fewest required keys of an object, and then those whose keys hold what they should."""
    found = [_own_misfits(option, value, codec) for option in options]
    return [option for option, own in zip(options, found, strict=True) if own == min(found)]


def _own_misfits(option: Kind, value: dict[str, Any], codec: Codec) -> tuple[int, int]:
    if isinstance(option, OneOf):
        return min(_own_misfits(inner, value, codec) for inner in option.options if inner.accepts(value))
    if not isinstance(option, ModelRef):
        return (0, 0)
    part = parts_of(codec, option.name)[0]
    known = [(part.keys[key], item) for key, item in value.items() if key in part.keys]
    misshapen = sum(item.__class__ not in own.types and not _takes(own.kind, item) for own, item in known)
    return (len(part.required - value.keys()), misshapen)


def _takes(kind: Kind, value: Any) -> bool:
    """Whether a value has the outer form of a kind; constants that are no tag are weighed later."""
    return kind.accepts(value) or any(type_ is value.__class__ for type_, _ in _values(kind))


def rank(option: Kind, value: Any, codec: Codec, depth: int) -> tuple[Any, ...]:
    """How badly an option fits a value: what is missing, misshapen and unknown, then (the more the better) known."""
    return (*misfits(option, value, codec, depth), -_shared(option, value), -_likeness(option, value))


def misfits(option: Kind, value: Any, codec: Codec, depth: int) -> Misfits:
    """How much of a value does not fit an option; one that takes any object knows none of its keys."""
    if is_untyped_map(option):
        return Misfits(unknown=len(value))
    tally = Tally(depth)
    option.check(value, "", tally, codec)
    return tally.found


def is_untyped_map(option: Kind) -> bool:
    """Whether an option takes any object."""
    return isinstance(option, MapOf) and type(option.value) is Kind


def _shared(option: Kind, value: Any) -> int:
    """How many keys of an object a model knows."""
    if isinstance(option, OneOf):
        return max((_shared(inner, value) for inner in option.options), default=0)
    if not isinstance(option, ModelRef) or not is_object(value):
        return 0
    return sum(wire in value for _, wire, _ in option.codec.fields(option.codec.lookup(option.name)))


def _likeness(option: Kind, value: Any) -> int:
    """How much of a value an option names; one that takes any value names none."""
    if isinstance(option, OneOf):
        return max((_likeness(inner, value) for inner in option.options if inner.accepts(value)), default=0)
    if isinstance(option, ListOf) and is_array(value):
        return sum(_likeness(option.item, item) for item in value)
    if isinstance(option, MapOf) and is_object(value):
        return sum(_likeness(option.value, item) for item in value.values())
    if isinstance(option, (Enumerated, Moment)) or (isinstance(option, Scalar) and option.only):
        return 1
    return _shared(option, value)
