"""Courier's copies of organizations."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Organization] = _op.operation(
    id="organizations.list",
    method="GET",
    path="/v1/organizations/",
    parameters=(
        _op.Parameter("filter_name", "filter[name]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[Organization]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "Organization",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Organization] = _op.operation(
    id="organizations.get",
    method="GET",
    path="/v1/organizations/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Organization", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class Organizations(Resource):
    """Courier's copies of organizations."""

    def list(
        self,
        *,
        filter_name: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Organization]:
        """List organizations.

        Courier's own copies of organizations, by name if wanted.

        Args:
            filter_name: Only this name. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/organizations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"organizations.list": "/right/path"})`.
        """
        return self._pages(LIST, options, filter_name=filter_name, page_limit=page_limit, page_offset=page_offset)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Organization:
        """Get one organization.

        Name, kind and time zone of an organization.

        Args:
            id: Id of the resource.

        Returns: the organization.
        Raises: StatusError.
        Source: GET /v1/organizations/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"organizations.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncOrganizations(AsyncResource):
    """Courier's copies of organizations."""

    def list(
        self,
        *,
        filter_name: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Organization]:
        """List organizations.

        Courier's own copies of organizations, by name if wanted.

        Args:
            filter_name: Only this name. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/organizations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"organizations.list": "/right/path"})`.
        """
        return self._pages(LIST, options, filter_name=filter_name, page_limit=page_limit, page_offset=page_offset)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Organization:
        """Get one organization.

        Name, kind and time zone of an organization.

        Args:
            id: Id of the resource.

        Returns: the organization.
        Raises: StatusError.
        Source: GET /v1/organizations/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"organizations.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
