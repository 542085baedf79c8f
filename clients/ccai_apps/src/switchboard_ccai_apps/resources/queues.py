"""How busy queues are, and their shutdown in an emergency."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET_STATUS: _op.Operation[_t.QueueStatuses] = _op.operation(
    id="queues.get_status",
    method="GET",
    path="/queues/status",
    parameters=(
        _op.Parameter("lang", "lang", "query", "str", required=True),
        _op.Parameter("menu_id", "menu_id[]", "query", "list[int]", required=True),
        _op.Parameter("menu_type", "menu_type", "query", "str", required=True),
        _op.Parameter("callback_period_hours", "callback_period_hours", "query", "int", limits=_op.Limits(maximum=8)),
        _op.Parameter("callback_start_from", "callback_start_from", "query", "datetime"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "QueueStatuses"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
SET_EMERGENCY_SHUTDOWN: _op.Operation[_t.EmergencyShutdownResult] = _op.operation(
    id="queues.set_emergency_shutdown",
    method="POST",
    path="/menus/shutdown",
    bodies=(
        _op.json_body(
            _op.Field("menu_id", ("menu_id",), "list[int]", required=True),
            _op.Field("language", ("language",), "str", required=True),
            _op.Field("emergency_shutdown", ("emergency_shutdown",), "EmergencyShutdown", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "EmergencyShutdownResult"),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (GET_STATUS, SET_EMERGENCY_SHUTDOWN)


class Queues(Resource):
    """How busy queues are, and their shutdown in an emergency."""

    def get_status(
        self,
        *,
        lang: str,
        menu_id: Sequence[int],
        menu_type: _t.MenuTypeLike | str,
        callback_period_hours: int = NOT_GIVEN,
        callback_start_from: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.QueueStatuses:
        """Read how busy queues are and when callbacks are possible.

        Returns one entry per queue that is asked for, with waiting times, agents and the periods in which a
        callback can be booked. Only queues without queues below them have a status.

        Args:
            lang: Language of the queues, a code of two letters (ISO 639-1).
            menu_id: Ids of the queues, one or several.
            menu_type: Channel family of the queues. (one of `ivr_menu`, `mobile_menu`, `web_menu`)
            callback_period_hours: For how many hours callback periods are listed. (at most 8, vendor's default:
                4)
            callback_start_from: Start of the callback periods (ISO 8601), now when left out; not in the past and
                at most 24 hours ahead. The time zone is that of the queue or the company.

        Returns: the status of the queues.
        Source: GET /queues/status, confirmed.
        """
        return self._call(
            GET_STATUS,
            options,
            lang=lang,
            menu_id=menu_id,
            menu_type=menu_type,
            callback_period_hours=callback_period_hours,
            callback_start_from=callback_start_from,
        )

    def set_emergency_shutdown(
        self,
        *,
        menu_id: Sequence[int],
        language: str,
        emergency_shutdown: _t.EmergencyShutdown | _t.EmergencyShutdownDict,
        **options: Unpack[CallOptions],
    ) -> _t.EmergencyShutdownResult:
        """Close queues in an emergency, or open them again.

        Says what callers hear and what becomes of calls in progress and in the queue. A queue that was closed
        opens by itself at its next opening time. Off by default: the installation needs both the capability and
        the switch for remote shutdown.

        Args:
            menu_id: Ids of the queues.
            language: Language of the queues, a code of two letters (ISO 639-1).
            emergency_shutdown: Whether queues are closed, and what becomes of the calls in them.

        Returns: the shutdown as it was set.
        Source: POST /menus/shutdown, confirmed.
        """
        return self._call(
            SET_EMERGENCY_SHUTDOWN, options, menu_id=menu_id, language=language, emergency_shutdown=emergency_shutdown
        )


class AsyncQueues(AsyncResource):
    """How busy queues are, and their shutdown in an emergency."""

    async def get_status(
        self,
        *,
        lang: str,
        menu_id: Sequence[int],
        menu_type: _t.MenuTypeLike | str,
        callback_period_hours: int = NOT_GIVEN,
        callback_start_from: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.QueueStatuses:
        """Read how busy queues are and when callbacks are possible.

        Returns one entry per queue that is asked for, with waiting times, agents and the periods in which a
        callback can be booked. Only queues without queues below them have a status.

        Args:
            lang: Language of the queues, a code of two letters (ISO 639-1).
            menu_id: Ids of the queues, one or several.
            menu_type: Channel family of the queues. (one of `ivr_menu`, `mobile_menu`, `web_menu`)
            callback_period_hours: For how many hours callback periods are listed. (at most 8, vendor's default:
                4)
            callback_start_from: Start of the callback periods (ISO 8601), now when left out; not in the past and
                at most 24 hours ahead. The time zone is that of the queue or the company.

        Returns: the status of the queues.
        Source: GET /queues/status, confirmed.
        """
        return await self._call(
            GET_STATUS,
            options,
            lang=lang,
            menu_id=menu_id,
            menu_type=menu_type,
            callback_period_hours=callback_period_hours,
            callback_start_from=callback_start_from,
        )

    async def set_emergency_shutdown(
        self,
        *,
        menu_id: Sequence[int],
        language: str,
        emergency_shutdown: _t.EmergencyShutdown | _t.EmergencyShutdownDict,
        **options: Unpack[CallOptions],
    ) -> _t.EmergencyShutdownResult:
        """Close queues in an emergency, or open them again.

        Says what callers hear and what becomes of calls in progress and in the queue. A queue that was closed
        opens by itself at its next opening time. Off by default: the installation needs both the capability and
        the switch for remote shutdown.

        Args:
            menu_id: Ids of the queues.
            language: Language of the queues, a code of two letters (ISO 639-1).
            emergency_shutdown: Whether queues are closed, and what becomes of the calls in them.

        Returns: the shutdown as it was set.
        Source: POST /menus/shutdown, confirmed.
        """
        return await self._call(
            SET_EMERGENCY_SHUTDOWN, options, menu_id=menu_id, language=language, emergency_shutdown=emergency_shutdown
        )
