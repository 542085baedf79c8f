"""Models of a made-up shop, with everything that generated models can have, for the tests of codec and models."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Literal

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.kinds import UnionOf
from generator.runtime.models.model import Model, model

if TYPE_CHECKING:
    from datetime import date, datetime


class Color(StrEnum):
    RED = "red"
    DEEP_BLUE = "deep-blue"


class Size(IntEnum):
    SMALL = 0
    LARGE = 1


@model(kw_only=True)
class Maker(Model):
    _required = frozenset(["name"])
    _nullable = frozenset(["home"])

    name: str | None = NOT_GIVEN
    home: str | None = NOT_GIVEN


@model(kw_only=True)
class Item(Model):
    """Every kind of field."""

    _names = {"kind_": "kind", "made_at": "madeAt"}
    _required = frozenset(["id"])
    _nullable = frozenset(["note", "maker"])
    _sensitive = frozenset(["door"])

    id: int | None = NOT_GIVEN
    note: str | None = NOT_GIVEN
    price: float | None = NOT_GIVEN
    sold: bool | None = NOT_GIVEN
    kind_: Literal["a", "b"] | None = NOT_GIVEN
    color: Color | str | None = NOT_GIVEN
    size: Size | int | None = NOT_GIVEN
    made_at: datetime | None = NOT_GIVEN
    best_before: date | None = NOT_GIVEN
    tags: list[str] | None = NOT_GIVEN
    colors: list[Color | str] | None = NOT_GIVEN
    times: list[datetime] | None = NOT_GIVEN
    days: dict[str, date] | None = NOT_GIVEN
    when: datetime | str | None = NOT_GIVEN
    free: dict[str, Any] | None = NOT_GIVEN
    anything: Any = NOT_GIVEN
    maker: Maker | None = NOT_GIVEN
    makers: list[Maker] | None = NOT_GIVEN
    by_name: dict[str, Maker] | None = NOT_GIVEN
    parts: list[Item] | None = NOT_GIVEN
    grid: list[list[Item]] | None = NOT_GIVEN
    pet: Pet | None = NOT_GIVEN
    pets: list[Pet] | None = NOT_GIVEN
    owner: Owner | None = NOT_GIVEN
    door: str | None = NOT_GIVEN


@model(kw_only=True)
class Cat(Model):
    _required = frozenset(["lives"])

    species: str | None = NOT_GIVEN
    lives: int | None = NOT_GIVEN
    name: str | None = NOT_GIVEN


@model(kw_only=True)
class Dog(Model):
    _required = frozenset(["tricks"])

    species: str | None = NOT_GIVEN
    tricks: list[str] | None = NOT_GIVEN
    name: str | None = NOT_GIVEN


@model(kw_only=True)
class Person(Model):
    _required = frozenset(["email"])

    email: str | None = NOT_GIVEN
    name: str | None = NOT_GIVEN


@model(kw_only=True)
class Team(Model):
    _required = frozenset(["members"])

    members: int | None = NOT_GIVEN
    name: str | None = NOT_GIVEN


if TYPE_CHECKING:  # in annotations only: the codec knows what the names stand for
    Pet = Cat | Dog
    Owner = Person | Team | str


@model(kw_only=True)
class Door(Model):
    """As JSON:API has it: most fields within `attributes`, with dashes in their names."""

    _attributes_key = "attributes"
    _top_level = frozenset(["id", "type"])
    _kebab_case = True
    _required = frozenset(["id", "is_open"])

    id: str | None = NOT_GIVEN
    type: str | None = NOT_GIVEN
    is_open: bool | None = NOT_GIVEN
    opened_at: datetime | None = NOT_GIVEN
    color: Color | str | None = NOT_GIVEN
    key_holders: list[Maker] | None = NOT_GIVEN


@model(kw_only=True)
class Loose(Model):
    """Keys that nobody named are welcome."""

    _open = True

    name: str | None = NOT_GIVEN


NAMES: dict[str, type[Any]] = {
    cls.__name__: cls for cls in (Item, Maker, Cat, Dog, Person, Team, Door, Loose, Color, Size)
}
CODEC = Codec(
    NAMES.__getitem__,
    frozenset(["Color", "Size"]),
    {
        "Pet": UnionOf(("Cat", "Dog"), "species", {"cat": "Cat", "hound": "Dog"}),
        "Owner": UnionOf(("Person", "Team", "str")),
    },
)
for found in NAMES.values():
    if issubclass(found, Model):
        found._codec = CODEC
