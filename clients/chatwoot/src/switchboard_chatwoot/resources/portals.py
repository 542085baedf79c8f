"""Help centers."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Portal]] = _op.operation(
    id="get-portal",
    call="portals.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Portal]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Portal] = _op.operation(
    id="add-new-portal-to-account",
    call="portals.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("color", ("color",), "str"),
            _op.Field("custom_domain", ("custom_domain",), "str"),
            _op.Field("header_text", ("header_text",), "str"),
            _op.Field("homepage_link", ("homepage_link",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("page_title", ("page_title",), "str"),
            _op.Field("slug", ("slug",), "str"),
            _op.Field("archived", ("archived",), "bool"),
            _op.Field("config", ("config",), "dict[str, Any]"),
            _op.Field("inbox_id", ("inbox_id",), "int | None"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Portal"),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
UPDATE: _op.Operation[_t.Portal] = _op.operation(
    id="update-portal-to-account",
    call="portals.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/portals/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("portal_slug", "id", "path", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("color", ("color",), "str"),
            _op.Field("custom_domain", ("custom_domain",), "str"),
            _op.Field("header_text", ("header_text",), "str"),
            _op.Field("homepage_link", ("homepage_link",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("page_title", ("page_title",), "str"),
            _op.Field("slug", ("slug",), "str"),
            _op.Field("archived", ("archived",), "bool"),
            _op.Field("config", ("config",), "dict[str, Any]"),
            _op.Field("inbox_id", ("inbox_id",), "int | None"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Portal"),),
    security=(("userApiKey",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (LIST, CREATE, UPDATE)


class Portals(Resource):
    """Help centers."""

    @property
    def categories(self) -> _r.PortalsCategories:
        """Categories of articles in a portal."""
        found: _r.PortalsCategories = self._resource("resources.portals_categories", "PortalsCategories")
        return found

    @property
    def articles(self) -> _r.PortalsArticles:
        """Articles in a portal."""
        found: _r.PortalsArticles = self._resource("resources.portals_articles", "PortalsArticles")
        return found

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Portal]:
        """List portals.

        Returns every portal of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the portals.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/portals, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        color: str = NOT_GIVEN,
        custom_domain: str = NOT_GIVEN,
        header_text: str = NOT_GIVEN,
        homepage_link: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        page_title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        config: Mapping[str, Any] = NOT_GIVEN,
        inbox_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Portal:
        """Create a portal.

        Creates a help center, which customers read under its slug or under a domain of its own.

        Args:
            color: Colour of the portal as a hexadecimal code.
            custom_domain: Domain that the portal is read under.
            header_text: Text at the head of the portal.
            homepage_link: Address of the homepage.
            name: Name of the portal.
            page_title: Title of the pages.
            slug: Name of the portal in addresses.
            archived: Whether the portal is archived.
            config: Languages of the portal: allowed_locales, a list of codes, and default_locale.
            inbox_id: Number of the website inbox whose widget the portal shows; null for none.
            account_id: Number of the account. (default: the client's)

        Returns: the portal.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals, confirmed.
        """
        return self._call(
            CREATE,
            options,
            color=color,
            custom_domain=custom_domain,
            header_text=header_text,
            homepage_link=homepage_link,
            name=name,
            page_title=page_title,
            slug=slug,
            archived=archived,
            config=config,
            inbox_id=inbox_id,
            account_id=account_id,
        )

    def update(
        self,
        portal_slug: str,
        *,
        color: str = NOT_GIVEN,
        custom_domain: str = NOT_GIVEN,
        header_text: str = NOT_GIVEN,
        homepage_link: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        page_title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        config: Mapping[str, Any] = NOT_GIVEN,
        inbox_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Portal:
        """Update a portal.

        Changes the attributes that are given and leaves the others as they are. The portal is named by its slug.

        Args:
            portal_slug: Slug of the portal.
            color: Colour of the portal as a hexadecimal code.
            custom_domain: Domain that the portal is read under.
            header_text: Text at the head of the portal.
            homepage_link: Address of the homepage.
            name: Name of the portal.
            page_title: Title of the pages.
            slug: Name of the portal in addresses.
            archived: Whether the portal is archived.
            config: Languages of the portal: allowed_locales, a list of codes, and default_locale.
            inbox_id: Number of the website inbox whose widget the portal shows; null for none.
            account_id: Number of the account. (default: the client's)

        Returns: the portal as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/portals/{id}, confirmed.
        """
        return self._call(
            UPDATE,
            options,
            portal_slug=portal_slug,
            color=color,
            custom_domain=custom_domain,
            header_text=header_text,
            homepage_link=homepage_link,
            name=name,
            page_title=page_title,
            slug=slug,
            archived=archived,
            config=config,
            inbox_id=inbox_id,
            account_id=account_id,
        )


class AsyncPortals(AsyncResource):
    """Help centers."""

    @property
    def categories(self) -> _r.AsyncPortalsCategories:
        """Categories of articles in a portal."""
        found: _r.AsyncPortalsCategories = self._resource("resources.portals_categories", "AsyncPortalsCategories")
        return found

    @property
    def articles(self) -> _r.AsyncPortalsArticles:
        """Articles in a portal."""
        found: _r.AsyncPortalsArticles = self._resource("resources.portals_articles", "AsyncPortalsArticles")
        return found

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Portal]:
        """List portals.

        Returns every portal of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the portals.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/portals, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        color: str = NOT_GIVEN,
        custom_domain: str = NOT_GIVEN,
        header_text: str = NOT_GIVEN,
        homepage_link: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        page_title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        config: Mapping[str, Any] = NOT_GIVEN,
        inbox_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Portal:
        """Create a portal.

        Creates a help center, which customers read under its slug or under a domain of its own.

        Args:
            color: Colour of the portal as a hexadecimal code.
            custom_domain: Domain that the portal is read under.
            header_text: Text at the head of the portal.
            homepage_link: Address of the homepage.
            name: Name of the portal.
            page_title: Title of the pages.
            slug: Name of the portal in addresses.
            archived: Whether the portal is archived.
            config: Languages of the portal: allowed_locales, a list of codes, and default_locale.
            inbox_id: Number of the website inbox whose widget the portal shows; null for none.
            account_id: Number of the account. (default: the client's)

        Returns: the portal.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            color=color,
            custom_domain=custom_domain,
            header_text=header_text,
            homepage_link=homepage_link,
            name=name,
            page_title=page_title,
            slug=slug,
            archived=archived,
            config=config,
            inbox_id=inbox_id,
            account_id=account_id,
        )

    async def update(
        self,
        portal_slug: str,
        *,
        color: str = NOT_GIVEN,
        custom_domain: str = NOT_GIVEN,
        header_text: str = NOT_GIVEN,
        homepage_link: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        page_title: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        config: Mapping[str, Any] = NOT_GIVEN,
        inbox_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Portal:
        """Update a portal.

        Changes the attributes that are given and leaves the others as they are. The portal is named by its slug.

        Args:
            portal_slug: Slug of the portal.
            color: Colour of the portal as a hexadecimal code.
            custom_domain: Domain that the portal is read under.
            header_text: Text at the head of the portal.
            homepage_link: Address of the homepage.
            name: Name of the portal.
            page_title: Title of the pages.
            slug: Name of the portal in addresses.
            archived: Whether the portal is archived.
            config: Languages of the portal: allowed_locales, a list of codes, and default_locale.
            inbox_id: Number of the website inbox whose widget the portal shows; null for none.
            account_id: Number of the account. (default: the client's)

        Returns: the portal as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/portals/{id}, confirmed.
        """
        return await self._call(
            UPDATE,
            options,
            portal_slug=portal_slug,
            color=color,
            custom_domain=custom_domain,
            header_text=header_text,
            homepage_link=homepage_link,
            name=name,
            page_title=page_title,
            slug=slug,
            archived=archived,
            config=config,
            inbox_id=inbox_id,
            account_id=account_id,
        )
