"""The model IntegrationHook."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IntegrationHook(Model):
    """An integration at work in an account or an inbox."""

    _required = frozenset(["id"])
    _nullable = frozenset(["inbox"])
    _sensitive = frozenset(["settings"])

    id: int = NOT_GIVEN
    """Number of the hook."""
    app_id: str | None = NOT_GIVEN
    """Key of the integration."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    status: bool | None = NOT_GIVEN
    """Whether the hook is switched on."""
    hook_type: str | None = NOT_GIVEN
    """Whether it hooks into the account or into an inbox."""
    settings: dict[str, Any] | None = NOT_GIVEN
    """Settings that the integration needs, credentials among them."""
    inbox: _t.IntegrationHookInbox | None = NOT_GIVEN
    """The inbox, if it hooks into one."""
