"""The model VoiceCredentials."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceCredentials(Model):
    """Credentials for joining a voice conference."""

    _kebab_case = True
    _sensitive = frozenset(["access_token"])

    access_token: str | None = NOT_GIVEN
    """Token for joining the conference."""
