"""The model DncStatus."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class DncStatus(Model):
    """State of one number."""

    _required = frozenset(["phone_number", "do_not_call"])

    phone_number: str = NOT_GIVEN
    """Phone number as asked."""
    expired_at: str | None = NOT_GIVEN
    """End of the block, written like `2023-08-05 22:02:36.362009 +0000`; the list itself calls it `expires_at`."""
    do_not_call: bool = NOT_GIVEN
    """Whether calls to the number are blocked."""
    expires_at: str | None = NOT_GIVEN
    """End of the block, when the server spells the key as the list does."""
