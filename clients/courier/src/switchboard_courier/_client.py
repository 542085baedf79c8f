"""The clients of courier: `Courier`, and `AsyncCourier` for asyncio."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import errors as errors  # names the base class before anything is raised
from . import resources as _r
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client
from ._runtime.redact import hidden
from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource


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
        access_token = hidden(access_token)  # from tracebacks that show locals
        arguments: dict[str, object] = {"access_token": access_token}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self, *, access_token: CredentialSource | None = None, **settings: Unpack[ClientSettings]
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def aggregation_requests(self) -> _r.AggregationRequests:
        """Requests to gather figures about people."""
        found: _r.AggregationRequests = self._resource("resources.aggregation_requests", "AggregationRequests")
        return found

    @property
    def announcers(self) -> _r.Announcers:
        """Automatic posts that an event sets off."""
        found: _r.Announcers = self._resource("resources.announcers", "Announcers")
        return found

    @property
    def app_credentials(self) -> _r.AppCredentials:
        """Secrets with which push notifications reach a mobile app."""
        found: _r.AppCredentials = self._resource("resources.app_credentials", "AppCredentials")
        return found

    @property
    def ask_entries(self) -> _r.AskEntries:
        """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""
        found: _r.AskEntries = self._resource("resources.ask_entries", "AskEntries")
        return found

    @property
    def ask_reminders(self) -> _r.AskReminders:
        """Reminders that Alexa speaks to a person."""
        found: _r.AskReminders = self._resource("resources.ask_reminders", "AskReminders")
        return found

    @property
    def ask_subscriptions(self) -> _r.AskSubscriptions:
        """Links between users and Alexa skills, and events sent to them."""
        found: _r.AskSubscriptions = self._resource("resources.ask_subscriptions", "AskSubscriptions")
        return found

    @property
    def badge_counts(self) -> _r.BadgeCounts:
        """The number that an app's badge shows, by kind."""
        found: _r.BadgeCounts = self._resource("resources.badge_counts", "BadgeCounts")
        return found

    @property
    def bulk_badge_counts(self) -> _r.BulkBadgeCounts:
        """Many badge counts in one call."""
        found: _r.BulkBadgeCounts = self._resource("resources.bulk_badge_counts", "BulkBadgeCounts")
        return found

    @property
    def communication_messages(self) -> _r.CommunicationMessages:
        """Overview of a person's conversations."""
        found: _r.CommunicationMessages = self._resource("resources.communication_messages", "CommunicationMessages")
        return found

    @property
    def communication_summaries(self) -> _r.CommunicationSummaries:
        """What waits for a person, in numbers."""
        found: _r.CommunicationSummaries = self._resource("resources.communication_summaries", "CommunicationSummaries")
        return found

    @property
    def individual_groups(self) -> _r.IndividualGroups:
        """Courier's copies of groups of people."""
        found: _r.IndividualGroups = self._resource("resources.individual_groups", "IndividualGroups")
        return found

    @property
    def individuals(self) -> _r.Individuals:
        """Courier's copies of people, and messages to one of them."""
        found: _r.Individuals = self._resource("resources.individuals", "Individuals")
        return found

    @property
    def messaging_attachments(self) -> _r.MessagingAttachments:
        """Files of channel messages, uploaded in three steps."""
        found: _r.MessagingAttachments = self._resource("custom.messaging_attachments", "MessagingAttachments")
        return found

    @property
    def messaging_bookmarks(self) -> _r.MessagingBookmarks:
        """Marked messages of channels."""
        found: _r.MessagingBookmarks = self._resource("resources.messaging_bookmarks", "MessagingBookmarks")
        return found

    @property
    def messaging_bulk_attachments(self) -> _r.MessagingBulkAttachments:
        """Files of bulk messages, uploaded in three steps."""
        found: _r.MessagingBulkAttachments = self._resource(
            "custom.messaging_bulk_attachments", "MessagingBulkAttachments"
        )
        return found

    @property
    def messaging_bulk_messages(self) -> _r.MessagingBulkMessages:
        """One message to many channels."""
        found: _r.MessagingBulkMessages = self._resource("resources.messaging_bulk_messages", "MessagingBulkMessages")
        return found

    @property
    def messaging_channels(self) -> _r.MessagingChannels:
        """Conversations between people, with optional texting."""
        found: _r.MessagingChannels = self._resource("resources.messaging_channels", "MessagingChannels")
        return found

    @property
    def messaging_messages(self) -> _r.MessagingMessages:
        """Messages in channels, their reactions and receipts."""
        found: _r.MessagingMessages = self._resource("resources.messaging_messages", "MessagingMessages")
        return found

    @property
    def messaging_operations(self) -> _r.MessagingOperations:
        """Long-running jobs on messaging data."""
        found: _r.MessagingOperations = self._resource("resources.messaging_operations", "MessagingOperations")
        return found

    @property
    def messaging_plugins(self) -> _r.MessagingPlugins:
        """Short commands that expand to a message."""
        found: _r.MessagingPlugins = self._resource("resources.messaging_plugins", "MessagingPlugins")
        return found

    @property
    def messaging_responders(self) -> _r.MessagingResponders:
        """Automatic replies by calendar."""
        found: _r.MessagingResponders = self._resource("resources.messaging_responders", "MessagingResponders")
        return found

    @property
    def multicasts(self) -> _r.Multicasts:
        """Templated messages to all whom a filter selects."""
        found: _r.Multicasts = self._resource("resources.multicasts", "Multicasts")
        return found

    @property
    def org_preferences(self) -> _r.OrgPreferences:
        """Messaging preferences of an organization."""
        found: _r.OrgPreferences = self._resource("resources.org_preferences", "OrgPreferences")
        return found

    @property
    def organizations(self) -> _r.Organizations:
        """Courier's copies of organizations."""
        found: _r.Organizations = self._resource("resources.organizations", "Organizations")
        return found

    @property
    def purge_data(self) -> _r.PurgeData:
        """Erasure of an entity's data."""
        found: _r.PurgeData = self._resource("resources.purge_data", "PurgeData")
        return found

    @property
    def replicators(self) -> _r.Replicators:
        """Jobs that copy data from other services."""
        found: _r.Replicators = self._resource("resources.replicators", "Replicators")
        return found

    @property
    def sniffers(self) -> _r.Sniffers:
        """Recording of a user's requests, for support."""
        found: _r.Sniffers = self._resource("resources.sniffers", "Sniffers")
        return found

    @property
    def text_account_numbers(self) -> _r.TextAccountNumbers:
        """Phone numbers that send and receive texts."""
        found: _r.TextAccountNumbers = self._resource("resources.text_account_numbers", "TextAccountNumbers")
        return found

    @property
    def text_accounts(self) -> _r.TextAccounts:
        """Accounts of organizations at the texting carrier."""
        found: _r.TextAccounts = self._resource("resources.text_accounts", "TextAccounts")
        return found

    @property
    def text_number_info(self) -> _r.TextNumberInfoResource:
        """Carrier data of phone numbers."""
        found: _r.TextNumberInfoResource = self._resource("resources.text_number_info", "TextNumberInfoResource")
        return found

    @property
    def text_number_logs(self) -> _r.TextNumberLogs:
        """What happened on a text number."""
        found: _r.TextNumberLogs = self._resource("resources.text_number_logs", "TextNumberLogs")
        return found

    @property
    def text_receive_logs(self) -> _r.TextReceiveLogs:
        """Texts that came in."""
        found: _r.TextReceiveLogs = self._resource("resources.text_receive_logs", "TextReceiveLogs")
        return found

    @property
    def text_user_number_maps(self) -> _r.TextUserNumberMaps:
        """Which number texts which user."""
        found: _r.TextUserNumberMaps = self._resource("resources.text_user_number_maps", "TextUserNumberMaps")
        return found

    @property
    def texts(self) -> _r.Texts:
        """Single text messages and their delivery."""
        found: _r.Texts = self._resource("resources.texts", "Texts")
        return found

    @property
    def tts_synthesizers(self) -> _r.TtsSynthesizers:
        """Speech from text."""
        found: _r.TtsSynthesizers = self._resource("resources.tts_synthesizers", "TtsSynthesizers")
        return found

    @property
    def user_consents(self) -> _r.UserConsents:
        """Consents of users to be contacted."""
        found: _r.UserConsents = self._resource("resources.user_consents", "UserConsents")
        return found

    @property
    def user_devices(self) -> _r.UserDevices:
        """Devices that receive push notifications."""
        found: _r.UserDevices = self._resource("resources.user_devices", "UserDevices")
        return found

    @property
    def user_email_attachments(self) -> _r.UserEmailAttachments:
        """Files of e-mails, uploaded in three steps."""
        found: _r.UserEmailAttachments = self._resource("custom.user_email_attachments", "UserEmailAttachments")
        return found

    @property
    def user_emails(self) -> _r.UserEmails:
        """E-mails to people, from draft to delivery."""
        found: _r.UserEmails = self._resource("resources.user_emails", "UserEmails")
        return found

    @property
    def user_multicasts(self) -> _r.UserMulticasts:
        """Templated messages to named people and groups."""
        found: _r.UserMulticasts = self._resource("resources.user_multicasts", "UserMulticasts")
        return found

    @property
    def user_notification_counts(self) -> _r.UserNotificationCounts:
        """How many notifications users got by day."""
        found: _r.UserNotificationCounts = self._resource(
            "resources.user_notification_counts", "UserNotificationCounts"
        )
        return found

    @property
    def user_notifications(self) -> _r.UserNotifications:
        """Notifications of users and their acknowledgement."""
        found: _r.UserNotifications = self._resource("resources.user_notifications", "UserNotifications")
        return found

    @property
    def users(self) -> _r.Users:
        """Users with their contact data, and messages to one of them."""
        found: _r.Users = self._resource("resources.users", "Users")
        return found

    @property
    def video_channels(self) -> _r.VideoChannels:
        """Video calls from appointment to encounter."""
        found: _r.VideoChannels = self._resource("resources.video_channels", "VideoChannels")
        return found

    @property
    def video_compositions(self) -> _r.VideoCompositions:
        """Processed recordings of video calls."""
        found: _r.VideoCompositions = self._resource("resources.video_compositions", "VideoCompositions")
        return found

    @property
    def video_participants(self) -> _r.VideoParticipants:
        """People in video calls."""
        found: _r.VideoParticipants = self._resource("resources.video_participants", "VideoParticipants")
        return found

    @property
    def voice_conferences(self) -> _r.VoiceConferences:
        """Conferences by telephone."""
        found: _r.VoiceConferences = self._resource("resources.voice_conferences", "VoiceConferences")
        return found

    @property
    def voice_dial_logs(self) -> _r.VoiceDialLogs:
        """Outgoing calls and how they went."""
        found: _r.VoiceDialLogs = self._resource("resources.voice_dial_logs", "VoiceDialLogs")
        return found

    @property
    def voice_ivrs(self) -> _r.VoiceIvrs:
        """Voice menus, as the telephony provider asks for them."""
        found: _r.VoiceIvrs = self._resource("resources.voice_ivrs", "VoiceIvrs")
        return found

    @property
    def voice_queue_agents(self) -> _r.VoiceQueueAgents:
        """People who answer a queue of callers."""
        found: _r.VoiceQueueAgents = self._resource("resources.voice_queue_agents", "VoiceQueueAgents")
        return found

    @property
    def voice_queue_entries(self) -> _r.VoiceQueueEntries:
        """Callers who wait in a queue."""
        found: _r.VoiceQueueEntries = self._resource("resources.voice_queue_entries", "VoiceQueueEntries")
        return found

    @property
    def voice_recordings(self) -> _r.VoiceRecordings:
        """Voice mails and recorded calls."""
        found: _r.VoiceRecordings = self._resource("resources.voice_recordings", "VoiceRecordings")
        return found

    @property
    def voice_settings(self) -> _r.VoiceSettings:
        """How calls to a number are handled."""
        found: _r.VoiceSettings = self._resource("resources.voice_settings", "VoiceSettings")
        return found

    @property
    def voice_surveys(self) -> _r.VoiceSurveys:
        """Surveys by telephone."""
        found: _r.VoiceSurveys = self._resource("resources.voice_surveys", "VoiceSurveys")
        return found

    @property
    def voice_tasks(self) -> _r.VoiceTasks:
        """Jobs that run on a voice setting."""
        found: _r.VoiceTasks = self._resource("resources.voice_tasks", "VoiceTasks")
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
        access_token = hidden(access_token)  # from tracebacks that show locals
        arguments: dict[str, object] = {"access_token": access_token}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self, *, access_token: AsyncCredentialSource | None = None, **settings: Unpack[ClientSettings]
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def aggregation_requests(self) -> _r.AsyncAggregationRequests:
        """Requests to gather figures about people."""
        found: _r.AsyncAggregationRequests = self._resource(
            "resources.aggregation_requests", "AsyncAggregationRequests"
        )
        return found

    @property
    def announcers(self) -> _r.AsyncAnnouncers:
        """Automatic posts that an event sets off."""
        found: _r.AsyncAnnouncers = self._resource("resources.announcers", "AsyncAnnouncers")
        return found

    @property
    def app_credentials(self) -> _r.AsyncAppCredentials:
        """Secrets with which push notifications reach a mobile app."""
        found: _r.AsyncAppCredentials = self._resource("resources.app_credentials", "AsyncAppCredentials")
        return found

    @property
    def ask_entries(self) -> _r.AsyncAskEntries:
        """Requests of the Alexa skill (ASK, the Alexa Skills Kit)."""
        found: _r.AsyncAskEntries = self._resource("resources.ask_entries", "AsyncAskEntries")
        return found

    @property
    def ask_reminders(self) -> _r.AsyncAskReminders:
        """Reminders that Alexa speaks to a person."""
        found: _r.AsyncAskReminders = self._resource("resources.ask_reminders", "AsyncAskReminders")
        return found

    @property
    def ask_subscriptions(self) -> _r.AsyncAskSubscriptions:
        """Links between users and Alexa skills, and events sent to them."""
        found: _r.AsyncAskSubscriptions = self._resource("resources.ask_subscriptions", "AsyncAskSubscriptions")
        return found

    @property
    def badge_counts(self) -> _r.AsyncBadgeCounts:
        """The number that an app's badge shows, by kind."""
        found: _r.AsyncBadgeCounts = self._resource("resources.badge_counts", "AsyncBadgeCounts")
        return found

    @property
    def bulk_badge_counts(self) -> _r.AsyncBulkBadgeCounts:
        """Many badge counts in one call."""
        found: _r.AsyncBulkBadgeCounts = self._resource("resources.bulk_badge_counts", "AsyncBulkBadgeCounts")
        return found

    @property
    def communication_messages(self) -> _r.AsyncCommunicationMessages:
        """Overview of a person's conversations."""
        found: _r.AsyncCommunicationMessages = self._resource(
            "resources.communication_messages", "AsyncCommunicationMessages"
        )
        return found

    @property
    def communication_summaries(self) -> _r.AsyncCommunicationSummaries:
        """What waits for a person, in numbers."""
        found: _r.AsyncCommunicationSummaries = self._resource(
            "resources.communication_summaries", "AsyncCommunicationSummaries"
        )
        return found

    @property
    def individual_groups(self) -> _r.AsyncIndividualGroups:
        """Courier's copies of groups of people."""
        found: _r.AsyncIndividualGroups = self._resource("resources.individual_groups", "AsyncIndividualGroups")
        return found

    @property
    def individuals(self) -> _r.AsyncIndividuals:
        """Courier's copies of people, and messages to one of them."""
        found: _r.AsyncIndividuals = self._resource("resources.individuals", "AsyncIndividuals")
        return found

    @property
    def messaging_attachments(self) -> _r.AsyncMessagingAttachments:
        """Files of channel messages, uploaded in three steps."""
        found: _r.AsyncMessagingAttachments = self._resource(
            "custom.messaging_attachments", "AsyncMessagingAttachments"
        )
        return found

    @property
    def messaging_bookmarks(self) -> _r.AsyncMessagingBookmarks:
        """Marked messages of channels."""
        found: _r.AsyncMessagingBookmarks = self._resource("resources.messaging_bookmarks", "AsyncMessagingBookmarks")
        return found

    @property
    def messaging_bulk_attachments(self) -> _r.AsyncMessagingBulkAttachments:
        """Files of bulk messages, uploaded in three steps."""
        found: _r.AsyncMessagingBulkAttachments = self._resource(
            "custom.messaging_bulk_attachments", "AsyncMessagingBulkAttachments"
        )
        return found

    @property
    def messaging_bulk_messages(self) -> _r.AsyncMessagingBulkMessages:
        """One message to many channels."""
        found: _r.AsyncMessagingBulkMessages = self._resource(
            "resources.messaging_bulk_messages", "AsyncMessagingBulkMessages"
        )
        return found

    @property
    def messaging_channels(self) -> _r.AsyncMessagingChannels:
        """Conversations between people, with optional texting."""
        found: _r.AsyncMessagingChannels = self._resource("resources.messaging_channels", "AsyncMessagingChannels")
        return found

    @property
    def messaging_messages(self) -> _r.AsyncMessagingMessages:
        """Messages in channels, their reactions and receipts."""
        found: _r.AsyncMessagingMessages = self._resource("resources.messaging_messages", "AsyncMessagingMessages")
        return found

    @property
    def messaging_operations(self) -> _r.AsyncMessagingOperations:
        """Long-running jobs on messaging data."""
        found: _r.AsyncMessagingOperations = self._resource(
            "resources.messaging_operations", "AsyncMessagingOperations"
        )
        return found

    @property
    def messaging_plugins(self) -> _r.AsyncMessagingPlugins:
        """Short commands that expand to a message."""
        found: _r.AsyncMessagingPlugins = self._resource("resources.messaging_plugins", "AsyncMessagingPlugins")
        return found

    @property
    def messaging_responders(self) -> _r.AsyncMessagingResponders:
        """Automatic replies by calendar."""
        found: _r.AsyncMessagingResponders = self._resource(
            "resources.messaging_responders", "AsyncMessagingResponders"
        )
        return found

    @property
    def multicasts(self) -> _r.AsyncMulticasts:
        """Templated messages to all whom a filter selects."""
        found: _r.AsyncMulticasts = self._resource("resources.multicasts", "AsyncMulticasts")
        return found

    @property
    def org_preferences(self) -> _r.AsyncOrgPreferences:
        """Messaging preferences of an organization."""
        found: _r.AsyncOrgPreferences = self._resource("resources.org_preferences", "AsyncOrgPreferences")
        return found

    @property
    def organizations(self) -> _r.AsyncOrganizations:
        """Courier's copies of organizations."""
        found: _r.AsyncOrganizations = self._resource("resources.organizations", "AsyncOrganizations")
        return found

    @property
    def purge_data(self) -> _r.AsyncPurgeData:
        """Erasure of an entity's data."""
        found: _r.AsyncPurgeData = self._resource("resources.purge_data", "AsyncPurgeData")
        return found

    @property
    def replicators(self) -> _r.AsyncReplicators:
        """Jobs that copy data from other services."""
        found: _r.AsyncReplicators = self._resource("resources.replicators", "AsyncReplicators")
        return found

    @property
    def sniffers(self) -> _r.AsyncSniffers:
        """Recording of a user's requests, for support."""
        found: _r.AsyncSniffers = self._resource("resources.sniffers", "AsyncSniffers")
        return found

    @property
    def text_account_numbers(self) -> _r.AsyncTextAccountNumbers:
        """Phone numbers that send and receive texts."""
        found: _r.AsyncTextAccountNumbers = self._resource("resources.text_account_numbers", "AsyncTextAccountNumbers")
        return found

    @property
    def text_accounts(self) -> _r.AsyncTextAccounts:
        """Accounts of organizations at the texting carrier."""
        found: _r.AsyncTextAccounts = self._resource("resources.text_accounts", "AsyncTextAccounts")
        return found

    @property
    def text_number_info(self) -> _r.AsyncTextNumberInfoResource:
        """Carrier data of phone numbers."""
        found: _r.AsyncTextNumberInfoResource = self._resource(
            "resources.text_number_info", "AsyncTextNumberInfoResource"
        )
        return found

    @property
    def text_number_logs(self) -> _r.AsyncTextNumberLogs:
        """What happened on a text number."""
        found: _r.AsyncTextNumberLogs = self._resource("resources.text_number_logs", "AsyncTextNumberLogs")
        return found

    @property
    def text_receive_logs(self) -> _r.AsyncTextReceiveLogs:
        """Texts that came in."""
        found: _r.AsyncTextReceiveLogs = self._resource("resources.text_receive_logs", "AsyncTextReceiveLogs")
        return found

    @property
    def text_user_number_maps(self) -> _r.AsyncTextUserNumberMaps:
        """Which number texts which user."""
        found: _r.AsyncTextUserNumberMaps = self._resource("resources.text_user_number_maps", "AsyncTextUserNumberMaps")
        return found

    @property
    def texts(self) -> _r.AsyncTexts:
        """Single text messages and their delivery."""
        found: _r.AsyncTexts = self._resource("resources.texts", "AsyncTexts")
        return found

    @property
    def tts_synthesizers(self) -> _r.AsyncTtsSynthesizers:
        """Speech from text."""
        found: _r.AsyncTtsSynthesizers = self._resource("resources.tts_synthesizers", "AsyncTtsSynthesizers")
        return found

    @property
    def user_consents(self) -> _r.AsyncUserConsents:
        """Consents of users to be contacted."""
        found: _r.AsyncUserConsents = self._resource("resources.user_consents", "AsyncUserConsents")
        return found

    @property
    def user_devices(self) -> _r.AsyncUserDevices:
        """Devices that receive push notifications."""
        found: _r.AsyncUserDevices = self._resource("resources.user_devices", "AsyncUserDevices")
        return found

    @property
    def user_email_attachments(self) -> _r.AsyncUserEmailAttachments:
        """Files of e-mails, uploaded in three steps."""
        found: _r.AsyncUserEmailAttachments = self._resource(
            "custom.user_email_attachments", "AsyncUserEmailAttachments"
        )
        return found

    @property
    def user_emails(self) -> _r.AsyncUserEmails:
        """E-mails to people, from draft to delivery."""
        found: _r.AsyncUserEmails = self._resource("resources.user_emails", "AsyncUserEmails")
        return found

    @property
    def user_multicasts(self) -> _r.AsyncUserMulticasts:
        """Templated messages to named people and groups."""
        found: _r.AsyncUserMulticasts = self._resource("resources.user_multicasts", "AsyncUserMulticasts")
        return found

    @property
    def user_notification_counts(self) -> _r.AsyncUserNotificationCounts:
        """How many notifications users got by day."""
        found: _r.AsyncUserNotificationCounts = self._resource(
            "resources.user_notification_counts", "AsyncUserNotificationCounts"
        )
        return found

    @property
    def user_notifications(self) -> _r.AsyncUserNotifications:
        """Notifications of users and their acknowledgement."""
        found: _r.AsyncUserNotifications = self._resource("resources.user_notifications", "AsyncUserNotifications")
        return found

    @property
    def users(self) -> _r.AsyncUsers:
        """Users with their contact data, and messages to one of them."""
        found: _r.AsyncUsers = self._resource("resources.users", "AsyncUsers")
        return found

    @property
    def video_channels(self) -> _r.AsyncVideoChannels:
        """Video calls from appointment to encounter."""
        found: _r.AsyncVideoChannels = self._resource("resources.video_channels", "AsyncVideoChannels")
        return found

    @property
    def video_compositions(self) -> _r.AsyncVideoCompositions:
        """Processed recordings of video calls."""
        found: _r.AsyncVideoCompositions = self._resource("resources.video_compositions", "AsyncVideoCompositions")
        return found

    @property
    def video_participants(self) -> _r.AsyncVideoParticipants:
        """People in video calls."""
        found: _r.AsyncVideoParticipants = self._resource("resources.video_participants", "AsyncVideoParticipants")
        return found

    @property
    def voice_conferences(self) -> _r.AsyncVoiceConferences:
        """Conferences by telephone."""
        found: _r.AsyncVoiceConferences = self._resource("resources.voice_conferences", "AsyncVoiceConferences")
        return found

    @property
    def voice_dial_logs(self) -> _r.AsyncVoiceDialLogs:
        """Outgoing calls and how they went."""
        found: _r.AsyncVoiceDialLogs = self._resource("resources.voice_dial_logs", "AsyncVoiceDialLogs")
        return found

    @property
    def voice_ivrs(self) -> _r.AsyncVoiceIvrs:
        """Voice menus, as the telephony provider asks for them."""
        found: _r.AsyncVoiceIvrs = self._resource("resources.voice_ivrs", "AsyncVoiceIvrs")
        return found

    @property
    def voice_queue_agents(self) -> _r.AsyncVoiceQueueAgents:
        """People who answer a queue of callers."""
        found: _r.AsyncVoiceQueueAgents = self._resource("resources.voice_queue_agents", "AsyncVoiceQueueAgents")
        return found

    @property
    def voice_queue_entries(self) -> _r.AsyncVoiceQueueEntries:
        """Callers who wait in a queue."""
        found: _r.AsyncVoiceQueueEntries = self._resource("resources.voice_queue_entries", "AsyncVoiceQueueEntries")
        return found

    @property
    def voice_recordings(self) -> _r.AsyncVoiceRecordings:
        """Voice mails and recorded calls."""
        found: _r.AsyncVoiceRecordings = self._resource("resources.voice_recordings", "AsyncVoiceRecordings")
        return found

    @property
    def voice_settings(self) -> _r.AsyncVoiceSettings:
        """How calls to a number are handled."""
        found: _r.AsyncVoiceSettings = self._resource("resources.voice_settings", "AsyncVoiceSettings")
        return found

    @property
    def voice_surveys(self) -> _r.AsyncVoiceSurveys:
        """Surveys by telephone."""
        found: _r.AsyncVoiceSurveys = self._resource("resources.voice_surveys", "AsyncVoiceSurveys")
        return found

    @property
    def voice_tasks(self) -> _r.AsyncVoiceTasks:
        """Jobs that run on a voice setting."""
        found: _r.AsyncVoiceTasks = self._resource("resources.voice_tasks", "AsyncVoiceTasks")
        return found
