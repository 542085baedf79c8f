"""The model WebhookSessionParticipant."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookSessionParticipant(Model):
    """Somebody who takes part in a session."""

    _nullable = frozenset(["state", "type", "dn"])
    _open = True

    state: str | None = NOT_GIVEN
    """State of the participant: connected, accepted, disconnected or dispositionSubmitted."""
    type: str | None = NOT_GIVEN
    """What the participant is, such as external."""
    dn: str | None = NOT_GIVEN
    """Phone number."""
