"""The model Category."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Category(Model):
    """A category of articles in a portal."""

    _required = frozenset(["id"])
    _nullable = frozenset(["description", "icon"])

    id: int = NOT_GIVEN
    """Number of the category."""
    description: str | None = NOT_GIVEN
    """What the category is about."""
    locale: str | None = NOT_GIVEN
    """Language of the category."""
    name: str | None = NOT_GIVEN
    """Name of the category."""
    slug: str | None = NOT_GIVEN
    """Name of the category in addresses."""
    position: int | None = NOT_GIVEN
    """Where the category stands among the others."""
    portal_id: int | None = NOT_GIVEN
    """Number of the portal."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    associated_category_id: int | None = NOT_GIVEN
    """Number of the same category in another language."""
    parent_category_id: int | None = NOT_GIVEN
    """Number of the category above."""
    icon: str | None = NOT_GIVEN
    """Emoji that stands for the category."""
    related_categories: list[_t.CategoryReference] | None = NOT_GIVEN
    """Categories that belong to this one; absent when there are none."""
    parent_category: _t.CategoryReference | None = NOT_GIVEN
    """A category in short form."""
    root_category: _t.CategoryReference | None = NOT_GIVEN
    """A category in short form."""
    meta: _t.CategoryMeta | None = NOT_GIVEN
    """What the category holds."""
