"""The model IntegrationApp."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IntegrationApp(Model):
    """An integration that the account can use."""

    id: str | None = NOT_GIVEN
    """Key of the integration."""
    name: str | None = NOT_GIVEN
    """Name of the integration."""
    description: str | None = NOT_GIVEN
    """What the integration does."""
    hook_type: str | None = NOT_GIVEN
    """Whether it hooks into the account or into an inbox."""
    enabled: bool | None = NOT_GIVEN
    """Whether it is switched on for the account."""
    allow_multiple_hooks: bool | None = NOT_GIVEN
    """Whether it can have more than one hook."""
    hooks: list[_t.IntegrationHook] | None = NOT_GIVEN
    """Hooks of the account, if there are any."""
