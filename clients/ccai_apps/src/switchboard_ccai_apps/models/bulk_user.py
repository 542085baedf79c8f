"""The model BulkUser."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUser(Model):
    """One row of a bulk file; an e-mail address may stand in one row only."""

    _required = frozenset(["email", "first_name", "last_name"])
    _nullable = frozenset(["location"])

    email: str = NOT_GIVEN
    """Address of the user to create or change; unique among the rows."""
    new_email: str | None = NOT_GIVEN
    """New address of the user; unique among the rows."""
    agent_number: str | None = NOT_GIVEN
    """Number of the agent, any text."""
    first_name: str = NOT_GIVEN
    """First name."""
    last_name: str = NOT_GIVEN
    """Last name."""
    status: _t.BulkUserStatus | str | None = NOT_GIVEN
    """Whether the user is active; empty leaves it open."""
    location: str | None = NOT_GIVEN
    """Name of an existing location in any case, or empty or null for none; the template also shows the text "null"."""
    max_chat_limit: str | int | None = NOT_GIVEN
    """Most chats at once, from 1 to the installation's maximum, as a text or a number; or an empty text."""
    max_chat_limit_enabled: _t.BulkUserSwitch | None = NOT_GIVEN
    """On (1) or off (0), as a text or a number, or an empty text."""
    roles: list[_t.BulkUserMembership] | None = NOT_GIVEN
    """Roles by name, each on or off."""
    teams: list[_t.BulkUserMembership] | None = NOT_GIVEN
    """Teams by name, each on or off."""
