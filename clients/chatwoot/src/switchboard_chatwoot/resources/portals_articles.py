"""Articles in a portal."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Article] = _op.operation(
    id="add-new-article-to-account",
    call="portals.articles.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals/{id}/articles",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("portal_slug", "id", "path", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("title", ("title",), "str"),
            _op.Field("slug", ("slug",), "str"),
            _op.Field("position", ("position",), "int"),
            _op.Field("content", ("content",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("category_id", ("category_id",), "int"),
            _op.Field("author_id", ("author_id",), "int"),
            _op.Field("associated_article_id", ("associated_article_id",), "int"),
            _op.Field("status", ("status",), "int"),
            _op.Field("locale", ("locale",), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Article", unwrap=("payload",)),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
OPERATIONS = (CREATE,)


class PortalsArticles(Resource):
    """Articles in a portal."""

    def create(
        self,
        portal_slug: str,
        *,
        title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        position: int = NOT_GIVEN,
        content: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        category_id: int = NOT_GIVEN,
        author_id: int = NOT_GIVEN,
        associated_article_id: int = NOT_GIVEN,
        status: int = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Article:
        """Create an article in a portal.

        Creates an article, a draft unless the status says otherwise.

        Args:
            portal_slug: Slug of the portal.
            title: Title of the article.
            slug: Name of the article in addresses.
            position: Where the article stands in its category.
            content: Text of the article.
            description: What the article is about.
            category_id: Number of the category.
            author_id: Number of the agent who wrote it.
            associated_article_id: Number of the article that it belongs to, such as the same one in another
                language.
            status: State of the article: 0 draft, 1 published, 2 archived.
            locale: Language of the article.
            meta: What search engines are given: title, description and tags.
            account_id: Number of the account. (default: the client's)

        Returns: the article.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals/{id}/articles, confirmed.
        """
        return self._call(
            CREATE,
            options,
            portal_slug=portal_slug,
            title=title,
            slug=slug,
            position=position,
            content=content,
            description=description,
            category_id=category_id,
            author_id=author_id,
            associated_article_id=associated_article_id,
            status=status,
            locale=locale,
            meta=meta,
            account_id=account_id,
        )


class AsyncPortalsArticles(AsyncResource):
    """Articles in a portal."""

    async def create(
        self,
        portal_slug: str,
        *,
        title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        position: int = NOT_GIVEN,
        content: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        category_id: int = NOT_GIVEN,
        author_id: int = NOT_GIVEN,
        associated_article_id: int = NOT_GIVEN,
        status: int = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Article:
        """Create an article in a portal.

        Creates an article, a draft unless the status says otherwise.

        Args:
            portal_slug: Slug of the portal.
            title: Title of the article.
            slug: Name of the article in addresses.
            position: Where the article stands in its category.
            content: Text of the article.
            description: What the article is about.
            category_id: Number of the category.
            author_id: Number of the agent who wrote it.
            associated_article_id: Number of the article that it belongs to, such as the same one in another
                language.
            status: State of the article: 0 draft, 1 published, 2 archived.
            locale: Language of the article.
            meta: What search engines are given: title, description and tags.
            account_id: Number of the account. (default: the client's)

        Returns: the article.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals/{id}/articles, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            portal_slug=portal_slug,
            title=title,
            slug=slug,
            position=position,
            content=content,
            description=description,
            category_id=category_id,
            author_id=author_id,
            associated_article_id=associated_article_id,
            status=status,
            locale=locale,
            meta=meta,
            account_id=account_id,
        )
