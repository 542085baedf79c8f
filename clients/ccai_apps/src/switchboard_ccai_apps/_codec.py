"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "Accepted": "models.accepted",
    "AgentInfo": "models.agent_info",
    "AgentStatusChange": "models.agent_status_change",
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
    "CallParticipant": "models.call_participant",
    "CallStatus": "enums",
    "CallTransfer": "models.call_transfer",
    "CallType": "enums",
    "CallbackPeriod": "models.callback_period",
    "CampaignContact": "models.campaign_contact",
    "CampaignImportJob": "models.campaign_import_job",
    "ChannelType": "enums",
    "Chat": "models.chat",
    "ChatAgent": "models.chat_agent",
    "ChatChange": "models.chat_change",
    "ChatContext": "models.chat_context",
    "ChatDismissed": "models.chat_dismissed",
    "ChatEndUserStart": "models.chat_end_user_start",
    "ChatEnded": "models.chat_ended",
    "ChatMenu": "models.chat_menu",
    "ChatMessage": "models.chat_message",
    "ChatMessageContent": "models.chat_message_content",
    "ChatReference": "models.chat_reference",
    "ChatStart": "models.chat_start",
    "ChatTranscriptEntry": "models.chat_transcript_entry",
    "ChatTranscriptPart": "models.chat_transcript_part",
    "ChatTranscriptSender": "enums",
    "ChatType": "enums",
    "ChatVirtualAgent": "models.chat_virtual_agent",
    "CobrowseEnded": "models.cobrowse_ended",
    "ContactData": "models.contact_data",
    "CustomerFlags": "models.customer_flags",
    "DncContact": "models.dnc_contact",
    "DncResult": "models.dnc_result",
    "DncResultStatus": "enums",
    "DncStatus": "models.dnc_status",
    "EmailSession": "models.email_session",
    "EmailSessionMessage": "models.email_session_message",
    "EmergencyShutdown": "models.emergency_shutdown",
    "EmergencyShutdownResult": "models.emergency_shutdown_result",
    "EndUser": "models.end_user",
    "EscalationAccepted": "models.escalation_accepted",
    "EscalationStarted": "models.escalation_started",
    "InProgressCallsAction": "enums",
    "InboundCallType": "enums",
    "MenuPath": "models.menu_path",
    "MenuType": "enums",
    "MessageReceived": "models.message_received",
    "OfferEvent": "models.offer_event",
    "OutboundCallType": "enums",
    "ParticipantJoined": "models.participant_joined",
    "ParticipantLeft": "models.participant_left",
    "Photo": "models.photo",
    "QueueStatus": "models.queue_status",
    "QueueStatuses": "models.queue_statuses",
    "QueuedCallsAction": "enums",
    "RecordingPermission": "enums",
    "ScheduledCallType": "enums",
    "SelectedMenu": "models.selected_menu",
    "SessionEvents": "models.session_events",
    "ShutdownMessage": "models.shutdown_message",
    "ShutdownMessageType": "enums",
    "SmsParticipant": "models.sms_participant",
    "SmsSession": "models.sms_session",
    "ThirdPartyAdded": "models.third_party_added",
    "ThirdPartyParticipant": "models.third_party_participant",
    "Video": "models.video",
    "WaitTime": "models.wait_time",
    "WebhookDisposition": "models.webhook_disposition",
    "WebhookMessage": "models.webhook_message",
    "WebhookMessageBody": "models.webhook_message_body",
    "WebhookParticipant": "models.webhook_participant",
    "WebhookParticipantType": "enums",
    "WebhookSession": "models.webhook_session",
    "WebhookSessionEvent": "models.webhook_session_event",
    "WebhookSessionParticipant": "models.webhook_session_participant",
}
ENUMS: frozenset[str] = frozenset(
    [
        "BulkUserErrorType",
        "BulkUserJobStatus",
        "BulkUserStatus",
        "BulkUserSwitchOption1",
        "BulkUserSwitchOption2",
        "CallStatus",
        "CallType",
        "ChannelType",
        "ChatTranscriptSender",
        "ChatType",
        "DncResultStatus",
        "InProgressCallsAction",
        "InboundCallType",
        "MenuType",
        "OutboundCallType",
        "QueuedCallsAction",
        "RecordingPermission",
        "ScheduledCallType",
        "ShutdownMessageType",
        "WebhookParticipantType",
    ]
)
UNIONS: dict[str, UnionOf] = {
    "BulkUserSwitch": UnionOf(("BulkUserSwitchOption1 | str", "BulkUserSwitchOption2 | int"), "", {})
}


def _lookup(name: str) -> type[object]:
    from importlib import import_module  # models are imported one by one, when the first of a kind is met

    found: type[object] = getattr(import_module(f".{MODULES[name]}", __package__), name)
    return found


CODEC = Codec(_lookup, ENUMS, UNIONS)
