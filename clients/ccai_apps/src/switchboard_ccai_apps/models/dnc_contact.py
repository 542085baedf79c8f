"""The model DncContact."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class DncContact(Model):
    """A number to block, for good or until a time."""

    _required = frozenset(["phone_number"])

    phone_number: str = NOT_GIVEN
    """Phone number; emergency numbers are refused."""
    expires_at: str | None = NOT_GIVEN
    """End of the block, a time to come written like `2022-10-29 00:00:00 UTC`."""
