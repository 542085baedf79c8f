"""Surveys by telephone."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceSurvey] = _op.operation(
    id="voice_surveys.list",
    method="GET",
    path="/v1/voice-surveys/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("filter_states", "filter[states]", "query", "list[str]"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceSurvey]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceSurvey",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.VoiceSurvey] = _op.operation(
    id="voice_surveys.create",
    method="POST",
    path="/v1/voice-surveys/",
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("spec", ("data", "attributes", "spec"), "dict[str, Any]"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "voice-surveys"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VoiceSurvey", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceSurvey] = _op.operation(
    id="voice_surveys.get",
    method="GET",
    path="/v1/voice-surveys/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceSurvey", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class VoiceSurveys(Resource):
    """Surveys by telephone."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceCallStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceSurvey]:
        """List voice surveys.

        Surveys by telephone within an organization, by person and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-surveys/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.list": "/right/path"})`.
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
        spec: Mapping[str, Any] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSurvey:
        """Start a voice survey.

        `spec` holds what is to be asked of the person; its form is not documented.

        Args:
            individual_id: Individual who is asked.
            organization_id: Organization that it belongs to.
            spec: Questions and course of the survey; its form is not documented.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice survey.
        Raises: StatusError.
        Source: POST /v1/voice-surveys/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, individual_id=individual_id, organization_id=organization_id, spec=spec, meta=meta
        )

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceSurvey:
        """Get one voice survey.

        `state` tells how far the call has come; what people answer isn't part of the resource.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice survey.
        Raises: StatusError.
        Source: GET /v1/voice-surveys/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)


class AsyncVoiceSurveys(AsyncResource):
    """Surveys by telephone."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceCallStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceSurvey]:
        """List voice surveys.

        Surveys by telephone within an organization, by person and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-surveys/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.list": "/right/path"})`.
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
        spec: Mapping[str, Any] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSurvey:
        """Start a voice survey.

        `spec` holds what is to be asked of the person; its form is not documented.

        Args:
            individual_id: Individual who is asked.
            organization_id: Organization that it belongs to.
            spec: Questions and course of the survey; its form is not documented.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice survey.
        Raises: StatusError.
        Source: POST /v1/voice-surveys/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, individual_id=individual_id, organization_id=organization_id, spec=spec, meta=meta
        )

    async def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceSurvey:
        """Get one voice survey.

        `state` tells how far the call has come; what people answer isn't part of the resource.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice survey.
        Raises: StatusError.
        Source: GET /v1/voice-surveys/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_surveys.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)
