"""Models that were read and changed: what is written is the same whether or not a model knows that it was changed."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.models.model import field_names
from tests.support.sample_models import Door, Item, Maker
from tests.support.sample_objects import sample_models
from tests.support.sample_values import anything, doors, items, json_text, malformed_items
from tests.support.specs import APIS

if TYPE_CHECKING:
    from collections.abc import Iterator

VALUES = anything | st.sampled_from([None, 1, True, "x"]) | st.builds(Maker, name=st.text())


def is_model(value: Any) -> bool:
    """Whether it is one, of whatever client."""
    return hasattr(value, "_wire")


def within(value: Any) -> Iterator[Any]:
    """All models, lists and dicts of a value, itself first."""
    if is_model(value):
        yield value
        for field in field_names(type(value)):
            yield from within(getattr(value, field))
    elif isinstance(value, (list, dict)):
        yield value
        for item in list(value.values()) if isinstance(value, dict) else value:
            yield from within(item)


def change(place: Any, data: st.DataObject) -> None:
    """Change one model, list or dict as users do."""
    value = data.draw(VALUES)
    if is_model(place):
        change_model(place, data.draw(st.sampled_from([*field_names(type(place)), ""])), value, data)
    elif isinstance(place, dict):
        keys = st.sampled_from(sorted(place)) if place else st.text()
        if (key := data.draw(keys | st.text())) in place and data.draw(st.booleans()):
            del place[key]
        else:
            place[key] = value
    else:
        where = slice(data.draw(st.integers(0, len(place))), data.draw(st.integers(0, len(place))))
        place[where] = data.draw(st.sampled_from([[], [value], place[::-1]]))


def change_model(model: Any, field: str, value: Any, data: st.DataObject) -> None:
    inner = model._wire.get(model._attributes_key, {}) if model._attributes_key else {}
    if field:
        not_given = attrs.fields_dict(type(model))[field].default
        setattr(model, field, data.draw(st.sampled_from([value, not_given, getattr(model, field)])))
    elif isinstance(inner, dict):
        model.extra.update({"a key that no spec names": 1})


def set_everything(model: Any) -> Any:
    """The model, when each field of it and of all models within has been set to what it is."""
    for each in [part for part in within(model) if is_model(part)]:
        for field in field_names(type(each)):
            setattr(each, field, getattr(each, field))
    return model


def assert_changes_are_written(model: Any, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(0, 4))):
        change(data.draw(st.sampled_from(list(within(model)))), data)
    written = json_text(model.to_dict())
    copies = [copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)]  # noqa: S301 -- our own
    assert [json_text(twin.to_dict()) for twin in copies] == [written] * len(copies)
    assert json_text(set_everything(model).to_dict()) == written


@settings(max_examples=300)
@given(st.data())
def test_what_changed_is_written_wherever_it_is(data: st.DataObject) -> None:
    cls: Any = data.draw(st.sampled_from([Item, Door]))
    assert_changes_are_written(cls.from_dict(data.draw(items | malformed_items | doors)), data)


@pytest.mark.parametrize("api", APIS)
@given(st.data())
def test_what_changed_in_models_of_every_client_is_written(api: str, data: st.DataObject) -> None:
    cls, printed = data.draw(st.sampled_from(sample_models(api)))
    assert_changes_are_written(cls.from_dict(printed), data)


def test_models_that_are_read_are_of_their_class_and_take_no_other_names() -> None:
    item = Item.from_dict({"maker": {"name": "m"}, "makers": [{"name": "n"}]})
    assert [type(item), type(item.maker), type((item.makers or [])[0])] == [Item, Maker, Maker]
    with pytest.raises(AttributeError, match="nonsense"):
        item.nonsense = 1  # type: ignore[attr-defined]


def test_a_class_of_users_is_made_as_they_wrote_it() -> None:
    """With what it does where it is derived from, and where a field is set."""
    seen: list[str] = []

    class Watched(Maker):
        def __init_subclass__(cls, *, why: str) -> None:
            seen.append(why)

        def __setattr__(self, name: str, value: Any) -> None:
            seen.append(name)
            super().__setattr__(name, value)

    class Own(Watched, why="tests"):
        pass

    own = Own.from_dict({"name": "m", "rank": 1})
    own.name = "n"
    assert (type(own), own.to_dict()) == (Own, {"name": "n", "rank": 1})
    assert seen[0] == "tests"
    assert seen[-1] == "name"


@attrs.define
class Plain(Maker):
    """A class of users that attrs makes anew."""


class Slotless(Maker):
    """One that is no class of attrs'."""


@pytest.mark.parametrize("cls", [Plain, Slotless, Maker])
def test_what_is_set_in_a_class_of_users_is_written(cls: type[Maker]) -> None:
    made = [cls.from_dict({"name": "m", "more": 1}), cls(name="m")]
    made += [copy.deepcopy(made[0]), pickle.loads(pickle.dumps(made[0])), attrs.evolve(made[0])]  # noqa: S301 -- our own
    for maker in made:
        assert maker.to_dict()["name"] == "m"
        maker.name = "n"
        assert maker.to_dict()["name"] == "n"
