"""Unions without a tag: which member an object belongs to is told by its keys."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.kinds import UnionOf
from generator.runtime.models.model import Model, model


@model
class Wide(Model):
    _required = frozenset(["id"])

    id: str | None = NOT_GIVEN
    name: str | None = NOT_GIVEN
    email: str | None = NOT_GIVEN
    phone: str | None = NOT_GIVEN


@model
class Narrow(Model):
    _required = frozenset(["name"])

    name: str | None = NOT_GIVEN


@model
class Keyed(Model):
    _names = {"kind_": "kind"}
    _required = frozenset(["kind_"])

    kind_: str | None = NOT_GIVEN


MODELS = {cls.__name__: cls for cls in (Wide, Narrow, Keyed)}


def members(*names: str) -> list[Codec]:
    """A codec for each order in which a union can name its members."""
    return [Codec(MODELS.__getitem__, frozenset(), {"Either": UnionOf(order)}) for order in permutations(names)]


def chosen(codec: Codec, value: Any) -> type:
    return type(codec.decode("Either", value))


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_a_member_that_lacks_a_required_key_loses(codec: Codec) -> None:
    """However many keys it shares."""
    assert chosen(codec, {"name": "n", "email": "e", "phone": "p"}) is Narrow
    assert chosen(codec, {"id": "1", "email": "e", "phone": "p"}) is Wide


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_of_members_that_lack_nothing_the_one_that_shares_most_wins(codec: Codec) -> None:
    assert chosen(codec, {"id": "1", "name": "n", "email": "e"}) is Wide


@pytest.mark.parametrize("codec", members("Wide", "Narrow"))
def test_where_all_lack_something_the_one_that_shares_most_wins(codec: Codec) -> None:
    assert chosen(codec, {"email": "e", "phone": "p"}) is Wide


@pytest.mark.parametrize("codec", members("Keyed", "Narrow"))
def test_required_keys_are_those_of_the_wire(codec: Codec) -> None:
    """Not the names that they have in Python."""
    assert chosen(codec, {"kind": "k"}) is Keyed
    assert chosen(codec, {"name": "n"}) is Narrow
    assert chosen(codec, {"kind_": "k", "name": "n"}) is Narrow


def test_of_equals_the_first_wins() -> None:
    for codec, first in zip(members("Keyed", "Narrow"), (Keyed, Narrow), strict=True):
        assert chosen(codec, {}) is first
