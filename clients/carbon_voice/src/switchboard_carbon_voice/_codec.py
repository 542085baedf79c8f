"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "AiResponse": "models.ai_response",
    "App": "models.app",
    "AsyncMeetingStats": "models.async_meeting_stats",
    "Attachment": "models.attachment",
    "AttachmentType": "enums",
    "AudioDelivery": "enums",
    "AudioModel": "models.audio_model",
    "Bootstrap": "models.bootstrap",
    "CaughtUp": "enums",
    "Channel": "models.channel",
    "ChannelAttachment": "models.channel_attachment",
    "Conversation": "models.conversation",
    "ConversationStats": "models.conversation_stats",
    "ConversationSummary": "models.conversation_summary",
    "ConversationType": "enums",
    "Direction": "enums",
    "FilterOperator": "enums",
    "Folder": "models.folder",
    "FolderMessage": "models.folder_message",
    "FolderOrder": "enums",
    "FolderType": "enums",
    "FolderWithMessages": "models.folder_with_messages",
    "GrantType": "enums",
    "HeardStatus": "enums",
    "Label": "models.label",
    "LabelBehavior": "enums",
    "LabelType": "enums",
    "Language": "models.language",
    "LocalizedResponse": "models.localized_response",
    "Message": "models.message",
    "MessageOrigin": "enums",
    "MessageSearchResult": "models.message_search_result",
    "MessageStatus": "enums",
    "MessageType": "enums",
    "MessageWithContext": "models.message_with_context",
    "Notification": "models.notification",
    "NotificationType": "enums",
    "Playlist": "models.playlist",
    "Prompt": "models.prompt",
    "PromptFormat": "enums",
    "PromptOwner": "enums",
    "PromptResponse": "models.prompt_response",
    "PromptResponseWithMessages": "models.prompt_response_with_messages",
    "PromptSummary": "models.prompt_summary",
    "PushInfo": "models.push_info",
    "ReactionSummary": "models.reaction_summary",
    "Recipients": "models.recipients",
    "SearchParameters": "models.search_parameters",
    "ShareLinkResponse": "models.share_link_response",
    "SimplifiedMessage": "models.simplified_message",
    "SortDirection": "enums",
    "Subfolder": "models.subfolder",
    "Subscription": "models.subscription",
    "SubscriptionAction": "models.subscription_action",
    "SubscriptionEvent": "enums",
    "SubscriptionFilter": "models.subscription_filter",
    "TextModel": "models.text_model",
    "TextModelType": "enums",
    "TimedText": "models.timed_text",
    "TokenSet": "models.token_set",
    "UnnotifiedUser": "models.unnotified_user",
    "UnnotifiedUserContact": "models.unnotified_user_contact",
    "User": "models.user",
    "UserReaction": "models.user_reaction",
    "UserStats": "models.user_stats",
    "UtmData": "models.utm_data",
    "Visibility": "enums",
    "Voice": "models.voice",
    "VoiceGender": "enums",
    "VoiceProvider": "enums",
    "VoiceQuality": "enums",
    "WebhooksUrlMode": "enums",
    "Workspace": "models.workspace",
    "WorkspaceFolders": "models.workspace_folders",
    "WorkspaceList": "models.workspace_list",
    "WorkspaceSummary": "models.workspace_summary",
}
ENUMS: frozenset[str] = frozenset(
    [
        "AttachmentType",
        "AudioDelivery",
        "CaughtUp",
        "ConversationType",
        "Direction",
        "FilterOperator",
        "FolderOrder",
        "FolderType",
        "GrantType",
        "HeardStatus",
        "LabelBehavior",
        "LabelType",
        "MessageOrigin",
        "MessageStatus",
        "MessageType",
        "NotificationType",
        "PromptFormat",
        "PromptOwner",
        "SortDirection",
        "SubscriptionEvent",
        "TextModelType",
        "Visibility",
        "VoiceGender",
        "VoiceProvider",
        "VoiceQuality",
        "WebhooksUrlMode",
    ]
)
UNIONS: dict[str, UnionOf] = {}


def _lookup(name: str) -> type[object]:
    from importlib import import_module  # models are imported one by one, when the first of a kind is met

    found: type[object] = getattr(import_module(f".{MODULES[name]}", __package__), name)
    return found


CODEC = Codec(_lookup, ENUMS, UNIONS)
