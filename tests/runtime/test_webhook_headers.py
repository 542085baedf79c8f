"""The headers of a request mean the same in each form in which they are handed over, and never anything worse."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.webhooks.errors import SignatureError, StaleEventError
from generator.runtime.webhooks.headers import Headers
from tests.support.header_shapes import JOINING, SHAPES
from tests.support.webhook_shop import NOW, body_of, receiver, signed

BODY = body_of("paid")
PAIRS = [*signed(BODY).items(), ("User-Agent", "shop/1")]
ALL_KEPT = sorted(SHAPES.keys() - set(JOINING))


@pytest.mark.parametrize("shape", SHAPES)
def test_a_signed_request_is_an_event_in_each_form(shape: str) -> None:
    event = receiver().parse(SHAPES[shape](PAIRS), BODY)
    assert event.delivery_id == "d-1"
    assert type(event.delivery_id) is str


@pytest.mark.parametrize("name", ["X-Shop-Signature", "x-shop-time", "X-SHOP-DELIVERY"])
@pytest.mark.parametrize("shape", ALL_KEPT)
def test_a_header_that_comes_twice_is_refused_or_joined_in_each_form(shape: str, name: str) -> None:
    value = dict(PAIRS)[next(known for known in dict(PAIRS) if known.lower() == name.lower())]
    given = SHAPES[shape]([*PAIRS, (name, value)])
    if "Delivery" in name.title() and shape in {"environ", "django", "werkzeug's environ", "httpx", "httpx2"}:
        assert receiver().parse(given, BODY).delivery_id != "d-1"  # it is not signed, and no longer that of either
        return
    with pytest.raises(SignatureError) as caught:
        receiver().parse(given, BODY)
    assert caught.value.reason in {"doubled", "mismatch", "timestamp", "form"}


TOKENS = st.text("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-", min_size=1, max_size=12).map(lambda text: f"X{text}")
NAMES = st.sampled_from(["X-Shop-Signature", "X-Shop-Time", "X-Shop-Delivery"]) | TOKENS
VISIBLE = st.characters(
    min_codepoint=33, max_codepoint=255, exclude_characters="\x7f\xa0\x85,", exclude_categories=["Cc"]
)
VALUES = st.sampled_from([str(NOW), signed(BODY)["X-Shop-Signature"], "sha256="]) | st.text(VISIBLE, min_size=1)


def outcome(headers: Any) -> str:
    """The class of what comes out, with the reason of an error."""
    try:
        return type(receiver().parse(headers, BODY)).__name__
    except (SignatureError, StaleEventError) as error:
        return f"{type(error).__name__} {error.reason}"


@given(st.lists(st.tuples(NAMES, VALUES), max_size=8, unique_by=lambda pair: pair[0].lower().strip("-")))
def test_the_same_headers_have_the_same_outcome_in_each_form(pairs: list[tuple[str, str]]) -> None:
    assert {shape: outcome(make(pairs)) for shape, make in SHAPES.items()} == dict.fromkeys(SHAPES, outcome(pairs))


@pytest.mark.parametrize("value", [None, 5, 1.5, True, object(), {}, {"a": 1}, [None], [[]], [b"x", None], bytearray()])
def test_a_value_that_is_no_text_is_no_header(value: Any) -> None:
    found = Headers({"X-Other": value, "X-Shop-Time": "1"})
    assert found.one("x-shop-time") == "1"
    assert found.optional("x-other") in {"", "x"}
    as_name: Any = [(value, "x")]
    assert Headers(as_name).optional("x") == ""


@pytest.mark.parametrize("headers", [None, 5, "x: y", b"x", object(), ["x"], [("a", "b", "c")], [5], {1, 2}])
def test_what_is_no_headers_is_the_callers_mistake(headers: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        Headers(headers)
    assert "request.headers" in str(caught.value)
    assert type(headers).__name__ in str(caught.value)


def test_of_an_environ_only_headers_are_headers() -> None:
    environ: Any = {"REQUEST_METHOD": "POST", "X-Token": "a", "X_TOKEN": "b", "HTTP_X_TOKEN": "c", "HTTP_X_NUMBER": 5}
    found = Headers(environ)
    assert (found.one("X-Token"), found.optional("X-Number"), found.optional("Request-Method")) == ("c", "", "")
    assert Headers(list(environ.items())).one("X-Token") == "a"


def test_names_outside_ascii_are_nobodys() -> None:
    kelvin = {"X-To\u212aen": "a"}  # whose lower case is that of a K
    assert Headers(kelvin).optional("X-Token") == ""
    assert Headers({"X-Token": "b", **kelvin}).one("X-Token") == "b"


def test_an_empty_text_is_no_request_without_headers() -> None:
    given: Any
    for given in ("", b""):
        with pytest.raises(InvalidArgumentError):
            Headers(given)
