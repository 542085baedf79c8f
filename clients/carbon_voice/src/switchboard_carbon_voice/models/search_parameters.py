"""The model SearchParameters."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SearchParameters(Model):
    """What messages to find."""

    _names = {"heard_status": "heardStatus"}
    _required = frozenset(["begin_date", "end_date", "heard_status", "label_guids", "limit", "user_guids"])

    begin_date: datetime = NOT_GIVEN
    """Start of the time range."""
    end_date: datetime = NOT_GIVEN
    """End of the time range."""
    heard_status: _t.HeardStatus | str = NOT_GIVEN
    """Whether the user has heard a message."""
    label_guids: list[str] = NOT_GIVEN
    """Labels of which a message has one; empty for any."""
    limit: float = NOT_GIVEN
    """Most messages to return."""
    user_guids: list[str] = NOT_GIVEN
    """Users of whom one wrote the message; empty for anybody."""
