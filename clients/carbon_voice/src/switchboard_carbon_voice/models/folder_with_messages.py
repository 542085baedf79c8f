"""The model FolderWithMessages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FolderWithMessages(Model):
    """A folder with the messages in it."""

    folder: _t.Folder | None = NOT_GIVEN
    """A folder of voice memos or of prerecorded messages."""
    messages: list[_t.FolderMessage] | None = NOT_GIVEN
    """The messages."""
