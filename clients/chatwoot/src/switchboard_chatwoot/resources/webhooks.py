"""Application: addresses that receive the events of an account."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Webhook]] = _op.operation(
    id="list-all-webhooks",
    call="webhooks.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/webhooks",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Webhook]", unwrap=("payload", "webhooks")),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
CREATE: _op.Operation[_t.Webhook] = _op.operation(
    id="create-a-webhook",
    call="webhooks.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/webhooks",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("url", ("url",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("subscriptions", ("subscriptions",), "list[str]"),
            _op.Field("inbox_id", ("inbox_id",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Webhook", unwrap=("payload", "webhook")),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-a-webhook",
    call="webhooks.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("webhook_id", "webhook_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Webhook] = _op.operation(
    id="update-a-webhook",
    call="webhooks.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("webhook_id", "webhook_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("url", ("url",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("subscriptions", ("subscriptions",), "list[str]"),
            _op.Field("inbox_id", ("inbox_id",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Webhook", unwrap=("payload", "webhook")),),
    security=(("userApiKey",),),
    replay="idempotent",
    evidence="confirmed",
)
OPERATIONS = (LIST, CREATE, DELETE, UPDATE)


class Webhooks(Resource):
    """Application: addresses that receive the events of an account."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Webhook]:
        """List webhooks.

        Returns every webhook of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the webhooks.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/webhooks, confirmed.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        url: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        subscriptions: Sequence[_t.WebhookEventLike | str] = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Webhook:
        """Create a webhook.

        Has the named events of the account sent to an address.

        Args:
            url: Address that receives the events.
            name: Name of the webhook.
            subscriptions: Events to send.
            inbox_id: Number of the inbox, if only its events are to be sent.
            account_id: Number of the account. (default: the client's)

        Returns: the webhook.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/webhooks, confirmed.
        """
        return self._call(
            CREATE, options, url=url, name=name, subscriptions=subscriptions, inbox_id=inbox_id, account_id=account_id
        )

    def delete(self, webhook_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        Stops sending events to an address. There is nothing to read in the response.

        Args:
            webhook_id: Number of the webhook.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}, documented.
        """
        return self._call(DELETE, options, webhook_id=webhook_id, account_id=account_id)

    def update(
        self,
        webhook_id: int,
        *,
        url: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        subscriptions: Sequence[_t.WebhookEventLike | str] = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Webhook:
        """Update a webhook.

        Changes what is given; the events are replaced as a whole.

        Args:
            webhook_id: Number of the webhook.
            url: Address that receives the events.
            name: Name of the webhook.
            subscriptions: Events to send.
            inbox_id: Number of the inbox, if only its events are to be sent.
            account_id: Number of the account. (default: the client's)

        Returns: the webhook as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}, confirmed.
        """
        return self._call(
            UPDATE,
            options,
            webhook_id=webhook_id,
            url=url,
            name=name,
            subscriptions=subscriptions,
            inbox_id=inbox_id,
            account_id=account_id,
        )


class AsyncWebhooks(AsyncResource):
    """Application: addresses that receive the events of an account."""

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Webhook]:
        """List webhooks.

        Returns every webhook of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the webhooks.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/webhooks, confirmed.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        url: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        subscriptions: Sequence[_t.WebhookEventLike | str] = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Webhook:
        """Create a webhook.

        Has the named events of the account sent to an address.

        Args:
            url: Address that receives the events.
            name: Name of the webhook.
            subscriptions: Events to send.
            inbox_id: Number of the inbox, if only its events are to be sent.
            account_id: Number of the account. (default: the client's)

        Returns: the webhook.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/webhooks, confirmed.
        """
        return await self._call(
            CREATE, options, url=url, name=name, subscriptions=subscriptions, inbox_id=inbox_id, account_id=account_id
        )

    async def delete(self, webhook_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        Stops sending events to an address. There is nothing to read in the response.

        Args:
            webhook_id: Number of the webhook.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}, documented.
        """
        return await self._call(DELETE, options, webhook_id=webhook_id, account_id=account_id)

    async def update(
        self,
        webhook_id: int,
        *,
        url: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        subscriptions: Sequence[_t.WebhookEventLike | str] = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Webhook:
        """Update a webhook.

        Changes what is given; the events are replaced as a whole.

        Args:
            webhook_id: Number of the webhook.
            url: Address that receives the events.
            name: Name of the webhook.
            subscriptions: Events to send.
            inbox_id: Number of the inbox, if only its events are to be sent.
            account_id: Number of the account. (default: the client's)

        Returns: the webhook as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}, confirmed.
        """
        return await self._call(
            UPDATE,
            options,
            webhook_id=webhook_id,
            url=url,
            name=name,
            subscriptions=subscriptions,
            inbox_id=inbox_id,
            account_id=account_id,
        )
