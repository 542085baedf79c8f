"""The model SsoLink."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SsoLink(Model):
    """A link that signs a user in."""

    _sensitive = frozenset(["url"])

    url: str | None = NOT_GIVEN
    """Address that signs the user in when it is opened."""
