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
    {
        "document": "carbon-voice-api.json",
        "date": "2025-06-10",
        "sha256": "b8b6ebee1ba54e6d25e5a667af5620405e165856e1ad5ca94f6ad148d6316c7f",
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
    from .enums import AttachmentType as AttachmentType
    from .enums import AudioDelivery as AudioDelivery
    from .enums import CaughtUp as CaughtUp
    from .enums import ConversationType as ConversationType
    from .enums import Direction as Direction
    from .enums import DirectionLike as DirectionLike
    from .enums import FilterOperator as FilterOperator
    from .enums import FolderOrder as FolderOrder
    from .enums import FolderOrderLike as FolderOrderLike
    from .enums import FolderType as FolderType
    from .enums import FolderTypeLike as FolderTypeLike
    from .enums import GrantType as GrantType
    from .enums import GrantTypeLike as GrantTypeLike
    from .enums import HeardStatus as HeardStatus
    from .enums import HeardStatusLike as HeardStatusLike
    from .enums import LabelBehavior as LabelBehavior
    from .enums import LabelBehaviorLike as LabelBehaviorLike
    from .enums import LabelType as LabelType
    from .enums import LabelTypeLike as LabelTypeLike
    from .enums import MessageOrigin as MessageOrigin
    from .enums import MessageOriginLike as MessageOriginLike
    from .enums import MessageStatus as MessageStatus
    from .enums import MessageType as MessageType
    from .enums import MessageTypeLike as MessageTypeLike
    from .enums import NotificationType as NotificationType
    from .enums import NotificationTypeLike as NotificationTypeLike
    from .enums import PromptFormat as PromptFormat
    from .enums import PromptFormatLike as PromptFormatLike
    from .enums import PromptOwner as PromptOwner
    from .enums import PromptOwnerLike as PromptOwnerLike
    from .enums import SortDirection as SortDirection
    from .enums import SortDirectionLike as SortDirectionLike
    from .enums import SubscriptionEvent as SubscriptionEvent
    from .enums import SubscriptionEventLike as SubscriptionEventLike
    from .enums import TextModelType as TextModelType
    from .enums import Visibility as Visibility
    from .enums import VoiceGender as VoiceGender
    from .enums import VoiceProvider as VoiceProvider
    from .enums import VoiceQuality as VoiceQuality
    from .enums import WebhookActionItemStatus as WebhookActionItemStatus
    from .enums import WebhookAttachmentType as WebhookAttachmentType
    from .enums import WebhookChannelType as WebhookChannelType
    from .enums import WebhookContainerType as WebhookContainerType
    from .enums import WebhookEventName as WebhookEventName
    from .enums import WebhookLabelBehavior as WebhookLabelBehavior
    from .enums import WebhookLabelType as WebhookLabelType
    from .enums import WebhookMessageKind as WebhookMessageKind
    from .enums import WebhookMessageStatus as WebhookMessageStatus
    from .enums import WebhookMessageType as WebhookMessageType
    from .enums import WebhooksUrlMode as WebhooksUrlMode
    from .enums import WebhookVisibility as WebhookVisibility
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
    from .models.action_item_event import ActionItemEvent as ActionItemEvent
    from .models.ai_response import AiResponse as AiResponse
    from .models.app import App as App
    from .models.async_meeting_stats import AsyncMeetingStats as AsyncMeetingStats
    from .models.attachment import Attachment as Attachment
    from .models.audio_model import AudioModel as AudioModel
    from .models.bootstrap import Bootstrap as Bootstrap
    from .models.channel import Channel as Channel
    from .models.channel_attachment import ChannelAttachment as ChannelAttachment
    from .models.channel_event import ChannelEvent as ChannelEvent
    from .models.channel_reminder_event import ChannelReminderEvent as ChannelReminderEvent
    from .models.channel_user_joined import ChannelUserJoined as ChannelUserJoined
    from .models.channel_user_left import ChannelUserLeft as ChannelUserLeft
    from .models.channel_user_removed import ChannelUserRemoved as ChannelUserRemoved
    from .models.channel_users_added import ChannelUsersAdded as ChannelUsersAdded
    from .models.conversation import Conversation as Conversation
    from .models.conversation_stats import ConversationStats as ConversationStats
    from .models.conversation_summary import ConversationSummary as ConversationSummary
    from .models.findable_channel_created import FindableChannelCreated as FindableChannelCreated
    from .models.folder import Folder as Folder
    from .models.folder_message import FolderMessage as FolderMessage
    from .models.folder_with_messages import FolderWithMessages as FolderWithMessages
    from .models.label import Label as Label
    from .models.language import Language as Language
    from .models.localized_response import LocalizedResponse as LocalizedResponse
    from .models.message import Message as Message
    from .models.message_event import MessageEvent as MessageEvent
    from .models.message_label_added import MessageLabelAdded as MessageLabelAdded
    from .models.message_search_result import MessageSearchResult as MessageSearchResult
    from .models.message_with_context import MessageWithContext as MessageWithContext
    from .models.notification import Notification as Notification
    from .models.playlist import Playlist as Playlist
    from .models.prompt import Prompt as Prompt
    from .models.prompt_response import PromptResponse as PromptResponse
    from .models.prompt_response_generated import PromptResponseGenerated as PromptResponseGenerated
    from .models.prompt_response_with_messages import PromptResponseWithMessages as PromptResponseWithMessages
    from .models.prompt_summary import PromptSummary as PromptSummary
    from .models.push_info import PushInfo as PushInfo
    from .models.reaction_summary import ReactionSummary as ReactionSummary
    from .models.recipients import Recipients as Recipients
    from .models.search_parameters import SearchParameters as SearchParameters
    from .models.share_link_response import ShareLinkResponse as ShareLinkResponse
    from .models.simplified_message import SimplifiedMessage as SimplifiedMessage
    from .models.subfolder import Subfolder as Subfolder
    from .models.subscription import Subscription as Subscription
    from .models.subscription_action import SubscriptionAction as SubscriptionAction
    from .models.subscription_filter import SubscriptionFilter as SubscriptionFilter
    from .models.text_model import TextModel as TextModel
    from .models.timed_text import TimedText as TimedText
    from .models.token_set import TokenSet as TokenSet
    from .models.unnotified_user import UnnotifiedUser as UnnotifiedUser
    from .models.unnotified_user_contact import UnnotifiedUserContact as UnnotifiedUserContact
    from .models.user import User as User
    from .models.user_reaction import UserReaction as UserReaction
    from .models.user_stats import UserStats as UserStats
    from .models.utm_data import UtmData as UtmData
    from .models.voice import Voice as Voice
    from .models.webhook_action_item import WebhookActionItem as WebhookActionItem
    from .models.webhook_action_item_data import WebhookActionItemData as WebhookActionItemData
    from .models.webhook_ai_response import WebhookAiResponse as WebhookAiResponse
    from .models.webhook_ai_text import WebhookAiText as WebhookAiText
    from .models.webhook_attachment import WebhookAttachment as WebhookAttachment
    from .models.webhook_channel import WebhookChannel as WebhookChannel
    from .models.webhook_channel_data import WebhookChannelData as WebhookChannelData
    from .models.webhook_channel_reminder_data import WebhookChannelReminderData as WebhookChannelReminderData
    from .models.webhook_channel_stats import WebhookChannelStats as WebhookChannelStats
    from .models.webhook_channel_user_joined_data import WebhookChannelUserJoinedData as WebhookChannelUserJoinedData
    from .models.webhook_channel_user_joined_details import (
        WebhookChannelUserJoinedDetails as WebhookChannelUserJoinedDetails,
    )
    from .models.webhook_channel_user_left_data import WebhookChannelUserLeftData as WebhookChannelUserLeftData
    from .models.webhook_channel_user_left_details import WebhookChannelUserLeftDetails as WebhookChannelUserLeftDetails
    from .models.webhook_channel_user_removed_data import WebhookChannelUserRemovedData as WebhookChannelUserRemovedData
    from .models.webhook_channel_user_removed_details import (
        WebhookChannelUserRemovedDetails as WebhookChannelUserRemovedDetails,
    )
    from .models.webhook_channel_users_added_data import WebhookChannelUsersAddedData as WebhookChannelUsersAddedData
    from .models.webhook_channel_users_added_details import (
        WebhookChannelUsersAddedDetails as WebhookChannelUsersAddedDetails,
    )
    from .models.webhook_conversation import WebhookConversation as WebhookConversation
    from .models.webhook_findable_channel_created_data import (
        WebhookFindableChannelCreatedData as WebhookFindableChannelCreatedData,
    )
    from .models.webhook_findable_channel_created_details import (
        WebhookFindableChannelCreatedDetails as WebhookFindableChannelCreatedDetails,
    )
    from .models.webhook_label import WebhookLabel as WebhookLabel
    from .models.webhook_label_on_message import WebhookLabelOnMessage as WebhookLabelOnMessage
    from .models.webhook_meeting_stats import WebhookMeetingStats as WebhookMeetingStats
    from .models.webhook_message import WebhookMessage as WebhookMessage
    from .models.webhook_message_creator import WebhookMessageCreator as WebhookMessageCreator
    from .models.webhook_message_data import WebhookMessageData as WebhookMessageData
    from .models.webhook_message_details import WebhookMessageDetails as WebhookMessageDetails
    from .models.webhook_message_label_added_data import WebhookMessageLabelAddedData as WebhookMessageLabelAddedData
    from .models.webhook_prompt_response_generated_data import (
        WebhookPromptResponseGeneratedData as WebhookPromptResponseGeneratedData,
    )
    from .models.webhook_prompt_result import WebhookPromptResult as WebhookPromptResult
    from .models.webhook_simple_message import WebhookSimpleMessage as WebhookSimpleMessage
    from .models.webhook_subscriber import WebhookSubscriber as WebhookSubscriber
    from .models.webhook_user import WebhookUser as WebhookUser
    from .models.webhook_user_stats import WebhookUserStats as WebhookUserStats
    from .models.webhook_workspace import WebhookWorkspace as WebhookWorkspace
    from .models.webhook_workspace_data import WebhookWorkspaceData as WebhookWorkspaceData
    from .models.webhook_workspace_message_label_added_data import (
        WebhookWorkspaceMessageLabelAddedData as WebhookWorkspaceMessageLabelAddedData,
    )
    from .models.webhook_workspace_prompt_response_generated_data import (
        WebhookWorkspacePromptResponseGeneratedData as WebhookWorkspacePromptResponseGeneratedData,
    )
    from .models.webhook_workspace_user_added_data import WebhookWorkspaceUserAddedData as WebhookWorkspaceUserAddedData
    from .models.webhook_workspace_user_added_details import (
        WebhookWorkspaceUserAddedDetails as WebhookWorkspaceUserAddedDetails,
    )
    from .models.webhook_workspace_user_joined_data import (
        WebhookWorkspaceUserJoinedData as WebhookWorkspaceUserJoinedData,
    )
    from .models.webhook_workspace_user_joined_details import (
        WebhookWorkspaceUserJoinedDetails as WebhookWorkspaceUserJoinedDetails,
    )
    from .models.webhook_workspace_user_left_data import WebhookWorkspaceUserLeftData as WebhookWorkspaceUserLeftData
    from .models.webhook_workspace_user_left_details import (
        WebhookWorkspaceUserLeftDetails as WebhookWorkspaceUserLeftDetails,
    )
    from .models.webhook_workspace_user_removed_data import (
        WebhookWorkspaceUserRemovedData as WebhookWorkspaceUserRemovedData,
    )
    from .models.webhook_workspace_user_removed_details import (
        WebhookWorkspaceUserRemovedDetails as WebhookWorkspaceUserRemovedDetails,
    )
    from .models.workspace import Workspace as Workspace
    from .models.workspace_event import WorkspaceEvent as WorkspaceEvent
    from .models.workspace_folders import WorkspaceFolders as WorkspaceFolders
    from .models.workspace_list import WorkspaceList as WorkspaceList
    from .models.workspace_message_label_added import WorkspaceMessageLabelAdded as WorkspaceMessageLabelAdded
    from .models.workspace_prompt_response_generated import (
        WorkspacePromptResponseGenerated as WorkspacePromptResponseGenerated,
    )
    from .models.workspace_summary import WorkspaceSummary as WorkspaceSummary
    from .models.workspace_user_added import WorkspaceUserAdded as WorkspaceUserAdded
    from .models.workspace_user_joined import WorkspaceUserJoined as WorkspaceUserJoined
    from .models.workspace_user_left import WorkspaceUserLeft as WorkspaceUserLeft
    from .models.workspace_user_removed import WorkspaceUserRemoved as WorkspaceUserRemoved
    from .operations import OPERATIONS as OPERATIONS
    from .types import PushInfoDict as PushInfoDict
    from .types import RecipientsDict as RecipientsDict
    from .types import SearchParametersDict as SearchParametersDict
    from .types import SubscriptionActionDict as SubscriptionActionDict
    from .types import SubscriptionFilterDict as SubscriptionFilterDict
    from .webhooks import WEBHOOKS as WEBHOOKS

_MODULES = {
    "ActionItemEvent": "models.action_item_event",
    "AiResponse": "models.ai_response",
    "App": "models.app",
    "AsyncCarbonVoice": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncMeetingStats": "models.async_meeting_stats",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attachment": "models.attachment",
    "AttachmentType": "enums",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AudioDelivery": "enums",
    "AudioModel": "models.audio_model",
    "AuthenticationError": "errors",
    "AuthorizeUrl": "custom.oauth",
    "BadRequestError": "errors",
    "Bootstrap": "models.bootstrap",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "CarbonVoice": "_client",
    "CarbonVoiceError": "errors",
    "CaughtUp": "enums",
    "Channel": "models.channel",
    "ChannelAttachment": "models.channel_attachment",
    "ChannelEvent": "models.channel_event",
    "ChannelReminderEvent": "models.channel_reminder_event",
    "ChannelUserJoined": "models.channel_user_joined",
    "ChannelUserLeft": "models.channel_user_left",
    "ChannelUserRemoved": "models.channel_user_removed",
    "ChannelUsersAdded": "models.channel_users_added",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "Conversation": "models.conversation",
    "ConversationStats": "models.conversation_stats",
    "ConversationSummary": "models.conversation_summary",
    "ConversationType": "enums",
    "CredentialSource": "_runtime.settings",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Direction": "enums",
    "DirectionLike": "enums",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "FileInput": "_runtime.requests.files",
    "FilterOperator": "enums",
    "FindableChannelCreated": "models.findable_channel_created",
    "Folder": "models.folder",
    "FolderMessage": "models.folder_message",
    "FolderOrder": "enums",
    "FolderOrderLike": "enums",
    "FolderType": "enums",
    "FolderTypeLike": "enums",
    "FolderWithMessages": "models.folder_with_messages",
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
    "Language": "models.language",
    "LocalizedResponse": "models.localized_response",
    "Message": "models.message",
    "MessageEvent": "models.message_event",
    "MessageLabelAdded": "models.message_label_added",
    "MessageOrigin": "enums",
    "MessageOriginLike": "enums",
    "MessageSearchResult": "models.message_search_result",
    "MessageStatus": "enums",
    "MessageType": "enums",
    "MessageTypeLike": "enums",
    "MessageWithContext": "models.message_with_context",
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
    "Prompt": "models.prompt",
    "PromptFormat": "enums",
    "PromptFormatLike": "enums",
    "PromptOwner": "enums",
    "PromptOwnerLike": "enums",
    "PromptResponse": "models.prompt_response",
    "PromptResponseGenerated": "models.prompt_response_generated",
    "PromptResponseWithMessages": "models.prompt_response_with_messages",
    "PromptSummary": "models.prompt_summary",
    "PushInfo": "models.push_info",
    "PushInfoDict": "types",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "ReactionSummary": "models.reaction_summary",
    "Recipients": "models.recipients",
    "RecipientsDict": "types",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "SearchParameters": "models.search_parameters",
    "SearchParametersDict": "types",
    "ServerError": "errors",
    "ShareLinkResponse": "models.share_link_response",
    "SimplifiedMessage": "models.simplified_message",
    "SortDirection": "enums",
    "SortDirectionLike": "enums",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "Subfolder": "models.subfolder",
    "Subscription": "models.subscription",
    "SubscriptionAction": "models.subscription_action",
    "SubscriptionActionDict": "types",
    "SubscriptionEvent": "enums",
    "SubscriptionEventLike": "enums",
    "SubscriptionFilter": "models.subscription_filter",
    "SubscriptionFilterDict": "types",
    "TextModel": "models.text_model",
    "TextModelType": "enums",
    "TimedText": "models.timed_text",
    "Timeouts": "_runtime.message",
    "TokenSet": "models.token_set",
    "UnnotifiedUser": "models.unnotified_user",
    "UnnotifiedUserContact": "models.unnotified_user_contact",
    "UnprocessableEntityError": "errors",
    "User": "models.user",
    "UserReaction": "models.user_reaction",
    "UserStats": "models.user_stats",
    "UtmData": "models.utm_data",
    "VendorMessage": "_runtime.errors.bodies",
    "Visibility": "enums",
    "Voice": "models.voice",
    "VoiceGender": "enums",
    "VoiceProvider": "enums",
    "VoiceQuality": "enums",
    "WEBHOOKS": "webhooks",
    "Waiter": "_runtime.steps.fair_semaphore",
    "WebhookActionItem": "models.webhook_action_item",
    "WebhookActionItemData": "models.webhook_action_item_data",
    "WebhookActionItemStatus": "enums",
    "WebhookAiResponse": "models.webhook_ai_response",
    "WebhookAiText": "models.webhook_ai_text",
    "WebhookAttachment": "models.webhook_attachment",
    "WebhookAttachmentType": "enums",
    "WebhookChannel": "models.webhook_channel",
    "WebhookChannelData": "models.webhook_channel_data",
    "WebhookChannelReminderData": "models.webhook_channel_reminder_data",
    "WebhookChannelStats": "models.webhook_channel_stats",
    "WebhookChannelType": "enums",
    "WebhookChannelUserJoinedData": "models.webhook_channel_user_joined_data",
    "WebhookChannelUserJoinedDetails": "models.webhook_channel_user_joined_details",
    "WebhookChannelUserLeftData": "models.webhook_channel_user_left_data",
    "WebhookChannelUserLeftDetails": "models.webhook_channel_user_left_details",
    "WebhookChannelUserRemovedData": "models.webhook_channel_user_removed_data",
    "WebhookChannelUserRemovedDetails": "models.webhook_channel_user_removed_details",
    "WebhookChannelUsersAddedData": "models.webhook_channel_users_added_data",
    "WebhookChannelUsersAddedDetails": "models.webhook_channel_users_added_details",
    "WebhookContainerType": "enums",
    "WebhookConversation": "models.webhook_conversation",
    "WebhookEventName": "enums",
    "WebhookFindableChannelCreatedData": "models.webhook_findable_channel_created_data",
    "WebhookFindableChannelCreatedDetails": "models.webhook_findable_channel_created_details",
    "WebhookLabel": "models.webhook_label",
    "WebhookLabelBehavior": "enums",
    "WebhookLabelOnMessage": "models.webhook_label_on_message",
    "WebhookLabelType": "enums",
    "WebhookMeetingStats": "models.webhook_meeting_stats",
    "WebhookMessage": "models.webhook_message",
    "WebhookMessageCreator": "models.webhook_message_creator",
    "WebhookMessageData": "models.webhook_message_data",
    "WebhookMessageDetails": "models.webhook_message_details",
    "WebhookMessageKind": "enums",
    "WebhookMessageLabelAddedData": "models.webhook_message_label_added_data",
    "WebhookMessageStatus": "enums",
    "WebhookMessageType": "enums",
    "WebhookPromptResponseGeneratedData": "models.webhook_prompt_response_generated_data",
    "WebhookPromptResult": "models.webhook_prompt_result",
    "WebhookSimpleMessage": "models.webhook_simple_message",
    "WebhookSubscriber": "models.webhook_subscriber",
    "WebhookUser": "models.webhook_user",
    "WebhookUserStats": "models.webhook_user_stats",
    "WebhookVisibility": "enums",
    "WebhookWorkspace": "models.webhook_workspace",
    "WebhookWorkspaceData": "models.webhook_workspace_data",
    "WebhookWorkspaceMessageLabelAddedData": "models.webhook_workspace_message_label_added_data",
    "WebhookWorkspacePromptResponseGeneratedData": "models.webhook_workspace_prompt_response_generated_data",
    "WebhookWorkspaceUserAddedData": "models.webhook_workspace_user_added_data",
    "WebhookWorkspaceUserAddedDetails": "models.webhook_workspace_user_added_details",
    "WebhookWorkspaceUserJoinedData": "models.webhook_workspace_user_joined_data",
    "WebhookWorkspaceUserJoinedDetails": "models.webhook_workspace_user_joined_details",
    "WebhookWorkspaceUserLeftData": "models.webhook_workspace_user_left_data",
    "WebhookWorkspaceUserLeftDetails": "models.webhook_workspace_user_left_details",
    "WebhookWorkspaceUserRemovedData": "models.webhook_workspace_user_removed_data",
    "WebhookWorkspaceUserRemovedDetails": "models.webhook_workspace_user_removed_details",
    "WebhooksUrlMode": "enums",
    "Workspace": "models.workspace",
    "WorkspaceEvent": "models.workspace_event",
    "WorkspaceFolders": "models.workspace_folders",
    "WorkspaceList": "models.workspace_list",
    "WorkspaceMessageLabelAdded": "models.workspace_message_label_added",
    "WorkspacePromptResponseGenerated": "models.workspace_prompt_response_generated",
    "WorkspaceSummary": "models.workspace_summary",
    "WorkspaceUserAdded": "models.workspace_user_added",
    "WorkspaceUserJoined": "models.workspace_user_joined",
    "WorkspaceUserLeft": "models.workspace_user_left",
    "WorkspaceUserRemoved": "models.workspace_user_removed",
}

__all__ = [
    "__specification__",
    "__version__",
    "ActionItemEvent",
    "AiResponse",
    "App",
    "AsyncCarbonVoice",
    "AsyncCredentialSource",
    "AsyncMeetingStats",
    "AsyncPages",
    "AsyncRawResponse",
    "Attachment",
    "AttachmentType",
    "Attempt",
    "AttemptTimeoutError",
    "AudioDelivery",
    "AudioModel",
    "AuthenticationError",
    "AuthorizeUrl",
    "BadRequestError",
    "Bootstrap",
    "CallError",
    "CallOptions",
    "CallTimeoutError",
    "CarbonVoice",
    "CarbonVoiceError",
    "CaughtUp",
    "Channel",
    "ChannelAttachment",
    "ChannelEvent",
    "ChannelReminderEvent",
    "ChannelUserJoined",
    "ChannelUserLeft",
    "ChannelUserRemoved",
    "ChannelUsersAdded",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "Conversation",
    "ConversationStats",
    "ConversationSummary",
    "ConversationType",
    "CredentialSource",
    "DeadlineExceededError",
    "DecodeError",
    "Direction",
    "DirectionLike",
    "Drift",
    "DriftError",
    "FileInput",
    "FilterOperator",
    "FindableChannelCreated",
    "Folder",
    "FolderMessage",
    "FolderOrder",
    "FolderOrderLike",
    "FolderType",
    "FolderTypeLike",
    "FolderWithMessages",
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
    "Language",
    "LocalizedResponse",
    "Message",
    "MessageEvent",
    "MessageLabelAdded",
    "MessageOrigin",
    "MessageOriginLike",
    "MessageSearchResult",
    "MessageStatus",
    "MessageType",
    "MessageTypeLike",
    "MessageWithContext",
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
    "Prompt",
    "PromptFormat",
    "PromptFormatLike",
    "PromptOwner",
    "PromptOwnerLike",
    "PromptResponse",
    "PromptResponseGenerated",
    "PromptResponseWithMessages",
    "PromptSummary",
    "PushInfo",
    "PushInfoDict",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "ReactionSummary",
    "Recipients",
    "RecipientsDict",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "SearchParameters",
    "SearchParametersDict",
    "ServerError",
    "ShareLinkResponse",
    "SimplifiedMessage",
    "SortDirection",
    "SortDirectionLike",
    "StatusError",
    "StepOptions",
    "Subfolder",
    "Subscription",
    "SubscriptionAction",
    "SubscriptionActionDict",
    "SubscriptionEvent",
    "SubscriptionEventLike",
    "SubscriptionFilter",
    "SubscriptionFilterDict",
    "TextModel",
    "TextModelType",
    "TimedText",
    "Timeouts",
    "TokenSet",
    "UnnotifiedUser",
    "UnnotifiedUserContact",
    "UnprocessableEntityError",
    "User",
    "UserReaction",
    "UserStats",
    "UtmData",
    "VendorMessage",
    "Visibility",
    "Voice",
    "VoiceGender",
    "VoiceProvider",
    "VoiceQuality",
    "WEBHOOKS",
    "Waiter",
    "WebhookActionItem",
    "WebhookActionItemData",
    "WebhookActionItemStatus",
    "WebhookAiResponse",
    "WebhookAiText",
    "WebhookAttachment",
    "WebhookAttachmentType",
    "WebhookChannel",
    "WebhookChannelData",
    "WebhookChannelReminderData",
    "WebhookChannelStats",
    "WebhookChannelType",
    "WebhookChannelUserJoinedData",
    "WebhookChannelUserJoinedDetails",
    "WebhookChannelUserLeftData",
    "WebhookChannelUserLeftDetails",
    "WebhookChannelUserRemovedData",
    "WebhookChannelUserRemovedDetails",
    "WebhookChannelUsersAddedData",
    "WebhookChannelUsersAddedDetails",
    "WebhookContainerType",
    "WebhookConversation",
    "WebhookEventName",
    "WebhookFindableChannelCreatedData",
    "WebhookFindableChannelCreatedDetails",
    "WebhookLabel",
    "WebhookLabelBehavior",
    "WebhookLabelOnMessage",
    "WebhookLabelType",
    "WebhookMeetingStats",
    "WebhookMessage",
    "WebhookMessageCreator",
    "WebhookMessageData",
    "WebhookMessageDetails",
    "WebhookMessageKind",
    "WebhookMessageLabelAddedData",
    "WebhookMessageStatus",
    "WebhookMessageType",
    "WebhookPromptResponseGeneratedData",
    "WebhookPromptResult",
    "WebhookSimpleMessage",
    "WebhookSubscriber",
    "WebhookUser",
    "WebhookUserStats",
    "WebhookVisibility",
    "WebhookWorkspace",
    "WebhookWorkspaceData",
    "WebhookWorkspaceMessageLabelAddedData",
    "WebhookWorkspacePromptResponseGeneratedData",
    "WebhookWorkspaceUserAddedData",
    "WebhookWorkspaceUserAddedDetails",
    "WebhookWorkspaceUserJoinedData",
    "WebhookWorkspaceUserJoinedDetails",
    "WebhookWorkspaceUserLeftData",
    "WebhookWorkspaceUserLeftDetails",
    "WebhookWorkspaceUserRemovedData",
    "WebhookWorkspaceUserRemovedDetails",
    "WebhooksUrlMode",
    "Workspace",
    "WorkspaceEvent",
    "WorkspaceFolders",
    "WorkspaceList",
    "WorkspaceMessageLabelAdded",
    "WorkspacePromptResponseGenerated",
    "WorkspaceSummary",
    "WorkspaceUserAdded",
    "WorkspaceUserJoined",
    "WorkspaceUserLeft",
    "WorkspaceUserRemoved",
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
