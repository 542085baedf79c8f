"""The model WebhookWorkspaceUserJoinedDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookWorkspaceUserJoinedDetails(Model):
    """A user joined a workspace."""

    _names = {"joined_user": "joinedUser"}
    _open = True

    workspace: _t.WebhookWorkspace | None = NOT_GIVEN
    """A workspace as events have it; its times are numbers."""
    joined_user: _t.WebhookUser | None = NOT_GIVEN
    """A user in short."""
