"""Many badge counts in one call."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[None] = _op.operation(
    id="bulk_badge_counts.create",
    method="POST",
    path="/v1/bulk-badge-counts/",
    bodies=(
        _op.json_body(
            _op.Field("values", ("data", "attributes", "values"), "list[BadgeCountCreateAttributes]"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "bulk-badge-counts"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "None"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class BulkBadgeCounts(Resource):
    """Many badge counts in one call."""

    def create(
        self,
        *,
        values: Sequence[_t.BadgeCountCreateAttributes | _t.BadgeCountCreateAttributesDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set many badge counts at once.

        Takes a list of the values that `badge_counts.create` takes singly. The response is JSON `null`.

        Args:
            values: The values, one for each.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: None.
        Raises: StatusError.
        Source: POST /v1/bulk-badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"bulk_badge_counts.create": "/right/path"})`.
        """
        return self._call(CREATE, options, values=values, meta=meta)


class AsyncBulkBadgeCounts(AsyncResource):
    """Many badge counts in one call."""

    async def create(
        self,
        *,
        values: Sequence[_t.BadgeCountCreateAttributes | _t.BadgeCountCreateAttributesDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set many badge counts at once.

        Takes a list of the values that `badge_counts.create` takes singly. The response is JSON `null`.

        Args:
            values: The values, one for each.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: None.
        Raises: StatusError.
        Source: POST /v1/bulk-badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"bulk_badge_counts.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, values=values, meta=meta)
