"""The model QueueStatuses."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class QueueStatuses(Model):
    """How busy queues are."""

    queues: list[_t.QueueStatus] | None = NOT_GIVEN
    """One entry per queue."""
