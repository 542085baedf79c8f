"""Sessions in which an agent sees the end user's screen."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

END_SESSION: _op.Operation[_t.CobrowseEnded] = _op.operation(
    id="cobrowse.end_session",
    method="POST",
    path="/cobrowse_sessions/{ext_session_id}/end",
    parameters=(_op.Parameter("ext_session_id", "ext_session_id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "CobrowseEnded"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (END_SESSION,)


class Cobrowse(Resource):
    """Sessions in which an agent sees the end user's screen."""

    def end_session(self, ext_session_id: str, **options: Unpack[CallOptions]) -> _t.CobrowseEnded:
        """End a co-browsing session.

        The agent can no longer see the end user's screen.

        Args:
            ext_session_id: Id of the session, as the co-browsing service calls it.

        Returns: the session is over.
        Source: POST /cobrowse_sessions/{ext_session_id}/end, confirmed.
        """
        return self._call(END_SESSION, options, ext_session_id=ext_session_id)


class AsyncCobrowse(AsyncResource):
    """Sessions in which an agent sees the end user's screen."""

    async def end_session(self, ext_session_id: str, **options: Unpack[CallOptions]) -> _t.CobrowseEnded:
        """End a co-browsing session.

        The agent can no longer see the end user's screen.

        Args:
            ext_session_id: Id of the session, as the co-browsing service calls it.

        Returns: the session is over.
        Source: POST /cobrowse_sessions/{ext_session_id}/end, confirmed.
        """
        return await self._call(END_SESSION, options, ext_session_id=ext_session_id)
