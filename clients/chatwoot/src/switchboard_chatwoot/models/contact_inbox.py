"""The model ContactInbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ContactInbox(Model):
    """That a contact is known in an inbox, and by which source id."""

    _nullable = frozenset(["source_id", "inbox"])

    source_id: str | None = NOT_GIVEN
    """Identity of the contact in the inbox."""
    inbox: _t.Inbox | None = NOT_GIVEN
    """The inbox; null when there is none."""
