"""The model WebhookUser."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookUser(Model):
    """A user in short."""

    _nullable = frozenset(["first_name", "last_name"])
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the user."""
    user_guid: str | None = NOT_GIVEN
    """Id of the user; older name of id, which may go after 2026-11-01."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
