"""Every event that the vendors send decodes to its class without drift, and gives back all that it held."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clients import package_of, runtime_of
from tests.support.event_samples import VARIANTS, EventSample, event_samples, event_variants
from tests.support.judge import exact
from tests.support.specs import spec_of

SAMPLES = event_samples()
CHANGED = event_variants()


def codec_of(api: str) -> Any:
    from importlib import import_module

    return import_module(f"switchboard_{api}._codec").CODEC


@pytest.mark.parametrize("sample", [*SAMPLES, *CHANGED], ids=lambda sample: f"{sample.api} {sample.label}")
def test_an_event_decodes_without_drift_and_gives_back_all_it_held(sample: EventSample) -> None:
    drift: list[tuple[str, str, str]] = []
    event = codec_of(sample.api).decode(sample.cls, sample.value, lambda *found: drift.append(found))
    assert not drift
    assert type(event) is getattr(package_of(sample.api), sample.cls)
    assert exact(event.to_dict()) == exact(sample.value)


@pytest.mark.parametrize("sample", CHANGED, ids=lambda sample: f"{sample.api} {sample.label}")
def test_what_other_versions_send_fits_the_spec_too(sample: EventSample) -> None:
    assert spec_of(sample.api).misfits({"$ref": f"#/components/schemas/{sample.cls}"}, sample.value) == []


def test_each_variant_changes_a_sample() -> None:
    assert {label for _, label, _ in VARIANTS} == {sample.label.rpartition(": ")[2] for sample in CHANGED}


ATTACHMENTS: list[tuple[str, Any]] = [
    ("an image", {"file_type": "image", "data_url": "https://x/1", "thumb_url": "", "file_size": 1, "width": None}),
    ("a recording", {"file_type": "audio", "data_url": "https://x/1", "transcribed_text": "Hello"}),
    ("a place", {"file_type": "location", "coordinates_lat": 1.5, "coordinates_long": 2, "fallback_title": None}),
    ("a contact", {"file_type": "contact", "fallback_title": "+1", "meta": {"firstName": "A"}}),
    ("an embedded page", {"file_type": "embed", "data_url": "https://x/1"}),
]


@pytest.mark.parametrize(("label", "attachment"), ATTACHMENTS)
def test_attachments_may_be_of_any_kind_and_null(label: str, attachment: dict[str, Any]) -> None:
    sample = next(one for one in SAMPLES if one.cls == "MessageCreated")
    body = sample.value | {"attachments": [{"id": 1, "message_id": 2, "account_id": 3, **attachment}, None]}
    drift: list[Any] = []
    event = codec_of("chatwoot").decode(sample.cls, body, lambda *found: drift.append(found))
    assert (drift, event.attachments[1], event.to_dict()) == ([], None, body), label
    assert event.attachments[0].file_type == attachment["file_type"]


def test_a_sender_is_of_the_class_that_its_type_says_and_a_contact_without_one() -> None:
    chatwoot = package_of("chatwoot")
    senders = {
        chatwoot.WebhookContact: [{"id": 1}, {"id": 1, "type": "contact"}, {"id": 1, "email": None, "blocked": False}],
        chatwoot.WebhookUser: [{"id": 1, "type": "user"}],
        chatwoot.WebhookAgentBot: [{"id": 1, "type": "agent_bot"}],
        chatwoot.WebhookAssistant: [{"id": 1, "type": "captain_assistant", "created_at": "2026-06-26T08:00:00.345Z"}],
    }
    for cls, values in senders.items():
        for value in values:
            event = codec_of("chatwoot").decode(
                "MessageCreated", {"event": "message_created", "id": 1, "sender": value}
            )
            assert type(event.sender) is cls


SECRETS = [
    "pubsubtokenexample000801", "hmactokenexample", "s3cret-of-the-channel", "s3cret-of-the-mailbox", "s3cret-inside",
    "websitetokenexample",
]  # fmt: skip


@pytest.mark.parametrize("cls", ["ConversationCreated", "InboxUpdated"])
def test_secrets_of_an_event_are_not_shown(cls: str) -> None:
    sample = next(one for one in SAMPLES if one.cls == cls)
    value = dict(sample.value)
    if "channel" in value and isinstance(value["channel"], dict):
        value["channel"] = value["channel"] | {
            "secret": "s3cret-of-the-channel",
            "imap_password": "s3cret-of-the-mailbox",
            "provider_config": {"api_key": "s3cret-inside", "note": "s3cret-inside"},
        }
        change = {"previous_value": None, "current_value": "hmactokenexample"}
        value["changed_attributes"] = [{"hmac_token": change}]
    event = codec_of("chatwoot").decode(cls, value)
    shown = repr(event)
    assert [secret for secret in SECRETS if secret in shown] == []
    assert exact(event.to_dict()) == exact(value)
    assert runtime_of("chatwoot", "redact").REDACTED in shown
