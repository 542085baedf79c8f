"""The model MessageList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.message import Message
    from ..models.message_list_meta import MessageListMeta


@model
class MessageList(Model):
    """Messages of a conversation, and what is known about it."""

    meta: MessageListMeta | None = NOT_GIVEN
    """The conversation that the messages belong to."""
    payload: list[Message] | None = NOT_GIVEN
    """The messages."""
