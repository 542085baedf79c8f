"""The model MessageReceipts."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageReceipts(Model):
    """Readers of a message and those who have yet to read it."""

    read: list[_t.ReadReceipt] | None = NOT_GIVEN
    """Those who have read the message."""
    unread: list[_t.ReadReceipt] | None = NOT_GIVEN
    """Those who have not."""
