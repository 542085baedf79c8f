"""Requests of webhooks are verified: every rule to sign by, every header form, and each way in which one is wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError, InvalidArgumentError
from generator.runtime.webhooks.errors import MalformedEventError, SignatureError, StaleEventError
from tests.support.clock import ManualClock
from tests.support.webhook_shop import (
    FIXED,
    LISTED,
    NOW,
    PAIR,
    SECRET,
    SHOP,
    STANDARD,
    TIMELESS,
    Paid,
    Ruled,
    body_of,
    receiver,
    receiver_class,
    signature,
    signature64,
    signed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.runtime.webhooks.scheme import Signature

BODY = '{"kind": "paid", "amount": 1.0, "note": "\\u003c✓"}'.encode()
OTHER = b'{"kind": "paid", "amount": 2.0}'
GOOD = signed(BODY)
HEX = GOOD["X-Shop-Signature"].removeprefix("sha256=")
BASE64 = signature64(b"%d%s" % (NOW, BODY))
KEY64 = "whsec_" + base64.b64encode(SECRET.encode()).decode()


def refused(given: Any, /, body: bytes = BODY, **settings: Any) -> SignatureError:
    rule = settings.pop("rule", SHOP)
    with pytest.raises(SignatureError) as caught:
        receiver(rule, **settings).parse(given, body)
    return caught.value


def test_a_signed_request_is_an_event_with_what_is_known_of_it() -> None:
    event = receiver().parse(GOOD, BODY)
    assert isinstance(event, Paid)
    assert (event.event_tag, event.delivery_id, event.duplicate) == ("paid", "d-1", False)
    assert event.sent_at is not None
    assert event.sent_at.timestamp() == NOW
    assert event.sent_at.tzinfo is not None
    assert event.received_at is not None
    assert event.received_at.timestamp() == NOW


PAIRS = list(GOOD.items())
ENVIRON = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in PAIRS}
FORMS: dict[str, Any] = {
    "mapping": GOOD,
    "lower case": {name.lower(): value for name, value in PAIRS},
    "upper case": {name.upper(): value for name, value in PAIRS},
    "pairs": PAIRS,
    "iterator": iter(PAIRS),
    "lists": [list(pair) for pair in PAIRS],
    "asgi": [(name.lower().encode(), value.encode()) for name, value in PAIRS],
    "lists of values": {name: [value] for name, value in PAIRS},
    "wsgi": {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": "3", "wsgi.input": object(), 5: "x", **ENVIRON},
    "with others": {**GOOD, "X-Count": 3, "Größe": "x", "Cookie": None},
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_are_taken_in_any_form(form: str) -> None:
    assert receiver().parse(FORMS[form], BODY).delivery_id == "d-1"


@pytest.mark.parametrize("headers", [None, 5, "X-Shop-Signature: x", b"x", ["ab"], [("a", "b", "c")], [5]])
def test_what_is_no_headers_is_refused_with_the_cure(headers: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="pairs of names and values") as caught:
        receiver().parse(headers, BODY)
    assert caught.value.parameter == "headers"


def test_the_environ_of_wsgi_is_not_read_from_other_headers() -> None:
    assert refused(ENVIRON).reason == "missing"


def change(name: str, value: Any) -> dict[str, Any]:
    return {**GOOD, name: value}


def without(name: str) -> dict[str, str]:
    return {key: value for key, value in GOOD.items() if key != name}


def stamped(text: str) -> dict[str, str]:
    """A request whose timestamp is written so, and signed as written."""
    made = hmac.new(SECRET.encode(), text.encode() + b"." + BODY, hashlib.sha256).hexdigest()
    return {"X-Shop-Signature": f"sha256={made}", "X-Shop-Time": text}


SIGNATURE, TIME = "X-Shop-Signature", "X-Shop-Time"
WRONG: list[tuple[str, Any, str]] = [
    ("no header at all", {}, "missing"),
    ("no signature", without(SIGNATURE), "missing"),
    ("empty signature", change(SIGNATURE, ""), "missing"),
    ("no timestamp", without(TIME), "missing"),
    ("empty timestamp", change(TIME, ""), "missing"),
    ("no prefix", change(SIGNATURE, HEX), "form"),
    ("prefix alone", change(SIGNATURE, "sha256="), "mismatch"),
    ("another prefix", change(SIGNATURE, f"sha1={HEX}"), "form"),
    ("prefix in capitals", change(SIGNATURE, f"SHA256={HEX}"), "form"),
    ("blank before", change(SIGNATURE, f" sha256={HEX}"), "form"),
    ("blank after", change(SIGNATURE, f"sha256={HEX} "), "mismatch"),
    ("padding after hex", change(SIGNATURE, f"sha256={HEX}=="), "mismatch"),
    ("line break after", change(SIGNATURE, f"sha256={HEX}\n"), "mismatch"),
    ("last digit", change(SIGNATURE, f"sha256={HEX[:-1]}{'0' if HEX[-1] != '0' else '1'}"), "mismatch"),
    ("cut short", change(SIGNATURE, f"sha256={HEX[:-2]}"), "mismatch"),
    ("body without time", change(SIGNATURE, f"sha256={signature(BODY)}"), "mismatch"),
    ("another secret", signed(BODY, secret="another"), "mismatch"),
    ("the secret itself", change(SIGNATURE, f"sha256={SECRET}"), "mismatch"),
    ("outside ASCII", change(SIGNATURE, f"sha256={HEX[:-1]}é"), "mismatch"),
    ("lone surrogate", change(SIGNATURE, f"sha256=\ud800{HEX}"), "mismatch"),
    ("doubled signature", [*PAIRS, (SIGNATURE, f"sha256={HEX}")], "doubled"),
    ("doubled in another case", [*PAIRS, (SIGNATURE.lower(), "sha256=1")], "doubled"),
    ("doubled in a list", change(SIGNATURE, [f"sha256={HEX}"] * 2), "doubled"),
    ("doubled time", [*PAIRS, (TIME, str(NOW))], "doubled"),
    ("doubled delivery", [*PAIRS, ("X-Shop-Delivery", "d-2")], "doubled"),
    ("joined by a proxy", change(SIGNATURE, f"sha256={HEX}, sha256={HEX}"), "mismatch"),
    ("fresh time on an old signature", change(TIME, str(NOW + 1)), "mismatch"),
    ("time with blanks", stamped(f" {NOW} "), "timestamp"),
    ("time with a line break", stamped(f"{NOW}\n"), "timestamp"),
    ("time with a sign", stamped(f"+{NOW}"), "timestamp"),
    ("time with underscores", stamped("1_790_000_000"), "timestamp"),
    ("time in Arabic digits", stamped("١٧٩٠٠٠٠٠٠٠"), "timestamp"),
    ("time in full-width digits", stamped("".join(chr(0xFEE0 + ord(digit)) for digit in str(NOW))), "timestamp"),
    ("time below zero", stamped(f"-{NOW}"), "timestamp"),
    ("time with a fraction", stamped(f"{NOW}.0"), "timestamp"),
    ("time in hex", stamped("0x6ab13b80"), "timestamp"),
    ("time of five thousand digits", stamped("9" * 5000), "timestamp"),
    ("time beyond the calendar", stamped("9" * 12), "timestamp"),
]


@pytest.mark.parametrize(("headers", "reason"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_each_wrong_request_is_refused_with_its_reason(headers: Any, reason: str) -> None:
    error = refused(headers, tolerance=math.inf)
    assert error.reason == reason
    for text in (str(error), repr(error)):
        assert SECRET not in text
        assert HEX not in text
        assert "amount" not in text


@pytest.mark.parametrize("body", [OTHER, BODY + b"\n", BODY.replace(b"\\u003c", b"<"), b"", BODY[:-1]])
def test_the_raw_body_is_what_is_signed(body: bytes) -> None:
    assert refused(GOOD, body).reason == "mismatch"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_bytes_are_a_body(kind: Callable[[bytes], Any]) -> None:
    assert receiver().parse(GOOD, kind(BODY)).event_tag == "paid"


@pytest.mark.parametrize("body", ["{}", {"kind": "paid"}, None, [1]])
def test_a_body_that_is_no_bytes_is_refused_with_the_cure(body: Any) -> None:
    with pytest.raises(MalformedEventError, match="raw bytes") as caught:
        receiver().parse(GOOD, body)
    assert isinstance(caught.value, TypeError)
    assert caught.value.reason == "not_bytes"


@pytest.mark.parametrize(("late", "allowed"), [(0, True), (300, True), (301, False), (-300, True), (-301, False)])
def test_time_has_a_window_in_both_directions(late: int, allowed: bool) -> None:
    clock = ManualClock(epoch=NOW + late)
    if allowed:
        assert receiver(clock=clock).parse(GOOD, BODY) is not None
        return
    with pytest.raises(StaleEventError) as caught:
        receiver(clock=clock).parse(GOOD, BODY)
    assert (caught.value.age, caught.value.tolerance) == (late, 300)
    assert caught.value.reason == ("old" if late > 0 else "early")
    said = "was sent 301 s ago" if late > 0 else "says that it is sent in 301 s"
    assert f"{said}; 300 s are allowed" in str(caught.value)
    assert receiver(clock=clock, tolerance=301).parse(GOOD, BODY) is not None


def test_the_window_is_the_vendors_unless_the_user_has_another() -> None:
    rule = SHOP._replace(tolerance=10)
    with pytest.raises(StaleEventError):
        receiver(rule, clock=ManualClock(epoch=NOW + 11)).parse(GOOD, BODY)
    assert receiver(rule, clock=ManualClock(epoch=NOW + 11), tolerance=20).parse(GOOD, BODY) is not None
    assert receiver(rule, clock=ManualClock(epoch=NOW + 1_000_000), tolerance=math.inf).parse(GOOD, BODY) is not None


def test_an_old_request_with_a_wrong_signature_is_wrong_not_old() -> None:
    assert refused(signed(BODY, secret="x"), clock=ManualClock(epoch=NOW + 9999)).reason == "mismatch"


def test_milliseconds_are_read_as_such() -> None:
    rule = SHOP._replace(unit="milliseconds")
    event = receiver(rule).parse(stamped(f"{NOW}250"), BODY)
    assert event.sent_at is not None
    assert event.sent_at.timestamp() == NOW + 0.25


@pytest.mark.parametrize("late", [-301, -300, 0, 300, 301])
def test_a_time_of_unknown_unit_is_read_as_seconds_or_milliseconds(late: int) -> None:
    receives = receiver(SHOP._replace(unit="unknown"), clock=ManualClock(epoch=NOW + late))
    for stamp in (f"{NOW}", f"{NOW}000"):
        if abs(late) <= 300:
            event = receives.parse(stamped(stamp), BODY)
            assert event.sent_at is not None
            assert event.sent_at.timestamp() == NOW
        else:
            with pytest.raises(StaleEventError):
                receives.parse(stamped(stamp), BODY)


@pytest.mark.parametrize("stamp", ["99999999999", "99999999999000"])
def test_a_time_of_unknown_unit_has_the_same_bound(stamp: str) -> None:
    receives = receiver(SHOP._replace(unit="unknown"), tolerance=math.inf)
    event = receives.parse(stamped(stamp), BODY)
    assert event.sent_at is not None
    assert event.sent_at.year == 5138
    early = receives.parse(stamped("100000000000"), BODY)
    assert early.sent_at is not None
    assert early.sent_at.year == 1973
    with pytest.raises(SignatureError):
        receives.parse(stamped("99999999999001"), BODY)


def test_the_latest_time_is_one_that_a_calendar_has() -> None:
    event = receiver(tolerance=math.inf).parse(stamped("99999999999"), BODY)
    assert event.sent_at is not None
    assert event.sent_at.year == 5138
    assert refused(stamped("100000000000"), tolerance=math.inf).reason == "timestamp"


def test_one_of_several_secrets_suffices() -> None:
    for secrets in ([SECRET, "new"], ["new", SECRET], ("a", "b", SECRET)):
        assert receiver(secret=secrets).parse(GOOD, BODY) is not None
    assert refused(GOOD, secret=["new", "newer"]).reason == "mismatch"


def test_a_function_gives_the_secrets_of_the_moment() -> None:
    secrets = ["old"]
    receives = receiver(secret=lambda: secrets)
    with pytest.raises(SignatureError):
        receives.parse(GOOD, BODY)
    secrets[:] = [SECRET]
    assert receives.parse(GOOD, BODY) is not None
    secrets.clear()
    with pytest.raises(ConfigurationError):
        receives.parse(GOOD, BODY)


def pair(value: str) -> dict[str, str]:
    return {SIGNATURE: value, TIME: str(NOW)}


NEW64 = signature64(b"%d%s" % (NOW, BODY), "new")
PAIRED: list[tuple[str, str, str | None]] = [
    ("primary", f"primary={BASE64}", None),
    ("secondary", f"primary={NEW64} secondary={BASE64}", None),
    ("both", f"primary={BASE64} secondary={NEW64}", None),
    ("several blanks", f" primary={NEW64}   secondary={BASE64} ", None),
    ("without padding", f"primary={BASE64.rstrip('=')}", None),
    ("the other alphabet", f"primary={BASE64.translate(str.maketrans('+/', '-_'))}", None),
    ("unknown part beside it", f"primary={BASE64} third=x", None),
    ("neither", f"primary={NEW64} secondary={NEW64}", "mismatch"),
    ("without names", BASE64, "form"),
    ("a tab between", f"third=x\tprimary={BASE64}", "form"),
    ("hex in its place", f"primary={signature(b'%d%s' % (NOW, BODY))}", "mismatch"),
    ("too many", " ".join([f"primary={NEW64}"] * 20 + [f"primary={BASE64}"]), "form"),
    ("as many as may be", " ".join([f"primary={NEW64}"] * 19 + [f"primary={BASE64}"]), None),
]


@pytest.mark.parametrize(("value", "reason"), [row[1:] for row in PAIRED], ids=[row[0] for row in PAIRED])
def test_several_signatures_in_one_header(value: str, reason: str | None) -> None:
    if reason is None:
        assert receiver(PAIR).parse(pair(value), BODY).event_tag == "paid"
    else:
        assert refused(pair(value), rule=PAIR).reason == reason


def standard(**changes: str) -> dict[str, str]:
    made = signature64(b"msg_1.%d.%s" % (NOW, BODY))
    return {"webhook-id": "msg_1", "webhook-timestamp": str(NOW), "webhook-signature": f"v1,{made}", **changes}


def listed(stamp: str = str(NOW), *, signs: str | None = None) -> dict[str, str]:
    made = signature(f"{stamp if signs is None else signs}.".encode() + BODY)
    return {"Pay-Signature": f"t={stamp},v1={made},v0=x"}


def timeless() -> dict[str, str]:
    return {"X-Signature": hmac.new(b"key", BODY, hashlib.sha512).hexdigest()}


RULES: list[tuple[str, Signature, str, dict[str, str], str | None]] = [
    ("standard webhooks", STANDARD, KEY64, standard(), None),
    ("standard, key without its prefix", STANDARD, KEY64.removeprefix("whsec_"), standard(), None),
    ("standard, rotated", STANDARD, KEY64, standard(**{"webhook-signature": f"v1,x {standard()['webhook-signature']}"}),
     None),
    ("standard, another id", STANDARD, KEY64, standard(**{"webhook-id": "msg_2"}), "mismatch"),
    ("standard, an id like the rule's own words", STANDARD, KEY64, standard(**{
        "webhook-id": "{body}", "webhook-signature": "v1," + signature64(b"{body}.%d.%s" % (NOW, BODY))}), None),
    ("standard, no id", STANDARD, KEY64, standard(**{"webhook-id": ""}), "missing"),
    ("time in the signature's header", LISTED, SECRET, listed(), None),
    ("blanks around its parts", LISTED, SECRET, {"Pay-Signature": listed()["Pay-Signature"].replace(",", " , ")}, None),
    ("the rule's word for it", LISTED, SECRET, {"Pay-Signature": f"t={NOW},v1={{signature}}"}, "mismatch"),
    ("its time changed", LISTED, SECRET, listed("1", signs=str(NOW)), "mismatch"),
    ("its time doubled", LISTED, SECRET, {"Pay-Signature": f"t={NOW}," + listed()["Pay-Signature"]}, "timestamp"),
    ("its time missing", LISTED, SECRET, {"Pay-Signature": f"v1={signature(b'.' + BODY)}"}, "timestamp"),
    ("sha512, hex key, no time", TIMELESS, b"key".hex(), timeless(), None),
    ("sha512, another key", TIMELESS, b"yek".hex(), timeless(), "mismatch"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "secret", "headers", "reason"), [row[1:] for row in RULES], ids=[row[0] for row in RULES]
)
def test_other_ways_to_sign(rule: Signature, secret: str, headers: dict[str, str], reason: str | None) -> None:
    if reason is None:
        assert receiver(rule, secret=secret).parse(headers, BODY).event_tag == "paid"
    else:
        assert refused(headers, rule=rule, secret=secret).reason == reason


def test_an_event_whose_time_is_not_signed_has_none() -> None:
    event = receiver(TIMELESS, secret=b"key".hex(), clock=ManualClock(epoch=9e9)).parse(timeless(), BODY)
    assert event.sent_at is None


TOKEN = {"X-Token": "shared-0001"}
FIXED_ROWS: list[tuple[Any, str | None]] = [
    ({"X-Token": "shared-0001"}, None),
    ({"x-token": "shared-0001"}, None),
    ([(b"x-token", b"shared-0001")], None),
    ({}, "missing"),
    ({"x-token": ""}, "missing"),
    ({"x-token": "shared-0002"}, "mismatch"),
    ({"x-token": "shared-0001 "}, "mismatch"),
    ({"x-token": "SHARED-0001"}, "mismatch"),
    ({"x-token": "shared-000é"}, "mismatch"),
    ({"authorization": "shared-0001"}, "missing"),
    ([("X-Token", "shared-0001"), ("x-token", "shared-0001")], "doubled"),
]


@pytest.mark.parametrize(("headers", "reason"), FIXED_ROWS)
@pytest.mark.parametrize("rule", [FIXED, SHOP], ids=["unsigned API", "signed API"])
def test_fixed_headers_are_compared(rule: Signature, headers: Any, reason: str | None) -> None:
    if reason is None:
        assert receiver(rule, headers=TOKEN).parse(headers, BODY).event_tag == "paid"
    else:
        assert refused(headers, rule=rule, headers=TOKEN).reason == reason


def test_fixed_headers_are_demanded_beside_a_signature() -> None:
    both: dict[str, Any] = {"secret": SECRET, "headers": {**TOKEN, "X-More": "2"}}
    assert receiver(**both).parse({**GOOD, **TOKEN, "X-More": "2"}, BODY) is not None
    assert refused({**GOOD, **TOKEN, "X-More": "3"}, **both).reason == "mismatch"
    error = refused({**GOOD, "X-Token": "x", "X-More": "2"}, **both)
    assert error.reason == "mismatch"
    assert "X-Token or X-More" in str(error)
    assert refused({**TOKEN, "X-More": "2"}, **both).reason == "missing"


def basic(user: str, password: str, scheme: str = "Basic") -> dict[str, str]:
    return {"Authorization": f"{scheme} {base64.b64encode(f'{user}:{password}'.encode()).decode()}"}


def test_user_name_and_password_are_compared() -> None:
    given: dict[str, Any] = {"basic_auth": ("ann", "pä:ss"), "rule": FIXED}
    for scheme in ("Basic", "basic", "BASIC"):
        assert receiver(FIXED, basic_auth=("ann", "pä:ss")).parse(basic("ann", "pä:ss", scheme), BODY) is not None
    assert refused(basic("ann", "x"), **given).reason == "mismatch"
    assert refused(basic("ann", "pä:ss", "Bearer"), **given).reason == "form"
    assert refused({"Authorization": "Basic"}, **given).reason == "mismatch"
    assert refused({}, **given).reason == "missing"


def test_events_that_are_never_signed_are_taken_only_when_asked_for() -> None:
    body = body_of("rule.first")
    assert refused({}, body).reason == "missing"
    event = receiver(secret=SECRET, unsigned_events=True).parse({}, body)
    assert isinstance(event, Ruled)
    assert (event.event_tag, event.sent_at) == ("rule.first", None)


@pytest.mark.parametrize("body", [BODY, body_of("unknown"), body_of("rule"), b"{}"])
def test_with_them_no_other_event_comes_without_a_signature(body: bytes) -> None:
    assert refused({}, body, secret=SECRET, unsigned_events=True).reason == "missing"


def test_with_them_a_wrong_signature_is_still_wrong() -> None:
    body = body_of("rule.first")
    assert refused(signed(body, secret="x"), body, secret=SECRET, unsigned_events=True).reason == "mismatch"
    assert receiver(secret=SECRET, unsigned_events=True).parse(signed(body), body).event_tag == "rule.first"


def mixed(**settings: Any) -> Any:
    """A receiver of an API whose sent-events come with user name and password, and all others signed."""
    made = receiver_class()
    events = tuple(
        event._replace(signature=FIXED._replace(scheme="basic")) if event.cls == "Sent" else event
        for event in made._about.events
    )
    return receiver_class(events=events)(clock=ManualClock(epoch=NOW), **settings)


def test_an_event_comes_with_the_proof_of_its_own() -> None:
    both = mixed(secret=SECRET, basic_auth=("ann", "pw"))
    assert both.parse(GOOD, BODY).event_tag == "paid"
    assert both.parse(basic("ann", "pw"), body_of("sent")).event_tag == "sent"
    assert mixed(basic_auth=("ann", "pw")).parse(basic("ann", "pw"), body_of("sent")).event_tag == "sent"
    for receives in (both, mixed(basic_auth=("ann", "pw"))):
        for body in (BODY, body_of("unknown")):
            with pytest.raises(SignatureError):
                receives.parse(basic("ann", "pw"), body)
    for headers in ({}, {**basic("ann", "no")}, signed(body_of("sent"), secret="x")):
        with pytest.raises(SignatureError):
            both.parse(headers, body_of("sent"))


REFUSED_SETTINGS: list[tuple[dict[str, Any], str]] = [
    ({}, "SHOP_WEBHOOK_SECRET"),
    ({"secret": ""}, "is empty"),
    ({"secret": " \n"}, "is empty"),
    ({"secret": []}, "no secret"),
    ({"secret": ["good", ""]}, "is empty"),
    ({"secret": "line-break\n"}, "white space"),
    ({"secret": " blank"}, "white space"),
    ({"secret": 5}, "must be a text or several, not int"),
    ({"secret": b"bytes"}, "must be a text or several, not bytes"),
    ({"secret": [None]}, "must be a text or several, not NoneType"),
    ({"secret": SECRET, "unsigned": True}, "unsigned=True"),
    ({"headers": TOKEN, "unsigned": True}, "unsigned=True"),
    ({"basic_auth": ("a", "b"), "unsigned": True}, "unsigned=True"),
    ({"headers": {}}, "SHOP_WEBHOOK_SECRET"),
    ({"headers": {"X-Token": ""}}, "not empty"),
    ({"headers": {"": "x"}}, "not empty"),
    ({"headers": {"X-Token": None}}, "not empty"),
    ({"headers": {"X-Token": "ü"}}, "ASCII"),
    ({"headers": [("X-Token", "x")]}, "must be a mapping"),
    ({"basic_auth": ("ann", "")}, "basic_auth"),
    ({"basic_auth": ("", "pw")}, "basic_auth"),
    ({"basic_auth": ("a:b", "pw")}, "basic_auth"),
    ({"basic_auth": "ann:pw"}, "basic_auth"),
    ({"secret": SECRET, "tolerance": 0}, "tolerance"),
    ({"secret": SECRET, "tolerance": -1}, "tolerance"),
    ({"secret": SECRET, "tolerance": math.nan}, "tolerance"),
    ({"secret": SECRET, "tolerance": "300"}, "tolerance"),
    ({"secret": SECRET, "tolerance": True}, "tolerance"),
    ({"secret": SECRET, "seen": set()}, "seen="),
    ({"secret": SECRET, "seen": {}}, "seen="),
    ({"secret": SECRET, "max_body_bytes": 0}, "max_body_bytes"),
    ({"secret": SECRET, "max_body_bytes": "1"}, "max_body_bytes"),
]


@pytest.mark.parametrize(("settings", "text"), REFUSED_SETTINGS)
def test_a_receiver_that_would_let_anybody_in_is_not_made(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text) as caught:
        receiver_class()(**settings)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(("key", "secret"), [("base64", "no base 64"), ("base64", "whsec_%"), ("hex", "xyz")])
def test_a_secret_of_another_form_is_refused_and_not_shown(key: Any, secret: str) -> None:
    with pytest.raises(ConfigurationError, match=f"not written in {key}") as caught:
        receiver(SHOP._replace(key=key), secret=secret)
    assert secret not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_an_api_that_signs_nothing_takes_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="does not say how requests are signed") as caught:
        receiver(FIXED, secret=SECRET)
    assert "Give headers={name: value} if requests carry a fixed header" in str(caught.value)
    monkeypatch.setenv("SHOP_WEBHOOK_SECRET", SECRET)
    with pytest.raises(ConfigurationError, match=r"(?s)must know what requests prove .*headers=\{name: value\}"):
        receiver_class(FIXED)()


@pytest.mark.parametrize("value", [SECRET, f"new {SECRET}", f" {SECRET}\n"])
def test_the_environment_gives_the_secrets(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SHOP_WEBHOOK_SECRET", value)
    made = receiver_class()(clock=ManualClock(epoch=NOW))
    assert made.parse(GOOD, BODY) is not None
    with pytest.raises(SignatureError):
        made.parse(signed(BODY, secret="x"), BODY)


@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_variable_is_no_secret(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SHOP_WEBHOOK_SECRET", value)
    with pytest.raises(ConfigurationError):
        receiver_class()()


@pytest.mark.parametrize("settings", [{"secret": "mine"}, {"headers": TOKEN}, {"unsigned": True}])
def test_what_is_given_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any]) -> None:
    monkeypatch.setenv("SHOP_WEBHOOK_SECRET", SECRET)
    made = receiver_class()(clock=ManualClock(epoch=NOW), **settings)
    headers = {**TOKEN, **signed(BODY, secret="mine")}
    assert made.parse(headers, BODY) is not None


def test_unsigned_takes_everything() -> None:
    for headers in ({}, GOOD, signed(BODY, secret="x"), stamped("1")):
        event = receiver(unsigned=True).parse(headers, BODY)
        assert (event.event_tag, event.sent_at) == ("paid", None)


def test_a_receiver_of_another_tenant_shares_all_but_the_secret() -> None:
    first = receiver(secret="first", headers=TOKEN, unsigned_events=True)
    second = first.with_secret(SECRET)
    assert second.parse({**GOOD, **TOKEN}, BODY) is not None
    assert second.parse(TOKEN, body_of("rule.a")) is not None
    for receives, headers in [(first, {**GOOD, **TOKEN}), (second, GOOD), (second, {**signed(BODY, secret="first")})]:
        with pytest.raises(SignatureError):
            receives.parse(headers, BODY)
    with pytest.raises(ConfigurationError):
        first.with_secret("")
