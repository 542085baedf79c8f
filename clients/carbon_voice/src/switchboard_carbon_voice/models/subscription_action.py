"""The model SubscriptionAction."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SubscriptionAction(Model):
    """Something that is done at an event; only the vendor's own applications may have it."""

    _required = frozenset(["action_id"])

    action_id: Literal["run_ai_prompt"] = NOT_GIVEN
    """What to do."""
    entity_type: Literal["ai_prompt"] | None = NOT_GIVEN
    """What kind of object to do it with; needed with `entity_id`."""
    entity_id: str | None = NOT_GIVEN
    """Id of the object to do it with; needed with `entity_type`."""
