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
    ({"message": "Email is taken", "attributes": ["email"]}, [M("Email is taken", field="email")]),
    (
        {"message": "Email is taken, Name can't be blank", "attributes": ["email", "name"]},
        [M("Email is taken", field="email"), M("Name can't be blank", field="name")],
    ),
    (
        {"message": "Email is taken, is short, Name is bad", "attributes": ["email", "name"]},
        [
            M("Email is taken, is short, Name is bad", field="email"),
            M("Email is taken, is short, Name is bad", field="name"),
        ],
    ),
    ({"message": "m", "attributes": []}, [M("m")]),
    ({"code": 7, "msg": "no such user"}, [M("no such user", code="7")]),
    (
        {"detail": [{"loc": ["body", "rows", 0, "name"], "msg": "too short", "type": "value_error"}]},
        [M("too short", field="rows.0.name", code="value_error")],
    ),
    (
        {"detail": [{"loc": ["name"], "msg": "m"}, {"loc": [], "msg": "n"}, {"loc": 5, "msg": "o"}]},
        [M("m", field="name"), M("n"), M("o")],
    ),
    ({"detail": {"reason": "r"}}, [M("r")]),
    ({"message": "m", "attributes": [1, None, ""]}, [M("m")]),
    ({"message": "m", "attributes": {"a": 1}}, [M("m")]),
    ({"message": "m", "field": "f", "attributes": ["a"]}, [M("m", field="f")]),
    ({"message": "m", "meta": "s"}, [M("m", meta="s")]),
    (
        {"message": "a\x1b[31m\x00b\ud800", "code": "\x07", "field": "\u202ef"},
        [M("a\ufffd[31m\ufffdb\ufffd", "\ufffdf", "\ufffd")],
    ),
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


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        (b"Ung\xfcltig", "text/plain; charset=ISO-8859-1", "Ungültig"),
        (b"Ung\xfcltig", "text/plain", "Ung\ufffdltig"),
        ("Ungültig".encode("utf-16"), 'text/html; charset="utf-16"; x=y', "Ungültig"),
        *(
            (b"\xffx", f"text/plain; charset={name}", "\ufffdx")
            for name in ("nope", "idna", "hex", "undefined", "a\0b")
        ),
    ],
)
def test_a_text_is_read_after_its_charset(body: bytes, content_type: str, text: str) -> None:
    assert parse_body(body, content_type) == text


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
