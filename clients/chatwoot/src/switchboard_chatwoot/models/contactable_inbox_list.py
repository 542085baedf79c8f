"""The model ContactableInboxList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.contactable_inbox import ContactableInbox


@model
class ContactableInboxList(Model):
    """Inboxes through which a contact can be reached."""

    payload: list[ContactableInbox] | None = NOT_GIVEN
    """The inboxes."""
