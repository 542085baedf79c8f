"""The model ConsentArgs."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.consent_messages import ConsentMessages


@model
class ConsentArgs(Model):
    """Settings of the dialogue that asks for consent."""

    messages: ConsentMessages | None = NOT_GIVEN
    """Messages of the dialogue."""
