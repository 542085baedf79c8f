"""The model BadgeCountCreateAttributes."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BadgeCountCreateAttributes(Model):
    """Attributes of a new badge count."""

    _kebab_case = True

    count: int | None = NOT_GIVEN
    """Number that the badge shows."""
    individual_id: str | None = NOT_GIVEN
    """Individual whose badge it is."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    timestamp: str | None = NOT_GIVEN
    """Time as of which the value holds, `YYYY-MM-DD hh:mm:ss` in UTC."""
    type: str | None = NOT_GIVEN
    """Kind of badge, such as `appointment`."""
