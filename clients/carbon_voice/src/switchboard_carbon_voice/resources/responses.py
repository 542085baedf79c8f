"""What an AI said about messages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.AiResponse] = _op.operation(
    id="responses.list",
    method="GET",
    path="/responses",
    parameters=(
        _op.Parameter("message_id", "message_id", "query", "str"),
        _op.Parameter("prompt_id", "prompt_id", "query", "str"),
        _op.Parameter("channel_id", "channel_id", "query", "str"),
        _op.Parameter("limit", "limit", "query", "int"),
        _op.Parameter("direction", "direction", "query", "str"),
        _op.Parameter("date", "date", "query", "datetime"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[AiResponse]"),),
    paging=_op.Paging(
        "keyset",
        (),
        "AiResponse",
        next=("created_at",),
        parameter="date",
        size="limit",
        default_size=50,
        direction="direction",
        directions=("older", "newer"),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
CREATE: _op.Operation[_t.AiResponse] = _op.operation(
    id="responses.create",
    method="POST",
    path="/responses",
    bodies=(
        _op.json_body(
            _op.Field("prompt_id", ("prompt_id",), "str", required=True),
            _op.Field("message_ids", ("message_ids",), "list[str]", required=True),
            _op.Field("channel_id", ("channel_id",), "str"),
            _op.Field("workspace_id", ("workspace_id",), "str"),
            _op.Field("language", ("language",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "AiResponse"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
LIST_LATEST: _op.Operation[list[_t.PromptResponseWithMessages]] = _op.operation(
    id="responses.list_latest",
    method="GET",
    path="/responses/prompt/{prompt_id}/latest-ten",
    parameters=(_op.Parameter("prompt_id", "prompt_id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[PromptResponseWithMessages]", unwrap=("results",)),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
CREATE_FROM_SHARE_LINKS: _op.Operation[_t.ShareLinkResponse] = _op.operation(
    id="responses.create_from_share_links",
    method="POST",
    path="/responses/share-link",
    bodies=(
        _op.json_body(
            _op.Field("prompt_id", ("prompt_id",), "str", required=True),
            _op.Field("share_link_ids", ("share_link_ids",), "list[str]", required=True),
            _op.Field("language", ("language",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "ShareLinkResponse"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
DELETE: _op.Operation[None] = _op.operation(
    id="responses.delete",
    method="DELETE",
    path="/responses/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
GET_SAMPLE: _op.Operation[_t.PromptResponseWithMessages] = _op.operation(
    id="responses.get_sample",
    method="GET",
    path="/simplified/public/responses/prompt/{prompt_id}/sample",
    parameters=(_op.Parameter("prompt_id", "prompt_id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "PromptResponseWithMessages"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (LIST, CREATE, LIST_LATEST, CREATE_FROM_SHARE_LINKS, DELETE, GET_SAMPLE)


class Responses(Resource):
    """What an AI said about messages."""

    def list(
        self,
        *,
        message_id: str = NOT_GIVEN,
        prompt_id: str = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        direction: _t.DirectionLike | str = NOT_GIVEN,
        date: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.AiResponse]:
        """List AI responses.

        Returns what prompts gave, latest first, for one message, one prompt or one conversation if asked. `date`
        and `direction` say where the list starts and in which direction it goes.

        Args:
            message_id: Only those about this message.
            prompt_id: Only those that this prompt gave.
            channel_id: Only those about messages of this conversation.
            limit: How many to return at most. (vendor's default: 50)
            direction: Whether to go back in time from `date`, or forward. (one of `older`, `newer`)
            date: Time to start from.

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `created_at`
        first; with `direction=newer`, the smallest.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /responses, documented.
        """
        return self._pages(
            LIST,
            options,
            message_id=message_id,
            prompt_id=prompt_id,
            channel_id=channel_id,
            limit=limit,
            direction=direction,
            date=date,
        )

    def create(
        self,
        *,
        prompt_id: str,
        message_ids: Sequence[str],
        channel_id: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        language: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AiResponse:
        """Run a prompt on messages.

        Has the AI apply a prompt to the messages, keeps what it says, and returns it. The call lasts until the AI
        has finished.

        Args:
            prompt_id: Id of the prompt.
            message_ids: Ids of the messages.
            channel_id: Id of the conversation.
            workspace_id: Id of the workspace.
            language: Language of the response; that of the message where none is given.

        Returns: what the AI said.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /responses, documented.
        """
        return self._call(
            CREATE,
            options,
            prompt_id=prompt_id,
            message_ids=message_ids,
            channel_id=channel_id,
            workspace_id=workspace_id,
            language=language,
        )

    def list_latest(
        self, prompt_id: str, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.PromptResponseWithMessages]:
        """List the last ten responses of a prompt.

        Returns what the prompt gave the last ten times, each with the messages it was about, their authors and
        conversations.

        Args:
            prompt_id: Id of the prompt.

        Returns: the responses with their messages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /responses/prompt/{prompt_id}/latest-ten, documented.
        """
        return self._call(LIST_LATEST, options, prompt_id=prompt_id)

    def create_from_share_links(
        self,
        *,
        prompt_id: str,
        share_link_ids: Sequence[str],
        language: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ShareLinkResponse:
        """Run a prompt on shared messages.

        Has the AI apply a prompt to messages that are known by their share links only.

        Args:
            prompt_id: Id of the prompt.
            share_link_ids: Ids of the share links of the messages.
            language: Language of the response.

        Returns: what the AI said.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /responses/share-link, documented.
        """
        return self._call(
            CREATE_FROM_SHARE_LINKS, options, prompt_id=prompt_id, share_link_ids=share_link_ids, language=language
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an AI response.

        Removes the response for good; the messages it was about stay. There is nothing to read in the response.

        Args:
            id: Id of the AI response.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /responses/{id}, documented.
        """
        return self._call(DELETE, options, id=id)

    def get_sample(self, prompt_id: str, **options: Unpack[CallOptions]) -> _t.PromptResponseWithMessages:
        """Get an example of what a system prompt gives.

        Returns the response of the prompt to sample messages, with these messages.

        Args:
            prompt_id: Id of the prompt.

        Returns: an example, with its messages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/public/responses/prompt/{prompt_id}/sample, documented.
        """
        return self._call(GET_SAMPLE, options, prompt_id=prompt_id)


class AsyncResponses(AsyncResource):
    """What an AI said about messages."""

    def list(
        self,
        *,
        message_id: str = NOT_GIVEN,
        prompt_id: str = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        direction: _t.DirectionLike | str = NOT_GIVEN,
        date: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.AiResponse]:
        """List AI responses.

        Returns what prompts gave, latest first, for one message, one prompt or one conversation if asked. `date`
        and `direction` say where the list starts and in which direction it goes.

        Args:
            message_id: Only those about this message.
            prompt_id: Only those that this prompt gave.
            channel_id: Only those about messages of this conversation.
            limit: How many to return at most. (vendor's default: 50)
            direction: Whether to go back in time from `date`, or forward. (one of `older`, `newer`)
            date: Time to start from.

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `created_at`
        first; with `direction=newer`, the smallest.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /responses, documented.
        """
        return self._pages(
            LIST,
            options,
            message_id=message_id,
            prompt_id=prompt_id,
            channel_id=channel_id,
            limit=limit,
            direction=direction,
            date=date,
        )

    async def create(
        self,
        *,
        prompt_id: str,
        message_ids: Sequence[str],
        channel_id: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        language: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AiResponse:
        """Run a prompt on messages.

        Has the AI apply a prompt to the messages, keeps what it says, and returns it. The call lasts until the AI
        has finished.

        Args:
            prompt_id: Id of the prompt.
            message_ids: Ids of the messages.
            channel_id: Id of the conversation.
            workspace_id: Id of the workspace.
            language: Language of the response; that of the message where none is given.

        Returns: what the AI said.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /responses, documented.
        """
        return await self._call(
            CREATE,
            options,
            prompt_id=prompt_id,
            message_ids=message_ids,
            channel_id=channel_id,
            workspace_id=workspace_id,
            language=language,
        )

    async def list_latest(
        self, prompt_id: str, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.PromptResponseWithMessages]:
        """List the last ten responses of a prompt.

        Returns what the prompt gave the last ten times, each with the messages it was about, their authors and
        conversations.

        Args:
            prompt_id: Id of the prompt.

        Returns: the responses with their messages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /responses/prompt/{prompt_id}/latest-ten, documented.
        """
        return await self._call(LIST_LATEST, options, prompt_id=prompt_id)

    async def create_from_share_links(
        self,
        *,
        prompt_id: str,
        share_link_ids: Sequence[str],
        language: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ShareLinkResponse:
        """Run a prompt on shared messages.

        Has the AI apply a prompt to messages that are known by their share links only.

        Args:
            prompt_id: Id of the prompt.
            share_link_ids: Ids of the share links of the messages.
            language: Language of the response.

        Returns: what the AI said.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /responses/share-link, documented.
        """
        return await self._call(
            CREATE_FROM_SHARE_LINKS, options, prompt_id=prompt_id, share_link_ids=share_link_ids, language=language
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an AI response.

        Removes the response for good; the messages it was about stay. There is nothing to read in the response.

        Args:
            id: Id of the AI response.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /responses/{id}, documented.
        """
        return await self._call(DELETE, options, id=id)

    async def get_sample(self, prompt_id: str, **options: Unpack[CallOptions]) -> _t.PromptResponseWithMessages:
        """Get an example of what a system prompt gives.

        Returns the response of the prompt to sample messages, with these messages.

        Args:
            prompt_id: Id of the prompt.

        Returns: an example, with its messages.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/public/responses/prompt/{prompt_id}/sample, documented.
        """
        return await self._call(GET_SAMPLE, options, prompt_id=prompt_id)
