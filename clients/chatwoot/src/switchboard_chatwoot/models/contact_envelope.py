"""The model ContactEnvelope."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.contact import Contact


@model
class ContactEnvelope(Model):
    """One contact."""

    payload: Contact | None = NOT_GIVEN
    """A person whom the account talks to."""
