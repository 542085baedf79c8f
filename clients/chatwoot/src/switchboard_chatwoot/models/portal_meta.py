"""The model PortalMeta."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PortalMeta(Model):
    """What a portal holds."""

    _nullable = frozenset(
        [
            "all_articles_count",
            "archived_articles_count",
            "published_count",
            "draft_articles_count",
            "mine_articles_count",
        ]
    )

    all_articles_count: int | None = NOT_GIVEN
    """How many articles there are in all."""
    archived_articles_count: int | None = NOT_GIVEN
    """How many articles are archived."""
    published_count: int | None = NOT_GIVEN
    """How many articles are published."""
    draft_articles_count: int | None = NOT_GIVEN
    """How many articles are drafts."""
    categories_count: int | None = NOT_GIVEN
    """How many categories there are."""
    default_locale: str | None = NOT_GIVEN
    """Language that is shown first."""
    mine_articles_count: int | None = NOT_GIVEN
    """How many articles the caller wrote."""
