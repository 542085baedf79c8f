"""courier: typed Python client. Start with `Courier` or `AsyncCourier`."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

__specification__: tuple[dict[str, str], ...] = (
    {
        "document": "001",
        "sha256": "3cb4a310b35d66adc9687c12939e266cbf757d4af8e6891708cda4004a708a3c",
        "version": "1.0.0",
    },
)
"""The documents of the API that this client was made from, oldest first: name, date, sha256, versions."""

if TYPE_CHECKING:
    from ._client import AsyncCourier as AsyncCourier
    from ._client import Courier as Courier
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
    from .enums import AppCredentialType as AppCredentialType
    from .enums import AppCredentialTypeLike as AppCredentialTypeLike
    from .enums import CommunicationSortKey as CommunicationSortKey
    from .enums import CommunicationSortKeyLike as CommunicationSortKeyLike
    from .enums import CommunicationType as CommunicationType
    from .enums import CommunicationTypeLike as CommunicationTypeLike
    from .enums import MessagingResponderSortKey as MessagingResponderSortKey
    from .enums import MessagingResponderSortKeyLike as MessagingResponderSortKeyLike
    from .enums import OrgPreferenceName as OrgPreferenceName
    from .enums import OrgPreferenceNameLike as OrgPreferenceNameLike
    from .enums import ReactionType as ReactionType
    from .enums import ReactionTypeLike as ReactionTypeLike
    from .enums import UserDeviceType as UserDeviceType
    from .enums import UserDeviceTypeLike as UserDeviceTypeLike
    from .enums import VideoChannelState as VideoChannelState
    from .enums import VideoChannelStateLike as VideoChannelStateLike
    from .enums import VoiceCallState as VoiceCallState
    from .enums import VoiceCallStateLike as VoiceCallStateLike
    from .enums import VoiceRecordingState as VoiceRecordingState
    from .enums import VoiceRecordingStateLike as VoiceRecordingStateLike
    from .errors import AttemptTimeoutError as AttemptTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import CallTimeoutError as CallTimeoutError
    from .errors import ClosedError as ClosedError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectionFailedError as ConnectionFailedError
    from .errors import CourierError as CourierError
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
    from .models.aggregation_entry import AggregationEntry as AggregationEntry
    from .models.aggregation_request import AggregationRequest as AggregationRequest
    from .models.announcer import Announcer as Announcer
    from .models.app_credential import AppCredential as AppCredential
    from .models.ask_entry_request import AskEntryRequest as AskEntryRequest
    from .models.ask_event import AskEvent as AskEvent
    from .models.ask_reminder import AskReminder as AskReminder
    from .models.ask_subscription import AskSubscription as AskSubscription
    from .models.badge_count import BadgeCount as BadgeCount
    from .models.badge_count_create_attributes import BadgeCountCreateAttributes as BadgeCountCreateAttributes
    from .models.channel_bookmark import ChannelBookmark as ChannelBookmark
    from .models.channel_event_settings import ChannelEventSettings as ChannelEventSettings
    from .models.channel_patch_operation import ChannelPatchOperation as ChannelPatchOperation
    from .models.channel_preference import ChannelPreference as ChannelPreference
    from .models.channel_subscriber import ChannelSubscriber as ChannelSubscriber
    from .models.communication_summary import CommunicationSummary as CommunicationSummary
    from .models.communication_summary_document import CommunicationSummaryDocument as CommunicationSummaryDocument
    from .models.consent_args import ConsentArgs as ConsentArgs
    from .models.consent_messages import ConsentMessages as ConsentMessages
    from .models.contact_preferences import ContactPreferences as ContactPreferences
    from .models.group_individual import GroupIndividual as GroupIndividual
    from .models.group_leader import GroupLeader as GroupLeader
    from .models.individual import Individual as Individual
    from .models.individual_group import IndividualGroup as IndividualGroup
    from .models.individual_group_summary import IndividualGroupSummary as IndividualGroupSummary
    from .models.individual_owner import IndividualOwner as IndividualOwner
    from .models.individual_profile import IndividualProfile as IndividualProfile
    from .models.last_message import LastMessage as LastMessage
    from .models.localized_text import LocalizedText as LocalizedText
    from .models.message_attachment import MessageAttachment as MessageAttachment
    from .models.message_reaction import MessageReaction as MessageReaction
    from .models.message_receipts import MessageReceipts as MessageReceipts
    from .models.message_sender_count import MessageSenderCount as MessageSenderCount
    from .models.message_type_count import MessageTypeCount as MessageTypeCount
    from .models.messaging_attachment import MessagingAttachment as MessagingAttachment
    from .models.messaging_bookmark import MessagingBookmark as MessagingBookmark
    from .models.messaging_bulk_attachment import MessagingBulkAttachment as MessagingBulkAttachment
    from .models.messaging_bulk_message import MessagingBulkMessage as MessagingBulkMessage
    from .models.messaging_channel import MessagingChannel as MessagingChannel
    from .models.messaging_message import MessagingMessage as MessagingMessage
    from .models.messaging_operation import MessagingOperation as MessagingOperation
    from .models.messaging_plugin import MessagingPlugin as MessagingPlugin
    from .models.messaging_responder import MessagingResponder as MessagingResponder
    from .models.multicast import Multicast as Multicast
    from .models.multicast_receipt import MulticastReceipt as MulticastReceipt
    from .models.multicast_validation import MulticastValidation as MulticastValidation
    from .models.notification_count import NotificationCount as NotificationCount
    from .models.notification_data import NotificationData as NotificationData
    from .models.notification_texts import NotificationTexts as NotificationTexts
    from .models.org_preference import OrgPreference as OrgPreference
    from .models.organization import Organization as Organization
    from .models.participant_audio_state import ParticipantAudioState as ParticipantAudioState
    from .models.plugin_expansion import PluginExpansion as PluginExpansion
    from .models.push_notification import PushNotification as PushNotification
    from .models.read_receipt import ReadReceipt as ReadReceipt
    from .models.reference import Reference as Reference
    from .models.replicator import Replicator as Replicator
    from .models.responder_calendar import ResponderCalendar as ResponderCalendar
    from .models.responder_rule import ResponderRule as ResponderRule
    from .models.sniffer import Sniffer as Sniffer
    from .models.sniffer_log import SnifferLog as SnifferLog
    from .models.text import Text as Text
    from .models.text_account import TextAccount as TextAccount
    from .models.text_account_number import TextAccountNumber as TextAccountNumber
    from .models.text_number_events import TextNumberEvents as TextNumberEvents
    from .models.text_number_info import TextNumberInfo as TextNumberInfo
    from .models.text_number_log import TextNumberLog as TextNumberLog
    from .models.text_receive_log import TextReceiveLog as TextReceiveLog
    from .models.text_user_number_map import TextUserNumberMap as TextUserNumberMap
    from .models.upload_ticket import UploadTicket as UploadTicket
    from .models.user import User as User
    from .models.user_consent import UserConsent as UserConsent
    from .models.user_device import UserDevice as UserDevice
    from .models.user_device_log import UserDeviceLog as UserDeviceLog
    from .models.user_email import UserEmail as UserEmail
    from .models.user_email_attachment import UserEmailAttachment as UserEmailAttachment
    from .models.user_multicast import UserMulticast as UserMulticast
    from .models.user_notification import UserNotification as UserNotification
    from .models.video_appointment import VideoAppointment as VideoAppointment
    from .models.video_appointment_create import VideoAppointmentCreate as VideoAppointmentCreate
    from .models.video_channel import VideoChannel as VideoChannel
    from .models.video_channel_composition import VideoChannelComposition as VideoChannelComposition
    from .models.video_channel_participant import VideoChannelParticipant as VideoChannelParticipant
    from .models.video_channel_participant_user import VideoChannelParticipantUser as VideoChannelParticipantUser
    from .models.video_composition import VideoComposition as VideoComposition
    from .models.video_credentials import VideoCredentials as VideoCredentials
    from .models.video_participant import VideoParticipant as VideoParticipant
    from .models.voice_conference import VoiceConference as VoiceConference
    from .models.voice_credentials import VoiceCredentials as VoiceCredentials
    from .models.voice_dial_log import VoiceDialLog as VoiceDialLog
    from .models.voice_queue_agent import VoiceQueueAgent as VoiceQueueAgent
    from .models.voice_queue_entry import VoiceQueueEntry as VoiceQueueEntry
    from .models.voice_recording import VoiceRecording as VoiceRecording
    from .models.voice_setting import VoiceSetting as VoiceSetting
    from .models.voice_survey import VoiceSurvey as VoiceSurvey
    from .models.voice_task import VoiceTask as VoiceTask
    from .operations import OPERATIONS as OPERATIONS
    from .types import AggregationEntryDict as AggregationEntryDict
    from .types import AskEntryRequestDict as AskEntryRequestDict
    from .types import AskEventDict as AskEventDict
    from .types import BadgeCountCreateAttributesDict as BadgeCountCreateAttributesDict
    from .types import ChannelEventSettingsDict as ChannelEventSettingsDict
    from .types import ChannelPatchOperationDict as ChannelPatchOperationDict
    from .types import ChannelPreferenceDict as ChannelPreferenceDict
    from .types import ConsentArgsDict as ConsentArgsDict
    from .types import ConsentMessagesDict as ConsentMessagesDict
    from .types import LocalizedTextDict as LocalizedTextDict
    from .types import ParticipantAudioStateDict as ParticipantAudioStateDict
    from .types import ResponderCalendarDict as ResponderCalendarDict
    from .types import ResponderRuleDict as ResponderRuleDict
    from .types import TextNumberEventsDict as TextNumberEventsDict
    from .types import VideoAppointmentCreateDict as VideoAppointmentCreateDict

_MODULES = {
    "AggregationEntry": "models.aggregation_entry",
    "AggregationEntryDict": "types",
    "AggregationRequest": "models.aggregation_request",
    "Announcer": "models.announcer",
    "AppCredential": "models.app_credential",
    "AppCredentialType": "enums",
    "AppCredentialTypeLike": "enums",
    "AskEntryRequest": "models.ask_entry_request",
    "AskEntryRequestDict": "types",
    "AskEvent": "models.ask_event",
    "AskEventDict": "types",
    "AskReminder": "models.ask_reminder",
    "AskSubscription": "models.ask_subscription",
    "AsyncCourier": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BadgeCount": "models.badge_count",
    "BadgeCountCreateAttributes": "models.badge_count_create_attributes",
    "BadgeCountCreateAttributesDict": "types",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "ChannelBookmark": "models.channel_bookmark",
    "ChannelEventSettings": "models.channel_event_settings",
    "ChannelEventSettingsDict": "types",
    "ChannelPatchOperation": "models.channel_patch_operation",
    "ChannelPatchOperationDict": "types",
    "ChannelPreference": "models.channel_preference",
    "ChannelPreferenceDict": "types",
    "ChannelSubscriber": "models.channel_subscriber",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "CommunicationSortKey": "enums",
    "CommunicationSortKeyLike": "enums",
    "CommunicationSummary": "models.communication_summary",
    "CommunicationSummaryDocument": "models.communication_summary_document",
    "CommunicationType": "enums",
    "CommunicationTypeLike": "enums",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "ConsentArgs": "models.consent_args",
    "ConsentArgsDict": "types",
    "ConsentMessages": "models.consent_messages",
    "ConsentMessagesDict": "types",
    "ContactPreferences": "models.contact_preferences",
    "Courier": "_client",
    "CourierError": "errors",
    "CredentialSource": "_runtime.settings",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "FileInput": "_runtime.requests.files",
    "GroupIndividual": "models.group_individual",
    "GroupLeader": "models.group_leader",
    "Individual": "models.individual",
    "IndividualGroup": "models.individual_group",
    "IndividualGroupSummary": "models.individual_group_summary",
    "IndividualOwner": "models.individual_owner",
    "IndividualProfile": "models.individual_profile",
    "InvalidArgumentError": "errors",
    "LastMessage": "models.last_message",
    "LocalizedText": "models.localized_text",
    "LocalizedTextDict": "types",
    "MessageAttachment": "models.message_attachment",
    "MessageReaction": "models.message_reaction",
    "MessageReceipts": "models.message_receipts",
    "MessageSenderCount": "models.message_sender_count",
    "MessageTypeCount": "models.message_type_count",
    "MessagingAttachment": "models.messaging_attachment",
    "MessagingBookmark": "models.messaging_bookmark",
    "MessagingBulkAttachment": "models.messaging_bulk_attachment",
    "MessagingBulkMessage": "models.messaging_bulk_message",
    "MessagingChannel": "models.messaging_channel",
    "MessagingMessage": "models.messaging_message",
    "MessagingOperation": "models.messaging_operation",
    "MessagingPlugin": "models.messaging_plugin",
    "MessagingResponder": "models.messaging_responder",
    "MessagingResponderSortKey": "enums",
    "MessagingResponderSortKeyLike": "enums",
    "Model": "_runtime.models.model",
    "Multicast": "models.multicast",
    "MulticastReceipt": "models.multicast_receipt",
    "MulticastValidation": "models.multicast_validation",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "NotificationCount": "models.notification_count",
    "NotificationData": "models.notification_data",
    "NotificationTexts": "models.notification_texts",
    "OPERATIONS": "operations",
    "Operation": "_runtime.operation",
    "OrgPreference": "models.org_preference",
    "OrgPreferenceName": "enums",
    "OrgPreferenceNameLike": "enums",
    "Organization": "models.organization",
    "OutcomeUnknownError": "errors",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "ParticipantAudioState": "models.participant_audio_state",
    "ParticipantAudioStateDict": "types",
    "PermissionDeniedError": "errors",
    "PluginExpansion": "models.plugin_expansion",
    "PushNotification": "models.push_notification",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "ReactionType": "enums",
    "ReactionTypeLike": "enums",
    "ReadReceipt": "models.read_receipt",
    "Reference": "models.reference",
    "Replicator": "models.replicator",
    "ResponderCalendar": "models.responder_calendar",
    "ResponderCalendarDict": "types",
    "ResponderRule": "models.responder_rule",
    "ResponderRuleDict": "types",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "ServerError": "errors",
    "Sniffer": "models.sniffer",
    "SnifferLog": "models.sniffer_log",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "Text": "models.text",
    "TextAccount": "models.text_account",
    "TextAccountNumber": "models.text_account_number",
    "TextNumberEvents": "models.text_number_events",
    "TextNumberEventsDict": "types",
    "TextNumberInfo": "models.text_number_info",
    "TextNumberLog": "models.text_number_log",
    "TextReceiveLog": "models.text_receive_log",
    "TextUserNumberMap": "models.text_user_number_map",
    "Timeouts": "_runtime.message",
    "UnprocessableEntityError": "errors",
    "UploadTicket": "models.upload_ticket",
    "User": "models.user",
    "UserConsent": "models.user_consent",
    "UserDevice": "models.user_device",
    "UserDeviceLog": "models.user_device_log",
    "UserDeviceType": "enums",
    "UserDeviceTypeLike": "enums",
    "UserEmail": "models.user_email",
    "UserEmailAttachment": "models.user_email_attachment",
    "UserMulticast": "models.user_multicast",
    "UserNotification": "models.user_notification",
    "VendorMessage": "_runtime.errors.bodies",
    "VideoAppointment": "models.video_appointment",
    "VideoAppointmentCreate": "models.video_appointment_create",
    "VideoAppointmentCreateDict": "types",
    "VideoChannel": "models.video_channel",
    "VideoChannelComposition": "models.video_channel_composition",
    "VideoChannelParticipant": "models.video_channel_participant",
    "VideoChannelParticipantUser": "models.video_channel_participant_user",
    "VideoChannelState": "enums",
    "VideoChannelStateLike": "enums",
    "VideoComposition": "models.video_composition",
    "VideoCredentials": "models.video_credentials",
    "VideoParticipant": "models.video_participant",
    "VoiceCallState": "enums",
    "VoiceCallStateLike": "enums",
    "VoiceConference": "models.voice_conference",
    "VoiceCredentials": "models.voice_credentials",
    "VoiceDialLog": "models.voice_dial_log",
    "VoiceQueueAgent": "models.voice_queue_agent",
    "VoiceQueueEntry": "models.voice_queue_entry",
    "VoiceRecording": "models.voice_recording",
    "VoiceRecordingState": "enums",
    "VoiceRecordingStateLike": "enums",
    "VoiceSetting": "models.voice_setting",
    "VoiceSurvey": "models.voice_survey",
    "VoiceTask": "models.voice_task",
    "Waiter": "_runtime.steps.fair_semaphore",
}

__all__ = [
    "__specification__",
    "__version__",
    "AggregationEntry",
    "AggregationEntryDict",
    "AggregationRequest",
    "Announcer",
    "AppCredential",
    "AppCredentialType",
    "AppCredentialTypeLike",
    "AskEntryRequest",
    "AskEntryRequestDict",
    "AskEvent",
    "AskEventDict",
    "AskReminder",
    "AskSubscription",
    "AsyncCourier",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attempt",
    "AttemptTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BadgeCount",
    "BadgeCountCreateAttributes",
    "BadgeCountCreateAttributesDict",
    "CallError",
    "CallOptions",
    "CallTimeoutError",
    "ChannelBookmark",
    "ChannelEventSettings",
    "ChannelEventSettingsDict",
    "ChannelPatchOperation",
    "ChannelPatchOperationDict",
    "ChannelPreference",
    "ChannelPreferenceDict",
    "ChannelSubscriber",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "CommunicationSortKey",
    "CommunicationSortKeyLike",
    "CommunicationSummary",
    "CommunicationSummaryDocument",
    "CommunicationType",
    "CommunicationTypeLike",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "ConsentArgs",
    "ConsentArgsDict",
    "ConsentMessages",
    "ConsentMessagesDict",
    "ContactPreferences",
    "Courier",
    "CourierError",
    "CredentialSource",
    "DeadlineExceededError",
    "DecodeError",
    "Drift",
    "DriftError",
    "FileInput",
    "GroupIndividual",
    "GroupLeader",
    "Individual",
    "IndividualGroup",
    "IndividualGroupSummary",
    "IndividualOwner",
    "IndividualProfile",
    "InvalidArgumentError",
    "LastMessage",
    "LocalizedText",
    "LocalizedTextDict",
    "MessageAttachment",
    "MessageReaction",
    "MessageReceipts",
    "MessageSenderCount",
    "MessageTypeCount",
    "MessagingAttachment",
    "MessagingBookmark",
    "MessagingBulkAttachment",
    "MessagingBulkMessage",
    "MessagingChannel",
    "MessagingMessage",
    "MessagingOperation",
    "MessagingPlugin",
    "MessagingResponder",
    "MessagingResponderSortKey",
    "MessagingResponderSortKeyLike",
    "Model",
    "Multicast",
    "MulticastReceipt",
    "MulticastValidation",
    "NOT_GIVEN",
    "NotFoundError",
    "NotificationCount",
    "NotificationData",
    "NotificationTexts",
    "OPERATIONS",
    "Operation",
    "OrgPreference",
    "OrgPreferenceName",
    "OrgPreferenceNameLike",
    "Organization",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PaginationError",
    "ParticipantAudioState",
    "ParticipantAudioStateDict",
    "PermissionDeniedError",
    "PluginExpansion",
    "PushNotification",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "ReactionType",
    "ReactionTypeLike",
    "ReadReceipt",
    "Reference",
    "Replicator",
    "ResponderCalendar",
    "ResponderCalendarDict",
    "ResponderRule",
    "ResponderRuleDict",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "Sniffer",
    "SnifferLog",
    "StatusError",
    "StepOptions",
    "Text",
    "TextAccount",
    "TextAccountNumber",
    "TextNumberEvents",
    "TextNumberEventsDict",
    "TextNumberInfo",
    "TextNumberLog",
    "TextReceiveLog",
    "TextUserNumberMap",
    "Timeouts",
    "UnprocessableEntityError",
    "UploadTicket",
    "User",
    "UserConsent",
    "UserDevice",
    "UserDeviceLog",
    "UserDeviceType",
    "UserDeviceTypeLike",
    "UserEmail",
    "UserEmailAttachment",
    "UserMulticast",
    "UserNotification",
    "VendorMessage",
    "VideoAppointment",
    "VideoAppointmentCreate",
    "VideoAppointmentCreateDict",
    "VideoChannel",
    "VideoChannelComposition",
    "VideoChannelParticipant",
    "VideoChannelParticipantUser",
    "VideoChannelState",
    "VideoChannelStateLike",
    "VideoComposition",
    "VideoCredentials",
    "VideoParticipant",
    "VoiceCallState",
    "VoiceCallStateLike",
    "VoiceConference",
    "VoiceCredentials",
    "VoiceDialLog",
    "VoiceQueueAgent",
    "VoiceQueueEntry",
    "VoiceRecording",
    "VoiceRecordingState",
    "VoiceRecordingStateLike",
    "VoiceSetting",
    "VoiceSurvey",
    "VoiceTask",
    "Waiter",
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
