"""The model WebhookSession."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookSession(Model):
    """A call or a chat; it has more keys the longer it lasts."""

    _nullable = frozenset(
        [
            "call_id",
            "chat_id",
            "state",
            "queue_path_names",
            "initiator",
            "connected_at",
            "ends_at",
            "participants",
            "dispositions",
        ]
    )
    _open = True

    call_id: int | None = NOT_GIVEN
    """Id of the call."""
    chat_id: int | None = NOT_GIVEN
    """Id of the chat."""
    state: str | None = NOT_GIVEN
    """State of the session: connected or disconnected."""
    queue_path_names: str | list[str] | None = NOT_GIVEN
    """Names of the queues that it went through."""
    initiator: str | None = NOT_GIVEN
    """Who caused the change, such as virtual_agent_15 or agent_1."""
    connected_at: datetime | None = NOT_GIVEN
    """When the session began."""
    ends_at: datetime | None = NOT_GIVEN
    """When the session ended."""
    participants: list[_t.WebhookSessionParticipant] | None = NOT_GIVEN
    """Those who take part."""
    dispositions: _t.WebhookDisposition | list[_t.WebhookDisposition] | None = NOT_GIVEN
    """How the agent classed the session, once it has ended; how several are written is not documented."""
