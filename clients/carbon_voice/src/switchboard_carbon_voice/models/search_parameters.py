"""The model SearchParameters."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..enums import HeardStatus


@model
class SearchParameters(Model):
    """What messages to find."""

    _names = {"heard_status": "heardStatus"}
    _required = frozenset(["begin_date", "end_date", "heard_status", "label_guids", "limit", "user_guids"])

    begin_date: datetime = NOT_GIVEN
    """Begin of the span of time."""
    end_date: datetime = NOT_GIVEN
    """End of the span of time."""
    heard_status: HeardStatus | str = NOT_GIVEN
    """Whether the user has heard a message."""
    label_guids: list[str] = NOT_GIVEN
    """Labels of which a message has one; empty for any."""
    limit: float = NOT_GIVEN
    """Most messages to return."""
    user_guids: list[str] = NOT_GIVEN
    """Users of whom one wrote the message; empty for anybody."""
