"""The model WorkspaceFolders."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WorkspaceFolders(Model):
    """How many folders and messages a workspace has."""

    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    total_folders: int | None = NOT_GIVEN
    """Number of folders."""
    total_messages: int | None = NOT_GIVEN
    """Number of messages."""
    message_ids_without_folder: list[str] | None = NOT_GIVEN
    """Ids of the messages that are in no folder."""
    root_folders: list[_t.Folder] | None = NOT_GIVEN
    """The root folders."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When something of it was last changed."""
