"""Chats that your own app or virtual agent takes part in."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Chat] = _op.operation(
    id="chats.create",
    method="POST",
    path="/chats",
    bodies=(
        _op.json_body(
            _op.Field("chat", ("chat",), "ChatStart", required=True),
            _op.Field("end_user", ("end_user",), "ChatEndUserStart"),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Chat"),
        _op.ResponseSpec("201", "application/json", "Chat"),
    ),
    security=(("basicAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Chat] = _op.operation(
    id="chats.get",
    method="GET",
    path="/chats/{id}",
    parameters=(_op.Parameter("chat_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "Chat"),),
    security=(("basicAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.Chat | None] = _op.operation(
    id="chats.update",
    method="PATCH",
    path="/chats/{id}",
    parameters=(_op.Parameter("chat_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("finished_by_user_id", ("finished_by_user_id",), "int"),
            _op.Field("chat", ("chat",), "ChatChange"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Chat", undocumented=True),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
ESCALATE: _op.Operation[Any] = _op.operation(
    id="chats.escalate",
    method="POST",
    path="/chats/{chat_id}/escalations",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("reason", ("reason",), "str"), _op.Field("force_escalate", ("force_escalate",), "bool")
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="inferred",
)
RESUME: _op.Operation[Any] = _op.operation(
    id="chats.resume",
    method="PATCH",
    path="/chats/{chat_id}/resume",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
SET_END_USER: _op.Operation[_t.Accepted] = _op.operation(
    id="chats.set_end_user",
    method="POST",
    path="/chats/{chat_id}/end_user",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("identifier", ("identifier",), "str", required=True),
            _op.Field("name", ("name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("phone", ("phone",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("202", "application/json", "Accepted"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
FIND_ID: _op.Operation[_t.ChatReference] = _op.operation(
    id="chats.find_id",
    method="GET",
    path="/chats/chat_id",
    parameters=(_op.Parameter("end_user_identifier", "end_user_identifier", "query", "str", required=True),),
    responses=(_op.ResponseSpec("200", "application/json", "ChatReference"),),
    security=(("basicAuth",),),
    evidence="inferred",
)
GET_CUSTOMER_FLAGS: _op.Operation[_t.CustomerFlags] = _op.operation(
    id="chats.get_customer_flags",
    method="GET",
    path="/chats/{chat_id}/customer_flag",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "CustomerFlags"),),
    security=(("basicAuth",),),
    evidence="inferred",
)
UPDATE_CUSTOMER_FLAGS: _op.Operation[Any] = _op.operation(
    id="chats.update_customer_flags",
    method="PATCH",
    path="/chats/{chat_id}/customer_flag",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("verified_customer", ("verified_customer",), "bool"),
            _op.Field("bad_actor", ("bad_actor",), "bool"),
            _op.Field("repeat_customer", ("repeat_customer",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="inferred",
)
OPERATIONS = (CREATE, GET, UPDATE, ESCALATE, RESUME, SET_END_USER, FIND_ID, GET_CUSTOMER_FLAGS, UPDATE_CUSTOMER_FLAGS)


class Chats(Resource):
    """Chats that your own app or virtual agent takes part in."""

    @property
    def messages(self) -> _r.ChatsMessages:
        """Messages of chats."""
        found: _r.ChatsMessages = self._resource("resources.chats_messages", "ChatsMessages")
        return found

    @property
    def media(self) -> _r.ChatsMedia:
        """Files that were sent in chats."""
        found: _r.ChatsMedia = self._resource("resources.chats_media", "ChatsMedia")
        return found

    def create(
        self,
        *,
        chat: _t.ChatStart | _t.ChatStartDict,
        end_user: _t.ChatEndUserStart | _t.ChatEndUserStartDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Chat:
        """Start a chat.

        Puts a chat of an end user into a queue. A transcript hands over what was said before, for instance to a
        bot of your own.

        Args:
            chat: What a chat begins with.
            end_user: What is known of the end user.

        Returns: the chat.
        Source: POST /chats, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.create":
        "/right/path"})`.
        """
        return self._call(CREATE, options, chat=chat, end_user=end_user)

    def get(self, chat_id: int, **options: Unpack[CallOptions]) -> _t.Chat:
        """Read a chat.

        Tells the state of a chat and who takes part.

        Args:
            chat_id: Id of the chat.

        Returns: the chat.
        Source: GET /chats/{id}, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.get":
        "/right/path"})`.
        """
        return self._call(GET, options, chat_id=chat_id)

    def update(
        self,
        chat_id: int,
        *,
        finished_by_user_id: int = NOT_GIVEN,
        chat: _t.ChatChange | _t.ChatChangeDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Chat | None:
        """Change a chat.

        Ends a chat with the status `finished`, or says how an escalation was deflected.

        Args:
            chat_id: Id of the chat.
            finished_by_user_id: Id of the user who ends the chat.
            chat: New values of a chat.

        Returns: the chat as it is now. The vendor does not document it: it may be empty (None).
        Source: PATCH /chats/{id}, confirmed.
        """
        return self._call(UPDATE, options, chat_id=chat_id, finished_by_user_id=finished_by_user_id, chat=chat)

    def escalate(
        self, chat_id: int, *, reason: str = NOT_GIVEN, force_escalate: bool = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> Any:
        """Hand a chat over to a human agent.

        A virtual agent asks for a person to take over. What the server returns is not documented.

        Args:
            chat_id: Id of the chat.
            reason: The reason.
            force_escalate: Whether the chat is handed over whatever the settings say.

        Returns: the escalation was taken. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /chats/{chat_id}/escalations, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.escalate": "/right/path"})`.
        """
        return self._call(ESCALATE, options, chat_id=chat_id, reason=reason, force_escalate=force_escalate)

    def resume(self, chat_id: int, **options: Unpack[CallOptions]) -> Any:
        """Resume a dismissed chat.

        Only a chat of the status `dismissed` or `va_dismissed` goes on, and only within the operating hours; else
        the request is refused with a message, which is the one for after hours in the second case.

        Args:
            chat_id: Id of the chat.

        Returns: the chat goes on. The vendor does not document it: it may be empty (None) or have another form.
        Raises: StatusError.
        Source: PATCH /chats/{chat_id}/resume, confirmed.
        """
        return self._call(RESUME, options, chat_id=chat_id)

    def set_end_user(
        self,
        chat_id: int,
        *,
        identifier: str,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Accepted:
        """Tell who the end user of a chat is.

        Identifies the person in the middle of the session, for instance after a sign-in. The work goes on after
        the response. A second request within the interval of the installation is refused, as is one for a chat
        that has ended.

        Args:
            chat_id: Id of the chat.
            identifier: Identifier that the customer's app gives.
            name: Name of the person.
            email: E-mail address of the person.
            phone: Phone number of the person.

        Returns: taken; the work goes on.
        Raises: BadRequestError, NotFoundError.
        Source: POST /chats/{chat_id}/end_user, confirmed.
        """
        return self._call(
            SET_END_USER, options, chat_id=chat_id, identifier=identifier, name=name, email=email, phone=phone
        )

    def find_id(self, end_user_identifier: str, **options: Unpack[CallOptions]) -> _t.ChatReference:
        """Find the chat of an end user.

        Returns the id of the chat that the person is in.

        Args:
            end_user_identifier: Identifier of the end user, as the customer's app gave it.

        Returns: the chat.
        Source: GET /chats/chat_id, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.find_id":
        "/right/path"})`.
        """
        return self._call(FIND_ID, options, end_user_identifier=end_user_identifier)

    def get_customer_flags(self, chat_id: int, **options: Unpack[CallOptions]) -> _t.CustomerFlags:
        """Read the customer flags of a chat.

        Agents set them. They say whether the person is verified, a bad actor or a repeat customer.

        Args:
            chat_id: Id of the chat.

        Returns: the flags.
        Source: GET /chats/{chat_id}/customer_flag, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.get_customer_flags": "/right/path"})`.
        """
        return self._call(GET_CUSTOMER_FLAGS, options, chat_id=chat_id)

    def update_customer_flags(
        self,
        chat_id: int,
        *,
        verified_customer: bool = NOT_GIVEN,
        bad_actor: bool = NOT_GIVEN,
        repeat_customer: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set customer flags of a chat.

        Changes the flags that are given and leaves the others as they are.

        Args:
            chat_id: Id of the chat.
            verified_customer: Whether the person is who they say they are.
            bad_actor: Whether the person is suspicious.
            repeat_customer: Whether the person was here before.

        Returns: the flags are set. The vendor does not document it: it may be empty (None) or have another form.
        Source: PATCH /chats/{chat_id}/customer_flag, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.update_customer_flags": "/right/path"})`.
        """
        return self._call(
            UPDATE_CUSTOMER_FLAGS,
            options,
            chat_id=chat_id,
            verified_customer=verified_customer,
            bad_actor=bad_actor,
            repeat_customer=repeat_customer,
        )


class AsyncChats(AsyncResource):
    """Chats that your own app or virtual agent takes part in."""

    @property
    def messages(self) -> _r.AsyncChatsMessages:
        """Messages of chats."""
        found: _r.AsyncChatsMessages = self._resource("resources.chats_messages", "AsyncChatsMessages")
        return found

    @property
    def media(self) -> _r.AsyncChatsMedia:
        """Files that were sent in chats."""
        found: _r.AsyncChatsMedia = self._resource("resources.chats_media", "AsyncChatsMedia")
        return found

    async def create(
        self,
        *,
        chat: _t.ChatStart | _t.ChatStartDict,
        end_user: _t.ChatEndUserStart | _t.ChatEndUserStartDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Chat:
        """Start a chat.

        Puts a chat of an end user into a queue. A transcript hands over what was said before, for instance to a
        bot of your own.

        Args:
            chat: What a chat begins with.
            end_user: What is known of the end user.

        Returns: the chat.
        Source: POST /chats, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.create":
        "/right/path"})`.
        """
        return await self._call(CREATE, options, chat=chat, end_user=end_user)

    async def get(self, chat_id: int, **options: Unpack[CallOptions]) -> _t.Chat:
        """Read a chat.

        Tells the state of a chat and who takes part.

        Args:
            chat_id: Id of the chat.

        Returns: the chat.
        Source: GET /chats/{id}, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.get":
        "/right/path"})`.
        """
        return await self._call(GET, options, chat_id=chat_id)

    async def update(
        self,
        chat_id: int,
        *,
        finished_by_user_id: int = NOT_GIVEN,
        chat: _t.ChatChange | _t.ChatChangeDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Chat | None:
        """Change a chat.

        Ends a chat with the status `finished`, or says how an escalation was deflected.

        Args:
            chat_id: Id of the chat.
            finished_by_user_id: Id of the user who ends the chat.
            chat: New values of a chat.

        Returns: the chat as it is now. The vendor does not document it: it may be empty (None).
        Source: PATCH /chats/{id}, confirmed.
        """
        return await self._call(UPDATE, options, chat_id=chat_id, finished_by_user_id=finished_by_user_id, chat=chat)

    async def escalate(
        self, chat_id: int, *, reason: str = NOT_GIVEN, force_escalate: bool = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> Any:
        """Hand a chat over to a human agent.

        A virtual agent asks for a person to take over. What the server returns is not documented.

        Args:
            chat_id: Id of the chat.
            reason: The reason.
            force_escalate: Whether the chat is handed over whatever the settings say.

        Returns: the escalation was taken. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /chats/{chat_id}/escalations, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.escalate": "/right/path"})`.
        """
        return await self._call(ESCALATE, options, chat_id=chat_id, reason=reason, force_escalate=force_escalate)

    async def resume(self, chat_id: int, **options: Unpack[CallOptions]) -> Any:
        """Resume a dismissed chat.

        Only a chat of the status `dismissed` or `va_dismissed` goes on, and only within the operating hours; else
        the request is refused with a message, which is the one for after hours in the second case.

        Args:
            chat_id: Id of the chat.

        Returns: the chat goes on. The vendor does not document it: it may be empty (None) or have another form.
        Raises: StatusError.
        Source: PATCH /chats/{chat_id}/resume, confirmed.
        """
        return await self._call(RESUME, options, chat_id=chat_id)

    async def set_end_user(
        self,
        chat_id: int,
        *,
        identifier: str,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Accepted:
        """Tell who the end user of a chat is.

        Identifies the person in the middle of the session, for instance after a sign-in. The work goes on after
        the response. A second request within the interval of the installation is refused, as is one for a chat
        that has ended.

        Args:
            chat_id: Id of the chat.
            identifier: Identifier that the customer's app gives.
            name: Name of the person.
            email: E-mail address of the person.
            phone: Phone number of the person.

        Returns: taken; the work goes on.
        Raises: BadRequestError, NotFoundError.
        Source: POST /chats/{chat_id}/end_user, confirmed.
        """
        return await self._call(
            SET_END_USER, options, chat_id=chat_id, identifier=identifier, name=name, email=email, phone=phone
        )

    async def find_id(self, end_user_identifier: str, **options: Unpack[CallOptions]) -> _t.ChatReference:
        """Find the chat of an end user.

        Returns the id of the chat that the person is in.

        Args:
            end_user_identifier: Identifier of the end user, as the customer's app gave it.

        Returns: the chat.
        Source: GET /chats/chat_id, inferred. If the path is wrong, correct it: `CcaiApps(paths={"chats.find_id":
        "/right/path"})`.
        """
        return await self._call(FIND_ID, options, end_user_identifier=end_user_identifier)

    async def get_customer_flags(self, chat_id: int, **options: Unpack[CallOptions]) -> _t.CustomerFlags:
        """Read the customer flags of a chat.

        Agents set them. They say whether the person is verified, a bad actor or a repeat customer.

        Args:
            chat_id: Id of the chat.

        Returns: the flags.
        Source: GET /chats/{chat_id}/customer_flag, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.get_customer_flags": "/right/path"})`.
        """
        return await self._call(GET_CUSTOMER_FLAGS, options, chat_id=chat_id)

    async def update_customer_flags(
        self,
        chat_id: int,
        *,
        verified_customer: bool = NOT_GIVEN,
        bad_actor: bool = NOT_GIVEN,
        repeat_customer: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set customer flags of a chat.

        Changes the flags that are given and leaves the others as they are.

        Args:
            chat_id: Id of the chat.
            verified_customer: Whether the person is who they say they are.
            bad_actor: Whether the person is suspicious.
            repeat_customer: Whether the person was here before.

        Returns: the flags are set. The vendor does not document it: it may be empty (None) or have another form.
        Source: PATCH /chats/{chat_id}/customer_flag, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.update_customer_flags": "/right/path"})`.
        """
        return await self._call(
            UPDATE_CUSTOMER_FLAGS,
            options,
            chat_id=chat_id,
            verified_customer=verified_customer,
            bad_actor=bad_actor,
            repeat_customer=repeat_customer,
        )
