"""The model ChatVirtualAgent."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatVirtualAgent(Model):
    """A virtual agent in a chat."""

    id: int | None = NOT_GIVEN
    """Id of the virtual agent."""
    name: str | None = NOT_GIVEN
    """Its name."""
    avatar_url: str | None = NOT_GIVEN
    """Address of its picture."""
    status: str | None = NOT_GIVEN
    """Its state in the chat."""
