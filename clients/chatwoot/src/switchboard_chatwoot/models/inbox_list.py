"""The model InboxList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.inbox import Inbox


@model
class InboxList(Model):
    """All inboxes of an account."""

    payload: list[Inbox] | None = NOT_GIVEN
    """The inboxes."""
