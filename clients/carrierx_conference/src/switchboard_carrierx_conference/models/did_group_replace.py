"""The model DidGroupReplace."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes import CallFlowAttributes


@model
class DidGroupReplace(Model):
    """All fields of a DID group that can be changed."""

    _required = frozenset(["attributes", "call_flow_sid", "name"])
    _nullable = frozenset(["call_flow_sid"])

    attributes: CallFlowAttributes = NOT_GIVEN
    """All call flow attributes that the DID group shall override."""
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow, or null for none."""
    name: str = NOT_GIVEN
    """Name of the DID group."""
