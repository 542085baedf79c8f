"""Many badge counts in one call."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.settings import CallOptions
    from ..models.badge_count_create_attributes import BadgeCountCreateAttributes
    from ..types import BadgeCountCreateAttributesDict

CREATE: _op.Operation[None] = _op.Operation(
    id="bulk_badge_counts.create",
    call="bulk_badge_counts.create",
    method="POST",
    path="/v1/bulk-badge-counts/",
    bodies=(
        _op.Body(
            "application/json",
            fields=(_op.Field("values", ("data", "attributes", "values")), _op.Field("meta", ("meta",))),
            constants=((("data", "type"), "bulk-badge-counts"),),
            required=True,
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
        values: Sequence[BadgeCountCreateAttributes | BadgeCountCreateAttributesDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set many badge counts at once.

        Takes a list of the values that `badge_counts.create` takes singly. The answer is JSON `null`.

        Args:
            values: The values, one for each.
            meta: Facts about the document that are not part of the resource; empty in nearly every sample.

        Returns: None.
        Raises: StatusError.
        Source: POST /v1/bulk-badge-counts/, inferred (document 001, lines 569-594): The path is documented; POST
        because a collection takes a body and answers 201.
        """
        return self._call(CREATE, {"values": values, "meta": meta}, options)


class AsyncBulkBadgeCounts(AsyncResource):
    """Many badge counts in one call."""

    async def create(
        self,
        *,
        values: Sequence[BadgeCountCreateAttributes | BadgeCountCreateAttributesDict] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set many badge counts at once. See `BulkBadgeCounts.create`."""
        return await self._call(CREATE, {"values": values, "meta": meta}, options)
