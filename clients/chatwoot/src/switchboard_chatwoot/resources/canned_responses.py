"""Application: prepared texts that agents insert."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.CannedResponse]] = _op.operation(
    id="get-account-canned-response",
    call="canned_responses.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/canned_responses",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[CannedResponse]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.CannedResponse] = _op.operation(
    id="add-new-canned-response-to-account",
    call="canned_responses.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/canned_responses",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(_op.json_body(_op.Field("content", ("content",), "str"), _op.Field("short_code", ("short_code",), "str")),),
    responses=(_op.ResponseSpec("200", "application/json", "CannedResponse"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-canned-response-from-account",
    call="canned_responses.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/canned_responses/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("canned_response_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.CannedResponse] = _op.operation(
    id="update-canned-response-in-account",
    call="canned_responses.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/canned_responses/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("canned_response_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("content", ("content",), "str"), _op.Field("short_code", ("short_code",), "str")),),
    responses=(_op.ResponseSpec("200", "application/json", "CannedResponse"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, DELETE, UPDATE)


class CannedResponses(Resource):
    """Application: prepared texts that agents insert."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.CannedResponse]:
        """List canned responses.

        Returns every canned response of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the canned responses.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/canned_responses, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        content: str = NOT_GIVEN,
        short_code: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CannedResponse:
        """Create a canned response.

        Creates a prepared text, which agents insert by its short code.

        Args:
            content: The text; it may hold variables such as {{contact.name}}.
            short_code: Code by which agents find the text.
            account_id: Number of the account. (default: the client's)

        Returns: the canned response.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/canned_responses, documented.
        """
        return self._call(CREATE, options, content=content, short_code=short_code, account_id=account_id)

    def delete(self, canned_response_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a canned response.

        Removes a prepared text from the account. There is nothing to read in the response.

        Args:
            canned_response_id: Number of the canned response.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/canned_responses/{id}, documented.
        """
        return self._call(DELETE, options, canned_response_id=canned_response_id, account_id=account_id)

    def update(
        self,
        canned_response_id: int,
        *,
        content: str = NOT_GIVEN,
        short_code: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CannedResponse:
        """Update a canned response.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            canned_response_id: Number of the canned response.
            content: The text; it may hold variables such as {{contact.name}}.
            short_code: Code by which agents find the text.
            account_id: Number of the account. (default: the client's)

        Returns: the canned response as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/canned_responses/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            canned_response_id=canned_response_id,
            content=content,
            short_code=short_code,
            account_id=account_id,
        )


class AsyncCannedResponses(AsyncResource):
    """Application: prepared texts that agents insert."""

    async def list(
        self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.CannedResponse]:
        """List canned responses.

        Returns every canned response of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the canned responses.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/canned_responses, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        content: str = NOT_GIVEN,
        short_code: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CannedResponse:
        """Create a canned response.

        Creates a prepared text, which agents insert by its short code.

        Args:
            content: The text; it may hold variables such as {{contact.name}}.
            short_code: Code by which agents find the text.
            account_id: Number of the account. (default: the client's)

        Returns: the canned response.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/canned_responses, documented.
        """
        return await self._call(CREATE, options, content=content, short_code=short_code, account_id=account_id)

    async def delete(
        self, canned_response_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a canned response.

        Removes a prepared text from the account. There is nothing to read in the response.

        Args:
            canned_response_id: Number of the canned response.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/canned_responses/{id}, documented.
        """
        return await self._call(DELETE, options, canned_response_id=canned_response_id, account_id=account_id)

    async def update(
        self,
        canned_response_id: int,
        *,
        content: str = NOT_GIVEN,
        short_code: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CannedResponse:
        """Update a canned response.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            canned_response_id: Number of the canned response.
            content: The text; it may hold variables such as {{contact.name}}.
            short_code: Code by which agents find the text.
            account_id: Number of the account. (default: the client's)

        Returns: the canned response as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/canned_responses/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            canned_response_id=canned_response_id,
            content=content,
            short_code=short_code,
            account_id=account_id,
        )
