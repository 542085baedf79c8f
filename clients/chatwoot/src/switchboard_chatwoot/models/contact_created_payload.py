"""The model ContactCreatedPayload."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.contact import Contact
    from ..models.contact_inbox import ContactInbox


@model
class ContactCreatedPayload(Model):
    """The contact, and the inbox that knows it."""

    contact: Contact | None = NOT_GIVEN
    """A person whom the account talks to."""
    contact_inbox: ContactInbox | None = NOT_GIVEN
    """That a contact is known in an inbox, and by which source id."""
