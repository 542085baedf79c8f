"""The model DidGroupUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes_update import CallFlowAttributesUpdate


@model
class DidGroupUpdate(Model):
    """Fields of a DID group to change."""

    _nullable = frozenset(["call_flow_sid"])

    attributes: CallFlowAttributesUpdate | None = NOT_GIVEN
    """Call flow attributes to set at the level of the DID group; null as a value removes that attribute."""
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow, or null for none."""
    name: str | None = NOT_GIVEN
    """Name of the DID group."""
