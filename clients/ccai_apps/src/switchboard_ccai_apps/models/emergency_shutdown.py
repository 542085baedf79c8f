"""The model EmergencyShutdown."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EmergencyShutdown(Model):
    """Whether queues are closed, and what becomes of the calls in them."""

    _required = frozenset(["enabled"])

    enabled: bool = NOT_GIVEN
    """Whether the queues are closed."""
    message: _t.ShutdownMessage | None = NOT_GIVEN
    """What callers hear."""
    in_progress_calls: _t.InProgressCallsAction | str | None = NOT_GIVEN
    """What becomes of calls in progress."""
    queued_calls: _t.QueuedCallsAction | str | None = NOT_GIVEN
    """What becomes of calls in the queue."""
