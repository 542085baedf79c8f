"""Messages of that contact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.PublicMessage] = _op.operation(
    id="list-all-conversation-messages",
    call="public.messages.list",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
        _op.Parameter("before", "before", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[PublicMessage]"),),
    paging=_op.Paging("keyset", (), "PublicMessage", next=("id",), parameter="before"),
    evidence="confirmed",
)
CREATE: _op.Operation[_t.PublicMessage] = _op.operation(
    id="create-a-message",
    call="public.messages.create",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("content", ("content",), "str"), _op.Field("echo_id", ("echo_id",), "str")),),
    responses=(_op.ResponseSpec("200", "application/json", "PublicMessage"),),
)
UPDATE: _op.Operation[_t.PublicMessage] = _op.operation(
    id="update-a-message",
    call="public.messages.update",
    method="PATCH",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
        _op.Parameter("message_id", "message_id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("submitted_values", ("submitted_values",), "SubmittedValues")),),
    responses=(_op.ResponseSpec("200", "application/json", "PublicMessage"),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, UPDATE)


class PublicMessages(Resource):
    """Messages of that contact."""

    def list(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        before: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.PublicMessage]:
        """List messages of a conversation as its contact.

        Returns the latest 20 messages of the conversation, the oldest of them first, without private notes and
        without notices of the system; before leads to the others.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            before: Only messages with a smaller number than this, the latest 20 of them.

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `id` first.
        Raises: AuthenticationError.
        Source: GET
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages,
        confirmed.
        """
        return self._pages(
            LIST,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            before=before,
        )

    def create(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        content: str = NOT_GIVEN,
        echo_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicMessage:
        """Send a message as a contact.

        Adds an incoming message to the conversation. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            content: Text of the message.
            echo_id: Text of the app's own that comes back with the message over the live connection.

        Returns: the message.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages,
        documented.
        """
        return self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            content=content,
            echo_id=echo_id,
        )

    def update(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        message_id: int,
        *,
        submitted_values: _t.SubmittedValues | _t.SubmittedValuesDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicMessage:
        """Submit values to a message of a bot.

        Stores what the contact chose or wrote in an interactive message, such as an option of a list or a rating.
        Ratings are taken for 14 days after the question.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            message_id: Number of the message.
            submitted_values: What a contact chose or wrote in an interactive message.

        Returns: the message as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id},
        documented.
        """
        return self._call(
            UPDATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            message_id=message_id,
            submitted_values=submitted_values,
        )


class AsyncPublicMessages(AsyncResource):
    """Messages of that contact."""

    def list(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        before: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.PublicMessage]:
        """List messages of a conversation as its contact.

        Returns the latest 20 messages of the conversation, the oldest of them first, without private notes and
        without notices of the system; before leads to the others.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            before: Only messages with a smaller number than this, the latest 20 of them.

        Returns: an iterator over the items of all pages, fetched as they are needed, the greatest `id` first.
        Raises: AuthenticationError.
        Source: GET
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages,
        confirmed.
        """
        return self._pages(
            LIST,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            before=before,
        )

    async def create(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        content: str = NOT_GIVEN,
        echo_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicMessage:
        """Send a message as a contact.

        Adds an incoming message to the conversation. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            content: Text of the message.
            echo_id: Text of the app's own that comes back with the message over the live connection.

        Returns: the message.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages,
        documented.
        """
        return await self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            content=content,
            echo_id=echo_id,
        )

    async def update(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        message_id: int,
        *,
        submitted_values: _t.SubmittedValues | _t.SubmittedValuesDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicMessage:
        """Submit values to a message of a bot.

        Stores what the contact chose or wrote in an interactive message, such as an option of a list or a rating.
        Ratings are taken for 14 days after the question.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            message_id: Number of the message.
            submitted_values: What a contact chose or wrote in an interactive message.

        Returns: the message as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id},
        documented.
        """
        return await self._call(
            UPDATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            message_id=message_id,
            submitted_values=submitted_values,
        )
