"""The enums of Chatwoot. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Literal, TypeAlias


class AccountStatus(StrEnum):
    """State of an account."""

    ACTIVE = "active"
    SUSPENDED = "suspended"


AccountStatusLike: TypeAlias = AccountStatus | Literal["active", "suspended"]


class Role(StrEnum):
    """What a user is in an account."""

    AGENT = "agent"
    ADMINISTRATOR = "administrator"


RoleLike: TypeAlias = Role | Literal["agent", "administrator"]


class AvailabilityStatus(StrEnum):
    """Whether somebody is present."""

    ONLINE = "online"
    OFFLINE = "offline"


class ContactSort(StrEnum):
    """Attribute by which contacts are ordered; a leading minus sign turns the order round."""

    NAME = "name"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"
    LAST_ACTIVITY_AT = "last_activity_at"
    MINUS_NAME = "-name"
    MINUS_EMAIL = "-email"
    MINUS_PHONE_NUMBER = "-phone_number"
    MINUS_LAST_ACTIVITY_AT = "-last_activity_at"


ContactSortLike: TypeAlias = (
    ContactSort
    | Literal[
        "name", "email", "phone_number", "last_activity_at", "-name", "-email", "-phone_number", "-last_activity_at"
    ]
)


class MessageContentType(StrEnum):
    """Form of the content of a message."""

    TEXT = "text"
    INPUT_SELECT = "input_select"
    CARDS = "cards"
    FORM = "form"
    INPUT_TEXT = "input_text"
    INPUT_TEXTAREA = "input_textarea"
    INPUT_EMAIL = "input_email"
    ARTICLE = "article"
    INCOMING_EMAIL = "incoming_email"
    INPUT_CSAT = "input_csat"
    INTEGRATIONS = "integrations"
    STICKER = "sticker"
    VOICE_CALL = "voice_call"


class MessageType(IntEnum):
    """Kind of a message."""

    INCOMING = 0
    """from the contact."""
    OUTGOING = 1
    """to the contact, or a private note."""
    ACTIVITY = 2
    """what happened, as noted by the system."""
    TEMPLATE = 3
    """sent by the system, such as a form for an e-mail address."""


class MessageStatus(StrEnum):
    """How far a message has come."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


class MessageSenderType(StrEnum):
    """Kind of the sender of a message."""

    CONTACT = "Contact"
    USER = "User"
    AGENT_BOT = "AgentBot"
    CAPTAIN_ASSISTANT = "Captain::Assistant"


class ConversationStatus(StrEnum):
    """State of a conversation."""

    OPEN = "open"
    """being dealt with."""
    RESOLVED = "resolved"
    """done."""
    BOT = "bot"
    """Deprecated. handled by a bot; later versions say pending."""
    PENDING = "pending"
    """handled by a bot, or waiting; later versions only."""
    SNOOZED = "snoozed"
    """asleep until later; later versions only."""


ConversationStatusLike: TypeAlias = ConversationStatus | Literal["open", "resolved", "bot", "pending", "snoozed"]


class Availability(StrEnum):
    """Presence of a user."""

    ONLINE = "online"
    BUSY = "busy"
    OFFLINE = "offline"


AvailabilityLike: TypeAlias = Availability | Literal["online", "busy", "offline"]


class ConversationStatusFilter(StrEnum):
    """State of the conversations to list; all for any state."""

    OPEN = "open"
    RESOLVED = "resolved"
    BOT = "bot"
    """Deprecated. handled by a bot; later versions say pending."""
    PENDING = "pending"
    """handled by a bot, or waiting; later versions only."""
    SNOOZED = "snoozed"
    """later versions only."""
    ALL = "all"
    """any state; later versions only."""


ConversationStatusFilterLike: TypeAlias = (
    ConversationStatusFilter | Literal["open", "resolved", "bot", "pending", "snoozed", "all"]
)


class AssigneeType(StrEnum):
    """Whose conversations: those of the caller, those of nobody, all, or those of anybody."""

    ME = "me"
    UNASSIGNED = "unassigned"
    ALL = "all"
    ASSIGNED = "assigned"


AssigneeTypeLike: TypeAlias = AssigneeType | Literal["me", "unassigned", "all", "assigned"]


class ReplyTime(StrEnum):
    """How soon a reply is promised."""

    IN_A_FEW_MINUTES = "in_a_few_minutes"
    IN_A_FEW_HOURS = "in_a_few_hours"
    IN_A_DAY = "in_a_day"


class WidgetFeature(StrEnum):
    """A feature of a website widget."""

    ATTACHMENTS = "attachments"
    EMOJI_PICKER = "emoji_picker"
    END_CONVERSATION = "end_conversation"
    USE_INBOX_AVATAR_FOR_BOT = "use_inbox_avatar_for_bot"
    ALLOW_MOBILE_WEBVIEW = "allow_mobile_webview"


class CsatDisplayType(StrEnum):
    """What contacts choose from in a survey."""

    EMOJI = "emoji"
    STAR = "star"


class SenderNameType(StrEnum):
    """How the sender of e-mail is named."""

    FRIENDLY = "friendly"
    PROFESSIONAL = "professional"


SenderNameTypeLike: TypeAlias = SenderNameType | Literal["friendly", "professional"]


class WhatsAppProvider(StrEnum):
    """Who carries a WhatsApp channel; default stands for older channels of 360dialog only."""

    WHATSAPP_CLOUD = "whatsapp_cloud"
    DEFAULT = "default"


class MessageDirection(StrEnum):
    """Which way a message goes."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


MessageDirectionLike: TypeAlias = MessageDirection | Literal["outgoing", "incoming"]


class CustomContentType(StrEnum):
    """Form of the content."""

    TEXT = "text"
    INPUT_EMAIL = "input_email"
    CARDS = "cards"
    INPUT_SELECT = "input_select"
    FORM = "form"
    ARTICLE = "article"


CustomContentTypeLike: TypeAlias = (
    CustomContentType | Literal["text", "input_email", "cards", "input_select", "form", "article"]
)


class MessageTemplateCategory(StrEnum):
    """Category of a WhatsApp template."""

    UTILITY = "UTILITY"
    MARKETING = "MARKETING"
    SHIPPING_UPDATE = "SHIPPING_UPDATE"
    TICKET_UPDATE = "TICKET_UPDATE"
    ISSUE_RESOLUTION = "ISSUE_RESOLUTION"


class MessageTemplateMediaType(StrEnum):
    """Kind of the file at the head of a WhatsApp message."""

    IMAGE = "image"
    VIDEO = "video"
    DOCUMENT = "document"


class MessageTemplateButtonType(StrEnum):
    """Kind of the value for a button."""

    URL = "url"
    COPY_CODE = "copy_code"


class AttachmentType(StrEnum):
    """Kind of an attachment."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    LOCATION = "location"
    FALLBACK = "fallback"
    SHARE = "share"
    STORY_MENTION = "story_mention"
    CONTACT = "contact"
    IG_REEL = "ig_reel"
    IG_POST = "ig_post"
    IG_STORY = "ig_story"
    EMBED = "embed"


class SenderType(StrEnum):
    """What the sender of a message is."""

    CONTACT = "contact"
    USER = "user"
    AGENT_BOT = "agent_bot"
    CAPTAIN_ASSISTANT = "captain_assistant"


class TypingStatus(StrEnum):
    """Whether somebody is typing."""

    ON = "on"
    OFF = "off"


TypingStatusLike: TypeAlias = TypingStatus | Literal["on", "off"]


class AuditAction(StrEnum):
    """What was done to something."""

    CREATE = "create"
    UPDATE = "update"
    DESTROY = "destroy"


class CustomAttributeModel(StrEnum):
    """Whose attribute it is, as a digit."""

    VALUE_0 = "0"
    VALUE_1 = "1"


CustomAttributeModelLike: TypeAlias = CustomAttributeModel | Literal["0", "1"]


class CustomAttributeType(StrEnum):
    """Kind of the values of a custom attribute."""

    TEXT = "text"
    NUMBER = "number"
    CURRENCY = "currency"
    PERCENT = "percent"
    LINK = "link"
    DATE = "date"
    LIST = "list"
    CHECKBOX = "checkbox"


class CustomAttributeOwner(StrEnum):
    """Whose attribute it is."""

    CONVERSATION_ATTRIBUTE = "conversation_attribute"
    CONTACT_ATTRIBUTE = "contact_attribute"


class FilterOperator(StrEnum):
    """How a condition compares."""

    EQUAL_TO = "equal_to"
    NOT_EQUAL_TO = "not_equal_to"
    CONTAINS = "contains"
    DOES_NOT_CONTAIN = "does_not_contain"
    IS_PRESENT = "is_present"
    IS_NOT_PRESENT = "is_not_present"
    IS_GREATER_THAN = "is_greater_than"
    IS_LESS_THAN = "is_less_than"
    DAYS_BEFORE = "days_before"
    STARTS_WITH = "starts_with"


class FilterConjunction(StrEnum):
    """How two conditions are joined."""

    AND = "AND"
    OR = "OR"


class AutomationEvent(StrEnum):
    """Event that automation rules wait for."""

    CONVERSATION_CREATED = "conversation_created"
    CONVERSATION_UPDATED = "conversation_updated"
    CONVERSATION_RESOLVED = "conversation_resolved"
    MESSAGE_CREATED = "message_created"
    CONVERSATION_OPENED = "conversation_opened"


AutomationEventLike: TypeAlias = (
    AutomationEvent
    | Literal[
        "conversation_created",
        "conversation_updated",
        "conversation_resolved",
        "message_created",
        "conversation_opened",
    ]
)


class ArticleStatus(StrEnum):
    """State of an article."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class ConversationPriority(StrEnum):
    """How urgent a conversation is."""

    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


ConversationPriorityLike: TypeAlias = ConversationPriority | Literal["urgent", "high", "medium", "low", "none"]


class CustomFilterType(StrEnum):
    """What a filter selects."""

    CONVERSATION = "conversation"
    CONTACT = "contact"
    REPORT = "report"


CustomFilterTypeLike: TypeAlias = CustomFilterType | Literal["conversation", "contact", "report"]


class WebhookEvent(StrEnum):
    """An event that webhooks can receive."""

    CONVERSATION_CREATED = "conversation_created"
    CONVERSATION_STATUS_CHANGED = "conversation_status_changed"
    CONVERSATION_UPDATED = "conversation_updated"
    CONTACT_CREATED = "contact_created"
    CONTACT_UPDATED = "contact_updated"
    MESSAGE_CREATED = "message_created"
    MESSAGE_UPDATED = "message_updated"
    WEBWIDGET_TRIGGERED = "webwidget_triggered"
    CONVERSATION_TYPING_ON = "conversation_typing_on"
    CONVERSATION_TYPING_OFF = "conversation_typing_off"
    INBOX_CREATED = "inbox_created"
    INBOX_UPDATED = "inbox_updated"


WebhookEventLike: TypeAlias = (
    WebhookEvent
    | Literal[
        "conversation_created",
        "conversation_status_changed",
        "conversation_updated",
        "contact_created",
        "contact_updated",
        "message_created",
        "message_updated",
        "webwidget_triggered",
        "conversation_typing_on",
        "conversation_typing_off",
        "inbox_created",
        "inbox_updated",
    ]
)


class ReportMetric(StrEnum):
    """A figure that reports have."""

    CONVERSATIONS_COUNT = "conversations_count"
    INCOMING_MESSAGES_COUNT = "incoming_messages_count"
    OUTGOING_MESSAGES_COUNT = "outgoing_messages_count"
    AVG_FIRST_RESPONSE_TIME = "avg_first_response_time"
    AVG_RESOLUTION_TIME = "avg_resolution_time"
    RESOLUTIONS_COUNT = "resolutions_count"
    REPLY_TIME = "reply_time"
    BOT_RESOLUTIONS_COUNT = "bot_resolutions_count"
    BOT_HANDOFFS_COUNT = "bot_handoffs_count"


ReportMetricLike: TypeAlias = (
    ReportMetric
    | Literal[
        "conversations_count",
        "incoming_messages_count",
        "outgoing_messages_count",
        "avg_first_response_time",
        "avg_resolution_time",
        "resolutions_count",
        "reply_time",
        "bot_resolutions_count",
        "bot_handoffs_count",
    ]
)


class ReportType(StrEnum):
    """What a report is about."""

    ACCOUNT = "account"
    AGENT = "agent"
    INBOX = "inbox"
    LABEL = "label"
    TEAM = "team"


ReportTypeLike: TypeAlias = ReportType | Literal["account", "agent", "inbox", "label", "team"]


class OutgoingMessagesGroup(StrEnum):
    """For what outgoing messages are counted."""

    AGENT = "agent"
    TEAM = "team"
    INBOX = "inbox"
    LABEL = "label"


OutgoingMessagesGroupLike: TypeAlias = OutgoingMessagesGroup | Literal["agent", "team", "inbox", "label"]


class WebhookAssigneeType(StrEnum):
    """Kind of an assignee."""

    USER = "User"
    AGENT_BOT = "AgentBot"


class WebhookMessageType(StrEnum):
    """Kind of a message in events, where it is a word."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    TEMPLATE = "template"


class ReportPeriod(StrEnum):
    """Length of a period."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    HOUR = "hour"


ReportPeriodLike: TypeAlias = ReportPeriod | Literal["day", "week", "month", "year", "hour"]
