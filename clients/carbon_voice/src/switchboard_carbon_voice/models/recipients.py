"""The model Recipients."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Recipients(Model):
    """Who a message is for."""

    user_ids: list[str] | None = NOT_GIVEN
    """Ids of users."""
    emails: list[str] | None = NOT_GIVEN
    """E-mail addresses."""
