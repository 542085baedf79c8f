"""The model DidUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes_update import CallFlowAttributesUpdate


@model
class DidUpdate(Model):
    """Fields of a DID to change."""

    _nullable = frozenset(["call_flow_sid", "did_group_sid"])

    attributes: CallFlowAttributesUpdate | None = NOT_GIVEN
    """Call flow attributes to set at the level of the DID; null as a value removes that attribute."""
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow, or null for none."""
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group, or null for none."""
