"""JSON text, with orjson and without: strict, exact, and the same either way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.data import json_text

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["orjson", "stdlib"], autouse=True, scope="module")
def library(request: pytest.FixtureRequest) -> Iterator[None]:
    before = json_text.orjson
    if request.param == "orjson":
        pytest.importorskip("orjson")
    else:
        json_text.orjson = None
    yield
    json_text.orjson = before


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert json_text.loads(json_text.dumps(value)) == value
    assert json.loads(json_text.dumps(value)) == value


@given(st.integers())
def test_integers_of_any_size_survive(number: int) -> None:
    read = json_text.loads(json.dumps([number, -number]).encode())
    assert read == [number, -number]
    assert all(type(item) is int for item in read)


@pytest.mark.parametrize(
    "number", [2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 10**19, -(10**19), 10**400]
)
def test_integers_at_the_edges_survive(number: int) -> None:
    read = json_text.loads(json_text.dumps({"n": number}))["n"]
    assert (read, type(read)) == (number, int)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b" ",
        b"{",
        b'{"a":}',
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b"\xff",
        b'"\xc3"',
        b"[1] x",
        b"<html>",
        b"{'a':1}",
        b"01",
    ],
)
def test_what_is_no_json_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError):
        json_text.loads(text)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert json_text.loads(b'\xef\xbb\xbf{"a":1}') == {"a": 1}


@pytest.mark.parametrize("depth", [5_000, 200_000])
def test_text_that_is_nested_deeply_is_a_value_error(depth: int) -> None:
    with pytest.raises(ValueError):
        json_text.loads(b"[" * depth + b"]" * depth)


def test_a_value_that_is_nested_deeply_is_a_value_error() -> None:
    """How deep is too deep depends on Python: 3.13 goes deeper than 3.11."""
    deep: Any = []
    for _ in range(200_000):
        deep = [deep]
    with pytest.raises(ValueError):
        json_text.dumps(deep)


@pytest.mark.parametrize("value", [object(), {1, 2}, b"x"])
def test_what_json_has_no_form_for_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        json_text.dumps(value)


def test_the_last_of_two_equal_keys_wins() -> None:
    assert json_text.loads(b'{"a":1,"a":2}') == {"a": 2}


def test_a_lone_surrogate_survives() -> None:
    assert json_text.loads(b'"\\ud800"') == "\ud800"
    assert json.loads(json_text.dumps("\ud800")) == "\ud800"


def test_text_is_compact_utf8() -> None:
    assert json_text.dumps({"é": [1, None]}) == '{"é":[1,null]}'.encode()


KINDS: dict[str, tuple[bytes, bytes]] = {
    "arrays": (b"[[", b"]]"),
    "objects": (b'{"a":{"a":', b"}}"),
    "both": (b'[{"a":', b"}]"),
}


def nested(depth: int, kind: str) -> bytes:
    """An innermost `""` within so many arrays, objects, or both."""
    start, end = KINDS[kind]
    text = start * (depth // 2) + b'""' + end * (depth // 2)
    return b"[%s]" % text if depth % 2 else text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "around",
    [
        b"%s",
        b'[{"a":"]]]]"},%s]',
        b'["[[[[",%s]',
        b'["\\"[",%s,"\\\\","{\\\\\\"{"]',
        b'[" \\\\",[[]],%s]',
        b"[[1,[]],{},%s,[[[]]]]",
    ],
)
def test_nesting_has_a_bound(kind: str, around: bytes) -> None:
    """Whatever stands beside it, also in texts that hold brackets and quotes."""
    most = json_text.MAX_DEPTH - (around != b"%s")
    read = json_text.loads(around % nested(most, kind))
    assert json_text.dumps(read) == around % nested(most, kind)
    for deeper in (most + 1, most + 200, 100_000):
        with pytest.raises(ValueError, match="nested too deeply"):
            json_text.loads(around % nested(deeper, kind))


@given(st.text(alphabet='[]{}"\\a'), st.integers(1, 120))
def test_what_texts_hold_is_no_nesting(text: str, depth: int) -> None:
    data = json.dumps({text: [text * depth]}).encode().join([b"[" * depth, b"]" * depth])
    if depth <= json_text.MAX_DEPTH - 2:
        assert json_text.loads(data) == json.loads(data)
    else:
        with pytest.raises(ValueError, match="nested too deeply"):
            json_text.loads(data)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "1" * 400 + ".5"])
def test_numbers_beyond_a_float_are_refused(number: str) -> None:
    """They would read as infinity, which has no JSON form to write back."""
    with pytest.raises(ValueError, match="a number is too large"):
        json_text.loads(f'{{"a":[{number}]}}'.encode())
