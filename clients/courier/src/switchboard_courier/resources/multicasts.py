"""Templated messages to all whom a filter selects."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Multicast] = _op.operation(
    id="multicasts.list",
    method="GET",
    path="/v1/multicasts/",
    parameters=(
        _op.Parameter(
            "filter_cmp_created_at",
            "filter[cmp-created-at]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("include_individual_group", "include-individual-group", "query", "bool"),
        _op.Parameter("include_individual_ids", "include-individual-ids", "query", "bool"),
        _op.Parameter("individual_group_id", "individual-group-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("template_id", "template-id", "query", "str", limits=_op.Limits(max_length=255)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[Multicast]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "Multicast", parameter="page_offset", size="page_limit", default_size=100, identity=("id",)
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.Multicast] = _op.operation(
    id="multicasts.create",
    method="POST",
    path="/v1/multicasts/",
    bodies=(
        _op.json_body(
            _op.Field("data", ("data", "attributes", "data"), "dict[str, Any]"),
            _op.Field("filter_type", ("data", "attributes", "filter-type"), "str"),
            _op.Field("filter_value", ("data", "attributes", "filter-value"), "dict[str, Any]"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("template_id", ("data", "attributes", "template-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "multicasts"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "Multicast", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Multicast] = _op.operation(
    id="multicasts.get",
    method="GET",
    path="/v1/multicasts/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("include_individual_group", "include-individual-group", "query", "bool"),
        _op.Parameter("include_individual_ids", "include-individual-ids", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Multicast", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class Multicasts(Resource):
    """Templated messages to all whom a filter selects."""

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] = NOT_GIVEN,
        include_individual_group: bool = NOT_GIVEN,
        include_individual_ids: bool = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        template_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Multicast]:
        """List multicasts.

        Can be limited to one group, one template or a period. Group details and the addressed individuals are
        large and come on request only.

        Args:
            filter_cmp_created_at: Compares the time of creation: a comparator (`>`, `<`, `<=` or `>=`) directly
                followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound a period. (at most 2
                items)
            include_individual_group: Add details of the group to the response. (vendor's default: False)
            include_individual_ids: Add the addressed individuals to the response. (vendor's default: False)
            individual_group_id: Only multicasts to this group.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            template_id: Only this template. (at most 255 characters)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_cmp_created_at=filter_cmp_created_at,
            include_individual_group=include_individual_group,
            include_individual_ids=include_individual_ids,
            individual_group_id=individual_group_id,
            page_limit=page_limit,
            page_offset=page_offset,
            template_id=template_id,
        )

    def create(
        self,
        *,
        data: Mapping[str, Any] = NOT_GIVEN,
        filter_type: str = NOT_GIVEN,
        filter_value: Mapping[str, Any] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        template_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Multicast:
        """Send a multicast.

        Renders a template for everybody whom `filter-type` and `filter-value` select within the organization.

        Args:
            data: Values for the template's placeholders.
            filter_type: How the addressees are chosen, such as `all-participants`.
            filter_value: What the filter compares with; its keys depend on the filter.
            organization_id: Organization in whose name it is sent.
            template_id: Template of the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new multicast.
        Raises: StatusError.
        Source: POST /v1/multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            data=data,
            filter_type=filter_type,
            filter_value=filter_value,
            organization_id=organization_id,
            template_id=template_id,
            meta=meta,
        )

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool = NOT_GIVEN,
        include_individual_ids: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Multicast:
        """Get one multicast.

        Its state and who was addressed; ask for the group or the individuals if needed.

        Args:
            id: Id of the resource.
            include_individual_group: Add details of the group to the response. (vendor's default: False)
            include_individual_ids: Add the addressed individuals to the response. (vendor's default: False)

        Returns: the multicast.
        Raises: StatusError.
        Source: GET /v1/multicasts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.get": "/right/path"})`.
        """
        return self._call(
            GET,
            options,
            id=id,
            include_individual_group=include_individual_group,
            include_individual_ids=include_individual_ids,
        )


class AsyncMulticasts(AsyncResource):
    """Templated messages to all whom a filter selects."""

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] = NOT_GIVEN,
        include_individual_group: bool = NOT_GIVEN,
        include_individual_ids: bool = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        template_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Multicast]:
        """List multicasts.

        Can be limited to one group, one template or a period. Group details and the addressed individuals are
        large and come on request only.

        Args:
            filter_cmp_created_at: Compares the time of creation: a comparator (`>`, `<`, `<=` or `>=`) directly
                followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound a period. (at most 2
                items)
            include_individual_group: Add details of the group to the response. (vendor's default: False)
            include_individual_ids: Add the addressed individuals to the response. (vendor's default: False)
            individual_group_id: Only multicasts to this group.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            template_id: Only this template. (at most 255 characters)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_cmp_created_at=filter_cmp_created_at,
            include_individual_group=include_individual_group,
            include_individual_ids=include_individual_ids,
            individual_group_id=individual_group_id,
            page_limit=page_limit,
            page_offset=page_offset,
            template_id=template_id,
        )

    async def create(
        self,
        *,
        data: Mapping[str, Any] = NOT_GIVEN,
        filter_type: str = NOT_GIVEN,
        filter_value: Mapping[str, Any] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        template_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Multicast:
        """Send a multicast.

        Renders a template for everybody whom `filter-type` and `filter-value` select within the organization.

        Args:
            data: Values for the template's placeholders.
            filter_type: How the addressees are chosen, such as `all-participants`.
            filter_value: What the filter compares with; its keys depend on the filter.
            organization_id: Organization in whose name it is sent.
            template_id: Template of the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new multicast.
        Raises: StatusError.
        Source: POST /v1/multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            data=data,
            filter_type=filter_type,
            filter_value=filter_value,
            organization_id=organization_id,
            template_id=template_id,
            meta=meta,
        )

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool = NOT_GIVEN,
        include_individual_ids: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Multicast:
        """Get one multicast.

        Its state and who was addressed; ask for the group or the individuals if needed.

        Args:
            id: Id of the resource.
            include_individual_group: Add details of the group to the response. (vendor's default: False)
            include_individual_ids: Add the addressed individuals to the response. (vendor's default: False)

        Returns: the multicast.
        Raises: StatusError.
        Source: GET /v1/multicasts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"multicasts.get": "/right/path"})`.
        """
        return await self._call(
            GET,
            options,
            id=id,
            include_individual_group=include_individual_group,
            include_individual_ids=include_individual_ids,
        )
