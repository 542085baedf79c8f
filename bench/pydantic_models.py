"""The conversations as pydantic v2 models, in two kinds: unknown keys kept, as our models do, and dropped."""

# No `from __future__ import annotations`: pydantic resolves annotations of classes made inside a function only so.
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, TypeAdapter


class Status(StrEnum):
    """An enum as most people write it: an unknown value fails the page."""

    OPEN = "open"
    RESOLVED = "resolved"
    PENDING = "pending"
    SNOOZED = "snoozed"


class Priority(StrEnum):
    """Another one."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"


class Role(StrEnum):
    """Another one."""

    AGENT = "agent"
    ADMINISTRATOR = "administrator"


class ContentType(StrEnum):
    """Another one."""

    TEXT = "text"
    INPUT_SELECT = "input_select"
    CARDS = "cards"
    FORM = "form"
    ARTICLE = "article"


class MessageType(IntEnum):
    """Another one."""

    INCOMING = 0
    OUTGOING = 1
    ACTIVITY = 2
    TEMPLATE = 3


class Converter(NamedTuple):
    """Decodes and encodes a page of conversations."""

    adapter: TypeAdapter[Any]

    def decode(self, text: bytes) -> Any:
        """Typed models of a JSON text."""
        return self.adapter.validate_json(text)

    def encode(self, page: Any) -> bytes:
        """JSON text of typed models, without what the text lacked."""
        return self.adapter.dump_json(page, exclude_unset=True)


def converter(extra: Literal["allow", "ignore"]) -> Converter:
    """Models that keep (`allow`) or drop (`ignore`) unknown keys."""

    class Base(BaseModel):
        model_config = ConfigDict(extra=extra)

    class Agent(Base):
        id: int | None = None
        name: str | None = None
        email: str | None = None
        role: Role | None = None

    class Contact(Base):
        id: int | None = None
        name: str | None = None
        email: str | None = None
        phone_number: str | None = None
        blocked: bool | None = None
        created_at: datetime | None = None
        custom_attributes: dict[str, Any] | None = None

    class Meta(Base):
        channel: str | None = None
        sender: Contact | None = None
        assignee: Agent | None = None

    class Attachment(Base):
        id: int | None = None
        file_type: str | None = None
        data_url: str | None = None

    class Message(Base):
        id: int | None = None
        content: str | None = None
        content_type: ContentType | None = None
        message_type: MessageType | None = None
        private: bool | None = None
        created_at: datetime | None = None
        source_id: str | None = None
        attachments: list[Attachment] | None = None

    class Conversation(Base):
        id: int
        uuid: str | None = None
        account_id: int | None = None
        inbox_id: int | None = None
        status: Status
        priority: Priority | None = None
        can_reply: bool | None = None
        muted: bool | None = None
        unread_count: int | None = None
        created_at: datetime | None = None
        last_activity_at: datetime | None = None
        labels: list[str] | None = None
        additional_attributes: dict[str, Any] | None = None
        custom_attributes: dict[str, Any] | None = None
        meta: Meta
        messages: list[Message]

    class PageMeta(Base):
        all_count: int | None = None
        mine_count: int | None = None

    class Page(Base):
        meta: PageMeta
        payload: list[Conversation]

    return Converter(TypeAdapter(Page))
