"""The model MessageWithContext."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageWithContext(Model):
    """A message with its conversation, author and labels."""

    message: _t.SimplifiedMessage | None = NOT_GIVEN
    """A voice or text message, in the form of the calls for messages; the `Message` of a search is another."""
    creator: _t.User | None = NOT_GIVEN
    """A person."""
    conversation: _t.Conversation | None = NOT_GIVEN
    """A group of people with their messages on a topic."""
    labels: list[_t.Label] | None = NOT_GIVEN
    """Labels that it carries."""
