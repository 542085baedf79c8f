"""The model LastMessage."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class LastMessage(Model):
    """The latest message of a channel, in short."""

    _kebab_case = True

    id: str | None = NOT_GIVEN
    """Id of the message."""
    message: str | None = NOT_GIVEN
    """Its text."""
    posted_time: str | None = NOT_GIVEN
    """When it was posted, `YYYY-MM-DD hh:mm:ss` in UTC."""
    removed: bool | None = NOT_GIVEN
    """True when it has been removed."""
