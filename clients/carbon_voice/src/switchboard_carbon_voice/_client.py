"""The clients of Carbon Voice: `CarbonVoice`, and `AsyncCarbonVoice` for asyncio."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Self, Unpack

import switchboard_carbon_voice as _t

from . import errors as errors  # names the base class before anything is raised
from . import resources as _r
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client
from ._runtime.redact import hidden
from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource


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
        api_key: A personal API key. Default: the environment variable `CARBON_VOICE_API_KEY`.
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
        on_tokens: Callable[[_t.OAuthTokens], object] | None = None,
        access_token: CredentialSource | None = None,
        pxtoken: CredentialSource | None = None,
        api_key: CredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        client_secret = hidden(client_secret)  # from tracebacks that show locals
        refresh_token = hidden(refresh_token)
        access_token = hidden(access_token)
        pxtoken = hidden(pxtoken)
        api_key = hidden(api_key)
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
            "api_key": api_key,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            client_id: CredentialSource | None = None,
            client_secret: CredentialSource | None = None,
            refresh_token: CredentialSource | None = None,
            on_tokens: Callable[[_t.OAuthTokens], object] | None = None,
            access_token: CredentialSource | None = None,
            pxtoken: CredentialSource | None = None,
            api_key: CredentialSource | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def bootstrap(self) -> _r.BootstrapResource:
        """What a client needs to start with"""
        found: _r.BootstrapResource = self._resource("resources.bootstrap", "BootstrapResource")
        return found

    @property
    def channels(self) -> _r.Channels:
        """Conversations of the user"""
        found: _r.Channels = self._resource("resources.channels", "Channels")
        return found

    @property
    def labels(self) -> _r.Labels:
        """Labels that are put on messages"""
        found: _r.Labels = self._resource("resources.labels", "Labels")
        return found

    @property
    def notifications(self) -> _r.Notifications:
        """Notices about messages and mentions"""
        found: _r.Notifications = self._resource("resources.notifications", "Notifications")
        return found

    @property
    def oauth(self) -> _r.Oauth:
        """Authorization of applications and their tokens"""
        found: _r.Oauth = self._resource("custom.oauth", "Oauth")
        return found

    @property
    def playlists(self) -> _r.Playlists:
        """Saved searches that are played as lists"""
        found: _r.Playlists = self._resource("resources.playlists", "Playlists")
        return found

    @property
    def messages(self) -> _r.Messages:
        """Messages in conversations"""
        found: _r.Messages = self._resource("resources.messages", "Messages")
        return found

    @property
    def workspaces(self) -> _r.Workspaces:
        """Workspaces and their members"""
        found: _r.Workspaces = self._resource("resources.workspaces", "Workspaces")
        return found

    @property
    def apps(self) -> _r.Apps:
        """Applications and their subscriptions to events"""
        found: _r.Apps = self._resource("resources.apps", "Apps")
        return found

    @property
    def languages(self) -> _r.Languages:
        """Languages and voices that messages can be turned into"""
        found: _r.Languages = self._resource("resources.languages", "Languages")
        return found

    @property
    def prompts(self) -> _r.Prompts:
        """Texts that ask an AI about messages"""
        found: _r.Prompts = self._resource("resources.prompts", "Prompts")
        return found

    @property
    def responses(self) -> _r.Responses:
        """What an AI said about messages"""
        found: _r.Responses = self._resource("resources.responses", "Responses")
        return found

    @property
    def conversations(self) -> _r.Conversations:
        """Groups of people with their messages on a topic"""
        found: _r.Conversations = self._resource("resources.conversations", "Conversations")
        return found

    @property
    def folders(self) -> _r.Folders:
        """Folders of voice memos and of prerecorded messages"""
        found: _r.Folders = self._resource("resources.folders", "Folders")
        return found

    @property
    def users(self) -> _r.Users:
        """People"""
        found: _r.Users = self._resource("resources.users", "Users")
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
        api_key: A personal API key. Default: the environment variable `CARBON_VOICE_API_KEY`.
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
        on_tokens: Callable[[_t.OAuthTokens], object] | None = None,
        access_token: AsyncCredentialSource | None = None,
        pxtoken: AsyncCredentialSource | None = None,
        api_key: AsyncCredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        client_secret = hidden(client_secret)  # from tracebacks that show locals
        refresh_token = hidden(refresh_token)
        access_token = hidden(access_token)
        pxtoken = hidden(pxtoken)
        api_key = hidden(api_key)
        arguments: dict[str, object] = {
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "on_tokens": on_tokens,
            "access_token": access_token,
            "pxtoken": pxtoken,
            "api_key": api_key,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            client_id: AsyncCredentialSource | None = None,
            client_secret: AsyncCredentialSource | None = None,
            refresh_token: AsyncCredentialSource | None = None,
            on_tokens: Callable[[_t.OAuthTokens], object] | None = None,
            access_token: AsyncCredentialSource | None = None,
            pxtoken: AsyncCredentialSource | None = None,
            api_key: AsyncCredentialSource | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def bootstrap(self) -> _r.AsyncBootstrapResource:
        """What a client needs to start with"""
        found: _r.AsyncBootstrapResource = self._resource("resources.bootstrap", "AsyncBootstrapResource")
        return found

    @property
    def channels(self) -> _r.AsyncChannels:
        """Conversations of the user"""
        found: _r.AsyncChannels = self._resource("resources.channels", "AsyncChannels")
        return found

    @property
    def labels(self) -> _r.AsyncLabels:
        """Labels that are put on messages"""
        found: _r.AsyncLabels = self._resource("resources.labels", "AsyncLabels")
        return found

    @property
    def notifications(self) -> _r.AsyncNotifications:
        """Notices about messages and mentions"""
        found: _r.AsyncNotifications = self._resource("resources.notifications", "AsyncNotifications")
        return found

    @property
    def oauth(self) -> _r.AsyncOauth:
        """Authorization of applications and their tokens"""
        found: _r.AsyncOauth = self._resource("custom.oauth", "AsyncOauth")
        return found

    @property
    def playlists(self) -> _r.AsyncPlaylists:
        """Saved searches that are played as lists"""
        found: _r.AsyncPlaylists = self._resource("resources.playlists", "AsyncPlaylists")
        return found

    @property
    def messages(self) -> _r.AsyncMessages:
        """Messages in conversations"""
        found: _r.AsyncMessages = self._resource("resources.messages", "AsyncMessages")
        return found

    @property
    def workspaces(self) -> _r.AsyncWorkspaces:
        """Workspaces and their members"""
        found: _r.AsyncWorkspaces = self._resource("resources.workspaces", "AsyncWorkspaces")
        return found

    @property
    def apps(self) -> _r.AsyncApps:
        """Applications and their subscriptions to events"""
        found: _r.AsyncApps = self._resource("resources.apps", "AsyncApps")
        return found

    @property
    def languages(self) -> _r.AsyncLanguages:
        """Languages and voices that messages can be turned into"""
        found: _r.AsyncLanguages = self._resource("resources.languages", "AsyncLanguages")
        return found

    @property
    def prompts(self) -> _r.AsyncPrompts:
        """Texts that ask an AI about messages"""
        found: _r.AsyncPrompts = self._resource("resources.prompts", "AsyncPrompts")
        return found

    @property
    def responses(self) -> _r.AsyncResponses:
        """What an AI said about messages"""
        found: _r.AsyncResponses = self._resource("resources.responses", "AsyncResponses")
        return found

    @property
    def conversations(self) -> _r.AsyncConversations:
        """Groups of people with their messages on a topic"""
        found: _r.AsyncConversations = self._resource("resources.conversations", "AsyncConversations")
        return found

    @property
    def folders(self) -> _r.AsyncFolders:
        """Folders of voice memos and of prerecorded messages"""
        found: _r.AsyncFolders = self._resource("resources.folders", "AsyncFolders")
        return found

    @property
    def users(self) -> _r.AsyncUsers:
        """People"""
        found: _r.AsyncUsers = self._resource("resources.users", "AsyncUsers")
        return found
