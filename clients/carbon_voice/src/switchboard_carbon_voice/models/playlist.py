"""The model Playlist."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Playlist(Model):
    """A saved search that is played as a list."""

    _names = {"id": "_id"}

    id: str | None = NOT_GIVEN
    """Id of the playlist."""
    name: str | None = NOT_GIVEN
    """Name."""
    search_parameters: _t.SearchParameters | None = NOT_GIVEN
    """What messages to find."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
