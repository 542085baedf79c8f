"""The model VideoChannelParticipantUser."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoChannelParticipantUser(Model):
    """The user behind a participant."""

    _kebab_case = True

    communication_preferences: _t.ContactPreferences | None = NOT_GIVEN
    """How a person wants to be contacted, by way."""
    email_verified: bool | None = NOT_GIVEN
    """Whether the e-mail address is verified."""
    id: str | None = NOT_GIVEN
    """Id of the user."""
    phone_verified: bool | None = NOT_GIVEN
    """Whether the phone number is verified."""
    registration_invite: str | None = NOT_GIVEN
    """State of the invitation to register, such as `accepted`."""
    state: str | None = NOT_GIVEN
    """State of the account, such as `archived`."""
