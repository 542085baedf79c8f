"""What the vendor's server sends: a receiver that verifies it, a class for each event, and all webhooks as data."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
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
    _op.Webhook("Message", "POST", type="MessageEvent", summary="A message is new or has changed"),
    _op.Webhook("MessageLabelAdded", "POST", type="MessageLabelAdded", summary="A label is put on a message"),
    _op.Webhook(
        "WorkspaceLevelMessageLabelAdded",
        "POST",
        type="WorkspaceMessageLabelAdded",
        summary="A label of the workspace is put on a message",
    ),
    _op.Webhook("Channel", "POST", type="ChannelEvent", summary="A channel is new or has changed"),
    _op.Webhook("ChannelUsersAdded", "POST", type="ChannelUsersAdded", summary="Users are added to a channel"),
    _op.Webhook("ChannelUserJoined", "POST", type="ChannelUserJoined", summary="A user joins a channel"),
    _op.Webhook("ChannelUserRemoved", "POST", type="ChannelUserRemoved", summary="A user is removed from a channel"),
    _op.Webhook("ChannelUserLeft", "POST", type="ChannelUserLeft", summary="A user leaves a channel"),
    _op.Webhook("Workspace", "POST", type="WorkspaceEvent", summary="A workspace is new or has changed"),
    _op.Webhook("WorkspaceUserJoined", "POST", type="WorkspaceUserJoined", summary="A user joins a workspace"),
    _op.Webhook("WorkspaceUserAdded", "POST", type="WorkspaceUserAdded", summary="A user is added to a workspace"),
    _op.Webhook(
        "WorkspaceUserRemoved", "POST", type="WorkspaceUserRemoved", summary="A user is removed from a workspace"
    ),
    _op.Webhook("WorkspaceUserLeft", "POST", type="WorkspaceUserLeft", summary="A user leaves a workspace"),
    _op.Webhook(
        "WorkspaceFindableChannelCreated",
        "POST",
        type="FindableChannelCreated",
        summary="A channel that all in a workspace can find is new",
    ),
    _op.Webhook(
        "AIPromptResponseGenerated", "POST", type="PromptResponseGenerated", summary="A prompt gives a response"
    ),
    _op.Webhook(
        "WorkspaceLevelAIPromptResponseGenerated",
        "POST",
        type="WorkspacePromptResponseGenerated",
        summary="A prompt of the workspace gives a response",
    ),
    _op.Webhook("ActionItem", "POST", type="ActionItemEvent", summary="An action item is new or has changed"),
    _op.Webhook(
        "ChannelReminder", "POST", type="ChannelReminderEvent", summary="A channel reminds of something to come"
    ),
)
WEBHOOKS: Mapping[str, _op.Webhook] = MappingProxyType({webhook.name: webhook for webhook in _ALL})
"""Method, type of the payload and summary of every webhook and callback."""

del _models  # imported, so that events know the codec


class WebhookReceiver(_Receiver):
    """Receives what the server of Carbon Voice sends: verifies requests, makes events of them, calls handlers."""

    _about: ClassVar[_scheme.Receiving] = _scheme.Receiving(
        "Carbon Voice",
        "switchboard_carbon_voice",
        "CARBON_VOICE",
        _scheme.Signature(scheme="headers"),
        _scheme.EventTag(at=("data", "resourceType")),
        (
            _scheme.EventType("MessageEvent", names=("Message",)),
            _scheme.EventType("MessageLabelAdded", names=("MessageLabelAdded",)),
            _scheme.EventType("WorkspaceMessageLabelAdded", names=("WorkspaceLevelMessageLabelAdded",)),
            _scheme.EventType("ChannelEvent", names=("Channel",)),
            _scheme.EventType("ChannelUsersAdded", names=("ChannelUsersAdded",)),
            _scheme.EventType("ChannelUserJoined", names=("ChannelUserJoined",)),
            _scheme.EventType("ChannelUserRemoved", names=("ChannelUserRemoved",)),
            _scheme.EventType("ChannelUserLeft", names=("ChannelUserLeft",)),
            _scheme.EventType("WorkspaceEvent", names=("Workspace",)),
            _scheme.EventType("WorkspaceUserJoined", names=("WorkspaceUserJoined",)),
            _scheme.EventType("WorkspaceUserAdded", names=("WorkspaceUserAdded",)),
            _scheme.EventType("WorkspaceUserRemoved", names=("WorkspaceUserRemoved",)),
            _scheme.EventType("WorkspaceUserLeft", names=("WorkspaceUserLeft",)),
            _scheme.EventType("FindableChannelCreated", names=("WorkspaceFindableChannelCreated",)),
            _scheme.EventType("PromptResponseGenerated", names=("AIPromptResponseGenerated",)),
            _scheme.EventType("WorkspacePromptResponseGenerated", names=("WorkspaceLevelAIPromptResponseGenerated",)),
            _scheme.EventType("ActionItemEvent", names=("ActionItem",)),
            _scheme.EventType("ChannelReminderEvent", names=("ChannelReminder",)),
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
    from .models.action_item_event import ActionItemEvent as ActionItemEvent
    from .models.channel_event import ChannelEvent as ChannelEvent
    from .models.channel_reminder_event import ChannelReminderEvent as ChannelReminderEvent
    from .models.channel_user_joined import ChannelUserJoined as ChannelUserJoined
    from .models.channel_user_left import ChannelUserLeft as ChannelUserLeft
    from .models.channel_user_removed import ChannelUserRemoved as ChannelUserRemoved
    from .models.channel_users_added import ChannelUsersAdded as ChannelUsersAdded
    from .models.findable_channel_created import FindableChannelCreated as FindableChannelCreated
    from .models.message_event import MessageEvent as MessageEvent
    from .models.message_label_added import MessageLabelAdded as MessageLabelAdded
    from .models.prompt_response_generated import PromptResponseGenerated as PromptResponseGenerated
    from .models.workspace_event import WorkspaceEvent as WorkspaceEvent
    from .models.workspace_message_label_added import WorkspaceMessageLabelAdded as WorkspaceMessageLabelAdded
    from .models.workspace_prompt_response_generated import (
        WorkspacePromptResponseGenerated as WorkspacePromptResponseGenerated,
    )
    from .models.workspace_user_added import WorkspaceUserAdded as WorkspaceUserAdded
    from .models.workspace_user_joined import WorkspaceUserJoined as WorkspaceUserJoined
    from .models.workspace_user_left import WorkspaceUserLeft as WorkspaceUserLeft
    from .models.workspace_user_removed import WorkspaceUserRemoved as WorkspaceUserRemoved

_MODULES = {
    "ActionItemEvent": "models.action_item_event",
    "ChannelEvent": "models.channel_event",
    "ChannelReminderEvent": "models.channel_reminder_event",
    "ChannelUserJoined": "models.channel_user_joined",
    "ChannelUserLeft": "models.channel_user_left",
    "ChannelUserRemoved": "models.channel_user_removed",
    "ChannelUsersAdded": "models.channel_users_added",
    "FindableChannelCreated": "models.findable_channel_created",
    "HandlerError": "_runtime.webhooks.errors",
    "HeadersGiven": "_runtime.webhooks.headers",
    "MalformedEventError": "_runtime.webhooks.errors",
    "MemorySeen": "_runtime.webhooks.seen",
    "MessageEvent": "models.message_event",
    "MessageLabelAdded": "models.message_label_added",
    "PromptResponseGenerated": "models.prompt_response_generated",
    "RedisSeen": "_runtime.webhooks.redis_seen",
    "SecretsGiven": "_runtime.webhooks.guard",
    "SeenStore": "_runtime.webhooks.seen",
    "SignatureError": "_runtime.webhooks.errors",
    "StaleEventError": "_runtime.webhooks.errors",
    "WebhookError": "_runtime.webhooks.errors",
    "WebhookEvent": "_runtime.webhooks.event",
    "WorkspaceEvent": "models.workspace_event",
    "WorkspaceMessageLabelAdded": "models.workspace_message_label_added",
    "WorkspacePromptResponseGenerated": "models.workspace_prompt_response_generated",
    "WorkspaceUserAdded": "models.workspace_user_added",
    "WorkspaceUserJoined": "models.workspace_user_joined",
    "WorkspaceUserLeft": "models.workspace_user_left",
    "WorkspaceUserRemoved": "models.workspace_user_removed",
}

__all__ = [
    "WEBHOOKS",
    "Webhook",
    "WebhookReceiver",
    "ActionItemEvent",
    "ChannelEvent",
    "ChannelReminderEvent",
    "ChannelUserJoined",
    "ChannelUserLeft",
    "ChannelUserRemoved",
    "ChannelUsersAdded",
    "FindableChannelCreated",
    "HandlerError",
    "HeadersGiven",
    "MalformedEventError",
    "MemorySeen",
    "MessageEvent",
    "MessageLabelAdded",
    "PromptResponseGenerated",
    "RedisSeen",
    "SecretsGiven",
    "SeenStore",
    "SignatureError",
    "StaleEventError",
    "WebhookError",
    "WebhookEvent",
    "WorkspaceEvent",
    "WorkspaceMessageLabelAdded",
    "WorkspacePromptResponseGenerated",
    "WorkspaceUserAdded",
    "WorkspaceUserJoined",
    "WorkspaceUserLeft",
    "WorkspaceUserRemoved",
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
