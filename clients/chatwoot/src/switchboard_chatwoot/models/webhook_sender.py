"""The union WebhookSender: the value itself tells which member it is."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TypeAlias, Union

from ..models.webhook_agent_bot import WebhookAgentBot
from ..models.webhook_assistant import WebhookAssistant
from ..models.webhook_contact import WebhookContact
from ..models.webhook_user import WebhookUser

WebhookSender: TypeAlias = Union[WebhookContact, WebhookUser, WebhookAgentBot, WebhookAssistant]
"""Who sent a message or types; a contact where nothing says what it is."""
