"""People who answer a queue of callers."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceQueueAgent] = _op.operation(
    id="voice_queue_agents.list",
    method="GET",
    path="/v1/voice-queue-agents/",
    parameters=(
        _op.Parameter("setting_id", "setting-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceQueueAgent]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceQueueAgent",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.VoiceQueueAgent] = _op.operation(
    id="voice_queue_agents.create",
    method="POST",
    path="/v1/voice-queue-agents/",
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("phone_number", ("data", "attributes", "phone-number"), "str"),
            _op.Field("setting_id", ("data", "attributes", "setting-id"), "str"),
            _op.Field("use_pstn", ("data", "attributes", "use-pstn"), "bool"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "voice-queue-agents"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VoiceQueueAgent", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceQueueAgent] = _op.operation(
    id="voice_queue_agents.get",
    method="GET",
    path="/v1/voice-queue-agents/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceQueueAgent", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class VoiceQueueAgents(Resource):
    """People who answer a queue of callers."""

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceQueueAgent]:
        """List the agents of a voice queue.

        Who answers calls for one voice setting.

        Args:
            setting_id: Voice setting whose queue is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-queue-agents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.list": "/right/path"})`.
        """
        return self._pages(LIST, options, setting_id=setting_id, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        setting_id: str = NOT_GIVEN,
        use_pstn: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceQueueAgent:
        """Add an agent to a voice queue.

        The agent belongs to one voice setting, and is reached by telephone instead of the app when `use-pstn` is
        set.

        Args:
            individual_id: Individual who answers.
            phone_number: Number on which the agent answers.
            setting_id: Voice setting it belongs to.
            use_pstn: Reach the agent by telephone. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new queue agent.
        Raises: StatusError.
        Source: POST /v1/voice-queue-agents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            individual_id=individual_id,
            phone_number=phone_number,
            setting_id=setting_id,
            use_pstn=use_pstn,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceQueueAgent:
        """Get one queue agent.

        Includes an access token for answering calls: a secret.

        Args:
            id: Id of the resource.

        Returns: the queue agent.
        Raises: StatusError.
        Source: GET /v1/voice-queue-agents/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncVoiceQueueAgents(AsyncResource):
    """People who answer a queue of callers."""

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceQueueAgent]:
        """List the agents of a voice queue.

        Who answers calls for one voice setting.

        Args:
            setting_id: Voice setting whose queue is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-queue-agents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.list": "/right/path"})`.
        """
        return self._pages(LIST, options, setting_id=setting_id, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        setting_id: str = NOT_GIVEN,
        use_pstn: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceQueueAgent:
        """Add an agent to a voice queue.

        The agent belongs to one voice setting, and is reached by telephone instead of the app when `use-pstn` is
        set.

        Args:
            individual_id: Individual who answers.
            phone_number: Number on which the agent answers.
            setting_id: Voice setting it belongs to.
            use_pstn: Reach the agent by telephone. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new queue agent.
        Raises: StatusError.
        Source: POST /v1/voice-queue-agents/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            individual_id=individual_id,
            phone_number=phone_number,
            setting_id=setting_id,
            use_pstn=use_pstn,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceQueueAgent:
        """Get one queue agent.

        Includes an access token for answering calls: a secret.

        Args:
            id: Id of the resource.

        Returns: the queue agent.
        Raises: StatusError.
        Source: GET /v1/voice-queue-agents/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_queue_agents.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
