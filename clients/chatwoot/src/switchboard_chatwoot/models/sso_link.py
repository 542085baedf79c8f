"""The model SsoLink."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model
class SsoLink(Model):
    """A link that signs a user in."""

    _sensitive = frozenset(["url"])

    url: str | None = NOT_GIVEN
    """Address that signs the user in when it is opened."""
