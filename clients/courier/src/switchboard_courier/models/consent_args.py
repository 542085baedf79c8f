"""The model ConsentArgs."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
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
