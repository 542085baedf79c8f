"""The model WebhookMessageDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessageDetails(Model):
    """A message with what belongs to it."""

    _nullable = frozenset(["creator", "conversation", "labels"])
    _open = True

    message: _t.WebhookSimpleMessage | None = NOT_GIVEN
    """A message with simpler names."""
    creator: _t.WebhookMessageCreator | None = NOT_GIVEN
    """The user who created it."""
    conversation: _t.WebhookConversation | None = NOT_GIVEN
    """The conversation that it stands in."""
    labels: list[_t.WebhookLabel] | None = NOT_GIVEN
    """Its labels."""
