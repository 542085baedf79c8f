"""The model MulticastReceipt."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MulticastReceipt(Model):
    """Tells which task sends a templated message, not in the form of JSON:API."""

    _kebab_case = True

    message_data: dict[str, Any] | None = NOT_GIVEN
    """The data with which the template was rendered."""
    task_id: str | None = NOT_GIVEN
    """Task that sends the messages."""
