"""The model FirstResponseTimes."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FirstResponseTimes(Model):
    """How many conversations had their first response within some hours."""

    _names = {"n0_1_h": "0-1h", "n1_4_h": "1-4h", "n4_8_h": "4-8h", "n8_24_h": "8-24h", "n24_h": "24h+"}

    n0_1_h: int | None = NOT_GIVEN
    """Within one hour."""
    n1_4_h: int | None = NOT_GIVEN
    """Within four hours."""
    n4_8_h: int | None = NOT_GIVEN
    """Within eight hours."""
    n8_24_h: int | None = NOT_GIVEN
    """Within a day."""
    n24_h: int | None = NOT_GIVEN
    """Later."""
