"""The model Label."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Label(Model):
    """A label."""

    _required = frozenset(["id", "name", "behavior", "type", "creator_guid"])
    _nullable = frozenset(["space_guid", "image_url"])

    id: str = NOT_GIVEN
    """Id of the label."""
    name: str = NOT_GIVEN
    """Name."""
    behavior: _t.LabelBehavior | str = NOT_GIVEN
    """How long a label stays on a message."""
    type: _t.LabelType | str = NOT_GIVEN
    """Who a label belongs to, or what it is for."""
    creator_guid: str = NOT_GIVEN
    """Id of the user who made it."""
    space_guid: str | None = NOT_GIVEN
    """Id of the workspace that it belongs to."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
    automatic_playlist: bool | None = NOT_GIVEN
    """Whether it is a playlist of its own."""
    sort_order: int | None = NOT_GIVEN
    """Position among the labels."""
