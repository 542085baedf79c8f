"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.messaging_attachments import AsyncMessagingAttachments as AsyncMessagingAttachments
    from ..custom.messaging_attachments import MessagingAttachments as MessagingAttachments
    from ..custom.messaging_bulk_attachments import AsyncMessagingBulkAttachments as AsyncMessagingBulkAttachments
    from ..custom.messaging_bulk_attachments import MessagingBulkAttachments as MessagingBulkAttachments
    from ..custom.user_email_attachments import AsyncUserEmailAttachments as AsyncUserEmailAttachments
    from ..custom.user_email_attachments import UserEmailAttachments as UserEmailAttachments
    from ..resources.aggregation_requests import AggregationRequests as AggregationRequests
    from ..resources.aggregation_requests import AsyncAggregationRequests as AsyncAggregationRequests
    from ..resources.announcers import Announcers as Announcers
    from ..resources.announcers import AsyncAnnouncers as AsyncAnnouncers
    from ..resources.app_credentials import AppCredentials as AppCredentials
    from ..resources.app_credentials import AsyncAppCredentials as AsyncAppCredentials
    from ..resources.ask_entries import AskEntries as AskEntries
    from ..resources.ask_entries import AsyncAskEntries as AsyncAskEntries
    from ..resources.ask_reminders import AskReminders as AskReminders
    from ..resources.ask_reminders import AsyncAskReminders as AsyncAskReminders
    from ..resources.ask_subscriptions import AskSubscriptions as AskSubscriptions
    from ..resources.ask_subscriptions import AsyncAskSubscriptions as AsyncAskSubscriptions
    from ..resources.badge_counts import AsyncBadgeCounts as AsyncBadgeCounts
    from ..resources.badge_counts import BadgeCounts as BadgeCounts
    from ..resources.bulk_badge_counts import AsyncBulkBadgeCounts as AsyncBulkBadgeCounts
    from ..resources.bulk_badge_counts import BulkBadgeCounts as BulkBadgeCounts
    from ..resources.communication_messages import AsyncCommunicationMessages as AsyncCommunicationMessages
    from ..resources.communication_messages import CommunicationMessages as CommunicationMessages
    from ..resources.communication_summaries import AsyncCommunicationSummaries as AsyncCommunicationSummaries
    from ..resources.communication_summaries import CommunicationSummaries as CommunicationSummaries
    from ..resources.individual_groups import AsyncIndividualGroups as AsyncIndividualGroups
    from ..resources.individual_groups import IndividualGroups as IndividualGroups
    from ..resources.individuals import AsyncIndividuals as AsyncIndividuals
    from ..resources.individuals import Individuals as Individuals
    from ..resources.messaging_bookmarks import AsyncMessagingBookmarks as AsyncMessagingBookmarks
    from ..resources.messaging_bookmarks import MessagingBookmarks as MessagingBookmarks
    from ..resources.messaging_bulk_messages import AsyncMessagingBulkMessages as AsyncMessagingBulkMessages
    from ..resources.messaging_bulk_messages import MessagingBulkMessages as MessagingBulkMessages
    from ..resources.messaging_channels import AsyncMessagingChannels as AsyncMessagingChannels
    from ..resources.messaging_channels import MessagingChannels as MessagingChannels
    from ..resources.messaging_messages import AsyncMessagingMessages as AsyncMessagingMessages
    from ..resources.messaging_messages import MessagingMessages as MessagingMessages
    from ..resources.messaging_operations import AsyncMessagingOperations as AsyncMessagingOperations
    from ..resources.messaging_operations import MessagingOperations as MessagingOperations
    from ..resources.messaging_plugins import AsyncMessagingPlugins as AsyncMessagingPlugins
    from ..resources.messaging_plugins import MessagingPlugins as MessagingPlugins
    from ..resources.messaging_responders import AsyncMessagingResponders as AsyncMessagingResponders
    from ..resources.messaging_responders import MessagingResponders as MessagingResponders
    from ..resources.multicasts import AsyncMulticasts as AsyncMulticasts
    from ..resources.multicasts import Multicasts as Multicasts
    from ..resources.org_preferences import AsyncOrgPreferences as AsyncOrgPreferences
    from ..resources.org_preferences import OrgPreferences as OrgPreferences
    from ..resources.organizations import AsyncOrganizations as AsyncOrganizations
    from ..resources.organizations import Organizations as Organizations
    from ..resources.purge_data import AsyncPurgeData as AsyncPurgeData
    from ..resources.purge_data import PurgeData as PurgeData
    from ..resources.replicators import AsyncReplicators as AsyncReplicators
    from ..resources.replicators import Replicators as Replicators
    from ..resources.sniffers import AsyncSniffers as AsyncSniffers
    from ..resources.sniffers import Sniffers as Sniffers
    from ..resources.text_account_numbers import AsyncTextAccountNumbers as AsyncTextAccountNumbers
    from ..resources.text_account_numbers import TextAccountNumbers as TextAccountNumbers
    from ..resources.text_accounts import AsyncTextAccounts as AsyncTextAccounts
    from ..resources.text_accounts import TextAccounts as TextAccounts
    from ..resources.text_number_info import AsyncTextNumberInfoResource as AsyncTextNumberInfoResource
    from ..resources.text_number_info import TextNumberInfoResource as TextNumberInfoResource
    from ..resources.text_number_logs import AsyncTextNumberLogs as AsyncTextNumberLogs
    from ..resources.text_number_logs import TextNumberLogs as TextNumberLogs
    from ..resources.text_receive_logs import AsyncTextReceiveLogs as AsyncTextReceiveLogs
    from ..resources.text_receive_logs import TextReceiveLogs as TextReceiveLogs
    from ..resources.text_user_number_maps import AsyncTextUserNumberMaps as AsyncTextUserNumberMaps
    from ..resources.text_user_number_maps import TextUserNumberMaps as TextUserNumberMaps
    from ..resources.texts import AsyncTexts as AsyncTexts
    from ..resources.texts import Texts as Texts
    from ..resources.tts_synthesizers import AsyncTtsSynthesizers as AsyncTtsSynthesizers
    from ..resources.tts_synthesizers import TtsSynthesizers as TtsSynthesizers
    from ..resources.user_consents import AsyncUserConsents as AsyncUserConsents
    from ..resources.user_consents import UserConsents as UserConsents
    from ..resources.user_devices import AsyncUserDevices as AsyncUserDevices
    from ..resources.user_devices import UserDevices as UserDevices
    from ..resources.user_emails import AsyncUserEmails as AsyncUserEmails
    from ..resources.user_emails import UserEmails as UserEmails
    from ..resources.user_multicasts import AsyncUserMulticasts as AsyncUserMulticasts
    from ..resources.user_multicasts import UserMulticasts as UserMulticasts
    from ..resources.user_notification_counts import AsyncUserNotificationCounts as AsyncUserNotificationCounts
    from ..resources.user_notification_counts import UserNotificationCounts as UserNotificationCounts
    from ..resources.user_notifications import AsyncUserNotifications as AsyncUserNotifications
    from ..resources.user_notifications import UserNotifications as UserNotifications
    from ..resources.users import AsyncUsers as AsyncUsers
    from ..resources.users import Users as Users
    from ..resources.video_channels import AsyncVideoChannels as AsyncVideoChannels
    from ..resources.video_channels import VideoChannels as VideoChannels
    from ..resources.video_compositions import AsyncVideoCompositions as AsyncVideoCompositions
    from ..resources.video_compositions import VideoCompositions as VideoCompositions
    from ..resources.video_participants import AsyncVideoParticipants as AsyncVideoParticipants
    from ..resources.video_participants import VideoParticipants as VideoParticipants
    from ..resources.voice_conferences import AsyncVoiceConferences as AsyncVoiceConferences
    from ..resources.voice_conferences import VoiceConferences as VoiceConferences
    from ..resources.voice_dial_logs import AsyncVoiceDialLogs as AsyncVoiceDialLogs
    from ..resources.voice_dial_logs import VoiceDialLogs as VoiceDialLogs
    from ..resources.voice_ivrs import AsyncVoiceIvrs as AsyncVoiceIvrs
    from ..resources.voice_ivrs import VoiceIvrs as VoiceIvrs
    from ..resources.voice_queue_agents import AsyncVoiceQueueAgents as AsyncVoiceQueueAgents
    from ..resources.voice_queue_agents import VoiceQueueAgents as VoiceQueueAgents
    from ..resources.voice_queue_entries import AsyncVoiceQueueEntries as AsyncVoiceQueueEntries
    from ..resources.voice_queue_entries import VoiceQueueEntries as VoiceQueueEntries
    from ..resources.voice_recordings import AsyncVoiceRecordings as AsyncVoiceRecordings
    from ..resources.voice_recordings import VoiceRecordings as VoiceRecordings
    from ..resources.voice_settings import AsyncVoiceSettings as AsyncVoiceSettings
    from ..resources.voice_settings import VoiceSettings as VoiceSettings
    from ..resources.voice_surveys import AsyncVoiceSurveys as AsyncVoiceSurveys
    from ..resources.voice_surveys import VoiceSurveys as VoiceSurveys
    from ..resources.voice_tasks import AsyncVoiceTasks as AsyncVoiceTasks
    from ..resources.voice_tasks import VoiceTasks as VoiceTasks

_MODULES = {
    "AggregationRequests": "resources.aggregation_requests",
    "Announcers": "resources.announcers",
    "AppCredentials": "resources.app_credentials",
    "AskEntries": "resources.ask_entries",
    "AskReminders": "resources.ask_reminders",
    "AskSubscriptions": "resources.ask_subscriptions",
    "AsyncAggregationRequests": "resources.aggregation_requests",
    "AsyncAnnouncers": "resources.announcers",
    "AsyncAppCredentials": "resources.app_credentials",
    "AsyncAskEntries": "resources.ask_entries",
    "AsyncAskReminders": "resources.ask_reminders",
    "AsyncAskSubscriptions": "resources.ask_subscriptions",
    "AsyncBadgeCounts": "resources.badge_counts",
    "AsyncBulkBadgeCounts": "resources.bulk_badge_counts",
    "AsyncCommunicationMessages": "resources.communication_messages",
    "AsyncCommunicationSummaries": "resources.communication_summaries",
    "AsyncIndividualGroups": "resources.individual_groups",
    "AsyncIndividuals": "resources.individuals",
    "AsyncMessagingAttachments": "custom.messaging_attachments",
    "AsyncMessagingBookmarks": "resources.messaging_bookmarks",
    "AsyncMessagingBulkAttachments": "custom.messaging_bulk_attachments",
    "AsyncMessagingBulkMessages": "resources.messaging_bulk_messages",
    "AsyncMessagingChannels": "resources.messaging_channels",
    "AsyncMessagingMessages": "resources.messaging_messages",
    "AsyncMessagingOperations": "resources.messaging_operations",
    "AsyncMessagingPlugins": "resources.messaging_plugins",
    "AsyncMessagingResponders": "resources.messaging_responders",
    "AsyncMulticasts": "resources.multicasts",
    "AsyncOrgPreferences": "resources.org_preferences",
    "AsyncOrganizations": "resources.organizations",
    "AsyncPurgeData": "resources.purge_data",
    "AsyncReplicators": "resources.replicators",
    "AsyncSniffers": "resources.sniffers",
    "AsyncTextAccountNumbers": "resources.text_account_numbers",
    "AsyncTextAccounts": "resources.text_accounts",
    "AsyncTextNumberInfoResource": "resources.text_number_info",
    "AsyncTextNumberLogs": "resources.text_number_logs",
    "AsyncTextReceiveLogs": "resources.text_receive_logs",
    "AsyncTextUserNumberMaps": "resources.text_user_number_maps",
    "AsyncTexts": "resources.texts",
    "AsyncTtsSynthesizers": "resources.tts_synthesizers",
    "AsyncUserConsents": "resources.user_consents",
    "AsyncUserDevices": "resources.user_devices",
    "AsyncUserEmailAttachments": "custom.user_email_attachments",
    "AsyncUserEmails": "resources.user_emails",
    "AsyncUserMulticasts": "resources.user_multicasts",
    "AsyncUserNotificationCounts": "resources.user_notification_counts",
    "AsyncUserNotifications": "resources.user_notifications",
    "AsyncUsers": "resources.users",
    "AsyncVideoChannels": "resources.video_channels",
    "AsyncVideoCompositions": "resources.video_compositions",
    "AsyncVideoParticipants": "resources.video_participants",
    "AsyncVoiceConferences": "resources.voice_conferences",
    "AsyncVoiceDialLogs": "resources.voice_dial_logs",
    "AsyncVoiceIvrs": "resources.voice_ivrs",
    "AsyncVoiceQueueAgents": "resources.voice_queue_agents",
    "AsyncVoiceQueueEntries": "resources.voice_queue_entries",
    "AsyncVoiceRecordings": "resources.voice_recordings",
    "AsyncVoiceSettings": "resources.voice_settings",
    "AsyncVoiceSurveys": "resources.voice_surveys",
    "AsyncVoiceTasks": "resources.voice_tasks",
    "BadgeCounts": "resources.badge_counts",
    "BulkBadgeCounts": "resources.bulk_badge_counts",
    "CommunicationMessages": "resources.communication_messages",
    "CommunicationSummaries": "resources.communication_summaries",
    "IndividualGroups": "resources.individual_groups",
    "Individuals": "resources.individuals",
    "MessagingAttachments": "custom.messaging_attachments",
    "MessagingBookmarks": "resources.messaging_bookmarks",
    "MessagingBulkAttachments": "custom.messaging_bulk_attachments",
    "MessagingBulkMessages": "resources.messaging_bulk_messages",
    "MessagingChannels": "resources.messaging_channels",
    "MessagingMessages": "resources.messaging_messages",
    "MessagingOperations": "resources.messaging_operations",
    "MessagingPlugins": "resources.messaging_plugins",
    "MessagingResponders": "resources.messaging_responders",
    "Multicasts": "resources.multicasts",
    "OrgPreferences": "resources.org_preferences",
    "Organizations": "resources.organizations",
    "PurgeData": "resources.purge_data",
    "Replicators": "resources.replicators",
    "Sniffers": "resources.sniffers",
    "TextAccountNumbers": "resources.text_account_numbers",
    "TextAccounts": "resources.text_accounts",
    "TextNumberInfoResource": "resources.text_number_info",
    "TextNumberLogs": "resources.text_number_logs",
    "TextReceiveLogs": "resources.text_receive_logs",
    "TextUserNumberMaps": "resources.text_user_number_maps",
    "Texts": "resources.texts",
    "TtsSynthesizers": "resources.tts_synthesizers",
    "UserConsents": "resources.user_consents",
    "UserDevices": "resources.user_devices",
    "UserEmailAttachments": "custom.user_email_attachments",
    "UserEmails": "resources.user_emails",
    "UserMulticasts": "resources.user_multicasts",
    "UserNotificationCounts": "resources.user_notification_counts",
    "UserNotifications": "resources.user_notifications",
    "Users": "resources.users",
    "VideoChannels": "resources.video_channels",
    "VideoCompositions": "resources.video_compositions",
    "VideoParticipants": "resources.video_participants",
    "VoiceConferences": "resources.voice_conferences",
    "VoiceDialLogs": "resources.voice_dial_logs",
    "VoiceIvrs": "resources.voice_ivrs",
    "VoiceQueueAgents": "resources.voice_queue_agents",
    "VoiceQueueEntries": "resources.voice_queue_entries",
    "VoiceRecordings": "resources.voice_recordings",
    "VoiceSettings": "resources.voice_settings",
    "VoiceSurveys": "resources.voice_surveys",
    "VoiceTasks": "resources.voice_tasks",
}

__all__ = [
    "AggregationRequests",
    "Announcers",
    "AppCredentials",
    "AskEntries",
    "AskReminders",
    "AskSubscriptions",
    "AsyncAggregationRequests",
    "AsyncAnnouncers",
    "AsyncAppCredentials",
    "AsyncAskEntries",
    "AsyncAskReminders",
    "AsyncAskSubscriptions",
    "AsyncBadgeCounts",
    "AsyncBulkBadgeCounts",
    "AsyncCommunicationMessages",
    "AsyncCommunicationSummaries",
    "AsyncIndividualGroups",
    "AsyncIndividuals",
    "AsyncMessagingAttachments",
    "AsyncMessagingBookmarks",
    "AsyncMessagingBulkAttachments",
    "AsyncMessagingBulkMessages",
    "AsyncMessagingChannels",
    "AsyncMessagingMessages",
    "AsyncMessagingOperations",
    "AsyncMessagingPlugins",
    "AsyncMessagingResponders",
    "AsyncMulticasts",
    "AsyncOrgPreferences",
    "AsyncOrganizations",
    "AsyncPurgeData",
    "AsyncReplicators",
    "AsyncSniffers",
    "AsyncTextAccountNumbers",
    "AsyncTextAccounts",
    "AsyncTextNumberInfoResource",
    "AsyncTextNumberLogs",
    "AsyncTextReceiveLogs",
    "AsyncTextUserNumberMaps",
    "AsyncTexts",
    "AsyncTtsSynthesizers",
    "AsyncUserConsents",
    "AsyncUserDevices",
    "AsyncUserEmailAttachments",
    "AsyncUserEmails",
    "AsyncUserMulticasts",
    "AsyncUserNotificationCounts",
    "AsyncUserNotifications",
    "AsyncUsers",
    "AsyncVideoChannels",
    "AsyncVideoCompositions",
    "AsyncVideoParticipants",
    "AsyncVoiceConferences",
    "AsyncVoiceDialLogs",
    "AsyncVoiceIvrs",
    "AsyncVoiceQueueAgents",
    "AsyncVoiceQueueEntries",
    "AsyncVoiceRecordings",
    "AsyncVoiceSettings",
    "AsyncVoiceSurveys",
    "AsyncVoiceTasks",
    "BadgeCounts",
    "BulkBadgeCounts",
    "CommunicationMessages",
    "CommunicationSummaries",
    "IndividualGroups",
    "Individuals",
    "MessagingAttachments",
    "MessagingBookmarks",
    "MessagingBulkAttachments",
    "MessagingBulkMessages",
    "MessagingChannels",
    "MessagingMessages",
    "MessagingOperations",
    "MessagingPlugins",
    "MessagingResponders",
    "Multicasts",
    "OrgPreferences",
    "Organizations",
    "PurgeData",
    "Replicators",
    "Sniffers",
    "TextAccountNumbers",
    "TextAccounts",
    "TextNumberInfoResource",
    "TextNumberLogs",
    "TextReceiveLogs",
    "TextUserNumberMaps",
    "Texts",
    "TtsSynthesizers",
    "UserConsents",
    "UserDevices",
    "UserEmailAttachments",
    "UserEmails",
    "UserMulticasts",
    "UserNotificationCounts",
    "UserNotifications",
    "Users",
    "VideoChannels",
    "VideoCompositions",
    "VideoParticipants",
    "VoiceConferences",
    "VoiceDialLogs",
    "VoiceIvrs",
    "VoiceQueueAgents",
    "VoiceQueueEntries",
    "VoiceRecordings",
    "VoiceSettings",
    "VoiceSurveys",
    "VoiceTasks",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"..{module}", __package__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
