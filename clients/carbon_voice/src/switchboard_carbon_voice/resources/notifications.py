"""Notices about messages and mentions."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any, Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[Any] = _op.operation(
    id="notifications.create",
    method="POST",
    path="/notifications",
    bodies=(
        _op.json_body(
            _op.Field("id", ("_id",), "str"),
            _op.Field("channel_id", ("channel_id",), "str", required=True),
            _op.Field("created_at", ("created_at",), "datetime"),
            _op.Field("created_on", ("created_on",), "datetime"),
            _op.Field("from_user_id", ("from_user_id",), "str", required=True),
            _op.Field("message", ("message",), "str", required=True),
            _op.Field("message_id", ("message_id",), "str", required=True),
            _op.Field("parent_message_id", ("parent_message_id",), "str"),
            _op.Field("push_info", ("pushInfo",), "PushInfo", required=True),
            _op.Field("type", ("type",), "str", required=True),
            _op.Field("user_id", ("user_id",), "str", required=True),
            _op.Field("workspace_id", ("workspace_id",), "str", required=True),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Any", undocumented=True),
        _op.ResponseSpec("201", "application/json", "Any", undocumented=True),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
OPERATIONS = (CREATE,)


class Notifications(Resource):
    """Notices about messages and mentions."""

    def create(
        self,
        *,
        channel_id: str,
        from_user_id: str,
        message: str,
        message_id: str,
        push_info: _t.PushInfo | _t.PushInfoDict,
        type: _t.NotificationTypeLike | str,
        user_id: str,
        workspace_id: str,
        id: str = NOT_GIVEN,
        created_at: datetime | str = NOT_GIVEN,
        created_on: datetime | str = NOT_GIVEN,
        parent_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a notification.

        Tells a user about a message or a mention, with the texts of the push notice.

        Args:
            channel_id: Id of the channel.
            from_user_id: Id of the user who causes it.
            message: Text of the notice.
            message_id: Id of the message.
            push_info: Texts and data of a push notice.
            type: What a notification is about. (one of `message`, `tag`)
            user_id: Id of the user who gets the notification.
            workspace_id: Id of the workspace.
            id: Id of the notification.
            created_at: When it was created.
            created_on: When it was created.
            parent_message_id: Id of the message that this one replies to.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /notifications, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"notifications.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            channel_id=channel_id,
            from_user_id=from_user_id,
            message=message,
            message_id=message_id,
            push_info=push_info,
            type=type,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
            created_at=created_at,
            created_on=created_on,
            parent_message_id=parent_message_id,
        )


class AsyncNotifications(AsyncResource):
    """Notices about messages and mentions."""

    async def create(
        self,
        *,
        channel_id: str,
        from_user_id: str,
        message: str,
        message_id: str,
        push_info: _t.PushInfo | _t.PushInfoDict,
        type: _t.NotificationTypeLike | str,
        user_id: str,
        workspace_id: str,
        id: str = NOT_GIVEN,
        created_at: datetime | str = NOT_GIVEN,
        created_on: datetime | str = NOT_GIVEN,
        parent_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a notification.

        Tells a user about a message or a mention, with the texts of the push notice.

        Args:
            channel_id: Id of the channel.
            from_user_id: Id of the user who causes it.
            message: Text of the notice.
            message_id: Id of the message.
            push_info: Texts and data of a push notice.
            type: What a notification is about. (one of `message`, `tag`)
            user_id: Id of the user who gets the notification.
            workspace_id: Id of the workspace.
            id: Id of the notification.
            created_at: When it was created.
            created_on: When it was created.
            parent_message_id: Id of the message that this one replies to.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /notifications, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"notifications.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            channel_id=channel_id,
            from_user_id=from_user_id,
            message=message,
            message_id=message_id,
            push_info=push_info,
            type=type,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
            created_at=created_at,
            created_on=created_on,
            parent_message_id=parent_message_id,
        )
