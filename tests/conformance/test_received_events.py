"""The receiver of each client on the vendors' samples: signature vectors, fixed headers, events without drift."""

from __future__ import annotations

import base64
import hmac
import json
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.support.clock import ManualClock
from tests.support.event_samples import EventSample, event_samples
from tests.support.judge import exact
from tests.support.specs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ROOT / "tests" / "samples"


def hooks_of(api: str) -> Any:
    return import_module(f"switchboard_{api}.webhooks")


def vectors(api: str, kind: str) -> list[Any]:
    found = json.loads((FOLDER / api / "webhooks" / "signature_vectors.json").read_text(encoding="utf-8"))
    return [pytest.param(api, vector, id=f"{api} {vector['name']}") for vector in found.get(kind, [])]


def body_of(vector: dict[str, Any]) -> bytes:
    return base64.b64decode(vector["body_base64"]) if "body_base64" in vector else vector["body"].encode()


def secrets_of(vector: dict[str, Any]) -> list[str]:
    return [vector[key] for key in ("secret", "primary_secret", "secondary_secret") if vector.get(key)]


def received(api: str, vector: dict[str, Any], secret: Any, late: float = 0) -> Any:
    clock = ManualClock(epoch=float(vector["timestamp"]) + late)
    return hooks_of(api).WebhookReceiver(secret=secret, clock=clock).parse(vector["headers"], body_of(vector))


@pytest.mark.parametrize(("api", "vector"), [*vectors("chatwoot", "valid"), *vectors("ccai_apps", "valid")])
def test_each_vector_verifies_with_each_of_its_secrets_and_within_its_time(api: str, vector: dict[str, Any]) -> None:
    hooks = hooks_of(api)
    for secret in [*secrets_of(vector), secrets_of(vector)]:
        for late in (-300, 0, 300):
            event = received(api, vector, secret, late)
            assert event.raw == json.loads(body_of(vector))
            assert event.sent_at.timestamp() == float(vector["timestamp"])
    for late in (-301, 301):
        with pytest.raises(hooks.StaleEventError):
            received(api, vector, secrets_of(vector), late)
    with pytest.raises(hooks.SignatureError):
        received(api, vector, "another secret".replace(" ", "-"))
    with pytest.raises(hooks.SignatureError):
        received(api, {**vector, "body": vector["body"] + " ", "body_base64": ""} | {"headers": {}}, "x")


@pytest.mark.parametrize("stamp", ["1772452800", "1772452800250"])
def test_ccai_may_sign_seconds_or_milliseconds(stamp: str) -> None:
    made = base64.b64encode(hmac.digest(b"s", f"{stamp}{{}}".encode(), "sha256")).decode()
    headers = {"X-Signature": f"primary={made}", "X-Signature-Timestamp": stamp}
    for late, taken in [(0, True), (301, False), (-301, False)]:
        receiver = hooks_of("ccai_apps").WebhookReceiver(secret="s", clock=ManualClock(epoch=1772452800.0 + late))
        if taken:
            assert int(receiver.parse(headers, b"{}").sent_at.timestamp()) == 1772452800
        else:
            with pytest.raises(hooks_of("ccai_apps").StaleEventError):
                receiver.parse(headers, b"{}")


@pytest.mark.parametrize(("api", "vector"), vectors("chatwoot", "invalid"))
def test_each_broken_vector_is_refused(api: str, vector: dict[str, Any]) -> None:
    stamp = vector["headers"]["X-Chatwoot-Timestamp"]
    with pytest.raises(hooks_of(api).SignatureError) as caught:
        received(api, vector, vector["secret"], float(stamp) - float(vector["timestamp"]))
    assert caught.value.reason == ("form" if vector["name"] == "no_prefix" else "mismatch")


def test_carbon_voice_is_known_by_its_owners_header() -> None:
    hooks = hooks_of("carbon_voice")
    sample = json.loads((FOLDER / "carbon_voice" / "webhooks" / "auth_header.json").read_text(encoding="utf-8"))
    receiver = hooks.WebhookReceiver(headers=sample["app_setting"]["webhooks_authentication_header"])
    for headers in sample["valid"]:
        assert receiver.parse(headers, b"{}").raw == {}
    for headers in sample["invalid"]:
        with pytest.raises(hooks.SignatureError):
            receiver.parse(headers, b"{}")


@pytest.mark.parametrize("sample", event_samples(), ids=lambda sample: f"{sample.api} {sample.label}")
def test_each_sample_is_an_event_of_its_class_without_drift(sample: EventSample) -> None:
    hooks, drift = hooks_of(sample.api), list[Any]()
    receiver = hooks.WebhookReceiver(unsigned=True, on_drift=drift.append)
    event = receiver.parse({}, json.dumps(sample.value).encode())
    assert (type(event).__name__, drift) == (sample.cls, [])
    assert type(event) is getattr(hooks, sample.cls)
    assert exact(event.to_dict()) == exact(event.raw) == exact(sample.value)


UNSIGNED = ("automation_event.message_created", "macro.executed")


@pytest.mark.parametrize("name", UNSIGNED)
def test_what_chatwoot_never_signs_is_taken_when_asked_for(name: str) -> None:
    hooks = hooks_of("chatwoot")
    body = (FOLDER / "chatwoot" / "webhooks" / f"{name}.json").read_bytes()
    assert hooks.WebhookReceiver(secret="s", unsigned_events=True).parse({}, body).event_tag == name
    with pytest.raises(hooks.SignatureError):
        hooks.WebhookReceiver(secret="s").parse({}, body)
    message = (FOLDER / "chatwoot" / "webhooks" / "message_created.json").read_bytes()
    with pytest.raises(hooks.SignatureError):
        hooks.WebhookReceiver(secret="s", unsigned_events=True).parse({}, message)


def test_ccai_takes_sessions_by_password_and_chats_by_signature() -> None:
    hooks = hooks_of("ccai_apps")
    folder = FOLDER / "ccai_apps" / "webhooks"
    receiver = hooks.WebhookReceiver(secret="s", basic_auth=("ann", "pw"))
    headers = {"Authorization": f"Basic {base64.b64encode(b'ann:pw').decode()}"}
    sessions = receiver.parse(headers, (folder / "external_session_event.call.json").read_bytes())
    assert type(sessions) is hooks.SessionEvents
    for given, name in [(headers, "chat_ended"), ({}, "external_session_event.call")]:
        with pytest.raises(hooks.SignatureError):
            receiver.parse(given, (folder / f"{name}.json").read_bytes())


NUMBERS = {
    "chatwoot": ("waiting_since", "agent_last_seen_at", "contact_last_seen_at", "last_activity_at", "timestamp"),
    "carbon_voice": ("created_at", "last_updated_at", "deleted_at"),
    "ccai_apps": ("timestamp",),
}


@pytest.mark.parametrize("sample", event_samples(), ids=lambda sample: f"{sample.api} {sample.label}")
def test_each_time_of_an_event_is_an_aware_datetime(sample: EventSample) -> None:
    """Whatever it travels as; 0 is none. Values that no field stands for are not read."""
    event = hooks_of(sample.api).WebhookReceiver(unsigned=True).parse({}, json.dumps(sample.value).encode())
    names = ("created_at", "updated_at", "snoozed_until", "first_reply_created_at", *NUMBERS.get(sample.api, ()))
    for model in models_in(event):
        for name in names if type(model).__name__ != "WebhookVisitTime" else ():  # a browser's text
            value, came = getattr(model, name, None), model.to_dict().get(name)
            assert value is None or value.tzinfo is not None, (type(model), name, value)
            assert (value is None) is (came in (None, 0)), (type(model), name, came)


def test_times_of_conversations_are_read_and_kept() -> None:
    value = json.loads((FOLDER / "chatwoot" / "webhooks" / "conversation_updated.json").read_bytes())
    value |= {"created_at": 1772452800, "updated_at": 1772452800.25, "waiting_since": 0, "agent_last_seen_at": "soon"}
    drift = list[Any]()
    receiver = hooks_of("chatwoot").WebhookReceiver(unsigned=True, on_drift=drift.append)
    event = receiver.parse({}, json.dumps(value).encode())
    assert event.created_at == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert event.updated_at - event.created_at == timedelta(milliseconds=250)
    assert (event.waiting_since, event.agent_last_seen_at) == (None, "soon")
    assert [item.pointer for item in drift] == ["/agent_last_seen_at"]
    assert exact(event.to_dict()) == exact(value)


def models_in(value: Any) -> Iterator[Any]:
    """The models within a value, itself included."""
    if hasattr(value, "to_dict"):
        yield value
        value = [getattr(value, field.name) for field in attrs.fields(type(value)) if field.name != "extra"]
    for item in value if isinstance(value, list) else ():
        yield from models_in(item)
