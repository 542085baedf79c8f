"""The model Article."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Article(Model):
    """An article in a portal."""

    _required = frozenset(["id"])
    _nullable = frozenset(["content", "meta", "position", "views", "description"])

    id: int = NOT_GIVEN
    """Number of the article."""
    content: str | None = NOT_GIVEN
    """Text of the article."""
    meta: dict[str, Any] | None = NOT_GIVEN
    """What search engines are given."""
    position: int | None = NOT_GIVEN
    """Where the article stands in its category."""
    status: _t.ArticleStatus | str | None = NOT_GIVEN
    """State of an article."""
    title: str | None = NOT_GIVEN
    """Title of the article."""
    slug: str | None = NOT_GIVEN
    """Name of the article in addresses."""
    views: int | None = NOT_GIVEN
    """How often the article was read."""
    portal_id: int | None = NOT_GIVEN
    """Number of the portal."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    author_id: int | None = NOT_GIVEN
    """Number of the agent who wrote it."""
    category_id: int | None = NOT_GIVEN
    """Number of the category."""
    folder_id: int | None = NOT_GIVEN
    """Number of the folder."""
    associated_article_id: int | None = NOT_GIVEN
    """Number of the article that it belongs to, such as the same one in another language."""
    description: str | None = NOT_GIVEN
    """What the article is about."""
    updated_at: int | None = NOT_GIVEN
    """When the article was last changed, in Unix seconds."""
    category: _t.CategoryReference | None = NOT_GIVEN
    """A category in short form."""
    author: _t.Agent | None = NOT_GIVEN
    """A user as a member of the account."""
    associated_articles: list[dict[str, Any]] | None = NOT_GIVEN
    """Articles that belong to this one; absent when there are none."""
