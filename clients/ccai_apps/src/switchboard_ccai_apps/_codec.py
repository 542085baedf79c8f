"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "AgentInfo": "models.agent_info",
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
    "ChannelType": "enums",
    "ChatType": "enums",
    "ContactData": "models.contact_data",
    "DncContact": "models.dnc_contact",
    "DncResult": "models.dnc_result",
    "DncResultStatus": "enums",
    "DncStatus": "models.dnc_status",
    "EndUser": "models.end_user",
    "InboundCallType": "enums",
    "MenuPath": "models.menu_path",
    "MenuType": "enums",
    "OfferEvent": "models.offer_event",
    "OutboundCallType": "enums",
    "Photo": "models.photo",
    "RecordingPermission": "enums",
    "ScheduledCallType": "enums",
    "SelectedMenu": "models.selected_menu",
    "SmsParticipant": "models.sms_participant",
    "SmsSession": "models.sms_session",
    "Video": "models.video",
    "WaitTime": "models.wait_time",
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
        "ChatType",
        "DncResultStatus",
        "InboundCallType",
        "MenuType",
        "OutboundCallType",
        "RecordingPermission",
        "ScheduledCallType",
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
