"""The model ContactCreated."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.contact_created_payload import ContactCreatedPayload


@model
class ContactCreated(Model):
    """A contact that was created."""

    payload: ContactCreatedPayload | None = NOT_GIVEN
    """The contact, and the inbox that knows it."""
