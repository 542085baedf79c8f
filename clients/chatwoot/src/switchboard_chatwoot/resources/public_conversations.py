"""Conversations of that contact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.PublicConversation]] = _op.operation(
    id="list-all-contact-conversations",
    call="public.conversations.list",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[PublicConversation]"),),
)
CREATE: _op.Operation[_t.PublicConversation] = _op.operation(
    id="create-a-conversation",
    call="public.conversations.create",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
    ),
    bodies=(_op.json_body(_op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]")),),
    responses=(_op.ResponseSpec("200", "application/json", "PublicConversation"),),
)
GET: _op.Operation[_t.PublicConversation] = _op.operation(
    id="get-single-conversation",
    call="public.conversations.get",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PublicConversation"),),
)
RESOLVE: _op.Operation[_t.PublicConversation] = _op.operation(
    id="resolve-conversation",
    call="public.conversations.resolve",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PublicConversation"),),
    replay="idempotent",
)
TOGGLE_TYPING: _op.Operation[None] = _op.operation(
    id="toggle-typing-status",
    call="public.conversations.toggle_typing",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
        _op.Parameter("typing_status", "typing_status", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200"),),
    replay="idempotent",
)
UPDATE_LAST_SEEN: _op.Operation[None] = _op.operation(
    id="update-last-seen",
    call="public.conversations.update_last_seen",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, GET, RESOLVE, TOGGLE_TYPING, UPDATE_LAST_SEEN)


class PublicConversations(Resource):
    """Conversations of that contact."""

    def list(
        self, inbox_identifier: str, contact_identifier: str, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.PublicConversation]:
        """List conversations of a contact of an API inbox.

        Returns every conversation of the contact in this inbox, all in one response. Contacts whose identity is
        proven see those of other inboxes too.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.

        Returns: the conversations.
        Raises: AuthenticationError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations,
        documented.
        """
        return self._call(LIST, options, inbox_identifier=inbox_identifier, contact_identifier=contact_identifier)

    def create(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        *,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicConversation:
        """Start a conversation of a contact.

        Starts a conversation in the inbox, which has no message yet. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            custom_attributes: Attributes that the account defines for itself.

        Returns: the conversation.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations,
        documented.
        """
        return self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            custom_attributes=custom_attributes,
        )

    def get(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> _t.PublicConversation:
        """Get a conversation of a contact.

        Returns one conversation of the contact with its messages; private notes are left out. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: the conversation.
        Raises: AuthenticationError, NotFoundError.
        Source: GET
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id},
        documented.
        """
        return self._call(
            GET,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )

    def resolve(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> _t.PublicConversation:
        """Resolve a conversation.

        Ends the conversation in the name of the contact. One that is resolved already stays as it is; it never
        opens again by this call, despite the name of the path.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: the conversation as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status,
        documented.
        """
        return self._call(
            RESOLVE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )

    def toggle_typing(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        typing_status: _t.TypingStatusLike | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Show agents whether the contact is typing.

        Sends a typing event to the agents who have the conversation before them. There is nothing to read in the
        response.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            typing_status: Whether the contact is typing now. (one of `on`, `off`)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing,
        documented.
        """
        return self._call(
            TOGGLE_TYPING,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            typing_status=typing_status,
        )

    def update_last_seen(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> None:
        """Note that the contact has seen the conversation.

        Sets the time at which the contact last looked to now, so that agents see their messages as read. There is
        nothing to read in the response.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen,
        documented.
        """
        return self._call(
            UPDATE_LAST_SEEN,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )


class AsyncPublicConversations(AsyncResource):
    """Conversations of that contact."""

    async def list(
        self, inbox_identifier: str, contact_identifier: str, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.PublicConversation]:
        """List conversations of a contact of an API inbox.

        Returns every conversation of the contact in this inbox, all in one response. Contacts whose identity is
        proven see those of other inboxes too.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.

        Returns: the conversations.
        Raises: AuthenticationError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations,
        documented.
        """
        return await self._call(LIST, options, inbox_identifier=inbox_identifier, contact_identifier=contact_identifier)

    async def create(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        *,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicConversation:
        """Start a conversation of a contact.

        Starts a conversation in the inbox, which has no message yet. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            custom_attributes: Attributes that the account defines for itself.

        Returns: the conversation.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations,
        documented.
        """
        return await self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            custom_attributes=custom_attributes,
        )

    async def get(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> _t.PublicConversation:
        """Get a conversation of a contact.

        Returns one conversation of the contact with its messages; private notes are left out. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: the conversation.
        Raises: AuthenticationError, NotFoundError.
        Source: GET
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id},
        documented.
        """
        return await self._call(
            GET,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )

    async def resolve(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> _t.PublicConversation:
        """Resolve a conversation.

        Ends the conversation in the name of the contact. One that is resolved already stays as it is; it never
        opens again by this call, despite the name of the path.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: the conversation as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status,
        documented.
        """
        return await self._call(
            RESOLVE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )

    async def toggle_typing(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        conversation_id: int,
        *,
        typing_status: _t.TypingStatusLike | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Show agents whether the contact is typing.

        Sends a typing event to the agents who have the conversation before them. There is nothing to read in the
        response.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.
            typing_status: Whether the contact is typing now. (one of `on`, `off`)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing,
        documented.
        """
        return await self._call(
            TOGGLE_TYPING,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
            typing_status=typing_status,
        )

    async def update_last_seen(
        self, inbox_identifier: str, contact_identifier: str, conversation_id: int, **options: Unpack[CallOptions]
    ) -> None:
        """Note that the contact has seen the conversation.

        Sets the time at which the contact last looked to now, so that agents see their messages as read. There is
        nothing to read in the response.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            conversation_id: Number of the conversation.

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST
        /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen,
        documented.
        """
        return await self._call(
            UPDATE_LAST_SEEN,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            conversation_id=conversation_id,
        )
