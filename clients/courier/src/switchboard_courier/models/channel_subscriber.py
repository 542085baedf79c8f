"""The model ChannelSubscriber."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import date
from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelSubscriber(Model):
    """A person in a channel."""

    _kebab_case = True

    admin: bool | None = NOT_GIVEN
    """True when the subscriber may administer the channel."""
    auto_sign_up: bool | None = NOT_GIVEN
    """True when the account was created automatically."""
    birth_date: date | None = NOT_GIVEN
    """Date of birth."""
    communication_preferences: dict[str, Any] | None = NOT_GIVEN
    """How the person wants to be contacted."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    email_verified: bool | None = NOT_GIVEN
    """Whether the e-mail address is verified."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    id: str | None = NOT_GIVEN
    """Id of the individual."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    phone_number: str | None = NOT_GIVEN
    """Phone number in E.164 form."""
    phone_number_unsubscribed: bool | None = NOT_GIVEN
    """Whether the person has opted out of texts."""
    phone_number_verified: bool | None = NOT_GIVEN
    """Whether the phone number is verified."""
    pinned: bool | None = NOT_GIVEN
    """True when the channel is pinned for the subscriber."""
