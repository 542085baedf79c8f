"""The model EmergencyShutdownResult."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EmergencyShutdownResult(Model):
    """The shutdown of queues as it was set."""

    menu_id: list[int] | None = NOT_GIVEN
    """Ids of the queues."""
    language: str | None = NOT_GIVEN
    """Language of the queues."""
    emergency_shutdown: _t.EmergencyShutdown | None = NOT_GIVEN
    """Whether queues are closed, and what becomes of the calls in them."""
