"""Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.settings import CallOptions
    from ..models.ask_entry_request import AskEntryRequest
    from ..types import AskEntryRequestDict

CREATE: _op.Operation[dict[str, Any]] = _op.Operation(
    id="ask_entries.create",
    call="ask_entries.create",
    method="POST",
    path="/v1/ask-entries/",
    bodies=(_op.Body("application/json", fields=(_op.Field("request", ("request",), required=True),), required=True),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "dict[str, Any]"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class AskEntries(Resource):
    """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

    def create(
        self, *, request: AskEntryRequest | AskEntryRequestDict, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Hand over an Alexa skill request.

        Entry point for Alexa: the body is the skill's request envelope and may carry any further key. The answer is
        a plain object that the document does not describe, and its status is 200 although nothing is read.

        Args:
            request: The part of an Alexa envelope that holds the request; any further key may occur.

        Returns: the answer to Alexa.
        Raises: StatusError.
        Source: POST /v1/ask-entries/, inferred (document 001, lines 286-302): The path is documented; POST although
        200 follows a body: a collection that takes the request envelope of an Alexa skill.
        """
        return self._call(CREATE, {"request": request}, options)


class AsyncAskEntries(AsyncResource):
    """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""

    async def create(
        self, *, request: AskEntryRequest | AskEntryRequestDict, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """Hand over an Alexa skill request. See `AskEntries.create`."""
        return await self._call(CREATE, {"request": request}, options)
