"""The model TokenSet."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TokenSet(Model):
    """An access token and what belongs to it."""

    _required = frozenset(["access_token"])
    _sensitive = frozenset(["access_token", "refresh_token"])

    access_token: str = NOT_GIVEN
    """The access token."""
    token_type: str | None = NOT_GIVEN
    """How the token is used."""
    refresh_token: str | None = NOT_GIVEN
    """Token that gets the next access token."""
    expires_in: float | None = NOT_GIVEN
    """Life of the access token, in seconds."""
    refresh_token_exp: float | None = NOT_GIVEN
    """When the refresh token expires; the unit is not documented."""
    scope: str | None = NOT_GIVEN
    """Permissions granted, separated by spaces."""
