"""Carbon Voice: typed Python client. Start with `CarbonVoice` or `AsyncCarbonVoice`."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

__specification__: tuple[dict[str, str], ...] = (
    {
        "document": "000",
        "sha256": "95a0d78df4853da550eda7fcbf01ff6d4355b989565a2b77f317f1c80b9deca0",
        "version": "1.0.0",
    },
)
"""The documents of the API that this client was made from, oldest first: name, date, sha256, versions."""

if TYPE_CHECKING:
    from ._client import AsyncCarbonVoice as AsyncCarbonVoice
    from ._client import CarbonVoice as CarbonVoice
    from ._runtime.auth.refresh import OAuthTokens as OAuthTokens
    from ._runtime.calls.raw_response import AsyncRawResponse as AsyncRawResponse
    from ._runtime.calls.raw_response import RawResponse as RawResponse
    from ._runtime.data.not_given import NOT_GIVEN as NOT_GIVEN
    from ._runtime.errors.bodies import VendorMessage as VendorMessage
    from ._runtime.message import Timeouts as Timeouts
    from ._runtime.models.model import Model as Model
    from ._runtime.operation import Operation as Operation
    from ._runtime.paging.pages import AsyncPages as AsyncPages
    from ._runtime.paging.pages import Page as Page
    from ._runtime.paging.pages import Pages as Pages
    from ._runtime.requests.files import FileInput as FileInput
    from ._runtime.response import Attempt as Attempt
    from ._runtime.response import Drift as Drift
    from ._runtime.response import RateLimitState as RateLimitState
    from ._runtime.response import ResponseHeaders as ResponseHeaders
    from ._runtime.response import ResponseInfo as ResponseInfo
    from ._runtime.settings import AsyncCredentialSource as AsyncCredentialSource
    from ._runtime.settings import CallOptions as CallOptions
    from ._runtime.settings import ClientSettings as ClientSettings
    from ._runtime.settings import CredentialSource as CredentialSource
    from ._runtime.settings import Rate as Rate
    from ._runtime.settings import RetryPolicy as RetryPolicy
    from ._runtime.settings import StepOptions as StepOptions
    from ._runtime.steps.clock import Clock as Clock
    from ._runtime.steps.fair_semaphore import Waiter as Waiter
    from .custom.oauth import AuthorizeUrl as AuthorizeUrl
    from .enums import GrantType as GrantType
    from .enums import GrantTypeLike as GrantTypeLike
    from .enums import HeardStatus as HeardStatus
    from .enums import HeardStatusLike as HeardStatusLike
    from .enums import LabelBehavior as LabelBehavior
    from .enums import LabelBehaviorLike as LabelBehaviorLike
    from .enums import LabelType as LabelType
    from .enums import LabelTypeLike as LabelTypeLike
    from .enums import NotificationType as NotificationType
    from .enums import NotificationTypeLike as NotificationTypeLike
    from .errors import AttemptTimeoutError as AttemptTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import CallTimeoutError as CallTimeoutError
    from .errors import CarbonVoiceError as CarbonVoiceError
    from .errors import ClosedError as ClosedError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectionFailedError as ConnectionFailedError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import DecodeError as DecodeError
    from .errors import DriftError as DriftError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import OutcomeUnknownError as OutcomeUnknownError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RateLimitWaitError as RateLimitWaitError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ServerError as ServerError
    from .errors import StatusError as StatusError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .models.bootstrap import Bootstrap as Bootstrap
    from .models.channel import Channel as Channel
    from .models.channel_attachment import ChannelAttachment as ChannelAttachment
    from .models.label import Label as Label
    from .models.message import Message as Message
    from .models.message_search_result import MessageSearchResult as MessageSearchResult
    from .models.notification import Notification as Notification
    from .models.playlist import Playlist as Playlist
    from .models.push_info import PushInfo as PushInfo
    from .models.search_parameters import SearchParameters as SearchParameters
    from .models.token_set import TokenSet as TokenSet
    from .models.workspace import Workspace as Workspace
    from .models.workspace_list import WorkspaceList as WorkspaceList
    from .operations import OPERATIONS as OPERATIONS
    from .types import PushInfoDict as PushInfoDict
    from .types import SearchParametersDict as SearchParametersDict

_MODULES = {
    "AsyncCarbonVoice": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuthenticationError": "errors",
    "AuthorizeUrl": "custom.oauth",
    "BadRequestError": "errors",
    "Bootstrap": "models.bootstrap",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "CarbonVoice": "_client",
    "CarbonVoiceError": "errors",
    "Channel": "models.channel",
    "ChannelAttachment": "models.channel_attachment",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "CredentialSource": "_runtime.settings",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "FileInput": "_runtime.requests.files",
    "GrantType": "enums",
    "GrantTypeLike": "enums",
    "HeardStatus": "enums",
    "HeardStatusLike": "enums",
    "InvalidArgumentError": "errors",
    "Label": "models.label",
    "LabelBehavior": "enums",
    "LabelBehaviorLike": "enums",
    "LabelType": "enums",
    "LabelTypeLike": "enums",
    "Message": "models.message",
    "MessageSearchResult": "models.message_search_result",
    "Model": "_runtime.models.model",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "Notification": "models.notification",
    "NotificationType": "enums",
    "NotificationTypeLike": "enums",
    "OAuthTokens": "_runtime.auth.refresh",
    "OPERATIONS": "operations",
    "Operation": "_runtime.operation",
    "OutcomeUnknownError": "errors",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "PermissionDeniedError": "errors",
    "Playlist": "models.playlist",
    "PushInfo": "models.push_info",
    "PushInfoDict": "types",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "SearchParameters": "models.search_parameters",
    "SearchParametersDict": "types",
    "ServerError": "errors",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "Timeouts": "_runtime.message",
    "TokenSet": "models.token_set",
    "UnprocessableEntityError": "errors",
    "VendorMessage": "_runtime.errors.bodies",
    "Waiter": "_runtime.steps.fair_semaphore",
    "Workspace": "models.workspace",
    "WorkspaceList": "models.workspace_list",
}

__all__ = [
    "__specification__",
    "__version__",
    "AsyncCarbonVoice",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attempt",
    "AttemptTimeoutError",
    "AuthenticationError",
    "AuthorizeUrl",
    "BadRequestError",
    "Bootstrap",
    "CallError",
    "CallOptions",
    "CallTimeoutError",
    "CarbonVoice",
    "CarbonVoiceError",
    "Channel",
    "ChannelAttachment",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "CredentialSource",
    "DeadlineExceededError",
    "DecodeError",
    "Drift",
    "DriftError",
    "FileInput",
    "GrantType",
    "GrantTypeLike",
    "HeardStatus",
    "HeardStatusLike",
    "InvalidArgumentError",
    "Label",
    "LabelBehavior",
    "LabelBehaviorLike",
    "LabelType",
    "LabelTypeLike",
    "Message",
    "MessageSearchResult",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "Notification",
    "NotificationType",
    "NotificationTypeLike",
    "OAuthTokens",
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "Playlist",
    "PushInfo",
    "PushInfoDict",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "SearchParameters",
    "SearchParametersDict",
    "ServerError",
    "StatusError",
    "StepOptions",
    "Timeouts",
    "TokenSet",
    "UnprocessableEntityError",
    "VendorMessage",
    "Waiter",
    "Workspace",
    "WorkspaceList",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
