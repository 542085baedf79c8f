"""Overview of a person's conversations."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingChannel] = _op.operation(
    id="communication_messages.list",
    method="GET",
    path="/v1/communication-messages/",
    parameters=(
        _op.Parameter("filter_archived", "filter[archived]", "query", "bool"),
        _op.Parameter("filter_bookmarked", "filter[bookmarked]", "query", "bool"),
        _op.Parameter(
            "filter_cmp_last_modified_time",
            "filter[cmp-last-modified-time]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("filter_individual_group_id", "filter[individual-group-id]", "query", "str"),
        _op.Parameter("filter_text", "filter[text]", "query", "str", limits=_op.Limits(max_length=512)),
        _op.Parameter("filter_type", "filter[type]", "query", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=100)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("sort", "sort", "query", "list[str]"),
        _op.Parameter("use_group_name", "use-group-name", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingChannel]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingChannel",
        total=("meta", "page[total]"),
        parameter="page_offset",
        size="page_limit",
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST,)


class CommunicationMessages(Resource):
    """Overview of a person's conversations."""

    def list(
        self,
        *,
        filter_archived: bool = NOT_GIVEN,
        filter_bookmarked: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        filter_text: str = NOT_GIVEN,
        filter_type: _t.CommunicationTypeLike | str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        sort: Sequence[_t.CommunicationSortKeyLike | str] = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingChannel]:
        """List message channels as a conversation overview.

        Despite its path it returns messaging channels, with unread counts and last message, for an inbox view.
        This is the only list whose `meta` shows page totals. It can be sorted by several keys at once.

        Args:
            filter_archived: Only archived channels (true) or only others (false).
            filter_bookmarked: Only channels with a bookmark (true) or without (false).
            filter_cmp_last_modified_time: Compares the time of the channel's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_individual_group_id: Only this group of individuals.
            filter_text: Only conversations that contain this text. (at most 512 characters)
            filter_type: Only this kind of conversation. (one of `direct-message`, `group-message`, `multicast`,
                `none`, `open`, `single`)
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page; no default is stated. (1 to 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            sort: Keys to sort by, a minus sign for descending; repeat the parameter for several.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/communication-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"communication_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_archived=filter_archived,
            filter_bookmarked=filter_bookmarked,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_individual_group_id=filter_individual_group_id,
            filter_text=filter_text,
            filter_type=filter_type,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
            sort=sort,
            use_group_name=use_group_name,
        )


class AsyncCommunicationMessages(AsyncResource):
    """Overview of a person's conversations."""

    def list(
        self,
        *,
        filter_archived: bool = NOT_GIVEN,
        filter_bookmarked: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        filter_text: str = NOT_GIVEN,
        filter_type: _t.CommunicationTypeLike | str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        sort: Sequence[_t.CommunicationSortKeyLike | str] = NOT_GIVEN,
        use_group_name: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingChannel]:
        """List message channels as a conversation overview.

        Despite its path it returns messaging channels, with unread counts and last message, for an inbox view.
        This is the only list whose `meta` shows page totals. It can be sorted by several keys at once.

        Args:
            filter_archived: Only archived channels (true) or only others (false).
            filter_bookmarked: Only channels with a bookmark (true) or without (false).
            filter_cmp_last_modified_time: Compares the time of the channel's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_individual_group_id: Only this group of individuals.
            filter_text: Only conversations that contain this text. (at most 512 characters)
            filter_type: Only this kind of conversation. (one of `direct-message`, `group-message`, `multicast`,
                `none`, `open`, `single`)
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page; no default is stated. (1 to 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            sort: Keys to sort by, a minus sign for descending; repeat the parameter for several.
            use_group_name: Use the group's name as the channel's name. (vendor's default: True)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/communication-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"communication_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_archived=filter_archived,
            filter_bookmarked=filter_bookmarked,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_individual_group_id=filter_individual_group_id,
            filter_text=filter_text,
            filter_type=filter_type,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
            sort=sort,
            use_group_name=use_group_name,
        )
