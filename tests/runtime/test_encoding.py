"""Values in paths, queries, headers and cookies: OpenAPI's styles; nothing breaks out, by an independent decoder."""

from __future__ import annotations

import enum
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.requests.styles import extra_pairs, header_text, path_text, query_pairs, style_of


class Color(enum.Enum):
    RED = "re d"


class Level(enum.IntEnum):
    HIGH = 3


def query(value: Any, style: str = "form", **options: Any) -> str:
    return "&".join(query_pairs(style_of("arg", options.pop("wire", "color"), style, **options), value))


def path(value: Any, style: str = "simple", **options: Any) -> str:
    return path_text(style_of("arg", "color", style, **options), value)


ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
# The table of the OpenAPI specification, "Style Examples".
QUERY_EXAMPLES = [
    ("form", False, "", "color="),
    ("form", False, "blue", "color=blue"),
    ("form", False, ARRAY, "color=blue,black,brown"),
    ("form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("form", True, "", "color="),
    ("form", True, "blue", "color=blue"),
    ("form", True, ARRAY, "color=blue&color=black&color=brown"),
    ("form", True, OBJECT, "R=100&G=200&B=150"),
    ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
    ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("spaceDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
    ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("deepObject", False, {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
    ("deepObject", True, ARRAY, "color=blue&color=black&color=brown"),
    (
        "deepObject",
        True,
        [{"a": 1, "b": 2}, {"a": 3}],
        "color%5B0%5D%5Ba%5D=1&color%5B0%5D%5Bb%5D=2&color%5B1%5D%5Ba%5D=3",
    ),
    (
        "deepObject",
        True,
        {"a": [{"b": [1, 2]}, {}, {"b": 3}]},
        "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B0%5D%5Bb%5D=2&color%5Ba%5D%5B2%5D%5Bb%5D=3",
    ),
    ("deepObject", True, [], ""),
    ("form", None, ARRAY, "color=blue&color=black&color=brown"),
    ("pipeDelimited", None, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("form", True, [], ""),
    ("form", False, [], ""),
]
PATH_EXAMPLES = [
    ("matrix", False, "blue", ";color=blue"),
    ("matrix", False, ARRAY, ";color=blue,black,brown"),
    ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("matrix", True, "blue", ";color=blue"),
    ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
    ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ("label", False, "blue", ".blue"),
    ("label", False, ARRAY, ".blue,black,brown"),
    ("label", False, OBJECT, ".R,100,G,200,B,150"),
    ("label", True, ARRAY, ".blue.black.brown"),
    ("label", True, OBJECT, ".R=100.G=200.B=150"),
    ("simple", False, "blue", "blue"),
    ("simple", False, ARRAY, "blue,black,brown"),
    ("simple", False, OBJECT, "R,100,G,200,B,150"),
    ("simple", True, ARRAY, "blue,black,brown"),
    ("simple", True, OBJECT, "R=100,G=200,B=150"),
]
VALUES = [
    (True, "true"),
    (False, "false"),
    (0, "0"),
    (-5, "-5"),
    (10**30, str(10**30)),
    (1.5, "1.5"),
    (2.0, "2"),
    (Decimal("1.25"), "1.25"),
    (Color.RED, "re d"),
    (Level.HIGH, "3"),
    (date(2024, 2, 29), "2024-02-29"),
    (datetime(2024, 2, 29, 12, 30, tzinfo=UTC), "2024-02-29T12:30:00Z"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ("ü/€ %41+&=#?", "ü/€ %41+&=#?"),
]


@pytest.mark.parametrize(("style", "explode", "value", "expected"), QUERY_EXAMPLES)
def test_queries_follow_the_table_of_openapi(style: str, explode: bool | None, value: Any, expected: str) -> None:
    assert query(value, style, explode=explode) == expected


@pytest.mark.parametrize(("style", "explode", "value", "expected"), PATH_EXAMPLES)
def test_paths_follow_the_table_of_openapi(style: str, explode: bool, value: Any, expected: str) -> None:
    assert path(value, style, explode=explode) == expected


@pytest.mark.parametrize(("value", "text"), VALUES)
def test_each_kind_of_value_has_its_text(value: Any, text: str) -> None:
    assert parse_qsl(query(value)) == [("color", text)]
    assert unquote(path(value)) == text


@pytest.mark.parametrize("value", ["", ".", "..", [], {}, [""]])
def test_what_would_name_another_resource_is_refused_in_paths(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="arg: must not be") as caught:
        path(value)
    assert caught.value.parameter == "arg"


def test_dots_are_refused_whatever_the_style_makes_of_them() -> None:
    for value in (".", ""):
        with pytest.raises(InvalidArgumentError):
            path(value, "label")


@pytest.mark.parametrize("value", [None, [None], {"a": None}, float("nan"), float("inf"), object(), b"x", "\ud800"])
def test_what_has_no_form_is_refused(value: Any) -> None:
    for write in (query, path):
        with pytest.raises(InvalidArgumentError, match="arg"):
            write(value)


@pytest.mark.parametrize(("style", "item"), [("spaceDelimited", "a b"), ("pipeDelimited", "a|b")])
def test_an_item_that_holds_the_separator_is_refused(style: str, item: str) -> None:
    with pytest.raises(InvalidArgumentError, match="separates"):
        query([item], style)


def test_refusals_do_not_show_the_value() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query(["hunter2|x"], "pipeDelimited")
    assert "hunter2" not in str(caught.value)


def test_json_parameters_travel_as_one_json_text() -> None:
    [(name, text)] = parse_qsl(query({"a": [1, None, "é&"]}, json=True))
    assert (name, json.loads(text)) == ("color", {"a": [1, None, "é&"]})


def test_allow_reserved_leaves_only_what_ends_no_value() -> None:
    written = query(":/?#[]@!$&'()*+,;=% ü", allow_reserved=True)
    assert written == "color=:/?%23%5B%5D@!$%26'()*%2B,%3B=%25%20%C3%BC"


texts = st.text(st.characters(exclude_categories=["Cs"]))
names = texts.filter(bool)
scalars = texts | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


def as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e16 else value)


@given(names, scalars, st.booleans())
def test_any_scalar_is_read_back_from_a_query(name: str, value: Any, reserved: bool) -> None:
    written = query(value, wire=name, allow_reserved=reserved)
    assert parse_qsl(written, keep_blank_values=True, strict_parsing=True) == [(name, as_text(value))]
    assert urlsplit(f"https://host/?{written}").fragment == ""


@given(names, st.lists(scalars))
def test_any_exploded_list_is_read_back(name: str, values: list[Any]) -> None:
    read = parse_qsl(query(values, wire=name), keep_blank_values=True)
    assert read == [(name, as_text(value)) for value in values]


@given(st.lists(scalars, min_size=1))
def test_any_joined_list_is_read_back(values: list[Any]) -> None:
    _, _, joined = query(values, explode=False).partition("=")
    assert [unquote(item) for item in joined.split(",")] == [as_text(value) for value in values]


@given(names, st.dictionaries(names.filter(lambda key: not set(key) & set("[]")), scalars))
def test_any_deep_object_is_read_back(name: str, value: dict[str, Any]) -> None:
    read = parse_qsl(query(value, "deepObject", wire=name), keep_blank_values=True)
    assert read == [(f"{name}[{key}]", as_text(item)) for key, item in value.items()]


@given(scalars)
def test_any_path_value_is_one_segment_that_reads_back(value: Any) -> None:
    if as_text(value) in {"", ".", ".."} or set(as_text(value)) & set("\0\r\n"):
        with pytest.raises(InvalidArgumentError, match="it stands in the path"):
            path(value)
        return
    target = urlsplit(f"https://host/a/{path(value)}/b")
    assert [unquote(part) for part in target.path.split("/")] == ["", "a", as_text(value), "b"]
    assert not target.query
    assert not target.fragment


@given(st.dictionaries(names, scalars | st.lists(scalars, min_size=1)))
def test_any_extra_query_is_read_back(extra: dict[str, Any]) -> None:
    flat = [
        (name, as_text(item))
        for name, value in extra.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl("&".join(extra_pairs(extra)), keep_blank_values=True) == flat


@pytest.mark.parametrize("value", [{"b": 1}, {}, MappingProxyType({"b": 1})])
def test_an_object_in_extra_query_is_refused_before_its_name_is_lost(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"extra_query\['a'\]: an object has no form in a query"):
        extra_pairs({"a": value})


def test_extra_query_leaves_out_what_is_not_given() -> None:
    assert extra_pairs({"a": NOT_GIVEN, "b": 1}) == ["b=1"]


@pytest.mark.parametrize(
    ("value", "explode", "expected"),
    [
        ("a b", False, "a b"),
        ([1, "x"], False, "1,x"),
        ({"a": 1}, True, "a=1"),
        ({"a": 1}, False, "a,1"),
        (True, False, "true"),
    ],
)
def test_headers_are_written_in_simple_style(value: Any, explode: bool, expected: str) -> None:
    assert header_text(style_of("arg", "X-A", "simple", explode=explode), value) == expected


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0", "é", "a\x7f", ["a\r"]])
def test_what_could_end_a_header_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="printable ASCII"):
        header_text(style_of("arg", "X-A", "simple"), value)


@given(st.text())
def test_no_header_value_breaks_out(value: str) -> None:
    try:
        written = header_text(style_of("arg", "X-A", "simple"), value)
    except InvalidArgumentError:
        return
    assert written.isascii()
    assert not set(written) & set("\r\n\0")
