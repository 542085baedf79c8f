"""The model ParticipantAudioState."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ParticipantAudioState(Model):
    """The audio state that one participant is to get."""

    _kebab_case = True

    audio_state: str | None = NOT_GIVEN
    """New state of the participant's audio, such as `muted`."""
    id: str | None = NOT_GIVEN
    """Id of the participant."""
