"""Which page comes next, by the page that came: a table over numbers, offsets, sizes and totals that may lie."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import Any

import pytest

from generator.runtime.data.json_text import dumps
from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.operation import Operation, Paging
from generator.runtime.paging.keyset import directed
from generator.runtime.paging.positions import ForeignNextPage, Position, Seen, next_position, position_of

PAGE = Paging("page", ("items",), "Any", parameter="page", first=1)
ZERO = PAGE._replace(first=0)
OFFSET = Paging("offset", ("items",), "Any", parameter="offset")
KEYSET = Paging("keyset", ("items",), "Any", next=("id",), parameter="before")
LINK = Paging("link_header", ("items",), "Any")
URL = "https://api.example.com/things?x=1"


def seen(items: int | list[Any], total: int | None = None, headers: Any = ()) -> Seen:
    return Seen({}, list(headers), URL, [{}] * items if isinstance(items, int) else items, total)


COUNTED: list[tuple[str, Paging, Any, int | None, Seen, Any]] = [
    ("a full page, no total", PAGE, None, 3, seen(3), 2),
    ("a short page is not the last", PAGE, 2, 3, seen(1), 3),
    ("an empty page of unknown size is", PAGE, 4, None, seen(0), None),
    ("an empty page without a total is", PAGE, 4, 3, seen(0), None),
    ("an empty page of unknown size is, whatever the total", PAGE, 2, None, seen(0, 99), None),
    ("an empty page in the middle is passed", PAGE, 2, 3, seen(0, 9), 3),
    ("an empty page where the total ends is the last", PAGE, 3, 3, seen(0, 9), None),
    ("an empty page where one more item may come is passed", PAGE, 3, 3, seen(0, 10), 4),
    ("the total is reached", PAGE, 3, 3, seen(3, 9), None),
    ("one item is left", PAGE, 3, 3, seen(3, 10), 4),
    ("the total is that of a page: a full one needs a second look", PAGE, None, 3, seen(3, 3), 2),
    ("the total is that of a page that is not full", PAGE, None, 3, seen(2, 2), None),
    ("the total is that of a page of unknown size", PAGE, None, None, seen(2, 2), 2),
    ("more than the total came", PAGE, None, 2, seen(3, 2), None),
    ("the size is unknown, so the page's length counts", PAGE, 2, None, seen(3, 6), None),
    ("pages that begin with 0", ZERO, None, 3, seen(3, 9), 1),
    ("the last of pages that begin with 0", ZERO, 2, 3, seen(3, 9), None),
    ("an offset goes on by what came", OFFSET, None, 3, seen(2, 9), 2),
    ("an offset over an empty page goes on by the size", OFFSET, 3, 3, seen(0, 9), 6),
    ("an offset over an empty page where the total ends", OFFSET, 6, 3, seen(0, 9), None),
    ("an offset over an empty page of unknown size", OFFSET, 3, None, seen(0, 9), None),
    ("an offset that reaches the total", OFFSET, 6, 3, seen(3, 9), None),
    ("an offset one short of the total", OFFSET, 6, 3, seen(2, 9), 8),
    ("an offset that began within the list", OFFSET._replace(first=1), 4, 3, seen(3, 6), None),
    ("an offset that began within a list one item longer", OFFSET._replace(first=1), 4, 3, seen(3, 7), 7),
    ("an empty page of an offset, the total unknown", OFFSET, 3, 3, seen(0), None),
    ("an overlap stands before the position", OFFSET, 3, 3, seen(4, 9)._replace(overlap=1), 6),
    ("nothing but the overlap is an empty page", OFFSET, 3, 3, seen(1)._replace(overlap=1), None),
    ("less than the overlap too", OFFSET, 3, 3, seen(0)._replace(overlap=1), None),
    ("an overlap and the last items", OFFSET, 6, 3, seen(4, 9)._replace(overlap=1), None),
    ("the total is that of a page with its overlap", OFFSET, 3, 3, seen(4, 4)._replace(overlap=1), 6),
]


@pytest.mark.parametrize(("paging", "here", "size", "page", "expected"), [row[1:] for row in COUNTED],
                         ids=[row[0] for row in COUNTED])  # fmt: skip
def test_counted_pages(paging: Paging, here: Any, size: int | None, page: Seen, expected: Any) -> None:
    assert next_position(paging, Position(here), size, page) == (None if expected is None else Position(expected))


def test_keys_go_on_from_the_last_item() -> None:
    assert next_position(KEYSET, Position(None), None, seen([{"id": 9}, {"id": 4}])) == Position(4)
    assert next_position(KEYSET, Position(4), None, seen([])) is None


@pytest.mark.parametrize("rel", ['rel="next"', "rel=next", 'REL="Next"', 'rel="last next"', "title=a; rel='next'"])
def test_a_link_to_the_next_page_in_every_spelling(rel: str) -> None:
    page = seen(1, headers=[("link", f'<https://api.example.com/things?p=2>; {rel}, </x>; rel="prev"')])
    assert next_position(LINK, Position(None), None, page) == Position("/things?p=2")


@pytest.mark.parametrize("rel", ['rel="nextish"', 'rel="prev"', 'title="next"', ""])
def test_other_links_lead_nowhere(rel: str) -> None:
    assert next_position(LINK, Position(None), None, seen(1, headers=[("link", f"</things?p=2>; {rel}")])) is None


def test_a_link_to_another_origin_is_not_followed() -> None:
    with pytest.raises(ForeignNextPage):
        next_position(LINK, Position(None), None, seen(1, headers=[("link", '<https://evil.example/x>; rel="next"')]))


@pytest.mark.parametrize("cursor", ["", False, None, {}, 1.5])
def test_what_is_no_cursor_ends_the_list(cursor: Any) -> None:
    paging = Paging("cursor", ("items",), "Any", next=("next",), parameter="cursor")
    assert next_position(paging, Position(None), None, seen(1)._replace(body={"next": cursor})) is None


def test_keys_go_back_unless_the_argument_of_the_other_direction_is_given() -> None:
    both = KEYSET._replace(forward="after")
    assert directed(both, {}) == KEYSET
    assert directed(both, {"after": 3}).parameter == "after"
    assert directed(KEYSET, {"": 3}) == KEYSET


def operation(kind: Any) -> Operation[Any]:
    return Operation("a.list", "a.list", "GET", "/a", paging=Paging(kind, (), "Any"))


def token(*parts: Any) -> str:
    return urlsafe_b64encode(dumps(list(parts))).decode().rstrip("=")


@pytest.mark.parametrize("at", [None, 3, "c"])
@pytest.mark.parametrize("skip", [0, 1, 7, 20])
def test_a_token_leads_back_to_its_position(at: Any, skip: int) -> None:
    listed = operation("cursor")
    assert position_of(Position(at, skip).token(listed), listed) == Position(at, skip)
    last = (3, "a", "ü")
    assert position_of(Position(at, skip, last, 1).token(listed), listed) == Position(at, skip, last)


def test_tokens_of_any_length_are_words_that_lead_back() -> None:
    listed = operation("cursor")
    for length in range(12):
        made = Position("x" * length).token(listed)
        assert made.replace("-", "").replace("_", "").isalnum()
        assert position_of(made, listed) == Position("x" * length)


@pytest.mark.parametrize(
    "damaged",
    [
        "", "!", "é", None, 3, token(), token(1, "a.list", 3), token(2, "a.list", 3, 0), token(1, "b.list", 3, 0),
        token(1, "a.list", 3, 0, 5), token(1, "a.list", 3, 0, [None]), token(1, "a.list", 3, 0, [[1]]),
        token(1, "a.list", 3, "0"), token(1, "a.list", 3, None), token(1, "a.list", 3, 1.5),
        token(1, "a.list", [3], 0), token(1, "a.list", 1.5, 0),
    ],
)  # fmt: skip
def test_a_damaged_token_is_refused_by_name(damaged: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"not a token of a\.list") as caught:
        position_of(damaged, operation("cursor"))
    assert caught.value.parameter == "resume"


@pytest.mark.parametrize("kind", ["next_url", "link_header"])
@pytest.mark.parametrize("at", ["evil.example/x", "@evil.example", 3])
def test_a_token_of_a_linked_list_leads_to_no_other_server(kind: Any, at: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        position_of(token(1, "a.list", at, 0), operation(kind))
    assert position_of(token(1, "a.list", "/x", 0), operation(kind)) == Position("/x")
