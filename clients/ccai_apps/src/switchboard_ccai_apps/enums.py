"""The enums of CCAI Apps. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Literal, TypeAlias


class OutboundCallType(StrEnum):
    """Values of `call_type` that make an outbound call."""

    VOICE_OUTBOUND_API = "Voice Outbound (API)"
    OUTBOUND_CALL = "OutboundCall"
    """Deprecated."""


OutboundCallTypeLike: TypeAlias = OutboundCallType | Literal["Voice Outbound (API)", "OutboundCall"]


class InboundCallType(StrEnum):
    """Values of `call_type` that make an inbound call."""

    VOICE_INBOUND_API = "Voice Inbound (API)"
    INCOMING_CALL = "IncomingCall"
    """Deprecated."""


InboundCallTypeLike: TypeAlias = InboundCallType | Literal["Voice Inbound (API)", "IncomingCall"]


class RecordingPermission(StrEnum):
    """Whether the call may be recorded; it counts only where the queue's recording option is to ask the user for
    permission.
    """

    RECORDING_PERMISSION_NOT_ASKED = "recording_permission_not_asked"
    """Not recorded."""
    RECORDING_PERMISSION_DENIED = "recording_permission_denied"
    """Not recorded."""
    RECORDING_PERMISSION_GRANTED = "recording_permission_granted"
    """Recorded."""


RecordingPermissionLike: TypeAlias = (
    RecordingPermission
    | Literal["recording_permission_not_asked", "recording_permission_denied", "recording_permission_granted"]
)


class ScheduledCallType(StrEnum):
    """Values of `call_type` that make a scheduled call."""

    VOICE_SCHEDULED_API = "Voice Scheduled (API)"
    SCHEDULED_CALL = "ScheduledCall"
    """Deprecated."""


ScheduledCallTypeLike: TypeAlias = ScheduledCallType | Literal["Voice Scheduled (API)", "ScheduledCall"]


class CallType(StrEnum):
    """Kind of a call that this API created."""

    VOICE_OUTBOUND_API = "Voice Outbound (API)"
    """Made as an outbound call."""
    VOICE_INBOUND_API = "Voice Inbound (API)"
    """Made as an incoming call."""
    VOICE_SCHEDULED_API = "Voice Scheduled (API)"
    """Made as a scheduled call."""


class CallStatus(StrEnum):
    """State of a call."""

    SELECTING = "selecting"
    """The end user is still choosing among the menu options."""
    QUEUED = "queued"
    """A queue was chosen, and the call is being offered to agents."""
    ASSIGNED = "assigned"
    """An agent picked it up."""
    CONNECTING = "connecting"
    """Agent and end user are being connected."""
    CONNECTED = "connected"
    """Agent and end user are talking."""
    FINISHED = "finished"
    """Ended after it had been connected."""
    FAILED = "failed"
    """Ended before it was connected; the fail reason says why."""
    SWITCHING = "switching"
    """Connecting failed, and another telephony provider is being tried."""
    RECOVERED = "recovered"
    """A failed call was called back, in a child call that went through."""
    SCHEDULED = "scheduled"
    """An end user booked it for later on the web or in an app."""
    ACTION_ONLY = "action_only"
    """Carried by the customer's own telephony, connected to the mobile SDK."""
    ACTION_ONLY_FINISHED = "action_only_finished"
    """As action_only, and ended."""
    DEFLECTED = "deflected"
    """Handled in another way because the queue is full or closed, for instance to voicemail or a booking."""
    VOICEMAIL = "voicemail"
    """The end user is leaving a voicemail."""
    VOICEMAIL_RECEIVED = "voicemail_received"
    """A voicemail waits for an agent."""
    VOICEMAIL_READ = "voicemail_read"
    """An agent opened the voicemail."""
    CANCELLED = "cancelled"
    """Cancelled while it waited for its time or in a queue."""
    COMPLETED = "completed"
    """Cancelled after a virtual agent's callback had dialed once."""


class MenuType(StrEnum):
    """Channel family of a menu."""

    IVR_MENU = "ivr_menu"
    MOBILE_MENU = "mobile_menu"
    WEB_MENU = "web_menu"


MenuTypeLike: TypeAlias = MenuType | Literal["ivr_menu", "mobile_menu", "web_menu"]


class ChannelType(StrEnum):
    """Channel of a queue."""

    VOICE_CALL = "voice_call"
    CHAT = "chat"


ChannelTypeLike: TypeAlias = ChannelType | Literal["voice_call", "chat"]


class ChatType(StrEnum):
    """Kind of a session."""

    MESSAGING_API = "Messaging (API)"
    MESSAGING_SMS = "Messaging (SMS)"
    SMS = "SMS"
    """Deprecated."""


ChatTypeLike: TypeAlias = ChatType | Literal["Messaging (API)", "Messaging (SMS)", "SMS"]


class BulkUserStatus(StrEnum):
    """Whether the user is active; empty leaves it open."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    VALUE = ""


class BulkUserSwitchOption1(StrEnum):
    """BulkUserSwitchOption1."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE = ""


class BulkUserSwitchOption2(IntEnum):
    """BulkUserSwitchOption2."""

    VALUE_0 = 0
    VALUE_1 = 1


class BulkUserJobStatus(StrEnum):
    """State of a job."""

    CREATED = "created"
    """Uploaded, and waiting to be checked."""
    VALID_SCHEME = "valid_scheme"
    """Checked, and ready to proceed."""
    INVALID_SCHEME = "invalid_scheme"
    """The check found errors."""
    IN_PROGRESS = "in_progress"
    """Users are being created and updated."""
    FINISHED = "finished"
    """All rows were processed."""


class BulkUserErrorType(StrEnum):
    """Whether the row failed (error) or not (warning)."""

    ERROR = "error"
    WARNING = "warning"


class DncResultStatus(StrEnum):
    """Outcome for one number."""

    CREATED = "created"
    """New on the list."""
    UPDATED = "updated"
    """Was on the list before."""
    FAILED = "failed"
    """Refused; the error says why."""


class ShutdownMessageType(StrEnum):
    """Whether a text is spoken or a recording is played."""

    TTS = "tts"
    AUDIO = "audio"


class InProgressCallsAction(StrEnum):
    """What becomes of calls in progress."""

    ALLOW_FINISH = "allow_finish"
    END_AND_REDIRECT_TO_AFTER_HOURS = "end_and_redirect_to_after_hours"
    END_AND_REDIRECT_TO_OVERCAPACITY = "end_and_redirect_to_overcapacity"


class QueuedCallsAction(StrEnum):
    """What becomes of calls in the queue."""

    DISCONNECT = "disconnect"
    REDIRECT_TO_AFTER_HOURS = "redirect_to_after_hours"
    REDIRECT_TO_OVERCAPACITY = "redirect_to_overcapacity"


class ChatTranscriptSender(StrEnum):
    """Who said it."""

    END_USER = "end_user"
    VIRTUAL_AGENT = "virtual_agent"


class WebhookParticipantType(StrEnum):
    """What a participant is."""

    AGENT = "agent"
    VIRTUAL_AGENT = "virtual_agent"
    END_USER = "end_user"
