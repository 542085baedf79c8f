# Copied from overrides/carbon_voice/code/oauth.py of Switchboard.
"""Adds `authorize_url()`: the address to which an application sends its user's browser.

Hand-written because `oauth.authorize` is no call of the application: what it needs of the operation is the URL.
"""

from __future__ import annotations

from collections.abc import Iterable
from secrets import token_urlsafe
from urllib.parse import urlsplit

from switchboard_carbon_voice._runtime.extending import BaseResource, held_argument, refuse, url_of
from switchboard_carbon_voice.resources.oauth import AUTHORIZE
from switchboard_carbon_voice.resources.oauth import AsyncOauth as GeneratedAsyncOauth
from switchboard_carbon_voice.resources.oauth import Oauth as GeneratedOauth

__all__ = ["AuthorizeUrl"]


class AuthorizeUrl(str):
    """The URL as text, with the `state` in it: keep that, and compare it with the one that comes back."""

    __slots__ = ("state",)
    __module__ = "switchboard_carbon_voice"
    state: str


class _AuthorizeUrl(BaseResource):
    """`authorize_url` of both clients."""

    def authorize_url(
        self, *, redirect_uri: str, scope: str | Iterable[str], client_id: str | None = None, state: str | None = None
    ) -> AuthorizeUrl:
        """Build the address at which a user authorizes the application; nothing is sent.

        After consent the browser comes to `redirect_uri` with `code` and `state`. Compare the state with that of this
        URL, then exchange the code with `token(grant_type="authorization_code", code=…, redirect_uri=…)`, and make a
        client that keeps itself fresh: `cv.with_options(access_token=…, refresh_token=…, on_tokens=…)`.
        The async client's method is not awaited either.

        Args:
            redirect_uri: Address that the browser is sent to once the user has consented.
            scope: Permissions that the application needs, as a list or separated by spaces.
            client_id: Id of the application. Default: the client's.
            state: Opaque value that guards against forged requests. Default: a fresh random one.

        Returns: the URL, a str whose attribute `state` is the state in it.
        Raises: InvalidArgumentError for a value that the URL can't have.
        """
        return _authorize_url(self, redirect_uri, scope, client_id, state)


class Oauth(_AuthorizeUrl, GeneratedOauth):
    """Authorization of applications and their tokens."""


class AsyncOauth(_AuthorizeUrl, GeneratedAsyncOauth):
    """Authorization of applications and their tokens."""


def _authorize_url(
    resource: BaseResource, redirect_uri: str, scope: str | Iterable[str], client_id: str | None, state: str | None
) -> AuthorizeUrl:
    client_id = client_id if client_id is not None else held_argument(resource, "client_id")
    if callable(client_id):
        raise refuse("client_id", "is a function of the client, which is called for requests only: give the id here")
    if not client_id:
        raise refuse("client_id", "is required: give it here, to the client or as CARBON_VOICE_CLIENT_ID")
    state = token_urlsafe(32) if state is None else state
    if not state:
        raise refuse("state", "must not be empty; leave it out for a fresh one")
    scopes = scope.split() if isinstance(scope, str) else list(scope)
    if not scopes or not all(name and name.isprintable() and " " not in name for name in scopes):
        raise refuse("scope", "must name at least one permission")
    arguments = {
        "client_id": client_id,
        "redirect_uri": _checked_redirect(redirect_uri),
        "response_type": "code",
        "scope": " ".join(scopes),
        "state": state,
    }
    url = AuthorizeUrl(url_of(resource, AUTHORIZE, arguments))
    url.state = state
    return url


def _checked_redirect(redirect_uri: str) -> str:
    """An absolute URI without a fragment, as RFC 6749 (section 3.1.2) asks; its scheme may be an application's own."""
    try:
        parts = urlsplit(redirect_uri)
    except ValueError:
        parts = urlsplit("")
    if not parts.scheme or not (parts.netloc or parts.path) or "#" in redirect_uri:
        raise refuse("redirect_uri", "must be an absolute URI without a fragment")
    return redirect_uri
