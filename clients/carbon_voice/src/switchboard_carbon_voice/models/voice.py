"""The model Voice."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Voice(Model):
    """A voice that can speak messages."""

    id: str | None = NOT_GIVEN
    """Id of the voice."""
    name: str | None = NOT_GIVEN
    """Name."""
    type: _t.VoiceProvider | str | None = NOT_GIVEN
    """Who a voice comes from."""
    gender: _t.VoiceGender | str | None = NOT_GIVEN
    """Gender of a voice."""
    quality: _t.VoiceQuality | str | None = NOT_GIVEN
    """Quality of a voice."""
    language_code: str | None = NOT_GIVEN
    """Code of its language."""
