"""The clients of Carbon Voice: `CarbonVoice`, and `AsyncCarbonVoice` for asyncio."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import errors as errors  # names the base class before anything is raised
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from ._runtime.auth.refresh import OAuthTokens
    from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource
    from .custom.oauth import AsyncOauth, Oauth
    from .resources.bootstrap import AsyncBootstrapResource, BootstrapResource
    from .resources.channels import AsyncChannels, Channels
    from .resources.labels import AsyncLabels, Labels
    from .resources.messages import AsyncMessages, Messages
    from .resources.notifications import AsyncNotifications, Notifications
    from .resources.playlists import AsyncPlaylists, Playlists
    from .resources.workspaces import AsyncWorkspaces, Workspaces


class CarbonVoice(Client):
    """Carbon Voice, blocking. Close it, or use it in a `with` statement.

    Args:
        client_id: Id of the application; with `client_secret`, access tokens are fetched and kept fresh. Default:
            the environment variable `CARBON_VOICE_CLIENT_ID`.
        client_secret: Secret of the application. Default: the environment variable `CARBON_VOICE_CLIENT_SECRET`.
        refresh_token: A user's refresh token; with `client_id` (and `client_secret`, if there is one) access
            tokens are renewed with it. `access_token` may give the first one. Default: the environment variable
            `CARBON_VOICE_REFRESH_TOKEN`.
        on_tokens: Called with `OAuthTokens` (`access_token`, `refresh_token`, `expires_in`) after each renewal,
            to keep them; `AsyncCarbonVoice` takes async functions, too.
        access_token: An OAuth 2 access token, or a personal access token (`cv_pat_…`). Default: the environment
            variable `CARBON_VOICE_ACCESS_TOKEN`.
        pxtoken: A session token of the vendor's own applications. Default: the environment variable
            `CARBON_VOICE_PXTOKEN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARBON_VOICE_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        client_id: CredentialSource | None = None,
        client_secret: CredentialSource | None = None,
        refresh_token: CredentialSource | None = None,
        on_tokens: Callable[[OAuthTokens], object] | None = None,
        access_token: CredentialSource | None = None,
        pxtoken: CredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(
        self,
        *,
        client_id: CredentialSource | None = None,
        client_secret: CredentialSource | None = None,
        refresh_token: CredentialSource | None = None,
        on_tokens: Callable[[OAuthTokens], object] | None = None,
        access_token: CredentialSource | None = None,
        pxtoken: CredentialSource | None = None,
        **settings: Unpack[ClientSettings],
    ) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
        }
        return self._copy(settings, arguments)

    @property
    def bootstrap(self) -> BootstrapResource:
        """What a client needs to start with"""
        found: BootstrapResource = self._resource("resources.bootstrap", "BootstrapResource")
        return found

    @property
    def channels(self) -> Channels:
        """Conversations of the user"""
        found: Channels = self._resource("resources.channels", "Channels")
        return found

    @property
    def labels(self) -> Labels:
        """Labels that are put on messages"""
        found: Labels = self._resource("resources.labels", "Labels")
        return found

    @property
    def notifications(self) -> Notifications:
        """Notices about messages and mentions"""
        found: Notifications = self._resource("resources.notifications", "Notifications")
        return found

    @property
    def oauth(self) -> Oauth:
        """Authorization of applications and their tokens"""
        found: Oauth = self._resource("custom.oauth", "Oauth")
        return found

    @property
    def playlists(self) -> Playlists:
        """Saved searches that are played as lists"""
        found: Playlists = self._resource("resources.playlists", "Playlists")
        return found

    @property
    def messages(self) -> Messages:
        """Messages in conversations"""
        found: Messages = self._resource("resources.messages", "Messages")
        return found

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces and their members"""
        found: Workspaces = self._resource("resources.workspaces", "Workspaces")
        return found


class AsyncCarbonVoice(AsyncClient):
    """Carbon Voice, for asyncio. Close it, or use it in an `async with` statement.

    Args:
        client_id: Id of the application; with `client_secret`, access tokens are fetched and kept fresh. Default:
            the environment variable `CARBON_VOICE_CLIENT_ID`.
        client_secret: Secret of the application. Default: the environment variable `CARBON_VOICE_CLIENT_SECRET`.
        refresh_token: A user's refresh token; with `client_id` (and `client_secret`, if there is one) access
            tokens are renewed with it. `access_token` may give the first one. Default: the environment variable
            `CARBON_VOICE_REFRESH_TOKEN`.
        on_tokens: Called with `OAuthTokens` (`access_token`, `refresh_token`, `expires_in`) after each renewal,
            to keep them; `AsyncCarbonVoice` takes async functions, too.
        access_token: An OAuth 2 access token, or a personal access token (`cv_pat_…`). Default: the environment
            variable `CARBON_VOICE_ACCESS_TOKEN`.
        pxtoken: A session token of the vendor's own applications. Default: the environment variable
            `CARBON_VOICE_PXTOKEN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARBON_VOICE_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        client_id: AsyncCredentialSource | None = None,
        client_secret: AsyncCredentialSource | None = None,
        refresh_token: AsyncCredentialSource | None = None,
        on_tokens: Callable[[OAuthTokens], object] | None = None,
        access_token: AsyncCredentialSource | None = None,
        pxtoken: AsyncCredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(
        self,
        *,
        client_id: AsyncCredentialSource | None = None,
        client_secret: AsyncCredentialSource | None = None,
        refresh_token: AsyncCredentialSource | None = None,
        on_tokens: Callable[[OAuthTokens], object] | None = None,
        access_token: AsyncCredentialSource | None = None,
        pxtoken: AsyncCredentialSource | None = None,
        **settings: Unpack[ClientSettings],
    ) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
        }
        return self._copy(settings, arguments)

    @property
    def bootstrap(self) -> AsyncBootstrapResource:
        """What a client needs to start with"""
        found: AsyncBootstrapResource = self._resource("resources.bootstrap", "AsyncBootstrapResource")
        return found

    @property
    def channels(self) -> AsyncChannels:
        """Conversations of the user"""
        found: AsyncChannels = self._resource("resources.channels", "AsyncChannels")
        return found

    @property
    def labels(self) -> AsyncLabels:
        """Labels that are put on messages"""
        found: AsyncLabels = self._resource("resources.labels", "AsyncLabels")
        return found

    @property
    def notifications(self) -> AsyncNotifications:
        """Notices about messages and mentions"""
        found: AsyncNotifications = self._resource("resources.notifications", "AsyncNotifications")
        return found

    @property
    def oauth(self) -> AsyncOauth:
        """Authorization of applications and their tokens"""
        found: AsyncOauth = self._resource("custom.oauth", "AsyncOauth")
        return found

    @property
    def playlists(self) -> AsyncPlaylists:
        """Saved searches that are played as lists"""
        found: AsyncPlaylists = self._resource("resources.playlists", "AsyncPlaylists")
        return found

    @property
    def messages(self) -> AsyncMessages:
        """Messages in conversations"""
        found: AsyncMessages = self._resource("resources.messages", "AsyncMessages")
        return found

    @property
    def workspaces(self) -> AsyncWorkspaces:
        """Workspaces and their members"""
        found: AsyncWorkspaces = self._resource("resources.workspaces", "AsyncWorkspaces")
        return found
