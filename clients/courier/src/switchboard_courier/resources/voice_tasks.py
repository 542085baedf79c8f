"""Jobs that run on a voice setting."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.VoiceTask] = _op.operation(
    id="voice_tasks.get",
    method="GET",
    path="/v1/voice-tasks/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceTask", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (GET,)


class VoiceTasks(Resource):
    """Jobs that run on a voice setting."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceTask:
        """Get one voice task.

        Result or error of a job that was started on a voice setting.

        Args:
            id: Id of the resource.

        Returns: the voice task.
        Raises: StatusError.
        Source: GET /v1/voice-tasks/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_tasks.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncVoiceTasks(AsyncResource):
    """Jobs that run on a voice setting."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceTask:
        """Get one voice task.

        Result or error of a job that was started on a voice setting.

        Args:
            id: Id of the resource.

        Returns: the voice task.
        Raises: StatusError.
        Source: GET /v1/voice-tasks/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_tasks.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
