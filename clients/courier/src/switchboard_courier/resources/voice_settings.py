"""How calls to a number are handled."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.VoiceSetting] = _op.operation(
    id="voice_settings.list",
    method="GET",
    path="/v1/voice-settings/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[VoiceSetting]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "VoiceSetting",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.VoiceSetting] = _op.operation(
    id="voice_settings.create",
    method="POST",
    path="/v1/voice-settings/",
    bodies=(
        _op.json_body(
            _op.Field("account_id", ("data", "attributes", "account-id"), "str"),
            _op.Field("forward_number", ("data", "attributes", "forward-number"), "str"),
            _op.Field("phone_number", ("data", "attributes", "phone-number"), "str"),
            _op.Field("recording_enabled", ("data", "attributes", "recording-enabled"), "bool"),
            _op.Field("recording_message", ("data", "attributes", "recording-message"), "str"),
            _op.Field("wait_message", ("data", "attributes", "wait-message"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "voice-settings"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VoiceSetting", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.VoiceSetting] = _op.operation(
    id="voice_settings.get",
    method="GET",
    path="/v1/voice-settings/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceSetting", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.VoiceSetting] = _op.operation(
    id="voice_settings.update",
    method="PATCH",
    path="/v1/voice-settings/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("forward_number", ("data", "attributes", "forward-number"), "str | None"),
            _op.Field("phone_number", ("data", "attributes", "phone-number"), "str"),
            _op.Field("recording_enabled", ("data", "attributes", "recording-enabled"), "bool"),
            _op.Field("recording_message", ("data", "attributes", "recording-message"), "str"),
            _op.Field("wait_message", ("data", "attributes", "wait-message"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "voice-settings"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "VoiceSetting", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
RUN_TASK: _op.Operation[_t.VoiceTask] = _op.operation(
    id="voice_settings.run_task",
    method="POST",
    path="/v1/voice-settings/{id}/run-task/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("kwargs", ("kwargs",), "dict[str, Any]"), _op.Field("method", ("method",), "str", required=True)
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "VoiceTask", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, RUN_TASK)


class VoiceSettings(Resource):
    """How calls to a number are handled."""

    def list(
        self,
        *,
        organization_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.VoiceSetting]:
        """List an organization's voice settings.

        Each says what happens to calls on a phone number: forwarding, recording, messages.

        Args:
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-settings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, organization_id=organization_id, page_limit=page_limit, page_offset=page_offset
        )

    def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        forward_number: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        recording_enabled: bool = NOT_GIVEN,
        recording_message: str = NOT_GIVEN,
        wait_message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSetting:
        """Create a voice setting.

        Links a phone number to a text account and says where calls go. Recording is off by default.

        Args:
            account_id: Text account that holds the number.
            forward_number: Phone number to which calls are forwarded.
            phone_number: Number on which calls come in.
            recording_enabled: Whether calls are recorded. (vendor's default: False)
            recording_message: What callers hear about the recording.
            wait_message: What callers hear while they wait.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice setting.
        Raises: StatusError.
        Source: POST /v1/voice-settings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            account_id=account_id,
            forward_number=forward_number,
            phone_number=phone_number,
            recording_enabled=recording_enabled,
            recording_message=recording_message,
            wait_message=wait_message,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceSetting:
        """Get one voice setting.

        Forwarding, recording and the messages that callers hear.

        Args:
            id: Id of the resource.

        Returns: the voice setting.
        Raises: StatusError.
        Source: GET /v1/voice-settings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        forward_number: str | None = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        recording_enabled: bool = NOT_GIVEN,
        recording_message: str = NOT_GIVEN,
        wait_message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSetting:
        """Change a voice setting.

        Forwarding can be cleared with null.

        Args:
            id: Id of the resource.
            forward_number: Phone number to which calls are forwarded; null clears it.
            phone_number: Number on which calls come in.
            recording_enabled: Whether calls are recorded. (vendor's default: False)
            recording_message: What callers hear about the recording.
            wait_message: What callers hear while they wait.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed voice setting.
        Raises: StatusError.
        Source: PATCH /v1/voice-settings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            forward_number=forward_number,
            phone_number=phone_number,
            recording_enabled=recording_enabled,
            recording_message=recording_message,
            wait_message=wait_message,
            meta=meta,
        )

    def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"],
        kwargs: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceTask:
        """Run a task on a voice setting.

        Starts a job by the name of its method and returns the task; its result is read from `voice_tasks.get`.

        Args:
            id: Id of the resource.
            method: Method that can be run on a voice setting. (one of `refresh_queue_entries`)
            kwargs: Named arguments of the method.

        Returns: the task that was started.
        Raises: StatusError.
        Source: POST /v1/voice-settings/{id}/run-task/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.run_task": "/right/path"})`.
        """
        return self._call(RUN_TASK, options, id=id, method=method, kwargs=kwargs)


class AsyncVoiceSettings(AsyncResource):
    """How calls to a number are handled."""

    def list(
        self,
        *,
        organization_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.VoiceSetting]:
        """List an organization's voice settings.

        Each says what happens to calls on a phone number: forwarding, recording, messages.

        Args:
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/voice-settings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, organization_id=organization_id, page_limit=page_limit, page_offset=page_offset
        )

    async def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        forward_number: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        recording_enabled: bool = NOT_GIVEN,
        recording_message: str = NOT_GIVEN,
        wait_message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSetting:
        """Create a voice setting.

        Links a phone number to a text account and says where calls go. Recording is off by default.

        Args:
            account_id: Text account that holds the number.
            forward_number: Phone number to which calls are forwarded.
            phone_number: Number on which calls come in.
            recording_enabled: Whether calls are recorded. (vendor's default: False)
            recording_message: What callers hear about the recording.
            wait_message: What callers hear while they wait.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new voice setting.
        Raises: StatusError.
        Source: POST /v1/voice-settings/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            account_id=account_id,
            forward_number=forward_number,
            phone_number=phone_number,
            recording_enabled=recording_enabled,
            recording_message=recording_message,
            wait_message=wait_message,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.VoiceSetting:
        """Get one voice setting.

        Forwarding, recording and the messages that callers hear.

        Args:
            id: Id of the resource.

        Returns: the voice setting.
        Raises: StatusError.
        Source: GET /v1/voice-settings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        forward_number: str | None = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        recording_enabled: bool = NOT_GIVEN,
        recording_message: str = NOT_GIVEN,
        wait_message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceSetting:
        """Change a voice setting.

        Forwarding can be cleared with null.

        Args:
            id: Id of the resource.
            forward_number: Phone number to which calls are forwarded; null clears it.
            phone_number: Number on which calls come in.
            recording_enabled: Whether calls are recorded. (vendor's default: False)
            recording_message: What callers hear about the recording.
            wait_message: What callers hear while they wait.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed voice setting.
        Raises: StatusError.
        Source: PATCH /v1/voice-settings/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            forward_number=forward_number,
            phone_number=phone_number,
            recording_enabled=recording_enabled,
            recording_message=recording_message,
            wait_message=wait_message,
            meta=meta,
        )

    async def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"],
        kwargs: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.VoiceTask:
        """Run a task on a voice setting.

        Starts a job by the name of its method and returns the task; its result is read from `voice_tasks.get`.

        Args:
            id: Id of the resource.
            method: Method that can be run on a voice setting. (one of `refresh_queue_entries`)
            kwargs: Named arguments of the method.

        Returns: the task that was started.
        Raises: StatusError.
        Source: POST /v1/voice-settings/{id}/run-task/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_settings.run_task": "/right/path"})`.
        """
        return await self._call(RUN_TASK, options, id=id, method=method, kwargs=kwargs)
