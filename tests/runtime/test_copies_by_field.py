"""Tools that copy a model field by field (`attrs.evolve`, `copy.replace`): what came, what did not, unknown keys."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from tests.support.sample_models import Door, Item, Loose, Maker
from tests.support.sample_objects import models_of, sample_models
from tests.support.sample_values import anything, doors, items, json_text, malformed_items
from tests.support.specs import APIS

if TYPE_CHECKING:
    from collections.abc import Callable


def by_alias(model: Any, **changes: Any) -> Any:
    fields = {field.alias or field.name: getattr(model, field.name) for field in attrs.fields(type(model))}
    return type(model)(**{**fields, **changes})


def by_asdict(model: Any, **changes: Any) -> Any:
    return type(model)(**{**attrs.asdict(model, recurse=False), **changes})


COPIES: list[Callable[..., Any]] = [attrs.evolve, by_alias, by_asdict]
if sys.version_info >= (3, 13):
    COPIES.append(copy.replace)
every_copy = pytest.mark.parametrize("copied", COPIES)
NEW = "something else"


def with_key(cls: Any, data: dict[str, Any], field: str, value: Any) -> dict[str, Any]:
    """The JSON object of a model with another value at the place of a field."""
    result = copy.deepcopy(data)
    wire = {name: wire for name, wire, _ in cls._codec.fields(cls)}[field]
    target = result
    if cls._attributes_key and field not in cls._top_level:
        inner = result.get(cls._attributes_key)
        target = result[cls._attributes_key] = inner if isinstance(inner, dict) else {}
    target[wire] = value
    return result


def assert_copies_are_true(copied: Callable[..., Any], cls: Any, data: dict[str, Any], field: str) -> None:
    model = cls.from_dict(data)
    twin = copied(model)
    assert twin == model
    assert json_text(twin.to_dict()) == json_text(data)
    assert repr(twin) == repr(model)
    changed = copied(model, **{field: NEW})
    assert json_text(changed.to_dict()) == json_text(with_key(cls, data, field, NEW))
    again = copied(pickle.loads(pickle.dumps(copy.deepcopy(copy.copy(changed)))))  # noqa: S301
    assert json_text(again.to_dict()) == json_text(changed.to_dict())
    with contextlib.suppress(TypeError):  # the attributes are no object
        changed.extra["later"] = 1
    assert json_text(model.to_dict()) == json_text(data), "the model that was copied has changed"


@every_copy
@given(st.data())
def test_a_copy_by_fields_loses_nothing_and_adds_nothing(copied: Callable[..., Any], data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from([Item, Door]))
    wire = data.draw(items | malformed_items | doors)
    field = data.draw(st.sampled_from([field.name for field in attrs.fields(cls) if field.name != "extra"]))
    assert_copies_are_true(copied, cls, wire, field)


@pytest.mark.parametrize("api", APIS)
@given(st.data())
def test_the_models_of_every_client_are_copied_so(api: str, data: st.DataObject) -> None:
    """What the vendors print, with a key taken away, made null, or added."""
    cls, printed = data.draw(st.sampled_from(sample_models(api)))
    wire = {
        key: data.draw(st.sampled_from([value, None]))
        for key, value in printed.items()
        if key == cls._attributes_key or data.draw(st.booleans())
    }
    wire |= data.draw(st.dictionaries(st.text(), anything, max_size=2))
    fields = [field.name for field in attrs.fields(cls) if field.name != "extra"]
    assert_copies_are_true(data.draw(st.sampled_from(COPIES)), cls, wire, data.draw(st.sampled_from(fields)))


@pytest.mark.parametrize("api", APIS)
def test_the_samples_reach_most_models(api: str) -> None:
    reached = {cls for cls, _ in sample_models(api)}
    assert len(reached) > len(models_of(api)) // 2


@every_copy
def test_a_nested_model_is_copied_alike(copied: Callable[..., Any]) -> None:
    item = Item.from_dict({"id": 1, "maker": {"name": "m", "rank": 2}, "makers": [{"name": "n", "home": None}]})
    assert item.makers is not None
    changed = copied(item, maker=copied(item.maker, home="Rome"), makers=[copied(item.makers[0])])
    assert changed.to_dict() == {
        "id": 1, "maker": {"name": "m", "rank": 2, "home": "Rome"}, "makers": [{"name": "n", "home": None}],
    }  # fmt: skip
    assert item.maker is not None
    assert item.maker.home is None


@every_copy
def test_a_copy_of_what_was_made_knows_null_from_absent(copied: Callable[..., Any]) -> None:
    assert copied(Item(note=None), id=1).to_dict() == {"note": None, "id": 1}
    assert copied(Door(is_open=None), id="1").to_dict() == {"id": "1", "attributes": {"is-open": None}}


@every_copy
def test_changes_mean_what_assignments_mean(copied: Callable[..., Any]) -> None:
    item = Item.from_dict({"note": "x", "id": 1})
    item.extra["zip"] = 2
    item.note = "y"
    assert copied(item).to_dict() == {"note": "y", "id": 1, "zip": 2}
    assert copied(item, note=None).to_dict() == {"note": None, "id": 1, "zip": 2}
    assert copied(item, price=None).to_dict() == item.to_dict()
    without = copied(item, note=NOT_GIVEN)
    assert without.to_dict() == {"id": 1, "zip": 2}
    assert without.note is None
    item.note = NOT_GIVEN
    assert copied(item).to_dict() == {"id": 1, "zip": 2}


def test_asdict_shows_unknown_keys_as_plain_json() -> None:
    item = Item.from_dict({"id": 1, "zip": {"a": [1]}})
    found = attrs.asdict(item, filter=lambda _, value: value is not None)
    assert json.dumps(found) == json.dumps({"extra": {"zip": {"a": [1]}}, "id": 1})


@pytest.mark.parametrize("given_", [{}, {"zip": 1}, None, "x", Maker(name="m").extra, Loose().extra])
def test_a_constructor_takes_the_extra_of_such_a_model_only(given_: Any) -> None:
    """Else nobody could say whether None is null or absent, and a null removes data."""
    make: Any = Item
    with pytest.raises(TypeError, match="another Item"):
        make(extra=given_)
    item: Any = Item()
    with pytest.raises(TypeError, match="another Item"):
        item.extra = given_
    with pytest.raises(TypeError, match="another Item"):
        item.extra = Item(id=1).extra
