"""The model AccountReplace."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes import CallFlowAttributes


@model
class AccountReplace(Model):
    """All fields of an account that can be changed."""

    _required = frozenset(["attributes", "call_flow_sid", "name"])
    _sensitive = frozenset(["password"])

    attributes: CallFlowAttributes = NOT_GIVEN
    """All call flow attributes that the account shall override."""
    call_flow_sid: str = NOT_GIVEN
    """SID of the default call flow."""
    name: str = NOT_GIVEN
    """Human-readable name."""
    password: str | None = NOT_GIVEN
    """New password of the Conference endpoint."""
