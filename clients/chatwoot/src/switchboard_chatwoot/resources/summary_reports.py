"""Figures by kind of channel, inbox, agent or team."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

BY_CHANNEL: _op.Operation[dict[str, _t.ChannelConversationCounts]] = _op.operation(
    id="get-channel-summary-report",
    call="summary_reports.by_channel",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/channel",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "dict[str, ChannelConversationCounts]"),),
    security=(("userApiKey",),),
)
BY_INBOX: _op.Operation[list[_t.SummaryReportEntry]] = _op.operation(
    id="get-inbox-summary-report",
    call="summary_reports.by_inbox",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/inbox",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("business_hours", "business_hours", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[SummaryReportEntry]"),),
    security=(("userApiKey",),),
)
BY_AGENT: _op.Operation[list[_t.SummaryReportEntry]] = _op.operation(
    id="get-agent-summary-report",
    call="summary_reports.by_agent",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/agent",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("business_hours", "business_hours", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[SummaryReportEntry]"),),
    security=(("userApiKey",),),
)
BY_TEAM: _op.Operation[list[_t.SummaryReportEntry]] = _op.operation(
    id="get-team-summary-report",
    call="summary_reports.by_team",
    method="GET",
    path="/api/v2/accounts/{account_id}/summary_reports/team",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("business_hours", "business_hours", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[SummaryReportEntry]"),),
    security=(("userApiKey",),),
)
OPERATIONS = (BY_CHANNEL, BY_INBOX, BY_AGENT, BY_TEAM)


class SummaryReports(Resource):
    """Figures by kind of channel, inbox, agent or team."""

    def by_channel(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, _t.ChannelConversationCounts]:
        """Count conversations by kind of channel.

        Counts for each kind of channel the conversations that began in a range of time, by their status. The
        range is at most six months. Since version 4.10.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts by kind of channel.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/channel, documented.
        """
        return self._call(BY_CHANNEL, options, since=since, until=until, account_id=account_id)

    def by_inbox(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each inbox.

        Returns counts and mean times of each inbox for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each inbox.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/inbox, documented.
        """
        return self._call(
            BY_INBOX, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )

    def by_agent(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each agent.

        Returns counts and mean times of each agent for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each agent.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/agent, documented.
        """
        return self._call(
            BY_AGENT, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )

    def by_team(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each team.

        Returns counts and mean times of each team for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each team.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/team, documented.
        """
        return self._call(
            BY_TEAM, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )


class AsyncSummaryReports(AsyncResource):
    """Figures by kind of channel, inbox, agent or team."""

    async def by_channel(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, _t.ChannelConversationCounts]:
        """Count conversations by kind of channel.

        Counts for each kind of channel the conversations that began in a range of time, by their status. The
        range is at most six months. Since version 4.10.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            account_id: Number of the account. (default: the client's)

        Returns: the counts by kind of channel.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/channel, documented.
        """
        return await self._call(BY_CHANNEL, options, since=since, until=until, account_id=account_id)

    async def by_inbox(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each inbox.

        Returns counts and mean times of each inbox for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each inbox.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/inbox, documented.
        """
        return await self._call(
            BY_INBOX, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )

    async def by_agent(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each agent.

        Returns counts and mean times of each agent for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each agent.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/agent, documented.
        """
        return await self._call(
            BY_AGENT, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )

    async def by_team(
        self,
        *,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        business_hours: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.SummaryReportEntry]:
        """Get figures of each team.

        Returns counts and mean times of each team for a range of time.

        Args:
            since: First time of the report, in Unix seconds.
            until: Last time of the report, in Unix seconds.
            business_hours: Whether only working hours count.
            account_id: Number of the account. (default: the client's)

        Returns: the figures of each team.
        Raises: AuthenticationError.
        Source: GET /api/v2/accounts/{account_id}/summary_reports/team, documented.
        """
        return await self._call(
            BY_TEAM, options, since=since, until=until, business_hours=business_hours, account_id=account_id
        )
