"""The model InboxLabelMatrix."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class InboxLabelMatrix(Model):
    """How many conversations there are by inbox and label."""

    inboxes: list[_t.MatrixInbox] | None = NOT_GIVEN
    """Inboxes, one for each row."""
    labels: list[_t.MatrixLabel] | None = NOT_GIVEN
    """Labels, one for each column."""
    matrix: list[list[int]] | None = NOT_GIVEN
    """Counts of conversations: a row for each inbox, in it a count for each label, in the order of the two lists."""
