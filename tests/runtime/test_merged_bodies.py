"""Several arguments at one place of a body: all of them arrive."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest

from generator.runtime.operation import Body, Field, Operation
from generator.runtime.requests.bodies import write_body
from generator.runtime.requests.body_plans import BodyPlan
from tests.support.demo_api import CODEC
from tests.support.sample_models import Item

WHOLE = Field("attributes", ("data", "attributes"))
NAME = Field("name", ("data", "attributes", "name"))
TAGS = Field("tags", ("data", "attributes", "more", "tags"))
CONSTANT = (("data", "attributes"), {"kind": "constant", "more": {"by": "us"}})


def sent(fields: tuple[Field, ...], constants: Any = (), extra: Any = None, /, **arguments: Any) -> Any:
    body = Body("application/json", fields, constants=constants)
    operation: Operation[Any] = Operation("x.y", "x.y", "POST", "/x", bodies=(body,))
    content: Any = write_body(operation, [BodyPlan(body)], arguments, CODEC, extra)[1]
    return json.loads(content)


@pytest.mark.parametrize("fields", list(permutations([WHOLE, NAME, TAGS])))
def test_values_at_one_place_are_merged_in_any_order(fields: tuple[Field, ...]) -> None:
    """One argument gives an object, others give what stands within it."""
    given = {"attributes": {"color": "red", "more": {"note": "n"}}, "name": "Ada", "tags": ["t"]}
    assert sent(fields, **given) == {
        "data": {"attributes": {"color": "red", "name": "Ada", "more": {"note": "n", "tags": ["t"]}}}
    }


@pytest.mark.parametrize("fields", list(permutations([Field("all_", ()), Field("a", ("a",)), Field("c", ("b", "c"))])))
def test_the_whole_body_and_its_parts_are_merged(fields: tuple[Field, ...]) -> None:
    assert sent(fields, all_={"x": 1, "b": {"y": 2}}, a=3, c=4) == {"x": 1, "a": 3, "b": {"y": 2, "c": 4}}


def test_an_argument_is_merged_with_a_constant_and_wins_over_it() -> None:
    assert sent((WHOLE,), (CONSTANT,), attributes={"more": {"to": "you"}, "kind": "mine"}) == {
        "data": {"attributes": {"kind": "mine", "more": {"by": "us", "to": "you"}}}
    }


def test_extra_body_is_merged_last() -> None:
    extra = {"data": {"attributes": {"name": "Eve", "more": {"also": 1}}}}
    assert sent((NAME, TAGS), (), extra, name="Ada", tags=["t"]) == {
        "data": {"attributes": {"name": "Eve", "more": {"tags": ["t"], "also": 1}}}
    }


def test_of_two_values_that_are_no_objects_the_later_one_is_sent() -> None:
    """Lists are values: they are not joined."""
    first, second = Field("first", ("a",)), Field("second", ("a",))
    assert sent((first, second), first=[1], second=[2]) == {"a": [2]}
    assert sent((first, second), first={"x": 1}, second=2) == {"a": 2}


@pytest.mark.parametrize("fields", list(permutations([WHOLE, NAME, TAGS])))
def test_a_model_that_was_sent_with_other_arguments_is_as_it_was(fields: tuple[Field, ...]) -> None:
    wire = {"note": "Ben", "more": {"note": "n"}}
    item = Item.from_dict(wire)
    assert sent(fields, attributes=item, name="Ada", tags=["t"])["data"]["attributes"]["more"]["tags"] == ["t"]
    assert (item.to_dict(), item._wire) == (wire, wire)
