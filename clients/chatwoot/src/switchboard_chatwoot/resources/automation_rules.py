"""Application: rules that act on conversations by themselves."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.AutomationRule]] = _op.operation(
    id="get-account-automation-rule",
    call="automation_rules.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/automation_rules",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[AutomationRule]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
CREATE: _op.Operation[_t.AutomationRule] = _op.operation(
    id="add-new-automation-rule-to-account",
    call="automation_rules.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/automation_rules",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("event_name", ("event_name",), "str"),
            _op.Field("active", ("active",), "bool"),
            _op.Field("actions", ("actions",), "list[AutomationAction]"),
            _op.Field("conditions", ("conditions",), "list[AutomationCondition]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AutomationRule"),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
GET: _op.Operation[_t.AutomationRule] = _op.operation(
    id="get-details-of-a-single-automation-rule",
    call="automation_rules.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/automation_rules/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("automation_rule_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AutomationRule", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-automation-rule-from-account",
    call="automation_rules.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/automation_rules/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("automation_rule_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.AutomationRule] = _op.operation(
    id="update-automation-rule-in-account",
    call="automation_rules.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/automation_rules/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("automation_rule_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("event_name", ("event_name",), "str"),
            _op.Field("active", ("active",), "bool"),
            _op.Field("actions", ("actions",), "list[AutomationAction]"),
            _op.Field("conditions", ("conditions",), "list[AutomationCondition]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AutomationRule", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class AutomationRules(Resource):
    """Application: rules that act on conversations by themselves."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.AutomationRule]:
        """List automation rules.

        Returns every automation rule of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the automation rules.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/automation_rules, confirmed.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        event_name: _t.AutomationEventLike | str = NOT_GIVEN,
        active: bool = NOT_GIVEN,
        actions: Sequence[_t.AutomationAction | _t.AutomationActionDict] = NOT_GIVEN,
        conditions: Sequence[_t.AutomationCondition | _t.AutomationConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AutomationRule:
        """Create an automation rule.

        Creates a rule that takes actions whenever an event meets its conditions.

        Args:
            name: Name of the rule.
            description: What the rule is for.
            event_name: Event that automation rules wait for. (one of `conversation_created`,
                `conversation_updated`, `conversation_resolved`, `message_created`, `conversation_opened`)
            active: Whether the rule is switched on.
            actions: What the rule does.
            conditions: What must hold for the rule to act.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/automation_rules, confirmed.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            description=description,
            event_name=event_name,
            active=active,
            actions=actions,
            conditions=conditions,
            account_id=account_id,
        )

    def get(
        self, automation_rule_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AutomationRule:
        """Get an automation rule.

        Returns one rule with its conditions and actions.

        Args:
            automation_rule_id: Number of the automation rule.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return self._call(GET, options, automation_rule_id=automation_rule_id, account_id=account_id)

    def delete(self, automation_rule_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete an automation rule.

        Removes a rule from the account. There is nothing to read in the response.

        Args:
            automation_rule_id: Number of the automation rule.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return self._call(DELETE, options, automation_rule_id=automation_rule_id, account_id=account_id)

    def update(
        self,
        automation_rule_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        event_name: _t.AutomationEventLike | str = NOT_GIVEN,
        active: bool = NOT_GIVEN,
        actions: Sequence[_t.AutomationAction | _t.AutomationActionDict] = NOT_GIVEN,
        conditions: Sequence[_t.AutomationCondition | _t.AutomationConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AutomationRule:
        """Update an automation rule.

        Changes what is given; conditions and actions are replaced as a whole.

        Args:
            automation_rule_id: Number of the automation rule.
            name: Name of the rule.
            description: What the rule is for.
            event_name: Event that automation rules wait for. (one of `conversation_created`,
                `conversation_updated`, `conversation_resolved`, `message_created`, `conversation_opened`)
            active: Whether the rule is switched on.
            actions: What the rule does.
            conditions: What must hold for the rule to act.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            automation_rule_id=automation_rule_id,
            name=name,
            description=description,
            event_name=event_name,
            active=active,
            actions=actions,
            conditions=conditions,
            account_id=account_id,
        )


class AsyncAutomationRules(AsyncResource):
    """Application: rules that act on conversations by themselves."""

    async def list(
        self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.AutomationRule]:
        """List automation rules.

        Returns every automation rule of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the automation rules.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/automation_rules, confirmed.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        event_name: _t.AutomationEventLike | str = NOT_GIVEN,
        active: bool = NOT_GIVEN,
        actions: Sequence[_t.AutomationAction | _t.AutomationActionDict] = NOT_GIVEN,
        conditions: Sequence[_t.AutomationCondition | _t.AutomationConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AutomationRule:
        """Create an automation rule.

        Creates a rule that takes actions whenever an event meets its conditions.

        Args:
            name: Name of the rule.
            description: What the rule is for.
            event_name: Event that automation rules wait for. (one of `conversation_created`,
                `conversation_updated`, `conversation_resolved`, `message_created`, `conversation_opened`)
            active: Whether the rule is switched on.
            actions: What the rule does.
            conditions: What must hold for the rule to act.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/automation_rules, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            description=description,
            event_name=event_name,
            active=active,
            actions=actions,
            conditions=conditions,
            account_id=account_id,
        )

    async def get(
        self, automation_rule_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AutomationRule:
        """Get an automation rule.

        Returns one rule with its conditions and actions.

        Args:
            automation_rule_id: Number of the automation rule.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return await self._call(GET, options, automation_rule_id=automation_rule_id, account_id=account_id)

    async def delete(
        self, automation_rule_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Delete an automation rule.

        Removes a rule from the account. There is nothing to read in the response.

        Args:
            automation_rule_id: Number of the automation rule.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return await self._call(DELETE, options, automation_rule_id=automation_rule_id, account_id=account_id)

    async def update(
        self,
        automation_rule_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        event_name: _t.AutomationEventLike | str = NOT_GIVEN,
        active: bool = NOT_GIVEN,
        actions: Sequence[_t.AutomationAction | _t.AutomationActionDict] = NOT_GIVEN,
        conditions: Sequence[_t.AutomationCondition | _t.AutomationConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AutomationRule:
        """Update an automation rule.

        Changes what is given; conditions and actions are replaced as a whole.

        Args:
            automation_rule_id: Number of the automation rule.
            name: Name of the rule.
            description: What the rule is for.
            event_name: Event that automation rules wait for. (one of `conversation_created`,
                `conversation_updated`, `conversation_resolved`, `message_created`, `conversation_opened`)
            active: Whether the rule is switched on.
            actions: What the rule does.
            conditions: What must hold for the rule to act.
            account_id: Number of the account. (default: the client's)

        Returns: the automation rule as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/automation_rules/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            automation_rule_id=automation_rule_id,
            name=name,
            description=description,
            event_name=event_name,
            active=active,
            actions=actions,
            conditions=conditions,
            account_id=account_id,
        )
