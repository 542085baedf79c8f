"""Courier's copies of people, and messages to one of them."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.Individual] = _op.operation(
    id="individuals.get",
    method="GET",
    path="/v1/individuals/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Individual", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
MULTICAST: _op.Operation[_t.MulticastReceipt] = _op.operation(
    id="individuals.multicast",
    method="POST",
    path="/v1/individuals/{id}/multicast/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("organization_id", ("organization-id",), "str"),
            _op.Field("template_data", ("template-data",), "dict[str, Any]", required=True),
            _op.Field("template_id", ("template-id",), "str", required=True, limits=_op.Limits(max_length=255)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MulticastReceipt"),),
    security=(("bearerAuth",),),
    evidence="confirmed",
)
RECALCULATE_COMMUNICATION_SUMMARY: _op.Operation[_t.Individual] = _op.operation(
    id="individuals.recalculate_communication_summary",
    method="POST",
    path="/v1/individuals/{id}/recalculate-communication-summary/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "Individual", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (GET, MULTICAST, RECALCULATE_COMMUNICATION_SUMMARY)


class Individuals(Resource):
    """Courier's copies of people, and messages to one of them."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Individual:
        """Get one individual.

        Courier's copy of a person's master data.

        Args:
            id: Id of the resource.

        Returns: the individual.
        Raises: StatusError.
        Source: GET /v1/individuals/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"individuals.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to one person.

        Fills the template with `template-data` and sends it over whatever ways the person has. The response is a
        plain object with the rendered data and the id of the task that does the sending.

        Args:
            id: Id of the resource.
            template_data: Values for the template's placeholders.
            template_id: Template of the message. (at most 255 characters)
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/individuals/{id}/multicast/, confirmed.
        """
        return self._call(
            MULTICAST,
            options,
            id=id,
            template_data=template_data,
            template_id=template_id,
            organization_id=organization_id,
        )

    def recalculate_communication_summary(self, id: str, **options: Unpack[CallOptions]) -> _t.Individual:
        """Recalculate a person's communication summary.

        Repairs the stored counts of unread things. Takes an empty body and returns the individual, not the
        summary.

        Args:
            id: Id of the resource.

        Returns: the individual after the action.
        Raises: StatusError.
        Source: POST /v1/individuals/{id}/recalculate-communication-summary/, inferred. If the path is wrong,
        correct it: `Courier(paths={"individuals.recalculate_communication_summary": "/right/path"})`.
        """
        return self._call(RECALCULATE_COMMUNICATION_SUMMARY, options, id=id)


class AsyncIndividuals(AsyncResource):
    """Courier's copies of people, and messages to one of them."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Individual:
        """Get one individual.

        Courier's copy of a person's master data.

        Args:
            id: Id of the resource.

        Returns: the individual.
        Raises: StatusError.
        Source: GET /v1/individuals/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"individuals.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to one person.

        Fills the template with `template-data` and sends it over whatever ways the person has. The response is a
        plain object with the rendered data and the id of the task that does the sending.

        Args:
            id: Id of the resource.
            template_data: Values for the template's placeholders.
            template_id: Template of the message. (at most 255 characters)
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/individuals/{id}/multicast/, confirmed.
        """
        return await self._call(
            MULTICAST,
            options,
            id=id,
            template_data=template_data,
            template_id=template_id,
            organization_id=organization_id,
        )

    async def recalculate_communication_summary(self, id: str, **options: Unpack[CallOptions]) -> _t.Individual:
        """Recalculate a person's communication summary.

        Repairs the stored counts of unread things. Takes an empty body and returns the individual, not the
        summary.

        Args:
            id: Id of the resource.

        Returns: the individual after the action.
        Raises: StatusError.
        Source: POST /v1/individuals/{id}/recalculate-communication-summary/, inferred. If the path is wrong,
        correct it: `Courier(paths={"individuals.recalculate_communication_summary": "/right/path"})`.
        """
        return await self._call(RECALCULATE_COMMUNICATION_SUMMARY, options, id=id)
