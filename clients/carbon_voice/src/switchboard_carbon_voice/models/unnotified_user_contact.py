"""The model UnnotifiedUserContact."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UnnotifiedUserContact(Model):
    """A user who gets no notification of a message, with phone number and e-mail address."""

    _nullable = frozenset(["phone", "email"])

    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    phone: str | None = NOT_GIVEN
    """Phone number."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
