"""Workspaces and their members."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Any, Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

INVITE: _op.Operation[Any] = _op.operation(
    id="workspaces.invite",
    method="POST",
    path="/workspaces/invite",
    bodies=(
        _op.json_body(
            _op.Field("email", ("email",), "str"),
            _op.Field("phone", ("phone",), "str"),
            _op.Field("user_guid", ("user_guid",), "str"),
            _op.Field("workspace_guid", ("workspace_guid",), "str", required=True),
            any_of=(("user_guid",), ("email",), ("phone",)),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Any", undocumented=True),
        _op.ResponseSpec("201", "application/json", "Any", undocumented=True),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
UPSERT: _op.Operation[Any] = _op.operation(
    id="workspaces.upsert",
    method="POST",
    path="/workspaces",
    bodies=(
        _op.json_body(
            _op.Field("type_cd", ("type_cd",), "str"),
            _op.Field("user_guid", ("user_guid",), "str"),
            _op.Field("vanity_name", ("vanity_name",), "str"),
            _op.Field("workspace_description", ("workspace_description",), "str"),
            _op.Field("workspace_guid", ("workspace_guid",), "str"),
            _op.Field("workspace_name", ("workspace_name",), "str"),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Any", undocumented=True),
        _op.ResponseSpec("201", "application/json", "Any", undocumented=True),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
LIST: _op.Operation[list[_t.WorkspaceSummary]] = _op.operation(
    id="workspaces.list",
    method="GET",
    path="/simplified/workspaces/basic-info",
    responses=(_op.ResponseSpec("200", "application/json", "list[WorkspaceSummary]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (INVITE, UPSERT, LIST)


class Workspaces(Resource):
    """Workspaces and their members."""

    def invite(
        self,
        *,
        workspace_guid: str,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        user_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Invite a user to a workspace.

        The person is named by user id, e-mail address or phone number.

        Args:
            workspace_guid: Id of the workspace.
            email: E-mail address of the person.
            phone: Phone number of the person.
            user_guid: Id of the person, when known to the vendor.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /workspaces/invite, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"workspaces.invite": "/right/path"})`.
        """
        return self._call(INVITE, options, workspace_guid=workspace_guid, email=email, phone=phone, user_guid=user_guid)

    def upsert(
        self,
        *,
        type_cd: str = NOT_GIVEN,
        user_guid: str = NOT_GIVEN,
        vanity_name: str = NOT_GIVEN,
        workspace_description: str = NOT_GIVEN,
        workspace_guid: str = NOT_GIVEN,
        workspace_name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a workspace or change one.

        A workspace with the given id is changed; otherwise a new one is made.

        Args:
            type_cd: Code of its type.
            user_guid: Id of the user who owns it.
            vanity_name: Short name used in addresses.
            workspace_description: What it is for.
            workspace_guid: Id of the workspace.
            workspace_name: Name.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /workspaces, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"workspaces.upsert": "/right/path"})`.
        """
        return self._call(
            UPSERT,
            options,
            type_cd=type_cd,
            user_guid=user_guid,
            vanity_name=vanity_name,
            workspace_description=workspace_description,
            workspace_guid=workspace_guid,
            workspace_name=workspace_name,
        )

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.WorkspaceSummary]:
        """List workspaces.

        Returns id and name of every workspace of the user, all in one response.

        Returns: the workspaces.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/workspaces/basic-info, documented.
        """
        return self._call(LIST, options)


class AsyncWorkspaces(AsyncResource):
    """Workspaces and their members."""

    async def invite(
        self,
        *,
        workspace_guid: str,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        user_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Invite a user to a workspace.

        The person is named by user id, e-mail address or phone number.

        Args:
            workspace_guid: Id of the workspace.
            email: E-mail address of the person.
            phone: Phone number of the person.
            user_guid: Id of the person, when known to the vendor.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /workspaces/invite, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"workspaces.invite": "/right/path"})`.
        """
        return await self._call(
            INVITE, options, workspace_guid=workspace_guid, email=email, phone=phone, user_guid=user_guid
        )

    async def upsert(
        self,
        *,
        type_cd: str = NOT_GIVEN,
        user_guid: str = NOT_GIVEN,
        vanity_name: str = NOT_GIVEN,
        workspace_description: str = NOT_GIVEN,
        workspace_guid: str = NOT_GIVEN,
        workspace_name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a workspace or change one.

        A workspace with the given id is changed; otherwise a new one is made.

        Args:
            type_cd: Code of its type.
            user_guid: Id of the user who owns it.
            vanity_name: Short name used in addresses.
            workspace_description: What it is for.
            workspace_guid: Id of the workspace.
            workspace_name: Name.

        Returns: done; the form of the response is not documented. The vendor does not document it: it may be
        empty (None) or have another form.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /workspaces, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"workspaces.upsert": "/right/path"})`.
        """
        return await self._call(
            UPSERT,
            options,
            type_cd=type_cd,
            user_guid=user_guid,
            vanity_name=vanity_name,
            workspace_description=workspace_description,
            workspace_guid=workspace_guid,
            workspace_name=workspace_name,
        )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.WorkspaceSummary]:
        """List workspaces.

        Returns id and name of every workspace of the user, all in one response.

        Returns: the workspaces.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/workspaces/basic-info, documented.
        """
        return await self._call(LIST, options)
