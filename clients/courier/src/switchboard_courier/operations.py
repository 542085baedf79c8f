"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body as Body
from ._runtime.operation import Field as Field
from ._runtime.operation import Level as Level
from ._runtime.operation import Limits as Limits
from ._runtime.operation import Location as Location
from ._runtime.operation import Paging as Paging
from ._runtime.operation import Parameter as Parameter
from ._runtime.operation import Pointer as Pointer
from ._runtime.operation import Replay as Replay
from ._runtime.operation import ResponseSpec as ResponseSpec
from ._runtime.operation import Streaming as Streaming
from ._runtime.operation import StreamKind as StreamKind
from .resources.aggregation_requests import OPERATIONS as _aggregation_requests
from .resources.announcers import OPERATIONS as _announcers
from .resources.app_credentials import OPERATIONS as _app_credentials
from .resources.ask_entries import OPERATIONS as _ask_entries
from .resources.ask_reminders import OPERATIONS as _ask_reminders
from .resources.ask_subscriptions import OPERATIONS as _ask_subscriptions
from .resources.badge_counts import OPERATIONS as _badge_counts
from .resources.bulk_badge_counts import OPERATIONS as _bulk_badge_counts
from .resources.communication_messages import OPERATIONS as _communication_messages
from .resources.communication_summaries import OPERATIONS as _communication_summaries
from .resources.individual_groups import OPERATIONS as _individual_groups
from .resources.individuals import OPERATIONS as _individuals
from .resources.messaging_attachments import OPERATIONS as _messaging_attachments
from .resources.messaging_bookmarks import OPERATIONS as _messaging_bookmarks
from .resources.messaging_bulk_attachments import OPERATIONS as _messaging_bulk_attachments
from .resources.messaging_bulk_messages import OPERATIONS as _messaging_bulk_messages
from .resources.messaging_channels import OPERATIONS as _messaging_channels
from .resources.messaging_messages import OPERATIONS as _messaging_messages
from .resources.messaging_operations import OPERATIONS as _messaging_operations
from .resources.messaging_plugins import OPERATIONS as _messaging_plugins
from .resources.messaging_responders import OPERATIONS as _messaging_responders
from .resources.multicasts import OPERATIONS as _multicasts
from .resources.org_preferences import OPERATIONS as _org_preferences
from .resources.organizations import OPERATIONS as _organizations
from .resources.purge_data import OPERATIONS as _purge_data
from .resources.replicators import OPERATIONS as _replicators
from .resources.sniffers import OPERATIONS as _sniffers
from .resources.text_account_numbers import OPERATIONS as _text_account_numbers
from .resources.text_accounts import OPERATIONS as _text_accounts
from .resources.text_number_info import OPERATIONS as _text_number_info
from .resources.text_number_logs import OPERATIONS as _text_number_logs
from .resources.text_receive_logs import OPERATIONS as _text_receive_logs
from .resources.text_user_number_maps import OPERATIONS as _text_user_number_maps
from .resources.texts import OPERATIONS as _texts
from .resources.tts_synthesizers import OPERATIONS as _tts_synthesizers
from .resources.user_consents import OPERATIONS as _user_consents
from .resources.user_devices import OPERATIONS as _user_devices
from .resources.user_email_attachments import OPERATIONS as _user_email_attachments
from .resources.user_emails import OPERATIONS as _user_emails
from .resources.user_multicasts import OPERATIONS as _user_multicasts
from .resources.user_notification_counts import OPERATIONS as _user_notification_counts
from .resources.user_notifications import OPERATIONS as _user_notifications
from .resources.users import OPERATIONS as _users
from .resources.video_channels import OPERATIONS as _video_channels
from .resources.video_compositions import OPERATIONS as _video_compositions
from .resources.video_participants import OPERATIONS as _video_participants
from .resources.voice_conferences import OPERATIONS as _voice_conferences
from .resources.voice_dial_logs import OPERATIONS as _voice_dial_logs
from .resources.voice_ivrs import OPERATIONS as _voice_ivrs
from .resources.voice_queue_agents import OPERATIONS as _voice_queue_agents
from .resources.voice_queue_entries import OPERATIONS as _voice_queue_entries
from .resources.voice_recordings import OPERATIONS as _voice_recordings
from .resources.voice_settings import OPERATIONS as _voice_settings
from .resources.voice_surveys import OPERATIONS as _voice_surveys
from .resources.voice_tasks import OPERATIONS as _voice_tasks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _aggregation_requests,
            _announcers,
            _app_credentials,
            _ask_entries,
            _ask_reminders,
            _ask_subscriptions,
            _badge_counts,
            _bulk_badge_counts,
            _communication_messages,
            _communication_summaries,
            _individual_groups,
            _individuals,
            _messaging_attachments,
            _messaging_bookmarks,
            _messaging_bulk_attachments,
            _messaging_bulk_messages,
            _messaging_channels,
            _messaging_messages,
            _messaging_operations,
            _messaging_plugins,
            _messaging_responders,
            _multicasts,
            _org_preferences,
            _organizations,
            _purge_data,
            _replicators,
            _sniffers,
            _text_account_numbers,
            _text_accounts,
            _text_number_info,
            _text_number_logs,
            _text_receive_logs,
            _text_user_number_maps,
            _texts,
            _tts_synthesizers,
            _user_consents,
            _user_devices,
            _user_email_attachments,
            _user_emails,
            _user_multicasts,
            _user_notification_counts,
            _user_notifications,
            _users,
            _video_channels,
            _video_compositions,
            _video_participants,
            _voice_conferences,
            _voice_dial_logs,
            _voice_ivrs,
            _voice_queue_agents,
            _voice_queue_entries,
            _voice_recordings,
            _voice_settings,
            _voice_surveys,
            _voice_tasks,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
