"""The users of the installation."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[dict[str, Any]] = _op.operation(
    id="users.list",
    method="GET",
    path="/users",
    parameters=(
        _op.Parameter("email", "email", "query", "str"),
        _op.Parameter("page", "page", "query", "int"),
        _op.Parameter("per_page", "per_page", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[dict[str, Any]]", undocumented=True),),
    paging=_op.Paging("page", (), "dict[str, Any]", total_header="Total", parameter="page", size="per_page", first=1),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (LIST,)


class Users(Resource):
    """The users of the installation."""

    def list(
        self,
        *,
        email: str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        per_page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[dict[str, Any]]:
        """List the users of the installation.

        Returns a page of users, all or those with an e-mail address. The form of a user is not documented.

        Args:
            email: Keeps the user with this e-mail address.
            page: Number of the page.
            per_page: Users per page.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Source: GET /users, confirmed.
        """
        return self._pages(LIST, options, email=email, page=page, per_page=per_page)


class AsyncUsers(AsyncResource):
    """The users of the installation."""

    def list(
        self,
        *,
        email: str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        per_page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[dict[str, Any]]:
        """List the users of the installation.

        Returns a page of users, all or those with an e-mail address. The form of a user is not documented.

        Args:
            email: Keeps the user with this e-mail address.
            page: Number of the page.
            per_page: Users per page.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Source: GET /users, confirmed.
        """
        return self._pages(LIST, options, email=email, page=page, per_page=per_page)
