"""The model Subfolder."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Subfolder(Model):
    """A folder in another one."""

    id: str | None = NOT_GIVEN
    """Id of the folder."""
    name: str | None = NOT_GIVEN
    """Name."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who made it."""
    parent_folder_id: str | None = NOT_GIVEN
    """Id of its parent folder."""
    subfolder_ids: list[str] | None = NOT_GIVEN
    """Ids of the folders in it."""
    message_ids: list[str] | None = NOT_GIVEN
    """Ids of the messages in it."""
    path: list[str] | None = NOT_GIVEN
    """Ids of the folders on the way to it, from the root on."""
    total_nested_folders_count: int | None = NOT_GIVEN
    """Number of all folders below it."""
    total_nested_messages_count: int | None = NOT_GIVEN
    """Number of all messages in it and below."""
    type: _t.FolderType | str | None = NOT_GIVEN
    """What a folder holds."""
    workspace_id: str | None = NOT_GIVEN
    """Id of its workspace."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
