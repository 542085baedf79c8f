"""Messages in conversations."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

SEARCH: _op.Operation[_t.MessageSearchResult] = _op.operation(
    id="messages.search",
    method="POST",
    path="/messages/search",
    bodies=(
        _op.json_body(
            _op.Field("begin_date", ("begin_date",), "datetime", required=True),
            _op.Field("end_date", ("end_date",), "datetime", required=True),
            _op.Field("heard_status", ("heardStatus",), "str", required=True),
            _op.Field("label_guids", ("label_guids",), "list[str]", required=True),
            _op.Field("limit", ("limit",), "float", required=True),
            _op.Field("user_guids", ("user_guids",), "list[str]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MessageSearchResult"),),
    security=(("oauth2",), ("bearer",), ("pxToken",), ("pxTokenHeader",)),
    replay="safe",
    evidence="inferred",
)
OPERATIONS = (SEARCH,)


class Messages(Resource):
    """Messages in conversations."""

    def search(
        self,
        *,
        begin_date: datetime | str,
        end_date: datetime | str,
        heard_status: _t.HeardStatusLike | str,
        label_guids: Sequence[str],
        limit: float,
        user_guids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _t.MessageSearchResult:
        """Search messages.

        Finds messages of a span of time, narrowed by labels, by users and by whether they were heard. The
        response also counts what is unheard in each channel.

        Args:
            begin_date: Begin of the span of time.
            end_date: End of the span of time.
            heard_status: Whether the user has heard a message. (one of `heard`, `unheard`, `any`)
            label_guids: Labels of which a message has one; empty for any.
            limit: Most messages to return.
            user_guids: Users of whom one wrote the message; empty for anybody.

        Returns: the messages found.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /messages/search, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"messages.search": "/right/path"})`.
        """
        return self._call(
            SEARCH,
            options,
            begin_date=begin_date,
            end_date=end_date,
            heard_status=heard_status,
            label_guids=label_guids,
            limit=limit,
            user_guids=user_guids,
        )


class AsyncMessages(AsyncResource):
    """Messages in conversations."""

    async def search(
        self,
        *,
        begin_date: datetime | str,
        end_date: datetime | str,
        heard_status: _t.HeardStatusLike | str,
        label_guids: Sequence[str],
        limit: float,
        user_guids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _t.MessageSearchResult:
        """Search messages.

        Finds messages of a span of time, narrowed by labels, by users and by whether they were heard. The
        response also counts what is unheard in each channel.

        Args:
            begin_date: Begin of the span of time.
            end_date: End of the span of time.
            heard_status: Whether the user has heard a message. (one of `heard`, `unheard`, `any`)
            label_guids: Labels of which a message has one; empty for any.
            limit: Most messages to return.
            user_guids: Users of whom one wrote the message; empty for anybody.

        Returns: the messages found.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /messages/search, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"messages.search": "/right/path"})`.
        """
        return await self._call(
            SEARCH,
            options,
            begin_date=begin_date,
            end_date=end_date,
            heard_status=heard_status,
            label_guids=label_guids,
            limit=limit,
            user_guids=user_guids,
        )
