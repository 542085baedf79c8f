"""The enums of Chatwoot. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Literal, TypeAlias


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


class MessageType(IntEnum):
    """Kind of a message."""

    INCOMING = 0
    """from the contact."""
    OUTGOING = 1
    """to the contact, or a private note."""
    ACTIVITY = 2
    """what happened, told by the system."""
    TEMPLATE = 3
    """sent by the system, such as a form for an e-mail address."""


class ConversationStatus(StrEnum):
    """State of a conversation."""

    OPEN = "open"
    """being dealt with."""
    RESOLVED = "resolved"
    """done."""
    BOT = "bot"
    """handled by a bot; later versions say pending."""
    PENDING = "pending"
    """handled by a bot, or waiting; later versions only."""
    SNOOZED = "snoozed"
    """asleep until later; later versions only."""


ConversationStatusLike: TypeAlias = ConversationStatus | Literal["open", "resolved", "bot", "pending", "snoozed"]


class AssigneeType(StrEnum):
    """Whose conversations: those of the caller, those of nobody, or all."""

    ME = "me"
    UNASSIGNED = "unassigned"
    ALL = "all"
    ASSIGNED = "assigned"


AssigneeTypeLike: TypeAlias = AssigneeType | Literal["me", "unassigned", "all", "assigned"]


class MessageDirection(StrEnum):
    """Which way a message goes."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


MessageDirectionLike: TypeAlias = MessageDirection | Literal["outgoing", "incoming"]


class CustomContentType(StrEnum):
    """Form of the content, where it is more than text."""

    INPUT_EMAIL = "input_email"
    CARDS = "cards"
    INPUT_SELECT = "input_select"
    FORM = "form"
    ARTICLE = "article"


CustomContentTypeLike: TypeAlias = (
    CustomContentType | Literal["input_email", "cards", "input_select", "form", "article"]
)


class ConversationStatusFilter(StrEnum):
    """State that conversations are narrowed down to; all does not narrow them down."""

    OPEN = "open"
    RESOLVED = "resolved"
    BOT = "bot"
    """handled by a bot; later versions say pending."""
    PENDING = "pending"
    """later versions only."""
    SNOOZED = "snoozed"
    """later versions only."""
    ALL = "all"
    """any state; later versions only."""


ConversationStatusFilterLike: TypeAlias = (
    ConversationStatusFilter | Literal["open", "resolved", "bot", "pending", "snoozed", "all"]
)
