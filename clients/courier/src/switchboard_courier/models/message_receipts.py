"""The model MessageReceipts."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..models.read_receipt import ReadReceipt


@model
class MessageReceipts(Model):
    """Readers of a message and those who have yet to read it."""

    read: list[ReadReceipt] | None = NOT_GIVEN
    """Those who have read the message."""
    unread: list[ReadReceipt] | None = NOT_GIVEN
    """Those who have not."""
