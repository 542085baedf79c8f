"""Application: conversations with contacts."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.settings import CallOptions
    from ..enums import ConversationSearchAssigneeType, ConversationStatus, ConversationStatusFilter
    from ..models.conversation import Conversation
    from ..models.conversation_list import ConversationList
    from ..models.conversation_status_toggle import ConversationStatusToggle

SEARCH: _op.Operation[ConversationList] = _op.Operation(
    id="conversationSearch",
    call="conversation.search",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("q", "q", "query"),
        _op.Parameter("assignee_type", "assignee_type", "query"),
        _op.Parameter("status", "status", "query"),
        _op.Parameter("page", "page", "query"),
        _op.Parameter("inbox_id", "inbox_id", "query"),
        _op.Parameter("labels", "labels[]", "query", style="form"),
    ),
    answers=(_op.Answer("200", "application/json", "ConversationList"),),
    security=(("userApiKey",),),
    replay="safe",
)
NEW: _op.Operation[Conversation] = _op.Operation(
    id="newConversation",
    call="conversation.new",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("source_id", ("source_id",)),
                _op.Field("inbox_id", ("inbox_id",)),
                _op.Field("contact_id", ("contact_id",)),
                _op.Field("additional_attributes", ("additional_attributes",)),
                _op.Field("status", ("status",)),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "Conversation"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
)
GET_DETAILS_OF: _op.Operation[Conversation] = _op.Operation(
    id="get-details-of-a-conversation",
    call="conversation.get_details_of",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("conversation_id", "conversation_id", "path"),
    ),
    answers=(_op.Answer("200", "application/json", "Conversation"),),
    security=(("userApiKey",),),
    replay="safe",
    evidence="confirmed",
)
TOGGLE_STATUS_OF: _op.Operation[ConversationStatusToggle] = _op.Operation(
    id="toggle-status-of-a-conversation",
    call="conversation.toggle_status_of",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("conversation_id", "conversation_id", "path"),
    ),
    bodies=(_op.Body("application/json", fields=(_op.Field("status", ("status",), required=True),), required=True),),
    answers=(_op.Answer("200", "application/json", "ConversationStatusToggle"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
)
OPERATIONS = (SEARCH, NEW, GET_DETAILS_OF, TOGGLE_STATUS_OF)


class Conversation(Resource):
    """Application: conversations with contacts."""

    def search(
        self,
        account_id: int,
        *,
        q: str = NOT_GIVEN,
        assignee_type: ConversationSearchAssigneeType | str = NOT_GIVEN,
        status: ConversationStatusFilter | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationList:
        """List or search conversations.

        Answers with one page of conversations, at most 25, and with counts. A text finds conversations in any state
        by what their messages say; the other parameters narrow the list down. Without a text and a status only open
        conversations are listed.

        Args:
            account_id: Number of the account.
            q: Text that a message of the conversation contains.
            assignee_type: Whose conversations: those of the caller, those of nobody, or all. (one of `me`,
                `unassigned`, `all`, `assigned`)
            status: Only conversations in this state; without it and without q, only open ones. (one of `open`,
                `resolved`, `bot`, `pending`, `snoozed`, `all`)
            page: Which page to answer with, counted from 1.
            inbox_id: Only conversations of this inbox.
            labels: Only conversations that carry these labels.

        Returns: a page of conversations.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations, documented (document 003, lines 1129-1204).
        """
        return self._call(
            SEARCH,
            {
                "account_id": account_id,
                "q": q,
                "assignee_type": assignee_type,
                "status": status,
                "page": page,
                "inbox_id": inbox_id,
                "labels": labels,
            },
            options,
        )

    def new(
        self,
        account_id: int,
        *,
        source_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        contact_id: int = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        status: ConversationStatus | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Open a conversation.

        Opens a conversation of a contact in an inbox. A source id says which contact it is there; the contactable
        inboxes of a contact tell the source ids.

        Args:
            account_id: Number of the account.
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.
            inbox_id: Number of the inbox to open it in; allowed kinds are Website, Phone, Api and Email.
            contact_id: Number of the contact.
            additional_attributes: Further attributes, such as facts about the browser.
            status: State of a conversation.

        Returns: the conversation.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations, documented (document 003, lines 1205-1286).
        """
        return self._call(
            NEW,
            {
                "account_id": account_id,
                "source_id": source_id,
                "inbox_id": inbox_id,
                "contact_id": contact_id,
                "additional_attributes": additional_attributes,
                "status": status,
            },
            options,
        )

    def get_details_of(self, account_id: int, conversation_id: int, **options: Unpack[CallOptions]) -> Conversation:
        """Get a conversation.

        Answers with one conversation, messages of it and those who take part in it. Old servers answer 500 instead
        of 404 for a number that does not exist.

        Args:
            account_id: Number of the account.
            conversation_id: Number of the conversation.

        Returns: the conversation.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}, confirmed (document 003, lines
        1297-1318): The document spells the path parameter converstion_id but declares conversation_id, as the route
        does.
        """
        return self._call(GET_DETAILS_OF, {"account_id": account_id, "conversation_id": conversation_id}, options)

    def toggle_status_of(
        self, account_id: int, conversation_id: int, *, status: ConversationStatus | str, **options: Unpack[CallOptions]
    ) -> ConversationStatusToggle:
        """Change the status of a conversation.

        Sets the status that the body names. Meant for opening and resolving a conversation, and for handing it to
        or from a bot.

        Args:
            account_id: Number of the account.
            conversation_id: Number of the conversation.
            status: State of a conversation.

        Returns: what became of it.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status, documented
        (document 003, lines 1329-1385).
        """
        return self._call(
            TOGGLE_STATUS_OF, {"account_id": account_id, "conversation_id": conversation_id, "status": status}, options
        )


class AsyncConversation(AsyncResource):
    """Application: conversations with contacts."""

    async def search(
        self,
        account_id: int,
        *,
        q: str = NOT_GIVEN,
        assignee_type: ConversationSearchAssigneeType | str = NOT_GIVEN,
        status: ConversationStatusFilter | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationList:
        """List or search conversations. Arguments, result and errors are those of `Conversation.search`."""
        return await self._call(
            SEARCH,
            {
                "account_id": account_id,
                "q": q,
                "assignee_type": assignee_type,
                "status": status,
                "page": page,
                "inbox_id": inbox_id,
                "labels": labels,
            },
            options,
        )

    async def new(
        self,
        account_id: int,
        *,
        source_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        contact_id: int = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        status: ConversationStatus | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Open a conversation. Arguments, result and errors are those of `Conversation.new`."""
        return await self._call(
            NEW,
            {
                "account_id": account_id,
                "source_id": source_id,
                "inbox_id": inbox_id,
                "contact_id": contact_id,
                "additional_attributes": additional_attributes,
                "status": status,
            },
            options,
        )

    async def get_details_of(
        self, account_id: int, conversation_id: int, **options: Unpack[CallOptions]
    ) -> Conversation:
        """Get a conversation. Arguments, result and errors are those of `Conversation.get_details_of`."""
        return await self._call(GET_DETAILS_OF, {"account_id": account_id, "conversation_id": conversation_id}, options)

    async def toggle_status_of(
        self, account_id: int, conversation_id: int, *, status: ConversationStatus | str, **options: Unpack[CallOptions]
    ) -> ConversationStatusToggle:
        """Change the status of a conversation. Arguments, result and errors are those of
        `Conversation.toggle_status_of`.
        """
        return await self._call(
            TOGGLE_STATUS_OF, {"account_id": account_id, "conversation_id": conversation_id, "status": status}, options
        )
