"""What waits for a person, in numbers."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.CommunicationSummaryDocument] = _op.operation(
    id="communication_summaries.get",
    method="GET",
    path="/v1/communication-summaries/",
    parameters=(
        _op.Parameter("include_senders", "include-senders", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "CommunicationSummaryDocument"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (GET,)


class CommunicationSummaries(Resource):
    """What waits for a person, in numbers."""

    def get(
        self, *, include_senders: bool = NOT_GIVEN, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CommunicationSummaryDocument:
        """Count what waits for a person.

        Unread messages, provider messages, notifications and video channels in one object, by message type too.
        `include-senders` adds the counts by sender. The body is not JSON:API and not paged.

        Args:
            include_senders: Add the counts by individual. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the counts.
        Raises: StatusError.
        Source: GET /v1/communication-summaries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"communication_summaries.get": "/right/path"})`.
        """
        return self._call(GET, options, include_senders=include_senders, individual_id=individual_id)


class AsyncCommunicationSummaries(AsyncResource):
    """What waits for a person, in numbers."""

    async def get(
        self, *, include_senders: bool = NOT_GIVEN, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.CommunicationSummaryDocument:
        """Count what waits for a person.

        Unread messages, provider messages, notifications and video channels in one object, by message type too.
        `include-senders` adds the counts by sender. The body is not JSON:API and not paged.

        Args:
            include_senders: Add the counts by individual. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the counts.
        Raises: StatusError.
        Source: GET /v1/communication-summaries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"communication_summaries.get": "/right/path"})`.
        """
        return await self._call(GET, options, include_senders=include_senders, individual_id=individual_id)
