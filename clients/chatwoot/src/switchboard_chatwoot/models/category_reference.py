"""The model CategoryReference."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CategoryReference(Model):
    """A category in short form."""

    _nullable = frozenset(["id", "name", "slug", "locale", "description", "position"])

    id: int | None = NOT_GIVEN
    """Number of the category; null for an article without one."""
    name: str | None = NOT_GIVEN
    """Name of the category."""
    slug: str | None = NOT_GIVEN
    """Name of the category in addresses."""
    locale: str | None = NOT_GIVEN
    """Language of the category."""
    description: str | None = NOT_GIVEN
    """What the category is about."""
    position: int | None = NOT_GIVEN
    """Where the category stands among the others."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
