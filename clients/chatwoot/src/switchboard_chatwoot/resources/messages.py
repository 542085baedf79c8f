"""Application: what is said in a conversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Message] = _op.operation(
    id="list-all-messages",
    call="messages.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
        _op.Parameter("before", "before", "query", "int"),
        _op.Parameter("after", "after", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MessageList"),),
    paging=_op.Paging("keyset", ("payload",), "Message", next=("id",), parameter="before", forward="after"),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Message] = _op.operation(
    id="create-a-new-message-in-a-conversation",
    call="messages.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("content", ("content",), "str"),
            _op.Field("message_type", ("message_type",), "str"),
            _op.Field("private", ("private",), "bool"),
            _op.Field("content_type", ("content_type",), "str"),
            _op.Field("content_attributes", ("content_attributes",), "dict[str, Any]"),
            _op.Field("campaign_id", ("campaign_id",), "int"),
            _op.Field("template_params", ("template_params",), "MessageTemplate"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("content", ("content",), "str"),
                _op.Field("message_type", ("message_type",), "str"),
                _op.Field("private", ("private",), "bool"),
                _op.Field("content_type", ("content_type",), "str"),
                _op.Field(
                    "content_attributes", ("content_attributes",), "dict[str, Any]", style="deepObject", explode=True
                ),
                _op.Field("attachments", ("attachments[]",), file=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Message"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
)
DELETE: _op.Operation[_t.Message] = _op.operation(
    id="delete-a-message",
    call="messages.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
        _op.Parameter("message_id", "message_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Message"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST, CREATE, DELETE)


class Messages(Resource):
    """Application: what is said in a conversation."""

    def list(
        self,
        conversation_id: int,
        *,
        before: int = NOT_GIVEN,
        after: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Message]:
        """List the messages of a conversation.

        Returns the latest 20 messages of one conversation, the oldest of them first; before and after lead to the
        others.

        Args:
            conversation_id: Number of the conversation.
            before: Only messages with a smaller number than this, the latest 20 of them.
            after: Only messages with a greater number than this, the earliest 100 of them; later versions only.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `id` first;
        with `after`, the smallest.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages, documented.
        """
        return self._pages(
            LIST, options, conversation_id=conversation_id, before=before, after=after, account_id=account_id
        )

    def create(
        self,
        conversation_id: int,
        *,
        content: str = NOT_GIVEN,
        message_type: _t.MessageDirectionLike | str = NOT_GIVEN,
        private: bool = NOT_GIVEN,
        content_type: _t.CustomContentTypeLike | str = NOT_GIVEN,
        content_attributes: Mapping[str, Any] = NOT_GIVEN,
        campaign_id: int = NOT_GIVEN,
        template_params: _t.MessageTemplate | _t.MessageTemplateDict = NOT_GIVEN,
        attachments: Sequence[_t.FileInput] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Message:
        """Send a message.

        Adds a message, or a private note, to the conversation. With files the body is multipart; without, it is
        JSON and can also carry richer content types.

        Args:
            conversation_id: Number of the conversation.
            content: Text of the message.
            message_type: Which way a message goes. (one of `outgoing`, `incoming`)
            private: Whether it is a note that the contact does not see.
            content_type: Form of the content. (one of `text`, `input_email`, `cards`, `input_select`, `form`,
                `article`)
            content_attributes: What the content type needs besides the text.
            campaign_id: Number of the campaign that the message belongs to.
            template_params: Template that a WhatsApp message is made of.
            attachments: Files to send.
            account_id: Number of the account. (default: the client's)

        Returns: the message.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages, documented.
        """
        return self._call(
            CREATE,
            options,
            conversation_id=conversation_id,
            content=content,
            message_type=message_type,
            private=private,
            content_type=content_type,
            content_attributes=content_attributes,
            campaign_id=campaign_id,
            template_params=template_params,
            attachments=attachments,
            account_id=account_id,
        )

    def delete(
        self, conversation_id: int, message_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Message:
        """Delete a message.

        Removes a message and its attachments from the conversation. 404 means that there is no such message or
        conversation in the account.

        Args:
            conversation_id: Number of the conversation.
            message_id: Number of the message.
            account_id: Number of the account. (default: the client's)

        Returns: the message as it is now.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id},
        documented.
        """
        return self._call(
            DELETE, options, conversation_id=conversation_id, message_id=message_id, account_id=account_id
        )


class AsyncMessages(AsyncResource):
    """Application: what is said in a conversation."""

    def list(
        self,
        conversation_id: int,
        *,
        before: int = NOT_GIVEN,
        after: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Message]:
        """List the messages of a conversation.

        Returns the latest 20 messages of one conversation, the oldest of them first; before and after lead to the
        others.

        Args:
            conversation_id: Number of the conversation.
            before: Only messages with a smaller number than this, the latest 20 of them.
            after: Only messages with a greater number than this, the earliest 100 of them; later versions only.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `id` first;
        with `after`, the smallest.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages, documented.
        """
        return self._pages(
            LIST, options, conversation_id=conversation_id, before=before, after=after, account_id=account_id
        )

    async def create(
        self,
        conversation_id: int,
        *,
        content: str = NOT_GIVEN,
        message_type: _t.MessageDirectionLike | str = NOT_GIVEN,
        private: bool = NOT_GIVEN,
        content_type: _t.CustomContentTypeLike | str = NOT_GIVEN,
        content_attributes: Mapping[str, Any] = NOT_GIVEN,
        campaign_id: int = NOT_GIVEN,
        template_params: _t.MessageTemplate | _t.MessageTemplateDict = NOT_GIVEN,
        attachments: Sequence[_t.FileInput] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Message:
        """Send a message.

        Adds a message, or a private note, to the conversation. With files the body is multipart; without, it is
        JSON and can also carry richer content types.

        Args:
            conversation_id: Number of the conversation.
            content: Text of the message.
            message_type: Which way a message goes. (one of `outgoing`, `incoming`)
            private: Whether it is a note that the contact does not see.
            content_type: Form of the content. (one of `text`, `input_email`, `cards`, `input_select`, `form`,
                `article`)
            content_attributes: What the content type needs besides the text.
            campaign_id: Number of the campaign that the message belongs to.
            template_params: Template that a WhatsApp message is made of.
            attachments: Files to send.
            account_id: Number of the account. (default: the client's)

        Returns: the message.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages, documented.
        """
        return await self._call(
            CREATE,
            options,
            conversation_id=conversation_id,
            content=content,
            message_type=message_type,
            private=private,
            content_type=content_type,
            content_attributes=content_attributes,
            campaign_id=campaign_id,
            template_params=template_params,
            attachments=attachments,
            account_id=account_id,
        )

    async def delete(
        self, conversation_id: int, message_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Message:
        """Delete a message.

        Removes a message and its attachments from the conversation. 404 means that there is no such message or
        conversation in the account.

        Args:
            conversation_id: Number of the conversation.
            message_id: Number of the message.
            account_id: Number of the account. (default: the client's)

        Returns: the message as it is now.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id},
        documented.
        """
        return await self._call(
            DELETE, options, conversation_id=conversation_id, message_id=message_id, account_id=account_id
        )
