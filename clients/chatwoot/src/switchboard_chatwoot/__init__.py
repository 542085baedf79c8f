"""Chatwoot: typed Python client. Start with `Chatwoot` or `AsyncChatwoot`."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

__specification__: tuple[dict[str, str], ...] = (
    {
        "document": "003",
        "date": "2021-06-07",
        "sha256": "520dd8b76575b5172b4bee6524ad16aecaa1ca5f0b7766d2ac8a5fbc51ec23d7",
        "version": "1.0.0",
        "product": "1.16.2",
    },
)
"""The documents of the API that this client was made from, oldest first: name, date, sha256, versions."""

if TYPE_CHECKING:
    from ._client import AsyncChatwoot as AsyncChatwoot
    from ._client import Chatwoot as Chatwoot
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
    from .enums import AssigneeType as AssigneeType
    from .enums import AssigneeTypeLike as AssigneeTypeLike
    from .enums import AvailabilityStatus as AvailabilityStatus
    from .enums import ContactSort as ContactSort
    from .enums import ContactSortLike as ContactSortLike
    from .enums import ConversationStatus as ConversationStatus
    from .enums import ConversationStatusFilter as ConversationStatusFilter
    from .enums import ConversationStatusFilterLike as ConversationStatusFilterLike
    from .enums import ConversationStatusLike as ConversationStatusLike
    from .enums import CustomContentType as CustomContentType
    from .enums import CustomContentTypeLike as CustomContentTypeLike
    from .enums import MessageContentType as MessageContentType
    from .enums import MessageDirection as MessageDirection
    from .enums import MessageDirectionLike as MessageDirectionLike
    from .enums import MessageType as MessageType
    from .enums import Role as Role
    from .enums import RoleLike as RoleLike
    from .errors import AttemptTimeoutError as AttemptTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import CallTimeoutError as CallTimeoutError
    from .errors import ChatwootError as ChatwootError
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
    from .models.account import Account as Account
    from .models.account_user import AccountUser as AccountUser
    from .models.agent import Agent as Agent
    from .models.agent_bot import AgentBot as AgentBot
    from .models.attachment import Attachment as Attachment
    from .models.contact import Contact as Contact
    from .models.contact_inbox import ContactInbox as ContactInbox
    from .models.contactable_inbox import ContactableInbox as ContactableInbox
    from .models.conversation import Conversation as Conversation
    from .models.conversation_assignee import ConversationAssignee as ConversationAssignee
    from .models.conversation_meta import ConversationMeta as ConversationMeta
    from .models.conversation_status_toggle_result import (
        ConversationStatusToggleResult as ConversationStatusToggleResult,
    )
    from .models.inbox import Inbox as Inbox
    from .models.integration_app import IntegrationApp as IntegrationApp
    from .models.integration_hook import IntegrationHook as IntegrationHook
    from .models.integration_hook_inbox import IntegrationHookInbox as IntegrationHookInbox
    from .models.message import Message as Message
    from .models.participant import Participant as Participant
    from .models.platform_account import PlatformAccount as PlatformAccount
    from .models.sso_link import SsoLink as SsoLink
    from .models.team import Team as Team
    from .models.user import User as User
    from .models.web_widget_channel import WebWidgetChannel as WebWidgetChannel
    from .models.web_widget_channel_update import WebWidgetChannelUpdate as WebWidgetChannelUpdate
    from .operations import OPERATIONS as OPERATIONS
    from .types import WebWidgetChannelDict as WebWidgetChannelDict
    from .types import WebWidgetChannelUpdateDict as WebWidgetChannelUpdateDict

_MODULES = {
    "Account": "models.account",
    "AccountUser": "models.account_user",
    "Agent": "models.agent",
    "AgentBot": "models.agent_bot",
    "AssigneeType": "enums",
    "AssigneeTypeLike": "enums",
    "AsyncChatwoot": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attachment": "models.attachment",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuthenticationError": "errors",
    "AvailabilityStatus": "enums",
    "BadRequestError": "errors",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "Chatwoot": "_client",
    "ChatwootError": "errors",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "Contact": "models.contact",
    "ContactInbox": "models.contact_inbox",
    "ContactSort": "enums",
    "ContactSortLike": "enums",
    "ContactableInbox": "models.contactable_inbox",
    "Conversation": "models.conversation",
    "ConversationAssignee": "models.conversation_assignee",
    "ConversationMeta": "models.conversation_meta",
    "ConversationStatus": "enums",
    "ConversationStatusFilter": "enums",
    "ConversationStatusFilterLike": "enums",
    "ConversationStatusLike": "enums",
    "ConversationStatusToggleResult": "models.conversation_status_toggle_result",
    "CredentialSource": "_runtime.settings",
    "CustomContentType": "enums",
    "CustomContentTypeLike": "enums",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "FileInput": "_runtime.requests.files",
    "Inbox": "models.inbox",
    "IntegrationApp": "models.integration_app",
    "IntegrationHook": "models.integration_hook",
    "IntegrationHookInbox": "models.integration_hook_inbox",
    "InvalidArgumentError": "errors",
    "Message": "models.message",
    "MessageContentType": "enums",
    "MessageDirection": "enums",
    "MessageDirectionLike": "enums",
    "MessageType": "enums",
    "Model": "_runtime.models.model",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "OPERATIONS": "operations",
    "Operation": "_runtime.operation",
    "OutcomeUnknownError": "errors",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "Participant": "models.participant",
    "PermissionDeniedError": "errors",
    "PlatformAccount": "models.platform_account",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "Role": "enums",
    "RoleLike": "enums",
    "ServerError": "errors",
    "SsoLink": "models.sso_link",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "Team": "models.team",
    "Timeouts": "_runtime.message",
    "UnprocessableEntityError": "errors",
    "User": "models.user",
    "VendorMessage": "_runtime.errors.bodies",
    "Waiter": "_runtime.steps.fair_semaphore",
    "WebWidgetChannel": "models.web_widget_channel",
    "WebWidgetChannelDict": "types",
    "WebWidgetChannelUpdate": "models.web_widget_channel_update",
    "WebWidgetChannelUpdateDict": "types",
}

__all__ = [
    "__specification__",
    "__version__",
    "Account",
    "AccountUser",
    "Agent",
    "AgentBot",
    "AssigneeType",
    "AssigneeTypeLike",
    "AsyncChatwoot",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attachment",
    "Attempt",
    "AttemptTimeoutError",
    "AuthenticationError",
    "AvailabilityStatus",
    "BadRequestError",
    "CallError",
    "CallOptions",
    "CallTimeoutError",
    "Chatwoot",
    "ChatwootError",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "Contact",
    "ContactInbox",
    "ContactSort",
    "ContactSortLike",
    "ContactableInbox",
    "Conversation",
    "ConversationAssignee",
    "ConversationMeta",
    "ConversationStatus",
    "ConversationStatusFilter",
    "ConversationStatusFilterLike",
    "ConversationStatusLike",
    "ConversationStatusToggleResult",
    "CredentialSource",
    "CustomContentType",
    "CustomContentTypeLike",
    "DeadlineExceededError",
    "DecodeError",
    "Drift",
    "DriftError",
    "FileInput",
    "Inbox",
    "IntegrationApp",
    "IntegrationHook",
    "IntegrationHookInbox",
    "InvalidArgumentError",
    "Message",
    "MessageContentType",
    "MessageDirection",
    "MessageDirectionLike",
    "MessageType",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PaginationError",
    "Participant",
    "PermissionDeniedError",
    "PlatformAccount",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "Role",
    "RoleLike",
    "ServerError",
    "SsoLink",
    "StatusError",
    "StepOptions",
    "Team",
    "Timeouts",
    "UnprocessableEntityError",
    "User",
    "VendorMessage",
    "Waiter",
    "WebWidgetChannel",
    "WebWidgetChannelDict",
    "WebWidgetChannelUpdate",
    "WebWidgetChannelUpdateDict",
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
