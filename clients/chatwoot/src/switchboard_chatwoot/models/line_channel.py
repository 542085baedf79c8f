"""The model LineChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class LineChannel(Model):
    """Settings of a LINE channel."""

    _required = frozenset(["type", "line_channel_id", "line_channel_secret", "line_channel_token"])
    _sensitive = frozenset(["line_channel_secret", "line_channel_token"])

    type: Literal["line"] = NOT_GIVEN
    """Kind of the channel."""
    line_channel_id: str = NOT_GIVEN
    """Number of the LINE channel."""
    line_channel_secret: str = NOT_GIVEN
    """Secret of the LINE channel."""
    line_channel_token: str = NOT_GIVEN
    """Access token of the LINE channel."""
