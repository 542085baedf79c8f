"""E-mail messages."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Unpack

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[Any] = _op.operation(
    id="email_messages.get",
    call="email.messages.get",
    method="GET",
    path="/email/messages/{email_thread_id}",
    parameters=(_op.Parameter("email_thread_id", "email_thread_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (GET,)


class EmailMessages(Resource):
    """E-mail messages."""

    def get(self, email_thread_id: int, **options: Unpack[CallOptions]) -> Any:
        """Read an e-mail message.

        Returns sender, recipients, subject, body and what is known of attachments; the keys are not documented.

        Args:
            email_thread_id: Id of the message, as its session lists it.

        Returns: the message. The vendor does not document it: it may be empty (None) or have another form.
        Source: GET /email/messages/{email_thread_id}, confirmed.
        """
        return self._call(GET, options, email_thread_id=email_thread_id)


class AsyncEmailMessages(AsyncResource):
    """E-mail messages."""

    async def get(self, email_thread_id: int, **options: Unpack[CallOptions]) -> Any:
        """Read an e-mail message.

        Returns sender, recipients, subject, body and what is known of attachments; the keys are not documented.

        Args:
            email_thread_id: Id of the message, as its session lists it.

        Returns: the message. The vendor does not document it: it may be empty (None) or have another form.
        Source: GET /email/messages/{email_thread_id}, confirmed.
        """
        return await self._call(GET, options, email_thread_id=email_thread_id)
