"""Conferences by telephone."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceConference] = _op.operation(
    id="voice_conferences.list",
    method="GET",
    path="/v1/voice-conferences/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("filter_states", "filter[states]", "query", "list[str]"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceConference]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceConference",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.VoiceConference] = _op.operation(
    id="voice_conferences.create",
    method="POST",
    path="/v1/voice-conferences/",
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "voice-conferences"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VoiceConference", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceConference] = _op.operation(
    id="voice_conferences.get",
    method="GET",
    path="/v1/voice-conferences/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceConference", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET_CREDENTIALS: _op.Operation[_t.VoiceCredentials] = _op.operation(
    id="voice_conferences.get_credentials",
    method="GET",
    path="/v1/voice-conferences/{id}/get-credentials/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceCredentials"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, GET_CREDENTIALS)


class VoiceConferences(Resource):
    """Conferences by telephone."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceCallStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceConference]:
        """List voice conferences.

        Phone conferences of an organization, by person and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_individual_id=filter_individual_id,
            filter_states=filter_states,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceConference:
        """Create a voice conference.

        Needs no more than a person and an organization. Follow its state with `get`.

        Args:
            individual_id: Individual for whom the conference is made.
            organization_id: Organization that it belongs to.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice conference.
        Raises: StatusError.
        Source: POST /v1/voice-conferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.create": "/right/path"})`.
        """
        return self._call(CREATE, options, individual_id=individual_id, organization_id=organization_id, meta=meta)

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceConference:
        """Get one voice conference.

        Chiefly its state: created, running, completed or failed.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice conference.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)

    def get_credentials(self, id: str, *, individual_id: str, **options: Unpack[CallOptions]) -> _t.VoiceCredentials:
        """Get credentials for a voice conference.

        A plain object with nothing but an access token: a secret.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: credentials for the conference.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/{id}/get-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.get_credentials": "/right/path"})`.
        """
        return self._call(GET_CREDENTIALS, options, id=id, individual_id=individual_id)


class AsyncVoiceConferences(AsyncResource):
    """Conferences by telephone."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceCallStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceConference]:
        """List voice conferences.

        Phone conferences of an organization, by person and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_individual_id=filter_individual_id,
            filter_states=filter_states,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceConference:
        """Create a voice conference.

        Needs no more than a person and an organization. Follow its state with `get`.

        Args:
            individual_id: Individual for whom the conference is made.
            organization_id: Organization that it belongs to.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice conference.
        Raises: StatusError.
        Source: POST /v1/voice-conferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, individual_id=individual_id, organization_id=organization_id, meta=meta
        )

    async def get(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.VoiceConference:
        """Get one voice conference.

        Chiefly its state: created, running, completed or failed.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice conference.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)

    async def get_credentials(
        self, id: str, *, individual_id: str, **options: Unpack[CallOptions]
    ) -> _t.VoiceCredentials:
        """Get credentials for a voice conference.

        A plain object with nothing but an access token: a secret.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: credentials for the conference.
        Raises: StatusError.
        Source: GET /v1/voice-conferences/{id}/get-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_conferences.get_credentials": "/right/path"})`.
        """
        return await self._call(GET_CREDENTIALS, options, id=id, individual_id=individual_id)
