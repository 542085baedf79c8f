"""The model AutomationAction."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AutomationAction(Model):
    """One action of an automation rule."""

    action_name: str | None = NOT_GIVEN
    """What to do, such as add_label or assign_team."""
    action_params: list[Any] | None = NOT_GIVEN
    """What the action needs."""
