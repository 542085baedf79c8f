"""Python types as data: what fields, arguments and results are of, how types combine, and how they are written."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Origin: TypeAlias = Literal["list", "Sequence", "dict", "Mapping"]
MAPS = frozenset({"dict", "Mapping"})
"""Containers with text as keys; the others have none."""
AS_THEY_ARE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Scalar:
    """A type that every client has: Python's own (`str`, `None`, `Any`), of its library, or of the runtime."""

    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A class of the client: a model, an enum or a union."""

    name: str


@dataclass(frozen=True, slots=True)
class TypedDictOf:
    """The typed dict that may be given instead of a model."""

    model: str

    @property
    def name(self) -> str:
        """The name of the typed dict."""
        return f"{self.model}Dict"


@dataclass(frozen=True, slots=True)
class EnumLike:
    """A member of an enum, or its value: so editors offer the values. Enums are open, so any text stands beside it."""

    enum: str

    @property
    def name(self) -> str:
        """The name of the alias that says so."""
        return f"{self.enum}Like"


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """One value only. `True` and `1` are two types, though they are equal."""

    value: str | int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Constant) and repr(self.value) == repr(other.value)

    def __hash__(self) -> int:
        return hash(repr(self.value))


@dataclass(frozen=True, slots=True)
class Container:
    """Many of one type: an array, or an object whose keys are data."""

    origin: Origin
    item: Type


@dataclass(frozen=True, slots=True)
class Union:
    """A choice of two types or more; `union_of` makes it."""

    options: tuple[Type, ...]


Type: TypeAlias = Scalar | Named | TypedDictOf | EnumLike | Constant | Container | Union

ANY = Scalar("Any")
NONE = Scalar("None")
STR = Scalar("str")
INT = Scalar("int")
FLOAT = Scalar("float")
BOOL = Scalar("bool")
BYTES = Scalar("bytes")
DATE = Scalar("date")
DATETIME = Scalar("datetime")
FILE = Scalar("FileInput")


def options_of(type_: Type) -> tuple[Type, ...]:
    """The members of a union, however deep; of another type, itself."""
    if not isinstance(type_, Union):
        return (type_,)
    return tuple(option for inner in type_.options for option in options_of(inner))


def union_of(types: Iterable[Type]) -> Type:
    """A choice of these types: flat and without repetitions, None last; where one is anything, all is anything."""
    options = list(dict.fromkeys(option for type_ in types for option in options_of(type_)))
    if ANY in options:
        return ANY
    ordered = sorted(options, key=lambda option: option == NONE)
    if len(ordered) < 2:
        return ordered[0] if ordered else NONE
    return Union(tuple(ordered))


def choice_of(types: Iterable[Type]) -> Type:
    """The type of a choice in a document: a plain type beside an enum of such values comes first.

    After the enum it only says that the enum is open; so the runtime knows whether any value is right there.
    """
    listed = list(types)
    stated = {option for type_ in listed if isinstance(type_, Union) for option in type_.options}
    return union_of(sorted(listed, key=lambda type_: type_ not in stated))


def parts_of(*types: Type) -> Iterator[Type]:
    """The types and everything inside them."""
    for type_ in types:
        yield type_
        match type_:
            case Container(_, item):
                yield from parts_of(item)
            case Union(options):
                yield from parts_of(*options)


def enums_given(*types: Type) -> frozenset[str]:
    """The enums whose members or values may be given for these types."""
    return frozenset(part.enum for part in parts_of(*types) if isinstance(part, EnumLike))


def names_in(*types: Type) -> frozenset[str]:
    """The names that types are written with, those of containers and of `Literal` too."""
    return frozenset(name for part in parts_of(*types) if (name := _name(part)) is not None)


def _name(part: Type) -> str | None:
    match part:
        case Constant():
            return "Literal"
        case Container(origin, _):
            return origin
        case Union():
            return None
    return part.name


def printed(type_: Type, shadowed: Mapping[str, str] = AS_THEY_ARE) -> str:
    """The expression for a type. `shadowed` maps names that mean something else at that place to what to write."""
    match type_:
        case Constant(value):
            return f"Literal[{value!r}]"
        case Container(origin, item):
            key = "str, " if origin in MAPS else ""
            return f"{shadowed.get(origin, origin)}[{key}{printed(item, shadowed)}]"
        case Union(options):
            return " | ".join(printed(option, shadowed) for option in options)
    return shadowed.get(type_.name, type_.name)
