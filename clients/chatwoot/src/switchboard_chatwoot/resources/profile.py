"""Application: the user who calls."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.User] = _op.operation(
    id="fetchProfile",
    call="profile.get",
    method="GET",
    path="/api/v1/profile",
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.User] = _op.operation(
    id="updateProfile",
    call="profile.update",
    method="PUT",
    path="/api/v1/profile",
    bodies=(
        _op.json_body(_op.Field("profile", ("profile",), "ProfileInput", required=True)),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("profile", ("profile",), "ProfileInput", required=True, style="deepObject", explode=True),
                _op.Field("profile_avatar", ("profile[avatar]",), file=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("userApiKey",),),
)
OPERATIONS = (GET, UPDATE)


class Profile(Resource):
    """Application: the user who calls."""

    def get(self, **options: Unpack[CallOptions]) -> _t.User:
        """Get the profile of the caller.

        Returns the user whose token is used, and the accounts that the user belongs to.

        Returns: the user.
        Raises: AuthenticationError.
        Source: GET /api/v1/profile, documented.
        """
        return self._call(GET, options)

    def update(
        self,
        *,
        profile: _t.ProfileInput | _t.ProfileInputDict,
        profile_avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Update the profile of the caller.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT. A new
        password needs the current one. An image can only travel as multipart.

        Args:
            profile: Attributes that users can change on themselves.
            profile_avatar: Image file for the avatar.

        Returns: the user as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/profile, documented.
        """
        return self._call(UPDATE, options, profile=profile, profile_avatar=profile_avatar)


class AsyncProfile(AsyncResource):
    """Application: the user who calls."""

    async def get(self, **options: Unpack[CallOptions]) -> _t.User:
        """Get the profile of the caller.

        Returns the user whose token is used, and the accounts that the user belongs to.

        Returns: the user.
        Raises: AuthenticationError.
        Source: GET /api/v1/profile, documented.
        """
        return await self._call(GET, options)

    async def update(
        self,
        *,
        profile: _t.ProfileInput | _t.ProfileInputDict,
        profile_avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Update the profile of the caller.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT. A new
        password needs the current one. An image can only travel as multipart.

        Args:
            profile: Attributes that users can change on themselves.
            profile_avatar: Image file for the avatar.

        Returns: the user as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/profile, documented.
        """
        return await self._call(UPDATE, options, profile=profile, profile_avatar=profile_avatar)
