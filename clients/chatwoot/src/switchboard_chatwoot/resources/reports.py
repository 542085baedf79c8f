"""Application: figures about conversations, agents, inboxes and teams."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.ReportPoint]] = _op.operation(
    id="list-all-conversation-statistics",
    call="reports.list",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("metric", "metric", "query", "str", required=True),
        _op.Parameter("type", "type", "query", "str", required=True),
        _op.Parameter("id", "id", "query", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("group_by", "group_by", "query", "str"),
        _op.Parameter("business_hours", "business_hours", "query", "bool"),
        _op.Parameter("timezone_offset", "timezone_offset", "query", "float"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[ReportPoint]"),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
GET_SUMMARY: _op.Operation[_t.ReportSummary] = _op.operation(
    id="list-all-conversation-statistics-summary",
    call="reports.get_summary",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/summary",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("type", "type", "query", "str", required=True),
        _op.Parameter("id", "id", "query", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("business_hours", "business_hours", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ReportSummary"),),
    security=(("userApiKey",),),
)
GET_CONVERSATION_METRICS: _op.Operation[_t.AccountConversationMetrics] = _op.operation(
    id="get-account-conversation-metrics",
    call="reports.get_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversations",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("type", "type", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AccountConversationMetrics"),),
    security=(("userApiKey",),),
)
LIST_AGENT_CONVERSATION_METRICS: _op.Operation[_t.AgentConversationMetrics] = _op.operation(
    id="get-agent-conversation-metrics",
    call="reports.list_agent_conversation_metrics",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/conversations/",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("type", "type", "query", "str", required=True),
        _op.Parameter("user_id", "user_id", "query", "int"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[AgentConversationMetrics]"),),
    paging=_op.Paging(
        "page", (), "AgentConversationMetrics", parameter="page", default_size=25, first=1, identity=("id",)
    ),
    security=(("userApiKey",),),
    evidence="confirmed",
)
GET_FIRST_RESPONSE_TIME_DISTRIBUTION: _op.Operation[dict[str, _t.FirstResponseTimes]] = _op.operation(
    id="get-first-response-time-distribution",
    call="reports.get_first_response_time_distribution",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/first_response_time_distribution",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "dict[str, FirstResponseTimes]"),),
    security=(("userApiKey",),),
)
GET_INBOX_LABEL_MATRIX: _op.Operation[_t.InboxLabelMatrix] = _op.operation(
    id="get-inbox-label-matrix",
    call="reports.get_inbox_label_matrix",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/inbox_label_matrix",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("inbox_ids", "inbox_ids[]", "query", "list[int]"),
        _op.Parameter("label_ids", "label_ids[]", "query", "list[int]"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "InboxLabelMatrix"),),
    security=(("userApiKey",),),
)
GET_OUTGOING_MESSAGES_COUNT: _op.Operation[list[_t.OutgoingMessagesCount]] = _op.operation(
    id="get-outgoing-messages-count",
    call="reports.get_outgoing_messages_count",
    method="GET",
    path="/api/v2/accounts/{account_id}/reports/outgoing_messages_count",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("group_by", "group_by", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[OutgoingMessagesCount]"),),
    security=(("userApiKey",),),
)
OPERATIONS = (
    LIST,
    GET_SUMMARY,
    GET_CONVERSATION_METRICS,
    LIST_AGENT_CONVERSATION_METRICS,
    GET_FIRST_RESPONSE_TIME_DISTRIBUTION,
    GET_INBOX_LABEL_MATRIX,
    GET_OUTGOING_MESSAGES_COUNT,
)


class Reports(Resource):
    """Application: figures about conversations, agents, inboxes and teams."""

    def list(
        self,
        *,
        metric: _t.ReportMetricLike | str,
        type: _t.ReportTypeLike | str,
        id: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        group_by: _t.ReportPeriodLike | str = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        timezone_offset: float = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.ReportPoint]:
        """Get one figure over time.

        Returns a figure for each day, or another period, of a range of time, of the account or of one agent,
        inbox, label or team.

        Args:
            metric: Which figure to return. (one of `conversations_count`, `incoming_messages_count`,
                `outgoing_messages_count`, `avg_first_response_time`, `avg_resolution_time`, `resolutions_count`,
                `reply_time`, `bot_resolutions_count`, `bot_handoffs_count`)
            type: What the report is about. (one of `account`, `agent`, `inbox`, `label`, `team`)
            id: Number of the agent, inbox, label or team; not for the account.
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            group_by: Length of the periods that figures are given for; a day without it. (one of `day`, `week`,
                `month`, `year`, `hour`)
            business_hours: Whether only working hours count.
            timezone_offset: Hours by which the time zone of the periods is before UTC.
            account_id: Number of the account. (default: the client's)

        Returns: the figures in the order of time.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports, confirmed.
        """
        return self._call(
            LIST,
            options,
            metric=metric,
            type=type,
            id=id,
            since=since,
            until=until,
            group_by=group_by,
            business_hours=business_hours,
            timezone_offset=timezone_offset,
            account_id=account_id,
        )

    def get_summary(
        self,
        *,
        type: _t.ReportTypeLike | str,
        id: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ReportSummary:
        """Get all figures of a range of time.

        Returns counts and mean times of a range of time, and those of the range of equal length before it.

        Args:
            type: What the report is about. (one of `account`, `agent`, `inbox`, `label`, `team`)
            id: Number of the agent, inbox, label or team; not for the account.
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/summary, documented.
        """
        return self._call(
            GET_SUMMARY,
            options,
            type=type,
            id=id,
            since=since,
            until=until,
            business_hours=business_hours,
            account_id=account_id,
        )

    def get_conversation_metrics(
        self, *, type: Literal["account"], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AccountConversationMetrics:
        """Count the open conversations of the account.

        Counts the conversations that are open at this moment.

        Args:
            type: What the report is about. (one of `account`)
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/conversations, documented.
        """
        return self._call(GET_CONVERSATION_METRICS, options, type=type, account_id=account_id)

    def list_agent_conversation_metrics(
        self,
        *,
        type: Literal["agent"],
        user_id: int = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.AgentConversationMetrics]:
        """Count the open conversations of each agent.

        Counts for each agent the conversations that are open at this moment, 25 agents a page. The path ends with
        a slash.

        Args:
            type: What the report is about. (one of `agent`)
            user_id: Number of the agent.
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/conversations/, confirmed.
        """
        return self._pages(
            LIST_AGENT_CONVERSATION_METRICS, options, type=type, user_id=user_id, page=page, account_id=account_id
        )

    def get_first_response_time_distribution(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, _t.FirstResponseTimes]:
        """Get how long contacts wait for a first response.

        Counts for each kind of channel the conversations by the hours until somebody first responded. Since
        version 4.11.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts by kind of channel.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution, documented.
        """
        return self._call(
            GET_FIRST_RESPONSE_TIME_DISTRIBUTION, options, since=since, until=until, account_id=account_id
        )

    def get_inbox_label_matrix(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        inbox_ids: Sequence[int] = NOT_GIVEN,
        label_ids: Sequence[int] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.InboxLabelMatrix:
        """Count conversations by inbox and label.

        Returns inboxes, labels and a table of counts, with a row for each inbox and a column for each label.
        Since version 4.11.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            inbox_ids: Only these inboxes.
            label_ids: Only these labels.
            account_id: Number of the account. (default: the client's)

        Returns: the table.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix, documented.
        """
        return self._call(
            GET_INBOX_LABEL_MATRIX,
            options,
            since=since,
            until=until,
            inbox_ids=inbox_ids,
            label_ids=label_ids,
            account_id=account_id,
        )

    def get_outgoing_messages_count(
        self,
        *,
        group_by: _t.OutgoingMessagesGroupLike | str,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.OutgoingMessagesCount]:
        """Count outgoing messages.

        Counts the messages sent in a range of time for each agent, team, inbox or label. Messages of bots do not
        count for agents. Since version 4.11.

        Args:
            group_by: For what to count. (one of `agent`, `team`, `inbox`, `label`)
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count, documented.
        """
        return self._call(
            GET_OUTGOING_MESSAGES_COUNT, options, group_by=group_by, since=since, until=until, account_id=account_id
        )


class AsyncReports(AsyncResource):
    """Application: figures about conversations, agents, inboxes and teams."""

    async def list(
        self,
        *,
        metric: _t.ReportMetricLike | str,
        type: _t.ReportTypeLike | str,
        id: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        group_by: _t.ReportPeriodLike | str = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        timezone_offset: float = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.ReportPoint]:
        """Get one figure over time.

        Returns a figure for each day, or another period, of a range of time, of the account or of one agent,
        inbox, label or team.

        Args:
            metric: Which figure to return. (one of `conversations_count`, `incoming_messages_count`,
                `outgoing_messages_count`, `avg_first_response_time`, `avg_resolution_time`, `resolutions_count`,
                `reply_time`, `bot_resolutions_count`, `bot_handoffs_count`)
            type: What the report is about. (one of `account`, `agent`, `inbox`, `label`, `team`)
            id: Number of the agent, inbox, label or team; not for the account.
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            group_by: Length of the periods that figures are given for; a day without it. (one of `day`, `week`,
                `month`, `year`, `hour`)
            business_hours: Whether only working hours count.
            timezone_offset: Hours by which the time zone of the periods is before UTC.
            account_id: Number of the account. (default: the client's)

        Returns: the figures in the order of time.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports, confirmed.
        """
        return await self._call(
            LIST,
            options,
            metric=metric,
            type=type,
            id=id,
            since=since,
            until=until,
            group_by=group_by,
            business_hours=business_hours,
            timezone_offset=timezone_offset,
            account_id=account_id,
        )

    async def get_summary(
        self,
        *,
        type: _t.ReportTypeLike | str,
        id: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ReportSummary:
        """Get all figures of a range of time.

        Returns counts and mean times of a range of time, and those of the range of equal length before it.

        Args:
            type: What the report is about. (one of `account`, `agent`, `inbox`, `label`, `team`)
            id: Number of the agent, inbox, label or team; not for the account.
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/summary, documented.
        """
        return await self._call(
            GET_SUMMARY,
            options,
            type=type,
            id=id,
            since=since,
            until=until,
            business_hours=business_hours,
            account_id=account_id,
        )

    async def get_conversation_metrics(
        self, *, type: Literal["account"], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AccountConversationMetrics:
        """Count the open conversations of the account.

        Counts the conversations that are open at this moment.

        Args:
            type: What the report is about. (one of `account`)
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/conversations, documented.
        """
        return await self._call(GET_CONVERSATION_METRICS, options, type=type, account_id=account_id)

    def list_agent_conversation_metrics(
        self,
        *,
        type: Literal["agent"],
        user_id: int = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.AgentConversationMetrics]:
        """Count the open conversations of each agent.

        Counts for each agent the conversations that are open at this moment, 25 agents a page. The path ends with
        a slash.

        Args:
            type: What the report is about. (one of `agent`)
            user_id: Number of the agent.
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/conversations/, confirmed.
        """
        return self._pages(
            LIST_AGENT_CONVERSATION_METRICS, options, type=type, user_id=user_id, page=page, account_id=account_id
        )

    async def get_first_response_time_distribution(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, _t.FirstResponseTimes]:
        """Get how long contacts wait for a first response.

        Counts for each kind of channel the conversations by the hours until somebody first responded. Since
        version 4.11.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts by kind of channel.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution, documented.
        """
        return await self._call(
            GET_FIRST_RESPONSE_TIME_DISTRIBUTION, options, since=since, until=until, account_id=account_id
        )

    async def get_inbox_label_matrix(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        inbox_ids: Sequence[int] = NOT_GIVEN,
        label_ids: Sequence[int] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.InboxLabelMatrix:
        """Count conversations by inbox and label.

        Returns inboxes, labels and a table of counts, with a row for each inbox and a column for each label.
        Since version 4.11.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            inbox_ids: Only these inboxes.
            label_ids: Only these labels.
            account_id: Number of the account. (default: the client's)

        Returns: the table.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix, documented.
        """
        return await self._call(
            GET_INBOX_LABEL_MATRIX,
            options,
            since=since,
            until=until,
            inbox_ids=inbox_ids,
            label_ids=label_ids,
            account_id=account_id,
        )

    async def get_outgoing_messages_count(
        self,
        *,
        group_by: _t.OutgoingMessagesGroupLike | str,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.OutgoingMessagesCount]:
        """Count outgoing messages.

        Counts the messages sent in a range of time for each agent, team, inbox or label. Messages of bots do not
        count for agents. Since version 4.11.

        Args:
            group_by: For what to count. (one of `agent`, `team`, `inbox`, `label`)
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count, documented.
        """
        return await self._call(
            GET_OUTGOING_MESSAGES_COUNT, options, group_by=group_by, since=since, until=until, account_id=account_id
        )
