"""What the vendor's server sends: a receiver that verifies it, a class for each event, and all webhooks as data."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from . import models as _models
from ._codec import CODEC as _CODEC
from ._runtime import operation as _op
from ._runtime.operation import Webhook as Webhook
from ._runtime.webhooks import scheme as _scheme
from ._runtime.webhooks.receiver import Receiver as _Receiver

if TYPE_CHECKING:
    from collections.abc import Mapping

_ALL: tuple[_op.Webhook, ...] = (
    _op.Webhook("message_received", "POST", type="MessageReceived", summary="A message is written in a chat"),
    _op.Webhook("participant_joined", "POST", type="ParticipantJoined", summary="Somebody joins a chat"),
    _op.Webhook("participant_left", "POST", type="ParticipantLeft", summary="Somebody leaves a chat"),
    _op.Webhook("escalation_started", "POST", type="EscalationStarted", summary="A chat is to go to an agent"),
    _op.Webhook("escalation_accepted", "POST", type="EscalationAccepted", summary="An agent takes a chat"),
    _op.Webhook("chat_ended", "POST", type="ChatEnded", summary="A chat has ended"),
    _op.Webhook("chat_dismissed", "POST", type="ChatDismissed", summary="A chat is dismissed"),
    _op.Webhook("external_session_events", "POST", type="SessionEvents", summary="Calls or chats change their state"),
)
WEBHOOKS: Mapping[str, _op.Webhook] = MappingProxyType({webhook.name: webhook for webhook in _ALL})
"""Method, type of the payload and summary of every webhook and callback."""

del _models  # imported, so that events know the codec


class WebhookReceiver(_Receiver):
    """Receives what the server of CCAI Apps sends: verifies requests, makes events of them, calls handlers."""

    _about: ClassVar[_scheme.Receiving] = _scheme.Receiving(
        "CCAI Apps",
        "switchboard_ccai_apps",
        "CCAI_APPS",
        _scheme.Signature(
            scheme="hmac",
            header="X-Signature",
            encoding="base64",
            signed="{timestamp}{body}",
            forms=("primary={signature}", "secondary={signature}"),
            separator=" ",
            timestamp="X-Signature-Timestamp",
            unit="unknown",
            tolerance=300,
        ),
        _scheme.EventTag(at=("event_type",)),
        (
            _scheme.EventType("MessageReceived", names=("message_received",)),
            _scheme.EventType("ParticipantJoined", names=("participant_joined",)),
            _scheme.EventType("ParticipantLeft", names=("participant_left",)),
            _scheme.EventType("EscalationStarted", names=("escalation_started",)),
            _scheme.EventType("EscalationAccepted", names=("escalation_accepted",)),
            _scheme.EventType("ChatEnded", names=("chat_ended",)),
            _scheme.EventType("ChatDismissed", names=("chat_dismissed",)),
            _scheme.EventType("SessionEvents", signature=_scheme.Signature(scheme="basic")),
        ),
    )
    _codec = _CODEC


if TYPE_CHECKING:
    from ._runtime.webhooks.errors import HandlerError as HandlerError
    from ._runtime.webhooks.errors import MalformedEventError as MalformedEventError
    from ._runtime.webhooks.errors import SignatureError as SignatureError
    from ._runtime.webhooks.errors import StaleEventError as StaleEventError
    from ._runtime.webhooks.errors import WebhookError as WebhookError
    from ._runtime.webhooks.event import WebhookEvent as WebhookEvent
    from ._runtime.webhooks.guard import SecretsGiven as SecretsGiven
    from ._runtime.webhooks.headers import HeadersGiven as HeadersGiven
    from ._runtime.webhooks.redis_seen import RedisSeen as RedisSeen
    from ._runtime.webhooks.seen import MemorySeen as MemorySeen
    from ._runtime.webhooks.seen import SeenStore as SeenStore
    from .models.chat_dismissed import ChatDismissed as ChatDismissed
    from .models.chat_ended import ChatEnded as ChatEnded
    from .models.escalation_accepted import EscalationAccepted as EscalationAccepted
    from .models.escalation_started import EscalationStarted as EscalationStarted
    from .models.message_received import MessageReceived as MessageReceived
    from .models.participant_joined import ParticipantJoined as ParticipantJoined
    from .models.participant_left import ParticipantLeft as ParticipantLeft
    from .models.session_events import SessionEvents as SessionEvents

_MODULES = {
    "ChatDismissed": "models.chat_dismissed",
    "ChatEnded": "models.chat_ended",
    "EscalationAccepted": "models.escalation_accepted",
    "EscalationStarted": "models.escalation_started",
    "HandlerError": "_runtime.webhooks.errors",
    "HeadersGiven": "_runtime.webhooks.headers",
    "MalformedEventError": "_runtime.webhooks.errors",
    "MemorySeen": "_runtime.webhooks.seen",
    "MessageReceived": "models.message_received",
    "ParticipantJoined": "models.participant_joined",
    "ParticipantLeft": "models.participant_left",
    "RedisSeen": "_runtime.webhooks.redis_seen",
    "SecretsGiven": "_runtime.webhooks.guard",
    "SeenStore": "_runtime.webhooks.seen",
    "SessionEvents": "models.session_events",
    "SignatureError": "_runtime.webhooks.errors",
    "StaleEventError": "_runtime.webhooks.errors",
    "WebhookError": "_runtime.webhooks.errors",
    "WebhookEvent": "_runtime.webhooks.event",
}

__all__ = [
    "WEBHOOKS",
    "Webhook",
    "WebhookReceiver",
    "ChatDismissed",
    "ChatEnded",
    "EscalationAccepted",
    "EscalationStarted",
    "HandlerError",
    "HeadersGiven",
    "MalformedEventError",
    "MemorySeen",
    "MessageReceived",
    "ParticipantJoined",
    "ParticipantLeft",
    "RedisSeen",
    "SecretsGiven",
    "SeenStore",
    "SessionEvents",
    "SignatureError",
    "StaleEventError",
    "WebhookError",
    "WebhookEvent",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{module}", __package__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
