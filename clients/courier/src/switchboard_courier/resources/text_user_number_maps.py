"""Which number texts which user."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.TextUserNumberMap] = _op.operation(
    id="text_user_number_maps.list",
    method="GET",
    path="/v1/text-user-number-maps/",
    parameters=(
        _op.Parameter("filter_number_id", "filter[number-id]", "query", "str"),
        _op.Parameter("filter_organization_id", "filter[organization-id]", "query", "str"),
        _op.Parameter("filter_user_id", "filter[user-id]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[TextUserNumberMap]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "TextUserNumberMap",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.TextUserNumberMap] = _op.operation(
    id="text_user_number_maps.create",
    method="POST",
    path="/v1/text-user-number-maps/",
    bodies=(
        _op.json_body(
            _op.Field("number_id", ("data", "attributes", "number-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("user_id", ("data", "attributes", "user-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-user-number-maps"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextUserNumberMap", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.TextUserNumberMap] = _op.operation(
    id="text_user_number_maps.get",
    method="GET",
    path="/v1/text-user-number-maps/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextUserNumberMap", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class TextUserNumberMaps(Resource):
    """Which number texts which user."""

    def list(
        self,
        *,
        filter_number_id: str = NOT_GIVEN,
        filter_organization_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.TextUserNumberMap]:
        """List numbers assigned to users.

        Which sender number texts a user, within which organization.

        Args:
            filter_number_id: Only this text number.
            filter_organization_id: Only this organization.
            filter_user_id: Only this user.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-user-number-maps/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_number_id=filter_number_id,
            filter_organization_id=filter_organization_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        number_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextUserNumberMap:
        """Assign a text number to a user.

        Fixes the number with which this user is texted within the organization. There is no call that takes it
        back.

        Args:
            number_id: Text number to use.
            organization_id: Organization that it belongs to.
            user_id: User who is texted.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new number assignment.
        Raises: StatusError.
        Source: POST /v1/text-user-number-maps/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, number_id=number_id, organization_id=organization_id, user_id=user_id, meta=meta
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextUserNumberMap:
        """Get one number assignment.

        The ids of number and user are plain strings here.

        Args:
            id: Id of the resource.

        Returns: the number assignment.
        Raises: StatusError.
        Source: GET /v1/text-user-number-maps/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncTextUserNumberMaps(AsyncResource):
    """Which number texts which user."""

    def list(
        self,
        *,
        filter_number_id: str = NOT_GIVEN,
        filter_organization_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.TextUserNumberMap]:
        """List numbers assigned to users.

        Which sender number texts a user, within which organization.

        Args:
            filter_number_id: Only this text number.
            filter_organization_id: Only this organization.
            filter_user_id: Only this user.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-user-number-maps/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_number_id=filter_number_id,
            filter_organization_id=filter_organization_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        number_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextUserNumberMap:
        """Assign a text number to a user.

        Fixes the number with which this user is texted within the organization. There is no call that takes it
        back.

        Args:
            number_id: Text number to use.
            organization_id: Organization that it belongs to.
            user_id: User who is texted.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new number assignment.
        Raises: StatusError.
        Source: POST /v1/text-user-number-maps/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, number_id=number_id, organization_id=organization_id, user_id=user_id, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextUserNumberMap:
        """Get one number assignment.

        The ids of number and user are plain strings here.

        Args:
            id: Id of the resource.

        Returns: the number assignment.
        Raises: StatusError.
        Source: GET /v1/text-user-number-maps/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_user_number_maps.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
