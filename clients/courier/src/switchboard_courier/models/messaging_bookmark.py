"""The model MessagingBookmark."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingBookmark(Model):
    """Marks a message in a channel."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the bookmark."""
    resource_type: Literal["messaging-bookmarks"] = NOT_GIVEN
    """Type of the resource."""
    channel: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    message: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
