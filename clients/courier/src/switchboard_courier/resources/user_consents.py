"""Consents of users to be contacted."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserConsent] = _op.operation(
    id="user_consents.list",
    method="GET",
    path="/v1/user-consents/",
    parameters=(
        _op.Parameter("filter_organization_id", "filter[organization-id]", "query", "str"),
        _op.Parameter("filter_user_id", "filter[user-id]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserConsent]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserConsent",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UserConsent] = _op.operation(
    id="user_consents.create",
    method="POST",
    path="/v1/user-consents/",
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "ConsentArgs"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("user_id", ("data", "attributes", "user-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "user-consents"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserConsent", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.UserConsent] = _op.operation(
    id="user_consents.get",
    method="GET",
    path="/v1/user-consents/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "UserConsent", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class UserConsents(Resource):
    """Consents of users to be contacted."""

    def list(
        self,
        *,
        filter_organization_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserConsent]:
        """List consents.

        Consents of users to be contacted, by organization or user. The user filter accepts any string here.

        Args:
            filter_organization_id: Only this organization.
            filter_user_id: Only this user; any string is accepted. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-consents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_organization_id=filter_organization_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        args: _t.ConsentArgs | _t.ConsentArgsDict = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserConsent:
        """Ask a user for consent.

        Starts the dialogue in which a user agrees, for example by text; the messages of that dialogue are given
        in `args`.

        Args:
            args: Settings of the dialogue that asks for consent.
            organization_id: Organization that it belongs to.
            type: Way of contact that the consent is for, such as `sms`.
            user_id: User who is asked.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new consent.
        Raises: StatusError.
        Source: POST /v1/user-consents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, args=args, organization_id=organization_id, type=type, user_id=user_id, meta=meta
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserConsent:
        """Get one consent.

        Whether the user accepted, and through which target.

        Args:
            id: Id of the resource.

        Returns: the consent.
        Raises: StatusError.
        Source: GET /v1/user-consents/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncUserConsents(AsyncResource):
    """Consents of users to be contacted."""

    def list(
        self,
        *,
        filter_organization_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserConsent]:
        """List consents.

        Consents of users to be contacted, by organization or user. The user filter accepts any string here.

        Args:
            filter_organization_id: Only this organization.
            filter_user_id: Only this user; any string is accepted. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-consents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_organization_id=filter_organization_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        args: _t.ConsentArgs | _t.ConsentArgsDict = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserConsent:
        """Ask a user for consent.

        Starts the dialogue in which a user agrees, for example by text; the messages of that dialogue are given
        in `args`.

        Args:
            args: Settings of the dialogue that asks for consent.
            organization_id: Organization that it belongs to.
            type: Way of contact that the consent is for, such as `sms`.
            user_id: User who is asked.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new consent.
        Raises: StatusError.
        Source: POST /v1/user-consents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, args=args, organization_id=organization_id, type=type, user_id=user_id, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserConsent:
        """Get one consent.

        Whether the user accepted, and through which target.

        Args:
            id: Id of the resource.

        Returns: the consent.
        Raises: StatusError.
        Source: GET /v1/user-consents/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_consents.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
