"""Accounts of organizations at the texting carrier."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.TextAccount] = _op.operation(
    id="text_accounts.list",
    method="GET",
    path="/v1/text-accounts/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[TextAccount]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "TextAccount",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.TextAccount] = _op.operation(
    id="text_accounts.create",
    method="POST",
    path="/v1/text-accounts/",
    bodies=(
        _op.json_body(
            _op.Field("allow_custom_number", ("data", "attributes", "allow-custom-number"), "bool"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-accounts"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextAccount", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.TextAccount] = _op.operation(
    id="text_accounts.get",
    method="GET",
    path="/v1/text-accounts/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextAccount", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.TextAccount] = _op.operation(
    id="text_accounts.update",
    method="PATCH",
    path="/v1/text-accounts/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("allow_custom_number", ("data", "attributes", "allow-custom-number"), "bool"),
            _op.Field("phone_number", ("data", "attributes", "phone-number"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-accounts"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextAccount", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CLAIM_NUMBER: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_accounts.claim_number",
    method="POST",
    path="/v1/text-accounts/{id}/claim-number/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.json_body(_op.Field("notes", ("notes",), "str", required=True, limits=_op.Limits(max_length=255))),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextAccountNumber", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, CLAIM_NUMBER)


class TextAccounts(Resource):
    """Accounts of organizations at the texting carrier."""

    def list(
        self,
        *,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.TextAccount]:
        """List text accounts.

        An organization's account at the texting carrier, or all that are visible.

        Args:
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-accounts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, organization_id=organization_id, page_limit=page_limit, page_offset=page_offset
        )

    def create(
        self,
        *,
        allow_custom_number: bool = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccount:
        """Create a text account.

        Sets an organization up for texting. Own numbers are allowed only when asked for.

        Args:
            allow_custom_number: Whether a number of one's own may be used. (vendor's default: False)
            organization_id: Organization that it belongs to.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text account.
        Raises: StatusError.
        Source: POST /v1/text-accounts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, allow_custom_number=allow_custom_number, organization_id=organization_id, meta=meta
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccount:
        """Get one text account.

        Its default number and its id at Twilio.

        Args:
            id: Id of the resource.

        Returns: the text account.
        Raises: StatusError.
        Source: GET /v1/text-accounts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        allow_custom_number: bool = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccount:
        """Change a text account.

        Sets the default number, or whether numbers of one's own may be used.

        Args:
            id: Id of the resource.
            allow_custom_number: Whether a number of one's own may be used.
            phone_number: Number used by default.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed text account.
        Raises: StatusError.
        Source: PATCH /v1/text-accounts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.update": "/right/path"})`.
        """
        return self._call(
            UPDATE, options, id=id, allow_custom_number=allow_custom_number, phone_number=phone_number, meta=meta
        )

    def claim_number(self, id: str, *, notes: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Claim a number for a text account.

        Assigns a number and returns the text number, not the account. The note is mandatory.

        Args:
            id: Id of the resource.
            notes: Why, or for whom, the number is claimed. (at most 255 characters)

        Returns: the text number that was claimed.
        Raises: StatusError.
        Source: POST /v1/text-accounts/{id}/claim-number/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.claim_number": "/right/path"})`.
        """
        return self._call(CLAIM_NUMBER, options, id=id, notes=notes)


class AsyncTextAccounts(AsyncResource):
    """Accounts of organizations at the texting carrier."""

    def list(
        self,
        *,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.TextAccount]:
        """List text accounts.

        An organization's account at the texting carrier, or all that are visible.

        Args:
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-accounts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, organization_id=organization_id, page_limit=page_limit, page_offset=page_offset
        )

    async def create(
        self,
        *,
        allow_custom_number: bool = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccount:
        """Create a text account.

        Sets an organization up for texting. Own numbers are allowed only when asked for.

        Args:
            allow_custom_number: Whether a number of one's own may be used. (vendor's default: False)
            organization_id: Organization that it belongs to.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text account.
        Raises: StatusError.
        Source: POST /v1/text-accounts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, allow_custom_number=allow_custom_number, organization_id=organization_id, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccount:
        """Get one text account.

        Its default number and its id at Twilio.

        Args:
            id: Id of the resource.

        Returns: the text account.
        Raises: StatusError.
        Source: GET /v1/text-accounts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        allow_custom_number: bool = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccount:
        """Change a text account.

        Sets the default number, or whether numbers of one's own may be used.

        Args:
            id: Id of the resource.
            allow_custom_number: Whether a number of one's own may be used.
            phone_number: Number used by default.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed text account.
        Raises: StatusError.
        Source: PATCH /v1/text-accounts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE, options, id=id, allow_custom_number=allow_custom_number, phone_number=phone_number, meta=meta
        )

    async def claim_number(self, id: str, *, notes: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Claim a number for a text account.

        Assigns a number and returns the text number, not the account. The note is mandatory.

        Args:
            id: Id of the resource.
            notes: Why, or for whom, the number is claimed. (at most 255 characters)

        Returns: the text number that was claimed.
        Raises: StatusError.
        Source: POST /v1/text-accounts/{id}/claim-number/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_accounts.claim_number": "/right/path"})`.
        """
        return await self._call(CLAIM_NUMBER, options, id=id, notes=notes)
