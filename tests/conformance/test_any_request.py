"""Whatever request comes to the receiver of a vendor: an event or one of three errors comes out, in bounded time."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import ManualClock
from tests.support.event_samples import event_samples
from tests.support.header_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    Pairs = list[tuple[str, str]]

NOW = 1_790_000_000
SECRET = "a-secret-of-the-vendor"


def chatwoot(body: bytes) -> Pairs:
    """The headers of a genuine request, made on its own account."""
    made = hmac.new(SECRET.encode(), b"%d." % NOW + body, hashlib.sha256).hexdigest()
    stamp = ("X-Chatwoot-Timestamp", str(NOW))
    return [("X-Chatwoot-Signature", f"sha256={made}"), stamp, ("X-Chatwoot-Delivery", "d-1")]


def ccai(body: bytes) -> Pairs:
    made = base64.b64encode(hmac.digest(SECRET.encode(), b"%d" % NOW + body, "sha256")).decode()
    return [("X-Signature", f"primary={made} secondary=AAAA"), ("X-Signature-Timestamp", str(NOW))]


def carbon_voice(_: bytes) -> Pairs:
    return [("x-api-key", SECRET)]


SIGNERS: dict[str, tuple[Callable[[bytes], Pairs], dict[str, Any]]] = {
    "chatwoot": (chatwoot, {"secret": SECRET}),
    "ccai_apps": (ccai, {"secret": SECRET, "basic_auth": ("ann", SECRET)}),
    "carbon_voice": (carbon_voice, {"headers": {"X-Api-Key": SECRET}}),
}
SETTINGS: list[dict[str, Any]] = [{}, {"unsigned_events": True}, {"seen": lambda _key: False}, {"tolerance": 1}]
SAMPLES = event_samples()
BODIES = [json.dumps(sample.value).encode() for sample in SAMPLES]
WILD = [
    b"", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 100_000, b"9" * 100_000, b'{"event": 1e999}',
    b'{"event": "message_created", "conversation": {"created_at": 1e300}}', b'{"event_type": []}', b"\x00" * 1000,
    b'{"data": {"resourceType": "Workspace", "resource": {"created_at": -1e308, "deleted_at": 1e18}}}',
    b'{"event": "' + b"a" * 100_000 + b'"}', b'{"data": ' * 50 + b"1" + b"}" * 50,
]  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10)
JSON = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.text(max_size=5), SCALARS, max_size=3)


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """A sample with some values changed anywhere, or with bytes changed, or something wild."""
    kind = draw(st.sampled_from(["sample", "values", "bytes", "wild", "any"]))
    body = draw(st.sampled_from(WILD if kind == "wild" else BODIES))
    if kind == "values":
        return changed(draw, json.loads(body))
    if kind == "bytes":
        at = draw(st.integers(0, len(body)))
        return body[:at] + draw(st.binary(max_size=4)) + body[at + draw(st.integers(0, 4)) :]
    return draw(st.binary(max_size=50)) if kind == "any" else body


def changed(draw: st.DrawFn, value: Any) -> bytes:
    at = value
    while isinstance(at, dict) and at:
        key = draw(st.sampled_from(sorted(at)))
        if not isinstance(at[key], dict) or draw(st.booleans()):
            at[key] = draw(JSON)
            break
        at = at[key]
    return json.dumps(value).encode()


NAMES = st.sampled_from([name for make, _ in SIGNERS.values() for name, _ in make(b"")] + ["Authorization", "X-Other"])
TEXTS = st.sampled_from([str(NOW), "sha256=", "primary=", "Basic ", "Basic %%%", f"Basic {SECRET}", "9" * 5000])
VALUES = TEXTS | st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=80)


@pytest.mark.parametrize("api", SIGNERS)
@given(bodies(), st.lists(st.tuples(NAMES, VALUES), max_size=5), st.sampled_from(sorted(SHAPES)), st.data())
def test_an_event_or_one_of_three_errors_comes_out(
    api: str, body: bytes, more: list[tuple[str, str]], shape: str, data: st.DataObject
) -> None:
    hooks = import_module(f"switchboard_{api}.webhooks")
    sign, proof = SIGNERS[api]
    genuine = data.draw(st.booleans())
    settings = data.draw(st.sampled_from(SETTINGS))
    receiver = hooks.WebhookReceiver(clock=ManualClock(epoch=NOW), **proof, **settings)
    pairs = sign(body) if genuine else []
    begun = time.process_time()
    outcome = outcome_of(hooks, receiver, SHAPES[shape]([*pairs, *more]), body)
    assert time.process_time() - begun < 5
    assert SECRET not in f"{outcome} {outcome!r}"
    if isinstance(outcome, hooks.WebhookEvent):
        assert genuine or settings.get("unsigned_events")
        assert outcome.raw == outcome.to_dict() == json.loads(body)
    else:
        assert outcome.reason
        assert more or not genuine or isinstance(outcome, hooks.MalformedEventError) or api == "ccai_apps"


def outcome_of(hooks: Any, receiver: Any, headers: Any, body: bytes) -> Any:
    """The event of a request, or the error of the three that it is refused with."""
    try:
        return receiver.parse(headers, body)
    except (hooks.SignatureError, hooks.StaleEventError, hooks.MalformedEventError) as error:
        return error


@pytest.mark.parametrize("api", SIGNERS)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_sample_comes_in_every_form_of_headers(api: str, shape: str) -> None:
    hooks = import_module(f"switchboard_{api}.webhooks")
    sign, proof = SIGNERS[api]
    receiver = hooks.WebhookReceiver(clock=ManualClock(epoch=NOW), **proof)
    for sample in SAMPLES:
        body = json.dumps(sample.value).encode()
        basic = [("Authorization", "Basic " + base64.b64encode(f"ann:{SECRET}".encode()).decode())]
        pairs = basic if sample.cls == "SessionEvents" else sign(body)
        if sample.api == api and sample.cls not in {"AutomationTriggered", "MacroExecuted"}:
            assert type(receiver.parse(SHAPES[shape](pairs), body)) is getattr(hooks, sample.cls)
