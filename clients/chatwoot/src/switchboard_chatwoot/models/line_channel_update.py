"""The model LineChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class LineChannelUpdate(Model):
    """What can be changed on a LINE channel."""

    _sensitive = frozenset(["line_channel_secret", "line_channel_token"])

    line_channel_id: str | None = NOT_GIVEN
    """Number of the LINE channel."""
    line_channel_secret: str | None = NOT_GIVEN
    """Secret of the LINE channel."""
    line_channel_token: str | None = NOT_GIVEN
    """Access token of the LINE channel."""
