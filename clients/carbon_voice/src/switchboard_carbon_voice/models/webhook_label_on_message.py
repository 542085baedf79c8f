"""The model WebhookLabelOnMessage."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookLabelOnMessage(Model):
    """A label and the message that it was put on."""

    _open = True

    label: _t.WebhookLabel | None = NOT_GIVEN
    """A label."""
    message: _t.WebhookMessageDetails | None = NOT_GIVEN
    """A message with what belongs to it."""
