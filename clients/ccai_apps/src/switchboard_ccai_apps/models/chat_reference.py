"""The model ChatReference."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatReference(Model):
    """Where the chat of an end user is."""

    _required = frozenset(["chat_id"])

    chat_id: int = NOT_GIVEN
    """Id of the chat."""
