"""Models: absent is not null, changes are written and nothing else is, copies are independent."""

from __future__ import annotations

import copy
import pickle
from collections import OrderedDict
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from generator.runtime.data.json_text import MAX_DEPTH, loads
from generator.runtime.data.not_given import NOT_GIVEN, NotGiven
from tests.support.sample_models import CODEC, Color, Door, Item, Loose, Maker, Size
from tests.support.sample_values import doors, items, json_text, malformed_items

if TYPE_CHECKING:
    from collections.abc import Callable

WIRE: dict[str, Any] = {
    "id": 1,
    "note": None,
    "price": 2,
    "kind": "a",
    "color": "mauve",
    "size": 1,
    "madeAt": "2024-05-06 07:08:09.000+00:00",
    "best_before": "2024-05-06",
    "tags": ["x"],
    "times": ["2024-05-06T07:08:09.000Z"],
    "free": {"a": {"b": [1]}},
    "maker": {"name": "m", "rank": {"n": [1]}},
    "makers": [{"name": "n"}],
    "by_name": {"k": {"name": "o"}},
    "parts": [{"id": 2, "parts": [{"id": 3}]}],
    "unknown": {"deep": [{"er": 1}]},
}
COPIES: list[Callable[[Any], Any]] = [
    copy.deepcopy,
    *(lambda item, protocol=protocol: pickle.loads(pickle.dumps(item, protocol)) for protocol in range(2, 6)),  # noqa: S301
]


def wire() -> dict[str, Any]:
    return copy.deepcopy(WIRE)


def test_absent_is_not_null() -> None:
    """Neither when it was read, nor when it is written."""
    assert Item.from_dict({}).note is None
    assert Item.from_dict({}).to_dict() == {}
    assert Item.from_dict({"note": None}).to_dict() == {"note": None}
    assert Item().to_dict() == {}
    assert Item(note=None).to_dict() == {"note": None}
    assert Item(note=NOT_GIVEN).to_dict() == {}
    assert Item(note=None, id=1) != Item(id=1)


def test_none_is_null_where_the_key_was_and_absent_where_it_was_not() -> None:
    item = Item.from_dict({"note": "x"})
    item.note = None
    item.id = None
    assert item.to_dict() == {"note": None}
    item.note = "y"
    assert item.to_dict() == {"note": "y"}


def test_not_given_takes_a_key_away() -> None:
    item = Item.from_dict({"note": "x", "maker": {"name": "m"}, "times": ["2024-05-06T07:08:09Z"], "tags": []})
    item.note = item.maker = item.times = item.tags = NOT_GIVEN
    assert item.to_dict() == {}
    assert repr(item) == "Item()"


def test_there_is_one_not_given() -> None:
    assert NotGiven() is NOT_GIVEN
    assert copy.deepcopy(NOT_GIVEN) is NOT_GIVEN
    assert pickle.loads(pickle.dumps([NOT_GIVEN]))[0] is NOT_GIVEN  # noqa: S301
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"


def test_fields_are_keywords_and_known() -> None:
    make: Any = Item
    with pytest.raises(TypeError):
        make(1)
    with pytest.raises(TypeError, match="colour"):
        make(colour="red")
    with pytest.raises(AttributeError):
        make().colour = "red"


def test_what_is_made_is_written() -> None:
    item = Item(
        id=1, kind_="a", color=Color.RED, size=Size.SMALL, made_at=datetime(2024, 5, 6, tzinfo=UTC),
        best_before=date(2024, 5, 6), tags=("x", "y"), colors=[Color.RED, "mauve"], free={"m": Maker(name="f")},
        maker=Maker(name="m"), makers=[Maker(name="n"), {"name": "o"}], by_name={"p": Maker(name="p")},
        anything={Color.RED},
    )  # fmt: skip
    expected = {
        "id": 1, "kind": "a", "color": "red", "size": 0, "madeAt": "2024-05-06T00:00:00Z", "best_before": "2024-05-06",
        "tags": ["x", "y"], "colors": ["red", "mauve"], "free": {"m": {"name": "f"}}, "anything": ["red"],
        "maker": {"name": "m"}, "makers": [{"name": "n"}, {"name": "o"}], "by_name": {"p": {"name": "p"}},
    }  # fmt: skip
    assert json_text(item.to_dict()) == json_text(expected)
    assert Item.from_dict(item.to_dict()).to_dict() == expected


CHANGES: list[tuple[str, Callable[[Item], Any], dict[str, Any]]] = [
    ("scalar", lambda item: setattr(item, "id", 9), {"id": 9}),
    ("true for one", lambda item: setattr(item, "id", True), {"id": True}),
    ("renamed", lambda item: setattr(item, "kind_", "b"), {"kind": "b"}),
    ("enum", lambda item: setattr(item, "color", Color.RED), {"color": "red"}),
    ("time", lambda item: setattr(item, "made_at", datetime(2025, 1, 1, tzinfo=UTC)),
     {"madeAt": "2025-01-01T00:00:00Z"}),
    ("time as text", lambda item: setattr(item, "made_at", "soon"), {"madeAt": "soon"}),
    ("date", lambda item: setattr(item, "best_before", date(2025, 1, 1)), {"best_before": "2025-01-01"}),
    ("list", lambda item: item.tags.append("y"), {"tags": ["x", "y"]}),
    ("list replaced", lambda item: setattr(item, "tags", ["z"]), {"tags": ["z"]}),
    ("list emptied", lambda item: item.tags.clear(), {"tags": []}),
    ("times", lambda item: item.times.append("2024"), {"times": ["2024-05-06T07:08:09.000Z", "2024"]}),
    ("free", lambda item: item.free["a"]["b"].append(Maker(name="in")), {"free": {"a": {"b": [1, {"name": "in"}]}}}),
    ("model", lambda item: setattr(item.maker, "name", "M"), {"maker": {"name": "M", "rank": {"n": [1]}}}),
    ("model replaced", lambda item: setattr(item, "maker", Maker(name="new")), {"maker": {"name": "new"}}),
    ("model as dict", lambda item: setattr(item, "maker", {"name": "d"}), {"maker": {"name": "d"}}),
    ("models", lambda item: item.makers.pop(), {"makers": []}),
    ("models moved", lambda item: item.makers.insert(0, Maker()), {"makers": [{}, {"name": "n"}]}),
    ("map", lambda item: item.by_name.update(z=Maker(name="z")), {"by_name": {"k": {"name": "o"}, "z": {"name": "z"}}}),
    ("deep", lambda item: setattr(item.parts[0].parts[0], "note", "n"), {"parts": [{"id": 2,
     "parts": [{"id": 3, "note": "n"}]}]}),
    ("extra", lambda item: item.extra.update(more=1), {"more": 1}),
    ("extra inside", lambda item: item.extra["unknown"]["deep"].append(2), {"unknown": {"deep": [{"er": 1}, 2]}}),
    ("nothing", lambda item: setattr(item, "price", 2), {}),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_a_change_is_written_and_nothing_else(change: Callable[[Item], Any], expected: dict[str, Any]) -> None:
    item = Item.from_dict(wire())
    twins = [make(item) for make in (*COPIES, copy.copy)]
    change(item)
    assert json_text(item.to_dict()) == json_text({**WIRE, **expected})
    for twin in twins[:-1]:
        assert json_text(twin.to_dict()) == json_text(WIRE)
        change(twin)
        assert json_text(twin.to_dict()) == json_text(item.to_dict())


@pytest.mark.parametrize("make", [*COPIES, copy.copy], ids=["deepcopy", "2", "3", "4", "5", "copy"])
@pytest.mark.parametrize(
    "model", [Item.from_dict(wire()), Door.from_dict({"id": "1", "attributes": {"is-open": True, "x": [1]}})]
)
def test_copies_are_equal_and_have_fields_of_their_own(make: Callable[[Any], Any], model: Any) -> None:
    twin = make(model)
    before = json_text(model.to_dict())
    assert type(twin) is type(model)
    assert twin == model
    assert json_text(twin.to_dict()) == before
    twin.id = 99
    twin.extra["new"] = 1
    assert json_text(model.to_dict()) == before
    assert twin != model
    assert twin.response_info is None


@given(items | malformed_items)
def test_any_model_survives_copying(data: dict[str, Any]) -> None:
    item = Item.from_dict(data)
    for make in (copy.deepcopy, copy.copy, COPIES[-1]):
        assert json_text(make(item).to_dict()) == json_text(data)
        assert repr(make(item)) == repr(item)


@given(items | malformed_items | doors)
def test_nothing_is_shared_with_what_was_given_or_taken(data: dict[str, Any]) -> None:
    """Whatever happens to the dict that a model came from, or to one that it gave, the model stays."""
    before = json_text(data)
    for cls in (Item, Door):
        model = cls.from_dict(data)
        spoil(model.to_dict())
        assert json_text(model.to_dict()) == before
        given_ = copy.deepcopy(data)
        model = cls.from_dict(given_)
        spoil(given_)
        assert json_text(model.to_dict()) == before


def spoil(value: Any) -> None:
    """Change every container within, however deep."""
    for item in list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []:
        spoil(item)
    if isinstance(value, dict):
        value["spoilt"] = True
    elif isinstance(value, list):
        value.append("spoilt")


def test_from_dict_takes_any_mapping_of_json() -> None:
    data = MappingProxyType({"id": 1, "maker": OrderedDict(name="m"), "tags": ("x",), "free": {"m": Maker(name="f")}})
    item = Item.from_dict(data)
    assert item.maker is not None
    assert item.maker.name == "m"
    assert json_text(item.to_dict()) == json_text(
        {"id": 1, "maker": {"name": "m"}, "tags": ["x"], "free": {"m": {"name": "f"}}}
    )


@pytest.mark.parametrize("wrong", [None, [], "x", 1, Item(id=1), {"id": object()}, {"free": {"a": b"x"}}])
def test_from_dict_refuses_what_is_no_object(wrong: Any) -> None:
    with pytest.raises(TypeError):
        Item.from_dict(wrong)


def test_equality_is_that_of_the_wire_form() -> None:
    assert Item.from_dict({"id": 1}) == Item(id=1)
    assert Item(id=1) != Item(id=2)
    assert Item.from_dict({"id": 1, "zip": 2}) != Item(id=1)
    assert Item() != {}
    assert Maker(name="x") != Loose(name="x")
    with pytest.raises(TypeError, match="unhashable"):
        hash(Item())


def test_extra_is_a_live_mapping_of_unknown_keys() -> None:
    item = Item.from_dict(wire())
    assert dict(item.extra) == {"unknown": {"deep": [{"er": 1}]}}
    assert len(item.extra) == 1
    assert "id" not in item.extra
    assert item.extra.get("madeAt") is None
    item.extra["since"] = datetime(2024, 5, 6, tzinfo=UTC)
    item.extra["who"] = Maker(name="m")
    assert item.extra["since"] == "2024-05-06T00:00:00Z"
    assert item.to_dict()["who"] == {"name": "m"}
    del item.extra["unknown"]
    assert "unknown" not in item.to_dict()
    assert repr(item.extra).startswith("{'since'")


@pytest.mark.parametrize("key", ["id", "madeAt", "kind"])
def test_fields_are_not_extra(key: str) -> None:
    item = Item.from_dict(wire())
    with pytest.raises(KeyError):
        item.extra[key]
    with pytest.raises(KeyError):
        del item.extra[key]
    with pytest.raises(KeyError, match="attribute"):
        item.extra[key] = 1


def test_extra_takes_json_only() -> None:
    extra: Any = Item().extra
    with pytest.raises(TypeError, match="JSON"):
        extra["x"] = object()
    with pytest.raises(TypeError, match="str"):
        extra[1] = 2


def test_wrapped_fields() -> None:
    """As in JSON:API: id and type at the top, the rest in `attributes`."""
    data = {
        "id": "1", "type": "door", "links": {"self": "/1"},
        "attributes": {"is-open": True, "opened-at": "2024-05-06T07:08:09+00:00", "weight": 3},
    }  # fmt: skip
    door = Door.from_dict(data)
    assert (door.id, door.is_open, door.opened_at) == ("1", True, datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC))
    assert dict(door.extra) == {"weight": 3, "links": {"self": "/1"}}
    door.is_open, door.id = False, "2"
    door.extra["weight"] = 4
    door.key_holders = [Maker(name="m")]
    assert door.to_dict() == {
        "id": "2", "type": "door", "links": {"self": "/1"},
        "attributes": {
            "is-open": False, "opened-at": "2024-05-06T07:08:09+00:00", "weight": 4, "key-holders": [{"name": "m"}],
        },
    }  # fmt: skip


BESIDE = {"relationships": {"owner": {"data": {"id": "9"}}}, "links": {"self": "/1"}, "meta": 1, "is-open": "?"}


def test_keys_beside_the_attributes() -> None:
    """All can be read, changed and removed; where both levels have a key, `extra` is the attribute's."""
    data = {"id": "1", "type": "door", **BESIDE, "attributes": {"is-open": True, "links": [], "new": 1, "id": "x"}}
    door = Door.from_dict(data)
    assert door.to_dict() == data
    assert dict(door.resource_extra) == BESIDE
    assert list(door.extra) == ["links", "new", "id", "relationships", "meta"]
    assert (door.extra["links"], door.extra["relationships"]) == ([], BESIDE["relationships"])
    assert (len(door.extra), door.is_open, door.id) == (5, True, "1")
    door.extra["meta"], door.extra["links"], door.extra["other"] = 2, "/2", 3
    door.resource_extra["links"] = "/3"
    door.extra["relationships"]["owner"] = None
    del door.extra["new"], door.resource_extra["is-open"]
    assert door.to_dict() == {
        "id": "1", "type": "door", "relationships": {"owner": None}, "links": "/3", "meta": 2,
        "attributes": {"is-open": True, "links": "/2", "id": "x", "other": 3},
    }  # fmt: skip
    del door.extra["links"]
    assert door.extra["links"] == "/3"


@pytest.mark.parametrize("key", ["id", "type", "attributes"])
def test_fields_are_not_beside_the_attributes(key: str) -> None:
    door = Door.from_dict({"id": "1", "type": "door", "attributes": {}})
    assert key not in door.resource_extra
    assert key not in door.extra
    with pytest.raises(KeyError, match=key):
        door.resource_extra[key] = 1
    with pytest.raises(KeyError):
        del door.resource_extra[key]


def test_without_attributes_there_is_one_level() -> None:
    item = Item.from_dict({"id": 1, "unknown": 2})
    assert dict(item.resource_extra) == dict(item.extra) == {"unknown": 2}


def test_wrapped_fields_that_are_made() -> None:
    assert Door(id="1").to_dict() == {"id": "1"}
    assert Door(id="1", is_open=None).to_dict() == {"id": "1", "attributes": {"is-open": None}}
    door = Door()
    door.extra["x"] = 1
    assert door.to_dict() == {"attributes": {"x": 1}}


@pytest.mark.parametrize("inner", [None, [], "x", 3])
def test_a_wrapper_that_is_no_object(inner: Any) -> None:
    door = Door.from_dict({"id": "1", "attributes": inner})
    assert (door.is_open, dict(door.extra)) == (None, {})
    assert door.to_dict() == {"id": "1", "attributes": inner}
    with pytest.raises(TypeError, match="no object"):
        door.extra["x"] = 1
    door.is_open = True
    assert door.to_dict() == {"id": "1", "attributes": {"is-open": True}}


def test_repr_shows_what_is_there() -> None:
    item = Item.from_dict({"id": 1, "note": None, "maker": {"name": "m"}, "zip": 2})
    assert repr(item) == "Item(id=1, maker=Maker(name='m'))"


def test_repr_hides_secrets() -> None:
    """Marked fields, and values under names that mean a secret wherever they stand."""
    item = Item.from_dict({
        "door": "s3cret-1", "free": {"api_key": "s3cret-2", "n": [{"password": {"is": "s3cret-3"}}], "pin": 53370},
        "anything": [{"token": "s3cret-4"}], "x": {"token": "s3cret-5"},
    })  # fmt: skip
    for shown in (repr(item), str(item), repr(item.extra), repr([item]), f"{item}"):
        assert "s3cret" not in shown
        assert "53370" not in shown
    assert "door=[redacted]" in repr(item)
    assert item.to_dict()["door"] == "s3cret-1"


def test_a_deep_answer_is_read_and_written() -> None:
    deep: dict[str, Any] = {}
    for number in range(150):
        deep = {"id": number, "parts": [deep], "free": {"a": [number]}}
    assert Item.from_dict(deep).to_dict() == deep


@pytest.mark.parametrize("key", ["parts", "grid", "anything", "free", "unknown"])
def test_what_is_nested_as_deep_as_may_be_can_be_used(key: str) -> None:
    """Decoding, the look for drift, printing, encoding, pickling and copying all have room on Python's stack."""
    start, end, levels = (f'{{"{key}":[[', "]]}", 3) if key == "grid" else (f'{{"{key}":[', "]}", 2)
    text = start * (MAX_DEPTH // levels) + end * (MAX_DEPTH // levels)
    value, found = loads(text.encode()), []
    item = CODEC.decode("Item", value, lambda *drift: found.append(drift))
    assert found
    assert repr(item)
    assert repr(item.extra)
    for twin in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item)), Item.from_dict(value)):  # noqa: S301 -- our own
        assert twin == item
        assert twin.to_dict() == value
