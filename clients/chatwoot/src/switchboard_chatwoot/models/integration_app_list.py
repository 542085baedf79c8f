"""The model IntegrationAppList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.integration_app import IntegrationApp


@model
class IntegrationAppList(Model):
    """All integrations that the account can use."""

    payload: list[IntegrationApp] | None = NOT_GIVEN
    """The integrations."""
