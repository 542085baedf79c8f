"""The model WebhookFindableChannelCreatedDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookFindableChannelCreatedDetails(Model):
    """A channel that all in a workspace can find was created."""

    _open = True

    workspace: _t.WebhookWorkspace | None = NOT_GIVEN
    """A workspace as events have it; its times are numbers."""
    channel: _t.WebhookChannel | None = NOT_GIVEN
    """A channel as events have it."""
