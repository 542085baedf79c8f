"""Statuses of agents, one by one or by teams."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

SET_STATUS: _op.Operation[list[_t.AgentStatusChange]] = _op.operation(
    id="agents.set_status",
    method="POST",
    path="/agent_statuses",
    bodies=(
        _op.json_body(
            _op.Field("status", ("status",), "str", required=True),
            _op.Field("agent_ids", ("agent_ids",), "list[int]", required=True),
            _op.Field("team_ids", ("team_ids",), "list[int]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[AgentStatusChange]"),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
FORCE_LOGOUT: _op.Operation[list[_t.AgentStatusChange] | dict[str, Any]] = _op.operation(
    id="agents.force_logout",
    method="POST",
    path="/agent_statuses/force_logout",
    bodies=(
        _op.json_body(
            _op.Field("agent_ids", ("agent_ids",), "list[int]"),
            _op.Field("team_ids", ("team_ids",), "list[int]"),
            _op.Field("ip_addrs", ("ip_addrs",), "list[str]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[AgentStatusChange] | dict[str, Any]"),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (SET_STATUS, FORCE_LOGOUT)


class Agents(Resource):
    """Statuses of agents, one by one or by teams."""

    def set_status(
        self, *, status: str, agent_ids: Sequence[int], team_ids: Sequence[int], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.AgentStatusChange]:
        """Set the status of agents and of whole teams.

        Returns an entry for each agent. An agent whose status could not be changed is an entry with a `message`,
        and no error: statuses of the system, such as In-call, can neither be entered nor left.

        Args:
            status: Name of the status.
            agent_ids: Ids of agents; may be empty.
            team_ids: Ids of teams; all of their agents are included; may be empty.

        Returns: the result for each agent.
        Source: POST /agent_statuses, confirmed.
        """
        return self._call(SET_STATUS, options, status=status, agent_ids=agent_ids, team_ids=team_ids)

    def force_logout(
        self,
        *,
        agent_ids: Sequence[int] = NOT_GIVEN,
        team_ids: Sequence[int] = NOT_GIVEN,
        ip_addrs: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.AgentStatusChange] | dict[str, Any]:
        """Log agents out.

        Returns an entry for each agent; those in a session leave when it ends. For many agents the server starts
        a job in the background instead; what it returns then is not documented.

        Args:
            agent_ids: Ids of agents.
            team_ids: Ids of teams; all of their agents are included.
            ip_addrs: IP addresses that agents come from, single ones, ranges or CIDR blocks.

        Returns: the result for each agent, or a job that goes on in the background.
        Source: POST /agent_statuses/force_logout, confirmed.
        """
        return self._call(FORCE_LOGOUT, options, agent_ids=agent_ids, team_ids=team_ids, ip_addrs=ip_addrs)


class AsyncAgents(AsyncResource):
    """Statuses of agents, one by one or by teams."""

    async def set_status(
        self, *, status: str, agent_ids: Sequence[int], team_ids: Sequence[int], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.AgentStatusChange]:
        """Set the status of agents and of whole teams.

        Returns an entry for each agent. An agent whose status could not be changed is an entry with a `message`,
        and no error: statuses of the system, such as In-call, can neither be entered nor left.

        Args:
            status: Name of the status.
            agent_ids: Ids of agents; may be empty.
            team_ids: Ids of teams; all of their agents are included; may be empty.

        Returns: the result for each agent.
        Source: POST /agent_statuses, confirmed.
        """
        return await self._call(SET_STATUS, options, status=status, agent_ids=agent_ids, team_ids=team_ids)

    async def force_logout(
        self,
        *,
        agent_ids: Sequence[int] = NOT_GIVEN,
        team_ids: Sequence[int] = NOT_GIVEN,
        ip_addrs: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.AgentStatusChange] | dict[str, Any]:
        """Log agents out.

        Returns an entry for each agent; those in a session leave when it ends. For many agents the server starts
        a job in the background instead; what it returns then is not documented.

        Args:
            agent_ids: Ids of agents.
            team_ids: Ids of teams; all of their agents are included.
            ip_addrs: IP addresses that agents come from, single ones, ranges or CIDR blocks.

        Returns: the result for each agent, or a job that goes on in the background.
        Source: POST /agent_statuses/force_logout, confirmed.
        """
        return await self._call(FORCE_LOGOUT, options, agent_ids=agent_ids, team_ids=team_ids, ip_addrs=ip_addrs)
