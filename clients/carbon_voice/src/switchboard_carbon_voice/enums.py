"""The enums of Carbon Voice. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class NotificationType(StrEnum):
    """What a notification is about."""

    MESSAGE = "message"
    TAG = "tag"


NotificationTypeLike: TypeAlias = NotificationType | Literal["message", "tag"]


class LabelBehavior(StrEnum):
    """How long a label stays on a message."""

    REMOVE_ON_LISTEN_START = "removeOnListenStart"
    REMOVE_WHEN_HEARD = "removeWhenHeard"
    PERSISTENT = "persistent"


LabelBehaviorLike: TypeAlias = LabelBehavior | Literal["removeOnListenStart", "removeWhenHeard", "persistent"]


class LabelType(StrEnum):
    """Who a label belongs to, or what it is for."""

    PERSONAL = "personal"
    WORKSPACE = "workspace"
    SYSTEM = "system"
    REACTION = "reaction"


LabelTypeLike: TypeAlias = LabelType | Literal["personal", "workspace", "system", "reaction"]


class GrantType(StrEnum):
    """Kind of a grant."""

    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
    PASSWORD_GRANT = "password_grant"


GrantTypeLike: TypeAlias = (
    GrantType | Literal["client_credentials", "refresh_token", "authorization_code", "password_grant"]
)


class HeardStatus(StrEnum):
    """Whether the user has heard a message."""

    HEARD = "heard"
    UNHEARD = "unheard"
    ANY = "any"


HeardStatusLike: TypeAlias = HeardStatus | Literal["heard", "unheard", "any"]


class WebhooksUrlMode(StrEnum):
    """Whether all events of an application go to one address."""

    ONE_PER_CLIENT = "one_per_client"
    ONE_PER_SUBSCRIPTION = "one_per_subscription"


class SubscriptionEvent(StrEnum):
    """An event that can be sent."""

    MESSAGE_INITIALIZING = "message.initializing"
    MESSAGE_STARTED = "message.started"
    MESSAGE_PAUSED = "message.paused"
    MESSAGE_RESUMED = "message.resumed"
    MESSAGE_OFFLINE = "message.offline"
    MESSAGE_PROCESSING = "message.processing"
    MESSAGE_FINISHED = "message.finished"
    MESSAGE_DELETED = "message.deleted"
    MESSAGE_DISCUSSION_NOTES_ADDED = "message.discussion-notes.added"
    MESSAGE_LABEL_ADDED = "message.label.added"
    MESSAGE_POSTED_TO_CHANNEL = "message.posted.to.channel"
    MESSAGE_VOICEMEMO_CREATED = "message.voicememo.created"
    CHANNEL_CREATED = "channel.created"
    CHANNEL_DELETED = "channel.deleted"
    CHANNEL_USER_JOINED = "channel.user.joined"
    CHANNEL_USERS_ADDED = "channel.users.added"
    CHANNEL_USER_LEFT = "channel.user.left"
    CHANNEL_USER_REMOVED = "channel.user.removed"
    CHANNEL_ASYNC_CHECK_MID = "channel.async-check.mid"
    CHANNEL_ASYNC_CHECK_ENDING = "channel.async-check.ending"
    CHANNEL_ASYNC_ENDED = "channel.async.ended"
    CHANNEL_ASYNC_EXTENDED = "channel.async.extended"
    CHANNEL_ASYNC_SHORTENED = "channel.async.shortened"
    CHANNEL_AI_SUMMARY_GENERATED = "channel.ai-summary.generated"
    WORKSPACE_USER_JOINED = "workspace.user.joined"
    WORKSPACE_USER_ADDED = "workspace.user.added"
    WORKSPACE_USER_LEFT = "workspace.user.left"
    WORKSPACE_USER_REMOVED = "workspace.user.removed"
    WORKSPACE_FINDABLE_CHANNEL_CREATED = "workspace.findable-channel.created"
    ACCESS_TOKEN_EXPIRED = "access_token.expired"
    REFRESH_TOKEN_EXPIRED = "refresh_token.expired"
    AI_PROMPT_RESPONSE_GENERATED = "ai.prompt.response.generated"


SubscriptionEventLike: TypeAlias = (
    SubscriptionEvent
    | Literal[
        "message.initializing",
        "message.started",
        "message.paused",
        "message.resumed",
        "message.offline",
        "message.processing",
        "message.finished",
        "message.deleted",
        "message.discussion-notes.added",
        "message.label.added",
        "message.posted.to.channel",
        "message.voicememo.created",
        "channel.created",
        "channel.deleted",
        "channel.user.joined",
        "channel.users.added",
        "channel.user.left",
        "channel.user.removed",
        "channel.async-check.mid",
        "channel.async-check.ending",
        "channel.async.ended",
        "channel.async.extended",
        "channel.async.shortened",
        "channel.ai-summary.generated",
        "workspace.user.joined",
        "workspace.user.added",
        "workspace.user.left",
        "workspace.user.removed",
        "workspace.findable-channel.created",
        "access_token.expired",
        "refresh_token.expired",
        "ai.prompt.response.generated",
    ]
)


class FilterOperator(StrEnum):
    """How a filter compares."""

    EQ = "eq"
    NE = "ne"
    IN = "in"


class VoiceProvider(StrEnum):
    """Who a voice comes from."""

    POLLY = "polly"
    ELEVENLABS = "elevenlabs"
    GOOGLE = "google"
    OPENAI = "openai"


class VoiceGender(StrEnum):
    """Gender of a voice."""

    F = "F"
    M = "M"


class VoiceQuality(StrEnum):
    """Quality of a voice."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PromptOwner(StrEnum):
    """Who a prompt belongs to."""

    USER = "user"
    WORKSPACE = "workspace"
    SYSTEM = "system"


PromptOwnerLike: TypeAlias = PromptOwner | Literal["user", "workspace", "system"]


class PromptFormat(StrEnum):
    """Form that a prompt asks the response to have."""

    TEXT = "text"
    JSON = "json"


PromptFormatLike: TypeAlias = PromptFormat | Literal["text", "json"]


class Direction(StrEnum):
    """Which way to go in time."""

    OLDER = "older"
    NEWER = "newer"


DirectionLike: TypeAlias = Direction | Literal["older", "newer"]


class MessageStatus(StrEnum):
    """State of a message."""

    OFFLINE = "offline"
    PAUSED = "paused"
    PROCESSING = "processing"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    DELETED = "deleted"
    ACCOUNT_DELETED = "account-deleted"
    INITIALIZING = "initializing"
    INPROGRESS = "inprogress"
    CANCELED = "canceled"
    FAILED = "failed"


class MessageType(StrEnum):
    """What a message is."""

    CHANNEL = "channel"
    PRERECORDED = "prerecorded"
    VOICEMEMO = "voicememo"
    STORED = "stored"
    WELCOME = "welcome"


MessageTypeLike: TypeAlias = MessageType | Literal["channel", "prerecorded", "voicememo", "stored", "welcome"]


class AttachmentType(StrEnum):
    """What an attachment is."""

    LINK = "link"
    FILE = "file"
    LOCATION = "location"
    AI_RESPONSE_ID = "ai-response-id"
    AI_PROMPT_ID = "ai-prompt-id"


class ConversationType(StrEnum):
    """Kind of a conversation."""

    DIRECT_MESSAGE = "directMessage"
    CUSTOMER_CONVERSATION = "customerConversation"
    NAMED_CONVERSATION = "namedConversation"
    ASYNC_MEETING = "asyncMeeting"


class Visibility(StrEnum):
    """Who can find a conversation."""

    PRIVATE = "private"
    WORKSPACE = "workspace"
    PUBLIC = "public"


class FolderOrder(StrEnum):
    """What folders are sorted by."""

    CREATED_AT = "created_at"
    LAST_UPDATED_AT = "last_updated_at"
    NAME = "name"


FolderOrderLike: TypeAlias = FolderOrder | Literal["created_at", "last_updated_at", "name"]


class SortDirection(StrEnum):
    """Which way a list is sorted."""

    ASC = "ASC"
    DESC = "DESC"


SortDirectionLike: TypeAlias = SortDirection | Literal["ASC", "DESC"]


class FolderType(StrEnum):
    """What a folder holds."""

    VOICEMEMO = "voicememo"
    PRERECORDED = "prerecorded"


FolderTypeLike: TypeAlias = FolderType | Literal["voicememo", "prerecorded"]


class TextModelType(StrEnum):
    """What a text of a message is."""

    TRANSCRIPT = "transcript"
    TRANSCRIPT_WITH_TIMECODE = "transcript_with_timecode"
    SUMMARY = "summary"
    TOPIC = "topic"
    BULLET_LIST = "bullet_list"


class AudioDelivery(StrEnum):
    """Whether sound comes as a recording or while it is spoken."""

    RECORDING = "recording"
    STREAMING = "streaming"


class CaughtUp(StrEnum):
    """How many users have heard a message or cleared its notification."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class MessageOrigin(StrEnum):
    """What a message is made from."""

    PRE_RECORDED = "PreRecorded"
    NEW_MESSAGE = "NewMessage"
    FORWARD = "Forward"


MessageOriginLike: TypeAlias = MessageOrigin | Literal["PreRecorded", "NewMessage", "Forward"]


class WebhookEventName(StrEnum):
    """What happened."""

    MESSAGE_INITIALIZING = "message.initializing"
    MESSAGE_STARTED = "message.started"
    MESSAGE_PAUSED = "message.paused"
    MESSAGE_RESUMED = "message.resumed"
    MESSAGE_OFFLINE = "message.offline"
    MESSAGE_PROCESSING = "message.processing"
    MESSAGE_FINISHED = "message.finished"
    MESSAGE_DELETED = "message.deleted"
    MESSAGE_DISCUSSION_NOTES_ADDED = "message.discussion-notes.added"
    MESSAGE_LABEL_ADDED = "message.label.added"
    MESSAGE_POSTED_TO_CHANNEL = "message.posted.to.channel"
    MESSAGE_VOICEMEMO_CREATED = "message.voicememo.created"
    CHANNEL_CREATED = "channel.created"
    CHANNEL_DELETED = "channel.deleted"
    CHANNEL_USER_JOINED = "channel.user.joined"
    CHANNEL_USERS_ADDED = "channel.users.added"
    CHANNEL_USER_LEFT = "channel.user.left"
    CHANNEL_USER_REMOVED = "channel.user.removed"
    CHANNEL_ASYNC_CHECK_MID = "channel.async-check.mid"
    CHANNEL_ASYNC_CHECK_ENDING = "channel.async-check.ending"
    CHANNEL_ASYNC_ENDED = "channel.async.ended"
    CHANNEL_ASYNC_EXTENDED = "channel.async.extended"
    CHANNEL_ASYNC_SHORTENED = "channel.async.shortened"
    CHANNEL_AI_SUMMARY_GENERATED = "channel.ai-summary.generated"
    WORKSPACE_USER_JOINED = "workspace.user.joined"
    WORKSPACE_USER_ADDED = "workspace.user.added"
    WORKSPACE_USER_LEFT = "workspace.user.left"
    WORKSPACE_USER_REMOVED = "workspace.user.removed"
    WORKSPACE_FINDABLE_CHANNEL_CREATED = "workspace.findable-channel.created"
    ACCESS_TOKEN_EXPIRED = "access_token.expired"
    REFRESH_TOKEN_EXPIRED = "refresh_token.expired"
    AI_PROMPT_RESPONSE_GENERATED = "ai.prompt.response.generated"
    ACTION_ITEM_CREATED = "action-item.created"
    ACTION_ITEM_UPDATED = "action-item.updated"
    ACTION_ITEM_DELETED = "action-item.deleted"
    ACTION_ITEM_STATUS_CHANGED = "action-item.status.changed"


class WebhookMessageStatus(StrEnum):
    """How far a message has come."""

    OFFLINE = "offline"
    PAUSED = "paused"
    PROCESSING = "processing"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    DELETED = "deleted"
    ACCOUNT_DELETED = "account-deleted"
    INITIALIZING = "initializing"
    INPROGRESS = "inprogress"
    CANCELED = "canceled"
    FAILED = "failed"


class WebhookMessageType(StrEnum):
    """Type of a message."""

    CHANNEL = "channel"
    PRERECORDED = "prerecorded"
    VOICEMEMO = "voicememo"
    STORED = "stored"
    WELCOME = "welcome"


class WebhookMessageKind(StrEnum):
    """What a message consists of."""

    AUDIO = "audio"
    TEXT = "text"
    ATTACHMENT = "attachment"
    ACTION_ITEM = "action-item"
    AI_PROMPT = "ai-prompt"
    AI_RESPONSE = "ai-response"
    CHANNEL_REMINDER = "channel-reminder"


class WebhookChannelType(StrEnum):
    """Type of a channel."""

    DIRECT_MESSAGE = "directMessage"
    CUSTOMER_CONVERSATION = "customerConversation"
    NAMED_CONVERSATION = "namedConversation"
    ASYNC_MEETING = "asyncMeeting"


class WebhookVisibility(StrEnum):
    """Who sees a channel."""

    PRIVATE = "private"
    WORKSPACE = "workspace"
    PUBLIC = "public"


class WebhookAttachmentType(StrEnum):
    """Type of an attachment."""

    LINK = "link"
    FILE = "file"
    LOCATION = "location"
    AI_RESPONSE_ID = "ai-response-id"
    AI_PROMPT_ID = "ai-prompt-id"
    ACTION_ITEM_ID = "action-item-id"


class WebhookLabelBehavior(StrEnum):
    """How long a label stays on a message."""

    REMOVE_ON_LISTEN_START = "removeOnListenStart"
    REMOVE_WHEN_HEARD = "removeWhenHeard"
    PERSISTENT = "persistent"


class WebhookLabelType(StrEnum):
    """Who sees a label."""

    PERSONAL = "personal"
    WORKSPACE = "workspace"
    SYSTEM = "system"
    REACTION = "reaction"


class WebhookActionItemStatus(StrEnum):
    """State of an action item."""

    SUGGESTED = "suggested"
    TODO = "todo"
    DONE = "done"


class WebhookContainerType(StrEnum):
    """What an action item stands in."""

    CHANNEL = "channel"
    FOLDER = "folder"
    HOME = "home"
