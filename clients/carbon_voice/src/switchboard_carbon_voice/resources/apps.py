"""Applications and their subscriptions to events."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.App]] = _op.operation(
    id="apps.list",
    method="GET",
    path="/apps",
    responses=(_op.ResponseSpec("200", "application/json", "list[App]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
SUBSCRIBE: _op.Operation[_t.Subscription] = _op.operation(
    id="apps.subscribe",
    method="POST",
    path="/apps/{client_id}/subscribe",
    parameters=(_op.Parameter("client_id", "client_id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("subscriptions", ("subscriptions",), "list[str]"),
            _op.Field("webhook_url", ("webhookURL",), "str"),
            _op.Field("subscription_filters", ("subscription_filters",), "list[SubscriptionFilter]"),
            _op.Field("subscription_actions", ("subscription_actions",), "list[SubscriptionAction]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Subscription"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
UNSUBSCRIBE: _op.Operation[None] = _op.operation(
    id="apps.unsubscribe",
    method="DELETE",
    path="/apps/{client_id}/unsubscribe",
    parameters=(_op.Parameter("client_id", "client_id", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (LIST, SUBSCRIBE, UNSUBSCRIBE)


class Apps(Resource):
    """Applications and their subscriptions to events."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.App]:
        """List applications.

        Returns the applications that the user can use, subscribed or not. Secret and settings are there only for
        the owner of an application.

        Returns: the applications.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /apps, documented.
        """
        return self._call(LIST, options)

    def subscribe(
        self,
        client_id: str,
        *,
        subscriptions: Sequence[_t.SubscriptionEventLike | str] = NOT_GIVEN,
        webhook_url: str = NOT_GIVEN,
        subscription_filters: Sequence[_t.SubscriptionFilter | _t.SubscriptionFilterDict] = NOT_GIVEN,
        subscription_actions: Sequence[_t.SubscriptionAction | _t.SubscriptionActionDict] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Subscription:
        """Subscribe the user to an application.

        From then on events of the user are sent to the application's webhook, or to the address that is given
        here. Without a list all events are sent.

        Args:
            client_id: Client id of the application.
            subscriptions: The events to send. (vendor's default: ['message.initializing', 'message.started',
                'message.paused', 'message.resumed', 'message.offline', 'message.processing', 'message.finished',
                'message.deleted', 'message.discussion-notes.added', 'message.label.added',
                'message.posted.to.channel', 'message.voicememo.created', 'channel.created', 'channel.deleted',
                'channel.user.joined', 'channel.users.added', 'channel.user.left', 'channel.user.removed',
                'channel.async-check.mid', 'channel.async-check.ending', 'channel.async.ended',
                'channel.async.extended', 'channel.async.shortened', 'channel.ai-summary.generated',
                'workspace.user.joined', 'workspace.user.added', 'workspace.user.left', 'workspace.user.removed',
                'workspace.findable-channel.created', 'access_token.expired', 'refresh_token.expired',
                'ai.prompt.response.generated'])
            webhook_url: Address to send them to.
            subscription_filters: Conditions on the events to send.
            subscription_actions: What is done at events; only the vendor's own applications may give it.

        Returns: the subscription.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /apps/{client_id}/subscribe, documented.
        """
        return self._call(
            SUBSCRIBE,
            options,
            client_id=client_id,
            subscriptions=subscriptions,
            webhook_url=webhook_url,
            subscription_filters=subscription_filters,
            subscription_actions=subscription_actions,
        )

    def unsubscribe(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """End the user's subscription to an application.

        No event of the user is sent to the application any more. The response has no body.

        Args:
            client_id: Client id of the application.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /apps/{client_id}/unsubscribe, documented.
        """
        return self._call(UNSUBSCRIBE, options, client_id=client_id)


class AsyncApps(AsyncResource):
    """Applications and their subscriptions to events."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.App]:
        """List applications.

        Returns the applications that the user can use, subscribed or not. Secret and settings are there only for
        the owner of an application.

        Returns: the applications.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /apps, documented.
        """
        return await self._call(LIST, options)

    async def subscribe(
        self,
        client_id: str,
        *,
        subscriptions: Sequence[_t.SubscriptionEventLike | str] = NOT_GIVEN,
        webhook_url: str = NOT_GIVEN,
        subscription_filters: Sequence[_t.SubscriptionFilter | _t.SubscriptionFilterDict] = NOT_GIVEN,
        subscription_actions: Sequence[_t.SubscriptionAction | _t.SubscriptionActionDict] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Subscription:
        """Subscribe the user to an application.

        From then on events of the user are sent to the application's webhook, or to the address that is given
        here. Without a list all events are sent.

        Args:
            client_id: Client id of the application.
            subscriptions: The events to send. (vendor's default: ['message.initializing', 'message.started',
                'message.paused', 'message.resumed', 'message.offline', 'message.processing', 'message.finished',
                'message.deleted', 'message.discussion-notes.added', 'message.label.added',
                'message.posted.to.channel', 'message.voicememo.created', 'channel.created', 'channel.deleted',
                'channel.user.joined', 'channel.users.added', 'channel.user.left', 'channel.user.removed',
                'channel.async-check.mid', 'channel.async-check.ending', 'channel.async.ended',
                'channel.async.extended', 'channel.async.shortened', 'channel.ai-summary.generated',
                'workspace.user.joined', 'workspace.user.added', 'workspace.user.left', 'workspace.user.removed',
                'workspace.findable-channel.created', 'access_token.expired', 'refresh_token.expired',
                'ai.prompt.response.generated'])
            webhook_url: Address to send them to.
            subscription_filters: Conditions on the events to send.
            subscription_actions: What is done at events; only the vendor's own applications may give it.

        Returns: the subscription.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /apps/{client_id}/subscribe, documented.
        """
        return await self._call(
            SUBSCRIBE,
            options,
            client_id=client_id,
            subscriptions=subscriptions,
            webhook_url=webhook_url,
            subscription_filters=subscription_filters,
            subscription_actions=subscription_actions,
        )

    async def unsubscribe(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """End the user's subscription to an application.

        No event of the user is sent to the application any more. The response has no body.

        Args:
            client_id: Client id of the application.

        Returns: None.
        Raises: RateLimitError, StatusError, ServerError.
        Source: DELETE /apps/{client_id}/unsubscribe, documented.
        """
        return await self._call(UNSUBSCRIBE, options, client_id=client_id)
