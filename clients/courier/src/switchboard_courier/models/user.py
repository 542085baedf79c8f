"""The model User."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class User(Model):
    """A user with contact data and preferences."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the user."""
    resource_type: Literal["users"] = NOT_GIVEN
    """Type of the resource."""
    auto_sign_up: bool | None = NOT_GIVEN
    """True when the account was created automatically."""
    communication_preferences: dict[str, Any] | None = NOT_GIVEN
    """How the person wants to be contacted."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    email_verified: bool | None = NOT_GIVEN
    """Whether the e-mail address is verified."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    last_sync_time: str | None = NOT_GIVEN
    """When the copy was last brought up to date, `YYYY-MM-DD hh:mm:ss` in UTC."""
    locale: str | None = NOT_GIVEN
    """Language and region."""
    locale_explicit: bool | None = NOT_GIVEN
    """True when the user chose the locale."""
    notifications: list[str] | None = NOT_GIVEN
    """Ways in which the user wants to be notified, such as `email`."""
    phone: str | None = NOT_GIVEN
    """Phone number of the user."""
    phone_unsubscribed: bool | None = NOT_GIVEN
    """Whether the user has opted out of texts."""
    phone_verified: bool | None = NOT_GIVEN
    """Whether the phone number is verified."""
    primary_individual_id: str | None = NOT_GIVEN
    """The user's main individual."""
    sms_mode: str | None = NOT_GIVEN
    """How the user gets texts, such as `disabled`."""
    state: str | None = NOT_GIVEN
    """State of the account."""
    tz: str | None = NOT_GIVEN
    """Time zone of the user."""
    tz_explicit: bool | None = NOT_GIVEN
    """True when the user chose the time zone."""
    username: str | None = NOT_GIVEN
    """Name with which the user signs in."""
