"""The model ResponderRule."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ResponderRule(Model):
    """One span of time on a day of the week."""

    _kebab_case = True

    day: str | None = NOT_GIVEN
    """Day of the week, or `everyday`."""
    end_time: str | None = NOT_GIVEN
    """Time of day at which it ends."""
    start_time: str | None = NOT_GIVEN
    """Time of day at which it starts."""
