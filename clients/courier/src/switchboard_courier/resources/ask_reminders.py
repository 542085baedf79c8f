"""Reminders that Alexa speaks to a person."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.AskReminder] = _op.operation(
    id="ask_reminders.list",
    method="GET",
    path="/v1/ask-reminders/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[AskReminder]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "AskReminder",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.AskReminder] = _op.operation(
    id="ask_reminders.create",
    method="POST",
    path="/v1/ask-reminders/",
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("reminder_content", ("data", "attributes", "reminder-content"), "str"),
            _op.Field("reminder_rrule", ("data", "attributes", "reminder-rrule"), "str"),
            _op.Field("reminder_time_local", ("data", "attributes", "reminder-time-local"), "str"),
            _op.Field("tz_info", ("data", "attributes", "tz-info"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "ask-reminders"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "AskReminder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.AskReminder] = _op.operation(
    id="ask_reminders.get",
    method="GET",
    path="/v1/ask-reminders/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "AskReminder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.AskReminder] = _op.operation(
    id="ask_reminders.update",
    method="PATCH",
    path="/v1/ask-reminders/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("reminder_content", ("data", "attributes", "reminder-content"), "str"),
            _op.Field("reminder_rrule", ("data", "attributes", "reminder-rrule"), "str"),
            _op.Field("reminder_time_local", ("data", "attributes", "reminder-time-local"), "str"),
            _op.Field("tz_info", ("data", "attributes", "tz-info"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "ask-reminders"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "AskReminder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE)


class AskReminders(Resource):
    """Reminders that Alexa speaks to a person."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.AskReminder]:
        """List a person's Alexa reminders.

        Always for one individual; there is no list across people.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/ask-reminders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        reminder_content: str = NOT_GIVEN,
        reminder_rrule: str = NOT_GIVEN,
        reminder_time_local: str = NOT_GIVEN,
        tz_info: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AskReminder:
        """Create an Alexa reminder.

        The time is local to `tz-info`, and `reminder-rrule` makes it recur. `synced-to-alexa` later shows whether
        Alexa has taken it over.

        Args:
            individual_id: Individual who is reminded.
            name: Name of the reminder.
            reminder_content: What Alexa says.
            reminder_rrule: Recurrence rule (RRULE of iCalendar).
            reminder_time_local: Time of the reminder in the zone of `tz-info`.
            tz_info: Time zone of the reminder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new Alexa reminder.
        Raises: StatusError.
        Source: POST /v1/ask-reminders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            individual_id=individual_id,
            name=name,
            reminder_content=reminder_content,
            reminder_rrule=reminder_rrule,
            reminder_time_local=reminder_time_local,
            tz_info=tz_info,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AskReminder:
        """Get one Alexa reminder.

        `alexa-reminder-id` is the id on Alexa's side.

        Args:
            id: Id of the resource.

        Returns: the Alexa reminder.
        Raises: StatusError.
        Source: GET /v1/ask-reminders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        name: str = NOT_GIVEN,
        reminder_content: str = NOT_GIVEN,
        reminder_rrule: str = NOT_GIVEN,
        reminder_time_local: str = NOT_GIVEN,
        tz_info: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AskReminder:
        """Change an Alexa reminder.

        Name, content, recurrence, local time and time zone can change; the person cannot.

        Args:
            id: Id of the resource.
            name: Name of the reminder.
            reminder_content: What Alexa says.
            reminder_rrule: Recurrence rule (RRULE of iCalendar).
            reminder_time_local: Time of the reminder in the zone of `tz-info`.
            tz_info: Time zone of the reminder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed Alexa reminder.
        Raises: StatusError.
        Source: PATCH /v1/ask-reminders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            name=name,
            reminder_content=reminder_content,
            reminder_rrule=reminder_rrule,
            reminder_time_local=reminder_time_local,
            tz_info=tz_info,
            meta=meta,
        )


class AsyncAskReminders(AsyncResource):
    """Reminders that Alexa speaks to a person."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.AskReminder]:
        """List a person's Alexa reminders.

        Always for one individual; there is no list across people.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/ask-reminders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        individual_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        reminder_content: str = NOT_GIVEN,
        reminder_rrule: str = NOT_GIVEN,
        reminder_time_local: str = NOT_GIVEN,
        tz_info: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AskReminder:
        """Create an Alexa reminder.

        The time is local to `tz-info`, and `reminder-rrule` makes it recur. `synced-to-alexa` later shows whether
        Alexa has taken it over.

        Args:
            individual_id: Individual who is reminded.
            name: Name of the reminder.
            reminder_content: What Alexa says.
            reminder_rrule: Recurrence rule (RRULE of iCalendar).
            reminder_time_local: Time of the reminder in the zone of `tz-info`.
            tz_info: Time zone of the reminder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new Alexa reminder.
        Raises: StatusError.
        Source: POST /v1/ask-reminders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            individual_id=individual_id,
            name=name,
            reminder_content=reminder_content,
            reminder_rrule=reminder_rrule,
            reminder_time_local=reminder_time_local,
            tz_info=tz_info,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AskReminder:
        """Get one Alexa reminder.

        `alexa-reminder-id` is the id on Alexa's side.

        Args:
            id: Id of the resource.

        Returns: the Alexa reminder.
        Raises: StatusError.
        Source: GET /v1/ask-reminders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        name: str = NOT_GIVEN,
        reminder_content: str = NOT_GIVEN,
        reminder_rrule: str = NOT_GIVEN,
        reminder_time_local: str = NOT_GIVEN,
        tz_info: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AskReminder:
        """Change an Alexa reminder.

        Name, content, recurrence, local time and time zone can change; the person cannot.

        Args:
            id: Id of the resource.
            name: Name of the reminder.
            reminder_content: What Alexa says.
            reminder_rrule: Recurrence rule (RRULE of iCalendar).
            reminder_time_local: Time of the reminder in the zone of `tz-info`.
            tz_info: Time zone of the reminder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed Alexa reminder.
        Raises: StatusError.
        Source: PATCH /v1/ask-reminders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_reminders.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            name=name,
            reminder_content=reminder_content,
            reminder_rrule=reminder_rrule,
            reminder_time_local=reminder_time_local,
            tz_info=tz_info,
            meta=meta,
        )
