"""Drift: each way in which an answer can differ from the spec is told, with the place and nothing private."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import DecodeError, DriftError
from generator.runtime.models.kinds import Kind
from generator.runtime.operation import Operation, Paging, ResponseSpec
from tests.support.loopback import Loopback, Response
from tests.support.sample_models import CODEC
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.runtime.models.codec import Codec
    from generator.runtime.response import Drift

GOOD: dict[str, Any] = {"id": 1}


def found_in(expression: str, value: Any, codec: Codec = CODEC) -> list[tuple[str, str, str]]:
    drift: list[tuple[str, str, str]] = []
    codec.decode(expression, value, lambda *found: drift.append(found))
    return sorted(drift)


CASES: list[tuple[str, str, Any, list[tuple[str, str, str]]]] = [
    ("nothing", "Item", GOOD, []),
    ("an unknown key", "Item", GOOD | {"new/~": {}}, [("/new~1~0", "no such key", "an object")]),
    ("unknown keys that are welcome", "Loose", {"x": 1}, []),
    ("a required key that is missing", "Item", {}, [("/id", "an integer", "nothing")]),
    ("null", "Item", GOOD | {"price": None}, [("/price", "a number", "null")]),
    ("null that is expected", "Item", GOOD | {"note": None, "maker": None}, []),
    ("null for a required key", "Item", {"id": None}, [("/id", "an integer", "null")]),
    ("another type", "Item", {"id": "1"}, [("/id", "an integer", "a string")]),
    ("true for a number", "Item", {"id": True}, [("/id", "an integer", "a boolean")]),
    ("a whole number for a number", "Item", GOOD | {"price": 1}, []),
    ("a fraction for an integer", "Item", {"id": 1.5}, [("/id", "an integer", "a number")]),
    ("a huge integer", "Item", {"id": 10**30}, []),
    ("an unknown constant", "Item", GOOD | {"kind": "z"}, [("/kind", "one of 'a', 'b'", "a string")]),
    ("an unknown enum value", "Item", GOOD | {"color": "mauve"}, [("/color", "a known Color", "'mauve'")]),
    ("a long enum value", "Item", GOOD | {"color": "m" * 99}, [("/color", "a known Color", f"'{'m' * 59}…")]),
    ("an enum value of another type", "Item", GOOD | {"color": 3}, [("/color", "a known Color", "an integer")]),
    ("true for an enum's 1", "Item", GOOD | {"size": True}, [("/size", "a known Size", "a boolean")]),
    ("an unknown enum number", "Item", GOOD | {"size": 9}, [("/size", "a known Size", "9")]),
    ("no time", "Item", GOOD | {"madeAt": "Anno 1799"},
     [("/madeAt", "an RFC 3339 date-time with offset", "a text like 'aaaa 9999'")]),
    ("a time as number", "Item", GOOD | {"madeAt": 3}, [("/madeAt", "an RFC 3339 date-time with offset",
     "an integer")]),
    ("no date", "Item", GOOD | {"best_before": "1/2/24"}, [("/best_before", "a date YYYY-MM-DD",
     "a text like '9/9/99'")]),
    ("an object for an array", "Item", GOOD | {"tags": {}}, [("/tags", "an array of a string", "an object")]),
    ("an item of another type", "Item", GOOD | {"tags": ["a", 1, None]},
     [("/tags/1", "a string", "an integer"), ("/tags/2", "a string", "null")]),
    ("a value of a map", "Item", GOOD | {"days": {"a/b": "x"}}, [("/days/a~1b", "a date YYYY-MM-DD",
     "a text like 'a'")]),
    ("an array for an object", "Item", GOOD | {"maker": []}, [("/maker", "an object (Maker)", "an array")]),
    ("within an object", "Item", GOOD | {"maker": {"zip": 1}},
     [("/maker/name", "a string", "nothing"), ("/maker/zip", "no such key", "an integer")]),
    ("deep within", "list[Item]", [GOOD, {"id": 2, "grid": [[GOOD, {}]]}], [("/1/grid/0/1/id", "an integer",
     "nothing")]),
    ("free data", "Item", GOOD | {"free": {"x": [None]}, "anything": [{}]}, []),
    ("null for free data", "Item", GOOD | {"free": None, "anything": None},
     [("/anything", "any value", "null"), ("/free", "an object of any value", "null")]),
    ("an array for free data", "Item", GOOD | {"free": []}, [("/free", "an object of any value", "an array")]),
    ("an unknown union member", "Item", GOOD | {"pet": {"species": "eel", "tricks": []}},
     [("/pet/species", "one of 'cat', 'hound'", "'eel'")]),
    ("a union's tag of another type", "Pet", {"species": {}, "lives": 1},
     [("/species", "a string", "an object"), ("/species", "one of 'cat', 'hound'", "an object")]),
    ("no tag", "Pet", {"lives": 1}, [("/species", "one of 'cat', 'hound'", "nothing")]),
    ("a known member", "list[Pet]", [{"species": "cat", "lives": 1}, {"species": "hound", "tricks": []}], []),
    ("a member of no form", "Owner", 3, [("", "an object (Person) or an object (Team) or a string", "an integer")]),
    ("a member by its keys", "Owner", {"email": "x", "members": 1}, [("/members", "no such key", "an integer")]),
    ("null for a union", "Owner", None, [("", "an object (Person) or an object (Team) or a string", "null")]),
    ("null for a nullable union", "Owner | None", None, []),
    ("wrapped", "Door", {"id": "1", "type": "door", "attributes": {"is-open": True}}, []),
    ("a wrapper that is missing", "Door", {"id": "1"}, [("/attributes", "an object", "nothing")]),
    ("a wrapper that is null", "Door", {"id": "1", "attributes": None}, [("/attributes", "an object", "null")]),
    ("a wrapper that is no object", "Door", {"id": "1", "attributes": []}, [("/attributes", "an object", "an array")]),
    ("within and beside the wrapper", "Door", {"links": 1, "attributes": {"id": 1}},
     [("/attributes/id", "no such key", "an integer"), ("/attributes/is-open", "true or false", "nothing"),
      ("/id", "a string", "nothing"), ("/links", "no such key", "an integer")]),
    ("a body where null is promised", "None", {}, [("", "null", "an object")]),
    ("null where a value is promised", "Item", None, [("", "an object (Item)", "null")]),
    ("a secret of another type", "Item", GOOD | {"door": {"x": 1}}, [("/door", "a string", "[redacted]")]),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "value", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_each_difference_is_told(expression: str, value: Any, expected: list[tuple[str, str, str]]) -> None:
    assert found_in(expression, value) == sorted(expected)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_nothing_of_it_changes_the_value(case: Any) -> None:
    _, expression, value, _ = case
    assert json.dumps(CODEC.to_wire(CODEC.decode(expression, value))) == json.dumps(value)


def test_nobody_looks_where_nobody_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a listener, drift costs nothing."""

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Kind, "check", never)
    CODEC.decode("Item", {"new": 1})


GET: Operation[Any] = Operation(
    "items.get",
    "items.get",
    "GET",
    "/item",
    responses=(ResponseSpec("200", "application/json", "Item"),),
    security=(("basic",),),
)
LIST: Operation[Any] = Operation(
    "items.list", "items.list", "GET", "/items", responses=(ResponseSpec("200", "application/json", "Any"),),
    paging=Paging("next_url", ("data", "items"), "Item", next=("next",)), security=(("basic",),), replay="safe",
)  # fmt: skip


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(200, b"{}")) as loopback:
        yield loopback


def make_calls(
    mode: str, server: Loopback, *bodies: Any, operation: Operation[Any] = GET, status: int = 200, **settings: Any
) -> None:
    """Make a call for each body; lists read all of their pages."""
    answers = iter(bodies)
    server.respond = lambda _: Response(
        status, body if isinstance(body := next(answers), bytes) else json.dumps(body).encode()
    )
    with DemoClient(mode, server.url, codec=CODEC, rate_limit=None, **settings) as client:
        for _ in bodies if operation is GET else "x":
            if operation is GET:
                client.call(operation)
            else:
                client.result_of(client.pages(operation))


def test_each_place_is_told_once(mode: str, server: Loopback) -> None:
    """For the client and its life, whatever the position in lists; other values of an enum are news."""
    found: list[Drift] = []
    bodies = [
        GOOD | {"parts": [{"id": 1, "new": n}, {"id": 1, "new": n}], "color": color} for n in "ab" for color in "xyx"
    ]
    make_calls(mode, server, *bodies, on_drift=found.append)
    assert [(drift.pointer, drift.seen) for drift in found] == [
        ("/parts/0/new", "a string"), ("/color", "'x'"), ("/color", "'y'"),
    ]  # fmt: skip
    assert {drift.operation for drift in found} == {"items.get"}


def test_odd_times_are_one_drift(mode: str, server: Loopback) -> None:
    found: list[Drift] = []
    make_calls(
        mode, server, *({"id": 1, "madeAt": f"2024-05-06 07:08:{n}"} for n in range(10, 30)), on_drift=found.append
    )
    assert [drift.seen for drift in found] == ["a text like '9999-99-99 99:99:99'"]


def test_strict_raises_the_first_and_tells_all(mode: str, server: Loopback) -> None:
    found: list[Drift] = []
    for _ in range(2):
        with pytest.raises(DriftError) as caught:
            make_calls(mode, server, {"id": "x", "zip": 1}, on_drift=found.append, strict=True)
    assert [drift.pointer for drift in found] == ["/id", "/zip"] * 2
    assert caught.value.drift == found[0]
    assert str(caught.value).splitlines()[0] == (
        "GET /item answered 200, items.get: at '/id' expected an integer, saw a string (and 1 more)"
    )
    assert caught.value.response is not None
    assert caught.value.response.body == b'{"id": "x", "zip": 1}'


def test_strict_is_content_with_what_fits(mode: str, server: Loopback) -> None:
    make_calls(mode, server, GOOD, strict=True)
    make_calls(mode, server, {"data": {"items": [GOOD]}, "next": None}, operation=LIST, strict=True)


def test_an_unknown_status(mode: str, server: Loopback) -> None:
    """Its body is read as that of the documented one, with all that differs in it."""
    found: list[Drift] = []
    make_calls(mode, server, GOOD | {"zip": 1}, status=203, on_drift=found.append)
    assert [(drift.pointer, drift.expected) for drift in found] == [
        ("", "a documented response"),
        ("/zip", "no such key"),
    ]
    assert "203" in found[0].seen
    with pytest.raises(DriftError, match="a documented response"):
        make_calls(mode, server, GOOD, status=203, strict=True)


def test_lists(mode: str, server: Loopback) -> None:
    """The pointer is into the whole body of the page."""
    found: list[Drift] = []
    pages = [{"data": {"items": [GOOD, {"zip": n}]}, "next": "/items?page=2" if n == 1 else None} for n in (1, 2)]
    make_calls(mode, server, *pages, operation=LIST, on_drift=found.append)
    assert [(drift.operation, drift.pointer) for drift in found] == [
        ("items.list", "/data/items/1/id"), ("items.list", "/data/items/1/zip"),
    ]  # fmt: skip
    with pytest.raises(DriftError):
        make_calls(mode, server, *pages, operation=LIST, strict=True)
    found.clear()
    make_calls(mode, server, {"data": {"items": []}, "next": None}, operation=LIST, on_drift=found.append, status=206)
    assert [drift.expected for drift in found] == ["a documented response"]


def test_items_nested_too_deeply(mode: str, server: Loopback) -> None:
    """Models call each other as deep as they are nested; Python has an end."""
    deep = b'{"parts":[' * 480 + b"]}" * 480
    for operation, body in ((LIST, b'{"data":{"items":[' + deep + b']},"next":null}'), (GET, deep)):
        with pytest.raises(DecodeError, match="nested too deeply"):
            make_calls(mode, server, body, operation=operation)


def test_a_listener_that_fails_fails_no_call(mode: str, server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    def broken(drift: Drift) -> None:
        raise ZeroDivisionError

    make_calls(mode, server, {"zip": 1}, on_drift=broken)
    assert "on_drift failed" in caplog.text


def test_the_debug_log_has_it_too(mode: str, server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "switchboard_demo"):
        make_calls(mode, server, {"id": 1, "zip": 1})
    [drift] = [record.__dict__["drift"] for record in caplog.records if "drift" in record.__dict__]
    assert drift == ("items.get", "/zip", "no such key", "an integer")
