"""The model ResponderCalendar."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ResponderCalendar(Model):
    """Weekly times in which a responder replies."""

    rules: list[_t.ResponderRule] | None = NOT_GIVEN
    """Weekly rules."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the rules."""
