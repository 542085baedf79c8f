"""The model ShutdownMessage."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ShutdownMessage(Model):
    """What callers hear."""

    type: _t.ShutdownMessageType | str | None = NOT_GIVEN
    """Whether a text is spoken or a recording is played."""
    content: str | None = NOT_GIVEN
    """Text that is spoken, or the recording; needed with a type."""
