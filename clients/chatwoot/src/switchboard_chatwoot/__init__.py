"""Chatwoot: typed Python client. Start with `Chatwoot` or `AsyncChatwoot`."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

__specification__: tuple[dict[str, str], ...] = (
    {
        "document": "003",
        "date": "2021-06-07",
        "sha256": "520dd8b76575b5172b4bee6524ad16aecaa1ca5f0b7766d2ac8a5fbc51ec23d7",
        "version": "1.0.0",
        "product": "1.16.2",
    },
    {
        "document": "swagger-4.15.1.json",
        "date": "2026-07-02",
        "sha256": "e7896faca2a6a333f8c566cef19060bed0d9db915ed71e1fc500aab1f77bae64",
        "version": "1.1.0",
        "product": "4.15.1",
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
    from .enums import AccountStatus as AccountStatus
    from .enums import AccountStatusLike as AccountStatusLike
    from .enums import ArticleStatus as ArticleStatus
    from .enums import AssigneeType as AssigneeType
    from .enums import AssigneeTypeLike as AssigneeTypeLike
    from .enums import AttachmentType as AttachmentType
    from .enums import AuditAction as AuditAction
    from .enums import AutomationEvent as AutomationEvent
    from .enums import AutomationEventLike as AutomationEventLike
    from .enums import Availability as Availability
    from .enums import AvailabilityLike as AvailabilityLike
    from .enums import AvailabilityStatus as AvailabilityStatus
    from .enums import ContactSort as ContactSort
    from .enums import ContactSortLike as ContactSortLike
    from .enums import ConversationPriority as ConversationPriority
    from .enums import ConversationPriorityLike as ConversationPriorityLike
    from .enums import ConversationStatus as ConversationStatus
    from .enums import ConversationStatusFilter as ConversationStatusFilter
    from .enums import ConversationStatusFilterLike as ConversationStatusFilterLike
    from .enums import ConversationStatusLike as ConversationStatusLike
    from .enums import CsatDisplayType as CsatDisplayType
    from .enums import CustomAttributeModel as CustomAttributeModel
    from .enums import CustomAttributeModelLike as CustomAttributeModelLike
    from .enums import CustomAttributeOwner as CustomAttributeOwner
    from .enums import CustomAttributeType as CustomAttributeType
    from .enums import CustomContentType as CustomContentType
    from .enums import CustomContentTypeLike as CustomContentTypeLike
    from .enums import CustomFilterType as CustomFilterType
    from .enums import CustomFilterTypeLike as CustomFilterTypeLike
    from .enums import FilterConjunction as FilterConjunction
    from .enums import FilterOperator as FilterOperator
    from .enums import MessageContentType as MessageContentType
    from .enums import MessageDirection as MessageDirection
    from .enums import MessageDirectionLike as MessageDirectionLike
    from .enums import MessageSenderType as MessageSenderType
    from .enums import MessageStatus as MessageStatus
    from .enums import MessageTemplateButtonType as MessageTemplateButtonType
    from .enums import MessageTemplateCategory as MessageTemplateCategory
    from .enums import MessageTemplateMediaType as MessageTemplateMediaType
    from .enums import MessageType as MessageType
    from .enums import OutgoingMessagesGroup as OutgoingMessagesGroup
    from .enums import OutgoingMessagesGroupLike as OutgoingMessagesGroupLike
    from .enums import ReplyTime as ReplyTime
    from .enums import ReportMetric as ReportMetric
    from .enums import ReportMetricLike as ReportMetricLike
    from .enums import ReportPeriod as ReportPeriod
    from .enums import ReportPeriodLike as ReportPeriodLike
    from .enums import ReportType as ReportType
    from .enums import ReportTypeLike as ReportTypeLike
    from .enums import Role as Role
    from .enums import RoleLike as RoleLike
    from .enums import SenderNameType as SenderNameType
    from .enums import SenderNameTypeLike as SenderNameTypeLike
    from .enums import SenderType as SenderType
    from .enums import TypingStatus as TypingStatus
    from .enums import TypingStatusLike as TypingStatusLike
    from .enums import WebhookAssigneeType as WebhookAssigneeType
    from .enums import WebhookEvent as WebhookEvent
    from .enums import WebhookEventLike as WebhookEventLike
    from .enums import WebhookMessageType as WebhookMessageType
    from .enums import WhatsAppProvider as WhatsAppProvider
    from .enums import WidgetFeature as WidgetFeature
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
    from .models.account_attributes import AccountAttributes as AccountAttributes
    from .models.account_conversation_metrics import AccountConversationMetrics as AccountConversationMetrics
    from .models.account_created import AccountCreated as AccountCreated
    from .models.account_details import AccountDetails as AccountDetails
    from .models.account_settings import AccountSettings as AccountSettings
    from .models.account_user import AccountUser as AccountUser
    from .models.agent import Agent as Agent
    from .models.agent_bot import AgentBot as AgentBot
    from .models.agent_conversation_counts import AgentConversationCounts as AgentConversationCounts
    from .models.agent_conversation_metrics import AgentConversationMetrics as AgentConversationMetrics
    from .models.api_channel import ApiChannel as ApiChannel
    from .models.api_channel_update import ApiChannelUpdate as ApiChannelUpdate
    from .models.article import Article as Article
    from .models.attachment import Attachment as Attachment
    from .models.audit_log import AuditLog as AuditLog
    from .models.automation_action import AutomationAction as AutomationAction
    from .models.automation_condition import AutomationCondition as AutomationCondition
    from .models.automation_rule import AutomationRule as AutomationRule
    from .models.automation_triggered import AutomationTriggered as AutomationTriggered
    from .models.canned_response import CannedResponse as CannedResponse
    from .models.category import Category as Category
    from .models.category_meta import CategoryMeta as CategoryMeta
    from .models.category_reference import CategoryReference as CategoryReference
    from .models.channel_conversation_counts import ChannelConversationCounts as ChannelConversationCounts
    from .models.contact import Contact as Contact
    from .models.contact_created import ContactCreated as ContactCreated
    from .models.contact_inbox import ContactInbox as ContactInbox
    from .models.contact_updated import ContactUpdated as ContactUpdated
    from .models.contactable_inbox import ContactableInbox as ContactableInbox
    from .models.conversation import Conversation as Conversation
    from .models.conversation_assignee import ConversationAssignee as ConversationAssignee
    from .models.conversation_counts import ConversationCounts as ConversationCounts
    from .models.conversation_created import ConversationCreated as ConversationCreated
    from .models.conversation_meta import ConversationMeta as ConversationMeta
    from .models.conversation_opened import ConversationOpened as ConversationOpened
    from .models.conversation_resolved import ConversationResolved as ConversationResolved
    from .models.conversation_status_changed import ConversationStatusChanged as ConversationStatusChanged
    from .models.conversation_status_toggle_result import (
        ConversationStatusToggleResult as ConversationStatusToggleResult,
    )
    from .models.conversation_typing_off import ConversationTypingOff as ConversationTypingOff
    from .models.conversation_typing_on import ConversationTypingOn as ConversationTypingOn
    from .models.conversation_updated import ConversationUpdated as ConversationUpdated
    from .models.csat_config import CsatConfig as CsatConfig
    from .models.csat_survey_rules import CsatSurveyRules as CsatSurveyRules
    from .models.current_account import CurrentAccount as CurrentAccount
    from .models.custom_attribute import CustomAttribute as CustomAttribute
    from .models.custom_filter import CustomFilter as CustomFilter
    from .models.email_channel import EmailChannel as EmailChannel
    from .models.email_channel_update import EmailChannelUpdate as EmailChannelUpdate
    from .models.filter_condition import FilterCondition as FilterCondition
    from .models.first_message import FirstMessage as FirstMessage
    from .models.first_message_template import FirstMessageTemplate as FirstMessageTemplate
    from .models.first_response_times import FirstResponseTimes as FirstResponseTimes
    from .models.inbox import Inbox as Inbox
    from .models.inbox_created import InboxCreated as InboxCreated
    from .models.inbox_label_matrix import InboxLabelMatrix as InboxLabelMatrix
    from .models.inbox_updated import InboxUpdated as InboxUpdated
    from .models.integration_app import IntegrationApp as IntegrationApp
    from .models.integration_hook import IntegrationHook as IntegrationHook
    from .models.integration_hook_inbox import IntegrationHookInbox as IntegrationHookInbox
    from .models.label import Label as Label
    from .models.line_channel import LineChannel as LineChannel
    from .models.line_channel_update import LineChannelUpdate as LineChannelUpdate
    from .models.macro_executed import MacroExecuted as MacroExecuted
    from .models.matrix_inbox import MatrixInbox as MatrixInbox
    from .models.matrix_label import MatrixLabel as MatrixLabel
    from .models.message import Message as Message
    from .models.message_created import MessageCreated as MessageCreated
    from .models.message_template import MessageTemplate as MessageTemplate
    from .models.message_template_button import MessageTemplateButton as MessageTemplateButton
    from .models.message_template_header import MessageTemplateHeader as MessageTemplateHeader
    from .models.message_template_params import MessageTemplateParams as MessageTemplateParams
    from .models.message_updated import MessageUpdated as MessageUpdated
    from .models.outgoing_messages_count import OutgoingMessagesCount as OutgoingMessagesCount
    from .models.participant import Participant as Participant
    from .models.platform_account import PlatformAccount as PlatformAccount
    from .models.portal import Portal as Portal
    from .models.portal_config import PortalConfig as PortalConfig
    from .models.portal_locale import PortalLocale as PortalLocale
    from .models.portal_logo import PortalLogo as PortalLogo
    from .models.portal_meta import PortalMeta as PortalMeta
    from .models.previous_report_summary import PreviousReportSummary as PreviousReportSummary
    from .models.profile_input import ProfileInput as ProfileInput
    from .models.public_attachment import PublicAttachment as PublicAttachment
    from .models.public_contact import PublicContact as PublicContact
    from .models.public_contact_record import PublicContactRecord as PublicContactRecord
    from .models.public_conversation import PublicConversation as PublicConversation
    from .models.public_inbox import PublicInbox as PublicInbox
    from .models.public_message import PublicMessage as PublicMessage
    from .models.public_sender import PublicSender as PublicSender
    from .models.report_point import ReportPoint as ReportPoint
    from .models.report_summary import ReportSummary as ReportSummary
    from .models.reporting_event import ReportingEvent as ReportingEvent
    from .models.sms_channel import SmsChannel as SmsChannel
    from .models.sms_channel_update import SmsChannelUpdate as SmsChannelUpdate
    from .models.sso_link import SsoLink as SsoLink
    from .models.submitted_values import SubmittedValues as SubmittedValues
    from .models.summary_report_entry import SummaryReportEntry as SummaryReportEntry
    from .models.survey_response import SurveyResponse as SurveyResponse
    from .models.team import Team as Team
    from .models.telegram_channel import TelegramChannel as TelegramChannel
    from .models.telegram_channel_update import TelegramChannelUpdate as TelegramChannelUpdate
    from .models.user import User as User
    from .models.web_widget_channel import WebWidgetChannel as WebWidgetChannel
    from .models.web_widget_channel_update import WebWidgetChannelUpdate as WebWidgetChannelUpdate
    from .models.web_widget_triggered import WebWidgetTriggered as WebWidgetTriggered
    from .models.webhook import Webhook as Webhook
    from .models.webhook_account import WebhookAccount as WebhookAccount
    from .models.webhook_agent_bot import WebhookAgentBot as WebhookAgentBot
    from .models.webhook_assignee import WebhookAssignee as WebhookAssignee
    from .models.webhook_assistant import WebhookAssistant as WebhookAssistant
    from .models.webhook_attachment import WebhookAttachment as WebhookAttachment
    from .models.webhook_browser import WebhookBrowser as WebhookBrowser
    from .models.webhook_change import WebhookChange as WebhookChange
    from .models.webhook_channel import WebhookChannel as WebhookChannel
    from .models.webhook_contact import WebhookContact as WebhookContact
    from .models.webhook_contact_inbox import WebhookContactInbox as WebhookContactInbox
    from .models.webhook_contact_source import WebhookContactSource as WebhookContactSource
    from .models.webhook_conversation import WebhookConversation as WebhookConversation
    from .models.webhook_conversation_meta import WebhookConversationMeta as WebhookConversationMeta
    from .models.webhook_inbox import WebhookInbox as WebhookInbox
    from .models.webhook_message import WebhookMessage as WebhookMessage
    from .models.webhook_message_conversation import WebhookMessageConversation as WebhookMessageConversation
    from .models.webhook_sender import WebhookSender as WebhookSender
    from .models.webhook_team import WebhookTeam as WebhookTeam
    from .models.webhook_user import WebhookUser as WebhookUser
    from .models.webhook_visit import WebhookVisit as WebhookVisit
    from .models.webhook_visit_time import WebhookVisitTime as WebhookVisitTime
    from .models.webhook_working_hours import WebhookWorkingHours as WebhookWorkingHours
    from .models.whats_app360_dialog_channel import WhatsApp360DialogChannel as WhatsApp360DialogChannel
    from .models.whats_app360_dialog_config import WhatsApp360DialogConfig as WhatsApp360DialogConfig
    from .models.whats_app_channel_update import WhatsAppChannelUpdate as WhatsAppChannelUpdate
    from .models.whats_app_cloud_channel import WhatsAppCloudChannel as WhatsAppCloudChannel
    from .models.whats_app_cloud_config import WhatsAppCloudConfig as WhatsAppCloudConfig
    from .models.whats_app_config import WhatsAppConfig as WhatsAppConfig
    from .models.working_hours import WorkingHours as WorkingHours
    from .operations import OPERATIONS as OPERATIONS
    from .types import ApiChannelDict as ApiChannelDict
    from .types import ApiChannelUpdateDict as ApiChannelUpdateDict
    from .types import AutomationActionDict as AutomationActionDict
    from .types import AutomationConditionDict as AutomationConditionDict
    from .types import CsatConfigDict as CsatConfigDict
    from .types import CsatSurveyRulesDict as CsatSurveyRulesDict
    from .types import EmailChannelDict as EmailChannelDict
    from .types import EmailChannelUpdateDict as EmailChannelUpdateDict
    from .types import FilterConditionDict as FilterConditionDict
    from .types import FirstMessageDict as FirstMessageDict
    from .types import FirstMessageTemplateDict as FirstMessageTemplateDict
    from .types import LineChannelDict as LineChannelDict
    from .types import LineChannelUpdateDict as LineChannelUpdateDict
    from .types import MessageTemplateButtonDict as MessageTemplateButtonDict
    from .types import MessageTemplateDict as MessageTemplateDict
    from .types import MessageTemplateHeaderDict as MessageTemplateHeaderDict
    from .types import MessageTemplateParamsDict as MessageTemplateParamsDict
    from .types import ProfileInputDict as ProfileInputDict
    from .types import SmsChannelDict as SmsChannelDict
    from .types import SmsChannelUpdateDict as SmsChannelUpdateDict
    from .types import SubmittedValuesDict as SubmittedValuesDict
    from .types import SurveyResponseDict as SurveyResponseDict
    from .types import TelegramChannelDict as TelegramChannelDict
    from .types import TelegramChannelUpdateDict as TelegramChannelUpdateDict
    from .types import WebWidgetChannelDict as WebWidgetChannelDict
    from .types import WebWidgetChannelUpdateDict as WebWidgetChannelUpdateDict
    from .types import WhatsApp360DialogChannelDict as WhatsApp360DialogChannelDict
    from .types import WhatsApp360DialogConfigDict as WhatsApp360DialogConfigDict
    from .types import WhatsAppChannelUpdateDict as WhatsAppChannelUpdateDict
    from .types import WhatsAppCloudChannelDict as WhatsAppCloudChannelDict
    from .types import WhatsAppCloudConfigDict as WhatsAppCloudConfigDict
    from .types import WhatsAppConfigDict as WhatsAppConfigDict
    from .types import WorkingHoursDict as WorkingHoursDict
    from .webhooks import WEBHOOKS as WEBHOOKS

_MODULES = {
    "Account": "models.account",
    "AccountAttributes": "models.account_attributes",
    "AccountConversationMetrics": "models.account_conversation_metrics",
    "AccountCreated": "models.account_created",
    "AccountDetails": "models.account_details",
    "AccountSettings": "models.account_settings",
    "AccountStatus": "enums",
    "AccountStatusLike": "enums",
    "AccountUser": "models.account_user",
    "Agent": "models.agent",
    "AgentBot": "models.agent_bot",
    "AgentConversationCounts": "models.agent_conversation_counts",
    "AgentConversationMetrics": "models.agent_conversation_metrics",
    "ApiChannel": "models.api_channel",
    "ApiChannelDict": "types",
    "ApiChannelUpdate": "models.api_channel_update",
    "ApiChannelUpdateDict": "types",
    "Article": "models.article",
    "ArticleStatus": "enums",
    "AssigneeType": "enums",
    "AssigneeTypeLike": "enums",
    "AsyncChatwoot": "_client",
    "AsyncCredentialSource": "_runtime.settings",
    "AsyncPages": "_runtime.paging.pages",
    "AsyncRawResponse": "_runtime.calls.raw_response",
    "Attachment": "models.attachment",
    "AttachmentType": "enums",
    "Attempt": "_runtime.response",
    "AttemptTimeoutError": "errors",
    "AuditAction": "enums",
    "AuditLog": "models.audit_log",
    "AuthenticationError": "errors",
    "AutomationAction": "models.automation_action",
    "AutomationActionDict": "types",
    "AutomationCondition": "models.automation_condition",
    "AutomationConditionDict": "types",
    "AutomationEvent": "enums",
    "AutomationEventLike": "enums",
    "AutomationRule": "models.automation_rule",
    "AutomationTriggered": "models.automation_triggered",
    "Availability": "enums",
    "AvailabilityLike": "enums",
    "AvailabilityStatus": "enums",
    "BadRequestError": "errors",
    "CallError": "errors",
    "CallOptions": "_runtime.settings",
    "CallTimeoutError": "errors",
    "CannedResponse": "models.canned_response",
    "Category": "models.category",
    "CategoryMeta": "models.category_meta",
    "CategoryReference": "models.category_reference",
    "ChannelConversationCounts": "models.channel_conversation_counts",
    "Chatwoot": "_client",
    "ChatwootError": "errors",
    "ClientSettings": "_runtime.settings",
    "Clock": "_runtime.steps.clock",
    "ClosedError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ConnectionFailedError": "errors",
    "Contact": "models.contact",
    "ContactCreated": "models.contact_created",
    "ContactInbox": "models.contact_inbox",
    "ContactSort": "enums",
    "ContactSortLike": "enums",
    "ContactUpdated": "models.contact_updated",
    "ContactableInbox": "models.contactable_inbox",
    "Conversation": "models.conversation",
    "ConversationAssignee": "models.conversation_assignee",
    "ConversationCounts": "models.conversation_counts",
    "ConversationCreated": "models.conversation_created",
    "ConversationMeta": "models.conversation_meta",
    "ConversationOpened": "models.conversation_opened",
    "ConversationPriority": "enums",
    "ConversationPriorityLike": "enums",
    "ConversationResolved": "models.conversation_resolved",
    "ConversationStatus": "enums",
    "ConversationStatusChanged": "models.conversation_status_changed",
    "ConversationStatusFilter": "enums",
    "ConversationStatusFilterLike": "enums",
    "ConversationStatusLike": "enums",
    "ConversationStatusToggleResult": "models.conversation_status_toggle_result",
    "ConversationTypingOff": "models.conversation_typing_off",
    "ConversationTypingOn": "models.conversation_typing_on",
    "ConversationUpdated": "models.conversation_updated",
    "CredentialSource": "_runtime.settings",
    "CsatConfig": "models.csat_config",
    "CsatConfigDict": "types",
    "CsatDisplayType": "enums",
    "CsatSurveyRules": "models.csat_survey_rules",
    "CsatSurveyRulesDict": "types",
    "CurrentAccount": "models.current_account",
    "CustomAttribute": "models.custom_attribute",
    "CustomAttributeModel": "enums",
    "CustomAttributeModelLike": "enums",
    "CustomAttributeOwner": "enums",
    "CustomAttributeType": "enums",
    "CustomContentType": "enums",
    "CustomContentTypeLike": "enums",
    "CustomFilter": "models.custom_filter",
    "CustomFilterType": "enums",
    "CustomFilterTypeLike": "enums",
    "DeadlineExceededError": "errors",
    "DecodeError": "errors",
    "Drift": "_runtime.response",
    "DriftError": "errors",
    "EmailChannel": "models.email_channel",
    "EmailChannelDict": "types",
    "EmailChannelUpdate": "models.email_channel_update",
    "EmailChannelUpdateDict": "types",
    "FileInput": "_runtime.requests.files",
    "FilterCondition": "models.filter_condition",
    "FilterConditionDict": "types",
    "FilterConjunction": "enums",
    "FilterOperator": "enums",
    "FirstMessage": "models.first_message",
    "FirstMessageDict": "types",
    "FirstMessageTemplate": "models.first_message_template",
    "FirstMessageTemplateDict": "types",
    "FirstResponseTimes": "models.first_response_times",
    "Inbox": "models.inbox",
    "InboxCreated": "models.inbox_created",
    "InboxLabelMatrix": "models.inbox_label_matrix",
    "InboxUpdated": "models.inbox_updated",
    "IntegrationApp": "models.integration_app",
    "IntegrationHook": "models.integration_hook",
    "IntegrationHookInbox": "models.integration_hook_inbox",
    "InvalidArgumentError": "errors",
    "Label": "models.label",
    "LineChannel": "models.line_channel",
    "LineChannelDict": "types",
    "LineChannelUpdate": "models.line_channel_update",
    "LineChannelUpdateDict": "types",
    "MacroExecuted": "models.macro_executed",
    "MatrixInbox": "models.matrix_inbox",
    "MatrixLabel": "models.matrix_label",
    "Message": "models.message",
    "MessageContentType": "enums",
    "MessageCreated": "models.message_created",
    "MessageDirection": "enums",
    "MessageDirectionLike": "enums",
    "MessageSenderType": "enums",
    "MessageStatus": "enums",
    "MessageTemplate": "models.message_template",
    "MessageTemplateButton": "models.message_template_button",
    "MessageTemplateButtonDict": "types",
    "MessageTemplateButtonType": "enums",
    "MessageTemplateCategory": "enums",
    "MessageTemplateDict": "types",
    "MessageTemplateHeader": "models.message_template_header",
    "MessageTemplateHeaderDict": "types",
    "MessageTemplateMediaType": "enums",
    "MessageTemplateParams": "models.message_template_params",
    "MessageTemplateParamsDict": "types",
    "MessageType": "enums",
    "MessageUpdated": "models.message_updated",
    "Model": "_runtime.models.model",
    "NOT_GIVEN": "_runtime.data.not_given",
    "NotFoundError": "errors",
    "OPERATIONS": "operations",
    "Operation": "_runtime.operation",
    "OutcomeUnknownError": "errors",
    "OutgoingMessagesCount": "models.outgoing_messages_count",
    "OutgoingMessagesGroup": "enums",
    "OutgoingMessagesGroupLike": "enums",
    "Page": "_runtime.paging.pages",
    "Pages": "_runtime.paging.pages",
    "PaginationError": "errors",
    "Participant": "models.participant",
    "PermissionDeniedError": "errors",
    "PlatformAccount": "models.platform_account",
    "Portal": "models.portal",
    "PortalConfig": "models.portal_config",
    "PortalLocale": "models.portal_locale",
    "PortalLogo": "models.portal_logo",
    "PortalMeta": "models.portal_meta",
    "PreviousReportSummary": "models.previous_report_summary",
    "ProfileInput": "models.profile_input",
    "ProfileInputDict": "types",
    "PublicAttachment": "models.public_attachment",
    "PublicContact": "models.public_contact",
    "PublicContactRecord": "models.public_contact_record",
    "PublicConversation": "models.public_conversation",
    "PublicInbox": "models.public_inbox",
    "PublicMessage": "models.public_message",
    "PublicSender": "models.public_sender",
    "Rate": "_runtime.settings",
    "RateLimitError": "errors",
    "RateLimitState": "_runtime.response",
    "RateLimitWaitError": "errors",
    "RawResponse": "_runtime.calls.raw_response",
    "ReplyTime": "enums",
    "ReportMetric": "enums",
    "ReportMetricLike": "enums",
    "ReportPeriod": "enums",
    "ReportPeriodLike": "enums",
    "ReportPoint": "models.report_point",
    "ReportSummary": "models.report_summary",
    "ReportType": "enums",
    "ReportTypeLike": "enums",
    "ReportingEvent": "models.reporting_event",
    "ResponseHeaders": "_runtime.response",
    "ResponseInfo": "_runtime.response",
    "ResponseTooLargeError": "errors",
    "RetryPolicy": "_runtime.settings",
    "Role": "enums",
    "RoleLike": "enums",
    "SenderNameType": "enums",
    "SenderNameTypeLike": "enums",
    "SenderType": "enums",
    "ServerError": "errors",
    "SmsChannel": "models.sms_channel",
    "SmsChannelDict": "types",
    "SmsChannelUpdate": "models.sms_channel_update",
    "SmsChannelUpdateDict": "types",
    "SsoLink": "models.sso_link",
    "StatusError": "errors",
    "StepOptions": "_runtime.settings",
    "SubmittedValues": "models.submitted_values",
    "SubmittedValuesDict": "types",
    "SummaryReportEntry": "models.summary_report_entry",
    "SurveyResponse": "models.survey_response",
    "SurveyResponseDict": "types",
    "Team": "models.team",
    "TelegramChannel": "models.telegram_channel",
    "TelegramChannelDict": "types",
    "TelegramChannelUpdate": "models.telegram_channel_update",
    "TelegramChannelUpdateDict": "types",
    "Timeouts": "_runtime.message",
    "TypingStatus": "enums",
    "TypingStatusLike": "enums",
    "UnprocessableEntityError": "errors",
    "User": "models.user",
    "VendorMessage": "_runtime.errors.bodies",
    "WEBHOOKS": "webhooks",
    "Waiter": "_runtime.steps.fair_semaphore",
    "WebWidgetChannel": "models.web_widget_channel",
    "WebWidgetChannelDict": "types",
    "WebWidgetChannelUpdate": "models.web_widget_channel_update",
    "WebWidgetChannelUpdateDict": "types",
    "WebWidgetTriggered": "models.web_widget_triggered",
    "Webhook": "models.webhook",
    "WebhookAccount": "models.webhook_account",
    "WebhookAgentBot": "models.webhook_agent_bot",
    "WebhookAssignee": "models.webhook_assignee",
    "WebhookAssigneeType": "enums",
    "WebhookAssistant": "models.webhook_assistant",
    "WebhookAttachment": "models.webhook_attachment",
    "WebhookBrowser": "models.webhook_browser",
    "WebhookChange": "models.webhook_change",
    "WebhookChannel": "models.webhook_channel",
    "WebhookContact": "models.webhook_contact",
    "WebhookContactInbox": "models.webhook_contact_inbox",
    "WebhookContactSource": "models.webhook_contact_source",
    "WebhookConversation": "models.webhook_conversation",
    "WebhookConversationMeta": "models.webhook_conversation_meta",
    "WebhookEvent": "enums",
    "WebhookEventLike": "enums",
    "WebhookInbox": "models.webhook_inbox",
    "WebhookMessage": "models.webhook_message",
    "WebhookMessageConversation": "models.webhook_message_conversation",
    "WebhookMessageType": "enums",
    "WebhookSender": "models.webhook_sender",
    "WebhookTeam": "models.webhook_team",
    "WebhookUser": "models.webhook_user",
    "WebhookVisit": "models.webhook_visit",
    "WebhookVisitTime": "models.webhook_visit_time",
    "WebhookWorkingHours": "models.webhook_working_hours",
    "WhatsApp360DialogChannel": "models.whats_app360_dialog_channel",
    "WhatsApp360DialogChannelDict": "types",
    "WhatsApp360DialogConfig": "models.whats_app360_dialog_config",
    "WhatsApp360DialogConfigDict": "types",
    "WhatsAppChannelUpdate": "models.whats_app_channel_update",
    "WhatsAppChannelUpdateDict": "types",
    "WhatsAppCloudChannel": "models.whats_app_cloud_channel",
    "WhatsAppCloudChannelDict": "types",
    "WhatsAppCloudConfig": "models.whats_app_cloud_config",
    "WhatsAppCloudConfigDict": "types",
    "WhatsAppConfig": "models.whats_app_config",
    "WhatsAppConfigDict": "types",
    "WhatsAppProvider": "enums",
    "WidgetFeature": "enums",
    "WorkingHours": "models.working_hours",
    "WorkingHoursDict": "types",
}

__all__ = [
    "__specification__",
    "__version__",
    "Account",
    "AccountAttributes",
    "AccountConversationMetrics",
    "AccountCreated",
    "AccountDetails",
    "AccountSettings",
    "AccountStatus",
    "AccountStatusLike",
    "AccountUser",
    "Agent",
    "AgentBot",
    "AgentConversationCounts",
    "AgentConversationMetrics",
    "ApiChannel",
    "ApiChannelDict",
    "ApiChannelUpdate",
    "ApiChannelUpdateDict",
    "Article",
    "ArticleStatus",
    "AssigneeType",
    "AssigneeTypeLike",
    "AsyncChatwoot",
    "AsyncCredentialSource",
    "AsyncPages",
    "AsyncRawResponse",
    "Attachment",
    "AttachmentType",
    "Attempt",
    "AttemptTimeoutError",
    "AuditAction",
    "AuditLog",
    "AuthenticationError",
    "AutomationAction",
    "AutomationActionDict",
    "AutomationCondition",
    "AutomationConditionDict",
    "AutomationEvent",
    "AutomationEventLike",
    "AutomationRule",
    "AutomationTriggered",
    "Availability",
    "AvailabilityLike",
    "AvailabilityStatus",
    "BadRequestError",
    "CallError",
    "CallOptions",
    "CallTimeoutError",
    "CannedResponse",
    "Category",
    "CategoryMeta",
    "CategoryReference",
    "ChannelConversationCounts",
    "Chatwoot",
    "ChatwootError",
    "ClientSettings",
    "Clock",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "Contact",
    "ContactCreated",
    "ContactInbox",
    "ContactSort",
    "ContactSortLike",
    "ContactUpdated",
    "ContactableInbox",
    "Conversation",
    "ConversationAssignee",
    "ConversationCounts",
    "ConversationCreated",
    "ConversationMeta",
    "ConversationOpened",
    "ConversationPriority",
    "ConversationPriorityLike",
    "ConversationResolved",
    "ConversationStatus",
    "ConversationStatusChanged",
    "ConversationStatusFilter",
    "ConversationStatusFilterLike",
    "ConversationStatusLike",
    "ConversationStatusToggleResult",
    "ConversationTypingOff",
    "ConversationTypingOn",
    "ConversationUpdated",
    "CredentialSource",
    "CsatConfig",
    "CsatConfigDict",
    "CsatDisplayType",
    "CsatSurveyRules",
    "CsatSurveyRulesDict",
    "CurrentAccount",
    "CustomAttribute",
    "CustomAttributeModel",
    "CustomAttributeModelLike",
    "CustomAttributeOwner",
    "CustomAttributeType",
    "CustomContentType",
    "CustomContentTypeLike",
    "CustomFilter",
    "CustomFilterType",
    "CustomFilterTypeLike",
    "DeadlineExceededError",
    "DecodeError",
    "Drift",
    "DriftError",
    "EmailChannel",
    "EmailChannelDict",
    "EmailChannelUpdate",
    "EmailChannelUpdateDict",
    "FileInput",
    "FilterCondition",
    "FilterConditionDict",
    "FilterConjunction",
    "FilterOperator",
    "FirstMessage",
    "FirstMessageDict",
    "FirstMessageTemplate",
    "FirstMessageTemplateDict",
    "FirstResponseTimes",
    "Inbox",
    "InboxCreated",
    "InboxLabelMatrix",
    "InboxUpdated",
    "IntegrationApp",
    "IntegrationHook",
    "IntegrationHookInbox",
    "InvalidArgumentError",
    "Label",
    "LineChannel",
    "LineChannelDict",
    "LineChannelUpdate",
    "LineChannelUpdateDict",
    "MacroExecuted",
    "MatrixInbox",
    "MatrixLabel",
    "Message",
    "MessageContentType",
    "MessageCreated",
    "MessageDirection",
    "MessageDirectionLike",
    "MessageSenderType",
    "MessageStatus",
    "MessageTemplate",
    "MessageTemplateButton",
    "MessageTemplateButtonDict",
    "MessageTemplateButtonType",
    "MessageTemplateCategory",
    "MessageTemplateDict",
    "MessageTemplateHeader",
    "MessageTemplateHeaderDict",
    "MessageTemplateMediaType",
    "MessageTemplateParams",
    "MessageTemplateParamsDict",
    "MessageType",
    "MessageUpdated",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "OutgoingMessagesCount",
    "OutgoingMessagesGroup",
    "OutgoingMessagesGroupLike",
    "Page",
    "Pages",
    "PaginationError",
    "Participant",
    "PermissionDeniedError",
    "PlatformAccount",
    "Portal",
    "PortalConfig",
    "PortalLocale",
    "PortalLogo",
    "PortalMeta",
    "PreviousReportSummary",
    "ProfileInput",
    "ProfileInputDict",
    "PublicAttachment",
    "PublicContact",
    "PublicContactRecord",
    "PublicConversation",
    "PublicInbox",
    "PublicMessage",
    "PublicSender",
    "Rate",
    "RateLimitError",
    "RateLimitState",
    "RateLimitWaitError",
    "RawResponse",
    "ReplyTime",
    "ReportMetric",
    "ReportMetricLike",
    "ReportPeriod",
    "ReportPeriodLike",
    "ReportPoint",
    "ReportSummary",
    "ReportType",
    "ReportTypeLike",
    "ReportingEvent",
    "ResponseHeaders",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "Role",
    "RoleLike",
    "SenderNameType",
    "SenderNameTypeLike",
    "SenderType",
    "ServerError",
    "SmsChannel",
    "SmsChannelDict",
    "SmsChannelUpdate",
    "SmsChannelUpdateDict",
    "SsoLink",
    "StatusError",
    "StepOptions",
    "SubmittedValues",
    "SubmittedValuesDict",
    "SummaryReportEntry",
    "SurveyResponse",
    "SurveyResponseDict",
    "Team",
    "TelegramChannel",
    "TelegramChannelDict",
    "TelegramChannelUpdate",
    "TelegramChannelUpdateDict",
    "Timeouts",
    "TypingStatus",
    "TypingStatusLike",
    "UnprocessableEntityError",
    "User",
    "VendorMessage",
    "WEBHOOKS",
    "Waiter",
    "WebWidgetChannel",
    "WebWidgetChannelDict",
    "WebWidgetChannelUpdate",
    "WebWidgetChannelUpdateDict",
    "WebWidgetTriggered",
    "Webhook",
    "WebhookAccount",
    "WebhookAgentBot",
    "WebhookAssignee",
    "WebhookAssigneeType",
    "WebhookAssistant",
    "WebhookAttachment",
    "WebhookBrowser",
    "WebhookChange",
    "WebhookChannel",
    "WebhookContact",
    "WebhookContactInbox",
    "WebhookContactSource",
    "WebhookConversation",
    "WebhookConversationMeta",
    "WebhookEvent",
    "WebhookEventLike",
    "WebhookInbox",
    "WebhookMessage",
    "WebhookMessageConversation",
    "WebhookMessageType",
    "WebhookSender",
    "WebhookTeam",
    "WebhookUser",
    "WebhookVisit",
    "WebhookVisitTime",
    "WebhookWorkingHours",
    "WhatsApp360DialogChannel",
    "WhatsApp360DialogChannelDict",
    "WhatsApp360DialogConfig",
    "WhatsApp360DialogConfigDict",
    "WhatsAppChannelUpdate",
    "WhatsAppChannelUpdateDict",
    "WhatsAppCloudChannel",
    "WhatsAppCloudChannelDict",
    "WhatsAppCloudConfig",
    "WhatsAppCloudConfigDict",
    "WhatsAppConfig",
    "WhatsAppConfigDict",
    "WhatsAppProvider",
    "WidgetFeature",
    "WorkingHours",
    "WorkingHoursDict",
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
