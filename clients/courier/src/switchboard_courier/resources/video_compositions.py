"""Processed recordings of video calls."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VideoComposition] = _op.operation(
    id="video_compositions.list",
    method="GET",
    path="/v1/video-compositions/",
    parameters=(
        _op.Parameter("video_channel_id", "video-channel-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VideoComposition]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VideoComposition",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VideoComposition] = _op.operation(
    id="video_compositions.get",
    method="GET",
    path="/v1/video-compositions/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VideoComposition", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class VideoCompositions(Resource):
    """Processed recordings of video calls."""

    def list(
        self,
        *,
        video_channel_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VideoComposition]:
        """List the compositions of a video channel.

        Recordings that were put together from the tracks of a call.

        Args:
            video_channel_id: Video channel to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-compositions/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_compositions.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, video_channel_id=video_channel_id, page_limit=page_limit, page_offset=page_offset
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoComposition:
        """Get one composition.

        How far the processing has come, and how long and large the result is.

        Args:
            id: Id of the resource.

        Returns: the video composition.
        Raises: StatusError.
        Source: GET /v1/video-compositions/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_compositions.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncVideoCompositions(AsyncResource):
    """Processed recordings of video calls."""

    def list(
        self,
        *,
        video_channel_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VideoComposition]:
        """List the compositions of a video channel.

        Recordings that were put together from the tracks of a call.

        Args:
            video_channel_id: Video channel to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/video-compositions/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_compositions.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, video_channel_id=video_channel_id, page_limit=page_limit, page_offset=page_offset
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VideoComposition:
        """Get one composition.

        How far the processing has come, and how long and large the result is.

        Args:
            id: Id of the resource.

        Returns: the video composition.
        Raises: StatusError.
        Source: GET /v1/video-compositions/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"video_compositions.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
