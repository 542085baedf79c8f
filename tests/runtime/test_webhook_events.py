"""Events of webhooks: the class by the tag, what is kept of each, what is shown; only three errors come out."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from generator.runtime.models.model import Model
from generator.runtime.webhooks.errors import (
    BodyTypeError,
    HandlerError,
    MalformedEventError,
    SignatureError,
    StaleEventError,
    WebhookError,
)
from generator.runtime.webhooks.event import WebhookEvent
from generator.runtime.webhooks.scheme import EventTag, EventType
from tests.support.webhook_shop import EVENTS, NOW, SECRET, Paid, Ruled, Sent, body_of, receiver, receiver_class, signed

if TYPE_CHECKING:
    from generator.runtime.response import Drift
    from generator.runtime.webhooks.receiver import Receiver


def parse(body: bytes, /, headers: Any = (), **about: Any) -> WebhookEvent:
    return receiver_class(**about)(unsigned=True).parse(headers, body)


@pytest.mark.parametrize(
    ("body", "cls", "name"),
    [
        (body_of("paid"), Paid, "paid"),
        (body_of("sent"), Sent, "sent"),
        (body_of("sent_again"), Sent, "sent_again"),
        (body_of("rule.x"), Ruled, "rule.x"),
        (body_of("rule."), Ruled, "rule."),
        (body_of("rule"), WebhookEvent, "rule"),
        (body_of("lost"), WebhookEvent, "lost"),
        (body_of(""), WebhookEvent, ""),
        (b"{}", WebhookEvent, ""),
        (b'{"kind": 5}', WebhookEvent, ""),
        (b'{"kind": ["paid"]}', WebhookEvent, ""),
        (b'{"kind": null}', WebhookEvent, ""),
        (b'{"kind": {"paid": 1}}', WebhookEvent, ""),
        (b'\xef\xbb\xbf{"kind": "paid"}', Paid, "paid"),
        (b'{"kind": "lost", "kind": "paid"}', Paid, "paid"),
    ],
)
def test_the_tag_says_the_class(body: bytes, cls: type, name: str) -> None:
    event = parse(body)
    assert type(event) is cls
    assert event.event_tag == name
    assert event.raw == event.to_dict() == json.loads(body.decode("utf-8-sig"))


def test_a_tag_may_stand_further_in() -> None:
    tag = EventTag(("data", "kind"))
    assert type(parse(b'{"data": {"kind": "paid"}}', tag=tag)) is Paid
    for body in (b'{"data": "paid"}', b'{"data": []}', b'{"kind": "paid"}', b'{"data": {"kind": "lost"}}'):
        assert type(parse(body, tag=tag)) is WebhookEvent


def test_a_tag_may_be_a_header() -> None:
    tag = EventTag(header="X-Kind")
    assert type(parse(b'{"kind": "sent"}', {"x-kind": "paid"}, tag=tag)) is Paid
    assert type(parse(b'{"kind": "sent"}', tag=tag)) is WebhookEvent
    with pytest.raises(SignatureError):
        parse(b"{}", [("x-kind", "paid"), ("X-Kind", "sent")], tag=tag)


def test_the_longest_prefix_goes() -> None:
    events = (EventType("Ruled", prefix="rule."), EventType("Sent", prefix="rule.sent."))
    assert type(parse(body_of("rule.sent.x"), events=events)) is Sent
    assert type(parse(body_of("rule.set"), events=events)) is Ruled


TAGLESS = tuple(event._replace(names=(), prefix="") for event in EVENTS if event.cls != "Ruled")


@pytest.mark.parametrize(
    ("body", "cls"),
    [
        (b'{"kind": "paid", "amount": 2}', Paid),
        (b'{"kind": "sent", "parcel": "p"}', Sent),
        (b'{"amount": 2}', WebhookEvent),
        (b'{"other": 2}', WebhookEvent),
    ],
)
def test_without_a_tag_the_keys_say_the_class(body: bytes, cls: type) -> None:
    assert type(parse(body, events=TAGLESS, tag=EventTag())) is cls


def test_one_class_without_a_tag_beside_tagged_ones() -> None:
    events = (EVENTS[0], EventType("Sent"))
    assert type(parse(b'{"kind": 1, "parcel": "p"}', events=events)) is Sent
    assert type(parse(body_of("lost", parcel="p"), events=events)) is WebhookEvent


def test_two_classes_of_one_name_are_told_apart_by_their_keys() -> None:
    events = (EventType("Paid", ("done",)), EventType("Sent", ("done",)))
    assert type(parse(body_of("done", parcel="p"), events=events)) is Sent
    assert type(parse(body_of("done", amount=1), events=events)) is Paid


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"kind=paid", "not_json"),
        (b'{"kind": "paid"} x', "not_json"),
        (b'{"kind": "\xff"}', "not_json"),
        ('{"kind": "paid"}'.encode("utf-16"), "not_json"),
        (b'{"kind": NaN}', "not_json"),
        (b'{"kind": -Infinity}', "not_json"),
        (b'{"kind": 1e400}', "not_json"),
        (b'{"kind": %s}' % (b"9" * 5000), "not_json"),
        (b'{"kind": ' + b"[" * 200 + b"]" * 200 + b"}", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"a":' * 100_000, "not_json"),
        (b"[]", "not_an_object"),
        (b'["paid"]', "not_an_object"),
        (b'"paid"', "not_an_object"),
        (b"5", "not_an_object"),
        (b"null", "not_an_object"),
        (b'{"kind": "paid", "x": "' + b"x" * 2_100_000 + b'"}', "too_large"),
    ],
)
def test_a_body_that_is_no_event_is_malformed(body: bytes, reason: str) -> None:
    with pytest.raises(MalformedEventError) as caught:
        parse(body)
    assert caught.value.reason == reason
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_the_body_has_a_bound() -> None:
    body = body_of("paid")
    assert receiver(max_body_bytes=len(body)).parse(signed(body), body)
    for content in (body, memoryview(body)):
        with pytest.raises(MalformedEventError) as caught:
            receiver(max_body_bytes=len(body) - 1).parse({}, content)
        assert caught.value.reason == "too_large"
    wide = memoryview(body[: len(body) // 4 * 4]).cast("I")
    with pytest.raises(MalformedEventError):
        receiver(max_body_bytes=len(body) // 2).parse({}, wide)


def test_where_the_document_has_other_values_they_are_kept() -> None:
    for body in (b"[1, 2]", b'"pong"', b"5"):
        event = parse(body, any_json=True)
        assert type(event) is WebhookEvent
        assert event.raw == json.loads(body)
        assert event.to_dict() == {}


def test_an_event_is_tolerant_and_reports_drift(caplog: pytest.LogCaptureFixture) -> None:
    found: list[Drift] = []
    body = body_of("paid", amount="much", new={"a": [1]}, paid_at="2026-01-02T03:04:05Z", card=5)
    with caplog.at_level(logging.DEBUG, "shop"):
        event = receiver(unsigned=True, on_drift=found.append).parse({}, body)
    assert isinstance(event, Paid)
    assert event.to_dict() == json.loads(body)
    assert event.extra == {"new": {"a": [1]}}
    assert event.paid_at is not None
    assert event.paid_at.tzinfo is not None
    assert {(drift.operation, drift.pointer) for drift in found} == {
        ("webhook paid", "/amount"), ("webhook paid", "/new"), ("webhook paid", "/card"),
    }  # fmt: skip
    assert len(caplog.records) == 3
    assert "much" not in caplog.text


def test_what_on_drift_raises_stops_nothing() -> None:
    def fail(_: Drift) -> None:
        raise RuntimeError

    assert receiver(unsigned=True, on_drift=fail).parse({}, body_of("paid", new=1)).event_tag == "paid"


def test_raw_is_a_copy_each_time() -> None:
    event = parse(body_of("paid", more={"a": [1]}))
    event.raw["more"]["a"].append(2)
    assert event.raw["more"] == event.to_dict()["more"] == {"a": [1]}


def test_a_class_of_events_is_a_model_like_all() -> None:
    event = Paid(kind="paid", amount=2)
    assert event.to_dict() == event.raw == {"kind": "paid", "amount": 2}
    assert (event.event_tag, event.delivery_id, event.sent_at, event.received_at) == ("", None, None, None)
    assert event == Paid.from_dict({"kind": "paid", "amount": 2}) == attrs.evolve(event)
    assert isinstance(event, Model)
    assert [field.name for field in attrs.fields(Paid)][:4] == ["extra", "kind", "amount", "paid_at"]


def test_an_event_can_be_matched() -> None:
    match receiver().parse(signed(body_of("paid", amount=3)), body_of("paid", amount=3)):
        case Sent():
            raise AssertionError
        case Paid(kind="paid", amount=amount):
            assert amount == 3


@pytest.mark.parametrize("body", [body_of("paid", amount=1), body_of("lost", x=[1])])
def test_pickles_and_copies_know_what_the_event_knows(body: bytes) -> None:
    event = receiver().parse(signed(body), body)
    for twin in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):  # noqa: S301
        assert twin == event
        assert type(twin) is type(event)
        assert (twin.event_tag, twin.delivery_id, twin.sent_at) == (event.event_tag, "d-1", event.sent_at)
        assert twin.raw == event.raw
    made = Paid(kind="paid")
    assert pickle.loads(pickle.dumps(made)) == copy.copy(made) == made  # noqa: S301


def test_no_secret_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    secrets = ("4111-1111", "hunter2", "tok-abc")
    body = body_of("paid", card=secrets[0], settings={"smtp_password": secrets[1], "api_token": secrets[2]})
    unknown = body_of("lost", settings={"smtp_password": secrets[1], "api_token": secrets[2], "card": "x"})
    with caplog.at_level(logging.DEBUG):
        for sent in (body, unknown):
            event = receiver().parse(signed(sent), sent)
            logging.getLogger("test").info("%r %s", event, event)
            for shown in (repr(event), str(event), pretty_repr(event), repr(event.extra)):
                assert not [secret for secret in secrets if secret in shown]
    assert not [secret for secret in secrets if secret in caplog.text]


def test_the_receivers_own_secret_is_never_shown() -> None:
    given = {"secret": [SECRET, "another-secret"], "headers": {"X-Token": "token-value"}, "basic_auth": ("ann", "pw-x")}
    made = receiver(**given)
    assert repr(made) == (
        "WebhookReceiver(demands one of 2 secrets and the headers X-Token and user name and password)"
    )
    inside = f"{pretty_repr(made)} {vars(made)} {vars(made._guard)} {pretty_repr(vars(made._guard))}"
    for secret in (SECRET, "another-secret", "token-value", "pw-x", made._guard._basic.decode()):
        assert secret not in inside
    assert repr(receiver(secret=lambda: SECRET)) == "WebhookReceiver(demands a changing secret)"
    assert repr(receiver(unsigned=True)) == "WebhookReceiver(demands nothing)"
    assert repr(receiver()) == "WebhookReceiver(demands a secret)"


def test_errors_say_what_to_do_and_travel() -> None:
    errors = [
        SignatureError("x", "missing"),
        StaleEventError("x", "old", age=301.0, tolerance=300.0),
        MalformedEventError("x", "too_large"),
        BodyTypeError("x", "not_bytes"),
        HandlerError("x", "handler", event=Paid(kind="paid"), handler="f"),
    ]
    for error in errors:
        twin = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert twin.reason
    assert "secret" in str(errors[0])
    assert isinstance(errors[2], ValueError)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("paid"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.just("kind"), inner, max_size=4),
    max_leaves=20,
)
BODIES = st.one_of(
    st.binary(max_size=300),
    JSON.map(lambda value: json.dumps(value).encode()),
    JSON.map(lambda value: json.dumps({"kind": "paid", "amount": value}).encode()),
    st.text().map(lambda text: f'{{"kind": "paid", "card": "{text}"}}'.encode("utf-8", "replace")),
    st.sampled_from([
        b"[" * 5000, b'{"a":' * 5000, b"9" * 5000, b'{"kind": 1e400}', b'{"kind": NaN}', b"\xef\xbb\xbf{}", b"\xff",
        b'{"kind": "\\ud800"}', b'{"\\ud800": 1, "kind": "paid"}', b'{"kind": "paid", "kind": "sent"}',
        b'{"kind": "paid", "paid_at": "9999-99-99T99:99:99Z"}', b'{"kind": "paid", "amount": ' + b"9" * 4000 + b"}",
    ]),
)  # fmt: skip
NAMES = st.sampled_from(["X-Shop-Signature", "x-shop-time", "X-SHOP-DELIVERY"]) | st.text(max_size=20)
TEXTS = st.sampled_from([str(NOW), "sha256=", "sha256=" + "0" * 64, "1e400", "٣"]) | st.text(max_size=80)
VALUES = TEXTS | TEXTS.map(lambda text: text.encode("utf-8", "replace")) | st.none() | st.integers() | st.lists(TEXTS)
HEADERS = st.dictionaries(NAMES, VALUES, max_size=6) | st.lists(st.tuples(NAMES, VALUES), max_size=6)
SETTINGS: Any = st.sampled_from([
    {}, {"secret": [SECRET, "b"], "unsigned_events": True}, {"unsigned": True}, {"headers": {"X-Shop-Time": str(NOW)}},
    {"basic_auth": ("a", "b")}, {"seen": lambda _key: False, "unsigned": True},
])  # fmt: skip


@given(HEADERS, BODIES, SETTINGS, st.booleans())
def test_an_event_or_one_of_three_errors_comes_out(headers: Any, body: bytes, settings: Any, sign: bool) -> None:
    if sign:
        kept = headers.items() if isinstance(headers, dict) else headers
        own = signed(body)
        headers = [pair for pair in kept if str(pair[0]).lower() not in {name.lower() for name in own}]
        headers += own.items()
    outcome = outcome_of(receiver(**settings), headers, body)
    if isinstance(outcome, WebhookEvent):
        assert sign or settings
        pickle.dumps(outcome)
    else:
        assert outcome.reason
        assert not (sign and settings == {} and isinstance(outcome, (SignatureError, StaleEventError)))
    assert SECRET not in f"{outcome!r} {outcome}"


def outcome_of(receives: Receiver, headers: Any, body: bytes) -> WebhookEvent | WebhookError:
    """The event of a request, or the error of the three that it is refused with."""
    try:
        return receives.parse(headers, body)
    except (SignatureError, StaleEventError, MalformedEventError) as error:
        return error
