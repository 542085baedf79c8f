"""CarrierX Conference: typed Python client. Start with `CarrierXConference` or `AsyncCarrierXConference`."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

__specification__: tuple[dict[str, str], ...] = (
    {"document": "002", "sha256": "0e902012c49bdff02a11c1683be3ce2a5bb95afb9085efab15f895d028d4dcc0", "version": "2"},
)
"""The documents of the API that this client was made from, oldest first: name, date, sha256, versions."""

if TYPE_CHECKING:
    from ._client import AsyncCarrierXConference as AsyncCarrierXConference
    from ._client import CarrierXConference as CarrierXConference
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
    from .custom.where import Filter as Filter
    from .custom.where import where as where
    from .enums import CallDirection as CallDirection
    from .enums import ParticipantMuted as ParticipantMuted
    from .enums import ParticipantMutedLike as ParticipantMutedLike
    from .enums import Role as Role
    from .errors import AttemptTimeoutError as AttemptTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import CallTimeoutError as CallTimeoutError
    from .errors import CarrierXConferenceError as CarrierXConferenceError
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
    from .models.call import Call as Call
    from .models.call_flow import CallFlow as CallFlow
    from .models.call_flow_attributes import CallFlowAttributes as CallFlowAttributes
    from .models.call_flow_attributes_update import CallFlowAttributesUpdate as CallFlowAttributesUpdate
    from .models.did import Did as Did
    from .models.did_group import DidGroup as DidGroup
    from .models.meeting import Meeting as Meeting
    from .models.meeting_attendees import MeetingAttendees as MeetingAttendees
    from .models.meeting_key import MeetingKey as MeetingKey
    from .models.meeting_room import MeetingRoom as MeetingRoom
    from .operations import OPERATIONS as OPERATIONS
    from .types import CallFlowAttributesDict as CallFlowAttributesDict
    from .types import CallFlowAttributesUpdateDict as CallFlowAttributesUpdateDict
    from .types import MeetingKeyDict as MeetingKeyDict

_MODULES = {
    "Account": "models.account",
    "AsyncCarrierXConference": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "Call": "models.call",
    "CallDirection": "enums",
    "CallError": "errors",
    "CallFlow": "models.call_flow",
    "CallFlowAttributes": "models.call_flow_attributes",
    "CallFlowAttributesDict": "types",
    "CallFlowAttributesUpdate": "models.call_flow_attributes_update",
    "CallFlowAttributesUpdateDict": "types",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "CarrierXConference": "_client",
    "CarrierXConferenceError": "errors",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "CredentialSource": "_runtime.settings",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Did": "models.did",
    "DidGroup": "models.did_group",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "FileInput": "_runtime.requests.files",
    "Filter": "custom.where",
    "InvalidArgumentError": "errors",
    "Meeting": "models.meeting",
    "MeetingAttendees": "models.meeting_attendees",
    "MeetingKey": "models.meeting_key",
    "MeetingKeyDict": "types",
    "MeetingRoom": "models.meeting_room",
    "Model": "_runtime.models.model",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "OPERATIONS": "operations",
    "Operation": "_runtime.operation",
    "OutcomeUnknownError": "errors",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "ParticipantMuted": "enums",
    "ParticipantMutedLike": "enums",
    "PermissionDeniedError": "errors",
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
    "ServerError": "errors",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "Timeouts": "_runtime.message",
    "UnprocessableEntityError": "errors",
    "VendorMessage": "_runtime.errors.bodies",
    "Waiter": "_runtime.steps.fair_semaphore",
    "where": "custom.where",
}

__all__ = [
    "__specification__",
    "__version__",
    "Account",
    "AsyncCarrierXConference",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attempt",
    "AttemptTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "Call",
    "CallDirection",
    "CallError",
    "CallFlow",
    "CallFlowAttributes",
    "CallFlowAttributesDict",
    "CallFlowAttributesUpdate",
    "CallFlowAttributesUpdateDict",
    "CallOptions",
    "CallTimeoutError",
    "CarrierXConference",
    "CarrierXConferenceError",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "CredentialSource",
    "DeadlineExceededError",
    "DecodeError",
    "Did",
    "DidGroup",
    "Drift",
    "DriftError",
    "FileInput",
    "Filter",
    "InvalidArgumentError",
    "Meeting",
    "MeetingAttendees",
    "MeetingKey",
    "MeetingKeyDict",
    "MeetingRoom",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PaginationError",
    "ParticipantMuted",
    "ParticipantMutedLike",
    "PermissionDeniedError",
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
    "ServerError",
    "StatusError",
    "StepOptions",
    "Timeouts",
    "UnprocessableEntityError",
    "VendorMessage",
    "Waiter",
    "where",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{module}", __package__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
