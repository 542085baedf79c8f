"""Authorization of applications and their tokens."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

TOKEN: _op.Operation[_t.TokenSet] = _op.operation(
    id="oauth.token",
    method="POST",
    path="/oauth/token",
    bodies=(
        _op.Body(
            "application/x-www-form-urlencoded",
            fields=(
                _op.Field("client_id", ("client_id",), "str", required=True),
                _op.Field("client_secret", ("client_secret",), "str", sensitive=True),
                _op.Field("code", ("code",), "str", sensitive=True),
                _op.Field("exp", ("exp",), "float"),
                _op.Field("grant_type", ("grant_type",), "str", required=True),
                _op.Field("iat", ("iat",), "float"),
                _op.Field("password", ("password",), "str", sensitive=True),
                _op.Field("refresh_token", ("refresh_token",), "str", sensitive=True),
                _op.Field("scopes", ("scopes",), "list[str]"),
                _op.Field("username", ("username",), "str"),
                _op.Field("redirect_uri", ("redirect_uri",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "TokenSet"),),
    evidence="confirmed",
)
AUTHORIZE: _op.Operation[str] = _op.operation(
    id="oauth.authorize",
    method="GET",
    path="/oauth/authorize",
    parameters=(
        _op.Parameter("client_id", "client_id", "query", "str", required=True),
        _op.Parameter("redirect_uri", "redirect_uri", "query", "str", required=True),
        _op.Parameter("response_type", "response_type", "query", "str", required=True),
        _op.Parameter("scope", "scope", "query", "str", required=True),
        _op.Parameter("state", "state", "query", "str", required=True),
    ),
    responses=(_op.ResponseSpec("200", "text/html", "str"),),
    evidence="confirmed",
)
OPERATIONS = (TOKEN, AUTHORIZE)


class Oauth(Resource):
    """Authorization of applications and their tokens."""

    def token(
        self,
        *,
        client_id: str,
        grant_type: _t.GrantTypeLike | str,
        client_secret: str = NOT_GIVEN,
        code: str = NOT_GIVEN,
        exp: float = NOT_GIVEN,
        iat: float = NOT_GIVEN,
        password: str = NOT_GIVEN,
        refresh_token: str = NOT_GIVEN,
        scopes: Sequence[str] = NOT_GIVEN,
        username: str = NOT_GIVEN,
        redirect_uri: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TokenSet:
        """Get an access token.

        Exchanges an authorization code, a refresh token or the application's own credentials for an access token;
        `grant_type` says which, and with it which other fields count.

        Args:
            client_id: API key of the application.
            grant_type: Kind of a grant. (one of `client_credentials`, `refresh_token`, `authorization_code`,
                `password_grant`)
            client_secret: API token of the application.
            code: Authorization code, for the grant `authorization_code`.
            exp: When the assertion expires, in seconds since 1970 UTC; at most an hour after `iat`.
            iat: When the assertion was issued, in seconds since 1970 UTC.
            password: Password of the user, for the grant `password_grant`.
            refresh_token: Refresh token, for the grant `refresh_token`.
            scopes: Permissions that the application asks for.
            username: Name of the user, for the grant `refresh_token`.
            redirect_uri: Address that the authorization used, for the grant `authorization_code`.

        Returns: the tokens.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /oauth/token, confirmed.
        """
        return self._call(
            TOKEN,
            options,
            client_id=client_id,
            grant_type=grant_type,
            client_secret=client_secret,
            code=code,
            exp=exp,
            iat=iat,
            password=password,
            refresh_token=refresh_token,
            scopes=scopes,
            username=username,
            redirect_uri=redirect_uri,
        )

    def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal["code"],
        scope: str,
        state: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Ask a user to authorize the application.

        An address for the user's browser, not a call of the application: after consent the browser is sent to
        `redirect_uri` with the outcome and the `state`, which the application compares with the one it sent.

        Args:
            client_id: Id of the application.
            redirect_uri: Address that the browser is sent to once the user has consented.
            response_type: What the redirect carries, an authorization code. (one of `code`)
            scope: Permissions that the application needs, separated by spaces.
            state: Fresh opaque value of the application that comes back in the redirect; it guards against forged
                requests (CSRF).

        Returns: a page on which the user signs in or consents.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /oauth/authorize, confirmed.
        """
        return self._call(
            AUTHORIZE,
            options,
            client_id=client_id,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        )


class AsyncOauth(AsyncResource):
    """Authorization of applications and their tokens."""

    async def token(
        self,
        *,
        client_id: str,
        grant_type: _t.GrantTypeLike | str,
        client_secret: str = NOT_GIVEN,
        code: str = NOT_GIVEN,
        exp: float = NOT_GIVEN,
        iat: float = NOT_GIVEN,
        password: str = NOT_GIVEN,
        refresh_token: str = NOT_GIVEN,
        scopes: Sequence[str] = NOT_GIVEN,
        username: str = NOT_GIVEN,
        redirect_uri: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TokenSet:
        """Get an access token.

        Exchanges an authorization code, a refresh token or the application's own credentials for an access token;
        `grant_type` says which, and with it which other fields count.

        Args:
            client_id: API key of the application.
            grant_type: Kind of a grant. (one of `client_credentials`, `refresh_token`, `authorization_code`,
                `password_grant`)
            client_secret: API token of the application.
            code: Authorization code, for the grant `authorization_code`.
            exp: When the assertion expires, in seconds since 1970 UTC; at most an hour after `iat`.
            iat: When the assertion was issued, in seconds since 1970 UTC.
            password: Password of the user, for the grant `password_grant`.
            refresh_token: Refresh token, for the grant `refresh_token`.
            scopes: Permissions that the application asks for.
            username: Name of the user, for the grant `refresh_token`.
            redirect_uri: Address that the authorization used, for the grant `authorization_code`.

        Returns: the tokens.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /oauth/token, confirmed.
        """
        return await self._call(
            TOKEN,
            options,
            client_id=client_id,
            grant_type=grant_type,
            client_secret=client_secret,
            code=code,
            exp=exp,
            iat=iat,
            password=password,
            refresh_token=refresh_token,
            scopes=scopes,
            username=username,
            redirect_uri=redirect_uri,
        )

    async def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal["code"],
        scope: str,
        state: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Ask a user to authorize the application.

        An address for the user's browser, not a call of the application: after consent the browser is sent to
        `redirect_uri` with the outcome and the `state`, which the application compares with the one it sent.

        Args:
            client_id: Id of the application.
            redirect_uri: Address that the browser is sent to once the user has consented.
            response_type: What the redirect carries, an authorization code. (one of `code`)
            scope: Permissions that the application needs, separated by spaces.
            state: Fresh opaque value of the application that comes back in the redirect; it guards against forged
                requests (CSRF).

        Returns: a page on which the user signs in or consents.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /oauth/authorize, confirmed.
        """
        return await self._call(
            AUTHORIZE,
            options,
            client_id=client_id,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        )
