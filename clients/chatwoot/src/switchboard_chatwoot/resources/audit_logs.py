"""Application: who changed what in an account (Enterprise edition)."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.AuditLog] = _op.operation(
    id="get-account-audit-logs",
    call="audit_logs.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/audit_logs",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AuditLogList"),),
    paging=_op.Paging(
        "page",
        ("audit_logs",),
        "AuditLog",
        total=("total_entries",),
        parameter="page",
        default_size=15,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class AuditLogs(Resource):
    """Application: who changed what in an account (Enterprise edition)."""

    def list(
        self, *, page: int = NOT_GIVEN, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Pages[_t.AuditLog]:
        """List audit logs.

        Returns one page of the changes made in the account, latest first. It is part of the Enterprise edition;
        without the feature the list is empty.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: UnprocessableEntityError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/audit_logs, documented.
        """
        return self._pages(LIST, options, page=page, account_id=account_id)


class AsyncAuditLogs(AsyncResource):
    """Application: who changed what in an account (Enterprise edition)."""

    def list(
        self, *, page: int = NOT_GIVEN, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AsyncPages[_t.AuditLog]:
        """List audit logs.

        Returns one page of the changes made in the account, latest first. It is part of the Enterprise edition;
        without the feature the list is empty.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: UnprocessableEntityError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/audit_logs, documented.
        """
        return self._pages(LIST, options, page=page, account_id=account_id)
