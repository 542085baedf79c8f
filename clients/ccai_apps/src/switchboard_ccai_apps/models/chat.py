"""The model Chat."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Chat(Model):
    """A chat between an end user and human or virtual agents."""

    _required = frozenset(["id"])
    _nullable = frozenset(["ends_at", "timeout_at", "agent", "virtual_agent"])

    id: int = NOT_GIVEN
    """Id of the chat."""
    status: str | None = NOT_GIVEN
    """State of the chat, lower snake case."""
    status_text: str | None = NOT_GIVEN
    """The state as text for people."""
    features: list[str] | None = NOT_GIVEN
    """What can be done in the chat."""
    created_at: str | None = NOT_GIVEN
    """When the chat was started; the form is not documented."""
    ends_at: str | None = NOT_GIVEN
    """When it ended; the form is not documented."""
    timeout_at: str | None = NOT_GIVEN
    """When it ends if nothing is said; the form is not documented."""
    agent: _t.ChatAgent | None = NOT_GIVEN
    """Human agent who takes part now."""
    virtual_agent: _t.ChatVirtualAgent | None = NOT_GIVEN
    """Virtual agent that takes part now."""
    all_agents: list[_t.ChatAgent] | None = NOT_GIVEN
    """Human agents who took part at any time."""
    all_virtual_agents: list[_t.ChatVirtualAgent] | None = NOT_GIVEN
    """Virtual agents that took part at any time."""
    lang: str | None = NOT_GIVEN
    """Language of the chat, an ISO 639-1 code."""
    menus: list[_t.ChatMenu] | None = NOT_GIVEN
    """Queue of the chat, and those above it."""
    end_user: _t.EndUser | None = NOT_GIVEN
    """A person who contacts, or is contacted by, the contact center."""
