"""The model DidGroupCreate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes import CallFlowAttributes


@model
class DidGroupCreate(Model):
    """A new DID group; no field is required."""

    attributes: CallFlowAttributes | None = NOT_GIVEN
    """Call flow attributes that the DID group shall override."""
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow."""
    name: str | None = NOT_GIVEN
    """Name of the DID group."""
