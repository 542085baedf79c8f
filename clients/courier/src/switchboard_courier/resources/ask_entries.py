"""Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

CREATE: _op.Operation[dict[str, Any]] = _op.operation(
    id="ask_entries.create",
    method="POST",
    path="/v1/ask-entries/",
    bodies=(_op.json_body(_op.Field("request", ("request",), "AskEntryRequest", required=True)),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "dict[str, Any]"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class AskEntries(Resource):
    """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

    def create(
        self, *, request: _t.AskEntryRequest | _t.AskEntryRequestDict, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Hand over an Alexa skill request.

        Entry point for Alexa: the body is the skill's request envelope and may carry any further key. The
        response is a plain object whose keys are not documented, with status 200.

        Args:
            request: The part of an Alexa envelope that holds the request; any further key may occur.

        Returns: the response to Alexa.
        Raises: StatusError.
        Source: POST /v1/ask-entries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_entries.create": "/right/path"})`.
        """
        return self._call(CREATE, options, request=request)


class AsyncAskEntries(AsyncResource):
    """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

    async def create(
        self, *, request: _t.AskEntryRequest | _t.AskEntryRequestDict, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Hand over an Alexa skill request.

        Entry point for Alexa: the body is the skill's request envelope and may carry any further key. The
        response is a plain object whose keys are not documented, with status 200.

        Args:
            request: The part of an Alexa envelope that holds the request; any further key may occur.

        Returns: the response to Alexa.
        Raises: StatusError.
        Source: POST /v1/ask-entries/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_entries.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, request=request)
