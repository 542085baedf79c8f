"""Voice menus, as the telephony provider asks for them."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

TWIML: _op.Operation[bytes] = _op.operation(
    id="voice_ivrs.twiml",
    method="POST",
    path="/v1/voice-ivrs/{id}/twiml/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("body", (), "dict[str, Any]"),)),),
    responses=(_op.ResponseSpec("200", "application/xml", "bytes"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (TWIML,)


class VoiceIvrs(Resource):
    """Voice menus, as the telephony provider asks for them."""

    def twiml(self, id: str, *, body: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]) -> bytes:
        """Get call instructions for a voice menu.

        Called by the telephony provider with fields of its own. The response is presumably TwiML.

        Args:
            id: Id of the resource.
            body: Fields of the carrier's own.

        Returns: call instructions, presumably TwiML, as they were sent.
        Raises: StatusError.
        Source: POST /v1/voice-ivrs/{id}/twiml/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_ivrs.twiml": "/right/path"})`.
        """
        return self._call(TWIML, options, id=id, body=body)


class AsyncVoiceIvrs(AsyncResource):
    """Voice menus, as the telephony provider asks for them."""

    async def twiml(self, id: str, *, body: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]) -> bytes:
        """Get call instructions for a voice menu.

        Called by the telephony provider with fields of its own. The response is presumably TwiML.

        Args:
            id: Id of the resource.
            body: Fields of the carrier's own.

        Returns: call instructions, presumably TwiML, as they were sent.
        Raises: StatusError.
        Source: POST /v1/voice-ivrs/{id}/twiml/, inferred. If the path is wrong, correct it:
        `Courier(paths={"voice_ivrs.twiml": "/right/path"})`.
        """
        return await self._call(TWIML, options, id=id, body=body)
