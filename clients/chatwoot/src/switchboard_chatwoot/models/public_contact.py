"""The model PublicContact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicContact(Model):
    """A contact as an app sees it."""

    _required = frozenset(["id"])
    _nullable = frozenset(["name", "email", "phone_number"])
    _sensitive = frozenset(["source_id", "pubsub_token"])

    id: int = NOT_GIVEN
    """Number of the contact."""
    source_id: str | None = NOT_GIVEN
    """Identity by which the other calls name the contact; whoever has it may act as the contact."""
    name: str | None = NOT_GIVEN
    """Name."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    phone_number: str | None = NOT_GIVEN
    """Phone number."""
    pubsub_token: str | None = NOT_GIVEN
    """Token of the live connection of the contact."""
