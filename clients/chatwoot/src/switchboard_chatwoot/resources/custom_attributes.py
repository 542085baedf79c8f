"""Application: attributes that an account defines for contacts and conversations."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.CustomAttribute]] = _op.operation(
    id="get-account-custom-attribute",
    call="custom_attributes.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("attribute_model", "attribute_model", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[CustomAttribute]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.CustomAttribute] = _op.operation(
    id="add-new-custom-attribute-to-account",
    call="custom_attributes.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("attribute_display_name", ("attribute_display_name",), "str"),
            _op.Field("attribute_display_type", ("attribute_display_type",), "int | str"),
            _op.Field("attribute_description", ("attribute_description",), "str"),
            _op.Field("attribute_key", ("attribute_key",), "str"),
            _op.Field("attribute_values", ("attribute_values",), "list[str]"),
            _op.Field("attribute_model", ("attribute_model",), "int | str"),
            _op.Field("regex_pattern", ("regex_pattern",), "str"),
            _op.Field("regex_cue", ("regex_cue",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomAttribute"),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.CustomAttribute] = _op.operation(
    id="get-details-of-a-single-custom-attribute",
    call="custom_attributes.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_attribute_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomAttribute"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-custom-attribute-from-account",
    call="custom_attributes.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_attribute_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("204"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.CustomAttribute] = _op.operation(
    id="update-custom-attribute-in-account",
    call="custom_attributes.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("custom_attribute_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("attribute_display_name", ("attribute_display_name",), "str"),
            _op.Field("attribute_display_type", ("attribute_display_type",), "int | str"),
            _op.Field("attribute_description", ("attribute_description",), "str"),
            _op.Field("attribute_key", ("attribute_key",), "str"),
            _op.Field("attribute_values", ("attribute_values",), "list[str]"),
            _op.Field("attribute_model", ("attribute_model",), "int | str"),
            _op.Field("regex_pattern", ("regex_pattern",), "str"),
            _op.Field("regex_cue", ("regex_cue",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CustomAttribute"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class CustomAttributes(Resource):
    """Application: attributes that an account defines for contacts and conversations."""

    def list(
        self,
        *,
        attribute_model: _t.CustomAttributeModelLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.CustomAttribute]:
        """List custom attributes.

        Returns the attributes that the account has defined for conversations or for contacts, all in one
        response.

        Args:
            attribute_model: Whose attributes to return; without it, those of conversations and contacts. (one of
                `0`, `1`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom attributes.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/custom_attribute_definitions, documented.
        """
        return self._call(LIST, options, attribute_model=attribute_model, account_id=account_id)

    def create(
        self,
        *,
        attribute_display_name: str = NOT_GIVEN,
        attribute_display_type: int | str = NOT_GIVEN,
        attribute_description: str = NOT_GIVEN,
        attribute_key: str = NOT_GIVEN,
        attribute_values: Sequence[str] = NOT_GIVEN,
        attribute_model: int | str = NOT_GIVEN,
        regex_pattern: str = NOT_GIVEN,
        regex_cue: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomAttribute:
        """Define a custom attribute.

        Defines an attribute that conversations or contacts of the account can have from then on.

        Args:
            attribute_display_name: Name to show.
            attribute_display_type: Kind of the values: text, number, currency, percent, link, date, list or
                checkbox; or its number from 0 to 7 in this order.
            attribute_description: What the attribute is for.
            attribute_key: Key of the attribute, which no other attribute of its kind has.
            attribute_values: Values to choose from, for a list.
            attribute_model: Whose attribute it is: conversation_attribute or contact_attribute; or 0 or 1 for
                them.
            regex_pattern: Regular expression that values must match; for attributes of text only.
            regex_cue: What is shown when a text does not match; for attributes of text only.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/custom_attribute_definitions, documented.
        """
        return self._call(
            CREATE,
            options,
            attribute_display_name=attribute_display_name,
            attribute_display_type=attribute_display_type,
            attribute_description=attribute_description,
            attribute_key=attribute_key,
            attribute_values=attribute_values,
            attribute_model=attribute_model,
            regex_pattern=regex_pattern,
            regex_cue=regex_cue,
            account_id=account_id,
        )

    def get(
        self, custom_attribute_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CustomAttribute:
        """Get a custom attribute.

        Returns the definition of one attribute.

        Args:
            custom_attribute_id: Number of the custom attribute.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return self._call(GET, options, custom_attribute_id=custom_attribute_id, account_id=account_id)

    def delete(self, custom_attribute_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a custom attribute.

        Removes the definition of an attribute. There is nothing to read in the response.

        Args:
            custom_attribute_id: Number of the custom attribute.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return self._call(DELETE, options, custom_attribute_id=custom_attribute_id, account_id=account_id)

    def update(
        self,
        custom_attribute_id: int,
        *,
        attribute_display_name: str = NOT_GIVEN,
        attribute_display_type: int | str = NOT_GIVEN,
        attribute_description: str = NOT_GIVEN,
        attribute_key: str = NOT_GIVEN,
        attribute_values: Sequence[str] = NOT_GIVEN,
        attribute_model: int | str = NOT_GIVEN,
        regex_pattern: str = NOT_GIVEN,
        regex_cue: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomAttribute:
        """Update a custom attribute.

        Changes what is given in the definition of an attribute and leaves the rest as it is.

        Args:
            custom_attribute_id: Number of the custom attribute.
            attribute_display_name: Name to show.
            attribute_display_type: Kind of the values: text, number, currency, percent, link, date, list or
                checkbox; or its number from 0 to 7 in this order.
            attribute_description: What the attribute is for.
            attribute_key: Key of the attribute, which no other attribute of its kind has.
            attribute_values: Values to choose from, for a list.
            attribute_model: Whose attribute it is: conversation_attribute or contact_attribute; or 0 or 1 for
                them.
            regex_pattern: Regular expression that values must match; for attributes of text only.
            regex_cue: What is shown when a text does not match; for attributes of text only.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            custom_attribute_id=custom_attribute_id,
            attribute_display_name=attribute_display_name,
            attribute_display_type=attribute_display_type,
            attribute_description=attribute_description,
            attribute_key=attribute_key,
            attribute_values=attribute_values,
            attribute_model=attribute_model,
            regex_pattern=regex_pattern,
            regex_cue=regex_cue,
            account_id=account_id,
        )


class AsyncCustomAttributes(AsyncResource):
    """Application: attributes that an account defines for contacts and conversations."""

    async def list(
        self,
        *,
        attribute_model: _t.CustomAttributeModelLike | str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.CustomAttribute]:
        """List custom attributes.

        Returns the attributes that the account has defined for conversations or for contacts, all in one
        response.

        Args:
            attribute_model: Whose attributes to return; without it, those of conversations and contacts. (one of
                `0`, `1`)
            account_id: Number of the account. (default: the client's)

        Returns: the custom attributes.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/custom_attribute_definitions, documented.
        """
        return await self._call(LIST, options, attribute_model=attribute_model, account_id=account_id)

    async def create(
        self,
        *,
        attribute_display_name: str = NOT_GIVEN,
        attribute_display_type: int | str = NOT_GIVEN,
        attribute_description: str = NOT_GIVEN,
        attribute_key: str = NOT_GIVEN,
        attribute_values: Sequence[str] = NOT_GIVEN,
        attribute_model: int | str = NOT_GIVEN,
        regex_pattern: str = NOT_GIVEN,
        regex_cue: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomAttribute:
        """Define a custom attribute.

        Defines an attribute that conversations or contacts of the account can have from then on.

        Args:
            attribute_display_name: Name to show.
            attribute_display_type: Kind of the values: text, number, currency, percent, link, date, list or
                checkbox; or its number from 0 to 7 in this order.
            attribute_description: What the attribute is for.
            attribute_key: Key of the attribute, which no other attribute of its kind has.
            attribute_values: Values to choose from, for a list.
            attribute_model: Whose attribute it is: conversation_attribute or contact_attribute; or 0 or 1 for
                them.
            regex_pattern: Regular expression that values must match; for attributes of text only.
            regex_cue: What is shown when a text does not match; for attributes of text only.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/custom_attribute_definitions, documented.
        """
        return await self._call(
            CREATE,
            options,
            attribute_display_name=attribute_display_name,
            attribute_display_type=attribute_display_type,
            attribute_description=attribute_description,
            attribute_key=attribute_key,
            attribute_values=attribute_values,
            attribute_model=attribute_model,
            regex_pattern=regex_pattern,
            regex_cue=regex_cue,
            account_id=account_id,
        )

    async def get(
        self, custom_attribute_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CustomAttribute:
        """Get a custom attribute.

        Returns the definition of one attribute.

        Args:
            custom_attribute_id: Number of the custom attribute.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return await self._call(GET, options, custom_attribute_id=custom_attribute_id, account_id=account_id)

    async def delete(
        self, custom_attribute_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a custom attribute.

        Removes the definition of an attribute. There is nothing to read in the response.

        Args:
            custom_attribute_id: Number of the custom attribute.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return await self._call(DELETE, options, custom_attribute_id=custom_attribute_id, account_id=account_id)

    async def update(
        self,
        custom_attribute_id: int,
        *,
        attribute_display_name: str = NOT_GIVEN,
        attribute_display_type: int | str = NOT_GIVEN,
        attribute_description: str = NOT_GIVEN,
        attribute_key: str = NOT_GIVEN,
        attribute_values: Sequence[str] = NOT_GIVEN,
        attribute_model: int | str = NOT_GIVEN,
        regex_pattern: str = NOT_GIVEN,
        regex_cue: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CustomAttribute:
        """Update a custom attribute.

        Changes what is given in the definition of an attribute and leaves the rest as it is.

        Args:
            custom_attribute_id: Number of the custom attribute.
            attribute_display_name: Name to show.
            attribute_display_type: Kind of the values: text, number, currency, percent, link, date, list or
                checkbox; or its number from 0 to 7 in this order.
            attribute_description: What the attribute is for.
            attribute_key: Key of the attribute, which no other attribute of its kind has.
            attribute_values: Values to choose from, for a list.
            attribute_model: Whose attribute it is: conversation_attribute or contact_attribute; or 0 or 1 for
                them.
            regex_pattern: Regular expression that values must match; for attributes of text only.
            regex_cue: What is shown when a text does not match; for attributes of text only.
            account_id: Number of the account. (default: the client's)

        Returns: the custom attribute as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            custom_attribute_id=custom_attribute_id,
            attribute_display_name=attribute_display_name,
            attribute_display_type=attribute_display_type,
            attribute_description=attribute_description,
            attribute_key=attribute_key,
            attribute_values=attribute_values,
            attribute_model=attribute_model,
            regex_pattern=regex_pattern,
            regex_cue=regex_cue,
            account_id=account_id,
        )
