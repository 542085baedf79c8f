"""The model AutomationRule."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AutomationRule(Model):
    """A rule that takes actions when an event meets its conditions."""

    _required = frozenset(["id"])
    _nullable = frozenset(["description"])

    id: int = NOT_GIVEN
    """Number of the automation rule."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the rule."""
    description: str | None = NOT_GIVEN
    """What the rule is for."""
    event_name: _t.AutomationEvent | str | None = NOT_GIVEN
    """Event that automation rules wait for."""
    conditions: list[_t.AutomationCondition] | None = NOT_GIVEN
    """What must hold for the rule to act."""
    actions: list[_t.AutomationAction] | None = NOT_GIVEN
    """What the rule does."""
    created_on: int | None = NOT_GIVEN
    """When the rule was created, in Unix seconds."""
    active: bool | None = NOT_GIVEN
    """Whether the rule is switched on."""
    files: list[dict[str, Any]] | None = NOT_GIVEN
    """Files that the rule sends; absent when there are none."""
