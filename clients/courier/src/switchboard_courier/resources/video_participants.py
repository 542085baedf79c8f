"""People in video calls."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VideoParticipant] = _op.operation(
    id="video_participants.list",
    method="GET",
    path="/v1/video-participants/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter(
            "page_limit", "page[limit]", "query", "int", required=True, limits=_op.Limits(minimum=1, maximum=1000)
        ),
        _op.Parameter("page_offset", "page[offset]", "query", "int", required=True, limits=_op.Limits(minimum=0)),
        _op.Parameter("video_channel_id", "video-channel-id", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VideoParticipant]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VideoParticipant",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VideoParticipant] = _op.operation(
    id="video_participants.get",
    method="GET",
    path="/v1/video-participants/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoParticipant", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.VideoParticipant] = _op.operation(
    id="video_participants.update",
    method="PATCH",
    path="/v1/video-participants/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("audio_state", ("data", "attributes", "audio-state"), "str"),
            _op.Field("disconnected", ("data", "attributes", "disconnected"), "bool"),
            _op.Field("note", ("data", "attributes", "note"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "video-participants"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoParticipant", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET, UPDATE)


class VideoParticipants(Resource):
    """People in video calls."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int,
        page_offset: int,
        video_channel_id: str,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VideoParticipant]:
        """List the participants of a video channel.

        The only list whose page parameters are marked as required.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page; marked as required here only. (1 to 1000, vendor's
                default: 100)
            page_offset: Number of entries to skip; marked as required here only. (at least 0, vendor's default:
                0)
            video_channel_id: Video channel to look in.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-participants/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
            video_channel_id=video_channel_id,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoParticipant:
        """Get one participant.

        Connection and audio state, and the participant's note.

        Args:
            id: Id of the resource.

        Returns: the participant.
        Raises: StatusError.
        Source: GET /v1/video-participants/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        audio_state: str = NOT_GIVEN,
        disconnected: bool = NOT_GIVEN,
        note: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoParticipant:
        """Change a participant.

        Mutes, disconnects, or changes the note.

        Args:
            id: Id of the resource.
            audio_state: State that the participant's audio is to get, such as `muted`.
            disconnected: True puts the participant out of the call.
            note: The participant's note.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed participant.
        Raises: StatusError.
        Source: PATCH /v1/video-participants/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.update": "/right/path"})`.
        """
        return self._call(
            UPDATE, options, id=id, audio_state=audio_state, disconnected=disconnected, note=note, meta=meta
        )


class AsyncVideoParticipants(AsyncResource):
    """People in video calls."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int,
        page_offset: int,
        video_channel_id: str,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VideoParticipant]:
        """List the participants of a video channel.

        The only list whose page parameters are marked as required.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page; marked as required here only. (1 to 1000, vendor's
                default: 100)
            page_offset: Number of entries to skip; marked as required here only. (at least 0, vendor's default:
                0)
            video_channel_id: Video channel to look in.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-participants/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
            video_channel_id=video_channel_id,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoParticipant:
        """Get one participant.

        Connection and audio state, and the participant's note.

        Args:
            id: Id of the resource.

        Returns: the participant.
        Raises: StatusError.
        Source: GET /v1/video-participants/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        audio_state: str = NOT_GIVEN,
        disconnected: bool = NOT_GIVEN,
        note: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VideoParticipant:
        """Change a participant.

        Mutes, disconnects, or changes the note.

        Args:
            id: Id of the resource.
            audio_state: State that the participant's audio is to get, such as `muted`.
            disconnected: True puts the participant out of the call.
            note: The participant's note.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed participant.
        Raises: StatusError.
        Source: PATCH /v1/video-participants/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_participants.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE, options, id=id, audio_state=audio_state, disconnected=disconnected, note=note, meta=meta
        )
