"""What the vendor's server sends: a receiver that verifies it, a class for each event, and all webhooks as data."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
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
    _op.Webhook("message_created", "POST", type="MessageCreated", summary="A message is new"),
    _op.Webhook("message_updated", "POST", type="MessageUpdated", summary="A message has changed"),
    _op.Webhook("conversation_created", "POST", type="ConversationCreated", summary="A conversation is new"),
    _op.Webhook("conversation_updated", "POST", type="ConversationUpdated", summary="A conversation has changed"),
    _op.Webhook(
        "conversation_status_changed",
        "POST",
        type="ConversationStatusChanged",
        summary="The status of a conversation has changed",
    ),
    _op.Webhook("conversation_opened", "POST", type="ConversationOpened", summary="A conversation is open"),
    _op.Webhook("conversation_resolved", "POST", type="ConversationResolved", summary="A conversation is resolved"),
    _op.Webhook("conversation_typing_on", "POST", type="ConversationTypingOn", summary="Somebody begins to type"),
    _op.Webhook("conversation_typing_off", "POST", type="ConversationTypingOff", summary="Somebody stops typing"),
    _op.Webhook("webwidget_triggered", "POST", type="WebWidgetTriggered", summary="A visitor opens the web widget"),
    _op.Webhook("contact_created", "POST", type="ContactCreated", summary="A contact is new"),
    _op.Webhook("contact_updated", "POST", type="ContactUpdated", summary="A contact has changed"),
    _op.Webhook("inbox_created", "POST", type="InboxCreated", summary="An inbox is new"),
    _op.Webhook("inbox_updated", "POST", type="InboxUpdated", summary="An inbox has changed"),
    _op.Webhook(
        "automation_event.*", "POST", type="AutomationTriggered", summary="An automation rule calls its address"
    ),
    _op.Webhook("macro.executed", "POST", type="MacroExecuted", summary="A macro calls its address"),
    _op.Webhook("account_created", "POST", type="AccountCreated", summary="An account is new"),
)
WEBHOOKS: Mapping[str, _op.Webhook] = MappingProxyType({webhook.name: webhook for webhook in _ALL})
"""Method, type of the payload and summary of every webhook and callback."""

del _models  # imported, so that events know the codec


class WebhookReceiver(_Receiver):
    """Receives what the server of Chatwoot sends: verifies requests, makes events of them, calls handlers."""

    _about: ClassVar[_scheme.Receiving] = _scheme.Receiving(
        "Chatwoot",
        "switchboard_chatwoot",
        "CHATWOOT",
        _scheme.Signature(
            scheme="hmac",
            header="X-Chatwoot-Signature",
            signed="{timestamp}.{body}",
            forms=("sha256={signature}",),
            timestamp="X-Chatwoot-Timestamp",
            tolerance=300,
            delivery="X-Chatwoot-Delivery",
        ),
        _scheme.EventTag(at=("event",)),
        (
            _scheme.EventType("MessageCreated", names=("message_created",)),
            _scheme.EventType("MessageUpdated", names=("message_updated",)),
            _scheme.EventType("ConversationCreated", names=("conversation_created",)),
            _scheme.EventType("ConversationUpdated", names=("conversation_updated",)),
            _scheme.EventType("ConversationStatusChanged", names=("conversation_status_changed",)),
            _scheme.EventType("ConversationOpened", names=("conversation_opened",)),
            _scheme.EventType("ConversationResolved", names=("conversation_resolved",)),
            _scheme.EventType("ConversationTypingOn", names=("conversation_typing_on",)),
            _scheme.EventType("ConversationTypingOff", names=("conversation_typing_off",)),
            _scheme.EventType("WebWidgetTriggered", names=("webwidget_triggered",)),
            _scheme.EventType("ContactCreated", names=("contact_created",)),
            _scheme.EventType("ContactUpdated", names=("contact_updated",)),
            _scheme.EventType("InboxCreated", names=("inbox_created",)),
            _scheme.EventType("InboxUpdated", names=("inbox_updated",)),
            _scheme.EventType("AutomationTriggered", prefix="automation_event.", signature=_scheme.Signature()),
            _scheme.EventType("MacroExecuted", names=("macro.executed",), signature=_scheme.Signature()),
            _scheme.EventType("AccountCreated", names=("account_created",), signature=_scheme.Signature()),
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
    from .models.account_created import AccountCreated as AccountCreated
    from .models.automation_triggered import AutomationTriggered as AutomationTriggered
    from .models.contact_created import ContactCreated as ContactCreated
    from .models.contact_updated import ContactUpdated as ContactUpdated
    from .models.conversation_created import ConversationCreated as ConversationCreated
    from .models.conversation_opened import ConversationOpened as ConversationOpened
    from .models.conversation_resolved import ConversationResolved as ConversationResolved
    from .models.conversation_status_changed import ConversationStatusChanged as ConversationStatusChanged
    from .models.conversation_typing_off import ConversationTypingOff as ConversationTypingOff
    from .models.conversation_typing_on import ConversationTypingOn as ConversationTypingOn
    from .models.conversation_updated import ConversationUpdated as ConversationUpdated
    from .models.inbox_created import InboxCreated as InboxCreated
    from .models.inbox_updated import InboxUpdated as InboxUpdated
    from .models.macro_executed import MacroExecuted as MacroExecuted
    from .models.message_created import MessageCreated as MessageCreated
    from .models.message_updated import MessageUpdated as MessageUpdated
    from .models.web_widget_triggered import WebWidgetTriggered as WebWidgetTriggered

_MODULES = {
    "AccountCreated": "models.account_created",
    "AutomationTriggered": "models.automation_triggered",
    "ContactCreated": "models.contact_created",
    "ContactUpdated": "models.contact_updated",
    "ConversationCreated": "models.conversation_created",
    "ConversationOpened": "models.conversation_opened",
    "ConversationResolved": "models.conversation_resolved",
    "ConversationStatusChanged": "models.conversation_status_changed",
    "ConversationTypingOff": "models.conversation_typing_off",
    "ConversationTypingOn": "models.conversation_typing_on",
    "ConversationUpdated": "models.conversation_updated",
    "HandlerError": "_runtime.webhooks.errors",
    "HeadersGiven": "_runtime.webhooks.headers",
    "InboxCreated": "models.inbox_created",
    "InboxUpdated": "models.inbox_updated",
    "MacroExecuted": "models.macro_executed",
    "MalformedEventError": "_runtime.webhooks.errors",
    "MemorySeen": "_runtime.webhooks.seen",
    "MessageCreated": "models.message_created",
    "MessageUpdated": "models.message_updated",
    "RedisSeen": "_runtime.webhooks.redis_seen",
    "SecretsGiven": "_runtime.webhooks.guard",
    "SeenStore": "_runtime.webhooks.seen",
    "SignatureError": "_runtime.webhooks.errors",
    "StaleEventError": "_runtime.webhooks.errors",
    "WebWidgetTriggered": "models.web_widget_triggered",
    "WebhookError": "_runtime.webhooks.errors",
    "WebhookEvent": "_runtime.webhooks.event",
}

__all__ = [
    "WEBHOOKS",
    "Webhook",
    "WebhookReceiver",
    "AccountCreated",
    "AutomationTriggered",
    "ContactCreated",
    "ContactUpdated",
    "ConversationCreated",
    "ConversationOpened",
    "ConversationResolved",
    "ConversationStatusChanged",
    "ConversationTypingOff",
    "ConversationTypingOn",
    "ConversationUpdated",
    "HandlerError",
    "HeadersGiven",
    "InboxCreated",
    "InboxUpdated",
    "MacroExecuted",
    "MalformedEventError",
    "MemorySeen",
    "MessageCreated",
    "MessageUpdated",
    "RedisSeen",
    "SecretsGiven",
    "SeenStore",
    "SignatureError",
    "StaleEventError",
    "WebWidgetTriggered",
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
