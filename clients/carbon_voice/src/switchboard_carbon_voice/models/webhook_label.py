"""The model WebhookLabel."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookLabel(Model):
    """A label."""

    _nullable = frozenset(["space_guid", "image_url", "automatic_playlist", "sort_order"])
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the label."""
    name: str | None = NOT_GIVEN
    """Name of the label."""
    behavior: _t.WebhookLabelBehavior | str | None = NOT_GIVEN
    """How long a label stays on a message."""
    type: _t.WebhookLabelType | str | None = NOT_GIVEN
    """Who sees a label."""
    creator_guid: str | None = NOT_GIVEN
    """Id of the user who created it."""
    space_guid: str | None = NOT_GIVEN
    """Id of the workspace."""
    image_url: str | None = NOT_GIVEN
    """Address of its image."""
    automatic_playlist: bool | None = NOT_GIVEN
    """Whether a playlist is kept of it."""
    sort_order: float | None = NOT_GIVEN
    """Where it stands in lists."""
