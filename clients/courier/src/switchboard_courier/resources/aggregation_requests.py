"""Requests to gather figures about people."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.AggregationRequest] = _op.operation(
    id="aggregation_requests.create",
    method="POST",
    path="/v1/aggregation-requests/",
    bodies=(
        _op.json_body(
            _op.Field("entries", ("data", "attributes", "entries"), "list[AggregationEntry]"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "aggregation-requests"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "AggregationRequest", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class AggregationRequests(Resource):
    """Requests to gather figures about people."""

    def create(
        self,
        *,
        entries: Sequence[_t.AggregationEntry | _t.AggregationEntryDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AggregationRequest:
        """Request an aggregation for a set of people.

        Each entry pairs a column with the individual it is wanted for. The response is the resource alone: only
        the id tells requests apart.

        Args:
            entries: What is wanted for whom.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the request as it was accepted.
        Raises: StatusError.
        Source: POST /v1/aggregation-requests/, inferred. If the path is wrong, correct it:
        `Courier(paths={"aggregation_requests.create": "/right/path"})`.
        """
        return self._call(CREATE, options, entries=entries, meta=meta)


class AsyncAggregationRequests(AsyncResource):
    """Requests to gather figures about people."""

    async def create(
        self,
        *,
        entries: Sequence[_t.AggregationEntry | _t.AggregationEntryDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AggregationRequest:
        """Request an aggregation for a set of people.

        Each entry pairs a column with the individual it is wanted for. The response is the resource alone: only
        the id tells requests apart.

        Args:
            entries: What is wanted for whom.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the request as it was accepted.
        Raises: StatusError.
        Source: POST /v1/aggregation-requests/, inferred. If the path is wrong, correct it:
        `Courier(paths={"aggregation_requests.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, entries=entries, meta=meta)
