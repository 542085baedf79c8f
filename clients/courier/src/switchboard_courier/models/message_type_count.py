"""The model MessageTypeCount."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageTypeCount(Model):
    """Unread messages of one type."""

    _kebab_case = True

    count: int | None = NOT_GIVEN
    """Unread messages of this type."""
    message_type: str | None = NOT_GIVEN
    """Type of message, such as `group-messages`."""
