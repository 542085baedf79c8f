"""Application: conversations with contacts."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Conversation] = _op.operation(
    id="conversationSearch",
    call="conversations.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("q", "q", "query", "str"),
        _op.Parameter("assignee_type", "assignee_type", "query", "str"),
        _op.Parameter("status", "status", "query", "str"),
        _op.Parameter("page", "page", "query", "int"),
        _op.Parameter("inbox_id", "inbox_id", "query", "int"),
        _op.Parameter("team_id", "team_id", "query", "int"),
        _op.Parameter("labels", "labels[]", "query", "list[str]", style="form"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ConversationList"),),
    paging=_op.Paging(
        "page",
        ("data", "payload"),
        "Conversation",
        total=("data", "meta", "all_count"),
        parameter="page",
        default_size=25,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Conversation] = _op.operation(
    id="newConversation",
    call="conversations.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("source_id", ("source_id",), "str"),
            _op.Field("inbox_id", ("inbox_id",), "int"),
            _op.Field("contact_id", ("contact_id",), "int"),
            _op.Field("additional_attributes", ("additional_attributes",), "dict[str, Any]"),
            _op.Field("status", ("status",), "str"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
            _op.Field("assignee_id", ("assignee_id",), "int"),
            _op.Field("team_id", ("team_id",), "int"),
            _op.Field("snoozed_until", ("snoozed_until",), "datetime"),
            _op.Field("message", ("message",), "FirstMessage"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Conversation"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
)
GET: _op.Operation[_t.Conversation] = _op.operation(
    id="get-details-of-a-conversation",
    call="conversations.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Conversation"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Conversation] = _op.operation(
    id="update-conversation",
    call="conversations.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("sla_policy_id", ("sla_policy_id",), "int"), _op.Field("priority", ("priority",), "str | None")
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Conversation"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
    replay="idempotent",
)
TOGGLE_STATUS: _op.Operation[_t.ConversationStatusToggleResult] = _op.operation(
    id="toggle-status-of-a-conversation",
    call="conversations.toggle_status",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("status", ("status",), "str", required=True),
            _op.Field("snoozed_until", ("snoozed_until",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ConversationStatusToggleResult", unwrap=("payload",)),),
    security=(("userApiKey",), ("agentBotApiKey",)),
    replay="idempotent",
)
ASSIGN: _op.Operation[_t.ConversationAssignee | None] = _op.operation(
    id="assign-a-conversation",
    call="conversations.assign",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("assignee_id", ("assignee_id",), "int | None"), _op.Field("team_id", ("team_id",), "int | None")
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ConversationAssignee | None"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
    replay="idempotent",
)
GET_COUNTS: _op.Operation[_t.ConversationCounts] = _op.operation(
    id="conversationListMeta",
    call="conversations.get_counts",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/meta",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("status", "status", "query", "str"),
        _op.Parameter("q", "q", "query", "str"),
        _op.Parameter("inbox_id", "inbox_id", "query", "int"),
        _op.Parameter("team_id", "team_id", "query", "int"),
        _op.Parameter("labels", "labels[]", "query", "list[str]", style="form"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ConversationCounts", unwrap=("meta",)),),
    security=(("userApiKey",),),
)
FILTER: _op.Operation[_t.Conversation] = _op.operation(
    id="conversationFilter",
    call="conversations.filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/filter",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    bodies=(_op.json_body(_op.Field("payload", ("payload",), "list[FilterCondition]")),),
    responses=(_op.ResponseSpec("200", "application/json", "ConversationFilterResult"),),
    paging=_op.Paging(
        "page",
        ("payload",),
        "Conversation",
        total=("meta", "all_count"),
        parameter="page",
        default_size=25,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
    replay="safe",
    evidence="confirmed",
)
TOGGLE_PRIORITY: _op.Operation[None] = _op.operation(
    id="toggle-priority-of-a-conversation",
    call="conversations.toggle_priority",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("priority", ("priority",), "str | None", required=True)),),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
    replay="idempotent",
)
TOGGLE_TYPING_STATUS: _op.Operation[None] = _op.operation(
    id="toggle-typing-status-of-a-conversation",
    call="conversations.toggle_typing_status",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("typing_status", ("typing_status",), "str", required=True),
            _op.Field("is_private", ("is_private",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",), ("agentBotApiKey",)),
    replay="idempotent",
)
SET_CUSTOM_ATTRIBUTES: _op.Operation[dict[str, Any]] = _op.operation(
    id="update-custom-attributes-of-a-conversation",
    call="conversations.set_custom_attributes",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "dict[str, Any]", unwrap=("custom_attributes",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (
    LIST,
    CREATE,
    GET,
    UPDATE,
    TOGGLE_STATUS,
    ASSIGN,
    GET_COUNTS,
    FILTER,
    TOGGLE_PRIORITY,
    TOGGLE_TYPING_STATUS,
    SET_CUSTOM_ATTRIBUTES,
)


class Conversations(Resource):
    """Application: conversations with contacts."""

    @property
    def labels(self) -> _r.ConversationsLabels:
        """Application: labels of a conversation"""
        found: _r.ConversationsLabels = self._resource("resources.conversations_labels", "ConversationsLabels")
        return found

    @property
    def reporting_events(self) -> _r.ConversationsReportingEvents:
        """What reports are made of, for one conversation."""
        found: _r.ConversationsReportingEvents = self._resource(
            "resources.conversations_reporting_events", "ConversationsReportingEvents"
        )
        return found

    def list(
        self,
        *,
        q: str = NOT_GIVEN,
        assignee_type: _t.AssigneeTypeLike | str = NOT_GIVEN,
        status: _t.ConversationStatusFilterLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Conversation]:
        """List or search conversations.

        Returns one page of conversations, at most 25, and counts. A text finds conversations in any state by what
        their messages say; the other parameters filter the list further. Without a text and a status only open
        conversations are listed.

        Args:
            q: Text that a message of the conversation contains.
            assignee_type: Whose conversations: those of the caller, those of nobody, all, or those of anybody.
                (one of `me`, `unassigned`, `all`, `assigned`)
            status: Only conversations in this state; without it and without q, only open ones. (one of `open`,
                `resolved`, `bot`, `pending`, `snoozed`, `all`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            inbox_id: Only conversations of this inbox.
            team_id: Only conversations of this team.
            labels: Only conversations that carry these labels.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations, documented.
        """
        return self._pages(
            LIST,
            options,
            q=q,
            assignee_type=assignee_type,
            status=status,
            page=page,
            inbox_id=inbox_id,
            team_id=team_id,
            labels=labels,
            account_id=account_id,
        )

    def create(
        self,
        *,
        source_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        contact_id: int = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        status: _t.ConversationStatusLike | str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        assignee_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        snoozed_until: datetime | str = NOT_GIVEN,
        message: _t.FirstMessage | _t.FirstMessageDict = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Conversation:
        """Open a conversation.

        Opens a conversation of a contact in an inbox. A source id says which contact it is there; the contactable
        inboxes of a contact tell the source ids.

        Args:
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.
            inbox_id: Number of the inbox to open it in; allowed kinds are Website, Phone, Api and Email.
            contact_id: Number of the contact.
            additional_attributes: Further attributes, such as facts about the browser.
            status: State of a conversation. (one of `open`, `resolved`, `bot`, `pending`, `snoozed`)
            custom_attributes: Attributes that the account defines for itself.
            assignee_id: Number of the agent who takes care of it.
            team_id: Number of the team that takes care of it.
            snoozed_until: Until when the conversation sleeps.
            message: First message of a conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations, documented.
        """
        return self._call(
            CREATE,
            options,
            source_id=source_id,
            inbox_id=inbox_id,
            contact_id=contact_id,
            additional_attributes=additional_attributes,
            status=status,
            custom_attributes=custom_attributes,
            assignee_id=assignee_id,
            team_id=team_id,
            snoozed_until=snoozed_until,
            message=message,
            account_id=account_id,
        )

    def get(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Conversation:
        """Get a conversation.

        Returns one conversation, messages of it and those who take part in it. Old servers return 500 instead of
        404 for a number that does not exist.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}, documented.
        """
        return self._call(GET, options, conversation_id=conversation_id, account_id=account_id)

    def update(
        self,
        conversation_id: int,
        *,
        sla_policy_id: int = NOT_GIVEN,
        priority: _t.ConversationPriorityLike | str | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Conversation:
        """Update a conversation.

        Changes the priority, and in the Enterprise edition the SLA policy. Status, assignee and labels have calls
        of their own.

        Args:
            conversation_id: Number of the conversation.
            sla_policy_id: Number of the SLA policy, in the Enterprise edition.
            priority: How urgent the conversation is; null takes the priority away in all versions, none only in
                some.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            conversation_id=conversation_id,
            sla_policy_id=sla_policy_id,
            priority=priority,
            account_id=account_id,
        )

    def toggle_status(
        self,
        conversation_id: int,
        *,
        status: _t.ConversationStatusLike | str,
        snoozed_until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationStatusToggleResult:
        """Change the status of a conversation.

        Sets the status that the body names. Meant for opening and resolving a conversation, and for handing it to
        or from a bot. A snoozed conversation opens again at the time given, and whenever the contact writes.

        Args:
            conversation_id: Number of the conversation.
            status: State of a conversation. (one of `open`, `resolved`, `bot`, `pending`, `snoozed`)
            snoozed_until: Until when a snoozed conversation sleeps, in Unix seconds; without it, until the
                contact next writes.
            account_id: Number of the account. (default: the client's)

        Returns: what became of it.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status, documented.
        """
        return self._call(
            TOGGLE_STATUS,
            options,
            conversation_id=conversation_id,
            status=status,
            snoozed_until=snoozed_until,
            account_id=account_id,
        )

    def assign(
        self,
        conversation_id: int,
        *,
        assignee_id: int | None = NOT_GIVEN,
        team_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationAssignee | None:
        """Assign a conversation.

        Gives the conversation to a user or to a team; when both are named, the team is ignored.

        Args:
            conversation_id: Number of the conversation.
            assignee_id: Number of the user; null for nobody.
            team_id: Number of the team, or null for none; ignored when assignee_id is given.
            account_id: Number of the account. (default: the client's)

        Returns: the user or the team that has it now, or null.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments, documented.
        """
        return self._call(
            ASSIGN,
            options,
            conversation_id=conversation_id,
            assignee_id=assignee_id,
            team_id=team_id,
            account_id=account_id,
        )

    def get_counts(
        self,
        *,
        status: _t.ConversationStatusFilterLike | str = NOT_GIVEN,
        q: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationCounts:
        """Count conversations.

        Counts the conversations that the list with the same parameters would have. Without a status only open
        ones are counted.

        Args:
            status: Only conversations in this state; without it and without q, only open ones. (one of `open`,
                `resolved`, `bot`, `pending`, `snoozed`, `all`)
            q: Text that a message of the conversation contains.
            inbox_id: Only conversations of this inbox.
            team_id: Only conversations of this team.
            labels: Only conversations that carry these labels.
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/meta, documented.
        """
        return self._call(
            GET_COUNTS,
            options,
            status=status,
            q=q,
            inbox_id=inbox_id,
            team_id=team_id,
            labels=labels,
            account_id=account_id,
        )

    def filter(
        self,
        *,
        page: int = NOT_GIVEN,
        payload: Sequence[_t.FilterCondition | _t.FilterConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Conversation]:
        """Filter conversations.

        Returns one page of the conversations that meet the conditions, at most 25, and counts. Nothing is
        changed.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            payload: The conditions.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/filter, confirmed.
        """
        return self._pages(FILTER, options, page=page, payload=payload, account_id=account_id)

    def toggle_priority(
        self,
        conversation_id: int,
        *,
        priority: _t.ConversationPriorityLike | str | None,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the priority of a conversation.

        Sets the priority that the body names. There is nothing to read in the response.

        Args:
            conversation_id: Number of the conversation.
            priority: How urgent the conversation is; null takes the priority away in all versions, none only in
                some.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority, documented.
        """
        return self._call(
            TOGGLE_PRIORITY, options, conversation_id=conversation_id, priority=priority, account_id=account_id
        )

    def toggle_typing_status(
        self,
        conversation_id: int,
        *,
        typing_status: _t.TypingStatusLike | str,
        is_private: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Show others whether the caller is typing.

        Sends a typing event to the contact, or to agents only when a private note is being written. There is
        nothing to read in the response.

        Args:
            conversation_id: Number of the conversation.
            typing_status: Whether somebody is typing. (one of `on`, `off`)
            is_private: Whether it is a private note, of which the contact does not see anything.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status,
        documented.
        """
        return self._call(
            TOGGLE_TYPING_STATUS,
            options,
            conversation_id=conversation_id,
            typing_status=typing_status,
            is_private=is_private,
            account_id=account_id,
        )

    def set_custom_attributes(
        self,
        conversation_id: int,
        *,
        custom_attributes: Mapping[str, Any],
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Set the custom attributes of a conversation.

        Gives the conversation exactly the custom attributes in the body. Those that it had before and that are
        not named are removed.

        Args:
            conversation_id: Number of the conversation.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the attributes that it has now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes, documented.
        """
        return self._call(
            SET_CUSTOM_ATTRIBUTES,
            options,
            conversation_id=conversation_id,
            custom_attributes=custom_attributes,
            account_id=account_id,
        )


class AsyncConversations(AsyncResource):
    """Application: conversations with contacts."""

    @property
    def labels(self) -> _r.AsyncConversationsLabels:
        """Application: labels of a conversation"""
        found: _r.AsyncConversationsLabels = self._resource(
            "resources.conversations_labels", "AsyncConversationsLabels"
        )
        return found

    @property
    def reporting_events(self) -> _r.AsyncConversationsReportingEvents:
        """What reports are made of, for one conversation."""
        found: _r.AsyncConversationsReportingEvents = self._resource(
            "resources.conversations_reporting_events", "AsyncConversationsReportingEvents"
        )
        return found

    def list(
        self,
        *,
        q: str = NOT_GIVEN,
        assignee_type: _t.AssigneeTypeLike | str = NOT_GIVEN,
        status: _t.ConversationStatusFilterLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Conversation]:
        """List or search conversations.

        Returns one page of conversations, at most 25, and counts. A text finds conversations in any state by what
        their messages say; the other parameters filter the list further. Without a text and a status only open
        conversations are listed.

        Args:
            q: Text that a message of the conversation contains.
            assignee_type: Whose conversations: those of the caller, those of nobody, all, or those of anybody.
                (one of `me`, `unassigned`, `all`, `assigned`)
            status: Only conversations in this state; without it and without q, only open ones. (one of `open`,
                `resolved`, `bot`, `pending`, `snoozed`, `all`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            inbox_id: Only conversations of this inbox.
            team_id: Only conversations of this team.
            labels: Only conversations that carry these labels.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations, documented.
        """
        return self._pages(
            LIST,
            options,
            q=q,
            assignee_type=assignee_type,
            status=status,
            page=page,
            inbox_id=inbox_id,
            team_id=team_id,
            labels=labels,
            account_id=account_id,
        )

    async def create(
        self,
        *,
        source_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        contact_id: int = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        status: _t.ConversationStatusLike | str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        assignee_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        snoozed_until: datetime | str = NOT_GIVEN,
        message: _t.FirstMessage | _t.FirstMessageDict = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Conversation:
        """Open a conversation.

        Opens a conversation of a contact in an inbox. A source id says which contact it is there; the contactable
        inboxes of a contact tell the source ids.

        Args:
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.
            inbox_id: Number of the inbox to open it in; allowed kinds are Website, Phone, Api and Email.
            contact_id: Number of the contact.
            additional_attributes: Further attributes, such as facts about the browser.
            status: State of a conversation. (one of `open`, `resolved`, `bot`, `pending`, `snoozed`)
            custom_attributes: Attributes that the account defines for itself.
            assignee_id: Number of the agent who takes care of it.
            team_id: Number of the team that takes care of it.
            snoozed_until: Until when the conversation sleeps.
            message: First message of a conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations, documented.
        """
        return await self._call(
            CREATE,
            options,
            source_id=source_id,
            inbox_id=inbox_id,
            contact_id=contact_id,
            additional_attributes=additional_attributes,
            status=status,
            custom_attributes=custom_attributes,
            assignee_id=assignee_id,
            team_id=team_id,
            snoozed_until=snoozed_until,
            message=message,
            account_id=account_id,
        )

    async def get(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Conversation:
        """Get a conversation.

        Returns one conversation, messages of it and those who take part in it. Old servers return 500 instead of
        404 for a number that does not exist.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}, documented.
        """
        return await self._call(GET, options, conversation_id=conversation_id, account_id=account_id)

    async def update(
        self,
        conversation_id: int,
        *,
        sla_policy_id: int = NOT_GIVEN,
        priority: _t.ConversationPriorityLike | str | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Conversation:
        """Update a conversation.

        Changes the priority, and in the Enterprise edition the SLA policy. Status, assignee and labels have calls
        of their own.

        Args:
            conversation_id: Number of the conversation.
            sla_policy_id: Number of the SLA policy, in the Enterprise edition.
            priority: How urgent the conversation is; null takes the priority away in all versions, none only in
                some.
            account_id: Number of the account. (default: the client's)

        Returns: the conversation as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            conversation_id=conversation_id,
            sla_policy_id=sla_policy_id,
            priority=priority,
            account_id=account_id,
        )

    async def toggle_status(
        self,
        conversation_id: int,
        *,
        status: _t.ConversationStatusLike | str,
        snoozed_until: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationStatusToggleResult:
        """Change the status of a conversation.

        Sets the status that the body names. Meant for opening and resolving a conversation, and for handing it to
        or from a bot. A snoozed conversation opens again at the time given, and whenever the contact writes.

        Args:
            conversation_id: Number of the conversation.
            status: State of a conversation. (one of `open`, `resolved`, `bot`, `pending`, `snoozed`)
            snoozed_until: Until when a snoozed conversation sleeps, in Unix seconds; without it, until the
                contact next writes.
            account_id: Number of the account. (default: the client's)

        Returns: what became of it.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status, documented.
        """
        return await self._call(
            TOGGLE_STATUS,
            options,
            conversation_id=conversation_id,
            status=status,
            snoozed_until=snoozed_until,
            account_id=account_id,
        )

    async def assign(
        self,
        conversation_id: int,
        *,
        assignee_id: int | None = NOT_GIVEN,
        team_id: int | None = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationAssignee | None:
        """Assign a conversation.

        Gives the conversation to a user or to a team; when both are named, the team is ignored.

        Args:
            conversation_id: Number of the conversation.
            assignee_id: Number of the user; null for nobody.
            team_id: Number of the team, or null for none; ignored when assignee_id is given.
            account_id: Number of the account. (default: the client's)

        Returns: the user or the team that has it now, or null.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments, documented.
        """
        return await self._call(
            ASSIGN,
            options,
            conversation_id=conversation_id,
            assignee_id=assignee_id,
            team_id=team_id,
            account_id=account_id,
        )

    async def get_counts(
        self,
        *,
        status: _t.ConversationStatusFilterLike | str = NOT_GIVEN,
        q: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        team_id: int = NOT_GIVEN,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ConversationCounts:
        """Count conversations.

        Counts the conversations that the list with the same parameters would have. Without a status only open
        ones are counted.

        Args:
            status: Only conversations in this state; without it and without q, only open ones. (one of `open`,
                `resolved`, `bot`, `pending`, `snoozed`, `all`)
            q: Text that a message of the conversation contains.
            inbox_id: Only conversations of this inbox.
            team_id: Only conversations of this team.
            labels: Only conversations that carry these labels.
            account_id: Number of the account. (default: the client's)

        Returns: the counts.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/meta, documented.
        """
        return await self._call(
            GET_COUNTS,
            options,
            status=status,
            q=q,
            inbox_id=inbox_id,
            team_id=team_id,
            labels=labels,
            account_id=account_id,
        )

    def filter(
        self,
        *,
        page: int = NOT_GIVEN,
        payload: Sequence[_t.FilterCondition | _t.FilterConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Conversation]:
        """Filter conversations.

        Returns one page of the conversations that meet the conditions, at most 25, and counts. Nothing is
        changed.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            payload: The conditions.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/filter, confirmed.
        """
        return self._pages(FILTER, options, page=page, payload=payload, account_id=account_id)

    async def toggle_priority(
        self,
        conversation_id: int,
        *,
        priority: _t.ConversationPriorityLike | str | None,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the priority of a conversation.

        Sets the priority that the body names. There is nothing to read in the response.

        Args:
            conversation_id: Number of the conversation.
            priority: How urgent the conversation is; null takes the priority away in all versions, none only in
                some.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority, documented.
        """
        return await self._call(
            TOGGLE_PRIORITY, options, conversation_id=conversation_id, priority=priority, account_id=account_id
        )

    async def toggle_typing_status(
        self,
        conversation_id: int,
        *,
        typing_status: _t.TypingStatusLike | str,
        is_private: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Show others whether the caller is typing.

        Sends a typing event to the contact, or to agents only when a private note is being written. There is
        nothing to read in the response.

        Args:
            conversation_id: Number of the conversation.
            typing_status: Whether somebody is typing. (one of `on`, `off`)
            is_private: Whether it is a private note, of which the contact does not see anything.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status,
        documented.
        """
        return await self._call(
            TOGGLE_TYPING_STATUS,
            options,
            conversation_id=conversation_id,
            typing_status=typing_status,
            is_private=is_private,
            account_id=account_id,
        )

    async def set_custom_attributes(
        self,
        conversation_id: int,
        *,
        custom_attributes: Mapping[str, Any],
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Set the custom attributes of a conversation.

        Gives the conversation exactly the custom attributes in the body. Those that it had before and that are
        not named are removed.

        Args:
            conversation_id: Number of the conversation.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the attributes that it has now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes, documented.
        """
        return await self._call(
            SET_CUSTOM_ATTRIBUTES,
            options,
            conversation_id=conversation_id,
            custom_attributes=custom_attributes,
            account_id=account_id,
        )
