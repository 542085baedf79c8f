"""The model ThirdPartyAdded."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ThirdPartyAdded(Model):
    """The third party that is being called."""

    message: str | None = NOT_GIVEN
    """What happens, as a sentence."""
    participant: _t.ThirdPartyParticipant | None = NOT_GIVEN
    """A third party of a call."""
