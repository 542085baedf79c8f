"""The model WebhookWorkspaceUserAddedDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookWorkspaceUserAddedDetails(Model):
    """A user was added to a workspace."""

    _names = {"added_user": "addedUser"}
    _open = True

    workspace: _t.WebhookWorkspace | None = NOT_GIVEN
    """A workspace as events have it; its times are numbers."""
    added_user: _t.WebhookUser | None = NOT_GIVEN
    """A user in short."""
