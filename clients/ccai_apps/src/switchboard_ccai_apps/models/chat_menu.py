"""The model ChatMenu."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatMenu(Model):
    """A queue that a chat belongs to."""

    id: int | None = NOT_GIVEN
    """Id of the queue."""
    name: str | None = NOT_GIVEN
    """Name of the queue."""
