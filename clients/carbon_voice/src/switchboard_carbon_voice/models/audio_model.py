"""The model AudioModel."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AudioModel(Model):
    """A recording of a message."""

    _names = {"id": "_id"}
    _nullable = frozenset(["extension"])

    id: str | None = NOT_GIVEN
    """Id of the recording."""
    url: str | None = NOT_GIVEN
    """Where it is found."""
    extension: str | None = NOT_GIVEN
    """File name extension."""
    streaming: bool | None = NOT_GIVEN
    """Whether it is a stream."""
    language: str | None = NOT_GIVEN
    """Language that is spoken."""
    duration_ms: float | None = NOT_GIVEN
    """Length in milliseconds."""
    waveform_percentages: list[float] | None = NOT_GIVEN
    """Heights of its sound wave."""
    is_original_audio: bool | None = NOT_GIVEN
    """Whether the author recorded it."""
