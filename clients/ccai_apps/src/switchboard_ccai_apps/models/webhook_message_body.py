"""The model WebhookMessageBody."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessageBody(Model):
    """A message and who wrote it."""

    _nullable = frozenset(["end_user"])
    _open = True

    sender: _t.WebhookParticipant | None = NOT_GIVEN
    """Somebody who takes part in a chat."""
    message: _t.WebhookMessage | None = NOT_GIVEN
    """What somebody wrote."""
    end_user: dict[str, Any] | None = NOT_GIVEN
    """The end user."""
