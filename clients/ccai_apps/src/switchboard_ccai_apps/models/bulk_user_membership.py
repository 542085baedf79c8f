"""The model BulkUserMembership."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUserMembership(Model):
    """A role or a team, and whether the user is in it."""

    name: str | None = NOT_GIVEN
    """Name of the role or team."""
    value: _t.BulkUserSwitch | None = NOT_GIVEN
    """On (1) or off (0), as a text or a number, or an empty text."""
