"""The conversations as the generator writes models; by hand until it makes them from bench/conversations.yaml."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from generator.runtime.codec import Codec
from generator.runtime.model import Model, model
from generator.runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime


class ConversationStatus(StrEnum):
    """Where a conversation stands."""

    OPEN = "open"
    RESOLVED = "resolved"
    PENDING = "pending"
    SNOOZED = "snoozed"


class ConversationPriority(StrEnum):
    """How urgent a conversation is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"


class AgentRole(StrEnum):
    """What an agent may do."""

    AGENT = "agent"
    ADMINISTRATOR = "administrator"


class ContentType(StrEnum):
    """Kind of content."""

    TEXT = "text"
    INPUT_SELECT = "input_select"
    CARDS = "cards"
    FORM = "form"
    ARTICLE = "article"


class MessageType(IntEnum):
    """Direction of a message."""

    INCOMING = 0
    OUTGOING = 1
    ACTIVITY = 2
    TEMPLATE = 3


@model
class Agent(Model):
    """A person who answers."""

    id: int | None = NOT_GIVEN
    name: str | None = NOT_GIVEN
    email: str | None = NOT_GIVEN
    role: AgentRole | None = NOT_GIVEN


@model
class Contact(Model):
    """A person who asks."""

    id: int | None = NOT_GIVEN
    name: str | None = NOT_GIVEN
    email: str | None = NOT_GIVEN
    phone_number: str | None = NOT_GIVEN
    blocked: bool | None = NOT_GIVEN
    created_at: datetime | None = NOT_GIVEN
    custom_attributes: dict[str, Any] | None = NOT_GIVEN


@model
class ConversationMeta(Model):
    """Who takes part."""

    channel: str | None = NOT_GIVEN
    sender: Contact | None = NOT_GIVEN
    assignee: Agent | None = NOT_GIVEN


@model
class Attachment(Model):
    """A file of a message."""

    id: int | None = NOT_GIVEN
    file_type: str | None = NOT_GIVEN
    data_url: str | None = NOT_GIVEN


@model
class Message(Model):
    """One message."""

    id: int | None = NOT_GIVEN
    content: str | None = NOT_GIVEN
    content_type: ContentType | None = NOT_GIVEN
    message_type: MessageType | None = NOT_GIVEN
    private: bool | None = NOT_GIVEN
    created_at: datetime | None = NOT_GIVEN
    source_id: str | None = NOT_GIVEN
    attachments: list[Attachment] | None = NOT_GIVEN


@model
class Conversation(Model):
    """A conversation with its last message."""

    id: int | None = NOT_GIVEN
    uuid: str | None = NOT_GIVEN
    account_id: int | None = NOT_GIVEN
    inbox_id: int | None = NOT_GIVEN
    status: ConversationStatus | None = NOT_GIVEN
    priority: ConversationPriority | None = NOT_GIVEN
    can_reply: bool | None = NOT_GIVEN
    muted: bool | None = NOT_GIVEN
    unread_count: int | None = NOT_GIVEN
    created_at: datetime | None = NOT_GIVEN
    last_activity_at: datetime | None = NOT_GIVEN
    labels: list[str] | None = NOT_GIVEN
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    meta: ConversationMeta | None = NOT_GIVEN
    messages: list[Message] | None = NOT_GIVEN


@model
class PageMeta(Model):
    """Counts."""

    all_count: int | None = NOT_GIVEN
    mine_count: int | None = NOT_GIVEN


@model
class ConversationPage(Model):
    """A page of conversations."""

    meta: PageMeta | None = NOT_GIVEN
    payload: list[Conversation] | None = NOT_GIVEN


ENUMS = frozenset({"ConversationStatus", "ConversationPriority", "AgentRole", "ContentType", "MessageType"})
CODEC = Codec(globals().__getitem__, ENUMS)
Model._codec = CODEC  # noqa: SLF001 -- generated packages do so too
