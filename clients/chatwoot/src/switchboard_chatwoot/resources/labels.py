"""Application: the labels that an account has."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Label]] = _op.operation(
    id="list-all-labels",
    call="labels.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/labels",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Label]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Label] = _op.operation(
    id="create-a-label",
    call="labels.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/labels",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("title", ("title",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("color", ("color",), "str"),
            _op.Field("show_on_sidebar", ("show_on_sidebar",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Label"),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.Label] = _op.operation(
    id="get-details-of-a-single-label",
    call="labels.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/labels/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("label_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Label"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-a-label",
    call="labels.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/labels/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("label_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Label] = _op.operation(
    id="update-a-label",
    call="labels.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/labels/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("label_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("title", ("title",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("color", ("color",), "str"),
            _op.Field("show_on_sidebar", ("show_on_sidebar",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Label"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class Labels(Resource):
    """Application: the labels that an account has."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Label]:
        """List labels.

        Returns every label of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/labels, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        title: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        color: str = NOT_GIVEN,
        show_on_sidebar: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label:
        """Create a label.

        Creates a label that conversations and contacts of the account can carry.

        Args:
            title: The label itself, in small letters.
            description: What the label is for.
            color: Colour of the label as a hexadecimal code.
            show_on_sidebar: Whether the label stands in the sidebar.
            account_id: Number of the account. (default: the client's)

        Returns: the label.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/labels, documented.
        """
        return self._call(
            CREATE,
            options,
            title=title,
            description=description,
            color=color,
            show_on_sidebar=show_on_sidebar,
            account_id=account_id,
        )

    def get(self, label_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Label:
        """Get a label.

        Returns one label of the account.

        Args:
            label_id: Number of the label.
            account_id: Number of the account. (default: the client's)

        Returns: the label.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return self._call(GET, options, label_id=label_id, account_id=account_id)

    def delete(self, label_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a label.

        Removes a label from the account. There is nothing to read in the response.

        Args:
            label_id: Number of the label.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return self._call(DELETE, options, label_id=label_id, account_id=account_id)

    def update(
        self,
        label_id: int,
        *,
        title: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        color: str = NOT_GIVEN,
        show_on_sidebar: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label:
        """Update a label.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            label_id: Number of the label.
            title: The label itself, in small letters.
            description: What the label is for.
            color: Colour of the label as a hexadecimal code.
            show_on_sidebar: Whether the label stands in the sidebar.
            account_id: Number of the account. (default: the client's)

        Returns: the label as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            label_id=label_id,
            title=title,
            description=description,
            color=color,
            show_on_sidebar=show_on_sidebar,
            account_id=account_id,
        )


class AsyncLabels(AsyncResource):
    """Application: the labels that an account has."""

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Label]:
        """List labels.

        Returns every label of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/labels, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        title: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        color: str = NOT_GIVEN,
        show_on_sidebar: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label:
        """Create a label.

        Creates a label that conversations and contacts of the account can carry.

        Args:
            title: The label itself, in small letters.
            description: What the label is for.
            color: Colour of the label as a hexadecimal code.
            show_on_sidebar: Whether the label stands in the sidebar.
            account_id: Number of the account. (default: the client's)

        Returns: the label.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/labels, documented.
        """
        return await self._call(
            CREATE,
            options,
            title=title,
            description=description,
            color=color,
            show_on_sidebar=show_on_sidebar,
            account_id=account_id,
        )

    async def get(self, label_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Label:
        """Get a label.

        Returns one label of the account.

        Args:
            label_id: Number of the label.
            account_id: Number of the account. (default: the client's)

        Returns: the label.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return await self._call(GET, options, label_id=label_id, account_id=account_id)

    async def delete(self, label_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a label.

        Removes a label from the account. There is nothing to read in the response.

        Args:
            label_id: Number of the label.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return await self._call(DELETE, options, label_id=label_id, account_id=account_id)

    async def update(
        self,
        label_id: int,
        *,
        title: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        color: str = NOT_GIVEN,
        show_on_sidebar: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label:
        """Update a label.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            label_id: Number of the label.
            title: The label itself, in small letters.
            description: What the label is for.
            color: Colour of the label as a hexadecimal code.
            show_on_sidebar: Whether the label stands in the sidebar.
            account_id: Number of the account. (default: the client's)

        Returns: the label as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/labels/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            label_id=label_id,
            title=title,
            description=description,
            color=color,
            show_on_sidebar=show_on_sidebar,
            account_id=account_id,
        )
