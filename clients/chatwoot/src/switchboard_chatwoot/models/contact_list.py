"""The model ContactList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.contact import Contact
    from ..models.contact_list_meta import ContactListMeta


@model
class ContactList(Model):
    """One page of contacts."""

    meta: ContactListMeta | None = NOT_GIVEN
    """Where the page stands in the list."""
    payload: list[Contact] | None = NOT_GIVEN
    """The contacts."""
