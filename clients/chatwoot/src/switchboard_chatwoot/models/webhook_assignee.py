"""The union WebhookAssignee: the value itself tells which member it is."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TypeAlias, Union

from ..models.webhook_agent_bot import WebhookAgentBot
from ..models.webhook_user import WebhookUser

WebhookAssignee: TypeAlias = Union[WebhookUser, WebhookAgentBot]
"""Who takes care of a conversation."""
