"""What vendors say in error bodies is found, in every shape that is known."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors.bodies import MAX_TEXT, VendorMessage, messages_of, parse_body

M = VendorMessage
SHAPES: list[tuple[Any, list[VendorMessage]]] = [
    ({"message": "no"}, [M("no")]),
    (
        {"message": "bad", "errors": [{"field": "name", "message": "too long", "reference_sid": None}]},
        [M("bad"), M("too long", field="name")],
    ),
    ({"message": "bad", "errors": None}, [M("bad")]),
    ({"body": {"message": "bad", "errors": None}, "status": 400}, [M("bad")]),
    (
        {
            "errors": [
                {
                    "code": "DuplicateChannel",
                    "detail": "exists",
                    "meta": {"id": "1"},
                    "source": {"pointer": "/data/attributes/name", "parameter": "name"},
                    "status": 400,
                }
            ]
        },
        [M("exists", field="name", code="DuplicateChannel", pointer="/data/attributes/name", meta={"id": "1"})],
    ),
    ({"error": "Invalid Access Token"}, [M("Invalid Access Token")]),
    ({"errors": ["sign in", "or sign up"]}, [M("sign in"), M("or sign up")]),
    ({"success": False, "requestId": "u", "errmsg": "error message"}, [M("error message")]),
    ({"statusCode": 400, "message": "Validation failed", "error": "Bad Request"}, [M("Validation failed")]),
    (
        {"statusCode": 400, "message": ["a must be a string", "b is empty"], "error": "Bad Request"},
        [M("a must be a string"), M("b is empty"), M("Bad Request")],
    ),
    ({"error": {"message": "nested", "code": 7}}, [M("nested", code="7")]),
    ({"errors": {"name": ["is taken", "is short"]}}, [M("is taken", field="name"), M("is short", field="name")]),
    ({"error": "invalid_client", "error_description": "unknown client"}, [M("unknown client")]),
    ({"detail": "gone", "title": "Gone"}, [M("gone")]),
    (["a", {"message": "b"}], [M("a"), M("b")]),
    ("plain\n  text ", [M("plain text")]),
    ("<html><head><title>502 Bad\n Gateway &amp; co</title></head><body>x</body></html>", [M("502 Bad Gateway & co")]),
    ("<!DOCTYPE html><body><h1 class='x'>Oops</h1>", [M("Oops")]),
    ("<html>", [M("an HTML page without a title")]),
    (None, []),
    ({}, []),
    ({"message": "", "errors": []}, []),
    (42, []),
]


@pytest.mark.parametrize(("body", "expected"), SHAPES)
def test_each_shape_is_read(body: Any, expected: list[VendorMessage]) -> None:
    assert messages_of(body) == expected


def test_the_meta_of_a_json_api_error_is_kept() -> None:
    faults = [{"code": "Duplicate", "detail": "There is one.", "meta": {"id": number}} for number in (1, 2, 2)]
    assert messages_of({"errors": faults}) == [
        M("There is one.", code="Duplicate", meta={"id": 1}),
        M("There is one.", code="Duplicate", meta={"id": 2}),
    ]


def test_a_message_prints_with_its_code_and_field() -> None:
    assert str(M("too long", field="name", code="E1")) == "[E1] too long (name)"


def test_long_texts_are_cut() -> None:
    assert len(messages_of("x" * 100_000)[0].message) == MAX_TEXT


@pytest.mark.parametrize(
    ("body", "parsed"),
    [(b"", None), (b"  ", None), (b'{"a":1}', {"a": 1}), (b"oops", "oops"), (b"\xff\xfe", "\ufffd\ufffd")],
)
def test_any_body_is_parsed(body: bytes, parsed: Any) -> None:
    assert parse_body(body) == parsed


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["message", "errors", "error", "source", "detail", "code", "field", "body", "meta", "x"]),
            inner,
        )
    ),
)


@given(json_values)
def test_no_body_is_odd_enough_to_fail(body: Any) -> None:
    for message in messages_of(body):
        assert isinstance(message.message, str)
        assert str(message)


@given(st.text())
def test_no_html_is_odd_enough_to_fail(text: str) -> None:
    assert all(message.message for message in messages_of(f"<html>{text}<title>{text}"))
