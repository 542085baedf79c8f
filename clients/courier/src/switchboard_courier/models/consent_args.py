"""The model ConsentArgs."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..models.consent_messages import ConsentMessages


@model
class ConsentArgs(Model):
    """Settings of the dialogue that asks for consent."""

    messages: ConsentMessages | None = NOT_GIVEN
    """Messages of the dialogue."""
