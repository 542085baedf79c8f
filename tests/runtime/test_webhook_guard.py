"""What a receiver demands is what it shows, and whoever lacks it does not come in, whatever else is demanded."""

from __future__ import annotations

import base64
from datetime import UTC
from typing import Any

import pytest

from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.webhooks.errors import SignatureError
from generator.runtime.webhooks.guard import Guard, Proof
from generator.runtime.webhooks.scheme import EventType, Signature
from tests.support.webhook_shop import FIXED, SECRET, SHOP, body_of, receiver, receiver_class, signed

LOGIN = ("ann", "pw")
AUTHORIZATION = {"Authorization": "Basic " + base64.b64encode(b"ann:pw").decode()}
NEVER_SIGNED, SIGNED = body_of("rule.first"), body_of("paid")
SHOWN: list[tuple[dict[str, Any], str]] = [
    ({"secret": SECRET}, "a secret"),
    ({"secret": [SECRET]}, "a secret"),
    ({"secret": [SECRET, "old"]}, "one of 2 secrets"),
    ({"secret": lambda: SECRET}, "a changing secret"),
    ({"headers": {"X-Token": "t", "X-More": "m"}}, "the headers X-Token, X-More"),
    ({"basic_auth": LOGIN}, "user name and password"),
    ({"secret": SECRET, "basic_auth": LOGIN}, "a secret and user name and password"),
    ({"unsigned": True}, "nothing"),
]


@pytest.mark.parametrize(("settings", "text"), SHOWN)
def test_a_receiver_shows_what_it_demands_and_no_secret(settings: dict[str, Any], text: str) -> None:
    assert repr(receiver(**settings)) == f"WebhookReceiver(demands {text})"


WITHOUT: list[tuple[dict[str, Any], bytes, str | None]] = [
    ({"secret": SECRET}, NEVER_SIGNED, "missing"),
    ({"secret": SECRET}, SIGNED, "missing"),
    ({"secret": SECRET, "unsigned_events": True}, NEVER_SIGNED, None),
    ({"secret": SECRET, "unsigned_events": True}, SIGNED, "missing"),
    ({"basic_auth": LOGIN}, NEVER_SIGNED, "missing"),
    ({"basic_auth": LOGIN}, SIGNED, "missing"),
    ({"basic_auth": LOGIN, "unsigned_events": True}, NEVER_SIGNED, None),
    ({"basic_auth": LOGIN, "unsigned_events": True}, SIGNED, "missing"),
    ({"secret": SECRET, "basic_auth": LOGIN}, NEVER_SIGNED, "missing"),
    ({"secret": SECRET, "basic_auth": LOGIN, "unsigned_events": True}, NEVER_SIGNED, None),
    ({"secret": SECRET, "basic_auth": LOGIN, "unsigned_events": True}, SIGNED, "missing"),
]


@pytest.mark.parametrize(("settings", "body", "reason"), WITHOUT)
def test_a_request_without_proof_is_taken_for_events_that_never_have_one_when_asked_for(
    settings: dict[str, Any], body: bytes, reason: str | None
) -> None:
    given = receiver(**settings)
    if reason is None:
        assert given.parse({}, body).event_tag == "rule.first"
        return
    with pytest.raises(SignatureError) as caught:
        given.parse({}, body)
    assert caught.value.reason == reason


@pytest.mark.parametrize("rule", [FIXED, SHOP], ids=["unsigned API", "signed API"])
def test_user_name_and_password_let_unsigned_events_in_and_of_an_api_that_signs_no_others(rule: Signature) -> None:
    given = receiver(rule, basic_auth=LOGIN, unsigned_events=True)
    if rule is FIXED:
        assert given.parse(AUTHORIZATION, SIGNED).event_tag == "paid"
        return
    with pytest.raises(SignatureError, match="no signature"):
        given.parse(AUTHORIZATION, SIGNED)


def test_an_event_of_several_kinds_needs_the_proof_of_each() -> None:
    guard = Guard(receiver_class()._about, SECRET, None, None, unsigned=False, unsigned_events=True)
    never, always = EventType("Ruled", ("a",), signature=Signature("none")), EventType("Paid", ("a",))
    guard.check_event([never], Proof("none"))
    for types in ([never, always], [always, never], [always]):
        with pytest.raises(SignatureError):
            guard.check_event(types, Proof("none"))


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"secret": []}, "unsigned=True takes requests"),
    ({"secret": ""}, "Copy it"),
    ({"secret": " blank"}, "Copy it"),
    ({"secret": SECRET, "unsigned": True}, "Leave one of them out"),
    ({}, "Give it"),
]


@pytest.mark.parametrize(("settings", "advice"), WRONG)
def test_what_lets_anybody_in_is_refused_with_the_cure(settings: dict[str, Any], advice: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        receiver_class()(**settings)
    assert advice in caught.value.advice


@pytest.mark.parametrize(
    "settings",
    [{"headers": {name: value}} for name, value in [(5, "x"), (b"X-Token", "x"), ("X-Token", b"x"), ("X-Token", 5)]]
    + [{"basic_auth": given} for given in [["ann", "pw"], ("ann", "pw", "x"), ("ann",), "ab", (5, "pw"), ("ann", 5)]],
)
def test_headers_and_names_that_are_no_texts_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="|".join(settings)):
        receiver_class()(**settings)


def test_the_smallest_bound_of_a_body_is_one_byte() -> None:
    assert receiver(max_body_bytes=1).max_body_bytes == 1
    assert receiver(max_body_bytes=len(SIGNED)).parse(signed(SIGNED), SIGNED).event_tag == "paid"


def test_a_window_of_less_than_a_second_is_one() -> None:
    assert receiver(tolerance=0.5).tolerance == 0.5


def test_a_delivery_without_an_id_has_none() -> None:
    headers = signed(SIGNED, **{"X-Shop-Delivery": ""})
    event = receiver().parse(headers, SIGNED)
    assert event.delivery_id is None
    assert event.received_at is not None
    assert event.received_at.tzinfo is UTC
