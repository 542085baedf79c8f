"""The model Workspace."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Workspace(Model):
    """An area that groups people and conversations."""

    _names = {"available_channel_count": "availableChannelCount"}

    workspace_guid: str | None = NOT_GIVEN
    """Id of the workspace."""
    vanity_name: str | None = NOT_GIVEN
    """Short name used in addresses."""
    workspace_name: str | None = NOT_GIVEN
    """Name."""
    workspace_description: str | None = NOT_GIVEN
    """What it is for."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
    owner_guid: str | None = NOT_GIVEN
    """Id of its owner."""
    type_cd: str | None = NOT_GIVEN
    """Code of its type."""
    created_by: str | None = NOT_GIVEN
    """Id of its creator."""
    created_ts: float | None = NOT_GIVEN
    """When it was created, a Unix time."""
    last_updated_ts: float | None = NOT_GIVEN
    """When it was last changed, a Unix time."""
    creator_first_name: str | None = NOT_GIVEN
    """First name of its creator."""
    creator_last_name: str | None = NOT_GIVEN
    """Last name of its creator."""
    role_cd: str | None = NOT_GIVEN
    """Code of the user's role in it."""
    plan_type: str | None = NOT_GIVEN
    """Plan that it is on."""
    channels: list[str] | None = NOT_GIVEN
    """Ids of its channels."""
    available_channel_count: float | None = NOT_GIVEN
    """Number of channels that the user could open."""
    collaborators: list[str] | None = NOT_GIVEN
    """Its members."""
    settings: dict[str, Any] | None = NOT_GIVEN
    """Settings; the keys are not documented."""
    phones: list[str] | None = NOT_GIVEN
    """Its phone numbers."""
