"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
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
from .resources.account import OPERATIONS as _account
from .resources.agent_bots import OPERATIONS as _agent_bots
from .resources.agents import OPERATIONS as _agents
from .resources.audit_logs import OPERATIONS as _audit_logs
from .resources.automation_rules import OPERATIONS as _automation_rules
from .resources.canned_responses import OPERATIONS as _canned_responses
from .resources.contacts import OPERATIONS as _contacts
from .resources.contacts_contact_inboxes import OPERATIONS as _contacts_contact_inboxes
from .resources.contacts_contactable_inboxes import OPERATIONS as _contacts_contactable_inboxes
from .resources.contacts_conversations import OPERATIONS as _contacts_conversations
from .resources.contacts_labels import OPERATIONS as _contacts_labels
from .resources.conversations import OPERATIONS as _conversations
from .resources.conversations_labels import OPERATIONS as _conversations_labels
from .resources.conversations_reporting_events import OPERATIONS as _conversations_reporting_events
from .resources.custom_attributes import OPERATIONS as _custom_attributes
from .resources.custom_filters import OPERATIONS as _custom_filters
from .resources.inboxes import OPERATIONS as _inboxes
from .resources.inboxes_members import OPERATIONS as _inboxes_members
from .resources.integrations_apps import OPERATIONS as _integrations_apps
from .resources.integrations_hooks import OPERATIONS as _integrations_hooks
from .resources.labels import OPERATIONS as _labels
from .resources.messages import OPERATIONS as _messages
from .resources.platform_account_users import OPERATIONS as _platform_account_users
from .resources.platform_accounts import OPERATIONS as _platform_accounts
from .resources.platform_agent_bots import OPERATIONS as _platform_agent_bots
from .resources.platform_users import OPERATIONS as _platform_users
from .resources.portals import OPERATIONS as _portals
from .resources.portals_articles import OPERATIONS as _portals_articles
from .resources.portals_categories import OPERATIONS as _portals_categories
from .resources.profile import OPERATIONS as _profile
from .resources.public_contacts import OPERATIONS as _public_contacts
from .resources.public_conversations import OPERATIONS as _public_conversations
from .resources.public_csat_surveys import OPERATIONS as _public_csat_surveys
from .resources.public_inboxes import OPERATIONS as _public_inboxes
from .resources.public_messages import OPERATIONS as _public_messages
from .resources.reporting_events import OPERATIONS as _reporting_events
from .resources.reports import OPERATIONS as _reports
from .resources.summary_reports import OPERATIONS as _summary_reports
from .resources.teams import OPERATIONS as _teams
from .resources.teams_members import OPERATIONS as _teams_members
from .resources.webhooks import OPERATIONS as _webhooks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _platform_accounts,
            _platform_account_users,
            _platform_agent_bots,
            _platform_users,
            _agent_bots,
            _contacts,
            _contacts_conversations,
            _contacts_contact_inboxes,
            _contacts_contactable_inboxes,
            _contacts_labels,
            _conversations,
            _conversations_labels,
            _conversations_reporting_events,
            _inboxes,
            _inboxes_members,
            _messages,
            _integrations_apps,
            _integrations_hooks,
            _profile,
            _teams,
            _teams_members,
            _public_inboxes,
            _public_contacts,
            _public_conversations,
            _public_messages,
            _public_csat_surveys,
            _account,
            _audit_logs,
            _agents,
            _canned_responses,
            _custom_attributes,
            _automation_rules,
            _portals,
            _portals_categories,
            _portals_articles,
            _labels,
            _custom_filters,
            _webhooks,
            _reporting_events,
            _reports,
            _summary_reports,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
