"""The model WebhookConversationMeta."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookConversationMeta(Model):
    """Who takes part in a conversation."""

    _nullable = frozenset(["sender", "assignee", "assignee_type", "team", "hmac_verified"])

    sender: _t.WebhookContact | None = NOT_GIVEN
    """The contact."""
    assignee: _t.WebhookAssignee | None = NOT_GIVEN
    """Who takes care of it."""
    assignee_type: _t.WebhookAssigneeType | str | None = NOT_GIVEN
    """Kind of the assignee; since 4.8."""
    team: _t.WebhookTeam | None = NOT_GIVEN
    """The team that takes care of it."""
    hmac_verified: bool | None = NOT_GIVEN
    """Whether the identity of the contact is proven."""
