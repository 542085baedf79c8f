"""The model PortalConfig."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PortalConfig(Model):
    """Languages of a portal."""

    allowed_locales: list[_t.PortalLocale] | None = NOT_GIVEN
    """The languages."""
