"""The model SsoLink."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class SsoLink(Model):
    """A link that signs a user in."""

    _sensitive = frozenset(["url"])

    url: str | None = NOT_GIVEN
    """Address that signs the user in when it is opened."""
