"""The model SubscriptionFilter."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SubscriptionFilter(Model):
    """A condition on the events to send."""

    _required = frozenset(["key", "value", "operator"])

    key: str = NOT_GIVEN
    """Which key of the event to look at."""
    value: str | float | list[str] = NOT_GIVEN
    """What to compare it with."""
    operator: _t.FilterOperator | str = NOT_GIVEN
    """How a filter compares."""
