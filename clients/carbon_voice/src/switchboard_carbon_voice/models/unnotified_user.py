"""The model UnnotifiedUser."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UnnotifiedUser(Model):
    """A user who gets no notification of a message."""

    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    phone: str | None = NOT_GIVEN
    """Phone number."""
