"""CCAI Apps: typed Python client. Start with `CcaiApps` or `AsyncCcaiApps`."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

__specification__: tuple[dict[str, str], ...] = (
    {"document": "004", "sha256": "f9ea05a955b626f684eb5703a72a3182483a84c7640d6b64d1f0c492e662c1bf", "version": "v1"},
    {
        "document": "ccai_apps_facts.json",
        "date": "2026-11-25",
        "sha256": "9c8c223348d9ea122126abc943d6ef8909ef2d8f4e786b750aab04b4c8ddbc64",
        "version": "v1",
    },
)
"""The documents of the API that this client was made from, oldest first: name, date, sha256, versions."""

if TYPE_CHECKING:
    from ._client import AsyncCcaiApps as AsyncCcaiApps
    from ._client import CcaiApps as CcaiApps
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
    from .custom.bulk_users import BulkImportError as BulkImportError
    from .custom.bulk_users import FailedRowsError as FailedRowsError
    from .custom.bulk_users import ImportUnfinishedError as ImportUnfinishedError
    from .custom.bulk_users import InvalidSchemeError as InvalidSchemeError
    from .enums import BulkUserErrorType as BulkUserErrorType
    from .enums import BulkUserJobStatus as BulkUserJobStatus
    from .enums import BulkUserStatus as BulkUserStatus
    from .enums import BulkUserSwitchOption1 as BulkUserSwitchOption1
    from .enums import BulkUserSwitchOption2 as BulkUserSwitchOption2
    from .enums import CallStatus as CallStatus
    from .enums import CallType as CallType
    from .enums import ChannelType as ChannelType
    from .enums import ChannelTypeLike as ChannelTypeLike
    from .enums import ChatTranscriptSender as ChatTranscriptSender
    from .enums import ChatType as ChatType
    from .enums import ChatTypeLike as ChatTypeLike
    from .enums import DncResultStatus as DncResultStatus
    from .enums import InboundCallType as InboundCallType
    from .enums import InboundCallTypeLike as InboundCallTypeLike
    from .enums import InProgressCallsAction as InProgressCallsAction
    from .enums import MenuType as MenuType
    from .enums import MenuTypeLike as MenuTypeLike
    from .enums import OutboundCallType as OutboundCallType
    from .enums import OutboundCallTypeLike as OutboundCallTypeLike
    from .enums import QueuedCallsAction as QueuedCallsAction
    from .enums import RecordingPermission as RecordingPermission
    from .enums import RecordingPermissionLike as RecordingPermissionLike
    from .enums import ScheduledCallType as ScheduledCallType
    from .enums import ScheduledCallTypeLike as ScheduledCallTypeLike
    from .enums import ShutdownMessageType as ShutdownMessageType
    from .enums import WebhookParticipantType as WebhookParticipantType
    from .errors import AttemptTimeoutError as AttemptTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import CallTimeoutError as CallTimeoutError
    from .errors import CcaiAppsError as CcaiAppsError
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
    from .models.accepted import Accepted as Accepted
    from .models.agent_info import AgentInfo as AgentInfo
    from .models.agent_status_change import AgentStatusChange as AgentStatusChange
    from .models.bulk_user import BulkUser as BulkUser
    from .models.bulk_user_job import BulkUserJob as BulkUserJob
    from .models.bulk_user_job_reference import BulkUserJobReference as BulkUserJobReference
    from .models.bulk_user_membership import BulkUserMembership as BulkUserMembership
    from .models.bulk_user_scheme_error import BulkUserSchemeError as BulkUserSchemeError
    from .models.bulk_user_switch import BulkUserSwitch as BulkUserSwitch
    from .models.bulk_user_update_error import BulkUserUpdateError as BulkUserUpdateError
    from .models.call import Call as Call
    from .models.call_participant import CallParticipant as CallParticipant
    from .models.call_transfer import CallTransfer as CallTransfer
    from .models.callback_period import CallbackPeriod as CallbackPeriod
    from .models.campaign_contact import CampaignContact as CampaignContact
    from .models.campaign_import_job import CampaignImportJob as CampaignImportJob
    from .models.chat import Chat as Chat
    from .models.chat_agent import ChatAgent as ChatAgent
    from .models.chat_change import ChatChange as ChatChange
    from .models.chat_context import ChatContext as ChatContext
    from .models.chat_dismissed import ChatDismissed as ChatDismissed
    from .models.chat_end_user_start import ChatEndUserStart as ChatEndUserStart
    from .models.chat_ended import ChatEnded as ChatEnded
    from .models.chat_menu import ChatMenu as ChatMenu
    from .models.chat_message import ChatMessage as ChatMessage
    from .models.chat_message_content import ChatMessageContent as ChatMessageContent
    from .models.chat_reference import ChatReference as ChatReference
    from .models.chat_start import ChatStart as ChatStart
    from .models.chat_transcript_entry import ChatTranscriptEntry as ChatTranscriptEntry
    from .models.chat_transcript_part import ChatTranscriptPart as ChatTranscriptPart
    from .models.chat_virtual_agent import ChatVirtualAgent as ChatVirtualAgent
    from .models.cobrowse_ended import CobrowseEnded as CobrowseEnded
    from .models.contact_data import ContactData as ContactData
    from .models.customer_flags import CustomerFlags as CustomerFlags
    from .models.dnc_contact import DncContact as DncContact
    from .models.dnc_result import DncResult as DncResult
    from .models.dnc_status import DncStatus as DncStatus
    from .models.email_session import EmailSession as EmailSession
    from .models.email_session_message import EmailSessionMessage as EmailSessionMessage
    from .models.emergency_shutdown import EmergencyShutdown as EmergencyShutdown
    from .models.emergency_shutdown_result import EmergencyShutdownResult as EmergencyShutdownResult
    from .models.end_user import EndUser as EndUser
    from .models.escalation_accepted import EscalationAccepted as EscalationAccepted
    from .models.escalation_started import EscalationStarted as EscalationStarted
    from .models.menu_path import MenuPath as MenuPath
    from .models.message_received import MessageReceived as MessageReceived
    from .models.offer_event import OfferEvent as OfferEvent
    from .models.participant_joined import ParticipantJoined as ParticipantJoined
    from .models.participant_left import ParticipantLeft as ParticipantLeft
    from .models.photo import Photo as Photo
    from .models.queue_status import QueueStatus as QueueStatus
    from .models.queue_statuses import QueueStatuses as QueueStatuses
    from .models.selected_menu import SelectedMenu as SelectedMenu
    from .models.session_events import SessionEvents as SessionEvents
    from .models.shutdown_message import ShutdownMessage as ShutdownMessage
    from .models.sms_participant import SmsParticipant as SmsParticipant
    from .models.sms_session import SmsSession as SmsSession
    from .models.third_party_added import ThirdPartyAdded as ThirdPartyAdded
    from .models.third_party_participant import ThirdPartyParticipant as ThirdPartyParticipant
    from .models.video import Video as Video
    from .models.wait_time import WaitTime as WaitTime
    from .models.webhook_disposition import WebhookDisposition as WebhookDisposition
    from .models.webhook_message import WebhookMessage as WebhookMessage
    from .models.webhook_message_body import WebhookMessageBody as WebhookMessageBody
    from .models.webhook_participant import WebhookParticipant as WebhookParticipant
    from .models.webhook_session import WebhookSession as WebhookSession
    from .models.webhook_session_event import WebhookSessionEvent as WebhookSessionEvent
    from .models.webhook_session_participant import WebhookSessionParticipant as WebhookSessionParticipant
    from .operations import OPERATIONS as OPERATIONS
    from .types import ChatChangeDict as ChatChangeDict
    from .types import ChatContextDict as ChatContextDict
    from .types import ChatEndUserStartDict as ChatEndUserStartDict
    from .types import ChatMessageContentDict as ChatMessageContentDict
    from .types import ChatMessageDict as ChatMessageDict
    from .types import ChatStartDict as ChatStartDict
    from .types import ChatTranscriptEntryDict as ChatTranscriptEntryDict
    from .types import ChatTranscriptPartDict as ChatTranscriptPartDict
    from .types import ContactDataDict as ContactDataDict
    from .types import DncContactDict as DncContactDict
    from .types import EmergencyShutdownDict as EmergencyShutdownDict
    from .types import ShutdownMessageDict as ShutdownMessageDict
    from .webhooks import WEBHOOKS as WEBHOOKS

_MODULES = {
    "Accepted": "models.accepted",
    "AgentInfo": "models.agent_info",
    "AgentStatusChange": "models.agent_status_change",
    "AsyncCcaiApps": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BulkImportError": "custom.bulk_users",
    "BulkUser": "models.bulk_user",
    "BulkUserErrorType": "enums",
    "BulkUserJob": "models.bulk_user_job",
    "BulkUserJobReference": "models.bulk_user_job_reference",
    "BulkUserJobStatus": "enums",
    "BulkUserMembership": "models.bulk_user_membership",
    "BulkUserSchemeError": "models.bulk_user_scheme_error",
    "BulkUserStatus": "enums",
    "BulkUserSwitch": "models.bulk_user_switch",
    "BulkUserSwitchOption1": "enums",
    "BulkUserSwitchOption2": "enums",
    "BulkUserUpdateError": "models.bulk_user_update_error",
    "Call": "models.call",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallParticipant": "models.call_participant",
    "CallStatus": "enums",
    "CallTimeoutError": "errors",
    "CallTransfer": "models.call_transfer",
    "CallType": "enums",
    "CallbackPeriod": "models.callback_period",
    "CampaignContact": "models.campaign_contact",
    "CampaignImportJob": "models.campaign_import_job",
    "CcaiApps": "_client",
    "CcaiAppsError": "errors",
    "ChannelType": "enums",
    "ChannelTypeLike": "enums",
    "Chat": "models.chat",
    "ChatAgent": "models.chat_agent",
    "ChatChange": "models.chat_change",
    "ChatChangeDict": "types",
    "ChatContext": "models.chat_context",
    "ChatContextDict": "types",
    "ChatDismissed": "models.chat_dismissed",
    "ChatEndUserStart": "models.chat_end_user_start",
    "ChatEndUserStartDict": "types",
    "ChatEnded": "models.chat_ended",
    "ChatMenu": "models.chat_menu",
    "ChatMessage": "models.chat_message",
    "ChatMessageContent": "models.chat_message_content",
    "ChatMessageContentDict": "types",
    "ChatMessageDict": "types",
    "ChatReference": "models.chat_reference",
    "ChatStart": "models.chat_start",
    "ChatStartDict": "types",
    "ChatTranscriptEntry": "models.chat_transcript_entry",
    "ChatTranscriptEntryDict": "types",
    "ChatTranscriptPart": "models.chat_transcript_part",
    "ChatTranscriptPartDict": "types",
    "ChatTranscriptSender": "enums",
    "ChatType": "enums",
    "ChatTypeLike": "enums",
    "ChatVirtualAgent": "models.chat_virtual_agent",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "CobrowseEnded": "models.cobrowse_ended",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "ContactData": "models.contact_data",
    "ContactDataDict": "types",
    "CredentialSource": "_runtime.settings",
    "CustomerFlags": "models.customer_flags",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "DncContact": "models.dnc_contact",
    "DncContactDict": "types",
    "DncResult": "models.dnc_result",
    "DncResultStatus": "enums",
    "DncStatus": "models.dnc_status",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "EmailSession": "models.email_session",
    "EmailSessionMessage": "models.email_session_message",
    "EmergencyShutdown": "models.emergency_shutdown",
    "EmergencyShutdownDict": "types",
    "EmergencyShutdownResult": "models.emergency_shutdown_result",
    "EndUser": "models.end_user",
    "EscalationAccepted": "models.escalation_accepted",
    "EscalationStarted": "models.escalation_started",
    "FailedRowsError": "custom.bulk_users",
    "FileInput": "_runtime.requests.files",
    "ImportUnfinishedError": "custom.bulk_users",
    "InProgressCallsAction": "enums",
    "InboundCallType": "enums",
    "InboundCallTypeLike": "enums",
    "InvalidArgumentError": "errors",
    "InvalidSchemeError": "custom.bulk_users",
    "MenuPath": "models.menu_path",
    "MenuType": "enums",
    "MenuTypeLike": "enums",
    "MessageReceived": "models.message_received",
    "Model": "_runtime.models.model",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "OPERATIONS": "operations",
    "OfferEvent": "models.offer_event",
    "Operation": "_runtime.operation",
    "OutboundCallType": "enums",
    "OutboundCallTypeLike": "enums",
    "OutcomeUnknownError": "errors",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "ParticipantJoined": "models.participant_joined",
    "ParticipantLeft": "models.participant_left",
    "PermissionDeniedError": "errors",
    "Photo": "models.photo",
    "QueueStatus": "models.queue_status",
    "QueueStatuses": "models.queue_statuses",
    "QueuedCallsAction": "enums",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "RecordingPermission": "enums",
    "RecordingPermissionLike": "enums",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "ScheduledCallType": "enums",
    "ScheduledCallTypeLike": "enums",
    "SelectedMenu": "models.selected_menu",
    "ServerError": "errors",
    "SessionEvents": "models.session_events",
    "ShutdownMessage": "models.shutdown_message",
    "ShutdownMessageDict": "types",
    "ShutdownMessageType": "enums",
    "SmsParticipant": "models.sms_participant",
    "SmsSession": "models.sms_session",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "ThirdPartyAdded": "models.third_party_added",
    "ThirdPartyParticipant": "models.third_party_participant",
    "Timeouts": "_runtime.message",
    "UnprocessableEntityError": "errors",
    "VendorMessage": "_runtime.errors.bodies",
    "Video": "models.video",
    "WEBHOOKS": "webhooks",
    "WaitTime": "models.wait_time",
    "Waiter": "_runtime.steps.fair_semaphore",
    "WebhookDisposition": "models.webhook_disposition",
    "WebhookMessage": "models.webhook_message",
    "WebhookMessageBody": "models.webhook_message_body",
    "WebhookParticipant": "models.webhook_participant",
    "WebhookParticipantType": "enums",
    "WebhookSession": "models.webhook_session",
    "WebhookSessionEvent": "models.webhook_session_event",
    "WebhookSessionParticipant": "models.webhook_session_participant",
}

__all__ = [
    "__specification__",
    "__version__",
    "Accepted",
    "AgentInfo",
    "AgentStatusChange",
    "AsyncCcaiApps",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attempt",
    "AttemptTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BulkImportError",
    "BulkUser",
    "BulkUserErrorType",
    "BulkUserJob",
    "BulkUserJobReference",
    "BulkUserJobStatus",
    "BulkUserMembership",
    "BulkUserSchemeError",
    "BulkUserStatus",
    "BulkUserSwitch",
    "BulkUserSwitchOption1",
    "BulkUserSwitchOption2",
    "BulkUserUpdateError",
    "Call",
    "CallError",
    "CallOptions",
    "CallParticipant",
    "CallStatus",
    "CallTimeoutError",
    "CallTransfer",
    "CallType",
    "CallbackPeriod",
    "CampaignContact",
    "CampaignImportJob",
    "CcaiApps",
    "CcaiAppsError",
    "ChannelType",
    "ChannelTypeLike",
    "Chat",
    "ChatAgent",
    "ChatChange",
    "ChatChangeDict",
    "ChatContext",
    "ChatContextDict",
    "ChatDismissed",
    "ChatEndUserStart",
    "ChatEndUserStartDict",
    "ChatEnded",
    "ChatMenu",
    "ChatMessage",
    "ChatMessageContent",
    "ChatMessageContentDict",
    "ChatMessageDict",
    "ChatReference",
    "ChatStart",
    "ChatStartDict",
    "ChatTranscriptEntry",
    "ChatTranscriptEntryDict",
    "ChatTranscriptPart",
    "ChatTranscriptPartDict",
    "ChatTranscriptSender",
    "ChatType",
    "ChatTypeLike",
    "ChatVirtualAgent",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "CobrowseEnded",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "ContactData",
    "ContactDataDict",
    "CredentialSource",
    "CustomerFlags",
    "DeadlineExceededError",
    "DecodeError",
    "DncContact",
    "DncContactDict",
    "DncResult",
    "DncResultStatus",
    "DncStatus",
    "Drift",
    "DriftError",
    "EmailSession",
    "EmailSessionMessage",
    "EmergencyShutdown",
    "EmergencyShutdownDict",
    "EmergencyShutdownResult",
    "EndUser",
    "EscalationAccepted",
    "EscalationStarted",
    "FailedRowsError",
    "FileInput",
    "ImportUnfinishedError",
    "InProgressCallsAction",
    "InboundCallType",
    "InboundCallTypeLike",
    "InvalidArgumentError",
    "InvalidSchemeError",
    "MenuPath",
    "MenuType",
    "MenuTypeLike",
    "MessageReceived",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "OPERATIONS",
    "OfferEvent",
    "Operation",
    "OutboundCallType",
    "OutboundCallTypeLike",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PaginationError",
    "ParticipantJoined",
    "ParticipantLeft",
    "PermissionDeniedError",
    "Photo",
    "QueueStatus",
    "QueueStatuses",
    "QueuedCallsAction",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "RecordingPermission",
    "RecordingPermissionLike",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ScheduledCallType",
    "ScheduledCallTypeLike",
    "SelectedMenu",
    "ServerError",
    "SessionEvents",
    "ShutdownMessage",
    "ShutdownMessageDict",
    "ShutdownMessageType",
    "SmsParticipant",
    "SmsSession",
    "StatusError",
    "StepOptions",
    "ThirdPartyAdded",
    "ThirdPartyParticipant",
    "Timeouts",
    "UnprocessableEntityError",
    "VendorMessage",
    "Video",
    "WEBHOOKS",
    "WaitTime",
    "Waiter",
    "WebhookDisposition",
    "WebhookMessage",
    "WebhookMessageBody",
    "WebhookParticipant",
    "WebhookParticipantType",
    "WebhookSession",
    "WebhookSessionEvent",
    "WebhookSessionParticipant",
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
