"""Surveys of how content contacts are."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[str] = _op.operation(
    id="get-csat-survey-page",
    call="public.csat_surveys.get",
    method="GET",
    path="/survey/responses/{conversation_uuid}",
    parameters=(_op.Parameter("conversation_uuid", "conversation_uuid", "path", "str"),),
    responses=(_op.ResponseSpec("200", "text/html", "str"),),
    evidence="confirmed",
)
OPERATIONS = (GET,)


class PublicCsatSurveys(Resource):
    """Surveys of how content contacts are."""

    def get(self, conversation_uuid: str, **options: Unpack[CallOptions]) -> str:
        """Get the page of a satisfaction survey.

        Returns the HTML page on which a contact rates a conversation. An app would rather send the contact to
        this address than build a survey of its own. No token is needed.

        Args:
            conversation_uuid: Identity of the conversation across accounts.

        Returns: the page.
        Source: GET /survey/responses/{conversation_uuid}, confirmed.
        """
        return self._call(GET, options, conversation_uuid=conversation_uuid)


class AsyncPublicCsatSurveys(AsyncResource):
    """Surveys of how content contacts are."""

    async def get(self, conversation_uuid: str, **options: Unpack[CallOptions]) -> str:
        """Get the page of a satisfaction survey.

        Returns the HTML page on which a contact rates a conversation. An app would rather send the contact to
        this address than build a survey of its own. No token is needed.

        Args:
            conversation_uuid: Identity of the conversation across accounts.

        Returns: the page.
        Source: GET /survey/responses/{conversation_uuid}, confirmed.
        """
        return await self._call(GET, options, conversation_uuid=conversation_uuid)
