"""The model WebhookWorkspace."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookWorkspace(Model):
    """A workspace as events have it; its times are numbers."""

    _nullable = frozenset(
        [
            "name",
            "workspace_name",
            "description",
            "workspace_description",
            "image_url",
            "creator_first_name",
            "owner_first_name",
            "creator_last_name",
            "owner_last_name",
            "deleted_at",
        ]
    )
    _unix_times = {"created_at": (1000, False), "last_updated_at": (1000, False), "deleted_at": (1000, False)}
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the workspace."""
    workspace_guid: str | None = NOT_GIVEN
    """Id of the workspace; older name of id, which may go after 2026-11-01."""
    name: str | None = NOT_GIVEN
    """Name of the workspace."""
    workspace_name: str | None = NOT_GIVEN
    """Name of the workspace; older name of name, which may go after 2026-11-01."""
    description: str | None = NOT_GIVEN
    """What the workspace is for."""
    workspace_description: str | None = NOT_GIVEN
    """What the workspace is for; older name of description, which may go after 2026-11-01."""
    image_url: str | None = NOT_GIVEN
    """Address of its image."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who created it."""
    owner_guid: str | None = NOT_GIVEN
    """Id of the user who created it; older name of creator_id, which may go after 2026-11-01."""
    creator_first_name: str | None = NOT_GIVEN
    """First name of that user."""
    owner_first_name: str | None = NOT_GIVEN
    """First name of that user; older name of creator_first_name, which may go after 2026-11-01."""
    creator_last_name: str | None = NOT_GIVEN
    """Last name of that user."""
    owner_last_name: str | None = NOT_GIVEN
    """Last name of that user; older name of creator_last_name, which may go after 2026-11-01."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created; the unit is not documented, most likely milliseconds."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed; the unit is not documented, most likely milliseconds."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted; the unit is not documented, most likely milliseconds."""
