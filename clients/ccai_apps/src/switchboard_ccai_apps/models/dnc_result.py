"""The model DncResult."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class DncResult(Model):
    """The result for one number."""

    _required = frozenset(["phone_number", "status"])

    phone_number: str = NOT_GIVEN
    """Phone number as given."""
    expires_at: str | None = NOT_GIVEN
    """End of the block, written like `2022-10-29 00:00:00 UTC`; absent when it has none."""
    status: _t.DncResultStatus | str = NOT_GIVEN
    """Outcome for one number."""
    error: str | None = NOT_GIVEN
    """Why it failed."""
