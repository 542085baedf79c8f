"""Typed dicts of nested arguments, with the keys as they stand on the wire; for type checkers and editors."""

# Written by datamodel-code-generator from openapi/courier.yaml: edit that and run `make generate`.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

AggregationEntryDict = TypedDict(
    "AggregationEntryDict", {"column": NotRequired[str], "individual-id": NotRequired[str]}
)


class AggregationRequestCreateAttributesDict(TypedDict):
    entries: NotRequired[list[AggregationEntryDict]]


class AggregationRequestCreateDict(TypedDict):
    type: NotRequired[Literal["aggregation-requests"]]
    attributes: NotRequired[AggregationRequestCreateAttributesDict]


class AggregationRequestCreateDocumentDict(TypedDict):
    data: AggregationRequestCreateDict
    meta: NotRequired[dict[str, Any]]


AnnouncerCreateAttributesDict = TypedDict(
    "AnnouncerCreateAttributesDict",
    {
        "args": NotRequired[dict[str, Any]],
        "event": NotRequired[str],
        "name": NotRequired[str],
        "organization-id": NotRequired[str],
        "type": NotRequired[str],
    },
)


class AnnouncerCreateDict(TypedDict):
    type: NotRequired[Literal["announcers"]]
    attributes: NotRequired[AnnouncerCreateAttributesDict]


class AnnouncerCreateDocumentDict(TypedDict):
    data: AnnouncerCreateDict
    meta: NotRequired[dict[str, Any]]


class AnnouncerUpdateAttributesDict(TypedDict):
    args: NotRequired[dict[str, Any]]
    event: NotRequired[str]
    name: NotRequired[str]
    type: NotRequired[str]


class AnnouncerUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["announcers"]]
    attributes: NotRequired[AnnouncerUpdateAttributesDict]


class AnnouncerUpdateDocumentDict(TypedDict):
    data: AnnouncerUpdateDict
    meta: NotRequired[dict[str, Any]]


AppCredentialCreateAttributesDict = TypedDict(
    "AppCredentialCreateAttributesDict",
    {
        "app-name": NotRequired[str],
        "data": NotRequired[dict[str, Any]],
        "display-name": NotRequired[str],
        "organization-id": NotRequired[str],
        "store-id": NotRequired[str],
        "test-mode": NotRequired[bool],
        "type": NotRequired[str],
    },
)


class AppCredentialCreateDict(TypedDict):
    type: NotRequired[Literal["app-credentials"]]
    attributes: NotRequired[AppCredentialCreateAttributesDict]


class AppCredentialCreateDocumentDict(TypedDict):
    data: AppCredentialCreateDict
    meta: NotRequired[dict[str, Any]]


AppCredentialUpdateAttributesDict = TypedDict(
    "AppCredentialUpdateAttributesDict",
    {
        "app-name": NotRequired[str],
        "archived": NotRequired[bool],
        "data": NotRequired[dict[str, Any]],
        "display-name": NotRequired[str],
        "organization-id": NotRequired[str],
        "store-id": NotRequired[str],
        "test-mode": NotRequired[bool],
    },
)


class AppCredentialUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["app-credentials"]]
    attributes: NotRequired[AppCredentialUpdateAttributesDict]


class AppCredentialUpdateDocumentDict(TypedDict):
    data: AppCredentialUpdateDict
    meta: NotRequired[dict[str, Any]]


class AskEntryCreateDict(TypedDict):
    request: AskEntryRequestDict


class AskEntryRequestDict(TypedDict):
    timestamp: NotRequired[str]
    type: NotRequired[str]


class AskEventDict(TypedDict):
    name: NotRequired[str]
    payload: NotRequired[dict[str, Any]]


AskReminderCreateAttributesDict = TypedDict(
    "AskReminderCreateAttributesDict",
    {
        "individual-id": NotRequired[str],
        "name": NotRequired[str],
        "reminder-content": NotRequired[str],
        "reminder-rrule": NotRequired[str],
        "reminder-time-local": NotRequired[str],
        "tz-info": NotRequired[str],
    },
)


class AskReminderCreateDict(TypedDict):
    type: NotRequired[Literal["ask-reminders"]]
    attributes: NotRequired[AskReminderCreateAttributesDict]


class AskReminderCreateDocumentDict(TypedDict):
    data: AskReminderCreateDict
    meta: NotRequired[dict[str, Any]]


AskReminderUpdateAttributesDict = TypedDict(
    "AskReminderUpdateAttributesDict",
    {
        "name": NotRequired[str],
        "reminder-content": NotRequired[str],
        "reminder-rrule": NotRequired[str],
        "reminder-time-local": NotRequired[str],
        "tz-info": NotRequired[str],
    },
)


class AskReminderUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["ask-reminders"]]
    attributes: NotRequired[AskReminderUpdateAttributesDict]


class AskReminderUpdateDocumentDict(TypedDict):
    data: AskReminderUpdateDict
    meta: NotRequired[dict[str, Any]]


class AskSubscriptionEventDict(TypedDict):
    event: AskEventDict
    expire: NotRequired[int]
    localized: NotRequired[list[dict[str, Any]]]


AttachmentProcessingDict = TypedDict("AttachmentProcessingDict", {"individual-id": NotRequired[str]})


BadgeCountCreateAttributesDict = TypedDict(
    "BadgeCountCreateAttributesDict",
    {
        "count": NotRequired[int],
        "individual-id": NotRequired[str],
        "organization-id": NotRequired[str],
        "timestamp": NotRequired[str],
        "type": NotRequired[str],
    },
)


class BadgeCountCreateDict(TypedDict):
    type: NotRequired[Literal["badge-counts"]]
    attributes: NotRequired[BadgeCountCreateAttributesDict]


class BadgeCountCreateDocumentDict(TypedDict):
    data: BadgeCountCreateDict
    meta: NotRequired[dict[str, Any]]


class BulkBadgeCountCreateAttributesDict(TypedDict):
    values: NotRequired[list[BadgeCountCreateAttributesDict]]


class BulkBadgeCountCreateDict(TypedDict):
    type: NotRequired[Literal["bulk-badge-counts"]]
    attributes: NotRequired[BulkBadgeCountCreateAttributesDict]


class BulkBadgeCountCreateDocumentDict(TypedDict):
    data: BulkBadgeCountCreateDict
    meta: NotRequired[dict[str, Any]]


class ChannelEventSettingsDict(TypedDict):
    enabled: NotRequired[bool]


class ChannelPatchOperationDict(TypedDict):
    op: NotRequired[str]
    path: NotRequired[str]
    value: NotRequired[Any]


class ChannelPreferenceDict(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]


ChannelPreferencesDict = TypedDict(
    "ChannelPreferencesDict", {"individual-id": NotRequired[str], "values": list[ChannelPreferenceDict]}
)


ChannelSubscribersDict = TypedDict("ChannelSubscribersDict", {"individual-ids": NotRequired[list[str]]})


ChannelTextingDict = TypedDict(
    "ChannelTextingDict",
    {"active": bool, "initial-message": NotRequired[str], "initial-message-js": NotRequired["LocalizedTextDict"]},
)


class ConsentArgsDict(TypedDict):
    messages: NotRequired[ConsentMessagesDict]


ConsentMessagesDict = TypedDict(
    "ConsentMessagesDict",
    {"accept": NotRequired[str], "initial": NotRequired[str], "invalid-response": NotRequired[str]},
)


EncounterFinalizationDict = TypedDict(
    "EncounterFinalizationDict",
    {"service-type-id": NotRequired[str], "use-note-from-author-participant": NotRequired[bool]},
)


EncounterFinalizationV2Dict = TypedDict("EncounterFinalizationV2Dict", {"service-type-id": NotRequired[str]})


IndividualMessageDict = TypedDict(
    "IndividualMessageDict", {"organization-id": NotRequired[str], "template-data": dict[str, Any], "template-id": str}
)


class LocalizedTextDict(TypedDict):
    en_US: NotRequired[str]
    es_US: NotRequired[str]


MessageAcknowledgementDict = TypedDict(
    "MessageAcknowledgementDict", {"allow-past": NotRequired[bool], "individual-id": NotRequired[str]}
)


MessageReactionChangeDict = TypedDict(
    "MessageReactionChangeDict", {"individual-id": NotRequired[str], "reaction-type": str}
)


MessagingAttachmentCreateAttributesDict = TypedDict(
    "MessagingAttachmentCreateAttributesDict",
    {"content-type": NotRequired[str], "filename": NotRequired[str], "message-id": NotRequired[str]},
)


class MessagingAttachmentCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-attachments"]]
    attributes: NotRequired[MessagingAttachmentCreateAttributesDict]


class MessagingAttachmentCreateDocumentDict(TypedDict):
    data: MessagingAttachmentCreateDict
    meta: NotRequired[dict[str, Any]]


class MessagingAttachmentUpdateAttributesDict(TypedDict):
    removed: NotRequired[bool]


class MessagingAttachmentUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-attachments"]]
    attributes: NotRequired[MessagingAttachmentUpdateAttributesDict]


class MessagingAttachmentUpdateDocumentDict(TypedDict):
    data: MessagingAttachmentUpdateDict
    meta: NotRequired[dict[str, Any]]


MessagingBookmarkCreateAttributesDict = TypedDict(
    "MessagingBookmarkCreateAttributesDict",
    {"allow-multi-message": NotRequired[bool], "channel-id": NotRequired[str], "message-id": NotRequired[str]},
)


class MessagingBookmarkCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-bookmarks"]]
    attributes: NotRequired[MessagingBookmarkCreateAttributesDict]


class MessagingBookmarkCreateDocumentDict(TypedDict):
    data: MessagingBookmarkCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingBulkAttachmentCreateAttributesDict = TypedDict(
    "MessagingBulkAttachmentCreateAttributesDict",
    {"bulk-message-id": NotRequired[str], "content-type": NotRequired[str], "filename": NotRequired[str]},
)


class MessagingBulkAttachmentCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-bulk-attachments"]]
    attributes: NotRequired[MessagingBulkAttachmentCreateAttributesDict]


class MessagingBulkAttachmentCreateDocumentDict(TypedDict):
    data: MessagingBulkAttachmentCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingBulkMessageCreateAttributesDict = TypedDict(
    "MessagingBulkMessageCreateAttributesDict",
    {
        "auto-ack": NotRequired[str],
        "auto-create-channel": NotRequired[bool],
        "draft": NotRequired[bool],
        "individual-group-ids": NotRequired[list[str]],
        "individual-ids": NotRequired[list[str]],
        "message": NotRequired[str],
        "message-js": NotRequired[LocalizedTextDict],
        "sender-individual-group-id": NotRequired[str],
        "sender-individual-id": NotRequired[str],
    },
)


class MessagingBulkMessageCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-bulk-messages"]]
    attributes: NotRequired[MessagingBulkMessageCreateAttributesDict]


class MessagingBulkMessageCreateDocumentDict(TypedDict):
    data: MessagingBulkMessageCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingBulkMessageUpdateAttributesDict = TypedDict(
    "MessagingBulkMessageUpdateAttributesDict",
    {"draft": NotRequired[bool], "message": NotRequired[str], "message-js": NotRequired[LocalizedTextDict]},
)


class MessagingBulkMessageUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-bulk-messages"]]
    attributes: NotRequired[MessagingBulkMessageUpdateAttributesDict]


class MessagingBulkMessageUpdateDocumentDict(TypedDict):
    data: MessagingBulkMessageUpdateDict
    meta: NotRequired[dict[str, Any]]


MessagingChannelCreateAttributesDict = TypedDict(
    "MessagingChannelCreateAttributesDict",
    {
        "event-settings": NotRequired[ChannelEventSettingsDict],
        "floating": NotRequired[bool],
        "individual-group-id": NotRequired[str],
        "individual-ids": NotRequired[list[str]],
        "label": NotRequired[str],
        "name": NotRequired[str],
        "organization-id": NotRequired[str],
        "subscription-type": NotRequired[str],
        "text-number-id": NotRequired[str],
    },
)


class MessagingChannelCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-channels"]]
    attributes: NotRequired[MessagingChannelCreateAttributesDict]


class MessagingChannelCreateDocumentDict(TypedDict):
    data: MessagingChannelCreateDict
    meta: NotRequired[dict[str, Any]]


class MessagingChannelUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-channels"]]
    attributes: NotRequired[list[ChannelPatchOperationDict]]


class MessagingChannelUpdateDocumentDict(TypedDict):
    data: MessagingChannelUpdateDict
    meta: NotRequired[dict[str, Any]]


MessagingMessageCreateAttributesDict = TypedDict(
    "MessagingMessageCreateAttributesDict",
    {
        "auto-ack": NotRequired[str],
        "channel-id": NotRequired[str],
        "draft": NotRequired[bool],
        "include-destinations": NotRequired[list[str]],
        "individual-id": NotRequired[str],
        "message": NotRequired[str],
    },
)


class MessagingMessageCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-messages"]]
    attributes: NotRequired[MessagingMessageCreateAttributesDict]


class MessagingMessageCreateDocumentDict(TypedDict):
    data: MessagingMessageCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingMessageUpdateAttributesDict = TypedDict(
    "MessagingMessageUpdateAttributesDict",
    {
        "draft": NotRequired[bool],
        "individual-id": NotRequired[str],
        "message": NotRequired[str],
        "removed": NotRequired[bool],
    },
)


class MessagingMessageUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-messages"]]
    attributes: NotRequired[MessagingMessageUpdateAttributesDict]


class MessagingMessageUpdateDocumentDict(TypedDict):
    data: MessagingMessageUpdateDict
    meta: NotRequired[dict[str, Any]]


MessagingOperationCreateAttributesDict = TypedDict(
    "MessagingOperationCreateAttributesDict",
    {
        "args": NotRequired[dict[str, Any]],
        "organization-id": NotRequired[str],
        "type": NotRequired[Literal["move-group"]],
    },
)


class MessagingOperationCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-operations"]]
    attributes: NotRequired[MessagingOperationCreateAttributesDict]


class MessagingOperationCreateDocumentDict(TypedDict):
    data: MessagingOperationCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingPluginCreateAttributesDict = TypedDict(
    "MessagingPluginCreateAttributesDict",
    {
        "args": NotRequired[dict[str, Any]],
        "name": NotRequired[str],
        "organization-id": NotRequired[str],
        "type": NotRequired[str],
    },
)


class MessagingPluginCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-plugins"]]
    attributes: NotRequired[MessagingPluginCreateAttributesDict]


class MessagingPluginCreateDocumentDict(TypedDict):
    data: MessagingPluginCreateDict
    meta: NotRequired[dict[str, Any]]


class MessagingPluginUpdateAttributesDict(TypedDict):
    args: NotRequired[dict[str, Any]]
    name: NotRequired[str]
    type: NotRequired[str]


class MessagingPluginUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-plugins"]]
    attributes: NotRequired[MessagingPluginUpdateAttributesDict]


class MessagingPluginUpdateDocumentDict(TypedDict):
    data: MessagingPluginUpdateDict
    meta: NotRequired[dict[str, Any]]


MessagingResponderCreateAttributesDict = TypedDict(
    "MessagingResponderCreateAttributesDict",
    {
        "args": NotRequired[dict[str, Any]],
        "calendar-args": NotRequired["ResponderCalendarDict"],
        "end-at": NotRequired[str],
        "individual-group-id": NotRequired[str],
        "name": NotRequired[str],
        "organization-id": NotRequired[str],
        "start-at": NotRequired[str],
        "type": NotRequired[str],
    },
)


class MessagingResponderCreateDict(TypedDict):
    type: NotRequired[Literal["messaging-responders"]]
    attributes: NotRequired[MessagingResponderCreateAttributesDict]


class MessagingResponderCreateDocumentDict(TypedDict):
    data: MessagingResponderCreateDict
    meta: NotRequired[dict[str, Any]]


MessagingResponderUpdateAttributesDict = TypedDict(
    "MessagingResponderUpdateAttributesDict",
    {
        "args": NotRequired[dict[str, Any]],
        "calendar-args": NotRequired["ResponderCalendarDict"],
        "end-at": NotRequired[str | None],
        "individual-group-id": NotRequired[str],
        "name": NotRequired[str],
        "start-at": NotRequired[str | None],
        "type": NotRequired[str],
    },
)


class MessagingResponderUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["messaging-responders"]]
    attributes: NotRequired[MessagingResponderUpdateAttributesDict]


class MessagingResponderUpdateDocumentDict(TypedDict):
    data: MessagingResponderUpdateDict
    meta: NotRequired[dict[str, Any]]


MulticastCreateAttributesDict = TypedDict(
    "MulticastCreateAttributesDict",
    {
        "data": NotRequired[dict[str, Any]],
        "filter-type": NotRequired[str],
        "filter-value": NotRequired[dict[str, Any]],
        "organization-id": NotRequired[str],
        "template-id": NotRequired[str],
    },
)


class MulticastCreateDict(TypedDict):
    type: NotRequired[Literal["multicasts"]]
    attributes: NotRequired[MulticastCreateAttributesDict]


class MulticastCreateDocumentDict(TypedDict):
    data: MulticastCreateDict
    meta: NotRequired[dict[str, Any]]


NotificationAcknowledgementDict = TypedDict("NotificationAcknowledgementDict", {"ack-previous": NotRequired[bool]})


class NumberClaimDict(TypedDict):
    notes: str


OrgPreferenceCreateAttributesDict = TypedDict(
    "OrgPreferenceCreateAttributesDict",
    {
        "name": NotRequired[str],
        "organization-id": NotRequired[str],
        "type": NotRequired[str],
        "value": NotRequired[str],
        "value-js": NotRequired[dict[str, Any]],
    },
)


class OrgPreferenceCreateDict(TypedDict):
    type: NotRequired[Literal["org-preferences"]]
    attributes: NotRequired[OrgPreferenceCreateAttributesDict]


class OrgPreferenceCreateDocumentDict(TypedDict):
    data: OrgPreferenceCreateDict
    meta: NotRequired[dict[str, Any]]


ParticipantAudioStateDict = TypedDict(
    "ParticipantAudioStateDict", {"audio-state": NotRequired[str], "id": NotRequired[str]}
)


ParticipantAudioStatesDict = TypedDict(
    "ParticipantAudioStatesDict", {"individual-id": NotRequired[str], "participants": list[ParticipantAudioStateDict]}
)


PluginExpansionRequestDict = TypedDict("PluginExpansionRequestDict", {"channel-id": str})


class ResponderCalendarDict(TypedDict):
    rules: NotRequired[list[ResponderRuleDict]]
    timezone: NotRequired[str]


ResponderRuleDict = TypedDict(
    "ResponderRuleDict", {"day": NotRequired[str], "end-time": NotRequired[str], "start-time": NotRequired[str]}
)


SnifferCreateAttributesDict = TypedDict(
    "SnifferCreateAttributesDict", {"user-id": NotRequired[str], "valid-until": NotRequired[str]}
)


class SnifferCreateDict(TypedDict):
    type: NotRequired[Literal["sniffers"]]
    attributes: NotRequired[SnifferCreateAttributesDict]


class SnifferCreateDocumentDict(TypedDict):
    data: SnifferCreateDict
    meta: NotRequired[dict[str, Any]]


SystemPurgeCreateAttributesDict = TypedDict(
    "SystemPurgeCreateAttributesDict",
    {
        "archive": NotRequired[bool],
        "entity-id": NotRequired[str],
        "entity-type": NotRequired[str],
        "reference-id": NotRequired[str],
        "request-id": NotRequired[str],
    },
)


class SystemPurgeCreateDict(TypedDict):
    type: NotRequired[Literal["system-purges"]]
    attributes: NotRequired[SystemPurgeCreateAttributesDict]


class SystemPurgeCreateDocumentDict(TypedDict):
    data: SystemPurgeCreateDict
    meta: NotRequired[dict[str, Any]]


class TaskRunDict(TypedDict):
    kwargs: NotRequired[dict[str, Any]]
    method: Literal["refresh_queue_entries"]


TextAccountCreateAttributesDict = TypedDict(
    "TextAccountCreateAttributesDict", {"allow-custom-number": NotRequired[bool], "organization-id": NotRequired[str]}
)


class TextAccountCreateDict(TypedDict):
    type: NotRequired[Literal["text-accounts"]]
    attributes: NotRequired[TextAccountCreateAttributesDict]


class TextAccountCreateDocumentDict(TypedDict):
    data: TextAccountCreateDict
    meta: NotRequired[dict[str, Any]]


TextAccountNumberCreateAttributesDict = TypedDict(
    "TextAccountNumberCreateAttributesDict",
    {
        "account-id": NotRequired[str],
        "alert": NotRequired[bool],
        "area-code": NotRequired[str],
        "forward-to": NotRequired[str],
        "logging": NotRequired[bool],
        "notes": NotRequired[str],
    },
)


class TextAccountNumberCreateDict(TypedDict):
    type: NotRequired[Literal["text-account-numbers"]]
    attributes: NotRequired[TextAccountNumberCreateAttributesDict]


class TextAccountNumberCreateDocumentDict(TypedDict):
    data: TextAccountNumberCreateDict
    meta: NotRequired[dict[str, Any]]


TextAccountNumberUpdateAttributesDict = TypedDict(
    "TextAccountNumberUpdateAttributesDict",
    {
        "alert": NotRequired[bool],
        "events": NotRequired["TextNumberEventsDict"],
        "forward-to": NotRequired[str],
        "logging": NotRequired[bool],
        "notes": NotRequired[str],
    },
)


class TextAccountNumberUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["text-account-numbers"]]
    attributes: NotRequired[TextAccountNumberUpdateAttributesDict]


class TextAccountNumberUpdateDocumentDict(TypedDict):
    data: TextAccountNumberUpdateDict
    meta: NotRequired[dict[str, Any]]


TextAccountUpdateAttributesDict = TypedDict(
    "TextAccountUpdateAttributesDict", {"allow-custom-number": NotRequired[bool], "phone-number": NotRequired[str]}
)


class TextAccountUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["text-accounts"]]
    attributes: NotRequired[TextAccountUpdateAttributesDict]


class TextAccountUpdateDocumentDict(TypedDict):
    data: TextAccountUpdateDict
    meta: NotRequired[dict[str, Any]]


TextCreateAttributesDict = TypedDict(
    "TextCreateAttributesDict",
    {
        "account-id": NotRequired[str],
        "callback-json": NotRequired[dict[str, Any]],
        "callback-one-off": NotRequired[bool],
        "callback-status-url": NotRequired[str],
        "callback-url": NotRequired[str],
        "expected-responses": NotRequired[list[str]],
        "message": NotRequired[str],
        "number-id": NotRequired[str],
        "organization-id": NotRequired[str],
        "target": NotRequired[str],
    },
)


class TextCreateDict(TypedDict):
    type: NotRequired[Literal["texts"]]
    attributes: NotRequired[TextCreateAttributesDict]


class TextCreateDocumentDict(TypedDict):
    data: TextCreateDict
    meta: NotRequired[dict[str, Any]]


TextNumberEventsDict = TypedDict("TextNumberEventsDict", {"unknown-number": NotRequired[dict[str, Any]]})


class TextNumberInfoCreateAttributesDict(TypedDict):
    number: NotRequired[str]
    reresolve: NotRequired[bool]


class TextNumberInfoCreateDict(TypedDict):
    type: NotRequired[Literal["text-number-info"]]
    attributes: NotRequired[TextNumberInfoCreateAttributesDict]


class TextNumberInfoCreateDocumentDict(TypedDict):
    data: TextNumberInfoCreateDict
    meta: NotRequired[dict[str, Any]]


TextUserNumberMapCreateAttributesDict = TypedDict(
    "TextUserNumberMapCreateAttributesDict",
    {"number-id": NotRequired[str], "organization-id": NotRequired[str], "user-id": NotRequired[str]},
)


class TextUserNumberMapCreateDict(TypedDict):
    type: NotRequired[Literal["text-user-number-maps"]]
    attributes: NotRequired[TextUserNumberMapCreateAttributesDict]


class TextUserNumberMapCreateDocumentDict(TypedDict):
    data: TextUserNumberMapCreateDict
    meta: NotRequired[dict[str, Any]]


class TtsSynthesizerCreateAttributesDict(TypedDict):
    locale: NotRequired[str]
    text: NotRequired[str]


class TtsSynthesizerCreateDict(TypedDict):
    type: NotRequired[Literal["tts-synthesizers"]]
    attributes: NotRequired[TtsSynthesizerCreateAttributesDict]


class TtsSynthesizerCreateDocumentDict(TypedDict):
    data: TtsSynthesizerCreateDict
    meta: NotRequired[dict[str, Any]]


UserConsentCreateAttributesDict = TypedDict(
    "UserConsentCreateAttributesDict",
    {
        "args": NotRequired[ConsentArgsDict],
        "organization-id": NotRequired[str],
        "type": NotRequired[str],
        "user-id": NotRequired[str],
    },
)


class UserConsentCreateDict(TypedDict):
    type: NotRequired[Literal["user-consents"]]
    attributes: NotRequired[UserConsentCreateAttributesDict]


class UserConsentCreateDocumentDict(TypedDict):
    data: UserConsentCreateDict
    meta: NotRequired[dict[str, Any]]


UserDeviceCreateAttributesDict = TypedDict(
    "UserDeviceCreateAttributesDict",
    {
        "allow-notification": NotRequired[bool],
        "app-name": NotRequired[str],
        "app-version": NotRequired[str],
        "individual-id": NotRequired[str],
        "model": NotRequired[str],
        "os-version": NotRequired[str],
        "sandbox": NotRequired[bool],
        "token": NotRequired[str],
        "topic": NotRequired[str],
        "type": NotRequired[str],
    },
)


class UserDeviceCreateDict(TypedDict):
    type: NotRequired[Literal["user-devices"]]
    attributes: NotRequired[UserDeviceCreateAttributesDict]


class UserDeviceCreateDocumentDict(TypedDict):
    data: UserDeviceCreateDict
    meta: NotRequired[dict[str, Any]]


UserEmailAttachmentCreateAttributesDict = TypedDict(
    "UserEmailAttachmentCreateAttributesDict",
    {"content-type": NotRequired[str], "email-id": NotRequired[str], "filename": NotRequired[str]},
)


class UserEmailAttachmentCreateDict(TypedDict):
    type: NotRequired[Literal["user-email-attachments"]]
    attributes: NotRequired[UserEmailAttachmentCreateAttributesDict]


class UserEmailAttachmentCreateDocumentDict(TypedDict):
    data: UserEmailAttachmentCreateDict
    meta: NotRequired[dict[str, Any]]


UserEmailCreateAttributesDict = TypedDict(
    "UserEmailCreateAttributesDict",
    {
        "auto-send": NotRequired[bool],
        "individual-id": NotRequired[str],
        "message": NotRequired[str],
        "message-html": NotRequired[str],
        "sender-organization-id": NotRequired[str],
        "subject": NotRequired[str],
        "to": NotRequired[str | list[str]],
    },
)


class UserEmailCreateDict(TypedDict):
    type: NotRequired[Literal["user-emails"]]
    attributes: NotRequired[UserEmailCreateAttributesDict]


class UserEmailCreateDocumentDict(TypedDict):
    data: UserEmailCreateDict
    meta: NotRequired[dict[str, Any]]


UserMessageCheckDict = TypedDict(
    "UserMessageCheckDict", {"data": dict[str, Any], "individual-id": str, "organization-id": str, "template-id": str}
)


UserMessageDict = TypedDict(
    "UserMessageDict",
    {
        "data": NotRequired[dict[str, Any]],
        "individual-id": NotRequired[str],
        "organization-id": NotRequired[str],
        "template-id": str,
    },
)


UserMulticastSendDict = TypedDict(
    "UserMulticastSendDict",
    {
        "individual-group-ids": NotRequired[list[str]],
        "individual-ids": NotRequired[list[str]],
        "organization-id": NotRequired[str],
        "template-data": dict[str, Any],
        "template-id": str,
    },
)


class UserUpdateAttributesDict(TypedDict):
    notifications: NotRequired[list[str]]


class UserUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["users"]]
    attributes: NotRequired[UserUpdateAttributesDict]


class UserUpdateDocumentDict(TypedDict):
    data: UserUpdateDict
    meta: NotRequired[dict[str, Any]]


class VideoAppointmentCreateDict(TypedDict):
    duration: NotRequired[int]
    id: NotRequired[str]
    start: NotRequired[str]


VideoChannelCreateAttributesDict = TypedDict(
    "VideoChannelCreateAttributesDict",
    {
        "appless": NotRequired[bool],
        "appointment": NotRequired[VideoAppointmentCreateDict],
        "messaging-channel-id": NotRequired[str],
        "organization-id": NotRequired[str],
        "participants": NotRequired[list[str]],
        "recorded": NotRequired[bool],
        "subject-id": NotRequired[str],
        "type": NotRequired[str],
        "with-email": NotRequired[bool],
    },
)


class VideoChannelCreateDict(TypedDict):
    type: NotRequired[Literal["video-channels"]]
    attributes: NotRequired[VideoChannelCreateAttributesDict]


class VideoChannelCreateDocumentDict(TypedDict):
    data: VideoChannelCreateDict
    meta: NotRequired[dict[str, Any]]


VideoChannelUpdateAttributesDict = TypedDict(
    "VideoChannelUpdateAttributesDict",
    {
        "appointment-duration": NotRequired[int],
        "appointment-start": NotRequired[str],
        "note": NotRequired[str],
        "recorded": NotRequired[bool],
    },
)


class VideoChannelUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["video-channels"]]
    attributes: NotRequired[VideoChannelUpdateAttributesDict]


class VideoChannelUpdateDocumentDict(TypedDict):
    data: VideoChannelUpdateDict
    meta: NotRequired[dict[str, Any]]


VideoParticipantUpdateAttributesDict = TypedDict(
    "VideoParticipantUpdateAttributesDict",
    {"audio-state": NotRequired[str], "disconnected": NotRequired[bool], "note": NotRequired[str]},
)


class VideoParticipantUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["video-participants"]]
    attributes: NotRequired[VideoParticipantUpdateAttributesDict]


class VideoParticipantUpdateDocumentDict(TypedDict):
    data: VideoParticipantUpdateDict
    meta: NotRequired[dict[str, Any]]


VoiceConferenceCreateAttributesDict = TypedDict(
    "VoiceConferenceCreateAttributesDict", {"individual-id": NotRequired[str], "organization-id": NotRequired[str]}
)


class VoiceConferenceCreateDict(TypedDict):
    type: NotRequired[Literal["voice-conferences"]]
    attributes: NotRequired[VoiceConferenceCreateAttributesDict]


class VoiceConferenceCreateDocumentDict(TypedDict):
    data: VoiceConferenceCreateDict
    meta: NotRequired[dict[str, Any]]


VoiceQueueAgentCreateAttributesDict = TypedDict(
    "VoiceQueueAgentCreateAttributesDict",
    {
        "individual-id": NotRequired[str],
        "phone-number": NotRequired[str],
        "setting-id": NotRequired[str],
        "use-pstn": NotRequired[bool],
    },
)


class VoiceQueueAgentCreateDict(TypedDict):
    type: NotRequired[Literal["voice-queue-agents"]]
    attributes: NotRequired[VoiceQueueAgentCreateAttributesDict]


class VoiceQueueAgentCreateDocumentDict(TypedDict):
    data: VoiceQueueAgentCreateDict
    meta: NotRequired[dict[str, Any]]


VoiceSettingCreateAttributesDict = TypedDict(
    "VoiceSettingCreateAttributesDict",
    {
        "account-id": NotRequired[str],
        "forward-number": NotRequired[str],
        "phone-number": NotRequired[str],
        "recording-enabled": NotRequired[bool],
        "recording-message": NotRequired[str],
        "wait-message": NotRequired[str],
    },
)


class VoiceSettingCreateDict(TypedDict):
    type: NotRequired[Literal["voice-settings"]]
    attributes: NotRequired[VoiceSettingCreateAttributesDict]


class VoiceSettingCreateDocumentDict(TypedDict):
    data: VoiceSettingCreateDict
    meta: NotRequired[dict[str, Any]]


VoiceSettingUpdateAttributesDict = TypedDict(
    "VoiceSettingUpdateAttributesDict",
    {
        "forward-number": NotRequired[str | None],
        "phone-number": NotRequired[str],
        "recording-enabled": NotRequired[bool],
        "recording-message": NotRequired[str],
        "wait-message": NotRequired[str],
    },
)


class VoiceSettingUpdateDict(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["voice-settings"]]
    attributes: NotRequired[VoiceSettingUpdateAttributesDict]


class VoiceSettingUpdateDocumentDict(TypedDict):
    data: VoiceSettingUpdateDict
    meta: NotRequired[dict[str, Any]]


VoiceSurveyCreateAttributesDict = TypedDict(
    "VoiceSurveyCreateAttributesDict",
    {"individual-id": NotRequired[str], "organization-id": NotRequired[str], "spec": NotRequired[dict[str, Any]]},
)


class VoiceSurveyCreateDict(TypedDict):
    type: NotRequired[Literal["voice-surveys"]]
    attributes: NotRequired[VoiceSurveyCreateAttributesDict]


class VoiceSurveyCreateDocumentDict(TypedDict):
    data: VoiceSurveyCreateDict
    meta: NotRequired[dict[str, Any]]
