"""The model MessageSenderCount."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageSenderCount(Model):
    """Unread messages of one sender."""

    _kebab_case = True

    count: int | None = NOT_GIVEN
    """Unread messages from this sender."""
    individual_id: str | None = NOT_GIVEN
    """The sender."""
