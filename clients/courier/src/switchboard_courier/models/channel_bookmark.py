"""The model ChannelBookmark."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelBookmark(Model):
    """The caller's bookmark in a channel."""

    _kebab_case = True

    id: str | None = NOT_GIVEN
    """Id of the bookmark."""
    message_id: str | None = NOT_GIVEN
    """Bookmarked message."""
