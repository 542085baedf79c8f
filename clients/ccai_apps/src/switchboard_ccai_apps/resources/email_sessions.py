"""E-mail sessions."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.EmailSession | None] = _op.operation(
    id="email_sessions.get",
    call="email.sessions.get",
    method="GET",
    path="/email/sessions/{email_support_id}",
    parameters=(_op.Parameter("email_support_id", "email_support_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "EmailSession", undocumented=True),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (GET,)


class EmailSessions(Resource):
    """E-mail sessions."""

    def get(self, email_support_id: int, **options: Unpack[CallOptions]) -> _t.EmailSession | None:
        """Read an e-mail session.

        Returns a summary of the session and its messages, without drafts. Keys beyond those of the messages are
        not documented.

        Args:
            email_support_id: Id of the session.

        Returns: the session. The vendor does not document it: it may be empty (None).
        Source: GET /email/sessions/{email_support_id}, confirmed.
        """
        return self._call(GET, options, email_support_id=email_support_id)


class AsyncEmailSessions(AsyncResource):
    """E-mail sessions."""

    async def get(self, email_support_id: int, **options: Unpack[CallOptions]) -> _t.EmailSession | None:
        """Read an e-mail session.

        Returns a summary of the session and its messages, without drafts. Keys beyond those of the messages are
        not documented.

        Args:
            email_support_id: Id of the session.

        Returns: the session. The vendor does not document it: it may be empty (None).
        Source: GET /email/sessions/{email_support_id}, confirmed.
        """
        return await self._call(GET, options, email_support_id=email_support_id)
