"""Categories of articles in a portal."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Category] = _op.operation(
    id="add-new-category-to-account",
    call="portals.categories.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals/{id}/categories",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("portal_slug", "id", "path", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("position", ("position",), "int"),
            _op.Field("slug", ("slug",), "str"),
            _op.Field("locale", ("locale",), "str"),
            _op.Field("icon", ("icon",), "str"),
            _op.Field("parent_category_id", ("parent_category_id",), "int"),
            _op.Field("associated_category_id", ("associated_category_id",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Category", unwrap=("payload",)),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
OPERATIONS = (CREATE,)


class PortalsCategories(Resource):
    """Categories of articles in a portal."""

    def create(
        self,
        portal_slug: str,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        position: int = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        icon: str = NOT_GIVEN,
        parent_category_id: int = NOT_GIVEN,
        associated_category_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Category:
        """Create a category in a portal.

        Creates a category, in one language, that articles of the portal can belong to.

        Args:
            portal_slug: Slug of the portal.
            name: Name of the category.
            description: What the category is about.
            position: Where the category stands among the others.
            slug: Name of the category in addresses.
            locale: Language of the category.
            icon: Emoji that stands for the category.
            parent_category_id: Number of the category above.
            associated_category_id: Number of the same category in another language.
            account_id: Number of the account. (default: the client's)

        Returns: the category.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals/{id}/categories, confirmed.
        """
        return self._call(
            CREATE,
            options,
            portal_slug=portal_slug,
            name=name,
            description=description,
            position=position,
            slug=slug,
            locale=locale,
            icon=icon,
            parent_category_id=parent_category_id,
            associated_category_id=associated_category_id,
            account_id=account_id,
        )


class AsyncPortalsCategories(AsyncResource):
    """Categories of articles in a portal."""

    async def create(
        self,
        portal_slug: str,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        position: int = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        icon: str = NOT_GIVEN,
        parent_category_id: int = NOT_GIVEN,
        associated_category_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Category:
        """Create a category in a portal.

        Creates a category, in one language, that articles of the portal can belong to.

        Args:
            portal_slug: Slug of the portal.
            name: Name of the category.
            description: What the category is about.
            position: Where the category stands among the others.
            slug: Name of the category in addresses.
            locale: Language of the category.
            icon: Emoji that stands for the category.
            parent_category_id: Number of the category above.
            associated_category_id: Number of the same category in another language.
            account_id: Number of the account. (default: the client's)

        Returns: the category.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/portals/{id}/categories, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            portal_slug=portal_slug,
            name=name,
            description=description,
            position=position,
            slug=slug,
            locale=locale,
            icon=icon,
            parent_category_id=parent_category_id,
            associated_category_id=associated_category_id,
            account_id=account_id,
        )
