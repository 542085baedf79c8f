"""The account of a Conference endpoint: its name, credentials and default call flow."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Account] = _op.operation(
    id="accounts.list",
    method="GET",
    path="/accounts",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AccountList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "Account",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("account_sid",),
    ),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.Account] = _op.operation(
    id="accounts.get",
    method="GET",
    path="/accounts/{account_sid}",
    parameters=(
        _op.Parameter("account_sid", "account_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Account"),),
    security=(("basicAuth",),),
)
REPLACE: _op.Operation[_t.Account] = _op.operation(
    id="accounts.replace",
    method="PUT",
    path="/accounts/{account_sid}",
    parameters=(_op.Parameter("account_sid", "account_sid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributes", required=True),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str", required=True),
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("password", ("password",), "str", sensitive=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Account"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.Account] = _op.operation(
    id="accounts.update",
    method="PATCH",
    path="/accounts/{account_sid}",
    parameters=(
        _op.Parameter("account_sid", "account_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributesUpdate"),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("password", ("password",), "str", sensitive=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Account"),),
    security=(("basicAuth",),),
)
WHOAMI: _op.Operation[_t.Account] = _op.operation(
    id="accounts.whoami",
    method="GET",
    path="/accounts/whoami",
    responses=(_op.ResponseSpec("200", "application/json", "Account"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, GET, REPLACE, UPDATE, WHOAMI)


class Accounts(Resource):
    """The account of a Conference endpoint: its name, credentials and default call flow."""

    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        order: str = NOT_GIVEN,
        filter: str = NOT_GIVEN,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Account]:
        """List the accounts of the endpoint.

        Returns the accounts that the credentials can see. Takes `filter`, `order`, field filtering and paging;
        the `next` link of a response leads to the page after it.

        Args:
            limit: How many items a page holds at most. (at most 1000, vendor's default: 10)
            offset: How many items to skip before the page begins. (vendor's default: 0)
            order: Sorting: an attribute name followed by `asc` (which may be left out) or `desc`, as in `name
                desc`; or the single word `shuffle`.
            filter: Conditions `attribute operator value` joined by `and`. Operators: eq, ne, gt, ge, lt, le, in,
                notin, like, and ilike, which ignores case (`%` is the wildcard of the last two). Values of
                several words go in single or double quotes, lists in parentheses.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts, documented.
        """
        return self._pages(
            LIST,
            options,
            limit=limit,
            offset=offset,
            order=order,
            filter=filter,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    def get(
        self,
        account_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Get one account.

        Returns 404 when the SID is not known. The password is never part of the response.

        Args:
            account_sid: SID (secure id) of the account.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the account.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts/{account_sid}, documented.
        """
        return self._call(
            GET, options, account_sid=account_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    def replace(
        self,
        account_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str,
        name: str,
        password: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Replace an account.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `accounts.update` to change a few. The password may be left out, since no response shows it.

        Args:
            account_sid: SID (secure id) of the account.
            attributes: All call flow attributes that the account shall override.
            call_flow_sid: SID of the default call flow.
            name: Human-readable name.
            password: New password of the Conference endpoint.

        Returns: the account as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /accounts/{account_sid}, documented.
        """
        return self._call(
            REPLACE,
            options,
            account_sid=account_sid,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
            password=password,
        )

    def update(
        self,
        account_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        password: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Change some fields of an account.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            account_sid: SID (secure id) of the account.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the account; null as a value removes that
                attribute.
            call_flow_sid: SID of the default call flow.
            name: Human-readable name.
            password: New password of the Conference endpoint.

        Returns: the account as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /accounts/{account_sid}, documented.
        """
        return self._call(
            UPDATE,
            options,
            account_sid=account_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
            password=password,
        )

    def whoami(self, **options: Unpack[CallOptions]) -> _t.Account:
        """Get the account of the credentials.

        Useful to check a login and password. Field filtering is not documented for this call.

        Returns: the account that the credentials belong to.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts/whoami, documented.
        """
        return self._call(WHOAMI, options)


class AsyncAccounts(AsyncResource):
    """The account of a Conference endpoint: its name, credentials and default call flow."""

    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        order: str = NOT_GIVEN,
        filter: str = NOT_GIVEN,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Account]:
        """List the accounts of the endpoint.

        Returns the accounts that the credentials can see. Takes `filter`, `order`, field filtering and paging;
        the `next` link of a response leads to the page after it.

        Args:
            limit: How many items a page holds at most. (at most 1000, vendor's default: 10)
            offset: How many items to skip before the page begins. (vendor's default: 0)
            order: Sorting: an attribute name followed by `asc` (which may be left out) or `desc`, as in `name
                desc`; or the single word `shuffle`.
            filter: Conditions `attribute operator value` joined by `and`. Operators: eq, ne, gt, ge, lt, le, in,
                notin, like, and ilike, which ignores case (`%` is the wildcard of the last two). Values of
                several words go in single or double quotes, lists in parentheses.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts, documented.
        """
        return self._pages(
            LIST,
            options,
            limit=limit,
            offset=offset,
            order=order,
            filter=filter,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    async def get(
        self,
        account_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Get one account.

        Returns 404 when the SID is not known. The password is never part of the response.

        Args:
            account_sid: SID (secure id) of the account.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the account.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts/{account_sid}, documented.
        """
        return await self._call(
            GET, options, account_sid=account_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    async def replace(
        self,
        account_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str,
        name: str,
        password: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Replace an account.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `accounts.update` to change a few. The password may be left out, since no response shows it.

        Args:
            account_sid: SID (secure id) of the account.
            attributes: All call flow attributes that the account shall override.
            call_flow_sid: SID of the default call flow.
            name: Human-readable name.
            password: New password of the Conference endpoint.

        Returns: the account as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /accounts/{account_sid}, documented.
        """
        return await self._call(
            REPLACE,
            options,
            account_sid=account_sid,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
            password=password,
        )

    async def update(
        self,
        account_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        password: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Account:
        """Change some fields of an account.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            account_sid: SID (secure id) of the account.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the account; null as a value removes that
                attribute.
            call_flow_sid: SID of the default call flow.
            name: Human-readable name.
            password: New password of the Conference endpoint.

        Returns: the account as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /accounts/{account_sid}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            account_sid=account_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
            password=password,
        )

    async def whoami(self, **options: Unpack[CallOptions]) -> _t.Account:
        """Get the account of the credentials.

        Useful to check a login and password. Field filtering is not documented for this call.

        Returns: the account that the credentials belong to.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /accounts/whoami, documented.
        """
        return await self._call(WHOAMI, options)
