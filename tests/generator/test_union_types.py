"""What type checkers make of choices: models and typed dicts of each member may be given, and others may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.type_checker import complaints

if TYPE_CHECKING:
    from tests.support.generator_project import Fragments

PROGRAM = """
from switchboard_families import AnyVehicle, Bike, Car, Families, Taxi, Vehicle
from switchboard_tagged_choices import Photo, Quote, TaggedChoices


def doors(vehicle: AnyVehicle) -> int | None:
    if isinstance(vehicle, Taxi):
        return vehicle.doors if vehicle.fare else None
    return vehicle.doors if isinstance(vehicle, Car) else vehicle.wheels


def give(client: Families) -> list[int | None]:
    bike: Bike = Bike(art="bike", wheels=2)
    client.fleets.create(
        first={"art": "taxi", "wheels": 4, "doors": 4, "fare": 2.5},
        other=bike,
        spare=None,
        by_plate={"a": {"art": "bike", "wheels": 2}, "b": Vehicle(art="boat", wheels=0)},
        cars=[Taxi(art="taxi", wheels=4, doors=2), {"art": "car", "wheels": 3, "doors": 1}],
    )
    client.fleets.create(first={"art": "taxi", "wheels": "four"})  # type: ignore[arg-type]
    client.fleets.create(cars=[bike])  # type: ignore[list-item]
    client.vehicles.create(art="car", wheels=4, doors=2, parts=[bike, {"art": "bike", "wheels": 2}])
    client.vehicles.create(art="car")  # type: ignore[call-arg]
    return [doors(vehicle) for vehicle in client.vehicles.list()]


def read(client: TaggedChoices) -> list[Photo | Quote]:
    client.posts.create(kind="quote", words="w")
    client.posts.create(words="w")  # type: ignore[call-arg]
    return [*client.posts.list()]
"""


def test_each_member_of_a_choice_may_be_given_and_told_apart(fragments: Fragments) -> None:
    pytest.importorskip("mypy")
    assert complaints(fragments, ["families", "tagged_choices", "signs"], PROGRAM) == ""
