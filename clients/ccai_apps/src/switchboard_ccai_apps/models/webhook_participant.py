"""The model WebhookParticipant."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookParticipant(Model):
    """Somebody who takes part in a chat."""

    _nullable = frozenset(["agent"])
    _open = True

    id: int | None = NOT_GIVEN
    """Id of the participant."""
    type: _t.WebhookParticipantType | str | None = NOT_GIVEN
    """What a participant is."""
    status: str | None = NOT_GIVEN
    """State of the participant, such as connected."""
    connected_at: datetime | None = NOT_GIVEN
    """When the participant came."""
    agent: dict[str, Any] | None = NOT_GIVEN
    """The agent, if it is one."""
