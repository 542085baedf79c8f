"""The model ContactableInbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ContactableInbox(Model):
    """An inbox through which a contact can be reached, and the source id to use."""

    source_id: str | None = NOT_GIVEN
    """Identity of the contact in the inbox."""
    inbox: _t.Inbox | None = NOT_GIVEN
    """A channel through which contacts write."""
