"""Voice mails and recorded calls."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceRecording] = _op.operation(
    id="voice_recordings.list",
    method="GET",
    path="/v1/voice-recordings/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("filter_setting_id", "filter[setting-id]", "query", "str"),
        _op.Parameter("filter_states", "filter[states]", "query", "list[str]"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceRecording]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceRecording",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceRecording] = _op.operation(
    id="voice_recordings.get",
    method="GET",
    path="/v1/voice-recordings/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceRecording", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class VoiceRecordings(Resource):
    """Voice mails and recorded calls."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_setting_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceRecordingStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceRecording]:
        """List voice recordings.

        Voice mails and recorded calls of an organization, by person, setting and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_setting_id: Only this voice setting.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-recordings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_recordings.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_individual_id=filter_individual_id,
            filter_setting_id=filter_setting_id,
            filter_states=filter_states,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.VoiceRecording:
        """Get one voice recording.

        With transcription and the number of downloads; the audio itself isn't part of the response.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice recording.
        Raises: StatusError.
        Source: GET /v1/voice-recordings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_recordings.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)


class AsyncVoiceRecordings(AsyncResource):
    """Voice mails and recorded calls."""

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str = NOT_GIVEN,
        filter_setting_id: str = NOT_GIVEN,
        filter_states: Sequence[_t.VoiceRecordingStateLike | str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceRecording]:
        """List voice recordings.

        Voice mails and recorded calls of an organization, by person, setting and state.

        Args:
            organization_id: Organization to look in.
            filter_individual_id: Only this individual.
            filter_setting_id: Only this voice setting.
            filter_states: Only these states; repeat the parameter for several.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-recordings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_recordings.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_individual_id=filter_individual_id,
            filter_setting_id=filter_setting_id,
            filter_states=filter_states,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def get(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.VoiceRecording:
        """Get one voice recording.

        With transcription and the number of downloads; the audio itself isn't part of the response.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the voice recording.
        Raises: StatusError.
        Source: GET /v1/voice-recordings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_recordings.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)
