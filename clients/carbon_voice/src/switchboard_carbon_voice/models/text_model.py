"""The model TextModel."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextModel(Model):
    """A text of a message."""

    _nullable = frozenset(["audio_id"])

    type: _t.TextModelType | str | None = NOT_GIVEN
    """What a text of a message is."""
    audio_id: str | None = NOT_GIVEN
    """Id of the recording that it belongs to."""
    language_id: str | None = NOT_GIVEN
    """Id of its language."""
    value: str | None = NOT_GIVEN
    """The text."""
    timecodes: list[_t.TimedText] | None = NOT_GIVEN
    """Its pieces with their times."""
