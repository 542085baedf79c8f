"""Outgoing calls and how they went."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceDialLog] = _op.operation(
    id="voice_dial_logs.list",
    method="GET",
    path="/v1/voice-dial-logs/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_conference_id", "filter[conference-id]", "query", "str"),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceDialLog]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceDialLog",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceDialLog] = _op.operation(
    id="voice_dial_logs.get",
    method="GET",
    path="/v1/voice-dial-logs/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceDialLog", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class VoiceDialLogs(Resource):
    """Outgoing calls and how they went."""

    def list(
        self,
        *,
        organization_id: str,
        filter_conference_id: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceDialLog]:
        """List dial logs.

        Outgoing calls of an organization, by conference and person.

        Args:
            organization_id: Organization to look in.
            filter_conference_id: Only calls of this conference.
            filter_individual_id: Only this individual.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-dial-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_dial_logs.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_conference_id=filter_conference_id,
            filter_individual_id=filter_individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceDialLog:
        """Get one dial log.

        Duration and result of one call.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the dial log.
        Raises: StatusError.
        Source: GET /v1/voice-dial-logs/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_dial_logs.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)


class AsyncVoiceDialLogs(AsyncResource):
    """Outgoing calls and how they went."""

    def list(
        self,
        *,
        organization_id: str,
        filter_conference_id: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceDialLog]:
        """List dial logs.

        Outgoing calls of an organization, by conference and person.

        Args:
            organization_id: Organization to look in.
            filter_conference_id: Only calls of this conference.
            filter_individual_id: Only this individual.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-dial-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_dial_logs.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_conference_id=filter_conference_id,
            filter_individual_id=filter_individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceDialLog:
        """Get one dial log.

        Duration and result of one call.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the dial log.
        Raises: StatusError.
        Source: GET /v1/voice-dial-logs/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_dial_logs.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)
