"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "Account": "models.account",
    "AccountUser": "models.account_user",
    "Agent": "models.agent",
    "AgentBot": "models.agent_bot",
    "AssigneeType": "enums",
    "Attachment": "models.attachment",
    "AvailabilityStatus": "enums",
    "Contact": "models.contact",
    "ContactInbox": "models.contact_inbox",
    "ContactSort": "enums",
    "ContactableInbox": "models.contactable_inbox",
    "Conversation": "models.conversation",
    "ConversationAssignee": "models.conversation_assignee",
    "ConversationMeta": "models.conversation_meta",
    "ConversationStatus": "enums",
    "ConversationStatusFilter": "enums",
    "ConversationStatusToggleResult": "models.conversation_status_toggle_result",
    "CustomContentType": "enums",
    "Inbox": "models.inbox",
    "IntegrationApp": "models.integration_app",
    "IntegrationHook": "models.integration_hook",
    "IntegrationHookInbox": "models.integration_hook_inbox",
    "Message": "models.message",
    "MessageContentType": "enums",
    "MessageDirection": "enums",
    "MessageType": "enums",
    "Participant": "models.participant",
    "PlatformAccount": "models.platform_account",
    "Role": "enums",
    "SsoLink": "models.sso_link",
    "Team": "models.team",
    "User": "models.user",
    "WebWidgetChannel": "models.web_widget_channel",
    "WebWidgetChannelUpdate": "models.web_widget_channel_update",
}
ENUMS: frozenset[str] = frozenset(
    [
        "AssigneeType",
        "AvailabilityStatus",
        "ContactSort",
        "ConversationStatus",
        "ConversationStatusFilter",
        "CustomContentType",
        "MessageContentType",
        "MessageDirection",
        "MessageType",
        "Role",
    ]
)
UNIONS: dict[str, UnionOf] = {"ConversationAssignee": UnionOf(("Agent", "Team"), "", {})}


def _lookup(name: str) -> type[object]:
    from importlib import import_module  # models are imported one by one, when the first of a kind is met

    found: type[object] = getattr(import_module(f".{MODULES[name]}", __package__), name)
    return found


CODEC = Codec(_lookup, ENUMS, UNIONS)
