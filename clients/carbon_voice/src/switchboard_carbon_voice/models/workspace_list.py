"""The model WorkspaceList."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WorkspaceList(Model):
    """Workspaces with the ids of their channels."""

    _names = {"used_access_token": "usedAccessToken"}

    success: bool | None = NOT_GIVEN
    """Whether the call succeeded."""
    workspaces: list[_t.Workspace] | None = NOT_GIVEN
    """The workspaces."""
    used_access_token: bool | None = NOT_GIVEN
    """Whether the call was made with an access token."""
