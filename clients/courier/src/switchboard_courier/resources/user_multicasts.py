"""Templated messages to named people and groups."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserMulticast] = _op.operation(
    id="user_multicasts.list",
    method="GET",
    path="/v1/user-multicasts/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserMulticast]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserMulticast",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MulticastReceipt] = _op.operation(
    id="user_multicasts.create",
    method="POST",
    path="/v1/user-multicasts/",
    bodies=(
        _op.json_body(
            _op.Field("individual_group_ids", ("individual-group-ids",), "list[str]", limits=_op.Limits(min_items=1)),
            _op.Field("individual_ids", ("individual-ids",), "list[str]", limits=_op.Limits(min_items=1)),
            _op.Field("organization_id", ("organization-id",), "str"),
            _op.Field("template_data", ("template-data",), "dict[str, Any]", required=True),
            _op.Field("template_id", ("template-id",), "str", required=True, limits=_op.Limits(max_length=255)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MulticastReceipt"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE)


class UserMulticasts(Resource):
    """Templated messages to named people and groups."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserMulticast]:
        """List a person's multicasts.

        The templated messages that went to one individual.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_multicasts.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        individual_group_ids: Sequence[str] = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to several people.

        Takes individuals, groups or both, each list non-empty if given. Returns a plain object that names the
        sending task.

        Args:
            template_data: Values for the template's placeholders.
            template_id: Template of the message. (at most 255 characters)
            individual_group_ids: Groups to send to. (not empty)
            individual_ids: Individuals to send to. (not empty)
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/user-multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_multicasts.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            template_data=template_data,
            template_id=template_id,
            individual_group_ids=individual_group_ids,
            individual_ids=individual_ids,
            organization_id=organization_id,
        )


class AsyncUserMulticasts(AsyncResource):
    """Templated messages to named people and groups."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserMulticast]:
        """List a person's multicasts.

        The templated messages that went to one individual.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_multicasts.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        individual_group_ids: Sequence[str] = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to several people.

        Takes individuals, groups or both, each list non-empty if given. Returns a plain object that names the
        sending task.

        Args:
            template_data: Values for the template's placeholders.
            template_id: Template of the message. (at most 255 characters)
            individual_group_ids: Groups to send to. (not empty)
            individual_ids: Individuals to send to. (not empty)
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/user-multicasts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_multicasts.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            template_data=template_data,
            template_id=template_id,
            individual_group_ids=individual_group_ids,
            individual_ids=individual_ids,
            organization_id=organization_id,
        )
