"""The account itself."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.CurrentAccount] = _op.operation(
    id="get-account-details",
    call="account.get",
    method="GET",
    path="/api/v1/accounts/{account_id}",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "CurrentAccount"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.AccountDetails] = _op.operation(
    id="update-account",
    call="account.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("locale", ("locale",), "str"),
            _op.Field("domain", ("domain",), "str"),
            _op.Field("support_email", ("support_email",), "str"),
            _op.Field(
                "auto_resolve_after",
                ("auto_resolve_after",),
                "int | None",
                limits=_op.Limits(minimum=10, maximum=1439856),
            ),
            _op.Field("auto_resolve_message", ("auto_resolve_message",), "str | None"),
            _op.Field("auto_resolve_ignore_waiting", ("auto_resolve_ignore_waiting",), "bool | None"),
            _op.Field("industry", ("industry",), "str"),
            _op.Field("company_size", ("company_size",), "str"),
            _op.Field("timezone", ("timezone",), "str"),
            _op.Field("auto_resolve_label", ("auto_resolve_label",), "str | None"),
            _op.Field("audio_transcriptions", ("audio_transcriptions",), "bool | None"),
            _op.Field("conversation_required_attributes", ("conversation_required_attributes",), "list[str]"),
        ),
        _op.Body(
            "application/x-www-form-urlencoded",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("locale", ("locale",), "str"),
                _op.Field("domain", ("domain",), "str"),
                _op.Field("support_email", ("support_email",), "str"),
                _op.Field(
                    "auto_resolve_after",
                    ("auto_resolve_after",),
                    "int | None",
                    limits=_op.Limits(minimum=10, maximum=1439856),
                ),
                _op.Field("auto_resolve_message", ("auto_resolve_message",), "str | None"),
                _op.Field("auto_resolve_ignore_waiting", ("auto_resolve_ignore_waiting",), "bool | None"),
                _op.Field("industry", ("industry",), "str"),
                _op.Field("company_size", ("company_size",), "str"),
                _op.Field("timezone", ("timezone",), "str"),
                _op.Field("auto_resolve_label", ("auto_resolve_label",), "str | None"),
                _op.Field("audio_transcriptions", ("audio_transcriptions",), "bool | None"),
                _op.Field("conversation_required_attributes", ("conversation_required_attributes",), "list[str]"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AccountDetails"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (GET, UPDATE)


class AccountResource(Resource):
    """The account itself."""

    def get(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.CurrentAccount:
        """Get the account.

        Returns the account with its settings and features, and the newest version of Chatwoot that the
        installation knows of.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the account.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}, documented.
        """
        return self._call(GET, options, account_id=account_id)

    def update(
        self,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        auto_resolve_after: int | None = NOT_GIVEN,
        auto_resolve_message: str | None = NOT_GIVEN,
        auto_resolve_ignore_waiting: bool | None = NOT_GIVEN,
        industry: str = NOT_GIVEN,
        company_size: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        auto_resolve_label: str | None = NOT_GIVEN,
        audio_transcriptions: bool | None = NOT_GIVEN,
        conversation_required_attributes: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AccountDetails:
        """Update the account.

        Changes the settings that are given and leaves the others as they are. Only administrators may do it.

        Args:
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            auto_resolve_after: After how many minutes without activity conversations are resolved, 10 to 1439856;
                null for never. (10 to 1439856)
            auto_resolve_message: What is sent when a conversation is resolved so.
            auto_resolve_ignore_waiting: Whether conversations that wait for an agent are left open.
            industry: Industry of the company.
            company_size: Size of the company.
            timezone: Time zone of the company.
            auto_resolve_label: Label that a conversation gets when it is resolved so.
            audio_transcriptions: Whether recordings are written down.
            conversation_required_attributes: Custom attributes that a conversation must have before it is
                resolved.
            account_id: Number of the account. (default: the client's)

        Returns: the account as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            auto_resolve_after=auto_resolve_after,
            auto_resolve_message=auto_resolve_message,
            auto_resolve_ignore_waiting=auto_resolve_ignore_waiting,
            industry=industry,
            company_size=company_size,
            timezone=timezone,
            auto_resolve_label=auto_resolve_label,
            audio_transcriptions=audio_transcriptions,
            conversation_required_attributes=conversation_required_attributes,
            account_id=account_id,
        )


class AsyncAccountResource(AsyncResource):
    """The account itself."""

    async def get(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.CurrentAccount:
        """Get the account.

        Returns the account with its settings and features, and the newest version of Chatwoot that the
        installation knows of.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the account.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}, documented.
        """
        return await self._call(GET, options, account_id=account_id)

    async def update(
        self,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        auto_resolve_after: int | None = NOT_GIVEN,
        auto_resolve_message: str | None = NOT_GIVEN,
        auto_resolve_ignore_waiting: bool | None = NOT_GIVEN,
        industry: str = NOT_GIVEN,
        company_size: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        auto_resolve_label: str | None = NOT_GIVEN,
        audio_transcriptions: bool | None = NOT_GIVEN,
        conversation_required_attributes: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AccountDetails:
        """Update the account.

        Changes the settings that are given and leaves the others as they are. Only administrators may do it.

        Args:
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            auto_resolve_after: After how many minutes without activity conversations are resolved, 10 to 1439856;
                null for never. (10 to 1439856)
            auto_resolve_message: What is sent when a conversation is resolved so.
            auto_resolve_ignore_waiting: Whether conversations that wait for an agent are left open.
            industry: Industry of the company.
            company_size: Size of the company.
            timezone: Time zone of the company.
            auto_resolve_label: Label that a conversation gets when it is resolved so.
            audio_transcriptions: Whether recordings are written down.
            conversation_required_attributes: Custom attributes that a conversation must have before it is
                resolved.
            account_id: Number of the account. (default: the client's)

        Returns: the account as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            auto_resolve_after=auto_resolve_after,
            auto_resolve_message=auto_resolve_message,
            auto_resolve_ignore_waiting=auto_resolve_ignore_waiting,
            industry=industry,
            company_size=company_size,
            timezone=timezone,
            auto_resolve_label=auto_resolve_label,
            audio_transcriptions=audio_transcriptions,
            conversation_required_attributes=conversation_required_attributes,
            account_id=account_id,
        )
