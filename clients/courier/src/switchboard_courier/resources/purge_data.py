"""Erasure of an entity's data."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[None] = _op.operation(
    id="purge_data.create",
    method="POST",
    path="/v1/purge-data/",
    bodies=(
        _op.json_body(
            _op.Field("archive", ("data", "attributes", "archive"), "bool"),
            _op.Field("entity_id", ("data", "attributes", "entity-id"), "str"),
            _op.Field("entity_type", ("data", "attributes", "entity-type"), "str"),
            _op.Field("reference_id", ("data", "attributes", "reference-id"), "str"),
            _op.Field("request_id", ("data", "attributes", "request-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "system-purges"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "None"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class PurgeData(Resource):
    """Erasure of an entity's data."""

    def create(
        self,
        *,
        archive: bool = NOT_GIVEN,
        entity_id: str = NOT_GIVEN,
        entity_type: str = NOT_GIVEN,
        reference_id: str = NOT_GIVEN,
        request_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Purge the data of an entity.

        Erases what courier holds about a person or other entity; `archive` presumably archives it instead. The
        response is JSON `null`, and the resource type is `system-purges` although the path says otherwise.

        Args:
            archive: Archive the data instead of erasing it, presumably. (vendor's default: False)
            entity_id: Id of what is purged.
            entity_type: Kind of what is purged, such as `individual`.
            reference_id: Reference of the one who asks.
            request_id: Id of the request for erasure.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: None.
        Raises: StatusError.
        Source: POST /v1/purge-data/, inferred. If the path is wrong, correct it:
        `Courier(paths={"purge_data.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            archive=archive,
            entity_id=entity_id,
            entity_type=entity_type,
            reference_id=reference_id,
            request_id=request_id,
            meta=meta,
        )


class AsyncPurgeData(AsyncResource):
    """Erasure of an entity's data."""

    async def create(
        self,
        *,
        archive: bool = NOT_GIVEN,
        entity_id: str = NOT_GIVEN,
        entity_type: str = NOT_GIVEN,
        reference_id: str = NOT_GIVEN,
        request_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Purge the data of an entity.

        Erases what courier holds about a person or other entity; `archive` presumably archives it instead. The
        response is JSON `null`, and the resource type is `system-purges` although the path says otherwise.

        Args:
            archive: Archive the data instead of erasing it, presumably. (vendor's default: False)
            entity_id: Id of what is purged.
            entity_type: Kind of what is purged, such as `individual`.
            reference_id: Reference of the one who asks.
            request_id: Id of the request for erasure.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: None.
        Raises: StatusError.
        Source: POST /v1/purge-data/, inferred. If the path is wrong, correct it:
        `Courier(paths={"purge_data.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            archive=archive,
            entity_id=entity_id,
            entity_type=entity_type,
            reference_id=reference_id,
            request_id=request_id,
            meta=meta,
        )
