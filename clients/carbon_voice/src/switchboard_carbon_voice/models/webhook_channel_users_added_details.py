"""The model WebhookChannelUsersAddedDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChannelUsersAddedDetails(Model):
    """Users were added to a channel."""

    _names = {"added_by": "addedBy", "added_users": "addedUsers"}
    _open = True

    channel: _t.WebhookChannel | None = NOT_GIVEN
    """A channel as events have it."""
    added_by: _t.WebhookUser | None = NOT_GIVEN
    """A user in short."""
    added_users: list[_t.WebhookUser] | None = NOT_GIVEN
    """The users who were added."""
