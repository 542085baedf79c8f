"""The model TimedText."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TimedText(Model):
    """A piece of a transcript and when it is spoken."""

    t: str | None = NOT_GIVEN
    """The text."""
    s: int | None = NOT_GIVEN
    """Start, in milliseconds."""
    e: int | None = NOT_GIVEN
    """End, in milliseconds."""
