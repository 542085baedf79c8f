"""The enums of courier. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class AppCredentialType(StrEnum):
    """Push service: Apple's (`apn`) or Firebase (`fcm`)."""

    APN = "apn"
    FCM = "fcm"


AppCredentialTypeLike: TypeAlias = AppCredentialType | Literal["apn", "fcm"]


class CommunicationType(StrEnum):
    """Kind of conversation."""

    DIRECT_MESSAGE = "direct-message"
    GROUP_MESSAGE = "group-message"
    MULTICAST = "multicast"
    NONE = "none"
    OPEN = "open"
    SINGLE = "single"


CommunicationTypeLike: TypeAlias = (
    CommunicationType | Literal["direct-message", "group-message", "multicast", "none", "open", "single"]
)


class CommunicationSortKey(StrEnum):
    """Key to sort conversations by; descending with a minus sign."""

    MINUS_ACK_TIMESTAMP = "-ack-timestamp"
    MINUS_LAST_TIMESTAMP = "-last-timestamp"
    MINUS_UNREAD_COUNT = "-unread-count"
    ACK_TIMESTAMP = "ack-timestamp"
    LAST_TIMESTAMP = "last-timestamp"
    UNREAD_COUNT = "unread-count"


CommunicationSortKeyLike: TypeAlias = (
    CommunicationSortKey
    | Literal["-ack-timestamp", "-last-timestamp", "-unread-count", "ack-timestamp", "last-timestamp", "unread-count"]
)


class ReactionType(StrEnum):
    """A reaction to a message."""

    DISLIKE = "dislike"
    LIKE = "like"
    LOL = "lol"
    LOVE = "love"
    SAD = "sad"
    WOW = "wow"


ReactionTypeLike: TypeAlias = ReactionType | Literal["dislike", "like", "lol", "love", "sad", "wow"]


class MessagingResponderSortKey(StrEnum):
    """Key to sort automatic responders by; descending with a minus sign."""

    MINUS_CREATED_AT = "-created-at"
    MINUS_END_AT = "-end-at"
    MINUS_START_AT = "-start-at"
    CREATED_AT = "created-at"
    END_AT = "end-at"
    START_AT = "start-at"


MessagingResponderSortKeyLike: TypeAlias = (
    MessagingResponderSortKey | Literal["-created-at", "-end-at", "-start-at", "created-at", "end-at", "start-at"]
)


class OrgPreferenceName(StrEnum):
    """Name of a messaging preference."""

    DEFAULT_CHANNEL_TITLE = "default-channel-title"
    GROUP_PROVIDER_ACK = "group-provider-ack"
    INITIAL_SMS_MESSAGE = "initial-sms-message"


OrgPreferenceNameLike: TypeAlias = (
    OrgPreferenceName | Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
)


class UserDeviceType(StrEnum):
    """Push service of a device: Apple's (`apn`), Firebase (`fcm`) or web push."""

    APN = "apn"
    FCM = "fcm"
    WEB = "web"


UserDeviceTypeLike: TypeAlias = UserDeviceType | Literal["apn", "fcm", "web"]


class VideoChannelState(StrEnum):
    """State of a video channel."""

    OPEN = "open"
    SCHEDULED = "scheduled"
    TERMINATED = "terminated"


VideoChannelStateLike: TypeAlias = VideoChannelState | Literal["open", "scheduled", "terminated"]


class VoiceCallState(StrEnum):
    """State of a voice conference or survey."""

    COMPLETED = "completed"
    CREATED = "created"
    FAILED = "failed"
    RUNNING = "running"


VoiceCallStateLike: TypeAlias = VoiceCallState | Literal["completed", "created", "failed", "running"]


class VoiceRecordingState(StrEnum):
    """State of a voice recording."""

    COMPLETED = "completed"
    INPROGRESS = "inprogress"


VoiceRecordingStateLike: TypeAlias = VoiceRecordingState | Literal["completed", "inprogress"]
