"""Application: filters that a user has saved."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.CustomFilter]] = _op.operation(
    id="list-all-filters",
    call="custom_filters.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_filters",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("filter_type", "filter_type", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[CustomFilter]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.CustomFilter] = _op.operation(
    id="create-a-custom-filter",
    call="custom_filters.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/custom_filters",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("query", ("query",), "dict[str, Any]"),
            _op.Field("filter_type", ("filter_type",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomFilter"),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
GET: _op.Operation[_t.CustomFilter] = _op.operation(
    id="get-details-of-a-single-custom-filter",
    call="custom_filters.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_filter_id", "custom_filter_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomFilter"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-a-custom-filter",
    call="custom_filters.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_filter_id", "custom_filter_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("204"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.CustomFilter] = _op.operation(
    id="update-a-custom-filter",
    call="custom_filters.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_filter_id", "custom_filter_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("query", ("query",), "dict[str, Any]"),
            _op.Field("filter_type", ("filter_type",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomFilter"),),
    security=(("userApiKey",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class CustomFilters(Resource):
    """Application: filters that a user has saved."""

    def list(
        self,
        *,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.CustomFilter]:
        """List custom filters.

        Returns the filters of one kind that the caller has saved, all in one response; those for conversations
        unless another kind is named.

        Args:
            filter_type: What the filters select. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filters.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/custom_filters, documented.
        """
        return self._call(LIST, options, filter_type=filter_type, account_id=account_id)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        query: Mapping[str, Any] = NOT_GIVEN,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomFilter:
        """Save a custom filter.

        Saves a filter, which only the caller sees.

        Args:
            name: Name of the filter.
            query: Conditions of the filter.
            filter_type: What a filter selects. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/custom_filters, confirmed.
        """
        return self._call(CREATE, options, name=name, query=query, filter_type=filter_type, account_id=account_id)

    def get(
        self, custom_filter_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CustomFilter:
        """Get a custom filter.

        Returns one filter that the caller has saved.

        Args:
            custom_filter_id: Number of the custom filter.
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, documented.
        """
        return self._call(GET, options, custom_filter_id=custom_filter_id, account_id=account_id)

    def delete(self, custom_filter_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a custom filter.

        Removes a filter that the caller has saved. There is nothing to read in the response.

        Args:
            custom_filter_id: Number of the custom filter.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, documented.
        """
        return self._call(DELETE, options, custom_filter_id=custom_filter_id, account_id=account_id)

    def update(
        self,
        custom_filter_id: int,
        *,
        name: str = NOT_GIVEN,
        query: Mapping[str, Any] = NOT_GIVEN,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomFilter:
        """Update a custom filter.

        Changes what is given of a filter that the caller has saved.

        Args:
            custom_filter_id: Number of the custom filter.
            name: Name of the filter.
            query: Conditions of the filter.
            filter_type: What a filter selects. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, confirmed.
        """
        return self._call(
            UPDATE,
            options,
            custom_filter_id=custom_filter_id,
            name=name,
            query=query,
            filter_type=filter_type,
            account_id=account_id,
        )


class AsyncCustomFilters(AsyncResource):
    """Application: filters that a user has saved."""

    async def list(
        self,
        *,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.CustomFilter]:
        """List custom filters.

        Returns the filters of one kind that the caller has saved, all in one response; those for conversations
        unless another kind is named.

        Args:
            filter_type: What the filters select. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filters.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/custom_filters, documented.
        """
        return await self._call(LIST, options, filter_type=filter_type, account_id=account_id)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        query: Mapping[str, Any] = NOT_GIVEN,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomFilter:
        """Save a custom filter.

        Saves a filter, which only the caller sees.

        Args:
            name: Name of the filter.
            query: Conditions of the filter.
            filter_type: What a filter selects. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/custom_filters, confirmed.
        """
        return await self._call(CREATE, options, name=name, query=query, filter_type=filter_type, account_id=account_id)

    async def get(
        self, custom_filter_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CustomFilter:
        """Get a custom filter.

        Returns one filter that the caller has saved.

        Args:
            custom_filter_id: Number of the custom filter.
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, documented.
        """
        return await self._call(GET, options, custom_filter_id=custom_filter_id, account_id=account_id)

    async def delete(
        self, custom_filter_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a custom filter.

        Removes a filter that the caller has saved. There is nothing to read in the response.

        Args:
            custom_filter_id: Number of the custom filter.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, documented.
        """
        return await self._call(DELETE, options, custom_filter_id=custom_filter_id, account_id=account_id)

    async def update(
        self,
        custom_filter_id: int,
        *,
        name: str = NOT_GIVEN,
        query: Mapping[str, Any] = NOT_GIVEN,
        filter_type: _t.CustomFilterTypeLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomFilter:
        """Update a custom filter.

        Changes what is given of a filter that the caller has saved.

        Args:
            custom_filter_id: Number of the custom filter.
            name: Name of the filter.
            query: Conditions of the filter.
            filter_type: What a filter selects. (one of `conversation`, `contact`, `report`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom filter as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}, confirmed.
        """
        return await self._call(
            UPDATE,
            options,
            custom_filter_id=custom_filter_id,
            name=name,
            query=query,
            filter_type=filter_type,
            account_id=account_id,
        )
