"""The model AccountUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes_update import CallFlowAttributesUpdate


@model
class AccountUpdate(Model):
    """Fields of an account to change."""

    _sensitive = frozenset(["password"])

    attributes: CallFlowAttributesUpdate | None = NOT_GIVEN
    """Call flow attributes to set at the level of the account; null as a value removes that attribute."""
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the default call flow."""
    name: str | None = NOT_GIVEN
    """Human-readable name."""
    password: str | None = NOT_GIVEN
    """New password of the Conference endpoint."""
