"""The model ReadReceipt."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ReadReceipt(Model):
    """Tells whether and when a person has read a message."""

    _kebab_case = True

    ack_time: str | None = NOT_GIVEN
    """When the message was read, `YYYY-MM-DD hh:mm:ss` in UTC."""
    ack_user_time: str | None = NOT_GIVEN
    """When the user read the message, `YYYY-MM-DD hh:mm:ss` in UTC; how it differs from `ack-time` is not
    documented.
    """
    individual_first_name: str | None = NOT_GIVEN
    """First name of the person."""
    individual_id: str | None = NOT_GIVEN
    """The reader."""
    individual_last_name: str | None = NOT_GIVEN
    """Last name of the person."""
