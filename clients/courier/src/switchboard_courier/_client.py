"""The clients of courier: `Courier`, and `AsyncCourier` for asyncio."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import errors as errors  # names the base class before anything is raised
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from typing import Self

    from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource
    from .custom.messaging_attachments import AsyncMessagingAttachments, MessagingAttachments
    from .custom.messaging_bulk_attachments import AsyncMessagingBulkAttachments, MessagingBulkAttachments
    from .custom.user_email_attachments import AsyncUserEmailAttachments, UserEmailAttachments
    from .resources.aggregation_requests import AggregationRequests, AsyncAggregationRequests
    from .resources.announcers import Announcers, AsyncAnnouncers
    from .resources.app_credentials import AppCredentials, AsyncAppCredentials
    from .resources.ask_entries import AskEntries, AsyncAskEntries
    from .resources.ask_reminders import AskReminders, AsyncAskReminders
    from .resources.ask_subscriptions import AskSubscriptions, AsyncAskSubscriptions
    from .resources.badge_counts import AsyncBadgeCounts, BadgeCounts
    from .resources.bulk_badge_counts import AsyncBulkBadgeCounts, BulkBadgeCounts
    from .resources.communication_messages import AsyncCommunicationMessages, CommunicationMessages
    from .resources.communication_summaries import AsyncCommunicationSummaries, CommunicationSummaries
    from .resources.individual_groups import AsyncIndividualGroups, IndividualGroups
    from .resources.individuals import AsyncIndividuals, Individuals
    from .resources.messaging_bookmarks import AsyncMessagingBookmarks, MessagingBookmarks
    from .resources.messaging_bulk_messages import AsyncMessagingBulkMessages, MessagingBulkMessages
    from .resources.messaging_channels import AsyncMessagingChannels, MessagingChannels
    from .resources.messaging_messages import AsyncMessagingMessages, MessagingMessages
    from .resources.messaging_operations import AsyncMessagingOperations, MessagingOperations
    from .resources.messaging_plugins import AsyncMessagingPlugins, MessagingPlugins
    from .resources.messaging_responders import AsyncMessagingResponders, MessagingResponders
    from .resources.multicasts import AsyncMulticasts, Multicasts
    from .resources.org_preferences import AsyncOrgPreferences, OrgPreferences
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.purge_data import AsyncPurgeData, PurgeData
    from .resources.replicators import AsyncReplicators, Replicators
    from .resources.sniffers import AsyncSniffers, Sniffers
    from .resources.text_account_numbers import AsyncTextAccountNumbers, TextAccountNumbers
    from .resources.text_accounts import AsyncTextAccounts, TextAccounts
    from .resources.text_number_info import AsyncTextNumberInfoResource, TextNumberInfoResource
    from .resources.text_number_logs import AsyncTextNumberLogs, TextNumberLogs
    from .resources.text_receive_logs import AsyncTextReceiveLogs, TextReceiveLogs
    from .resources.text_user_number_maps import AsyncTextUserNumberMaps, TextUserNumberMaps
    from .resources.texts import AsyncTexts, Texts
    from .resources.tts_synthesizers import AsyncTtsSynthesizers, TtsSynthesizers
    from .resources.user_consents import AsyncUserConsents, UserConsents
    from .resources.user_devices import AsyncUserDevices, UserDevices
    from .resources.user_emails import AsyncUserEmails, UserEmails
    from .resources.user_multicasts import AsyncUserMulticasts, UserMulticasts
    from .resources.user_notification_counts import AsyncUserNotificationCounts, UserNotificationCounts
    from .resources.user_notifications import AsyncUserNotifications, UserNotifications
    from .resources.users import AsyncUsers, Users
    from .resources.video_channels import AsyncVideoChannels, VideoChannels
    from .resources.video_compositions import AsyncVideoCompositions, VideoCompositions
    from .resources.video_participants import AsyncVideoParticipants, VideoParticipants
    from .resources.voice_conferences import AsyncVoiceConferences, VoiceConferences
    from .resources.voice_dial_logs import AsyncVoiceDialLogs, VoiceDialLogs
    from .resources.voice_ivrs import AsyncVoiceIvrs, VoiceIvrs
    from .resources.voice_queue_agents import AsyncVoiceQueueAgents, VoiceQueueAgents
    from .resources.voice_queue_entries import AsyncVoiceQueueEntries, VoiceQueueEntries
    from .resources.voice_recordings import AsyncVoiceRecordings, VoiceRecordings
    from .resources.voice_settings import AsyncVoiceSettings, VoiceSettings
    from .resources.voice_surveys import AsyncVoiceSurveys, VoiceSurveys
    from .resources.voice_tasks import AsyncVoiceTasks, VoiceTasks


class Courier(Client):
    """courier, blocking. Close it, or use it in a `with` statement.

    Args:
        access_token: Access token, as returned by `POST /identity/v1/login/` on the same host. Default: the
            environment variable `COURIER_ACCESS_TOKEN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `COURIER_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        access_token: CredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {"access_token": access_token}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(self, *, access_token: CredentialSource | None = None, **settings: Unpack[ClientSettings]) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"access_token": access_token}
        return self._copy(settings, arguments)

    @property
    def aggregation_requests(self) -> AggregationRequests:
        """Requests to gather figures about people."""
        found: AggregationRequests = self._resource("resources.aggregation_requests", "AggregationRequests")
        return found

    @property
    def announcers(self) -> Announcers:
        """Automatic posts that an event sets off."""
        found: Announcers = self._resource("resources.announcers", "Announcers")
        return found

    @property
    def app_credentials(self) -> AppCredentials:
        """Secrets with which push notifications reach a mobile app."""
        found: AppCredentials = self._resource("resources.app_credentials", "AppCredentials")
        return found

    @property
    def ask_entries(self) -> AskEntries:
        """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""
        found: AskEntries = self._resource("resources.ask_entries", "AskEntries")
        return found

    @property
    def ask_reminders(self) -> AskReminders:
        """Reminders that Alexa speaks to a person."""
        found: AskReminders = self._resource("resources.ask_reminders", "AskReminders")
        return found

    @property
    def ask_subscriptions(self) -> AskSubscriptions:
        """Links between users and Alexa skills, and events sent to them."""
        found: AskSubscriptions = self._resource("resources.ask_subscriptions", "AskSubscriptions")
        return found

    @property
    def badge_counts(self) -> BadgeCounts:
        """The number that an app's badge shows, by kind."""
        found: BadgeCounts = self._resource("resources.badge_counts", "BadgeCounts")
        return found

    @property
    def bulk_badge_counts(self) -> BulkBadgeCounts:
        """Many badge counts in one call."""
        found: BulkBadgeCounts = self._resource("resources.bulk_badge_counts", "BulkBadgeCounts")
        return found

    @property
    def communication_messages(self) -> CommunicationMessages:
        """Overview of a person's conversations."""
        found: CommunicationMessages = self._resource("resources.communication_messages", "CommunicationMessages")
        return found

    @property
    def communication_summaries(self) -> CommunicationSummaries:
        """What waits for a person, in numbers."""
        found: CommunicationSummaries = self._resource("resources.communication_summaries", "CommunicationSummaries")
        return found

    @property
    def individual_groups(self) -> IndividualGroups:
        """Courier's copies of groups of people."""
        found: IndividualGroups = self._resource("resources.individual_groups", "IndividualGroups")
        return found

    @property
    def individuals(self) -> Individuals:
        """Courier's copies of people, and messages to one of them."""
        found: Individuals = self._resource("resources.individuals", "Individuals")
        return found

    @property
    def messaging_attachments(self) -> MessagingAttachments:
        """Files of channel messages, uploaded in three steps."""
        found: MessagingAttachments = self._resource("custom.messaging_attachments", "MessagingAttachments")
        return found

    @property
    def messaging_bookmarks(self) -> MessagingBookmarks:
        """Marked messages of channels."""
        found: MessagingBookmarks = self._resource("resources.messaging_bookmarks", "MessagingBookmarks")
        return found

    @property
    def messaging_bulk_attachments(self) -> MessagingBulkAttachments:
        """Files of bulk messages, uploaded in three steps."""
        found: MessagingBulkAttachments = self._resource(
            "custom.messaging_bulk_attachments", "MessagingBulkAttachments"
        )
        return found

    @property
    def messaging_bulk_messages(self) -> MessagingBulkMessages:
        """One message to many channels."""
        found: MessagingBulkMessages = self._resource("resources.messaging_bulk_messages", "MessagingBulkMessages")
        return found

    @property
    def messaging_channels(self) -> MessagingChannels:
        """Conversations between people, with optional texting."""
        found: MessagingChannels = self._resource("resources.messaging_channels", "MessagingChannels")
        return found

    @property
    def messaging_messages(self) -> MessagingMessages:
        """Messages in channels, their reactions and receipts."""
        found: MessagingMessages = self._resource("resources.messaging_messages", "MessagingMessages")
        return found

    @property
    def messaging_operations(self) -> MessagingOperations:
        """Long-running jobs on messaging data."""
        found: MessagingOperations = self._resource("resources.messaging_operations", "MessagingOperations")
        return found

    @property
    def messaging_plugins(self) -> MessagingPlugins:
        """Short commands that expand to a message."""
        found: MessagingPlugins = self._resource("resources.messaging_plugins", "MessagingPlugins")
        return found

    @property
    def messaging_responders(self) -> MessagingResponders:
        """Automatic replies by calendar."""
        found: MessagingResponders = self._resource("resources.messaging_responders", "MessagingResponders")
        return found

    @property
    def multicasts(self) -> Multicasts:
        """Templated messages to all whom a filter selects."""
        found: Multicasts = self._resource("resources.multicasts", "Multicasts")
        return found

    @property
    def org_preferences(self) -> OrgPreferences:
        """Messaging preferences of an organization."""
        found: OrgPreferences = self._resource("resources.org_preferences", "OrgPreferences")
        return found

    @property
    def organizations(self) -> Organizations:
        """Courier's copies of organizations."""
        found: Organizations = self._resource("resources.organizations", "Organizations")
        return found

    @property
    def purge_data(self) -> PurgeData:
        """Erasure of an entity's data."""
        found: PurgeData = self._resource("resources.purge_data", "PurgeData")
        return found

    @property
    def replicators(self) -> Replicators:
        """Jobs that copy data from other services."""
        found: Replicators = self._resource("resources.replicators", "Replicators")
        return found

    @property
    def sniffers(self) -> Sniffers:
        """Recording of a user's requests, for support."""
        found: Sniffers = self._resource("resources.sniffers", "Sniffers")
        return found

    @property
    def text_account_numbers(self) -> TextAccountNumbers:
        """Phone numbers that send and receive texts."""
        found: TextAccountNumbers = self._resource("resources.text_account_numbers", "TextAccountNumbers")
        return found

    @property
    def text_accounts(self) -> TextAccounts:
        """Accounts of organizations at the texting carrier."""
        found: TextAccounts = self._resource("resources.text_accounts", "TextAccounts")
        return found

    @property
    def text_number_info(self) -> TextNumberInfoResource:
        """Carrier data of phone numbers."""
        found: TextNumberInfoResource = self._resource("resources.text_number_info", "TextNumberInfoResource")
        return found

    @property
    def text_number_logs(self) -> TextNumberLogs:
        """What happened on a text number."""
        found: TextNumberLogs = self._resource("resources.text_number_logs", "TextNumberLogs")
        return found

    @property
    def text_receive_logs(self) -> TextReceiveLogs:
        """Texts that came in."""
        found: TextReceiveLogs = self._resource("resources.text_receive_logs", "TextReceiveLogs")
        return found

    @property
    def text_user_number_maps(self) -> TextUserNumberMaps:
        """Which number texts which user."""
        found: TextUserNumberMaps = self._resource("resources.text_user_number_maps", "TextUserNumberMaps")
        return found

    @property
    def texts(self) -> Texts:
        """Single text messages and their delivery."""
        found: Texts = self._resource("resources.texts", "Texts")
        return found

    @property
    def tts_synthesizers(self) -> TtsSynthesizers:
        """Speech from text."""
        found: TtsSynthesizers = self._resource("resources.tts_synthesizers", "TtsSynthesizers")
        return found

    @property
    def user_consents(self) -> UserConsents:
        """Consents of users to be contacted."""
        found: UserConsents = self._resource("resources.user_consents", "UserConsents")
        return found

    @property
    def user_devices(self) -> UserDevices:
        """Devices that receive push notifications."""
        found: UserDevices = self._resource("resources.user_devices", "UserDevices")
        return found

    @property
    def user_email_attachments(self) -> UserEmailAttachments:
        """Files of e-mails, uploaded in three steps."""
        found: UserEmailAttachments = self._resource("custom.user_email_attachments", "UserEmailAttachments")
        return found

    @property
    def user_emails(self) -> UserEmails:
        """E-mails to people, from draft to delivery."""
        found: UserEmails = self._resource("resources.user_emails", "UserEmails")
        return found

    @property
    def user_multicasts(self) -> UserMulticasts:
        """Templated messages to named people and groups."""
        found: UserMulticasts = self._resource("resources.user_multicasts", "UserMulticasts")
        return found

    @property
    def user_notification_counts(self) -> UserNotificationCounts:
        """How many notifications users got by day."""
        found: UserNotificationCounts = self._resource("resources.user_notification_counts", "UserNotificationCounts")
        return found

    @property
    def user_notifications(self) -> UserNotifications:
        """Notifications of users and their acknowledgement."""
        found: UserNotifications = self._resource("resources.user_notifications", "UserNotifications")
        return found

    @property
    def users(self) -> Users:
        """Users with their contact data, and messages to one of them."""
        found: Users = self._resource("resources.users", "Users")
        return found

    @property
    def video_channels(self) -> VideoChannels:
        """Video calls from appointment to encounter."""
        found: VideoChannels = self._resource("resources.video_channels", "VideoChannels")
        return found

    @property
    def video_compositions(self) -> VideoCompositions:
        """Processed recordings of video calls."""
        found: VideoCompositions = self._resource("resources.video_compositions", "VideoCompositions")
        return found

    @property
    def video_participants(self) -> VideoParticipants:
        """People in video calls."""
        found: VideoParticipants = self._resource("resources.video_participants", "VideoParticipants")
        return found

    @property
    def voice_conferences(self) -> VoiceConferences:
        """Conferences by telephone."""
        found: VoiceConferences = self._resource("resources.voice_conferences", "VoiceConferences")
        return found

    @property
    def voice_dial_logs(self) -> VoiceDialLogs:
        """Outgoing calls and how they went."""
        found: VoiceDialLogs = self._resource("resources.voice_dial_logs", "VoiceDialLogs")
        return found

    @property
    def voice_ivrs(self) -> VoiceIvrs:
        """Voice menus, as the telephony provider asks for them."""
        found: VoiceIvrs = self._resource("resources.voice_ivrs", "VoiceIvrs")
        return found

    @property
    def voice_queue_agents(self) -> VoiceQueueAgents:
        """People who answer a queue of callers."""
        found: VoiceQueueAgents = self._resource("resources.voice_queue_agents", "VoiceQueueAgents")
        return found

    @property
    def voice_queue_entries(self) -> VoiceQueueEntries:
        """Callers who wait in a queue."""
        found: VoiceQueueEntries = self._resource("resources.voice_queue_entries", "VoiceQueueEntries")
        return found

    @property
    def voice_recordings(self) -> VoiceRecordings:
        """Voice mails and recorded calls."""
        found: VoiceRecordings = self._resource("resources.voice_recordings", "VoiceRecordings")
        return found

    @property
    def voice_settings(self) -> VoiceSettings:
        """How calls to a number are handled."""
        found: VoiceSettings = self._resource("resources.voice_settings", "VoiceSettings")
        return found

    @property
    def voice_surveys(self) -> VoiceSurveys:
        """Surveys by telephone."""
        found: VoiceSurveys = self._resource("resources.voice_surveys", "VoiceSurveys")
        return found

    @property
    def voice_tasks(self) -> VoiceTasks:
        """Jobs that run on a voice setting."""
        found: VoiceTasks = self._resource("resources.voice_tasks", "VoiceTasks")
        return found


class AsyncCourier(AsyncClient):
    """courier, for asyncio. Close it, or use it in an `async with` statement.

    Args:
        access_token: Access token, as returned by `POST /identity/v1/login/` on the same host. Default: the
            environment variable `COURIER_ACCESS_TOKEN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `COURIER_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        access_token: AsyncCredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {"access_token": access_token}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(
        self, *, access_token: AsyncCredentialSource | None = None, **settings: Unpack[ClientSettings]
    ) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"access_token": access_token}
        return self._copy(settings, arguments)

    @property
    def aggregation_requests(self) -> AsyncAggregationRequests:
        """Requests to gather figures about people."""
        found: AsyncAggregationRequests = self._resource("resources.aggregation_requests", "AsyncAggregationRequests")
        return found

    @property
    def announcers(self) -> AsyncAnnouncers:
        """Automatic posts that an event sets off."""
        found: AsyncAnnouncers = self._resource("resources.announcers", "AsyncAnnouncers")
        return found

    @property
    def app_credentials(self) -> AsyncAppCredentials:
        """Secrets with which push notifications reach a mobile app."""
        found: AsyncAppCredentials = self._resource("resources.app_credentials", "AsyncAppCredentials")
        return found

    @property
    def ask_entries(self) -> AsyncAskEntries:
        """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""
        found: AsyncAskEntries = self._resource("resources.ask_entries", "AsyncAskEntries")
        return found

    @property
    def ask_reminders(self) -> AsyncAskReminders:
        """Reminders that Alexa speaks to a person."""
        found: AsyncAskReminders = self._resource("resources.ask_reminders", "AsyncAskReminders")
        return found

    @property
    def ask_subscriptions(self) -> AsyncAskSubscriptions:
        """Links between users and Alexa skills, and events sent to them."""
        found: AsyncAskSubscriptions = self._resource("resources.ask_subscriptions", "AsyncAskSubscriptions")
        return found

    @property
    def badge_counts(self) -> AsyncBadgeCounts:
        """The number that an app's badge shows, by kind."""
        found: AsyncBadgeCounts = self._resource("resources.badge_counts", "AsyncBadgeCounts")
        return found

    @property
    def bulk_badge_counts(self) -> AsyncBulkBadgeCounts:
        """Many badge counts in one call."""
        found: AsyncBulkBadgeCounts = self._resource("resources.bulk_badge_counts", "AsyncBulkBadgeCounts")
        return found

    @property
    def communication_messages(self) -> AsyncCommunicationMessages:
        """Overview of a person's conversations."""
        found: AsyncCommunicationMessages = self._resource(
            "resources.communication_messages", "AsyncCommunicationMessages"
        )
        return found

    @property
    def communication_summaries(self) -> AsyncCommunicationSummaries:
        """What waits for a person, in numbers."""
        found: AsyncCommunicationSummaries = self._resource(
            "resources.communication_summaries", "AsyncCommunicationSummaries"
        )
        return found

    @property
    def individual_groups(self) -> AsyncIndividualGroups:
        """Courier's copies of groups of people."""
        found: AsyncIndividualGroups = self._resource("resources.individual_groups", "AsyncIndividualGroups")
        return found

    @property
    def individuals(self) -> AsyncIndividuals:
        """Courier's copies of people, and messages to one of them."""
        found: AsyncIndividuals = self._resource("resources.individuals", "AsyncIndividuals")
        return found

    @property
    def messaging_attachments(self) -> AsyncMessagingAttachments:
        """Files of channel messages, uploaded in three steps."""
        found: AsyncMessagingAttachments = self._resource("custom.messaging_attachments", "AsyncMessagingAttachments")
        return found

    @property
    def messaging_bookmarks(self) -> AsyncMessagingBookmarks:
        """Marked messages of channels."""
        found: AsyncMessagingBookmarks = self._resource("resources.messaging_bookmarks", "AsyncMessagingBookmarks")
        return found

    @property
    def messaging_bulk_attachments(self) -> AsyncMessagingBulkAttachments:
        """Files of bulk messages, uploaded in three steps."""
        found: AsyncMessagingBulkAttachments = self._resource(
            "custom.messaging_bulk_attachments", "AsyncMessagingBulkAttachments"
        )
        return found

    @property
    def messaging_bulk_messages(self) -> AsyncMessagingBulkMessages:
        """One message to many channels."""
        found: AsyncMessagingBulkMessages = self._resource(
            "resources.messaging_bulk_messages", "AsyncMessagingBulkMessages"
        )
        return found

    @property
    def messaging_channels(self) -> AsyncMessagingChannels:
        """Conversations between people, with optional texting."""
        found: AsyncMessagingChannels = self._resource("resources.messaging_channels", "AsyncMessagingChannels")
        return found

    @property
    def messaging_messages(self) -> AsyncMessagingMessages:
        """Messages in channels, their reactions and receipts."""
        found: AsyncMessagingMessages = self._resource("resources.messaging_messages", "AsyncMessagingMessages")
        return found

    @property
    def messaging_operations(self) -> AsyncMessagingOperations:
        """Long-running jobs on messaging data."""
        found: AsyncMessagingOperations = self._resource("resources.messaging_operations", "AsyncMessagingOperations")
        return found

    @property
    def messaging_plugins(self) -> AsyncMessagingPlugins:
        """Short commands that expand to a message."""
        found: AsyncMessagingPlugins = self._resource("resources.messaging_plugins", "AsyncMessagingPlugins")
        return found

    @property
    def messaging_responders(self) -> AsyncMessagingResponders:
        """Automatic replies by calendar."""
        found: AsyncMessagingResponders = self._resource("resources.messaging_responders", "AsyncMessagingResponders")
        return found

    @property
    def multicasts(self) -> AsyncMulticasts:
        """Templated messages to all whom a filter selects."""
        found: AsyncMulticasts = self._resource("resources.multicasts", "AsyncMulticasts")
        return found

    @property
    def org_preferences(self) -> AsyncOrgPreferences:
        """Messaging preferences of an organization."""
        found: AsyncOrgPreferences = self._resource("resources.org_preferences", "AsyncOrgPreferences")
        return found

    @property
    def organizations(self) -> AsyncOrganizations:
        """Courier's copies of organizations."""
        found: AsyncOrganizations = self._resource("resources.organizations", "AsyncOrganizations")
        return found

    @property
    def purge_data(self) -> AsyncPurgeData:
        """Erasure of an entity's data."""
        found: AsyncPurgeData = self._resource("resources.purge_data", "AsyncPurgeData")
        return found

    @property
    def replicators(self) -> AsyncReplicators:
        """Jobs that copy data from other services."""
        found: AsyncReplicators = self._resource("resources.replicators", "AsyncReplicators")
        return found

    @property
    def sniffers(self) -> AsyncSniffers:
        """Recording of a user's requests, for support."""
        found: AsyncSniffers = self._resource("resources.sniffers", "AsyncSniffers")
        return found

    @property
    def text_account_numbers(self) -> AsyncTextAccountNumbers:
        """Phone numbers that send and receive texts."""
        found: AsyncTextAccountNumbers = self._resource("resources.text_account_numbers", "AsyncTextAccountNumbers")
        return found

    @property
    def text_accounts(self) -> AsyncTextAccounts:
        """Accounts of organizations at the texting carrier."""
        found: AsyncTextAccounts = self._resource("resources.text_accounts", "AsyncTextAccounts")
        return found

    @property
    def text_number_info(self) -> AsyncTextNumberInfoResource:
        """Carrier data of phone numbers."""
        found: AsyncTextNumberInfoResource = self._resource("resources.text_number_info", "AsyncTextNumberInfoResource")
        return found

    @property
    def text_number_logs(self) -> AsyncTextNumberLogs:
        """What happened on a text number."""
        found: AsyncTextNumberLogs = self._resource("resources.text_number_logs", "AsyncTextNumberLogs")
        return found

    @property
    def text_receive_logs(self) -> AsyncTextReceiveLogs:
        """Texts that came in."""
        found: AsyncTextReceiveLogs = self._resource("resources.text_receive_logs", "AsyncTextReceiveLogs")
        return found

    @property
    def text_user_number_maps(self) -> AsyncTextUserNumberMaps:
        """Which number texts which user."""
        found: AsyncTextUserNumberMaps = self._resource("resources.text_user_number_maps", "AsyncTextUserNumberMaps")
        return found

    @property
    def texts(self) -> AsyncTexts:
        """Single text messages and their delivery."""
        found: AsyncTexts = self._resource("resources.texts", "AsyncTexts")
        return found

    @property
    def tts_synthesizers(self) -> AsyncTtsSynthesizers:
        """Speech from text."""
        found: AsyncTtsSynthesizers = self._resource("resources.tts_synthesizers", "AsyncTtsSynthesizers")
        return found

    @property
    def user_consents(self) -> AsyncUserConsents:
        """Consents of users to be contacted."""
        found: AsyncUserConsents = self._resource("resources.user_consents", "AsyncUserConsents")
        return found

    @property
    def user_devices(self) -> AsyncUserDevices:
        """Devices that receive push notifications."""
        found: AsyncUserDevices = self._resource("resources.user_devices", "AsyncUserDevices")
        return found

    @property
    def user_email_attachments(self) -> AsyncUserEmailAttachments:
        """Files of e-mails, uploaded in three steps."""
        found: AsyncUserEmailAttachments = self._resource("custom.user_email_attachments", "AsyncUserEmailAttachments")
        return found

    @property
    def user_emails(self) -> AsyncUserEmails:
        """E-mails to people, from draft to delivery."""
        found: AsyncUserEmails = self._resource("resources.user_emails", "AsyncUserEmails")
        return found

    @property
    def user_multicasts(self) -> AsyncUserMulticasts:
        """Templated messages to named people and groups."""
        found: AsyncUserMulticasts = self._resource("resources.user_multicasts", "AsyncUserMulticasts")
        return found

    @property
    def user_notification_counts(self) -> AsyncUserNotificationCounts:
        """How many notifications users got by day."""
        found: AsyncUserNotificationCounts = self._resource(
            "resources.user_notification_counts", "AsyncUserNotificationCounts"
        )
        return found

    @property
    def user_notifications(self) -> AsyncUserNotifications:
        """Notifications of users and their acknowledgement."""
        found: AsyncUserNotifications = self._resource("resources.user_notifications", "AsyncUserNotifications")
        return found

    @property
    def users(self) -> AsyncUsers:
        """Users with their contact data, and messages to one of them."""
        found: AsyncUsers = self._resource("resources.users", "AsyncUsers")
        return found

    @property
    def video_channels(self) -> AsyncVideoChannels:
        """Video calls from appointment to encounter."""
        found: AsyncVideoChannels = self._resource("resources.video_channels", "AsyncVideoChannels")
        return found

    @property
    def video_compositions(self) -> AsyncVideoCompositions:
        """Processed recordings of video calls."""
        found: AsyncVideoCompositions = self._resource("resources.video_compositions", "AsyncVideoCompositions")
        return found

    @property
    def video_participants(self) -> AsyncVideoParticipants:
        """People in video calls."""
        found: AsyncVideoParticipants = self._resource("resources.video_participants", "AsyncVideoParticipants")
        return found

    @property
    def voice_conferences(self) -> AsyncVoiceConferences:
        """Conferences by telephone."""
        found: AsyncVoiceConferences = self._resource("resources.voice_conferences", "AsyncVoiceConferences")
        return found

    @property
    def voice_dial_logs(self) -> AsyncVoiceDialLogs:
        """Outgoing calls and how they went."""
        found: AsyncVoiceDialLogs = self._resource("resources.voice_dial_logs", "AsyncVoiceDialLogs")
        return found

    @property
    def voice_ivrs(self) -> AsyncVoiceIvrs:
        """Voice menus, as the telephony provider asks for them."""
        found: AsyncVoiceIvrs = self._resource("resources.voice_ivrs", "AsyncVoiceIvrs")
        return found

    @property
    def voice_queue_agents(self) -> AsyncVoiceQueueAgents:
        """People who answer a queue of callers."""
        found: AsyncVoiceQueueAgents = self._resource("resources.voice_queue_agents", "AsyncVoiceQueueAgents")
        return found

    @property
    def voice_queue_entries(self) -> AsyncVoiceQueueEntries:
        """Callers who wait in a queue."""
        found: AsyncVoiceQueueEntries = self._resource("resources.voice_queue_entries", "AsyncVoiceQueueEntries")
        return found

    @property
    def voice_recordings(self) -> AsyncVoiceRecordings:
        """Voice mails and recorded calls."""
        found: AsyncVoiceRecordings = self._resource("resources.voice_recordings", "AsyncVoiceRecordings")
        return found

    @property
    def voice_settings(self) -> AsyncVoiceSettings:
        """How calls to a number are handled."""
        found: AsyncVoiceSettings = self._resource("resources.voice_settings", "AsyncVoiceSettings")
        return found

    @property
    def voice_surveys(self) -> AsyncVoiceSurveys:
        """Surveys by telephone."""
        found: AsyncVoiceSurveys = self._resource("resources.voice_surveys", "AsyncVoiceSurveys")
        return found

    @property
    def voice_tasks(self) -> AsyncVoiceTasks:
        """Jobs that run on a voice setting."""
        found: AsyncVoiceTasks = self._resource("resources.voice_tasks", "AsyncVoiceTasks")
        return found
