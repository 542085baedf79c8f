"""Estimated waiting times of the queues."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[list[_t.WaitTime]] = _op.operation(
    id="wait_times.get",
    method="GET",
    path="/wait_times",
    parameters=(
        _op.Parameter("lang", "lang", "query", "str", required=True),
        _op.Parameter("menu_id", "menu_id", "query", "int"),
        _op.Parameter("menu_type", "menu_type", "query", "str"),
        _op.Parameter("channel_type", "channel_type", "query", "str"),
        _op.Parameter("wait_from", "wait[from]", "query", "int"),
        _op.Parameter("wait_to", "wait[to]", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[WaitTime]"),),
    security=(("basicAuth",),),
)
OPERATIONS = (GET,)


class WaitTimes(Resource):
    """Estimated waiting times of the queues."""

    def get(
        self,
        *,
        lang: str,
        menu_id: int = NOT_GIVEN,
        menu_type: _t.MenuTypeLike | str = NOT_GIVEN,
        channel_type: _t.ChannelTypeLike | str = NOT_GIVEN,
        wait_from: int = NOT_GIVEN,
        wait_to: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.WaitTime]:
        """Read the estimated waiting times of the queues.

        Returns one entry per queue of the given language; the other parameters select among them. `channel_type`
        also leaves the other channel's time out of every entry.

        Args:
            lang: Language code of the queues.
            menu_id: Keeps this menu and the menus below it.
            menu_type: Keeps menus of this type. (one of `ivr_menu`, `mobile_menu`, `web_menu`)
            channel_type: Keeps this channel. (one of `voice_call`, `chat`)
            wait_from: Keeps entries that wait longer than this many seconds.
            wait_to: Keeps entries that wait less than this many seconds.

        Returns: one entry per queue.
        Source: GET /wait_times, documented.
        """
        return self._call(
            GET,
            options,
            lang=lang,
            menu_id=menu_id,
            menu_type=menu_type,
            channel_type=channel_type,
            wait_from=wait_from,
            wait_to=wait_to,
        )


class AsyncWaitTimes(AsyncResource):
    """Estimated waiting times of the queues."""

    async def get(
        self,
        *,
        lang: str,
        menu_id: int = NOT_GIVEN,
        menu_type: _t.MenuTypeLike | str = NOT_GIVEN,
        channel_type: _t.ChannelTypeLike | str = NOT_GIVEN,
        wait_from: int = NOT_GIVEN,
        wait_to: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.WaitTime]:
        """Read the estimated waiting times of the queues.

        Returns one entry per queue of the given language; the other parameters select among them. `channel_type`
        also leaves the other channel's time out of every entry.

        Args:
            lang: Language code of the queues.
            menu_id: Keeps this menu and the menus below it.
            menu_type: Keeps menus of this type. (one of `ivr_menu`, `mobile_menu`, `web_menu`)
            channel_type: Keeps this channel. (one of `voice_call`, `chat`)
            wait_from: Keeps entries that wait longer than this many seconds.
            wait_to: Keeps entries that wait less than this many seconds.

        Returns: one entry per queue.
        Source: GET /wait_times, documented.
        """
        return await self._call(
            GET,
            options,
            lang=lang,
            menu_id=menu_id,
            menu_type=menu_type,
            channel_type=channel_type,
            wait_from=wait_from,
            wait_to=wait_to,
        )
