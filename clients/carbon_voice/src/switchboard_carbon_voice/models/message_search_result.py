"""The model MessageSearchResult."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageSearchResult(Model):
    """Messages found."""

    messages: list[_t.Message] | None = NOT_GIVEN
    """The messages."""
    success: bool | None = NOT_GIVEN
    """Whether the search succeeded."""
    unheard_counts_by_channel: dict[str, Any] | None = NOT_GIVEN
    """Number of unheard messages by channel; the form of the values is not documented."""
