"""Callers who wait in a queue."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceQueueEntry] = _op.operation(
    id="voice_queue_entries.list",
    method="GET",
    path="/v1/voice-queue-entries/",
    parameters=(
        _op.Parameter("setting_id", "setting-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceQueueEntry]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceQueueEntry",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceQueueEntry] = _op.operation(
    id="voice_queue_entries.get",
    method="GET",
    path="/v1/voice-queue-entries/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceQueueEntry", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class VoiceQueueEntries(Resource):
    """Callers who wait in a queue."""

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceQueueEntry]:
        """List callers in a queue.

        Who waits for one voice setting, with position and waiting time.

        Args:
            setting_id: Voice setting whose queue is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-queue-entries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_entries.list": "/right/path"})`.
        """
        return self._pages(LIST, options, setting_id=setting_id, page_limit=page_limit, page_offset=page_offset)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceQueueEntry:
        """Get one queue entry.

        A single caller's number, state and position.

        Args:
            id: Id of the resource.

        Returns: the queue entry.
        Raises: StatusError.
        Source: GET /v1/voice-queue-entries/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_entries.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncVoiceQueueEntries(AsyncResource):
    """Callers who wait in a queue."""

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceQueueEntry]:
        """List callers in a queue.

        Who waits for one voice setting, with position and waiting time.

        Args:
            setting_id: Voice setting whose queue is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-queue-entries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_entries.list": "/right/path"})`.
        """
        return self._pages(LIST, options, setting_id=setting_id, page_limit=page_limit, page_offset=page_offset)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceQueueEntry:
        """Get one queue entry.

        A single caller's number, state and position.

        Args:
            id: Id of the resource.

        Returns: the queue entry.
        Raises: StatusError.
        Source: GET /v1/voice-queue-entries/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_entries.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
